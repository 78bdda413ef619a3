import Synchronization

/// The contents of the files that were entered by length alone, shared by all tables of a run.
///
/// A file may be wanted by several threads at once, each with tables of its own: the first content that one of them hands in is
/// everybody's, so that all of them see the same bytes whatever happens to the file.
final class LateContents: Sendable {
  private struct State {
    /// By number of the file the address of its content; 0 for none.
    var addresses: [UInt] = []
    var isStale = false
  }
  private let state = Mutex(State())

  deinit {
    state.withLock { state in
      for address in state.addresses { UnsafeMutablePointer<UInt8>(bitPattern: address)?.deallocate() }
    }
  }

  /// `true` iff a file was not what it was when it was entered.
  var isStale: Bool {
    get { state.withLock { $0.isStale } }
    set { state.withLock { $0.isStale = newValue } }
  }

  /// The content of `file`; nil if nobody handed it in.
  func content(of file: FileID) -> UnsafePointer<UInt8>? {
    state.withLock { state in
      file.index < state.addresses.count ? UnsafePointer(bitPattern: state.addresses[file.index]) : nil
    }
  }

  /// Hands in the content of `file`, which `memory` holds; returns what everybody is to use.
  func add(_ memory: UnsafeMutablePointer<UInt8>, for file: FileID) -> UnsafePointer<UInt8> {
    let address = UInt(bitPattern: memory)
    let known = state.withLock { state in
      while state.addresses.count <= file.index { state.addresses.append(0) }
      if state.addresses[file.index] == 0 { state.addresses[file.index] = address }
      return state.addresses[file.index]
    }
    if known != address { memory.deallocate() }
    return UnsafePointer(bitPattern: known) ?? UnsafePointer(memory)
  }
}
