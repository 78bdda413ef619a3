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
struct ExportedBodies: ~Copyable {
  private let program: Program
  private let package: PackageID
  private let inlinable: Set<ObjectID>
  private var wanted: Set<ObjectID>
  private var found: [ObjectID] = []
  private var seenObjects = SparseTable<ObjectID, Bool>(false)
  private var seenTypes = SparseTable<TypeID, Bool>(false)
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
    if object.isNone || seenObjects[object] { return }
    seenObjects[object] = true
    pendingObjects.append(object)
  }

  private mutating func reach(_ type: TypeID) {
    if type.isNone { return }
    switch program.types.kind(type) {
    case .pointer, .slice, .array, .map, .channel, .structure, .tuple, .signature, .interface, .union, .named,
      .alias:
      if seenTypes[type] { return }
      seenTypes[type] = true
      pendingTypes.append(type)
    default: break
    }
  }

  /// Follows a type (1).
  private mutating func visit(_ type: TypeID) {
    if program.types.kind(type) == .named { reach(program.typeName(type)) }
    program.forEachPart(of: type) { reach($0) }
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
      program.forEachPart(of: row.type) { reach($0) }
      let isGeneric = program.hasOwnTypeParameters(row.type)
      let receiver = program.receiver(ofSignature: row.type)
      if receiver.exists {
        reach(program.objects[receiver].type)
        if !isGeneric { return }
      }
      follow(object, isGeneric: isGeneric, &mentions)
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
    var objects: [ObjectID] = []
    var types: [TypeID] = []
    var known = IDSet<ObjectID>()
    var knownTypes = IDSet<TypeID>()
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
        if fact.type.exists && knownTypes.insert(fact.type).inserted { types.append(fact.type) }
        if fact.object.exists && fact.mode != .constant {
          let object = original(fact.object)
          if object.exists && known.insert(object).inserted { objects.append(object) }
        }
        file.tree.forEachChild(node) { _, child in pending.append(child) }
      }
    }
    mentions.objects[function] = objects
    mentions.types[function] = types
  }

  /// `object`, or the object it was made from, if it is declared at package level or is a method; else `none`.
  private func original(_ object: ObjectID) -> ObjectID {
    let object = program.objects[object].origin.some ?? object
    if program.objects[object].package.isNone { return .none }
    switch program.objects[object].kind {
    case .function, .typeName: return object
    case .variable: return program.objects[object].role == .package ? object : .none
    default: return .none
    }
  }
}
