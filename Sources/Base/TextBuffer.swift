/// Text under construction, as UTF-8 bytes: what renderers write into.
public struct TextBuffer: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// The number of bytes written.
  public var count: Int { bytes.count }

  /// The text as a string.
  public var string: String { String(decoding: bytes, as: UTF8.self) }

  public mutating func write(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public mutating func write(_ text: String) { bytes.append(contentsOf: text.utf8) }

  public mutating func write(_ text: UnsafeBufferPointer<UInt8>) { bytes.append(contentsOf: text) }

  public mutating func write(_ text: [UInt8]) { bytes.append(contentsOf: text) }

  public mutating func write(_ text: TextBuffer) { bytes.append(contentsOf: text.bytes) }

  /// Writes one byte, given as an ASCII character.
  public mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Writes `value` in decimal.
  public mutating func write(decimal value: Int) {
    if value < 0 {
      bytes.append(UInt8(ascii: "-"))
    }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(ascii: "0") + UInt8(rest % 10))
      rest /= 10
    } while rest != 0
    bytes[start...].reverse()
  }

  /// Drops everything from byte `count` on.
  public mutating func truncate(to count: Int) { bytes.removeLast(bytes.count - count) }

  /// Drops everything and keeps the memory.
  public mutating func removeAll() { bytes.removeAll(keepingCapacity: true) }
}
