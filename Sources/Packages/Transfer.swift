#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads and writes of open files that go on where a signal interrupted them.
public enum Transfer {
  /// Reads up to `count` bytes to `start`; returns how many there were, which is fewer only at the file's end, or nil if reading
  /// failed.
  static func read(_ descriptor: Int32, _ start: UnsafeMutableRawPointer, _ count: Int) -> Int? {
    var used = 0
    while used < count {
      #if canImport(Glibc)
        let taken = Glibc.read(descriptor, start + used, count - used)
      #else
        let taken = Darwin.read(descriptor, start + used, count - used)
      #endif
      if taken < 0 && errno == EINTR { continue }
      if taken < 0 { return nil }
      if taken == 0 { break }
      used += taken
    }
    return used
  }

  /// Writes all of `bytes`; returns `false` if that failed.
  @discardableResult
  public static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Bool {
    guard let start = bytes.baseAddress else { return true }
    var used = 0
    while used < bytes.count {
      #if canImport(Glibc)
        let taken = Glibc.write(descriptor, start + used, bytes.count - used)
      #else
        let taken = Darwin.write(descriptor, start + used, bytes.count - used)
      #endif
      if taken < 0 && errno == EINTR { continue }
      if taken <= 0 { return false }
      used += taken
    }
    return true
  }

  /// Writes all of `pieces`, one behind the other; returns `false` if that failed.
  static func write(_ descriptor: Int32, _ pieces: [UnsafeRawBufferPointer]) -> Bool {
    let parts = pieces.map {
      iovec(iov_base: UnsafeMutableRawPointer(mutating: $0.baseAddress), iov_len: $0.count)
    }
    var written = max(0, writev(descriptor, parts, Int32(parts.count)))
    // The rest, if the system did not take all at once.
    for piece in pieces {
      let taken = min(written, piece.count)
      written -= taken
      if !write(descriptor, UnsafeRawBufferPointer(rebasing: piece[taken...])) { return false }
    }
    return true
  }
}
