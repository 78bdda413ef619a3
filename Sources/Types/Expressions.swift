import Base
import Lexer
import Parser

/// Expressions: each is checked top down by a function that sets an operand to what it denotes.
///
/// `rawExpression` is the one way in: it dispatches by the node's tag, writes the node's facts and bounds the depth of
/// the recursion. The other entries differ in what they allow: a value, a value or type, several values. An operand in
/// error has mode `none`; whoever sees one stays silent, since the error was reported where it was found.
extension Checker {
  /// Expressions and types may nest this deep.
  static let depthLimit = 60_000

  // MARK: Entries

  /// Checks `node` and records its facts; `hint` is the type of composite literals that leave theirs out. Generic
  /// functions and types must be instantiated unless `allowsGeneric`. Returns how the expression may stand alone.
  @discardableResult
  func rawExpression(
    _ x: inout Operand, _ node: NodeID, target: InferenceTarget? = nil, hint: TypeID = .none,
    allowsGeneric: Bool = false
  ) -> ExpressionKind {
    depth += 1
    defer { depth -= 1 }
    if depth > Checker.depthLimit {
      if depth == Checker.depthLimit + 1 { error(node, .invalidSyntaxTree, "expression nested too deeply") }
      fail(&x, node)
      return .statement
    }
    var kind = ExpressionKind.expression
    if tree.tag(node) == .name {
      // Half of all expressions.
      x.reset()
      identifier(&x, node, wantsType: false)
    } else {
      kind = check(&x, node, target, hint)
    }
    if allowsGeneric { record(x) } else { finishExpression(&x, target) }
    return kind
  }

  /// Records the facts of the checked expression `x`, which must not be a generic function or type that is not instantiated.
  @inline(__always)
  func finishExpression(_ x: inout Operand, _ target: InferenceTarget?) {
    if mayNeedInstance(x) { requireInstance(target, &x) }
    record(x)
  }

  /// Checks `node`, which must be a single value.
  func expression(_ x: inout Operand, _ node: NodeID, target: InferenceTarget? = nil) {
    rawExpression(&x, node, target: target)
    exclude(&x, [.noValue, .builtin, .type])
    requireSingleValue(&x)
  }

  /// Checks `node`, which must be a single value and may be a generic function.
  func genericExpression(_ x: inout Operand, _ node: NodeID, hint: TypeID = .none) {
    rawExpression(&x, node, hint: hint, allowsGeneric: true)
    exclude(&x, [.noValue, .builtin, .type])
    requireSingleValue(&x)
  }

  /// Checks `node`, which must be a single value or a type.
  func expressionOrType(_ x: inout Operand, _ node: NodeID, allowsGeneric: Bool = false) {
    rawExpression(&x, node, allowsGeneric: allowsGeneric)
    exclude(&x, [.noValue])
    requireSingleValue(&x)
  }

  /// Checks `node`, which may give several values: the results of a call or, if `allowsCommaOK`, a value and whether it
  /// is one.
  func multiExpression(_ node: NodeID, allowsCommaOK: Bool) -> (list: [Operand], isCommaOK: Bool) {
    var x = Operand()
    if multiExpression(&x, node) { return (results(x), false) }
    guard allowsCommaOK && (x.mode == .mapIndex || x.mode == .commaOK || x.mode == .commaError) else {
      return ([x], false)
    }
    var second = Operand(mode: .value, node: node, type: TypeTable.basic(.untypedBool))
    second.label = .okValue
    return ([x, second], true)
  }

  /// Checks `node`, which may give several values; `true` iff these are the results of a call (`results`).
  func multiExpression(_ x: inout Operand, _ node: NodeID) -> Bool {
    rawExpression(&x, node)
    exclude(&x, [.noValue, .builtin, .type])
    return x.isValid && program.types.kind(x.type) == .tuple
  }

  /// The results of the call `x`, which gives several.
  func results(_ x: Operand) -> [Operand] {
    let types = program.tupleTypes(x.type)
    var list: [Operand] = []
    list.reserveCapacity(types.count)
    for (index, type) in types.enumerated() {
      var result = Operand(mode: .value, node: x.node, type: type)
      result.label = .result(Int32(truncatingIfNeeded: index + 1))
      list.append(result)
    }
    return list
  }

