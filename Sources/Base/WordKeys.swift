/// Values by runs of words: open addressing over the runs, which lie end to end. A standard dictionary with arrays as keys makes
/// metadata at run time, hashes slowly, and takes memory for each key.
public struct WordKeys {
  private var words: [UInt32] = []
  private typealias Entry = (start: UInt32, count: UInt32, value: UInt32)
  private var entries: [Entry] = []
  /// The number of an entry plus one, 0 for a free slot; empty until there is an entry.
  private var slots: [UInt32] = []

  public init() {}

  /// The number of values.
  public var count: Int { entries.count }

  /// The bytes that the tables take.
  public var byteCount: Int { words.count * 4 + entries.count * 12 + slots.count * 4 }

  /// The value stored under `key`; nil if there is none.
  public func find(_ key: [UInt32]) -> UInt32? { key.withUnsafeBufferPointer { find($0) } }

  /// The value stored under `key`; `candidate`, which is stored, if there is none.
  public mutating func find(_ key: [UInt32], orStore candidate: UInt32) -> UInt32 {
    key.withUnsafeBufferPointer { find($0, orStore: candidate) }
  }

  /// The value stored under three words; nil if there is none.
  public func find(_ a: UInt32, _ b: UInt32, _ c: UInt32) -> UInt32? {
    WordKeys.with(a, b, c) { find($0) }
  }

  /// The value stored under three words; `candidate`, which is stored, if there is none.
  public mutating func find(_ a: UInt32, _ b: UInt32, _ c: UInt32, orStore candidate: UInt32) -> UInt32 {
    WordKeys.with(a, b, c) { find($0, orStore: candidate) }
  }

  /// Removes all values.
  public mutating func removeAll() {
    if entries.isEmpty { return }
    words.removeAll(keepingCapacity: true)
    entries.removeAll(keepingCapacity: true)
    for slot in slots.indices { slots[slot] = 0 }
  }

  private static func with<Result>(
    _ a: UInt32, _ b: UInt32, _ c: UInt32, _ action: (UnsafeBufferPointer<UInt32>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: 3) { key in
      key[0] = a
      key[1] = b
      key[2] = c
      return action(UnsafeBufferPointer(key))
    }
  }

  private func find(_ key: UnsafeBufferPointer<UInt32>) -> UInt32? {
    if slots.isEmpty { return nil }
    let known = slots[slot(of: key)]
    return known == 0 ? nil : entries[Int(known) - 1].value
  }

  private mutating func find(_ key: UnsafeBufferPointer<UInt32>, orStore candidate: UInt32) -> UInt32 {
    if (entries.count + 1) * 2 > slots.count { grow() }
    let slot = slot(of: key)
    if slots[slot] != 0 { return entries[Int(slots[slot]) - 1].value }
    entries.append((UInt32(words.count), UInt32(key.count), candidate))
    words.append(contentsOf: key)
    slots[slot] = UInt32(entries.count)
    return candidate
  }

  /// The slot that `key` has, or a free one that it may get; there are free slots.
  private func slot(of key: UnsafeBufferPointer<UInt32>) -> Int {
    var slot = WordKeys.hash(key) & (slots.count - 1)
    while slots[slot] != 0 && !has(key, entries[Int(slots[slot]) - 1]) {
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func has(_ key: UnsafeBufferPointer<UInt32>, _ entry: Entry) -> Bool {
    if Int(entry.count) != key.count { return false }
    for index in key.indices where words[Int(entry.start) + index] != key[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(32, slots.count * 2))
    words.withUnsafeBufferPointer { all in
      for (index, entry) in entries.enumerated() {
        let key = UnsafeBufferPointer(rebasing: all[Int(entry.start)..<Int(entry.start + entry.count)])
        slots[slot(of: key)] = UInt32(index + 1)
      }
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt32>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in key { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29) }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}
