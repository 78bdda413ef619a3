import Base
import Parser

/// Calls and conversions (Go specification, Calls, Conversions, Passing arguments to ... parameters).
extension Checker {
  /// The parts of a call (`SyntaxTree.call`).
  private typealias CallParts = (function: NodeID, arguments: NodeList, hasDots: Bool)

  /// `function(arguments)`: a call, a conversion or a call of a predeclared function.
  func call(_ x: inout Operand, _ node: NodeID) -> ExpressionKind {
    let parts = tree.call(node)
    /// The function's instantiation, if it is written with type arguments.
    var instance = NodeID.none
    if tree.tag(parts.function) == .index {
      if indexExpression(&x, parts.function) { instance = parts.function }
      x.node = parts.function
      x.label = .none
      record(x)
    } else {
      expressionOrType(&x, parts.function, allowsGeneric: true)
    }
    switch x.mode {
    case .none:
      use(parts.arguments)
      fail(&x, node)
      return .statement
    case .typeExpression: return conversion(&x, node, parts)
    case .builtin:
      let builtin = x.builtin
      if !call(&x, node, builtin) { x.invalidate() }
      x.node = node
      x.label = .none
      if x.isValid && x.mode != .constant { environment.hasCallOrReceive = true }
      return builtin.kind
    default: break
    }
    callFunction(&x, node, parts, instance)
    if !x.isValid { fail(&x, node) }
    return .statement
  }

  /// `T(argument)`, where `x` is `T`.
  private func conversion(_ x: inout Operand, _ node: NodeID, _ parts: CallParts) -> ExpressionKind {
    requireInstance(nil, &x)
    if !x.isValid { return .conversion }
    let type = x.type
    x.invalidate()
    if isComplete(type) {
      switch parts.arguments.count {
      case 0:
        error(node, .wrongArgCount, "missing argument in conversion to \(typeString(type))")
      case 1:
        let argument = parts.arguments[0]
        expression(&x, argument, target: inferenceTarget(type, "conversion"))
        if x.isValid { convert(&x, node, argument, to: type) }
      default:
        use(parts.arguments)
        let last = parts.arguments[parts.arguments.count - 1]
        error(last, .wrongArgCount, "too many arguments in conversion to \(typeString(type))")
      }
    }
    x.node = node
    x.label = .none
    return .conversion
  }

  /// Converts the checked `argument` `x` of the conversion `node` to `type`.
  private func convert(_ x: inout Operand, _ node: NodeID, _ argument: NodeID, to type: TypeID) {
    if isOrdinaryInterface(type) && !isMethodSet(type) {
      let reason = "(contains specific type constraints or is comparable)"
      error(
        node, .misplacedConstraintIface,
        "cannot use interface \(typeString(type)) in conversion \(reason)")
      return
    }
    if tree.call(node).hasDots {
      error(
        argument, .badDotDotDotSyntax,
        "invalid use of ... in conversion to \(typeString(type))")
      return
    }
    conversion(&x, type)
  }

  /// `true` iff the interface `type` says nothing but which methods there are.
  private func isMethodSet(_ type: TypeID) -> Bool {
    let set = typeSet(type)
    return set.terms == nil && !set.isComparable
  }

  /// Calls the function value `x` in the call `node` of these `parts`; `instance` is its index expression if it is written with
  /// type arguments.
  private func callFunction(_ x: inout Operand, _ node: NodeID, _ parts: CallParts, _ instance: NodeID) {
    var cause = ""
    var type: TypeID
    if program.types.kind(x.type) == .signature {
      type = x.type
    } else {
      type = commonUnderlying(
        x.type,
        where: { type, under in
          under.exists && program.types.kind(under) != .signature
            ? "\(typeString(type)) is not a function" : nil
        }, cause: &cause)
      if type.isNone {
        error(x, .invalidCall, "invalid operation: cannot call \(describe(x)): \(cause)")
        return x.invalidate()
      }
    }
    let parameterCount = program.types.signatures[program.types.signatureID(type)].typeParameters.count
    if parameterCount == 0 && instance.isNone && parts.arguments.count < 2
      && passAtMostOne(parts, to: type, node)
    {
      return finishCall(&x, node, type)
    }
    var typeArguments: [TypeID] = []
    var written: [NodeID] = []
    if instance.exists {
      written = Array(tree.index(instance).indices)
      guard let list = typeList(tree.index(instance).indices) else {
        use(parts.arguments)
        return x.invalidate()
      }
      typeArguments = list
      if list.count > parameterCount {
        error(
          written[parameterCount], .wrongTypeArgCount,
          "got \(list.count) type arguments but want \(parameterCount)")
        use(parts.arguments)
        return x.invalidate()
      }
      if list.count == parameterCount && !list.isEmpty {
        require(.generics, at: tree.start(instance), "function instantiation")
        type = instantiateSignature(tree.position(instance), instance, type, list, written)
        typeArguments = []
        written = []
      }
    }
    var (arguments, partial) = genericExpressionList(parts.arguments)
    type = pass(&arguments, partial, to: type, typeArguments, written, node)
    if arguments.capacity > spareOperands.capacity {
      arguments.removeAll(keepingCapacity: true)
      spareOperands = consume arguments
    }
    if parameterCount > 0
      && program.types.signatures[program.types.signatureID(type)].typeParameters.isEmpty
    {
      record(parts.function, .value, type)
    }
    finishCall(&x, node, type)
  }

