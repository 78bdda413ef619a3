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
  public func write(_ bytes: [UInt8]) { bytes.withUnsafeBytes { write($0) } }

  /// Writes all of `bytes`; gives up quietly if the reader has gone.
  func write(_ bytes: UnsafeRawBufferPointer) {
    var offset = 0
    while offset < bytes.count {
      #if canImport(Glibc)
        let count = Glibc.write(rawValue, bytes.baseAddress! + offset, bytes.count - offset)
      #else
        let count = Darwin.write(rawValue, bytes.baseAddress! + offset, bytes.count - offset)
      #endif
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
