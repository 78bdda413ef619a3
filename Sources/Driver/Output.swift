import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A stream of the process.
public enum OutputStream: Int32, Sendable {
  case standardOutput = 1
  case standardError = 2

  /// Writes all of `bytes`; gives up quietly if the reader has gone.
  public func write(_ bytes: [UInt8]) {
    var offset = 0
    while offset < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          Glibc.write(rawValue, buffer.baseAddress! + offset, buffer.count - offset)
        #else
          Darwin.write(rawValue, buffer.baseAddress! + offset, buffer.count - offset)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        return
      }
      offset += count
    }
  }

  /// Writes `text`.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// `true` iff the stream is a terminal.
  public var isTerminal: Bool { isatty(rawValue) == 1 }
}
