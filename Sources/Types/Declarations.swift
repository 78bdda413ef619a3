import Base
import Parser

// Declarations of constants, variables, types and functions. A package-level declaration is checked when the first use of
// its object asks for it, in an environment of its own.
extension Checker {
  /// Checks all package-level declarations: defined types first, then aliases, then everything else.
  func resolvePackageObjects() {
    var aliases: [ObjectID] = []
    var others: [ObjectID] = []
    for (index, object) in packageObjects.enumerated() {
      if program.objects[object].kind != .typeName {
        others.append(object)
      } else if isAliasDeclaration(index) {
        aliases.append(object)
      } else {
        resolve(object)
      }
    }
    for object in aliases { resolve(object) }
    for object in others { resolve(object) }
    methods.removeAll()
  }

  private func isAliasDeclaration(_ index: Int) -> Bool {
    let node = declarations[index].node
    return files[declarations[index].file].tree.typeDeclaration(node).isAlias
  }

  /// Checks the declaration of `object` unless that has been done or is being done; reports cycles that are not allowed.
  func resolve(_ object: ObjectID) {
    let row = program.objects[object]
    if row.isInProgress {
      switch row.kind {
      case .constant, .variable:
        if !isValidCycle(object) || row.type.isNone { program.objects[object].type = .invalid }
      case .typeName:
        if !isValidCycle(object) { program.objects[object].type = .invalid }
      default: _ = isValidCycle(object)
      }
      return
    }
    if row.type.exists { return }
    if row.package != package {
      program.demand(object)
      if program.objects[object].type.exists { return }
    }
    if row.order == 0 || row.package != package {
      program.objects[object].type = .invalid
      return
    }
    push(object)
    let index = Int32(row.order) - 1
    let outer = environment
    if row.kind == .typeName || row.kind == .function {
      let file = isOnDemand ? Int(row.file) : declarations[Int(index)].file
      let node = isOnDemand ? demanded.sites[Int(index)].node : declarations[Int(index)].node
      enterFile(file)
      if row.kind == .function {
        declareFunction(object, index, node)
      } else {
        declareType(object, node)
        if isOnDemand { listMethods(object) } else { collectMethods(object) }
      }
      environment = outer
      pop()
      return
    }
    let declaration = self.declaration(Int(index))
    enterFile(declaration.file)
    switch row.kind {
    case .constant:
      environment.declaration = declaration.representative
      declareConstant(object, declaration.type, declaration.value, isInherited: declaration.isInherited)
    case .variable:
      environment.declaration = declaration.representative
      declareVariable(object, declaration.left, declaration.type, declaration.value)
    default: break
    }
    environment = outer
    pop()
  }

  // MARK: Constants and variables

  /// Checks the constant `object` with the type and value expressions `type` and `value`, which may be none.
  func declareConstant(_ object: ObjectID, _ type: NodeID, _ value: NodeID, isInherited: Bool) {
    let outerIota = environment.iota
    let outerPosition = environment.errorPosition
    defer {
      environment.iota = outerIota
      environment.errorPosition = outerPosition
    }
    environment.iota = Int64(program.objects[object].payload)
    environment.errorPosition = .none
    if type.exists {
      let constantType = self.type(of: type)
      if !isConstantType(constantType) {
        if isValid(underlying(constantType)) {
          error(
            tree.start(type), .invalidConstType, "invalid constant type \(typeString(constantType))")
        }
        program.objects[object].type = .invalid
        return
      }
      program.objects[object].type = constantType
    }
    var x = Operand()
    if value.exists {
      if isInherited { environment.errorPosition = program.objects[object].position }
      expression(&x, value)
    }
    initializeConstant(object, &x)
  }

