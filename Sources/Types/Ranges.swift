import Base
import Parser

/// `for … range` statements (Go specification, For statements with range clause).
extension Checker {
  /// `for left := range operand body`.
  func rangeStatement(_ node: NodeID) {
    let parts = tree.rangeStatement(node)
    let key = parts.left.first ?? .none
    let value = parts.left.count > 1 ? parts.left[1] : .none
    let extra = parts.left.count > 2 ? parts.left[2] : .none
    var x = Operand()
    environment.hasCallOrReceive = false
    expression(&x, parts.operand)
    if x.isValid && value.isNone && !environment.hasCallOrReceive {
      // Only the length of the array is needed, so the operand is not evaluated: its fact is that constant.
      let array = arrayBehindPointer(underlying(x.type))
      if program.types.kind(array) == .array {
        let length = ConstantValue(program.arrayLength(array))
        record(
          tree.unparenthesized(parts.operand), .constant, TypeTable.basic(.int), length)
      }
    }
    var types: (key: TypeID, value: TypeID) = (.none, .none)
    if x.isValid {
      var cause = ""
      if let found = rangeTypes(x.type, &cause) {
        types = found
        if found.key.isNone && key.exists {
          softError(
            tree.start(key), .invalidIterVar,
            "range over \(describe(x)) permits no iteration variables")
        } else if found.value.isNone && value.exists {
          softError(
            tree.start(value), .invalidIterVar,
            "range over \(describe(x)) permits only one iteration variable")
        } else if extra.exists {
          softError(
            tree.start(extra), .invalidIterVar,
            "range clause permits at most two iteration variables")
        }
      } else {
        let reason = cause.isEmpty ? "" : ": \(cause)"
        softError(
          position(x), .invalidRangeExpr, "cannot range over \(describe(x))\(reason)")
        types = (TypeID.invalid, TypeID.invalid)
      }
    }
    if x.isValid && program.underlyingKind(x.type) == .signature {
      files[environment.file].note(functionRange: node)
    }
    openScope()
    let isInteger = x.type.exists && self.isInteger(x.type)
    let left = [(key, types.key), (value, types.value)]
    if parts.isDefinition {
      declareIterationVariables(node, left, &x, isInteger)
    } else if key.exists {
      for (node, type) in left where node.exists && type.exists && type != TypeID.invalid {
        assignIterationVariable(node, type, &x, isInteger)
      }
    } else if isInteger {
      assignment(&x, .none, "range clause")
    }
    statement(parts.body)
    closeScope()
  }

  private func declareIterationVariables(
    _ node: NodeID, _ left: [(node: NodeID, type: TypeID)], _ x: inout Operand, _ isInteger: Bool
  ) {
    var variables: [ObjectID] = []
    for (node, type) in left where node.exists {
      let object: ObjectID
      if tree.tag(node) == .name {
        object = newLocalVariable(tree.name(node), tree.position(node), .none, node: node)
        recordDefinition(node, object)
        if !isBlank(node) { variables.append(object) }
      } else {
        error(
          node, .invalidSyntaxTree,
          "invalid syntax tree: cannot declare \(tree.text(of: node))")
        object = newLocalVariable(universe.blank, tree.position(node), .none)
      }
      if type.isNone || type == TypeID.invalid {
        program.objects[object].type = TypeID.invalid
        program.objects[object].isUsed = true
      } else if isInteger {
        initializeVariable(object, &x, "range clause")
      } else {
        var y = Operand(mode: .value, node: node, type: type)
        initializeVariable(object, &y, "assignment")
      }
    }
    if variables.isEmpty {
      error(node, .noNewVar, "no new variables on left side of :=")
      return
    }
    let start = tree.position(tree.rangeStatement(node).body)
    for object in variables { declare(environment.scope, .none, object, from: start) }
  }

  private func assignIterationVariable(
    _ node: NodeID, _ type: TypeID, _ x: inout Operand, _ isInteger: Bool
  ) {
    if !isInteger {
      var y = Operand(mode: .value, node: node, type: type)
      return assignVariable(node, &y)
    }
    assignVariable(node, &x, .range)
    if x.isValid && !self.isInteger(x.type) {
      softError(
        tree.start(node), .invalidRangeExpr,
        "cannot use iteration variable of type \(typeString(x.type))")
    }
  }

  /// The types of the iteration variables when ranging over `type`, `none` where there is no such variable; nil with a
  /// `cause`, which may be empty, if that is not possible.
  func rangeTypes(_ type: TypeID, _ cause: inout String) -> (key: TypeID, value: TypeID)? {
    let common = commonUnderlying(
      type,
      where: { type, under in
        under.exists && program.types.kind(under) == .channel
          && program.channelDirection(under) == .sendOnly
          ? "receive from send-only channel \(typeString(type))" : nil
      }, cause: &cause)
    if common.isNone { return nil }
    let operand = arrayBehindPointer(common)
    let int = TypeTable.basic(.int)
    switch program.types.kind(operand) {
    case .string, .untypedString: return (int, TypeTable.rune)
    case .array, .slice: return (int, program.element(operand))
    case .map: return (program.key(operand), program.element(operand))
    case .channel: return (program.element(operand), .none)
    case .signature:
      if !allows(.functionRange) {
        cause = "requires go1.23 or later"
        return nil
      }
      return iteratorTypes(operand, &cause)
    default:
      if !isInteger(operand) { return nil }
      if !allows(.integerRange) {
        cause = "requires go1.22 or later"
        return nil
      }
      return (type, .none)
    }
  }

  /// `rangeTypes` of a function type.
  private func iteratorTypes(
    _ function: TypeID, _ cause: inout String
  ) -> (key: TypeID, value: TypeID)? {
    let shape = "func must be func(yield func(...) bool): "
    let signature = program.signature(function)
    if signature.parameters.count != 1 {
      cause = shape + "wrong argument count"
      return nil
    }
    if !signature.results.isEmpty {
      cause = shape + "unexpected results"
      return nil
    }
    var problem = ""
    let yield = commonUnderlying(
      program.objects[signature.parameters[0]].type, where: { _, _ in nil }, cause: &problem)
    if yield.isNone || program.types.kind(yield) != .signature {
      cause =
        problem.isEmpty
        ? shape + "argument is not func" : "\(shape)in yield type, \(problem)"
      return nil
    }
    let results = program.resultTypes(yield)
    let parameters = program.parameterTypes(yield)
    if parameters.count > 2 {
      cause = shape + "yield func has too many parameters"
    } else if results.count != 1 || !identical(results[0], TypeTable.basic(.bool)) {
      cause =
        results.count == 1 && isBoolean(results[0])
        ? shape + "yield func returns user-defined boolean, not bool"
        : shape + "yield func does not return bool"
    } else if program.signature(yield).isVariadic {
      cause = "yield func of type \(typeString(yield)) cannot be variadic"
    } else {
      return (parameters.first ?? .none, parameters.count > 1 ? parameters[1] : .none)
    }
    return nil
  }
}
