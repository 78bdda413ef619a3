#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An interned name: equal names have equal ids. Bytes are as in the source (UTF-8, not normalised).
@frozen
public struct Name: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "name" }
}

/// The table of interned names: open addressing over a word hash. Each name's bytes start at a multiple of eight and end in
/// at least one zero byte, so hashing and comparing read whole words and no length. Hence names are told apart only up to a
/// zero byte, which no Go name contains.
@frozen
public struct Interner: ~Copyable {
  /// A slot of the hash table. Most names have less than nine bytes, and then the slot alone tells whether it is the one.
  @usableFromInline
  struct Slot: BitwiseCopyable {
    /// The first eight bytes, zeros behind the end.
    @usableFromInline var first: UInt64
    /// The name's index plus one, 0 if the slot is free.
    @usableFromInline var entry: UInt32
    /// Index of the name's first word, `short` if the name has less than nine bytes.
    @usableFromInline var start: UInt32
    @inlinable init(first: UInt64, entry: UInt32, start: UInt32) {
      self.first = first
      self.entry = entry
      self.start = start
    }
    @inlinable static var short: UInt32 { .max }
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
    slots = Interner.freeSlots(mask + 1)
  }

  deinit {
    words.deallocate()
    extents.deallocate()
    free(slots)
  }

  /// The number of names.
  public var count: Int { used }

  /// Returns the name with the bytes of `text`, made if it is new. Sixteen bytes behind `text` must be readable, as they are
  /// in source files.
  public mutating func internPadded(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    guard let base = text.baseAddress else { return intern("" as StaticString) }
    return intern(UnsafeRawPointer(base), text.count)
  }

  /// Brings the slot where `text` will be looked for into the cache, and returns something that the caller must seem to use.
  /// Done for several names before they are interned, the look-ups wait for memory together.
  @inlinable @inline(__always)
  public func prefetch(_ text: UnsafePointer<UInt8>, _ count: Int) -> UInt32 {
    let raw = UnsafeRawPointer(text)
    let word = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    let key: UInt64
    if count > 8 {
      key = Interner.longKey(raw, count, word)
    } else {
      key = count == 0 ? 0 : word & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    }
    return slots[Interner.home(key) & mask].entry
  }

  /// Returns the name with the bytes of `text`, made if it is new.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    let copy = UnsafeMutableRawPointer.allocate(byteCount: text.count + 16, alignment: 8)
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

  @inline(__always)
  private mutating func intern(_ text: UnsafeRawPointer, _ count: Int) -> Name {
    let word = UInt64(littleEndian: text.loadUnaligned(as: UInt64.self))
    if count > 8 { return internLong(text, count, word) }
    let first: UInt64 = count == 0 ? 0 : word & (~0 &>> UInt64(truncatingIfNeeded: 64 &- 8 &* count))
    var slot = Interner.home(first) & mask
    while true {
      let candidate = slots[slot]
      if candidate.first == first && candidate.start == Slot.short && candidate.entry != 0 {
        return Name(raw: candidate.entry &- 1)
      }
      if candidate.entry == 0 { return add(text, count, first, slot) }
      slot = (slot &+ 1) & mask
    }
  }

  /// The slot, before masking, where the search for a key starts.
  @inlinable @inline(__always)
  static func home(_ key: UInt64) -> Int {
    let product = key &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: product ^ (product >> 32))
  }

  /// The key that a name of more than eight bytes is looked up by: from its first word and one or two that overlap its end.
  @inlinable @inline(__always)
  static func longKey(_ text: UnsafeRawPointer, _ count: Int, _ first: UInt64) -> UInt64 {
    let last = UInt64(littleEndian: (text + (count &- 8)).loadUnaligned(as: UInt64.self))
    let middle = UInt64(littleEndian: (text + (count >> 1 &- 4)).loadUnaligned(as: UInt64.self))
    return (first ^ (last &* 0x9ddf_ea08_eb38_2d69)) ^ (middle &* 0xff51_afd7_ed55_8ccd) >> 7
  }

  @inline(__always)
  private mutating func internLong(_ text: UnsafeRawPointer, _ count: Int, _ first: UInt64) -> Name {
    var slot = Interner.home(Interner.longKey(text, count, first)) & mask
    while true {
      let candidate = slots[slot]
      if candidate.entry == 0 { return add(text, count, first, slot) }
      if candidate.first == first && candidate.start != Slot.short
        && equal(Int(candidate.start), text, count)
      {
        return Name(raw: candidate.entry &- 1)
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// `true` iff the name at word `start`, whose first word was compared, is the `count` bytes at `text`.
  @inline(__always)
  private func equal(_ start: Int, _ text: UnsafeRawPointer, _ count: Int) -> Bool {
    var index = 1
    var left = count &- 8
    while left >= 8 {
      if UInt64(littleEndian: words[start &+ index])
        != UInt64(littleEndian: (text + index &* 8).loadUnaligned(as: UInt64.self))
      {
        return false
      }
      index &+= 1
      left &-= 8
    }
    // The rest of the text, possibly none of it, and then the zero that ends the name.
    let mask: UInt64 = ~(~0 &<< UInt64(truncatingIfNeeded: left &* 8))
    let word = UInt64(littleEndian: (text + index &* 8).loadUnaligned(as: UInt64.self))
    return UInt64(littleEndian: words[start &+ index]) == word & mask
  }

  @inline(never)
  private mutating func add(_ text: UnsafeRawPointer, _ count: Int, _ first: UInt64, _ slot: Int) -> Name {
    let wordsNeeded = count / 8 + 1
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
    words[wordCount + wordsNeeded - 1] = 0
    UnsafeMutableRawPointer(words + wordCount).copyMemory(from: text, byteCount: count)
    extents[used] = Extent(start: UInt32(wordCount), count: UInt32(count))
    used += 1
    let start = count > 8 ? UInt32(wordCount) : Slot.short
    slots[slot] = Slot(first: first, entry: UInt32(used), start: start)
    wordCount += wordsNeeded
    if used * 8 > mask * 5 { rehash() }
    return Name(raw: UInt32(used - 1))
  }

  private mutating func rehash() {
    let old = slots
    let oldCount = mask + 1
    mask = mask * 2 + 1
    slots = Interner.freeSlots(mask + 1)
    for index in 0..<oldCount where old[index].entry != 0 {
      let candidate = old[index]
      var key = candidate.first
      if candidate.start != Slot.short {
        let extent = extents[Int(candidate.entry) - 1]
        key = Interner.longKey(
          UnsafeRawPointer(words + Int(extent.start)), Int(extent.count), candidate.first)
      }
      var slot = Interner.home(key) & mask
      while slots[slot].entry != 0 { slot = (slot + 1) & mask }
      slots[slot] = candidate
    }
    free(old)
  }

  /// Returns `count` free slots: pages that are zero already are not written.
  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    guard let memory = calloc(count, MemoryLayout<Slot>.stride) else { fatalError("out of memory") }
    return memory.bindMemory(to: Slot.self, capacity: count)
  }
}
