#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Text under construction, as UTF-8 bytes: what renderers write into.
///
/// The bytes lie in raw memory: an array's would be checked again for each of the few bytes that a part of a line has. Copies
/// share them until one is written to.
public struct TextBuffer: @unchecked Sendable {
  /// What frees the bytes.
  @usableFromInline final class Memory {
    @usableFromInline var base: UnsafeMutablePointer<UInt8>
    var capacity: Int
    init(_ base: UnsafeMutablePointer<UInt8>, _ capacity: Int) {
      self.base = base
      self.capacity = capacity
    }
    deinit { release(base, capacity) }
  }

  /// nil until something is written.
  @usableFromInline var memory: Memory?
  @usableFromInline var base: UnsafeMutablePointer<UInt8>?
  @usableFromInline var capacity = 0
  @usableFromInline var used = 0

  public init() {}

  /// The number of bytes written.
  @inlinable public var count: Int { used }

  /// The text as a string.
  public var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

  /// Calls `body` with the bytes written so far.
  @inlinable @inline(__always)
  public func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    defer { withExtendedLifetime(memory) {} }
    return try body(UnsafeBufferPointer(start: base, count: used))
  }

  /// Makes room for `total` bytes in all.
  public mutating func reserve(_ total: Int) {
    if total > capacity || !isKnownUniquelyReferenced(&memory) { makeRoom(total - used) }
  }

  /// Writes what `fill` does, which is given room for `limit` bytes and returns how many it wrote.
  @inlinable @inline(__always)
  public mutating func write(atMost limit: Int, _ fill: (UnsafeMutablePointer<UInt8>) -> Int) {
    if used + limit > capacity || !isKnownUniquelyReferenced(&memory) { makeRoom(limit) }
    guard let base else { return }
    let written = fill(base + used)
    precondition(written <= limit)
    used += written
  }

  /// Makes room for `extra` more bytes in memory that is nobody else's.
  @usableFromInline @inline(never)
  mutating func makeRoom(_ extra: Int) {
    let wanted = used + extra > capacity ? max(64, used + extra, 2 * capacity) : capacity
    if let base, isKnownUniquelyReferenced(&memory), let memory {
      memory.base = grown(base, from: capacity, to: wanted)
      memory.capacity = wanted
      self.base = memory.base
    } else {
      let base: UnsafeMutablePointer<UInt8> = tableMemory(wanted)
      if let known = self.base { base.update(from: known, count: used) }
      memory = Memory(base, wanted)
      self.base = base
    }
    capacity = wanted
  }

  public mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress else { return }
    write(atMost: text.count) { place in
      memcpy(place, start, text.count)
      return text.count
    }
  }

  public mutating func write(_ text: StaticString) {
    write(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  public mutating func write(_ text: String) {
    var text = text
    text.withUTF8 { write($0) }
  }

  public mutating func write(_ text: [UInt8]) { text.withUnsafeBufferPointer { write($0) } }

  public mutating func write(_ text: TextBuffer) {
    if used == 0 { self = text } else { text.withBytes { write($0) } }
  }

  /// Writes one byte, given as an ASCII character.
  public mutating func write(byte: UInt8) {
    write(atMost: 1) { place in
      place[0] = byte
      return 1
    }
  }

  /// Writes `value` in decimal.
  public mutating func write(decimal value: Int) {
    if value < 0 { write(byte: UInt8(ascii: "-")) }
    write(atMost: TextBuffer.mostDigits) { TextBuffer.write(decimal: value.magnitude, to: $0) }
  }

  /// The most digits that a number has.
  public static let mostDigits = 20

  /// Writes `value` in decimal to `place`, where `mostDigits` bytes have room, and returns the number of digits.
  public static func write(decimal value: UInt, to place: UnsafeMutablePointer<UInt8>) -> Int {
    var count = 1
    var least: UInt = 10
    while value >= least {
      count += 1
      let (next, isTooLarge) = least.multipliedReportingOverflow(by: 10)
      if isTooLarge { break }
      least = next
    }
    var rest = value
    var index = count
    while index > 0 {
      index -= 1
      place[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    return count
  }

  /// Drops everything from byte `count` on.
  public mutating func truncate(to count: Int) {
    precondition(count <= used)
    used = count
  }

  /// Drops everything and keeps the memory.
  public mutating func removeAll() { used = 0 }
}
