import Base
import Lexer
import Parser

// Types from syntax (Go specification, Types).
extension Checker {
  /// The type that `node` denotes; it must not need type arguments.
  func type(of node: NodeID) -> TypeID { definedType(node, .none) }

  /// The type that `node` denotes as the type of a variable, which excludes constraints.
  func variableType(_ node: NodeID) -> TypeID {
    let type = definedType(node, .none)
    requireVariableType(node, type)
    return type
  }

  /// Reports `type`, which `node` denotes, if it is an interface for constraints only, once that can be told.
  func requireVariableType(_ node: NodeID, _ type: TypeID) {
    if isOnDemand { return }
    // Most types are no interfaces, which shows at once; the rest waits until type sets can be computed.
    switch program.types.kind(type) {
    case .named:
      let known = program.types.knownUnderlying(type)
      if known.exists && program.types.kind(known) != .interface { return }
    case .alias: if isTypeParameter(type) { return }
    case .interface: break
    default: return
    }
    later(.variableType(node, type))
  }

  /// Reports `type`, which `node` denotes, if it is an interface for constraints only.
  func verifyVariableType(_ node: NodeID, _ type: TypeID) {
    let base = underlying(type)
    if program.types.kind(base) != .interface { return }
    let position = tree.start(node)
    let index = Int(program.computeTypeSet(base, at: position))
    let isComparable = program.types.typeSets[index].isComparable
    if !isComparable && program.types.typeSets[index].terms == nil { return }
    let why = isComparable ? "is (or embeds) comparable" : "contains type constraints"
    softError(
      position, .misplacedConstraintIface,
      "cannot use type \(typeString(type)) outside a type constraint: interface \(why)")
  }

  /// The type that `node` denotes; methods of an interface literal have the type that `object` names as receiver.
  func definedType(_ node: NodeID, _ object: ObjectID) -> TypeID {
    var type = readType(node, object)
    if isGeneric(type) {
      error(
        tree.start(node), .wrongTypeArgCount,
        "cannot use generic type \(typeString(type)) without instantiation")
      type = .invalid
    }
    recordType(node, .typeExpression, type)
    return type
  }

  /// The generic type that `node` denotes; `cause` is set if it denotes another type.
  func genericType(_ node: NodeID, cause: inout String) -> TypeID {
    var type = readType(node, .none)
    if isValid(type) && !isGeneric(type) {
      cause = "\(typeString(type)) is not a generic type"
      type = .invalid
    }
    recordType(node, .typeExpression, type)
    return type
  }

  private func readType(_ node: NodeID, _ object: ObjectID) -> TypeID {
    if node.isNone { return .invalid }
    depth += 1
    defer { depth -= 1 }
    if depth > Checker.depthLimit {
      if depth == Checker.depthLimit + 1 {
        error(tree.start(node), .invalidSyntaxTree, "type nested too deeply")
      }
      return .invalid
    }
    switch tree.tag(node) {
    case .badExpression: return .invalid
    case .name:
      var x = Operand()
      identifier(&x, node, wantsType: true)
      return typeOperand(&x, node)
    case .selector:
      var x = Operand()
      selector(&x, node, wantsType: true)
      return typeOperand(&x, node)
    case .index:
      require(.generics, at: tree.start(node), "type instantiation")
      let parts = tree.index(node)
      return instantiatedType(parts.operand, parts.indices)
    case .parenthesized: return definedType(tree.parenthesized(node), object)
    case .arrayType:
      let parts = tree.arrayType(node)
      var length: Int64 = -1
      if parts.length.exists {
        length = arrayLength(parts.length)
      } else {
        error(
          tree.start(node), .badDotDotDotSyntax,
          "invalid use of [...] array (outside a composite literal)")
      }
      let element = variableType(parts.element)
      return length >= 0 ? program.types.array(of: element, length: length) : .invalid
    case .sliceType: return program.types.slice(of: variableType(tree.sliceType(node)))
    case .dotsType:
      error(
        tree.start(node), .invalidSyntaxTree, "invalid syntax tree: invalid use of ...")
      return .invalid
    case .structType: return structType(node)
    case .unary where tree.unary(node).operator == .multiply:
      let element = variableType(tree.unary(node).operand)
      return isValid(element) ? program.types.pointer(to: element) : .invalid
    case .functionType:
      let signature = program.types.signature(Signature())
      functionType(signature, receiver: .none, typeParameters: .empty, node)
      return signature
    case .interfaceType:
      if !isOnDemand { interfaceNodes.append((environment.file, node)) }
      return interfaceType(node, object)
    case .mapType: return mapType(node)
    case .channelType:
      let parts = tree.channelType(node)
      return program.types.channel(of: variableType(parts.element), parts.direction)
    default:
      error(tree.start(node), .notAType, "\(tree.text(of: node)) is not a type")
      use([node])
      return .invalid
    }
  }

  /// The type that the operand `x` of the name `node` is; reports it if it is none.
  private func typeOperand(_ x: inout Operand, _ node: NodeID) -> TypeID {
    switch x.mode {
    case .typeExpression: return x.type
    case .none: break
    case .noValue:
      x.node = node
      error(tree.start(node), .notAType, "\(describe(x)) used as type")
    default:
      x.node = node
      error(tree.start(node), .notAType, "\(describe(x)) is not a type")
    }
    return .invalid
  }

