import Base
import Parser

/// Where members of types with many of them are found by name: fields of structs, methods of interfaces and of defined
/// types. Types with few members are searched one by one, which takes less.
struct WideMembers {
  /// The number of members from which on a type is wide.
  static let least = 24

  /// The first member of each name, by type and name.
  private var first: [UInt64: Int32] = [:]
  /// The members of each type that are listed there.
  private var counts: [TypeID: Int] = [:]

  /// The first of the `count` members of `type` that is called `name`; nil if none is. Members that a type has had keep
  /// their places.
  mutating func index(of name: Name, in type: TypeID, _ count: Int, _ nameAt: (Int) -> Name) -> Int? {
    let known = counts[type] ?? 0
    if known < count {
      for index in known..<count {
        let key = WideMembers.key(type, nameAt(index))
        if first[key] == nil { first[key] = Int32(index) }
      }
      counts[type] = count
    }
    return first[WideMembers.key(type, name)].map { Int($0) }
  }

  private static func key(_ type: TypeID, _ name: Name) -> UInt64 {
    UInt64(type.raw) << 32 | UInt64(name.raw)
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