  /// Checks the variable `object`; `left` are all variables of its specification if they share `value`.
  func declareVariable(_ object: ObjectID, _ left: [ObjectID], _ type: NodeID, _ value: NodeID) {
    if type.exists { program.objects[object].type = variableType(type) }
    if value.isNone {
      if type.isNone { program.objects[object].type = .invalid }
      return
    }
    if left.count < 2 {
      var x = Operand()
      expression(&x, value, target: inferenceTarget(object))
      initializeVariable(object, &x, "variable declaration")
      return
    }
    if type.exists {
      let common = program.objects[object].type
      for variable in left { program.objects[variable].type = common }
    }
    initializeVariables(left, [value], returnStatement: .none)
  }

  /// What the value of a generic function assigned to `variable` can be inferred from; nil if that has no function type.
  private func inferenceTarget(_ variable: ObjectID) -> InferenceTarget? {
    let type = program.objects[variable].type
    if type.isNone { return nil }
    let base = underlying(type)
    if program.types.kind(base) != .signature { return nil }
    return InferenceTarget(signature: base, description: program.name(variable))
  }

  // MARK: Types

  /// Checks the type declaration `node` of the type name `object`.
  func declareType(_ object: ObjectID, _ node: NodeID) {
    let parts = tree.typeDeclaration(node)
    var definition: TypeID = .none
    var versionFailed = false
    let verification = delayed.count
    if !isOnDemand { later(.definedType(object, parts.type, .none)) }
    defer {
      if !isOnDemand {
        delayed[verification].action = .definedType(object, parts.type, versionFailed ? .none : definition)
      }
    }
    let first = parts.parameters.first
    if parts.isAlias {
      if let first { versionFailed = !require(.genericAliases, at: tree.start(first), "generic type alias") }
      if !versionFailed { versionFailed = !require(.aliases, at: tree.position(node), "type alias") }
      let alias = program.types.alias(Alias(object: object))
      if program.objects[object].type.isNone { program.objects[object].type = alias }
      if first != nil {
        openScope()
        let parameters = declareTypeParameters(parts.parameters) { list in
          program.types.aliases[program.types.aliasID(alias)].typeParameters = list
        }
        definition = definedType(parts.type, object)
        program.setActual(alias, definition)
        if parameters.contains(definition) {
          error(
            tree.start(parts.type), .misplacedTypeParam,
            "cannot use type parameter declared in alias declaration as RHS")
          program.setActual(alias, .invalid)
        }
        closeScope()
      } else {
        definition = definedType(parts.type, object)
        program.setActual(alias, definition)
      }
      return
    }
    if let first { versionFailed = !require(.generics, at: tree.start(first), "type parameter") }
    let named = program.types.named(Named(object: object))
    if program.objects[object].type.isNone { program.objects[object].type = named }
    if first != nil {
      openScope()
      declareTypeParameters(parts.parameters) { list in
        program.types.setTypeParameters(list, of: named)
      }
    }
    if isOnDemand && environment.signature.isNone {
      program.types.named[program.types.namedID(named)].isDeferred = true
      if first != nil {
        demanded.parameterScopes[object] = environment.scope
        closeScope()
      }
      return
    }
    definition = definedType(parts.type, object)
    program.define(named, as: definition)
    if isTypeParameter(definition) {
      error(
        tree.start(parts.type), .misplacedTypeParam,
        "cannot use a type parameter as RHS in type declaration")
      program.define(named, as: .invalid)
    }
    if first != nil { closeScope() }
  }

  /// Checks the type name `object`, whose declaration writes `definition` at `node`; `none` if its language version does not
  /// allow that.
  func verifyDefinedType(_ object: ObjectID, _ node: NodeID, _ definition: TypeID) {
    let type = program.objects[object].type
    let named = type.exists ? program.asNamed(type) : .none
    if named.exists { checkValidity(named) }
    if definition.exists && isImportedConstraint(definition) {
      require(.generics, at: tree.start(node), "using type constraint \(typeString(definition))")
    }
  }

