import Base
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

  /// Writes all of `text`; gives up quietly if the reader has gone.
  func write(_ text: TextBuffer) { text.withBytes { write(UnsafeRawBufferPointer($0)) } }

  /// Writes all of `bytes`; gives up quietly if the reader has gone.
  func write(_ bytes: UnsafeRawBufferPointer) { Transfer.write(rawValue, bytes) }

  /// Writes `text`.
  public func write(_ text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
  }

  /// `true` iff the stream is a terminal.
  public var isTerminal: Bool { isatty(rawValue) == 1 }
}
