import Base
import Parser

// Declarations that depend on themselves.
extension Checker {
  /// `true` iff the cycle from `object` on the object path back to it is allowed; reports it if not. Variables may depend
  /// on themselves here (the initialisation order decides later), types may if a type is defined on the way.
  func isValidCycle(_ object: ObjectID) -> Bool {
    guard let start = objectPath.lastIndex(of: object) else { return true }
    let cycle = Array(objectPath[start...])
    var values = 0
    var definitions = 0
    for member in cycle {
      let row = program.objects[member]
      switch row.kind {
      case .constant, .variable: values += 1
      case .typeName:
        // A generic type may occur in its own type parameter list.
        if environment.isInTypeParameterList && row.type.exists && isGeneric(row.type) { return true }
        if !isAliasName(member) { definitions += 1 }
      default: break
      }
    }
    if values == cycle.count { return true }
    if values == 0 && definitions > 0 { return true }
    reportCycle(cycle, from: firstInSource(cycle))
    return false
  }

  /// Enters the declaration of `object`.
  func push(_ object: ObjectID) {
    objectPath.append(object)
    program.objects[object].isInProgress = true
  }

  /// Leaves the declaration entered last.
  func pop() {
    if let object = objectPath.popLast() { program.objects[object].isInProgress = false }
  }

  /// `true` iff the type name `object` is an alias (or stands for a type in error).
  func isAliasName(_ object: ObjectID) -> Bool {
    let row = program.objects[object]
    if row.type.isNone { return false }
    switch program.types.kind(row.type) {
    case .named, .typeParameter:
      let type = program.types.rows[row.type]
      let declared =
        type.kind == .named
        ? program.types.named[NamedID(raw: type.a)].object
        : program.types.typeParameters[TypeParameterID(raw: type.a)].object
      return declared != object
    case .unsafePointer where row.package == universe.unsafePackage: return false
    default:
      if row.type.raw > UInt32(TypeKind.untypedNil.rawValue) { return true }
      return row.package.exists
    }
  }

  /// The index of the object that is declared first.
  func firstInSource(_ list: [ObjectID]) -> Int {
    var first = 0
    for index in list.indices
    where program.objects[list[index]].position < program.objects[list[first]].position {
      first = index
    }
    return first
  }

  /// Reports the cycle of declarations `cycle`, starting at index `start`.
  func reportCycle(_ cycle: [ObjectID], from start: Int) {
    var object = cycle[start]
    let isType = program.objects[object].kind == .typeName
    if isType {
      let type = program.objects[object].type
      if type.exists && program.types.kind(type) == .alias { program.setActual(type, .invalid) }
    }
    let position = program.objects[object].position
    if cycle.count == 1 {
      let what = isType ? "invalid recursive type" : "invalid cycle in declaration"
      error(position, .invalidDeclCycle, "\(what): \(cycleName(object)) refers to itself")
      return
    }
    let what = isType ? "invalid recursive type" : "invalid cycle in declaration of"
    var report = ErrorReport(.invalidDeclCycle, position, "\(what) \(cycleName(object))")
    for step in cycle.indices {
      let next = cycle[(start + step + 1) % cycle.count]
      report.add(
        program.objects[object].position, "\(cycleName(object)) refers to \(cycleName(next))")
      object = next
    }
    self.report(report)
  }

  private func cycleName(_ object: ObjectID) -> String {
    let row = program.objects[object]
    if row.kind == .typeName && row.type.exists {
      let named = program.asNamed(row.type)
      if named.exists && program.types.named[program.types.namedID(named)].origin.exists {
        return typeString(named)
      }
    }
    var writer = program.typeWriter()
    writer.writeTypeName(object)
    return writer.string
  }

  // MARK: Types that are names of each other

  /// Reports package-level types that are declared to be each other without a type literal between.
  func reportDirectCycles() {
    var state = [Int32](repeating: 0, count: packageObjects.count)
    for object in packageObjects where program.objects[object].kind == .typeName {
      reportDirectCycle(object, &state)
    }
  }

