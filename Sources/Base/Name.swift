/// An interned name: equal names have equal ids. Bytes are as in the source (UTF-8, not normalised).
@frozen
public struct Name: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "name" }
}

/// The table of interned names: open addressing over a word hash, bytes laid end to end.
@frozen
public struct Interner: ~Copyable {
  @usableFromInline var bytes: UnsafeMutablePointer<UInt8>
  @usableFromInline var byteCapacity: Int
  @usableFromInline var byteCount: Int
  /// Start of each name's bytes; one more entry than names.
  @usableFromInline var starts: [UInt32]
  @usableFromInline var hashes: [UInt32]
  /// Name index plus one, 0 for a free slot; length is a power of two.
  @usableFromInline var slots: UnsafeMutablePointer<UInt32>
  @usableFromInline var mask: Int

  public init() {
    byteCapacity = 1 << 14
    bytes = .allocate(capacity: byteCapacity + 8)
    byteCount = 0
    starts = [0]
    hashes = []
    mask = (1 << 12) - 1
    slots = .allocate(capacity: mask + 1)
    slots.update(repeating: 0, count: mask + 1)
  }

  deinit {
    bytes.deallocate()
    slots.deallocate()
  }

  /// The number of names.
  public var count: Int { hashes.count }

  /// Returns the name with the bytes of `text`, made if it is new.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    let hash = Interner.hash(text)
    var slot = Int(hash) & mask
    while true {
      let entry = slots[slot]
      if entry == 0 { break }
      let index = Int(entry) - 1
      if hashes[index] == hash && equal(index, text) { return Name(raw: UInt32(index)) }
      slot = (slot + 1) & mask
    }
    return add(text, hash: hash, slot: slot)
  }

  /// Returns the name spelled `text`, made if it is new.
  public mutating func intern(_ text: String) -> Name {
    var copy = text
    return copy.withUTF8 { intern($0) }
  }

  /// Returns the name spelled `text`, made if it is new.
  public mutating func intern(_ text: StaticString) -> Name {
    intern(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// The bytes of `name`, valid until a name is next added; empty for `none`.
  public func utf8(_ name: Name) -> UnsafeBufferPointer<UInt8> {
    if name.isNone { return UnsafeBufferPointer(start: nil, count: 0) }
    let start = Int(starts[name.index])
    return UnsafeBufferPointer(start: bytes + start, count: Int(starts[name.index + 1]) - start)
  }

  /// The spelling of `name`; empty for `none`.
  public func string(_ name: Name) -> String { String(decoding: utf8(name), as: UTF8.self) }

  private func equal(_ index: Int, _ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(starts[index])
    if Int(starts[index + 1]) - start != text.count { return false }
    for offset in 0..<text.count where bytes[start + offset] != text[offset] { return false }
    return true
  }

  @inline(never)
  private mutating func add(_ text: UnsafeBufferPointer<UInt8>, hash: UInt32, slot: Int) -> Name {
    if byteCount + text.count > byteCapacity {
      byteCapacity = max(byteCapacity * 2, byteCount + text.count)
      let bigger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity + 8)
      bigger.update(from: bytes, count: byteCount)
      bytes.deallocate()
      bytes = bigger
    }
    for byte in text {
      bytes[byteCount] = byte
      byteCount += 1
    }
    starts.append(UInt32(byteCount))
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if hashes.count * 2 > mask { rehash() }
    return Name(raw: UInt32(hashes.count - 1))
  }

  private mutating func rehash() {
    slots.deallocate()
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.update(repeating: 0, count: mask + 1)
    for (index, hash) in hashes.enumerated() {
      var slot = Int(hash) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  /// Returns a hash of `text` that reads eight bytes at a time.
  @inlinable static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var value: UInt64 = UInt64(truncatingIfNeeded: text.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    let raw = UnsafeRawBufferPointer(text)
    while offset + 8 <= text.count {
      let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
      value = (value ^ word) &* 0xFF51_AFD7_ED55_8CCD
      value ^= value >> 32
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < text.count {
      tail = tail << 8 | UInt64(text[offset])
      offset += 1
    }
    value = (value ^ tail) &* 0xC4CE_B9FE_1A85_EC53
    return UInt32(truncatingIfNeeded: value ^ (value >> 29))
  }
}
