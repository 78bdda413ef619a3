import Base

extension Program {
  /// The methods of an interface type, embedded ones included, in the compiler's order of symbols: exported names first,
  /// then by name, then by package path.
  public func methods(ofInterface type: TypeID) -> [ObjectID] {
    let row = types.rows[types.canonical(type)]
    guard row.kind == .interface else { return [] }
    let interface = types.interfaces[InterfaceID(raw: row.a)]
    let methods = interface.typeSet >= 0 ? types.typeSets[Int(interface.typeSet)].methods : interface.methods
    return methods.sorted { precedes($0, $1) }
  }

  /// `true` iff symbol `a` stands before `b` in the compiler's order of symbols.
  public func precedes(_ a: ObjectID, _ b: ObjectID) -> Bool {
    let left = names.string(objects[a].name)
    let right = names.string(objects[b].name)
    let leftExported = left.first?.isUppercase ?? false
    let rightExported = right.first?.isUppercase ?? false
    if leftExported != rightExported { return leftExported }
    if left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    guard !leftExported, objects[a].package.exists, objects[b].package.exists else { return false }
    return packages[objects[a].package].path < packages[objects[b].package].path
  }
}
