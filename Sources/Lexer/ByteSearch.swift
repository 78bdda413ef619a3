#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Returns the offset of the first `byte` of `text` in `start..<end`, `end` if there is none.
@inline(__always)
func find(_ byte: UInt8, in text: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Int {
  if start >= end { return end }
  guard let found = memchr(text + start, Int32(byte), end - start) else { return end }
  return UnsafeRawPointer(found) - UnsafeRawPointer(text)
}

/// Eight bytes of source read as one little-endian word, and questions about all of them at once. A question's answer
/// has bit 7 set in each byte for which it holds.
enum EightBytes {
  static let ones: UInt64 = 0x0101_0101_0101_0101
  static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The eight bytes at `offset`; reads into the padding behind a file.
  @inline(__always)
  static func load(_ text: UnsafePointer<UInt8>, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(text + offset).loadUnaligned(as: UInt64.self))
  }

  /// Which bytes are ASCII letters, digits or `_`.
  @inline(__always)
  static func identifier(_ word: UInt64) -> UInt64 {
    let low = word & ~highs
    let folded = low | 0x2020_2020_2020_2020
    let letter = (folded &+ ones &* (0x80 - 0x61)) & ~(folded &+ ones &* (0x80 - 0x7b))
    let digit = (low &+ ones &* (0x80 - 0x30)) & ~(low &+ ones &* (0x80 - 0x3a))
    let line = ~((low ^ (ones &* 0x5f)) &+ ~highs)
    return (letter | digit | line) & ~word & highs
  }

  /// Which bytes equal `byte`, exact up to and including the first one.
  @inline(__always)
  static func equal(_ word: UInt64, _ byte: UInt64) -> UInt64 {
    let difference = word ^ (ones &* byte)
    return (difference &- ones) & ~difference & highs
  }

  /// Nonzero iff some byte is zero or not ASCII.
  @inline(__always)
  static func needsCare(_ word: UInt64) -> UInt64 { ((word &- ones) | word) & highs }
}
