import Base
import Parser

/// Calls and conversions (Go specification, Calls, Conversions, Passing arguments to ... parameters).
extension Checker {
  /// `function(arguments)`: a call, a conversion or a call of a predeclared function.
  func call(_ x: inout Operand, _ node: NodeID) -> ExpressionKind {
    let parts = tree.call(node)
    /// The function's instantiation, if it is written with type arguments.
    var instance = NodeID.none
    if tree.tag(parts.function) == .index {
      if indexExpression(&x, parts.function) { instance = parts.function }
      x.node = parts.function
      x.label = ""
      record(x)
    } else {
      expressionOrType(&x, parts.function, allowsGeneric: true)
    }
    switch x.mode {
    case .none:
      use(parts.arguments)
      fail(&x, node)
      return .statement
    case .typeExpression: return conversion(&x, node)
    case .builtin:
      let builtin = x.builtin
      if !call(&x, node, builtin) { x.invalidate() }
      x.node = node
      x.label = ""
      if x.isValid && x.mode != .constant { environment.hasCallOrReceive = true }
      return builtin.kind
    default: break
    }
    callFunction(&x, node, instance)
    if !x.isValid { fail(&x, node) }
    return .statement
  }

  /// `T(argument)`, where `x` is `T`.
  private func conversion(_ x: inout Operand, _ node: NodeID) -> ExpressionKind {
    let parts = tree.call(node)
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
    x.label = ""
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

  /// Calls the function value `x`; `instance` is its index expression if it is written with type arguments.
  private func callFunction(_ x: inout Operand, _ node: NodeID, _ instance: NodeID) {
    let parts = tree.call(node)
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
    let parameters = program.types.signatures[program.types.signatureID(type)].typeParameters
    var typeArguments: [TypeID] = []
    var written: [NodeID] = []
    if instance.exists {
      written = Array(tree.index(instance).indices)
      guard let list = typeList(tree.index(instance).indices) else {
        use(parts.arguments)
        return x.invalidate()
      }
      typeArguments = list
      if list.count > parameters.count {
        error(
          written[parameters.count], .wrongTypeArgCount,
          "got \(list.count) type arguments but want \(parameters.count)")
        use(parts.arguments)
        return x.invalidate()
      }
      if list.count == parameters.count && !list.isEmpty {
        require(.generics, at: tree.start(instance), "function instantiation")
        type = instantiateSignature(tree.position(instance), instance, type, list, written)
        typeArguments = []
        written = []
      }
    }
    var (arguments, partial) = genericExpressionList(parts.arguments)
    type = pass(&arguments, partial, to: type, typeArguments, written, node)
    let isGeneric = !program.types.signatures[program.types.signatureID(type)].typeParameters.isEmpty
    if !parameters.isEmpty && !isGeneric { record(parts.function, .value, type) }
    finishCall(&x, node, type, parameters)
  }

  /// Sets `x` to the results of the call `node` of a function of type `type`.
  private func finishCall(_ x: inout Operand, _ node: NodeID, _ type: TypeID, _ parameters: [TypeID]) {
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
    x.label = ""
    environment.hasCallOrReceive = true
    let open = program.types.signatures[id].typeParameters
    if x.mode == .value && !open.isEmpty && isParameterized(x.type, by: open) { x.invalidate() }
  }

  /// Checks the arguments of a call. Type arguments of those that are partially instantiated generic functions come in
  /// the second list, by index.
  private func genericExpressionList(
    _ nodes: NodeList
  ) -> (operands: [Operand], typeArguments: [[TypeID]]) {
    let infersAtOnce = !allows(.functionInference)
    if nodes.isEmpty { return ([], []) }
    var operands: [Operand] = []
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
          operands.append(x)
          continue
        }
        // The index expression is checked: what remains is what `rawExpression` does after that.
        if x.isValid { x.node = node } else { fail(&x, node) }
        x.label = ""
        record(x)
      } else {
        rawExpression(&x, node, allowsGeneric: true)
      }
      exclude(&x, [.noValue, .builtin, .type])
      if nodes.count > 1 { requireSingleValue(&x) }
      if nodes.count == 1 && x.isValid && program.types.kind(x.type) == .tuple {
        for type in program.tupleTypes(x.type) {
          operands.append(Operand(mode: .value, node: node, type: type))
        }
      } else {
        operands.append(x)
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
    let record = program.types.signatures[program.types.signatureID(signature)]
    guard
      var types = parameterTypes(record, arguments, node, hasDots: parts.hasDots)
    else { return signature }
    var result = signature
    let hasGenericArgument = arguments.contains { isGenericFunction($0) }
    if !record.typeParameters.isEmpty || hasGenericArgument {
      guard
        let instance = inferArguments(
          &arguments, partial, signature, &types, typeArguments, written, node)
      else { return signature }
      result = instance
    }
    for index in arguments.indices {
      assignment(
        &arguments[index], types[index], "argument to \(tree.text(of: parts.function))")
    }
    return result
  }

  /// `true` iff `x` is a generic function that is not instantiated.
  func isGenericFunction(_ x: Operand) -> Bool {
    x.isValid && program.types.kind(x.type) == .signature
      && !program.types.signatures[program.types.signatureID(x.type)].typeParameters.isEmpty
  }

  /// The types of the parameters that `arguments` are passed to, one each; nil after reporting that there are too few or
  /// too many arguments. `hasDots` if the last argument has `...`.
  private func parameterTypes(
    _ signature: Signature, _ arguments: [Operand], _ node: NodeID, hasDots: Bool
  ) -> [TypeID]? {
    let parts = tree.call(node)
    var types: [TypeID] = []
    types.reserveCapacity(arguments.count)
    for parameter in signature.parameters { types.append(program.objects[parameter].type) }
    var expected = types.count
    if signature.isVariadic {
      if hasDots {
        if parts.arguments.count == 1 && arguments.count > 1 {
          let function = tree.text(of: parts.arguments[0])
          error(
            node, .invalidDotDotDot,
            "cannot use ... with \(arguments.count)-valued \(function)")
          return nil
        }
      } else if arguments.count >= expected - 1 {
        let list = types.removeLast()
        let element = program.element(list)
        while types.count < arguments.count { types.append(element) }
        expected = arguments.count
      } else {
        expected -= 1
      }
    } else if hasDots {
      let function = tree.text(of: parts.function)
      error(
        node, .nonVariadicDotDotDot, "cannot use ... in call to non-variadic \(function)")
      return nil
    }
    if arguments.count == expected { return types }
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
      signature.parameters.map { program.objects[$0].type }, isVariadic: signature.isVariadic)
    report(
      .wrongArgCount, place, "\(qualifier) arguments in call to \(function)", have: have, want: want)
    return nil
  }
}