  /// `true` iff `type` is an interface of another package that is no ordinary interface.
  func isImportedConstraint(_ type: TypeID) -> Bool {
    let named = program.asNamed(type)
    if named.isNone { return false }
    let owner = program.objects[program.typeName(named)].package
    if owner == package || owner.isNone { return false }
    let base = underlying(named)
    if program.types.kind(base) != .interface { return false }
    let set = typeSet(base)
    return set.isComparable || set.terms != nil
  }

  /// Declares the type parameters `list` in the current scope, hands them to `bind`, then checks their constraints, which
  /// may use the type that `bind` gave them to.
  @discardableResult
  func declareTypeParameters(_ list: NodeList, bind: ([TypeID]) -> Void) -> [TypeID] {
    guard let first = list.first else { return [] }
    let start = tree.position(first)
    var parameters: [TypeID] = []
    for field in list { parameters.append(declareTypeParameter(tree.field(field).name, from: start)) }
    setIndices(parameters)
    bind(parameters)
    let outer = environment.isInTypeParameterList
    environment.isInTypeParameterList = true
    var previous: NodeID = .none
    var constraint: TypeID = .invalid
    for (index, field) in list.enumerated() {
      let node = tree.field(field).type
      if index == 0 || node != previous {
        previous = node
        constraint = checkConstraint(node)
        if isTypeParameter(constraint) {
          error(
            tree.start(node), .misplacedTypeParam, "cannot use a type parameter as constraint")
          constraint = .invalid
        }
      }
      setConstraint(parameters[index], constraint)
    }
    environment.isInTypeParameterList = outer
    return parameters
  }

  /// Numbers the type parameters of a list.
  func setIndices(_ parameters: [TypeID]) {
    for (index, parameter) in parameters.enumerated() {
      program.types.typeParameters[program.types.typeParameterID(parameter)].index = index
    }
  }

  /// Sets the constraint of `parameter`.
  func setConstraint(_ parameter: TypeID, _ constraint: TypeID) {
    program.types.typeParameters[program.types.typeParameterID(parameter)].constraint = constraint
    program.types.rows[parameter].b = TypeID.none.raw
  }

  /// The constraint that `node` writes; `~T` and `A | B` are interfaces with that element.
  private func checkConstraint(_ node: NodeID) -> TypeID {
    let isElement: Bool
    switch tree.tag(node) {
    case .unary: isElement = tree.unary(node).operator == .tilde
    case .binary: isElement = tree.binary(node).operator == .or
    default: isElement = false
    }
    if !isElement { return type(of: node) }
    return implicitInterface(around: node)
  }

  /// Declares the type parameter that the identifier `node` names.
  func declareTypeParameter(_ node: NodeID, from start: Position) -> TypeID {
    let object = makeObject(.typeName, node)
    let parameter = program.types.typeParameter(TypeParameter(object: object))
    program.objects[object].type = parameter
    declare(environment.scope, node, object, from: start)
    return parameter
  }

  /// Adds the collected methods of the type name `object` to its type.
  private func collectMethods(_ object: ObjectID) {
    guard let list = methods.removeValue(forKey: object) else { return }
    let base = program.asNamed(program.objects[object].type)
    if base.exists {
      later(.fieldUniqueness(base))
    }
    program.memberChanges &+= 1
    var added = MethodList()
    for method in list {
      if let index = added.index(like: method, program) {
        let other = added.methods[index]
        let place = program.spell(program.objects[other].position)
        error(
          program.objects[method].position, .duplicateMethod,
          "method \(program.name(object)).\(program.name(method)) already declared at \(place)")
        continue
      }
      added.append(method, program)
      if base.exists { program.types.named[program.types.namedID(base)].methods.append(method) }
    }
  }

  /// Reports fields of the struct `base` that have the names of methods.
  func checkFieldUniqueness(_ base: TypeID) {
    let structure = underlying(base)
    if program.types.kind(structure) != .structure { return }
    var methods = MethodList()
    for method in program.types.named[program.types.namedID(base)].methods { methods.append(method, program) }
    for field in program.types.fieldList(structure) where field.name != universe.blank {
      guard let index = methods.index(like: field.object, program) else { continue }
      let method = methods.methods[index]
      var report = ErrorReport(
        .duplicateFieldAndMethod, program.objects[method].position,
        "field and method with the same name \(program.names.string(field.name))")
      report.addDeclaration(of: field.object, in: program)
      self.report(report)
    }
  }

