/// Bytes under construction for a flat file: words in little-endian order, numbers of variable length, texts.
///
/// What it writes `FlatReader` reads back on any machine, and equal values make equal bytes.
public struct FlatWriter: Sendable {
  public private(set) var bytes: [UInt8] = []

  public init() {}

  /// The number of bytes written.
  public var count: Int { bytes.count }

  /// Writes `word` in four bytes.
  public mutating func write(_ word: UInt32) {
    withUnsafeBytes(of: word.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// Writes `value` in as few groups of seven bits as hold it, lowest first.
  public mutating func write(number value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  /// Writes the length of `text` and its bytes.
  public mutating func write(text: String) {
    write(number: text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// Writes `source` as it is.
  public mutating func write(raw source: UnsafeRawBufferPointer) { bytes.append(contentsOf: source) }

  /// Writes `source` as it is.
  public mutating func write(raw source: [UInt8]) { bytes.append(contentsOf: source) }

  /// Writes one byte.
  public mutating func write(byte: UInt8) { bytes.append(byte) }

  /// Writes zeros until the count is a multiple of `alignment`.
  public mutating func align(to alignment: Int) {
    while bytes.count % alignment != 0 { bytes.append(0) }
  }

  /// Replaces the word at byte `offset`, which has been written.
  public mutating func set(_ word: UInt32, at offset: Int) {
    for index in 0..<4 { bytes[offset + index] = UInt8(truncatingIfNeeded: word >> UInt32(8 * index)) }
  }
}

/// Reads what `FlatWriter` wrote, never past the end: a read that finds too little fails for good and gives zero.
public struct FlatReader {
  private let bytes: UnsafeRawBufferPointer
  private var next = 0
  /// `true` iff a read went past the end or found what no writer writes.
  public private(set) var hasFailed = false

  public init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The number of bytes not yet read.
  public var remaining: Int { bytes.count - next }

  /// Reads a word of four bytes.
  public mutating func word() -> UInt32 {
    if remaining < 4 { return fail() }
    let word = bytes.loadUnaligned(fromByteOffset: next, as: UInt32.self)
    next += 4
    return UInt32(littleEndian: word)
  }

  /// Reads a number of variable length; it is never negative.
  public mutating func number() -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while next < bytes.count && shift < 63 {
      let byte = bytes[next]
      next += 1
      value |= UInt64(byte & 0x7f) << shift
      if byte < 0x80 { return Int(value & UInt64(Int64.max)) }
      shift += 7
    }
    return Int(fail())
  }

  /// Reads a number that counts things of at least one byte each that follow.
  public mutating func count() -> Int {
    let count = number()
    return count <= remaining ? count : Int(fail())
  }

  /// Reads a text with its length.
  public mutating func text() -> String {
    let count = self.count()
    let text = String(decoding: UnsafeRawBufferPointer(rebasing: bytes[next..<next + count]), as: UTF8.self)
    next += count
    return text
  }

  private mutating func fail() -> UInt32 {
    hasFailed = true
    next = bytes.count
    return 0
  }
}

/// A checksum of 128 bits: two sums over words of eight bytes, each mixed by multiplication. It finds damage, not malice.
public struct Checksum128: Hashable, Sendable, BitwiseCopyable {
  public var low: UInt64
  public var high: UInt64

  public init(low: UInt64, high: UInt64) {
    self.low = low
    self.high = high
  }

  /// The checksum of `bytes`.
  public init(_ bytes: UnsafeRawBufferPointer) {
    // Four lanes: multiplications wait for each other within a lane only.
    var a: UInt64 = 0x9e37_79b9_7f4a_7c15
    var b: UInt64 = 0xc2b2_ae3d_27d4_eb4f
    var c: UInt64 = 0x1656_67b1_9e37_79f9
    var d: UInt64 = 0x27d4_eb2f_1656_67c5
    var offset = 0
    @inline(__always) func load(_ offset: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }
    while offset &+ 32 <= bytes.count {
      a = Checksum128.mix(a ^ load(offset), 0xff51_afd7_ed55_8ccd)
      b = Checksum128.mix(b ^ load(offset &+ 8), 0xc4ce_b9fe_1a85_ec53)
      c = Checksum128.mix(c ^ load(offset &+ 16), 0x9fb2_1c65_1e98_df25)
      d = Checksum128.mix(d ^ load(offset &+ 24), 0xd6e8_feb8_6659_fd93)
      offset &+= 32
    }
    while offset < bytes.count {
      var word: UInt64 = 0
      for index in 0..<min(8, bytes.count - offset) {
        word |= UInt64(bytes[offset + index]) << UInt64(8 * index)
      }
      a = Checksum128.mix(a ^ word, 0xff51_afd7_ed55_8ccd)
      b = Checksum128.mix(b ^ a, 0xc4ce_b9fe_1a85_ec53)
      offset += 8
    }
    let count = UInt64(truncatingIfNeeded: bytes.count)
    low = Checksum128.mix(Checksum128.mix(a ^ count, 0xd6e8_feb8_6659_fd93) ^ c, 0xff51_afd7_ed55_8ccd)
    high = Checksum128.mix(Checksum128.mix(b ^ low, 0x9fb2_1c65_1e98_df25) ^ d, 0xc4ce_b9fe_1a85_ec53)
  }

  /// A step that can be undone, so that a change of one word always changes the sum.
  @inline(__always)
  private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
    let product = value &* factor
    return product ^ (product >> 32)
  }
}