  private func mapType(_ node: NodeID) -> TypeID {
    let parts = tree.mapType(node)
    let key = variableType(parts.key)
    let element = variableType(parts.value)
    if isOnDemand || program.types.kind(key).isBasic { return program.types.map(key: key, element: element) }
    // Comparability needs complete types.
    later { [unowned(unsafe) self] in
      if program.isComparable(key) { return }
      let why = isTypeParameter(key) ? " (missing comparable constraint)" : ""
      error(tree.start(parts.key), .incomparableMapKey, "invalid map key type \(typeString(key))\(why)")
    }
    return program.types.map(key: key, element: element)
  }

  /// The type `node[arguments]`.
  private func instantiatedType(_ node: NodeID, _ list: NodeList) -> TypeID {
    var cause = ""
    let generic = genericType(node, cause: &cause)
    if !cause.isEmpty {
      let arguments = list.map { tree.text(of: $0) }.joined(separator: ", ")
      error(
        tree.start(node), .notAGenericType,
        "invalid operation: \(tree.text(of: node))[\(arguments)] (\(cause))")
    }
    if !isValid(generic) { return generic }
    guard let arguments = typeList(list) else { return .invalid }
    let position = tree.position(node)
    let instance: TypeID
    if program.types.kind(generic) == .alias {
      let record = program.types.aliases[program.types.aliasID(generic)]
      let wanted = record.typeParameters.count
      if !requireTypeArguments(position, program.name(record.object), wanted, arguments.count) {
        return .invalid
      }
      instance = program.aliasInstance(generic, arguments, at: position)
    } else {
      instance = program.namedInstance(generic, arguments, at: position)
    }
    // The type parameters of the generic type may not be declared yet.
    if isOnDemand {
      recordInstance(node, arguments, instance)
      return instance
    }
    later { [unowned(unsafe) self] in
      recordInstance(node, arguments, instance)
      let parameters = program.typeParameters(instance)
      let name = program.name(program.typeName(instance))
      if !requireTypeArguments(position, name, parameters.count, arguments.count) { return }
      if let (index, problem) = unsatisfiedConstraint(parameters, arguments, at: position) {
        let place = index < list.count ? tree.start(list[index]) : position
        softError(place, .invalidTypeArg, problem)
      } else {
        let places = list.map { tree.start($0) }
        monomorphization.recordInstance(self, position, parameters, arguments, places)
      }
    }
    return instance
  }

  /// Reports a wrong number of type arguments.
  func requireTypeArguments(_ position: Position, _ name: String, _ want: Int, _ have: Int) -> Bool {
    if have == want { return true }
    let what = have < want ? "not enough" : "too many"
    error(
      position, .wrongTypeArgCount,
      "\(what) type arguments for type \(name): have \(have), want \(want)")
    return false
  }

  /// The first of `arguments` that does not satisfy the constraint of its parameter, and why; nil if all do.
  func unsatisfiedConstraint(
    _ parameters: [TypeID], _ arguments: [TypeID], at position: Position
  ) -> (index: Int, problem: String)? {
    let map = Substitution(from: parameters, to: arguments)
    for (index, parameter) in parameters.enumerated() {
      _ = program.constraintInterface(parameter)
      let constraint = program.substitute(program.constraint(of: parameter), map, at: position)
      var cause = ""
      if !program.implements(arguments[index], constraint, asConstraint: true, cause: &cause) {
        return (index, cause)
      }
    }
    return nil
  }

  /// The types that the expressions of `list` denote; nil if one is in error.
  func typeList(_ list: NodeList) -> [TypeID]? {
    var types: [TypeID] = []
    var isFine = true
    for node in list {
      let type = variableType(node)
      if !isValid(type) { isFine = false }
      types.append(type)
    }
    return isFine ? types : nil
  }

  /// The length that the expression `node` gives an array; -1 after an error.
  func arrayLength(_ node: NodeID) -> Int64 {
    if tree.tag(node) == .name {
      // A name that is no constant may have been meant as a type parameter.
      let name = program.names.string(tree.name(node))
      let object = lookup(tree.name(node))
      if object.isNone {
        error(
          tree.start(node), .invalidArrayLen,
          "undefined array length \(name) or missing type constraint")
        return -1
      }
      if program.objects[object].kind != .constant {
        error(tree.start(node), .invalidArrayLen, "invalid array length \(name)")
        return -1
      }
    }
    var x = Operand()
    expression(&x, node)
    if x.mode != .constant {
      if x.isValid {
        error(tree.start(node), .invalidArrayLen, "array length \(describe(x)) must be constant")
      }
      return -1
    }
    if isUntyped(x.type) || isInteger(x.type) {
      let whole = representation(of: x.value.toInt, in: .int)
      if let length = whole?.int64Value, length >= 0 { return length }
    }
    let message =
      isInteger(x.type)
      ? "invalid array length \(describe(x))" : "array length \(describe(x)) must be integer"
    error(tree.start(node), .invalidArrayLen, message)
    return -1
  }
}
