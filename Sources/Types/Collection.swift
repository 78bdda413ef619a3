import Base
import Parser

// From files to objects: every package-level name is declared before any declaration is checked.
extension Checker {
  /// A method of a package-level type as collected.
  private struct MethodDeclaration {
    var method: ObjectID
    var isPointer: Bool
    var receiver: Name
  }

  /// Declares the objects of all files, puts methods to their receivers' types and reports names declared twice.
  func collectObjects() {
    let count = files.reduce(0) { $0 + $1.tree.declarations.count }
    declarations.reserveCapacity(count)
    packageObjects.reserveCapacity(count)
    mentions.reserveCapacity(8 * count)
    delayed.reserveCapacity(4 * count)
    var methods: [MethodDeclaration] = []
    let scope = packageScope()
    for index in files.indices {
      let version = languageVersion(ofFile: index)
      environment = Environment()
      environment.file = index
      environment.version = version.version
      environment.versionIsFromFile = version.isFromFile
      let fileScope = program.scopes.make(in: scope)
      fileScopes.append(fileScope)
      for node in tree.declarations {
        switch tree.tag(node) {
        case .importDeclaration: declareImport(node, in: fileScope)
        case .constDeclaration: declareConstants(node)
        case .varDeclaration: declareVariables(node)
        case .typeDeclaration: declareType(node)
        case .functionDeclaration: declareFunction(node, &methods)
        default: break
        }
      }
    }
    reportImportConflicts(scope)
    environment = Environment()
    for method in methods {
      guard let base = receiverTypeName(method.receiver, isPointer: method.isPointer) else { continue }
      program.objects[method.method].hasPointerReceiver = base.isPointer
      self.methods[base.object, default: []].append(method.method)
    }
  }

  func packageScope() -> ScopeID {
    let scope = program.packages[package].scope
    if scope.exists { return scope }
    let new = program.scopes.make(in: universe.scope)
    program.packages[package].scope = new
    return new
  }

  /// Makes `object` one of the package's objects with `declaration`.
  private func add(_ object: ObjectID, _ declaration: Declaration) {
    packageObjects.append(object)
    declarations.append(declaration)
    lastMention.append(-1)
    program.objects[object].order = UInt32(packageObjects.count)
  }

  private var nextDeclaration: Declaration {
    Declaration(file: environment.file, representative: Int32(declarations.count))
  }

  /// Declares `object` at package level by the identifier `node`.
  private func declarePackageObject(_ node: NodeID, _ object: ObjectID, _ declaration: Declaration) {
    let name = program.objects[object].name
    if name == universe.`init` {
      return error(tree.position(node), .invalidInitDecl, "cannot declare init - must be func")
    }
    if name == universe.main && program.packages[package].name == universe.main {
      return error(tree.position(node), .invalidMainDecl, "cannot declare main - must be func")
    }
    declare(program.packages[package].scope, node, object, from: .none)
    add(object, declaration)
  }

  private func declareConstants(_ node: NodeID) {
    let parts = tree.constDeclaration(node)
    let source = parts.source
    let given = source.exists ? tree.constDeclaration(source) : parts
    let values: NodeList = source.exists ? given.values : .empty
    let isInherited = source.exists && source != node
    for (index, name) in parts.names.enumerated() {
      let object = makeObject(.constant, name)
      program.objects[object].payload = UInt32(parts.iota)
      var declaration = nextDeclaration
      declaration.type = source.exists ? given.type : .none
      declaration.value = index < values.count ? values[index] : .none
      declaration.isInherited = isInherited
      declarePackageObject(name, object, declaration)
    }
    checkArity(
      tree.position(node), parts.names, values, isConstant: true, isInherited: isInherited)
  }

  private func declareVariables(_ node: NodeID) {
    let parts = tree.varDeclaration(node)
    let sharesValue = parts.values.count == 1
    let first = Int32(declarations.count)
    var objects: [ObjectID] = []
    for name in parts.names { objects.append(makeVariable(.package, name)) }
    for (index, name) in parts.names.enumerated() {
      var declaration = nextDeclaration
      declaration.type = parts.type
      if sharesValue || parts.values.isEmpty {
        // One value for all, or none: all variables share the first one's declaration.
        declaration.left = objects
        declaration.value = parts.values.first ?? .none
        declaration.representative = min(first, declaration.representative)
      } else if index < parts.values.count {
        declaration.value = parts.values[index]
      }
      declarePackageObject(name, objects[index], declaration)
    }
    if parts.type.isNone || !parts.values.isEmpty {
      checkArity(
        tree.position(node), parts.names, parts.values, isConstant: false, isInherited: false)
    }
  }

  private func declareType(_ node: NodeID) {
    let name = tree.typeDeclaration(node).name
    var declaration = nextDeclaration
    declaration.node = node
    declarePackageObject(name, makeObject(.typeName, name), declaration)
  }

