// Maps and sets of ids for tables that only some rows have an entry in. Unlike the standard library's they need no metadata at
// run time: making a dictionary type of a new kind of key known takes 15 to 40 µs, which small runs cannot spare.

/// A hash table from ids to values; takes no memory while it is empty.
@frozen
public struct IDMap<Key, Value>: ~Copyable {
  /// Raw ids by slot; `.max` for a free slot.
  @usableFromInline var keys: UnsafeMutablePointer<UInt32>?
  @usableFromInline var values: UnsafeMutablePointer<Value>?
  /// The number of slots, a power of two, or 0.
  @usableFromInline var capacity = 0
  @usableFromInline var used = 0

  @inlinable deinit {
    guard let keys, let values else { return }
    for slot in 0..<capacity where keys[slot] != .max { (values + slot).deinitialize(count: 1) }
    keys.deallocate()
    values.deallocate()
  }
}

extension IDMap where Key: RowID {
  /// Makes an empty map.
  @inlinable public init() {
    keys = nil
    values = nil
  }

  /// The number of entries.
  @inlinable public var count: Int { used }
  @inlinable public var isEmpty: Bool { used == 0 }

  @inlinable static func home(_ raw: UInt32) -> Int {
    Int(truncatingIfNeeded: (UInt64(raw) &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }

  /// The slot of `raw`, or the free one where it belongs; there is room.
  @inlinable func slot(_ raw: UInt32, _ keys: UnsafeMutablePointer<UInt32>) -> Int {
    let mask = capacity - 1
    var slot = Self.home(raw) & mask
    while keys[slot] != raw && keys[slot] != .max { slot = (slot + 1) & mask }
    return slot
  }

  @inlinable @inline(never)
  mutating func grow() {
    let old = (keys: keys, values: values, capacity: capacity)
    capacity = Swift.max(8, capacity * 2)
    let newKeys: UnsafeMutablePointer<UInt32> = allocated(capacity)
    newKeys.update(repeating: .max, count: capacity)
    let newValues: UnsafeMutablePointer<Value> = allocated(capacity)
    if let oldKeys = old.keys, let oldValues = old.values {
      for index in 0..<old.capacity where oldKeys[index] != .max {
        let slot = self.slot(oldKeys[index], newKeys)
        newKeys[slot] = oldKeys[index]
        (newValues + slot).moveInitialize(from: oldValues + index, count: 1)
      }
      oldKeys.deallocate()
      oldValues.deallocate()
    }
    keys = newKeys
    values = newValues
  }

  /// `true` iff `key` has an entry.
  @inlinable public func contains(_ key: Key) -> Bool {
    guard let keys else { return false }
    return keys[slot(key.raw, keys)] == key.raw
  }

  /// The slot of `key`, whose value is `initial` if it is new.
  @inlinable mutating func place(_ key: Key, _ initial: @autoclosure () -> Value) -> Int {
    if used * 2 >= capacity { grow() }
    let keys = self.keys.unsafelyUnwrapped
    let slot = self.slot(key.raw, keys)
    if keys[slot] == .max {
      keys[slot] = key.raw
      (values.unsafelyUnwrapped + slot).initialize(to: initial())
      used += 1
    }
    return slot
  }

  /// Removes the entry of `key` and returns its value; nil if there is none.
  @inlinable @discardableResult
  public mutating func removeValue(forKey key: Key) -> Value? {
    guard let keys, let values else { return nil }
    var hole = slot(key.raw, keys)
    if keys[hole] == .max { return nil }
    let value = (values + hole).move()
    used -= 1
    // Entries behind the hole that could not have their own slot move up.
    let mask = capacity - 1
    var next = (hole + 1) & mask
    while keys[next] != .max {
      let home = Self.home(keys[next]) & mask
      if (next - home) & mask >= (next - hole) & mask {
        keys[hole] = keys[next]
        (values + hole).moveInitialize(from: values + next, count: 1)
        hole = next
      }
      next = (next + 1) & mask
    }
    keys[hole] = .max
    return value
  }

  /// Removes all entries.
  @inlinable public mutating func removeAll() {
    guard let keys, let values else { return }
    for slot in 0..<capacity where keys[slot] != .max {
      keys[slot] = .max
      (values + slot).deinitialize(count: 1)
    }
    used = 0
  }

  /// Calls `visit` with each value, which it may change.
  @inlinable public mutating func forEachValue(_ visit: (inout Value) -> Void) {
    guard let keys, let values else { return }
    for slot in 0..<capacity where keys[slot] != .max { visit(&values[slot]) }
  }

  /// The value of `key`; nil without an entry.
  @inlinable public subscript(key: Key) -> Value? {
    get {
      guard let keys, let values else { return nil }
      let slot = self.slot(key.raw, keys)
      return keys[slot] == .max ? nil : values[slot]
    }
    set {
      guard let newValue else {
        removeValue(forKey: key)
        return
      }
      let count = self.count
      let slot = place(key, newValue)
      if count == self.count { values.unsafelyUnwrapped[slot] = newValue }
    }
  }

  /// The value of `key`, which is `initial` without an entry; changing it makes one.
  @inlinable public subscript(key: Key, default initial: @autoclosure () -> Value) -> Value {
    get { self[key] ?? initial() }
    _modify {
      let slot = place(key, initial())
      yield &values.unsafelyUnwrapped[slot]
    }
  }
}

/// A set of ids.
@frozen
public struct IDSet<Key>: ~Copyable {
  @usableFromInline var map: IDMap<Key, Void>
}

extension IDSet where Key: RowID {
  /// Makes an empty set.
  @inlinable public init() { map = IDMap() }

  /// The number of members.
  @inlinable public var count: Int { map.count }
  @inlinable public var isEmpty: Bool { map.isEmpty }

  /// `true` iff `key` is a member.
  @inlinable public func contains(_ key: Key) -> Bool { map.contains(key) }

  /// Makes `key` a member; `inserted` is `false` iff it was one.
  @inlinable @discardableResult
  public mutating func insert(_ key: Key) -> (inserted: Bool, memberAfterInsert: Key) {
    let count = map.count
    _ = map.place(key, ())
    return (map.count > count, key)
  }

  /// Makes all of `keys` members.
  @inlinable public mutating func formUnion(_ keys: [Key]) {
    for key in keys { insert(key) }
  }

  /// Removes `key`.
  @inlinable public mutating func remove(_ key: Key) { map.removeValue(forKey: key) }

  /// Removes all members.
  @inlinable public mutating func removeAll() { map.removeAll() }
}
