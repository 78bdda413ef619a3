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

  /// Writes `digest` in sixteen bytes.
  public mutating func write(_ digest: Digest) {
    for half in [digest.low, digest.high] {
      write(UInt32(truncatingIfNeeded: half))
      write(UInt32(truncatingIfNeeded: half >> 32))
    }
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

  /// Reads a digest.
  public mutating func digest() -> Digest {
    let words = (word(), word(), word(), word())
    return Digest(
      low: UInt64(words.0) | UInt64(words.1) << 32, high: UInt64(words.2) | UInt64(words.3) << 32)
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
