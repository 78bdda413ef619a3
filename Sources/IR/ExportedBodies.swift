import Base
import Parser
import Types

// Which bodies of other packages' functions a package hands on.
//
// 1. A package's export data hold its exported declarations and all that they lead to: a variable or constant to its type, a
//    function to its signature, a type to its components, its definition and its methods, an instance to the generic
//    declaration and the arguments.
// 2. They hold the body of a function that they lead to if it is generic, if the package declares it and it can be inlined,
//    or if it was expanded somewhere in the package. A type leads to the bodies of its methods. A body leads to what it
//    mentions.

/// What the bodies of functions mention, once asked for.
struct BodyMentions {
  fileprivate var objects: [ObjectID: [ObjectID]] = [:]
  fileprivate var types: [ObjectID: [TypeID]] = [:]
}

/// A walk over what the exported declarations of a package lead to.
struct ExportedBodies {
  private let program: Program
  private let package: PackageID
  private let inlinable: Set<ObjectID>
  private var wanted: Set<ObjectID>
  private var found: [ObjectID] = []
  private var seenObjects: Set<ObjectID> = []
  private var seenTypes: Set<TypeID> = []
  private var pendingObjects: [ObjectID] = []
  private var pendingTypes: [TypeID] = []

  /// Those of the functions `expanded`, of other packages, whose bodies `package` exports; `inlinable` are the functions of
  /// its own that can be inlined. Packages that are not `analysed` lead to none.
  static func find(
    _ expanded: Set<ObjectID>, inlinable: Set<ObjectID>, by package: PackageID, of program: Program,
    _ mentions: inout BodyMentions, analysed: (PackageID) -> Bool
  ) -> [ObjectID] {
    var walk = ExportedBodies(program, package, expanded, inlinable)
    walk.run(&mentions, analysed)
    return walk.found
  }

  private init(
    _ program: Program, _ package: PackageID, _ expanded: Set<ObjectID>, _ inlinable: Set<ObjectID>
  ) {
    self.program = program
    self.package = package
    wanted = expanded
    self.inlinable = inlinable
  }

  private mutating func run(_ mentions: inout BodyMentions, _ analysed: (PackageID) -> Bool) {
    for object in program.scopes.objects(in: program.packages[package].scope)
    where program.names.isExported(program.objects[object].name) {
      reach(object)
    }
    while !wanted.isEmpty {
      if let type = pendingTypes.popLast() {
        visit(type)
      } else if let object = pendingObjects.popLast() {
        let owner = program.objects[object].package
        if owner.exists && analysed(owner) { visit(object, &mentions) }
      } else {
        return
      }
    }
  }

  private mutating func reach(_ object: ObjectID) {
    if object.exists && seenObjects.insert(object).inserted { pendingObjects.append(object) }
  }

  private mutating func reach(_ type: TypeID) {
    if type.isNone { return }
    switch program.types.kind(type) {
    case .pointer, .slice, .array, .map, .channel, .structure, .tuple, .signature, .interface, .union, .named,
      .alias:
      if seenTypes.insert(type).inserted { pendingTypes.append(type) }
    default: break
    }
  }

  /// Follows a type (1).
  private mutating func visit(_ type: TypeID) {
    let row = program.types.rows[type]
    switch row.kind {
    case .pointer, .slice, .array, .channel: reach(TypeID(raw: row.a))
    case .map:
      reach(TypeID(raw: row.a))
      reach(TypeID(raw: row.b))
    case .structure: for field in program.fields(type) { reach(field.type) }
    case .tuple: for object in program.types.variables(type) { reach(program.objects[object].type) }
    case .signature: visitSignature(program.signature(type))
    case .interface:
      let record = program.types.interfaces[InterfaceID(raw: row.a)]
      for method in record.methods { reach(program.objects[method].type) }
      for embedded in record.embedded { reach(embedded) }
    case .union: for term in program.types.unionTerms(type) { reach(term.type) }
    case .named:
      if let instance = program.instance(type) {
        reach(program.typeName(instance.origin))
        for argument in instance.typeArguments { reach(argument) }
      } else {
        reach(program.typeName(type))
      }
    case .alias:
      let record = program.types.aliases[AliasID(raw: row.a)]
      reach(record.actual)
      for argument in record.typeArguments { reach(argument) }
    default: break
    }
  }

  private mutating func visitSignature(_ signature: Signature) {
    for object in signature.parameters { reach(program.objects[object].type) }
    for object in signature.results { reach(program.objects[object].type) }
  }

  /// Follows a declared object (1, 2).
  private mutating func visit(_ object: ObjectID, _ mentions: inout BodyMentions) {
    program.demand(object)
    let row = program.objects[object]
    switch row.kind {
    case .constant, .variable: reach(row.type)
    case .typeName:
      guard row.type.exists, program.types.kind(row.type) == .named else { return reach(row.type) }
      reach(program.underlying(row.type))
      let isInterface = program.isInterface(row.type)
      let isGeneric = !program.types.named[program.types.namedID(row.type)].typeParameters.isEmpty
      for method in program.declaredMethods(row.type) {
        reach(program.objects[method].type)
        if !isInterface { follow(method, isGeneric: isGeneric, &mentions) }
      }
    case .function:
      let signature = program.signature(row.type)
      visitSignature(signature)
      if signature.receiver.exists {
        reach(program.objects[signature.receiver].type)
        if signature.typeParameters.isEmpty { return }
      }
      follow(object, isGeneric: !signature.typeParameters.isEmpty, &mentions)
    default: break
    }
  }

  /// Follows the body of `function` if the export data hold it (2).
  private mutating func follow(_ function: ObjectID, isGeneric: Bool, _ mentions: inout BodyMentions) {
    let isWanted = wanted.remove(function) != nil
    if isWanted { found.append(function) }
    if !isWanted && !isGeneric && !inlinable.contains(function) { return }
    if mentions.objects[function] == nil { read(function, &mentions) }
    for object in mentions.objects[function] ?? [] { reach(object) }
    for type in mentions.types[function] ?? [] { reach(type) }
  }

  /// Notes what the body of `function` mentions.
  private func read(_ function: ObjectID, _ mentions: inout BodyMentions) {
    var objects: Set<ObjectID> = []
    var types: Set<TypeID> = []
    let row = program.objects[function]
    let files = row.package.exists ? program.packages[row.package].files : []
    if row.node.exists, Int(row.file) < files.count {
      program.checkBody(of: function)
      let file = program.files[files[Int(row.file)]]
      var pending: [NodeID] = []
      if file.tree.tag(row.node) == .functionDeclaration {
        let body = file.tree.functionDeclaration(row.node).body
        if body.exists { pending.append(body) }
      }
      while let node = pending.popLast() {
        let fact = file.facts[node]
        if fact.type.exists { types.insert(fact.type) }
        if fact.object.exists && fact.mode != .constant { note(fact.object, &objects) }
        file.tree.forEachChild(node) { _, child in pending.append(child) }
      }
    }
    mentions.objects[function] = Array(objects)
    mentions.types[function] = Array(types)
  }

  /// Adds `object`, or the object it was made from, to `objects` if it is declared at package level or is a method.
  private func note(_ object: ObjectID, _ objects: inout Set<ObjectID>) {
    let object = program.objects[object].origin.some ?? object
    let row = program.objects[object]
    if row.package.isNone { return }
    switch row.kind {
    case .function: objects.insert(object)
    case .variable where row.role == .package: objects.insert(object)
    case .typeName: objects.insert(object)
    default: break
    }
  }
}
