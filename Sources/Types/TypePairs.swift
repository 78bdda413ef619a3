import Base

/// A set of pairs of types: open addressing.
struct TypePairs: ~Copyable {
  /// The first type in the high half and the second in the low; `.max` for a free slot.
  private var slots: [UInt64] = []
  private var used = 0

  init() {}

  /// `true` iff the pair is a member.
  func contains(_ first: TypeID, _ second: TypeID) -> Bool {
    if slots.isEmpty { return false }
    let key = TypePairs.key(first, second)
    return slots[place(key)] == key
  }

  /// Makes the pair a member.
  mutating func insert(_ first: TypeID, _ second: TypeID) {
    if used * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: .max, count: max(64, slots.count * 2))
      for key in old where key != .max { slots[place(key)] = key }
    }
    let key = TypePairs.key(first, second)
    let place = self.place(key)
    if slots[place] == key { return }
    slots[place] = key
    used += 1
  }

  /// The slot of `key`, or the free one where it belongs; there is room.
  private func place(_ key: UInt64) -> Int {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
    while slots[place] != key && slots[place] != .max { place = (place + 1) & mask }
    return place
  }

  private static func key(_ first: TypeID, _ second: TypeID) -> UInt64 {
    UInt64(first.raw) << 32 | UInt64(second.raw)
  }
}
