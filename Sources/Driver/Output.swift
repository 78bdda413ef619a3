import Packages

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
  func write(_ bytes: UnsafeRawBufferPointer) { Transfer.write(rawValue, bytes) }

  /// Writes `text`.
  public func write(_ text: String) { write(Array(text.utf8)) }

  /// `true` iff the stream is a terminal.
  public var isTerminal: Bool { isatty(rawValue) == 1 }
}
