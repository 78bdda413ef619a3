import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The lexical scopes of a run: one hash table from scope and name to object. A scope's objects are found by name;
/// inner scopes hide outer ones.
public struct Scopes: ~Copyable {
  struct Scope: BitwiseCopyable {
    var parent: ScopeID
    /// The innermost scope around it that may declare something.
    var outer: ScopeID
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
  private var slots = Scopes.freeSlots(8192)
  private var slotCount = 8192
  /// Scopes from which a name was found far outside, by scope and name (`lookupFar`).
  private var remembered: [UInt64: Remembered] = [:]
  /// How often each name with an entry there has been declared since its first.
  private var declarations = IDMap<Name, UInt32>()

  /// Where a name was found, valid for as long as it has not been declared again.
  private struct Remembered {
    var scope: ScopeID
    var object: ObjectID
    var declarations: UInt32
  }

  public init() {}

  deinit { free(slots) }

  /// Returns `count` free slots.
  private static func freeSlots(_ count: Int) -> UnsafeMutablePointer<UInt32> {
    guard let memory = calloc(count, 4) else { fatalError("out of memory") }
    return memory.bindMemory(to: UInt32.self, capacity: count)
  }

  /// The bytes of the tables.
  var byteCount: Int { scopes.byteCount + entries.byteCount + slotCount * 4 }

  /// Makes room for `count` more objects.
  mutating func reserve(_ count: Int) {
    scopes.reserve(scopes.count + count / 2)
    entries.reserve(entries.count + count)
    rehash(for: entries.count + count)
  }

  /// Makes an empty scope inside `parent`; `none` for the universe.
  public mutating func make(in parent: ScopeID) -> ScopeID {
    precondition(parent.isNone || parent.index < scopes.count)
    return scopes.append(Scope(parent: parent, outer: parent))
  }

  /// Makes an empty scope inside `parent`, to which nothing is added as long as names are looked up in the new one.
  mutating func makeLocal(in parent: ScopeID) -> ScopeID {
    let isEmpty = parent.exists && scopes[parent].filter == 0
    return scopes.append(Scope(parent: parent, outer: isEmpty ? scopes[parent].outer : parent))
  }

  /// The enclosing scope; `none` for the universe.
  public func parent(_ scope: ScopeID) -> ScopeID { scopes[scope].parent }

  /// The object that `name` denotes in `scope` itself; `none` if it declares no such name.
  public func lookup(_ name: Name, in scope: ScopeID) -> ObjectID {
    if scopes[scope].filter & 1 &<< UInt64(name.raw & 63) == 0 { return .none }
    return search(name, in: scope)
  }

  /// `lookup` in a scope that may well have the name.
  private func search(_ name: Name, in scope: ScopeID) -> ObjectID {
    let mask = slotCount &- 1
    var slot = Scopes.hash(scope, name) & mask
    while slots[slot] != 0 {
      let id = EntryID(raw: slots[slot] &- 1)
      if entries[id].name == name && entries[id].scope == scope { return entries[id].object }
      slot = (slot &+ 1) & mask
    }
    return .none
  }

  /// The scope that declares `name`, and as which object, from `start` outwards; `none` if no scope does.
  mutating func find(_ name: Name, from start: ScopeID) -> (scope: ScopeID, object: ObjectID) {
    let bit: UInt64 = 1 &<< UInt64(name.raw & 63)
    // Parents are older than their scopes, so only the first has to be looked at.
    precondition(start.isNone || start.index < scopes.count)
    guard let rows = scopes.rows.baseAddress else { return (.none, .none) }
    var scope = start
    var steps = 0
    while scope.exists {
      let row = rows + Int(scope.raw)
      if row.pointee.filter & bit != 0 {
        let object = search(name, in: scope)
        if object.exists { return (scope, object) }
      }
      scope = row.pointee.outer
      steps &+= 1
      if steps == 32 { return lookupFar(name, from: scope) }
    }
    return (.none, .none)
  }

  /// The scope that declares `name`, and as which object, from `start` outwards; `none` if no scope does.
  ///
  /// Scopes may be nested as deeply as a chain of `else if` is long. So what is found is remembered on the way, and the
  /// next one who comes along need not go so far.
  public mutating func lookupFar(_ name: Name, from start: ScopeID) -> (scope: ScopeID, object: ObjectID) {
    let count = declarations[name] ?? 0
    var found = Remembered(scope: .none, object: .none, declarations: count)
    var passed: [ScopeID] = []
    var scope = start
    var steps = 0
    while scope.exists {
      let object = lookup(name, in: scope)
      if object.exists {
        found.scope = scope
        found.object = object
        break
      }
      if let known = remembered[UInt64(scope.raw) << 32 | UInt64(name.raw)], known.declarations == count {
        found = known
        break
      }
      if steps & 15 == 0 { passed.append(scope) }
      steps += 1
      scope = scopes[scope].parent
    }
    if found.scope.exists && steps >= 16 {
      if declarations[name] == nil { declarations[name] = 0 }
      for scope in passed { remembered[UInt64(scope.raw) << 32 | UInt64(name.raw)] = found }
    }
    return (found.scope, found.object)
  }

  /// Declares `object` as `name`; returns the object already declared under that name in this scope, else `none`.
  public mutating func insert(_ object: ObjectID, as name: Name, in scope: ScopeID) -> ObjectID {
    let mask = slotCount &- 1
    var slot = Scopes.hash(scope, name) & mask
    while slots[slot] != 0 {
      let id = EntryID(raw: slots[slot] &- 1)
      if entries[id].name == name && entries[id].scope == scope { return entries[id].object }
      slot = (slot &+ 1) & mask
    }
    if !declarations.isEmpty, let count = declarations[name] { declarations[name] = count + 1 }
    let id = entries.append(Entry(scope: scope, name: name, object: object, next: .max))
    slots[slot] = id.raw + 1
    scopes[scope].filter |= 1 << UInt64(name.raw & 63)
    if scopes[scope].last == .max {
      scopes[scope].first = id.raw
    } else {
      entries[EntryID(raw: scopes[scope].last)].next = id.raw
    }
    scopes[scope].last = id.raw
    if entries.count * 2 > slotCount { rehash(for: entries.count) }
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

  /// Makes slots enough for `count` objects.
  private mutating func rehash(for count: Int) {
    if count * 2 <= slotCount { return }
    while count * 2 > slotCount { slotCount *= 2 }
    free(slots)
    slots = Scopes.freeSlots(slotCount)
    let mask = slotCount - 1
    for index in 0..<entries.count {
      let entry = entries[EntryID(index)]
      var slot = Scopes.hash(entry.scope, entry.name) & mask
      while slots[slot] != 0 { slot = (slot + 1) & mask }
      slots[slot] = UInt32(index + 1)
    }
  }

  private static func hash(_ scope: ScopeID, _ name: Name) -> Int {
    // Names that were first met one after the other have their slots side by side, eight and eight: a scope declares many such.
    let key = UInt64(scope.raw) << 32 | UInt64(name.raw >> 3)
    let block = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32)
    return block &* 8 &+ Int(name.raw & 7)
  }
}
