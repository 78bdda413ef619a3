// A hash of 128 bits for checksums and for content that is compared by its hash. It is fast rather than
// cryptographic: it guards against accidents, not against somebody who writes into the user's own folders.
//
// Four lanes take a word each of every 32 bytes. A step of a lane is a bijection of the lane for a given word and of the
// word for a given lane, so a change within one word is never lost before the lanes are mixed, and the final mixing of
// all lanes loses nothing but width.

/// The hash of a sequence of bytes.
@frozen
public struct Digest: Hashable, BitwiseCopyable, Sendable, CustomStringConvertible {
  public var low: UInt64
  public var high: UInt64

  @inlinable public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The digest of `bytes`.
  public init(_ bytes: UnsafeRawBufferPointer) {
    var a: UInt64 = 0x6A09_E667_F3BC_C908
    var b: UInt64 = 0xBB67_AE85_84CA_A73B
    var c: UInt64 = 0x3C6E_F372_FE94_F82B
    var d: UInt64 = 0xA54F_F53A_5F1D_36F1
    var place = 0
    let whole = bytes.count & ~31
    while place < whole {
      a = Digest.step(a, bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      b = Digest.step(b, bytes.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
      c = Digest.step(c, bytes.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
      d = Digest.step(d, bytes.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
      place += 32
    }
    // What is left stands in the last block before zeros; the length tells it from zeros of the text.
    var word: UInt64 = 0
    var shift: UInt64 = 0
    while place < bytes.count {
      word |= UInt64(bytes[place]) << shift
      place += 1
      shift += 8
      if shift == 64 {
        (a, b, c, d) = (b, c, d, Digest.step(a, word))
        (word, shift) = (0, 0)
      }
    }
    d = Digest.step(d, word)
    let length = UInt64(truncatingIfNeeded: bytes.count)
    low = Digest.mix(Digest.mix(Digest.mix(Digest.mix(length ^ a) &+ b) ^ c) &+ d)
    high = Digest.mix(Digest.mix(Digest.mix(Digest.mix(~length &+ d) ^ b) &+ c) ^ a)
  }

  /// The digest of `bytes`.
  public init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { Digest($0) } }

  @inline(__always)
  private static func step(_ lane: UInt64, _ word: UInt64) -> UInt64 {
    let sum = lane &+ word &* 0x9E37_79B9_7F4A_7C15
    return (sum << 31 | sum >> 33) &* 0xD1B5_4A32_D192_ED03
  }

  /// A bijection in which every bit of the result depends on every bit of `value`.
  private static func mix(_ value: UInt64) -> UInt64 {
    var value = value
    value = (value ^ value >> 32) &* 0xD6E8_FEB8_6659_FD93
    value = (value ^ value >> 29) &* 0xA3B1_9535_4A39_B70D
    return value ^ value >> 32
  }

  /// 32 hexadecimal digits.
  public var description: String {
    var digits = RawBytes(capacity: 33)
    digits.write(self)
    return String(decoding: digits.bytes, as: UTF8.self)
  }
}