  /// Checks the expressions of a list, or the one call that gives them all.
  func expressionList(_ nodes: some Collection<NodeID>) -> [Operand] {
    if nodes.count == 1, let node = nodes.first {
      return multiExpression(node, allowsCommaOK: false).list
    }
    var list: [Operand] = []
    list.reserveCapacity(nodes.count)
    for node in nodes {
      var x = Operand()
      expression(&x, node)
      list.append(x)
    }
    return list
  }

  /// Checks expressions for the sake of the errors in them and of the variables they use; `false` if one is in error.
  @discardableResult
  func use(_ nodes: some Sequence<NodeID>, isLeftSide: Bool = false) -> Bool {
    var isFine = true
    for node in nodes where !useOne(node, isLeftSide) { isFine = false }
    return isFine
  }

  private func useOne(_ node: NodeID, _ isLeftSide: Bool) -> Bool {
    if node.isNone { return true }
    var x = Operand(mode: .value)
    let inner = tree.unparenthesized(node)
    if tree.tag(inner) == .keyValue {
      let parts = tree.keyValue(inner)
      return use([parts.key, parts.value], isLeftSide: isLeftSide)
    }
    guard tree.tag(inner) == .name else {
      rawExpression(&x, node, allowsGeneric: true)
      return x.isValid
    }
    if isBlank(inner) { return true }
    let variable = isLeftSide ? assignedVariable(inner) : .none
    let wasUsed = variable.exists && program.objects[variable].isUsed
    expressionOrType(&x, inner, allowsGeneric: true)
    if variable.exists { program.objects[variable].isUsed = wasUsed }
    return x.isValid
  }

  /// The variable of this package that the identifier `node` means; `none` if it means something else.
  func assignedVariable(_ node: NodeID) -> ObjectID {
    let object = lookup(tree.name(node))
    if object.isNone || program.objects[object].kind != .variable { return .none }
    return program.objects[object].package == package ? object : .none
  }

  /// `true` iff `node` is the identifier `_`.
  func isBlank(_ node: NodeID) -> Bool { tree.name(node) == universe.blank }

  // MARK: Dispatch

  /// Sets `x` to the operand in error that stands for `node`.
  func fail(_ x: inout Operand, _ node: NodeID) {
    x.invalidate()
    x.node = node
    x.label = .none
  }

  /// Checks `node`, which is no identifier, by its tag. After an error `x` is invalid and the kind is `statement`, which keeps callers silent.
  private func check(
    _ x: inout Operand, _ node: NodeID, _ target: InferenceTarget?, _ hint: TypeID
  ) -> ExpressionKind {
    x.reset()
    switch tree.tag(node) {
    case .literal: basicLiteral(&x, node)
    case .functionLiteral: functionLiteral(&x, node)
    case .compositeLiteral: compositeLiteral(&x, node, hint)
    case .parenthesized:
      let kind = rawExpression(&x, tree.parenthesized(node))
      x.node = node
      return kind
    case .selector:
      selector(&x, node, wantsType: false)
      x.node = node
      return .expression
    case .index:
      if indexExpression(&x, node) { instantiateFunction(&x, node, target) }
    case .slice: sliceExpression(&x, node)
    case .typeAssertion: typeAssertion(&x, node)
    case .typeSwitchGuard:
      error(
        node, .invalidSyntaxTree, "invalid syntax tree: use of .(type) outside type switch")
      use([tree.typeSwitchGuard(node).operand])
    case .call: return call(&x, node)
    case .unary:
      let parts = tree.unary(node)
      if parts.operator == .multiply {
        indirection(&x, node, parts.operand)
      } else {
        unary(&x, node)
        if x.isValid && parts.operator == .receive {
          x.node = node
          return .statement
        }
      }
    case .binary: binaryChain(&x, node)
    case .keyValue: error(node, .invalidSyntaxTree, "invalid syntax tree: no key:value expected")
    case .dotsType: error(node, .invalidSyntaxTree, "invalid syntax tree: invalid use of ...")
    case .arrayType, .sliceType, .structType, .functionType, .interfaceType, .mapType, .channelType:
      x.type = type(of: node)
      x.mode = .typeExpression
      x.node = node
      return .expression
    default: break
    }
    if !x.isValid {
      fail(&x, node)
      return .statement
    }
    x.node = node
    x.label = .none
    return .expression
  }

  /// `false` iff `x` is certainly no generic type or function.
  @inline(__always)
  private func mayNeedInstance(_ x: Operand) -> Bool {
    if x.type.isNone { return false }
    let row = program.types.rows[x.type]
    switch row.kind {
    case .named: return row.flags != 0
    case .alias, .signature: return true
    default: return false
    }
  }

