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
    var lanes = DigestLanes()
    let whole = bytes.count & ~31
    lanes.add(UnsafeRawBufferPointer(rebasing: bytes[..<whole]))
    self = lanes.finish(UnsafeRawBufferPointer(rebasing: bytes[whole...]), of: bytes.count)
  }

  /// The digest of `bytes`.
  public init(_ bytes: [UInt8]) { self = bytes.withUnsafeBytes { Digest($0) } }

  /// 32 hexadecimal digits.
  public var description: String {
    var digits = RawBytes(capacity: 33)
    digits.write(self)
    return String(decoding: digits.bytes, as: UTF8.self)
  }
}

/// The state of a digest between blocks of 32 bytes.
private struct DigestLanes {
  private var a: UInt64 = 0x6A09_E667_F3BC_C908
  private var b: UInt64 = 0xBB67_AE85_84CA_A73B
  private var c: UInt64 = 0x3C6E_F372_FE94_F82B
  private var d: UInt64 = 0xA54F_F53A_5F1D_36F1

  /// Takes `blocks`, a multiple of 32 bytes.
  mutating func add(_ blocks: UnsafeRawBufferPointer) {
    var (a, b, c, d) = (self.a, self.b, self.c, self.d)
    var place = 0
    while place < blocks.count {
      a = DigestLanes.step(a, blocks.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      b = DigestLanes.step(b, blocks.loadUnaligned(fromByteOffset: place + 8, as: UInt64.self))
      c = DigestLanes.step(c, blocks.loadUnaligned(fromByteOffset: place + 16, as: UInt64.self))
      d = DigestLanes.step(d, blocks.loadUnaligned(fromByteOffset: place + 24, as: UInt64.self))
      place += 32
    }
    (self.a, self.b, self.c, self.d) = (a, b, c, d)
  }

  /// The digest of all `count` bytes, of which `rest`, fewer than 32, have not been taken.
  func finish(_ rest: UnsafeRawBufferPointer, of count: Int) -> Digest {
    var (a, b, c, d) = (self.a, self.b, self.c, self.d)
    // What is left stands in the last block before zeros; the length tells it from zeros of the text.
    var word: UInt64 = 0
    var shift: UInt64 = 0
    for byte in rest {
      word |= UInt64(byte) << shift
      shift += 8
      if shift == 64 {
        (a, b, c, d) = (b, c, d, DigestLanes.step(a, word))
        (word, shift) = (0, 0)
      }
    }
    d = DigestLanes.step(d, word)
    let mix = DigestLanes.mix
    let length = UInt64(truncatingIfNeeded: count)
    return Digest(
      low: mix(mix(mix(mix(length ^ a) &+ b) ^ c) &+ d), high: mix(mix(mix(mix(~length &+ d) ^ b) &+ c) ^ a))
  }

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
}

/// The digest of bytes that come in pieces: that of all of them in a row.
public struct DigestStream {
  private var lanes = DigestLanes()
  private var count = 0
  /// The bytes behind the last whole block.
  private var rest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)

  public init() {}

  public mutating func add(_ piece: UnsafeRawBufferPointer) {
    var piece = piece
    let held = count & 31
    count += piece.count
    if held > 0 {
      let more = min(32 - held, piece.count)
      withUnsafeMutableBytes(of: &rest) {
        UnsafeMutableRawBufferPointer(rebasing: $0[held...]).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: piece[..<more]))
      }
      if held + more < 32 { return }
      withUnsafeBytes(of: rest) { lanes.add($0) }
      piece = UnsafeRawBufferPointer(rebasing: piece[more...])
    }
    let whole = piece.count & ~31
    lanes.add(UnsafeRawBufferPointer(rebasing: piece[..<whole]))
    withUnsafeMutableBytes(of: &rest) {
      $0.copyMemory(from: UnsafeRawBufferPointer(rebasing: piece[whole...]))
    }
  }

  /// The digest of what has been added.
  public var digest: Digest {
    withUnsafeBytes(of: rest) { rest in
      lanes.finish(UnsafeRawBufferPointer(rebasing: rest[..<(count & 31)]), of: count)
    }
  }
}