  /// Passes the only argument, or none, to a function of type `signature`, which is not generic, in the call `node` of these
  /// `parts`.
  private func passAtMostOne(_ parts: CallParts, to signature: TypeID, _ node: NodeID) -> Bool {
    let id = program.types.signatureID(signature)
    guard let argument = parts.arguments.first else {
      if program.types.signatures[id].parameters.isEmpty && !parts.hasDots { return true }
      _ = acceptsCount(id, [], node, hasDots: parts.hasDots)
      return true
    }
    if tree.tag(argument) == .index { return false }
    var y = Operand()
    rawExpression(&y, argument, allowsGeneric: true)
    exclude(&y, [.noValue, .builtin, .type])
    if y.isValid && program.types.kind(y.type) == .tuple || isGenericFunction(y)
      || program.types.signatures[id].parameters.count != 1 || parts.hasDots
    {
      var list = y.isValid && program.types.kind(y.type) == .tuple ? plainResults(y, argument) : [y]
      _ = pass(&list, [], to: signature, [], [], node)
      return true
    }
    let type = parameterType(id, 0, hasDots: false)
    assignment(&y, type, .argument(parts.function))
    return true
  }

  /// The results of the call `node`, `x`, which gives several, as the arguments of another.
  private func plainResults(_ x: Operand, _ node: NodeID) -> [Operand] {
    program.tupleTypes(x.type).map { Operand(mode: .value, node: node, type: $0) }
  }

  /// Sets `x` to the results of the call `node` of a function of type `type`.
  private func finishCall(_ x: inout Operand, _ node: NodeID, _ type: TypeID) {
    let id = program.types.signatureID(type)
    switch program.types.signatures[id].results.count {
    case 0: x.mode = .noValue
    case 1:
      x.mode = .value
      x.type = program.objects[program.types.signatures[id].results[0]].type
      if !isComplete(x.type) { return x.invalidate() }
    default:
      x.mode = .value
      x.type = program.resultTuple(type)
    }
    x.node = node
    x.label = .none
    environment.hasCallOrReceive = true
    if x.mode == .value && !program.types.signatures[id].typeParameters.isEmpty
      && isParameterized(x.type, by: program.types.signatures[id].typeParameters)
    {
      x.invalidate()
    }
  }

  /// Checks the arguments of a call. Type arguments of those that are partially instantiated generic functions come in
  /// the second list, by index.
  private func genericExpressionList(
    _ nodes: NodeList
  ) -> (operands: [Operand], typeArguments: [[TypeID]]) {
    let infersAtOnce = !allows(.functionInference)
    if nodes.isEmpty { return ([], []) }
    var operands: [Operand] = []
    swap(&operands, &spareOperands)
    operands.reserveCapacity(nodes.count)
    var typeArguments: [[TypeID]] = []
    for (index, node) in nodes.enumerated() {
      var x = Operand()
      if tree.tag(node) == .index {
        if indexExpression(&x, node) {
          let partial = instantiateFunction(&x, node, nil, infers: infersAtOnce)
          x.node = node
          if partial.isEmpty {
            record(x)
          } else {
            while typeArguments.count < nodes.count { typeArguments.append([]) }
            typeArguments[index] = partial
          }
          operands.append(consume x)
          continue
        }
        // The index expression is checked: what remains is what `rawExpression` does after that.
        if x.isValid { x.node = node } else { fail(&x, node) }
        x.label = .none
        record(x)
      } else {
        rawExpression(&x, node, allowsGeneric: true)
      }
      exclude(&x, [.noValue, .builtin, .type])
      if nodes.count > 1 { requireSingleValue(&x) }
      if nodes.count == 1 && x.isValid && program.types.kind(x.type) == .tuple {
        operands += plainResults(x, node)
      } else {
        operands.append(consume x)
      }
    }
    return (operands, typeArguments)
  }

