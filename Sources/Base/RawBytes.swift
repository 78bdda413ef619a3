#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Bytes under construction in raw memory: for code that runs before anything else and must not pay for looking up what arrays
/// and strings are made of.
public struct RawBytes: ~Copyable {
  private var start: UnsafeMutableRawPointer
  private var capacity: Int
  public private(set) var count = 0

  public init(capacity: Int = 1024) {
    self.capacity = capacity
    start = .allocate(byteCount: capacity, alignment: 16)
  }

  deinit { start.deallocate() }

  /// The bytes written so far, valid until more are written.
  public var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: start, count: count) }

  /// The bytes as text for the system's functions, valid until more are written.
  public mutating func terminated() -> UnsafePointer<CChar> {
    write(byte: 0)
    count -= 1
    return UnsafePointer(start.assumingMemoryBound(to: CChar.self))
  }

  public mutating func write(_ bytes: UnsafeRawBufferPointer) {
    if count + bytes.count > capacity {
      capacity = (count + bytes.count) * 2
      let bigger = UnsafeMutableRawPointer.allocate(byteCount: capacity, alignment: 16)
      bigger.copyMemory(from: start, byteCount: count)
      start.deallocate()
      start = bigger
    }
    guard let source = bytes.baseAddress else { return }
    (start + count).copyMemory(from: source, byteCount: bytes.count)
    count += bytes.count
  }

  public mutating func write(_ text: StaticString) {
    write(UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes the bytes of `text` before its zero byte.
  public mutating func write(_ text: UnsafePointer<CChar>) {
    write(UnsafeRawBufferPointer(start: text, count: strlen(text)))
  }

  public mutating func write(byte: UInt8) { withUnsafeBytes(of: byte) { write($0) } }

  /// Writes the 32 hexadecimal digits of `digest`.
  public mutating func write(_ digest: Digest) {
    for place in 0..<32 {
      let half = place < 16 ? digest.high : digest.low
      let digit = UInt8(truncatingIfNeeded: half >> UInt64(60 - 4 * (place & 15))) & 15
      write(byte: digit < 10 ? 48 + digit : 87 + digit)
    }
  }
}
