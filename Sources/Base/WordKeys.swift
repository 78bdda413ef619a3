/// Values by runs of words: open addressing over the runs, which lie end to end. A standard dictionary with arrays as keys makes
/// metadata at run time, hashes slowly, and takes memory for each key.
public struct WordKeys {
  private var words: [UInt32] = []
  private var entries: [(start: UInt32, count: UInt32, value: UInt32)] = []
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
    var slot = WordKeys.hash(key) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = entries[Int(slots[slot]) - 1]
      if Int(entry.count) == key.count && has(key, at: Int(entry.start)) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  private func has(_ key: UnsafeBufferPointer<UInt32>, at start: Int) -> Bool {
    for index in key.indices where words[start + index] != key[index] { return false }
    return true
  }

  private mutating func find(_ key: UnsafeBufferPointer<UInt32>, orStore candidate: UInt32) -> UInt32 {
    if let known = find(key) { return known }
    if (entries.count + 1) * 2 > slots.count { grow() }
    entries.append((UInt32(words.count), UInt32(key.count), candidate))
    words.append(contentsOf: key)
    place(entries.count - 1, WordKeys.hash(key))
    return candidate
  }

  /// Puts the entry number `index` into a free slot.
  private mutating func place(_ index: Int, _ hash: Int) {
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = UInt32(index + 1)
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: max(32, slots.count * 2))
    for (index, entry) in entries.enumerated() {
      let hash = words.withUnsafeBufferPointer { all in
        WordKeys.hash(UnsafeBufferPointer(rebasing: all[Int(entry.start)..<Int(entry.start + entry.count)]))
      }
      place(index, hash)
    }
  }

  private static func hash(_ key: UnsafeBufferPointer<UInt32>) -> Int {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in key { hash = (hash ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15 ^ (hash >> 29) }
    return Int(truncatingIfNeeded: hash >> 20)
  }
}