  /// Passes `arguments` to a function of type `signature` in the call `node`; `written` are the type argument
  /// expressions of `typeArguments`. Returns the function's type, instantiated if all went well.
  func pass(
    _ arguments: inout [Operand], _ partial: [[TypeID]], to signature: TypeID, _ typeArguments: [TypeID],
    _ written: [NodeID], _ node: NodeID
  ) -> TypeID {
    let parts = tree.call(node)
    let id = program.types.signatureID(signature)
    if !acceptsCount(id, arguments, node, hasDots: parts.hasDots) { return signature }
    var isGeneric = !program.types.signatures[id].typeParameters.isEmpty
    for index in arguments.indices where isGenericFunction(arguments[index]) { isGeneric = true }
    if !isGeneric {
      for index in arguments.indices {
        let type = parameterType(id, index, hasDots: parts.hasDots)
        assignment(&arguments[index], type, .argument(parts.function))
      }
      return signature
    }
    var types: [TypeID] = []
    types.reserveCapacity(arguments.count)
    for index in arguments.indices { types.append(parameterType(id, index, hasDots: parts.hasDots)) }
    guard
      let result = inferArguments(
        &arguments, partial, signature, &types, typeArguments, written, node)
    else { return signature }
    for index in arguments.indices {
      assignment(
        &arguments[index], types[index], .argument(parts.function))
    }
    return result
  }

  /// `true` iff `x` is a generic function that is not instantiated.
  func isGenericFunction(_ x: Operand) -> Bool {
    x.isValid && program.types.kind(x.type) == .signature
      && !program.types.signatures[program.types.signatureID(x.type)].typeParameters.isEmpty
  }

  /// The type of the parameter that argument `index` of a call of a function with signature `id` is passed to; `hasDots` if the
  /// last argument has `...`. There are as many arguments as go.
  private func parameterType(_ id: SignatureID, _ index: Int, hasDots: Bool) -> TypeID {
    let last = program.types.signatures[id].parameters.count - 1
    if index < last || hasDots || !program.types.signatures[id].isVariadic {
      return program.objects[program.types.signatures[id].parameters[index]].type
    }
    return program.element(program.objects[program.types.signatures[id].parameters[last]].type)
  }

  /// `false` after reporting that there are too few or too many `arguments` for a function with signature `id`. `hasDots` if
  /// the last argument has `...`.
  private func acceptsCount(
    _ id: SignatureID, _ arguments: [Operand], _ node: NodeID, hasDots: Bool
  ) -> Bool {
    let parts = tree.call(node)
    var expected = program.types.signatures[id].parameters.count
    if program.types.signatures[id].isVariadic {
      if hasDots {
        if parts.arguments.count == 1 && arguments.count > 1 {
          let function = tree.text(of: parts.arguments[0])
          error(
            node, .invalidDotDotDot,
            "cannot use ... with \(arguments.count)-valued \(function)")
          return false
        }
      } else if arguments.count >= expected - 1 {
        return true
      } else {
        expected -= 1
      }
    } else if hasDots {
      let function = tree.text(of: parts.function)
      error(
        node, .nonVariadicDotDotDot, "cannot use ... in call to non-variadic \(function)")
      return false
    }
    if arguments.count == expected { return true }
    var place = tree.start(node)
    var qualifier = "not enough"
    if arguments.count > expected {
      place = position(arguments[expected])
      qualifier = "too many"
    } else if let last = arguments.last {
      place = position(last)
    }
    let function = tree.text(of: parts.function)
    let have = typesSummary(arguments.map(\.type), hasDots: hasDots)
    let want = typesSummary(
      program.types.signatures[id].parameters.map { program.objects[$0].type },
      isVariadic: program.types.signatures[id].isVariadic)
    report(
      .wrongArgCount, place, "\(qualifier) arguments in call to \(function)", have: have, want: want)
    return false
  }
}