  /// Reports a generic type or function that is not instantiated; infers the type arguments of a function from
  /// `target` if there is one.
  func requireInstance(_ target: InferenceTarget?, _ x: inout Operand) {
    if !x.isValid || x.mode == .noValue || x.type.isNone { return }
    let what: String
    switch program.types.kind(x.type) {
    case .alias, .named:
      if !isGeneric(x.type) { return }
      what = "type"
    case .signature:
      if !program.hasOwnTypeParameters(x.type) { return }
      if let target {
        instantiateFunction(&x, .none, target)
        return
      }
      what = "function"
    default: return
    }
    error(
      x, .wrongTypeArgCount,
      "cannot use generic \(what) \(expressionText(x)) without instantiation")
    x.invalidate()
    x.type = TypeID.invalid
  }

  // MARK: Operators that are no arithmetic

  /// `*operand`: the variable a pointer points to, or a pointer type.
  private func indirection(_ x: inout Operand, _ node: NodeID, _ operand: NodeID) {
    expressionOrType(&x, operand)
    switch x.mode {
    case .none: return
    case .typeExpression:
      requireVariableType(operand, x.type)
      x.type = program.types.pointer(to: x.type)
      return
    default: break
    }
    var base = TypeID.none
    let isPointer = forEachUnderlying(of: x.type) { _, under in
      if under.isNone || program.types.kind(under) != .pointer {
        error(x, .invalidIndirection, "invalid operation: cannot indirect \(describe(x))")
        return false
      }
      let element = program.element(under)
      if base.exists && !identical(element, base) {
        let what = "pointers of \(describe(x))"
        error(x, .invalidIndirection, "invalid operation: \(what) must have identical base types")
        return false
      }
      base = element
      return true
    }
    if !isPointer || base.isNone || !isComplete(base) { return x.invalidate() }
    x.mode = .variable
    x.type = base
  }

  /// `operand.(T)`.
  private func typeAssertion(_ x: inout Operand, _ node: NodeID) {
    let parts = tree.typeAssertion(node)
    expression(&x, parts.operand)
    if !x.isValid { return }
    if isTypeParameter(x.type) {
      error(
        x, .invalidAssert,
        "invalid operation: cannot use type assertion on type parameter value \(describe(x))")
      return x.invalidate()
    }
    if !isInterface(x.type) {
      error(x, .invalidAssert, "invalid operation: \(describe(x)) is not an interface")
      return x.invalidate()
    }
    let type = variableType(parts.type)
    if !isValid(type) || !isComplete(type) { return x.invalidate() }
    requireAssertable(node, x, type, inTypeSwitch: false)
    x.mode = .commaOK
    x.type = type
  }

  /// Reports at `node` that the interface `x` cannot hold a value of `type`.
  func requireAssertable(_ node: NodeID, _ x: Operand, _ type: TypeID, inTypeSwitch: Bool) {
    var cause = ""
    if program.isAssertable(x.type, to: type, cause: &cause) { return }
    let text = tree.text(of: node)
    if inTypeSwitch {
      let reason = "\(describe(x)) cannot have dynamic type \(typeString(type)) \(cause)"
      error(node, .impossibleAssert, "impossible type switch case: \(text)\n\t\(reason)")
    } else {
      let reason = "\(typeString(type)) does not implement \(typeString(x.type)) \(cause)"
      error(node, .impossibleAssert, "impossible type assertion: \(text)\n\t\(reason)")
    }
  }

  /// The element type of the channel `x`, received from or else sent to; `none` after reporting at `place` that it does
  /// not go.
  func channelElement(_ x: Operand, receives: Bool, at place: Position) -> TypeID {
    var cause = ""
    let common = commonUnderlying(
      x.type,
      where: { type, under in
        if under.isNone { return "no specific channel type" }
        if program.types.kind(under) != .channel { return "non-channel \(typeString(type))" }
        switch program.channelDirection(under) {
        case .sendOnly where receives: return "send-only channel \(typeString(type))"
        case .receiveOnly where !receives: return "receive-only channel \(typeString(type))"
        default: return nil
        }
      }, cause: &cause)
    if common.exists { return program.element(common) }
    let action = receives ? "receive from" : "send to"
    let what =
      isTypeParameter(x.type) ? "\(describe(x)): \(cause)" : "\(cause) \(describe(x))"
    error(
      place, receives ? .invalidReceive : .invalidSend, "invalid operation: cannot \(action) \(what)")
    return .none
  }
}
