import Base
import Parser

/// Where members of types with many of them are found by name: fields of structs, methods of interfaces and of defined
/// types. Types with few members are searched one by one, which takes less.
struct WideMembers: ~Copyable {
  /// The number of members from which on a type is wide.
  static let least = 24
  /// The same for methods of defined types, which take longer to look at.
  static let leastMethods = 8

  /// The first member of each name, by type and name.
  private var slots: [Slot] = []
  private var used = 0
  /// The members of each type that are listed there.
  private var counts = IDMap<TypeID, Int>()

  /// A slot of the hash table from type and name to member; free if it has no type.
  private struct Slot: BitwiseCopyable {
    var type = TypeID.none
    var name = Name.none
    var member: Int32 = 0
  }

  /// The first of the `count` members of `type` that is called `name`; nil if none is. Members that a type has had keep
  /// their places.
  mutating func index(of name: Name, in type: TypeID, _ count: Int, _ nameAt: (Int) -> Name) -> Int? {
    let known = counts[type] ?? 0
    if known < count {
      for index in known..<count {
        enter(type, nameAt(index), Int32(index))
      }
      counts[type] = count
    }
    let slot = slots[place(type, name)]
    return slot.type.exists ? Int(slot.member) : nil
  }

  /// The slot of the members of `type` called `name`, or the free one where they belong; there is room.
  private func place(_ type: TypeID, _ name: Name) -> Int {
    let mask = slots.count - 1
    let key = (UInt64(type.raw) << 32 | UInt64(name.raw)) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: key >> 32) & mask
    while slots[place].type.exists && (slots[place].type != type || slots[place].name != name) {
      place = (place + 1) & mask
    }
    return place
  }

  /// Lists `member` of `type` unless there is one with its name.
  private mutating func enter(_ type: TypeID, _ name: Name, _ member: Int32) {
    if used * 2 >= slots.count {
      let old = slots
      slots = Array(repeating: Slot(), count: max(256, slots.count * 2))
      for slot in old where slot.type.exists { slots[place(slot.type, slot.name)] = slot }
    }
    let place = self.place(type, name)
    if slots[place].type.exists { return }
    slots[place] = Slot(type: type, name: name, member: member)
    used += 1
  }
}

/// Methods, and the first of each name.
struct MethodList: ~Copyable {
  private(set) var methods: [ObjectID] = []
  /// The index of the first method of each name, once there are many.
  private var first = IDMap<Name, Int32>()

  init() {}

  /// The index of the first method with the name of `method`, which may be a field; nil if there is none.
  func index(like method: ObjectID, _ program: Program) -> Int? {
    if !first.isEmpty {
      guard let index = first[program.objects[method].name] else { return nil }
      if program.sameMethodName(methods[Int(index)], method) { return Int(index) }
    }
    return methods.firstIndex { program.sameMethodName($0, method) }
  }

  mutating func append(_ method: ObjectID, _ program: Program) {
    methods.append(method)
    if methods.count < WideMembers.least { return }
    for index in first.isEmpty ? 0..<methods.count : methods.count - 1..<methods.count {
      let name = program.objects[methods[index]].name
      if first[name] == nil { first[name] = Int32(index) }
    }
  }
}

/// The types of the cases of a type switch so far.
struct CaseTypes: ~Copyable {
  /// A case met; `none` is the type of `case nil`.
  struct Entry {
    let type: TypeID
    let node: NodeID
  }
  private var entries: [Entry] = []
  /// The entries of types whose canonical ids decide.
  private var decided = IDMap<TypeID, Int32>()
  /// The other entries.
  private var others: [Int32] = []

  init() {}

  /// The first case of a type identical to `type`; nil if there is none.
  func first(_ type: TypeID, _ program: Program) -> Entry? {
    if let key = CaseTypes.key(type, program) {
      if let index = decided[key] { return entries[Int(index)] }
      return others.first { program.identical(type, entries[Int($0)].type) }.map { entries[Int($0)] }
    }
    return entries.first { type.isNone ? $0.type.isNone : $0.type.exists && program.identical(type, $0.type) }
  }

  mutating func append(_ type: TypeID, _ node: NodeID, _ program: Program) {
    if let key = CaseTypes.key(type, program) {
      decided[key] = Int32(entries.count)
    } else if type.exists {
      others.append(Int32(entries.count))
    }
    entries.append(Entry(type: type, node: node))
  }

  private static func key(_ type: TypeID, _ program: Program) -> TypeID? {
    if type.isNone { return nil }
    let key = program.canonical(type)
    let row = program.types.rows[key]
    return row.canonical.exists && row.kind != .signature ? key : nil
  }
}