  /// Follows the names from `start`. `state` is 0 for names not seen, their place on the path plus one, or -1 when done.
  private func reportDirectCycle(_ start: ObjectID, _ state: inout [Int32]) {
    var path: [ObjectID] = []
    var object = start
    while true {
      let index = Int(program.objects[object].order) - 1
      if index < 0 || state[index] < 0 { break }
      if state[index] > 0 {
        program.objects[object].type = .invalid
        let cycle = Array(path[(Int(state[index]) - 1)...])
        reportCycle(cycle, from: firstInSource(cycle))
        break
      }
      path.append(object)
      state[index] = Int32(path.count)
      let declaration = declarations[index]
      let tree = files[declaration.file].tree
      let type = tree.typeDeclaration(declaration.node).type
      if tree.tag(type) != .name { break }
      let next = program.scopes.lookup(tree.name(type), in: program.packages[package].scope)
      if next.isNone || program.objects[next].kind != .typeName { break }
      object = next
    }
    for object in path { state[Int(program.objects[object].order) - 1] = -1 }
  }

  /// `true` iff `type` has an underlying type by now; reports the cycle if its declaration is being checked.
  @inline(__always)
  func isComplete(_ type: TypeID) -> Bool {
    let row = program.types.rows[type]
    switch row.kind {
    // A definition that has been followed to its end does not change.
    case .named: return row.b != TypeID.none.raw || isNameComplete(type)
    case .alias: return isNameComplete(type)
    default: return true
    }
  }

  private func isNameComplete(_ type: TypeID) -> Bool {
    var type = type
    for _ in 0..<Checker.depthLimit {
      let row = program.types.rows[type]
      let object: ObjectID
      let next: TypeID
      switch row.kind {
      case .alias:
        let id = AliasID(raw: row.a)
        object = program.types.aliases[id].object
        next = program.types.aliases[id].actual
      case .named:
        let id = NamedID(raw: row.a)
        object = program.types.named[id].object
        next = program.types.named[id].definition
      default: return true
      }
      if program.objects[object].isInProgress, let start = objectPath.firstIndex(of: object) {
        let cycle = Array(objectPath[start...])
        reportCycle(cycle, from: firstInSource(cycle))
        return false
      }
      if next.isNone { return true }
      type = next
    }
    return true
  }

  // MARK: Types that contain themselves

  /// Reports the defined type `type` if a value of it would contain another value of it.
  func checkValidity(_ type: TypeID) {
    var nest: [TypeID] = []
    var path: [TypeID] = []
    _ = isFinite(type, &nest, &path)
  }

  /// `nest` are the defined types being looked into, `path` those since the start; they differ inside type arguments.
  private func isFinite(_ type: TypeID, _ nest: inout [TypeID], _ path: inout [TypeID]) -> Bool {
    let type = program.unalias(type)
    let row = program.types.rows[type]
    switch row.kind {
    case .array: return isFinite(TypeID(raw: row.a), &nest, &path)
    case .structure:
      for field in program.types.fieldList(type) where !isFinite(field.type, &nest, &path) { return false }
    case .union:
      for term in program.types.unionTerms(type) where !isFinite(term.type, &nest, &path) { return false }
    case .interface:
      for embedded in program.types.interfaces[InterfaceID(raw: row.a)].embedded
      where !isFinite(embedded, &nest, &path) {
        return false
      }
    case .named:
      if finiteTypes.contains(type) { return true }
      // Types of other packages were checked there and contain none of this one's.
      let origin = program.origin(type)
      if row.a == program.types.rows[origin].a
        && program.objects[program.types.named[NamedID(raw: row.a)].object].package != package
      {
        return true
      }
      let isInstance = origin != type
      if nest.contains(where: { $0 == type || isInstance && program.identical($0, type) }) {
        program.define(origin, as: .invalid)
        guard let start = path.firstIndex(where: { program.identical($0, type) }) else { return false }
        reportCycle(path[start...].map { program.types.named[program.types.namedID($0)].object }, from: 0)
        return false
      }
      let definition = program.definition(origin)
      if definition.isNone || nest.count > Checker.nestLimit { return true }
      nest.append(type)
      path.append(type)
      let isFine = isFinite(definition, &nest, &path)
      path.removeLast()
      nest.removeLast()
      // What a type without parameters contains does not depend on where it occurs.
      if isFine && origin == type && program.typeParameters(type).isEmpty { finiteTypes.insert(type) }
      return isFine
    case .typeParameter:
      guard let instance = nest.last else { return true }
      let record = program.types.named[program.types.namedID(instance)]
      guard let index = program.typeParameters(instance).firstIndex(of: type),
        index < record.typeArguments.count
      else { return true }
      // The argument is part of what surrounds the instance.
      nest.removeLast()
      let isFine = isFinite(record.typeArguments[index], &nest, &path)
      nest.append(instance)
      return isFine
    default: break
    }
    return true
  }

  /// Values of defined types are looked into this deep.
  private static let nestLimit = 100_000
}
