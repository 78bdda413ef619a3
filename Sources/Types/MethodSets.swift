import Base
import Parser

extension Program {
  /// Calls `visit` with each method that can be selected without ambiguity from a value of `type`, promoted methods included and
  /// generic ones left out, in no particular order; those with pointer receivers only if the value is `addressable` or `type` is a
  /// pointer type (Go specification, Method sets). A method is promoted if an embedded field is selected on the way, and
  /// indirect if a pointer is followed.
  public func forEachMethod(
    in type: TypeID, addressable: Bool,
    _ visit: (_ method: ObjectID, _ isPromoted: Bool, _ isIndirect: Bool) -> Void
  ) {
    let (base, isPointer) = dereference(type)
    let definition = underlying(base)
    let isInterface = types.kind(definition) == .interface
    if isInterface && isPointer { return }
    // No look-up finds another method in place of one that the type itself declares.
    let named = asNamed(base)
    let own = named.exists && !isInterface ? declaredMethods(named) : []
    for method in own where objects[method].name != universe.blank {
      if isPointer || addressable || !hasPointerReceiver(method) { visit(method, false, isPointer) }
    }
    if !isInterface && !embedsAnything(definition) { return }
    var known = IDSet<ObjectID>()
    for method in own { known.insert(method) }
    for name in methodNames(definition) {
      let found = lookupFieldOrMethod(
        type, addressable: addressable, package: name.package, name: name.name, foldCase: false)
      if found.object.isNone || objects[found.object].kind != .function { continue }
      if !known.insert(found.object).inserted { continue }
      checking?.resolve(found.object)
      visit(found.object, found.path.count > 1, found.isIndirect)
    }
  }

  /// `true` iff `type` is a struct type with embedded fields.
  private func embedsAnything(_ type: TypeID) -> Bool {
    if types.kind(type) != .structure { return false }
    let range = types.fieldRange(type)
    for index in 0..<Int(range.count) where types.fields[range, index].isEmbedded { return true }
    return false
  }

  /// The names of the methods of the interface `definition`, or of what the struct `definition` embeds, and the packages that
  /// these are of.
  private func methodNames(_ definition: TypeID) -> [(name: Name, package: PackageID)] {
    var names: [(name: Name, package: PackageID)] = []
    var pending: [TypeID] = []
    var seen = IDSet<TypeID>()
    func add(_ methods: [ObjectID]) {
      for method in methods { names.append((objects[method].name, objects[method].package)) }
    }
    func look(into definition: TypeID) {
      switch types.kind(definition) {
      case .structure:
        for field in types.fieldList(definition) where field.isEmbedded { pending.append(field.type) }
      case .interface: add(methods(ofInterface: definition))
      default: break
      }
    }
    look(into: definition)
    while let next = pending.popLast() {
      let next = canonical(dereference(canonical(next)).type)
      if !seen.insert(next).inserted { continue }
      let named = asNamed(next)
      if named.exists { add(declaredMethods(named)) }
      look(into: underlying(next))
    }
    return names
  }
}
