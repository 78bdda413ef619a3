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

/// The table of interned names: open addressing, with the names' first sixteen bytes in the slots.
///
/// Nearly every look-up is of a name that is there and has at most sixteen bytes. It reads two words of the text and one slot
/// and takes no branch that is hard to predict, so successive look-ups wait for memory together. Such names are told
/// apart only up to a zero byte, which no Go name contains.
@frozen
public struct Interner: ~Copyable {
  /// A slot of the hash table: half a cache line.
  @usableFromInline
  struct Slot: BitwiseCopyable {
    /// The first eight bytes, zeros behind the end.
    @usableFromInline var first: UInt64
    /// The next eight bytes; for names of more than sixteen a hash of all but the first eight.
    @usableFromInline var second: UInt64
    /// The name's index plus one, 0 if the slot is free.
    @usableFromInline var entry: UInt32
    /// The name's length in bytes.
    @usableFromInline var count: UInt32
    @usableFromInline var unused: UInt64 = 0
    @inlinable init(first: UInt64, second: UInt64, entry: UInt32, count: UInt32) {
      self.first = first
      self.second = second
      self.entry = entry
      self.count = count
    }
  }

  /// Where a name's bytes lie.
  @usableFromInline
  struct Extent: BitwiseCopyable {
    /// Byte offset of the first one.
    @usableFromInline var start: UInt32
    /// Length in bytes.
    @usableFromInline var count: UInt32
    @inlinable init(start: UInt32, count: UInt32) {
      self.start = start
      self.count = count
    }
  }

  /// The bytes of all names end to end.
  @usableFromInline var bytes: UnsafeMutablePointer<UInt8>
  @usableFromInline var byteCapacity: Int
  @usableFromInline var byteCount: Int
  @usableFromInline var extents: UnsafeMutablePointer<Extent>
  @usableFromInline var extentCapacity: Int
  /// The number of names.
  @usableFromInline var used: Int
  /// Length is a power of two.
  @usableFromInline var slots: UnsafeMutablePointer<Slot>
  @usableFromInline var mask: Int
  /// For lengths 0 to 16: which bytes of the first and second eight belong to the text.
  @usableFromInline let masks: UnsafeMutablePointer<(first: UInt64, second: UInt64)>

  public init() {
    byteCapacity = 1 << 15
    bytes = .allocate(capacity: byteCapacity)
    byteCount = 0
    extentCapacity = 1 << 11
    extents = .allocate(capacity: extentCapacity)
    used = 0
    mask = (1 << 12) - 1
    slots = Interner.freeSlots(mask + 1)
    masks = .allocate(capacity: 17)
    for count in 0...16 {
      let first: UInt64 = count >= 8 ? ~0 : (1 << UInt64(8 * count)) - 1
      let second: UInt64 = count == 16 ? ~0 : count <= 8 ? 0 : (1 << UInt64(8 * (count - 8))) - 1
      masks[count] = (first, second)
    }
  }

  deinit {
    bytes.deallocate()
    extents.deallocate()
    free(slots)
    masks.deallocate()
  }

  /// The number of names.
  public var count: Int { used }
  /// The bytes of the names, their extents and the hash table.
  public var tableBytes: Int {
    byteCount + used * MemoryLayout<Extent>.stride + (mask + 1) * MemoryLayout<Slot>.stride
  }

  /// Makes room for `more` names beside those that there are.
  public mutating func reserve(_ more: Int) {
    var count = mask + 1
    while (used + more) * 4 > count * 3 { count *= 2 }
    if count > mask + 1 { rehash(into: count) }
  }