  private func declareFunction(_ node: NodeID, _ methods: inout [MethodDeclaration]) {
    let parts = tree.functionDeclaration(node)
    let function = makeObject(.function, parts.name)
    program.objects[function].node = node
    factTables[environment.file].pointee[node].object = function
    let name = tree.name(parts.name)
    let position = tree.position(parts.name)
    let firstParameter = parts.typeParameters.first
    if parts.receiver.isNone {
      let isMain = name == universe.main && program.packages[package].name == universe.main
      if name == universe.`init` || isMain {
        let code: ErrorCode = isMain ? .invalidMainDecl : .invalidInitDecl
        let spelled = program.names.string(name)
        if let firstParameter {
          softError(
            tree.start(firstParameter), code, "func \(spelled) must have no type parameters")
        }
        let type = tree.functionType(parts.type)
        if !type.parameters.isEmpty || !type.results.isEmpty {
          softError(position, code, "func \(spelled) must have no arguments and no return values")
        }
      } else if let firstParameter {
        require(.generics, at: tree.start(firstParameter), "type parameter")
      }
      if name == universe.`init` {
        program.objects[function].scope = program.packages[package].scope
        recordDefinition(parts.name, function)
        if parts.body.isNone { softError(position, .missingInitBody, "func init must have a body") }
      } else {
        declare(program.packages[package].scope, parts.name, function, from: .none)
      }
    } else {
      let receiver = unpackReceiver(tree.field(parts.receiver).type, in: tree)
      if tree.tag(receiver.base) == .name && name != universe.blank {
        methods.append(
          MethodDeclaration(
            method: function, isPointer: receiver.isPointer, receiver: tree.name(receiver.base)))
      }
      if let firstParameter {
        require(.genericMethods, at: tree.start(firstParameter), "generic method")
      }
      recordDefinition(parts.name, function)
    }
    var declaration = nextDeclaration
    declaration.node = node
    add(function, declaration)
  }

  /// Reports names that a file imports and the package declares.
  private func reportImportConflicts(_ scope: ScopeID) {
    for fileScope in fileScopes {
      for (name, object) in zip(
        program.scopes.names(in: fileScope), program.scopes.objects(in: fileScope))
      {
        let other = program.scopes.lookup(name, in: scope)
        if other.isNone { continue }
        let row = program.objects[object]
        let spelled = program.name(other)
        let isPackage = row.kind == .packageName
        let imported = isPackage ? PackageID(raw: row.payload) : row.package
        let how = isPackage ? "import" : "dot-import"
        var report = ErrorReport(
          .duplicateDecl, program.objects[other].position,
          "\(spelled) already declared through \(how) of \(packageString(imported))")
        report.addDeclaration(of: object, in: program)
        self.report(report)
      }
    }
  }

  private func packageString(_ package: PackageID) -> String {
    let record = program.packages[package]
    return "package \(program.names.string(record.name)) (\(GoQuoting.quote(record.path)))"
  }

  /// Reports names without values and values without names; `position` is that of the specification.
  func checkArity(
    _ position: Position, _ names: NodeList, _ values: NodeList, isConstant: Bool, isInherited: Bool
  ) {
    if names.count < values.count {
      let extra = values[names.count]
      if isInherited {
        error(position, .wrongAssignCount, "extra init expr at \(program.spell(tree.position(extra)))")
      } else {
        error(tree.start(extra), .wrongAssignCount, "extra init expr \(tree.text(of: extra))")
      }
    } else if names.count > values.count && (isConstant || values.count != 1) {
      let name = names[values.count]
      error(
        tree.position(name), .wrongAssignCount,
        "missing init expr for \(program.names.string(tree.name(name)))")
    }
  }

  /// The parts of the receiver type `node`: `*`, the base type's expression and its type parameters.
  func unpackReceiver(
    _ node: NodeID, in tree: SyntaxTree
  ) -> (isPointer: Bool, base: NodeID, parameters: NodeList) {
    var base = tree.unparenthesized(node)
    var isPointer = false
    if tree.tag(base) == .unary && tree.unary(base).operator == .multiply {
      isPointer = true
      base = tree.unparenthesized(tree.unary(base).operand)
    }
    if tree.tag(base) == .index {
      let parts = tree.index(base)
      return (isPointer, parts.operand, parts.indices)
    }
    return (isPointer, base, .empty)
  }

  /// The package-level defined type that `name` means as the base of a receiver, aliases followed, and whether there is a
  /// pointer on the way; nil if there is none.
  func receiverTypeName(_ name: Name, isPointer: Bool) -> (object: ObjectID, isPointer: Bool)? {
    var isPointer = isPointer
    var name = name
    var seen: [ObjectID] = []
    while true {
      let object = program.scopes.lookup(name, in: program.packages[package].scope)
      if object.isNone || program.objects[object].kind != .typeName || seen.contains(object) { return nil }
      let row = program.objects[object]
      let order = Int(row.order) - 1
      let tree = files[Int(row.file)].tree
      let parts = tree.typeDeclaration(isOnDemand ? demanded.sites[order].node : declarations[order].node)
      if !parts.isAlias { return (object, isPointer) }
      if !parts.parameters.isEmpty { return nil }
      seen.append(object)
      var type = tree.unparenthesized(parts.type)
      if tree.tag(type) == .unary && tree.unary(type).operator == .multiply {
        if isPointer { return nil }
        isPointer = true
        type = tree.unparenthesized(tree.unary(type).operand)
      }
      if tree.tag(type) != .name { return nil }
      name = tree.name(type)
    }
  }
}
