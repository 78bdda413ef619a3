import Base

/// The lexical scopes of a run: one hash table from scope and name to object. A scope's objects are found by name;
/// inner scopes hide outer ones.
public struct Scopes: ~Copyable {
  struct Scope: BitwiseCopyable {
    var parent: ScopeID
    /// First and last entry of the scope, which are linked in order of declaration; `.max` if it has none.
    var first: UInt32 = .max
    var last: UInt32 = .max
    /// A bit for each remainder of a declared name's number by 64: most scopes declare none of the names asked for.
    var filter: UInt64 = 0
  }
  struct Entry: BitwiseCopyable {
    var scope: ScopeID
    var name: Name
    var object: ObjectID
    var next: UInt32
  }
  struct EntryID: RowID {
    let raw: UInt32
    init(raw: UInt32) { self.raw = raw }
    static var prefix: String { "entry" }
  }
  var scopes = Table<ScopeID, Scope>(capacity: 1024)
  var entries = Table<EntryID, Entry>(capacity: 4096)
  /// Entries by hash: index plus one, 0 for a free slot.
  var slots = [UInt32](repeating: 0, count: 8192)

  public init() {}

  /// Makes an empty scope inside `parent`; `none` for the universe.
  public mutating func make(in parent: ScopeID) -> ScopeID { scopes.append(Scope(parent: parent)) }

  /// The enclosing scope; `none` for the universe.
  public func parent(_ scope: ScopeID) -> ScopeID { scopes[scope].parent }

  /// The object that `name` denotes in `scope` itself; `none` if it declares no such name.
  public func lookup(_ name: Name, in scope: ScopeID) -> ObjectID {
    if scopes[scope].filter & 1 << UInt64(name.raw & 63) == 0 { return .none }
    let mask = slots.count - 1
    var slot = Scopes.hash(scope, name) & mask
    while slots[slot] != 0 {
      let entry = entries[EntryID(raw: slots[slot] - 1)]
      if entry.scope == scope && entry.name == name { return entry.object }
      slot = (slot + 1) & mask
    }
    return .none
  }

  /// Declares `object` as `name`; returns the object already declared under that name in this scope, else `none`.
  public mutating func insert(_ object: ObjectID, as name: Name, in scope: ScopeID) -> ObjectID {
    let mask = slots.count - 1
    var slot = Scopes.hash(scope, name) & mask
    while slots[slot] != 0 {
      let entry = entries[EntryID(raw: slots[slot] - 1)]
      if entry.scope == scope && entry.name == name { return entry.object }
      slot = (slot + 1) & mask
    }
    let id = entries.append(Entry(scope: scope, name: name, object: object, next: .max))
    slots[slot] = id.raw + 1
    scopes[scope].filter |= 1 << UInt64(name.raw & 63)
    if scopes[scope].last == .max {
      scopes[scope].first = id.raw
    } else {
      entries[EntryID(raw: scopes[scope].last)].next = id.raw
    }
    scopes[scope].last = id.raw
    if entries.count * 2 > slots.count { rehash() }
    return .none
  }

  /// The objects of `scope` in order of declaration.
  public func objects(in scope: ScopeID) -> [ObjectID] {
    var list: [ObjectID] = []
    var next = scopes[scope].first
    while next != .max {
      let entry = entries[EntryID(raw: next)]
      list.append(entry.object)
      next = entry.next
    }
    return list
  }

  /// The names that `scope` declares, in order of declaration.
  public func names(in scope: ScopeID) -> [Name] {
    var list: [Name] = []
    var next = scopes[scope].first
    while next != .max {
      let entry = entries[EntryID(raw: next)]
      list.append(entry.name)
      next = entry.next
    }
    return list
  }

  private mutating func rehash() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for index in 0..<entries.count {
      let entry = entries[EntryID(index)]
      var slot = Scopes.hash(entry.scope, entry.name) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  private static func hash(_ scope: ScopeID, _ name: Name) -> Int {
    let key = UInt64(scope.raw) << 32 | UInt64(name.raw)
    return Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
