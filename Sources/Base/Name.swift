/// An interned name: equal names have equal ids. Bytes are as in the source (UTF-8, not normalised).
@frozen
public struct Name: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "name" }
}

/// The table of interned names: open addressing over a word hash. Each name's bytes start at a multiple of eight and end in
/// zeros, so hashing and comparing read whole words.
@frozen
public struct Interner: ~Copyable {
  /// A slot of the hash table. Most names have at most eight bytes, and then the slot alone tells whether it is the one.
  @usableFromInline
  struct Slot: BitwiseCopyable {
    /// The name's index plus one, 0 if the slot is free.
    @usableFromInline var entry: UInt32
    /// The name's length in bytes.
    @usableFromInline var count: UInt32
    /// Names of at most eight bytes: the bytes. Longer ones: a hash of all.
    @usableFromInline var key: UInt64
    @inlinable init(entry: UInt32, count: UInt32, key: UInt64) {
      self.entry = entry
      self.count = count
      self.key = key
    }
  }

  /// Where a name's bytes lie.
  @usableFromInline
  struct Extent: BitwiseCopyable {
    /// Index of the first word.
    @usableFromInline var start: UInt32
    /// Length in bytes.
    @usableFromInline var count: UInt32
    @inlinable init(start: UInt32, count: UInt32) {
      self.start = start
      self.count = count
    }
  }

  @usableFromInline var words: UnsafeMutablePointer<UInt64>
  @usableFromInline var wordCapacity: Int
  @usableFromInline var wordCount: Int
  @usableFromInline var extents: UnsafeMutablePointer<Extent>
  @usableFromInline var extentCapacity: Int
  /// The number of names.
  @usableFromInline var used: Int
  /// Length is a power of two.
  @usableFromInline var slots: UnsafeMutablePointer<Slot>
  @usableFromInline var mask: Int

  public init() {
    wordCapacity = 1 << 12
    words = .allocate(capacity: wordCapacity)
    wordCount = 0
    extentCapacity = 1 << 10
    extents = .allocate(capacity: extentCapacity)
    used = 0
    mask = (1 << 12) - 1
    slots = .allocate(capacity: mask + 1)
    slots.update(repeating: Slot(entry: 0, count: 0, key: 0), count: mask + 1)
  }

  deinit {
    words.deallocate()
    extents.deallocate()
    slots.deallocate()
  }

  /// The number of names.
  public var count: Int { used }

  /// Returns the name with the bytes of `text`, made if it is new. Eight bytes behind `text` must be readable, as they are
  /// in source files.
  public mutating func internPadded(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    guard let base = text.baseAddress else { return intern("" as StaticString) }
    return intern(UnsafeRawPointer(base), text.count)
  }

  /// Returns the name with the bytes of `text`, made if it is new.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: text.count + 8, alignment: 8)
    defer { copy.deallocate() }
    if let base = text.baseAddress { copy.copyMemory(from: base, byteCount: text.count) }
    return intern(UnsafeRawPointer(copy), text.count)
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
    precondition(name.index < used)
    let extent = extents[name.index]
    let start = UnsafeRawPointer(words + Int(extent.start)).assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(start: start, count: Int(extent.count))
  }

  /// The spelling of `name`; empty for `none`.
  public func string(_ name: Name) -> String { String(decoding: utf8(name), as: UTF8.self) }

  /// Word `index` of the `count` bytes at `text`, zeros behind their end.
  @inline(__always)
  private static func word(_ text: UnsafeRawPointer, _ count: Int, _ index: Int) -> UInt64 {
    let word = UInt64(
      littleEndian: (text + index &* 8).loadUnaligned(as: UInt64.self))
    let left = count &- index &* 8
    return left >= 8 ? word : word & ~(~0 &<< UInt64(truncatingIfNeeded: left &* 8))
  }

  @inline(__always)
  private mutating func intern(_ text: UnsafeRawPointer, _ count: Int) -> Name {
    if count > 8 { return internLong(text, count) }
    let key = count == 0 ? 0 : Interner.word(text, count, 0)
    var slot = Interner.home(key, count) & mask
    while true {
      let candidate = slots[slot]
      if candidate.key == key && Int(candidate.count) == count && candidate.entry != 0 {
        return Name(raw: candidate.entry &- 1)
      }
      if candidate.entry == 0 { return add(text, count, key, slot) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The slot, before masking, where the search for a key starts.
  @inline(__always)
  private static func home(_ key: UInt64, _ count: Int) -> Int {
    let product = (key ^ UInt64(truncatingIfNeeded: count)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: product ^ (product >> 32))
  }

  @inline(never)
  private mutating func internLong(_ text: UnsafeRawPointer, _ count: Int) -> Name {
    let wordsNeeded = (count &+ 7) >> 3
    var key: UInt64 = 0
    var index = 0
    while index < wordsNeeded {
      key = (key ^ Interner.word(text, count, index)) &* 0xff51_afd7_ed55_8ccd
      key ^= key >> 32
      index &+= 1
    }
    var slot = Interner.home(key, count) & mask
    while true {
      let candidate = slots[slot]
      if candidate.entry == 0 { return add(text, count, key, slot) }
      if candidate.key == key && Int(candidate.count) == count {
        let start = Int(extents[Int(candidate.entry) &- 1].start)
        var index = 0
        while index < wordsNeeded
          && UInt64(littleEndian: words[start &+ index]) == Interner.word(text, count, index)
        {
          index &+= 1
        }
        if index == wordsNeeded { return Name(raw: candidate.entry &- 1) }
      }
      slot = (slot &+ 1) & mask
    }
  }

  @inline(never)
  private mutating func add(_ text: UnsafeRawPointer, _ count: Int, _ key: UInt64, _ slot: Int) -> Name {
    let wordsNeeded = (count + 7) >> 3
    if wordCount + wordsNeeded > wordCapacity {
      let capacity = max(wordCapacity * 2, wordCount + wordsNeeded)
      let bigger = UnsafeMutablePointer<UInt64>.allocate(capacity: capacity)
      bigger.update(from: words, count: wordCount)
      words.deallocate()
      words = bigger
      wordCapacity = capacity
    }
    if used == extentCapacity {
      let bigger = UnsafeMutablePointer<Extent>.allocate(capacity: extentCapacity * 2)
      bigger.update(from: extents, count: used)
      extents.deallocate()
      extents = bigger
      extentCapacity *= 2
    }
    for index in 0..<wordsNeeded { words[wordCount + index] = Interner.word(text, count, index).littleEndian }
    extents[used] = Extent(start: UInt32(wordCount), count: UInt32(count))
    wordCount += wordsNeeded
    used += 1
    slots[slot] = Slot(entry: UInt32(used), count: UInt32(count), key: key)
    if used * 8 > mask * 5 { rehash() }
    return Name(raw: UInt32(used - 1))
  }

  private mutating func rehash() {
    let old = slots
    let oldCount = mask + 1
    mask = mask * 2 + 1
    slots = .allocate(capacity: mask + 1)
    slots.update(repeating: Slot(entry: 0, count: 0, key: 0), count: mask + 1)
    for index in 0..<oldCount where old[index].entry != 0 {
      var slot = Interner.home(old[index].key, Int(old[index].count)) & mask
      while slots[slot].entry != 0 { slot = (slot + 1) & mask }
      slots[slot] = old[index]
    }
    old.deallocate()
  }
}
