import Base
import Lexer
import Synchronization

/// The token tables of a package's files, made by one thread while another parses the files in the same order.
///
/// A file belongs to the thread that comes to it first. Nobody waits: whoever parses a file that is being scanned scans it as
/// well.
public final class TokensAhead: @unchecked Sendable {
  /// What has become of a file.
  private enum State {
    static let untouched: UInt8 = 0
    static let begun: UInt8 = 1
    static let scanned: UInt8 = 2
    static let parsed: UInt8 = 3
  }
  private let files: [FileID]
  private let statuses: [FileStatus]
  private var sources: SourceFiles
  private let states: UnsafeMutablePointer<Atomic<UInt8>>
  /// The tables of scanned files.
  private let tables: UnsafeMutablePointer<TokenTable>

  /// For the files of `planned`, which `sources` holds or awaits; that must live as long as somebody scans.
  public init(_ planned: PlannedPackage, _ sources: borrowing SourceFiles) {
    files = planned.files
    statuses = planned.statuses
    self.sources = SourceFiles(sharing: sources)
    states = .allocate(capacity: files.count)
    tables = .allocate(capacity: files.count)
    for index in files.indices { (states + index).initialize(to: Atomic(State.untouched)) }
  }

  deinit {
    for index in files.indices {
      if isMoved(index, from: State.scanned, to: State.parsed) { (tables + index).deinitialize(count: 1) }
    }
    tables.deallocate()
    states.deinitialize(count: files.count)
    states.deallocate()
  }

  private func isMoved(_ index: Int, from old: UInt8, to new: UInt8) -> Bool {
    states[index].compareExchange(expected: old, desired: new, ordering: .acquiringAndReleasing).exchanged
  }

  /// Scans the files that nobody has come to, as long as `isWanted` says so; to be called by one thread.
  public func scan(while isWanted: () -> Bool) {
    for index in files.indices where isWanted() && isMoved(index, from: State.untouched, to: State.begun) {
      sources.read(files[index], index < statuses.count ? statuses[index] : FileStatus())
      var table = TokenTable()
      table.scan(sources.bytes(of: files[index]))
      (tables + index).initialize(to: table)
      states[index].store(State.scanned, ordering: .releasing)
    }
  }

  /// The tokens of the file at `index`; nil if whoever parses it is to scan it.
  func take(_ index: Int) -> TokenTable? {
    if isMoved(index, from: State.untouched, to: State.parsed) { return nil }
    return isMoved(index, from: State.scanned, to: State.parsed) ? (tables + index).move() : nil
  }
}

extension SourceFiles {
  /// Reads `file`, unless its content is at hand; it must still have the given status.
  mutating func read(_ file: FileID, _ status: FileStatus) {
    if !awaitsContent(file) { return }
    let path = self[file].path
    supply(file) { FileSystem.read(path, expecting: status, into: $0) }
  }
}
