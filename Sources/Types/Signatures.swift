import Base
import Lexer
import Parser

// Function types, with receivers and type parameters (Go specification, Function types, Method declarations).
extension Checker {
  /// Fills in the signature row `signature` from the function type `node`, the field `receiver` (may be none) and the
  /// type parameter list, and declares all of them in a new scope.
  func functionType(
    _ signature: TypeID, receiver: NodeID, typeParameters: NodeList, _ node: NodeID
  ) {
    let id = program.types.signatureID(signature)
    program.types.signatures[id].isComplete = false
    let scope = openScope()
    defer { closeScope() }
    program.types.signatures[id].scope = scope
    var variable: ObjectID = .none
    var receiverParameters: [TypeID] = []
    if receiver.exists {
      (variable, receiverParameters) = collectReceiver(receiver, from: tree.position(node))
    }
    if !typeParameters.isEmpty {
      declareTypeParameters(typeParameters) { list in
        program.types.signatures[id].typeParameters = list
      }
    }
    let parts = tree.functionType(node)
    let parameters = collectParameters(.parameter, parts.parameters)
    let results = collectParameters(.result, parts.results)
    let start = tree.end(node)
    if variable.exists {
      let name = tree.field(receiver).name
      if name.exists { declare(scope, name, variable, from: start) }
    }
    declareParameters(parts.parameters, parameters.variables, from: start)
    declareParameters(parts.results, results.variables, from: start)
    program.types.signatures[id].complete(
      variable, receiverParameters, parameters.variables, results.variables, parameters.isVariadic)
  }

  /// The variables of a parameter or result list, not declared yet, and whether the last one is variadic.
  private func collectParameters(
    _ role: VariableRole, _ list: NodeList
  ) -> (variables: [ObjectID], isVariadic: Bool) {
    if list.isEmpty { return ([], false) }
    var variables: [ObjectID] = []
    variables.reserveCapacity(list.count)
    var isVariadic = false
    var type: TypeID = .invalid
    var previous: NodeID = .none
    for (index, field) in list.enumerated() {
      let parts = tree.field(field)
      if parts.type != previous || index == 0 {
        previous = parts.type
        var node = parts.type
        if tree.tag(node) == .dotsType {
          if role == .parameter && index == list.count - 1 {
            isVariadic = true
          } else {
            error(
              tree.start(node), .invalidSyntaxTree, "invalid syntax tree: invalid use of ...")
          }
          node = tree.dotsType(node)
        }
        type = variableType(node)
      }
      if parts.name.exists {
        variables.append(makeVariable(role, parts.name, type: type))
      } else {
        variables.append(makeUnnamed(role, field, type: type))
      }
    }
    if isVariadic, let last = variables.last, let field = list.last {
      let slice = program.types.slice(of: program.objects[last].type)
      program.objects[last].type = slice
      recordType(tree.field(field).type, .typeExpression, slice)
    }
    return (variables, isVariadic)
  }

  /// Makes the variable of the field `node` that has no name.
  private func makeUnnamed(_ role: VariableRole, _ node: NodeID, type: TypeID) -> ObjectID {
    var object = Object(
      .variable, name: .none, package: package, type: type, position: tree.position(node))
    object.role = role
    object.file = UInt16(truncatingIfNeeded: environment.file)
    object.node = node
    let variable = program.objects.append(object)
    recordImplicit(node, variable)
    return variable
  }

  private func declareParameters(_ list: NodeList, _ variables: [ObjectID], from start: Position) {
    for (index, field) in list.enumerated() {
      let name = tree.field(field).name
      if name.exists { declare(environment.scope, name, variables[index], from: start) }
    }
  }

  /// The receiver variable of the field `node`, not declared yet, and its type parameters, which are.
  private func collectReceiver(_ node: NodeID, from start: Position) -> (ObjectID, [TypeID]) {
    let field = tree.field(node)
    let parts = unpackReceiver(field.type, in: tree)
    var type: TypeID = .invalid
    var parameters: [TypeID] = []
    if parts.parameters.isEmpty {
      type = variableType(field.type)
      type = reportInstantiatedReceiver(type, parts.base)
    } else {
      (type, parameters) = genericReceiver(field.type, parts, from: start)
    }
    let receiver: ObjectID
    if field.name.exists {
      receiver = makeVariable(.receiver, field.name, type: type)
    } else {
      receiver = makeUnnamed(.receiver, node, type: type)
    }
    if !isOnDemand {
      later(.receiver(receiver, parts.base))
    }
    return (receiver, parameters)
  }

