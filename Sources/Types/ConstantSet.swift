import Base

/// The constants met in the keys of a map literal or the cases of a switch, each with its type and place.
///
/// An own table, since literals may have a million keys: it makes no list for each.
struct ConstantSet: ~Copyable {
  /// A constant met.
  struct Entry {
    let value: ConstantValue
    let type: TypeID
    let place: Position
  }

  private var entries: [Entry] = []
  /// The low half of a value's hash above its entry's number, from 1; 0 for a free slot.
  private var slots: [UInt64] = []

  init() {}

  /// The first entry with `value` for whose type `isSame` holds; nil if there is none.
  func first(_ value: ConstantValue, where isSame: (TypeID) -> Bool) -> Entry? {
    if slots.isEmpty { return nil }
    let hash = value.quickHash
    let mask = slots.count - 1
    var slot = ConstantSet.home(hash) & mask
    while slots[slot] != 0 {
      let word = slots[slot]
      if word >> 32 == hash & 0xFFFF_FFFF {
        let index = Int(word & 0xFFFF_FFFF) - 1
        if entries[index].value == value && isSame(entries[index].type) { return entries[index] }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds a constant, behind those of equal value.
  mutating func append(_ value: ConstantValue, _ type: TypeID, _ place: Position) {
    entries.append(Entry(value: value, type: type, place: place))
    if entries.count * 2 > slots.count {
      let old = slots
      slots = Array(repeating: 0, count: max(16, old.count * 2))
      // From a free slot on, so that entries of equal value keep their order.
      let start = old.firstIndex(of: 0) ?? 0
      for index in old.indices {
        let word = old[(start + index) & (old.count - 1)]
        if word != 0 { store(word, ConstantSet.home(entries[Int(word & 0xFFFF_FFFF) - 1].value.quickHash)) }
      }
    }
    let hash = value.quickHash
    store(hash << 32 | UInt64(entries.count), ConstantSet.home(hash))
  }

  private mutating func store(_ word: UInt64, _ home: Int) {
    let mask = slots.count - 1
    var slot = home & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = word
  }

  private static func home(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) }
}