  // MARK: Functions

  private func declareFunction(_ object: ObjectID, _ index: Int32, _ node: NodeID) {
    let parts = tree.functionDeclaration(node)
    let signature = program.types.signature(Signature())
    program.objects[object].type = signature
    if isOnDemand { recordImplicit(node, object) }
    functionType(
      signature, receiver: parts.receiver, typeParameters: parts.typeParameters, parts.type)
    if !parts.typeParameters.isEmpty && parts.body.isNone && !isBodyOptional {
      softError(tree.start(node), .badDecl, "generic function is missing function body")
    }
    if parts.body.exists && !isOnDemand {
      later(.functionBody(object, index, parts.body))
    }
  }

  /// Checks the `body` of the function `object`, which declaration `index` of the package declares.
  func checkBody(of object: ObjectID, _ index: Int32, _ body: NodeID) {
    let outer = environment.declaration
    environment.declaration = index
    let row = program.objects[object]
    functionBody(object, name: row.name, signature: row.type, body: body, iota: nil)
    environment.declaration = outer
  }

  // MARK: Declarations inside functions

  /// Checks the declarations of a declaration statement.
  func declarationStatement(_ list: NodeList) {
    for node in list {
      switch tree.tag(node) {
      case .constDeclaration: declareLocalConstants(node)
      case .varDeclaration: declareLocalVariables(node)
      case .typeDeclaration:
        let name = tree.typeDeclaration(node).name
        let object = makeObject(.typeName, name)
        files[environment.file].note(localType: node)
        declare(environment.scope, name, object, from: tree.position(name))
        push(object)
        declareType(object, node)
        pop()
      default: break
      }
    }
  }

  private func declareLocalConstants(_ node: NodeID) {
    let top = delayed.count
    let parts = tree.constDeclaration(node)
    let source = parts.source
    let given = source.exists ? tree.constDeclaration(source) : parts
    let values: NodeList = source.exists ? given.values : .empty
    let isInherited = source.exists && source != node
    var objects: [ObjectID] = []
    for (index, name) in parts.names.enumerated() {
      let object = makeObject(.constant, name)
      program.objects[object].payload = UInt32(parts.iota)
      objects.append(object)
      declareConstant(
        object, source.exists ? given.type : .none, index < values.count ? values[index] : .none,
        isInherited: isInherited)
    }
    checkArity(tree.position(node), parts.names, values, isConstant: true, isInherited: isInherited)
    processDelayed(from: top)
    let start = tree.end(node)
    for (index, name) in parts.names.enumerated() {
      declare(environment.scope, name, objects[index], from: start)
    }
  }

  private func declareLocalVariables(_ node: NodeID) {
    let top = delayed.count
    let parts = tree.varDeclaration(node)
    let values = parts.values
    var objects: [ObjectID] = []
    for name in parts.names { objects.append(makeVariable(.local, name)) }
    for index in objects.indices {
      var left: [ObjectID] = []
      var value: NodeID = .none
      if values.count == objects.count {
        value = values[index]
      } else if values.count == 1 {
        left = objects
        value = values[0]
      } else if index < values.count {
        value = values[index]
      }
      declareVariable(objects[index], left, parts.type, value)
      // One value for several variables was checked for all of them.
      if values.count == 1 { break }
    }
    if parts.type.isNone || !values.isEmpty {
      checkArity(tree.position(node), parts.names, values, isConstant: false, isInherited: false)
    }
    processDelayed(from: top)
    let start = tree.end(node)
    for (index, name) in parts.names.enumerated() {
      declare(environment.scope, name, objects[index], from: start)
    }
  }
}