  /// Reports a receiver type that is an alias of an instance; `invalid` then, else `type`.
  private func reportInstantiatedReceiver(_ type: TypeID, _ base: NodeID) -> TypeID {
    var current = withoutPointers(type)
    while program.types.kind(current) == .alias {
      let actual = program.types.aliases[program.types.aliasID(current)].actual
      if actual.isNone { break }
      let next = withoutPointers(actual)
      if !program.typeParameters(next).isEmpty && program.types.kind(next) != .signature {
        error(
          tree.start(base), .invalidRecv,
          "cannot define new methods on instantiated type \(typeString(next))")
        return .invalid
      }
      current = next
    }
    return type
  }

  private func withoutPointers(_ type: TypeID) -> TypeID {
    var type = type
    while program.types.kind(type) == .pointer { type = program.types.element(type) }
    return type
  }

  /// The receiver type `base[parameters]` and the type parameters it declares.
  private func genericReceiver(
    _ node: NodeID, _ parts: (isPointer: Bool, base: NodeID, parameters: NodeList), from start: Position
  ) -> (TypeID, [TypeID]) {
    var base: TypeID = .none
    var cause = ""
    let generic = genericType(parts.base, cause: &cause)
    if isValid(generic) {
      if program.types.kind(generic) == .named {
        base = generic
      } else {
        error(
          tree.start(parts.base), .invalidRecv,
          "cannot define new methods on generic alias type \(typeString(generic))")
      }
    } else if !cause.isEmpty {
      error(tree.start(parts.base), .invalidRecv, cause)
    }
    var parameters: [TypeID] = []
    for argument in parts.parameters {
      let parameter: TypeID
      if tree.tag(argument) == .name {
        parameter = declareTypeParameter(argument, from: start)
      } else {
        if tree.tag(argument) != .badExpression {
          error(
            tree.start(argument), .badDecl,
            "receiver type parameter \(tree.text(of: argument)) must be an identifier")
        }
        let blank = Object(
          .typeName, name: universe.blank, package: package, type: .none,
          position: tree.position(argument))
        let object = program.objects.append(blank)
        parameter = program.types.typeParameter(TypeParameter(object: object))
        program.objects[object].type = parameter
      }
      parameters.append(parameter)
      recordType(argument, .typeExpression, parameter)
    }
    setIndices(parameters)
    if base.isNone { return (.invalid, parameters) }
    let declared = program.typeParameters(base)
    if parameters.count == declared.count {
      let map = Substitution(from: declared, to: parameters)
      for (own, other) in zip(parameters, declared) {
        monomorphization.recordCopy(own, of: other)
        let place = program.objects[program.typeName(own)].position
        setConstraint(own, program.substitute(program.constraint(of: other), map, at: place))
      }
    } else {
      let count = parameters.count
      let have = "\(count) type parameter\(count == 1 ? "" : "s")"
      error(
        tree.start(parts.base), .badRecv,
        "receiver declares \(have), but receiver base type declares \(declared.count)")
    }
    require(.generics, at: tree.start(parts.base), "type instantiation")
    var type = program.namedInstance(base, parameters, at: tree.position(node))
    recordInstance(parts.base, parameters, type)
    if parts.isPointer && isValid(type) { type = program.types.pointer(to: type) }
    recordReceiverTypes(node, type)
    return (type, parameters)
  }

  /// Records the types of the expressions that the receiver type `node` is made of.
  private func recordReceiverTypes(_ node: NodeID, _ type: TypeID) {
    var node = node
    var type = type
    while true {
      recordType(node, .typeExpression, type)
      switch tree.tag(node) {
      case .parenthesized: node = tree.parenthesized(node)
      case .unary where tree.unary(node).operator == .multiply && program.types.kind(type) == .pointer:
        node = tree.unary(node).operand
        type = program.types.element(type)
      default: return
      }
    }
  }

  /// Reports a receiver whose type cannot have methods here.
  func checkReceiver(_ receiver: ObjectID, at position: Position) {
    let type = program.objects[receiver].type
    let base = program.dereference(type).type
    let actual = program.unalias(base)
    switch program.types.kind(actual) {
    case .invalid: return
    case .named:
      if program.objects[program.typeName(actual)].package != package {
        error(
          position, .invalidRecv,
          "cannot define new methods on non-local type \(typeString(base))")
        return
      }
      let cause: String
      switch underlyingKind(actual) {
      case .unsafePointer: cause = "unsafe.Pointer"
      case .pointer, .interface: cause = "pointer or interface type"
      default: return
      }
      error(position, .invalidRecv, "invalid receiver type \(typeString(base)) (\(cause))")
    case .bool, .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64, .uintptr,
      .float32, .float64, .complex64, .complex128, .string, .unsafePointer:
      error(
        position, .invalidRecv, "cannot define new methods on non-local type \(typeString(base))")
    default:
      error(position, .invalidRecv, "invalid receiver type \(typeString(type))")
    }
  }
}