  /// Returns the name with the `count` bytes at `text`, made if it is new. Sixteen bytes behind the text must be readable, as
  /// they are in source files.
  @inlinable @inline(__always)
  public mutating func internPadded(_ text: UnsafePointer<UInt8>, _ count: Int) -> Name {
    if count > 16 { return internLong(text, count) }
    let raw = UnsafeRawPointer(text)
    let keep = masks[count]
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self)) & keep.first
    let second =
      UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)) & keep.second
    let home = Interner.home(first, second) & mask
    let candidate = slots + home
    if (candidate.pointee.first ^ first) | (candidate.pointee.second ^ second) == 0
      && candidate.pointee.entry != 0 && candidate.pointee.count <= 16
    {
      return Name(raw: candidate.pointee.entry &- 1)
    }
    return search(text, count, first, second, home)
  }

  /// Returns the name with the bytes of `text`, made if it is new.
  public mutating func intern(_ text: UnsafeBufferPointer<UInt8>) -> Name {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text.count + 16) { copy in
      guard let start = copy.baseAddress else { return .none }
      if let base = text.baseAddress { start.update(from: base, count: text.count) }
      (start + text.count).update(repeating: 0, count: 16)
      return internPadded(start, text.count)
    }
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
    return UnsafeBufferPointer(start: bytes + Int(extent.start), count: Int(extent.count))
  }

  /// The first byte of `name`; 0 for `none` and the empty name.
  @inlinable public func firstByte(_ name: Name) -> UInt8 {
    if name.isNone { return 0 }
    precondition(name.index < used)
    let extent = extents[name.index]
    return extent.count == 0 ? 0 : bytes[Int(extent.start)]
  }

  /// The spelling of `name`; empty for `none`.
  public func string(_ name: Name) -> String { String(decoding: utf8(name), as: UTF8.self) }

  /// The slot, before masking, where the search for a name starts.
  @inlinable @inline(__always)
  static func home(_ first: UInt64, _ second: UInt64) -> Int {
    let product = (first ^ (second &* 0x9ddf_ea08_eb38_2d69)) &* 0x9e37_79b9_7f4a_7c15
    return Int(truncatingIfNeeded: product ^ (product >> 32))
  }

  /// Goes on from slot `home` for a text of at most sixteen bytes.
  @usableFromInline @inline(never)
  mutating func search(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ first: UInt64, _ second: UInt64, _ home: Int
  ) -> Name {
    var slot = home
    while true {
      let candidate = slots[slot]
      if candidate.entry == 0 { return add(text, count, first, second, slot) }
      if candidate.first == first && candidate.second == second && candidate.count <= 16 {
        return Name(raw: candidate.entry &- 1)
      }
      slot = (slot &+ 1) & mask
    }
  }

  /// Returns the name with the `count` bytes at `text`, more than sixteen.
  @usableFromInline @inline(never)
  mutating func internLong(_ text: UnsafePointer<UInt8>, _ count: Int) -> Name {
    let raw = UnsafeRawPointer(text)
    let first = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
    var second = UInt64(truncatingIfNeeded: count)
    var offset = 8
    while offset &+ 8 <= count {
      second ^= UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      second = (second &* 0xff51_afd7_ed55_8ccd)
      second ^= second >> 32
      offset &+= 8
    }
    // The last eight bytes, which overlap the ones before.
    second ^= UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: count &- 8, as: UInt64.self))
    second = second &* 0xc4ce_b9fe_1a85_ec53
    var slot = Interner.home(first, second) & mask
    while true {
      let candidate = slots[slot]
      if candidate.entry == 0 { return add(text, count, first, second, slot) }
      if candidate.first == first && candidate.second == second && Int(candidate.count) == count
        && memcmp(bytes + Int(extents[Int(candidate.entry) &- 1].start), text, count) == 0
      {
        return Name(raw: candidate.entry &- 1)
      }
      slot = (slot &+ 1) & mask
    }
  }

  private mutating func add(
    _ text: UnsafePointer<UInt8>, _ count: Int, _ first: UInt64, _ second: UInt64, _ slot: Int
  ) -> Name {
    if byteCount + max(count, 16) > byteCapacity {
      byteCapacity = max(byteCapacity * 2, byteCount + max(count, 16))
      let bigger = UnsafeMutablePointer<UInt8>.allocate(capacity: byteCapacity)
      bigger.update(from: bytes, count: byteCount)
      bytes.deallocate()
      bytes = bigger
    }
    if used == extentCapacity {
      let bigger = UnsafeMutablePointer<Extent>.allocate(capacity: extentCapacity * 2)
      bigger.update(from: extents, count: used)
      extents.deallocate()
      extents = bigger
      extentCapacity *= 2
    }
    if count <= 16 {
      // Both words are at hand; what they have behind the name the next one writes over.
      let place = UnsafeMutableRawPointer(bytes + byteCount)
      place.storeBytes(of: first.littleEndian, as: UInt64.self)
      place.storeBytes(of: second.littleEndian, toByteOffset: 8, as: UInt64.self)
    } else {
      (bytes + byteCount).update(from: text, count: count)
    }
    extents[used] = Extent(start: UInt32(byteCount), count: UInt32(count))
    byteCount += count
    used += 1
    slots[slot] = Slot(first: first, second: second, entry: UInt32(used), count: UInt32(count))
    if used * 4 > mask * 3 { rehash(into: (mask + 1) * 2) }
    return Name(raw: UInt32(used - 1))
  }

  /// Moves the names into `count` slots.
  private mutating func rehash(into count: Int) {
    let old = slots
    let oldCount = mask + 1
    mask = count - 1
    slots = Interner.freeSlots(count)
    for index in 0..<oldCount where old[index].entry != 0 {
      var slot = Interner.home(old[index].first, old[index].second) & mask
      while slots[slot].entry != 0 { slot = (slot + 1) & mask }
      slots[slot] = old[index]
    }
    free(old)
  }

  /// Returns `count` free slots: pages that are zero already are not written.
  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    guard let memory = calloc(count, MemoryLayout<Slot>.stride) else { fatalError("out of memory") }
    return memory.bindMemory(to: Slot.self, capacity: count)
  }
}
