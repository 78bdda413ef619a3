import Base
import Lexer
import Parser

/// Unary, binary, comparison and shift expressions (Go specification, Operators).
extension Checker {
  // MARK: Unary operators

  /// `-operand`, `&operand`, `<-operand`, …
  func unary(_ x: inout Operand, _ node: NodeID) {
    let parts = tree.unary(node)
    expression(&x, parts.operand)
    if !x.isValid { return }
    var operation = parts.operator
    switch operation {
    case .and:
      let isLiteral = tree.tag(tree.unparenthesized(parts.operand)) == .compositeLiteral
      if !isLiteral && x.mode != .variable {
        error(
          x, .unaddressableOperand, "invalid operation: cannot take address of \(describe(x))")
        return x.invalidate()
      }
      x.mode = .value
      x.type = program.types.pointer(to: x.type)
      return
    case .receive:
      let element = channelElement(x, receives: true, at: position(x))
      if element.isNone || !isComplete(element) { return x.invalidate() }
      x.mode = .commaOK
      x.type = element
      environment.hasCallOrReceive = true
      return
    case .tilde:
      let text = "cannot use ~ outside of interface or type constraint"
      if !allInteger(x.type) {
        error(node, .undefinedOp, text)
        return x.invalidate()
      }
      error(node, .undefinedOp, "\(text) (use ^ for bitwise complement)")
      operation = .xor
    default: break
    }
    let classes: TypeClass =
      operation == .xor ? .integer : operation == .not ? .boolean : .numeric
    if !requireOperator(operation, x, classes) { return x.invalidate() }
    if x.mode != .constant {
      x.mode = .value
      return
    }
    if x.value.isUnknown { return }
    let bits = isUnsigned(x.type) ? Int(program.size(x.type)) * 8 : 0
    x.value = x.value.unary(Checker.constantOperator(unary: operation), unsignedBits: bits)
    x.node = node
    x.label = .none
    checkOverflow(&x, at: operationPosition(node))
  }

  private static func constantOperator(unary operation: Operator) -> ConstantUnaryOperator {
    switch operation {
    case .subtract: .minus
    case .xor: .complement
    case .not: .not
    default: .plus
    }
  }

  /// Reports `operation` on an operand that is not in `classes`; returns whether it is.
  private func requireOperator(_ operation: Operator, _ x: Operand, _ classes: TypeClass) -> Bool {
    if allBasic(x.type, classes) { return true }
    error(
      x, .undefinedOp,
      "invalid operation: operator \(operation.text) not defined on \(describe(x))")
    return false
  }

  // MARK: Binary operators

  /// A binary expression and those that are its left operands, innermost first: sums may be long.
  func binaryChain(_ x: inout Operand, _ node: NodeID) {
    var spine: [NodeID] = []
    var inner = tree.binary(node).left
    while tree.tag(inner) == .binary {
      spine.append(inner)
      inner = tree.binary(inner).left
    }
    expression(&x, inner)
    for outer in spine.reversed() {
      let parts = tree.binary(outer)
      binary(&x, outer, parts.left, parts.right, parts.operator)
      if x.isValid { x.label = .none }
      x.node = outer
      record(x)
    }
    let parts = tree.binary(node)
    binary(&x, node, parts.left, parts.right, parts.operator)
  }

  /// Applies `operation` to the checked left operand `x` and to `right`; `node` is the expression, `none` for `left op=
  /// right`.
  func binary(
    _ x: inout Operand, _ node: NodeID, _ left: NodeID, _ right: NodeID, _ operation: Operator
  ) {
    var y = Operand()
    expression(&y, right)
    if !x.isValid { return }
    if !y.isValid { return fail(&x, right) }
    if operation.isShift { return shift(&x, &y, node, operation) }
    matchTypes(&x, &y)
    if !x.isValid { return }
    if operation.isComparison { return comparison(&x, y, operation, inSwitch: false) }

    if x.type != y.type && !identical(x.type, y.type) {
      if isValid(x.type) && isValid(y.type) {
        let expression =
          node.exists
          ? tree.text(of: node)
          : "\(tree.text(of: left)) \(operation.text)= \(tree.text(of: right))"
        let types = "\(typeString(x.type)) and \(typeString(y.type))"
        error(
          x, .mismatchedTypes, "invalid operation: \(expression) (mismatched types \(types))")
      }
      return x.invalidate()
    }
    let classes: TypeClass
    switch operation {
    case .add: classes = [.integer, .float, .complex, .string]
    case .subtract, .multiply, .divide: classes = .numeric
    case .orOr, .andAnd: classes = .boolean
    default: classes = .integer
    }
    if !requireOperator(operation, x, classes) { return x.invalidate() }
    if operation == .divide || operation == .remainder, isDivisionByZero(x, y) {
      error(y, .divByZero, "invalid operation: division by zero")
      return x.invalidate()
    }
    guard x.mode == .constant && y.mode == .constant else {
      x.mode = .value
      return
    }
    if x.value.isUnknown || y.value.isUnknown {
      x.value = .unknown
      return
    }
    x.value = x.value.binary(constantOperator(binary: operation, x.type), y.value)
    x.node = node
    x.label = .none
    checkOverflow(&x, at: operationPosition(node))
  }

  private func isDivisionByZero(_ x: Operand, _ y: Operand) -> Bool {
    guard y.mode == .constant else { return false }
    if (x.mode == .constant || allInteger(x.type)) && y.value.sign == 0 { return true }
    if x.mode == .constant && isComplex(x.type) {
      let real = y.value.real
      let imaginary = y.value.imaginary
      return real.binary(.multiply, real).sign == 0 && imaginary.binary(.multiply, imaginary).sign == 0
    }
    return false
  }

  private func constantOperator(binary operation: Operator, _ type: TypeID) -> ConstantBinaryOperator {
    switch operation {
    case .subtract: .subtract
    case .multiply: .multiply
    case .divide: isInteger(type) ? .integerDivide : .divide
    case .remainder: .remainder
    case .and: .and
    case .or: .or
    case .xor: .xor
    case .andNot: .andNot
    case .andAnd: .logicalAnd
    case .orOr: .logicalOr
    default: .add
    }
  }

  /// Brings an untyped operand of a binary operation to the type of the other, where they may match.
  func matchTypes(_ x: inout Operand, _ y: inout Operand) {
    if !mayMatch(x, y) { return }
    convertUntyped(&x, y.type)
    if !x.isValid { return }
    convertUntyped(&y, x.type)
    if !y.isValid { x.invalidate() }
  }

  /// Numbers, booleans or strings, whichever `type` belongs to with all of its type set; nothing if to none of them.
  private func matchClass(_ type: TypeID) -> TypeClass {
    if isTypeParameter(type) {
      return allNumeric(type) ? .numeric : allBoolean(type) ? .boolean : allString(type) ? .string : []
    }
    let classes = TypeClass.of(underlyingKind(type))
    return classes.isDisjoint(with: .numeric) ? classes.intersection([.boolean, .string]) : .numeric
  }

  /// `true` iff an implicit conversion between the operands makes sense: if not, the caller reports a mismatch.
  private func mayMatch(_ x: Operand, _ y: Operand) -> Bool {
    if isTyped(x.type) && isTyped(y.type) { return false }
    let left = matchClass(x.type)
    let right = matchClass(y.type)
    if (left == .numeric) != (right == .numeric) { return false }
    if isOrdinaryInterface(x.type) || isOrdinaryInterface(y.type) { return true }
    if left != right { return false }
    if x.mode == .nilValue { return hasNil(y.type) }
    if y.mode == .nilValue { return hasNil(x.type) }
    return underlyingKind(x.type) != .pointer && underlyingKind(y.type) != .pointer
  }

  // MARK: Comparisons

  /// Compares `x` and `y`; `inSwitch` if they are a case and the tag of a switch.
  func comparison(_ x: inout Operand, _ y: Operand, _ operation: Operator, inSwitch: Bool) {
    if !isValid(x.type) || !isValid(y.type) { return x.invalidate() }
    let operation = inSwitch ? Operator.equal : operation
    let matches = x.type == y.type || isAssignable(x, to: y.type) || isAssignable(y, to: x.type)
    if !matches {
      let cause = "mismatched types \(typeString(x.type)) and \(typeString(y.type))"
      return reportComparison(&x, y, y, operation, .mismatchedTypes, cause, inSwitch)
    }
    if operation == .equal || operation == .notEqual {
      if x.mode == .nilValue || y.mode == .nilValue {
        if !hasNil(x.mode == .nilValue ? y.type : x.type) {
          return reportComparison(&x, y, y, operation, .undefinedOp, "", inSwitch)
        }
      } else if !isComparable(x.type) {
        return reportComparison(&x, y, x, operation, .undefinedOp, incomparableCause(x.type), inSwitch)
      } else if !isComparable(y.type) {
        return reportComparison(&x, y, y, operation, .undefinedOp, incomparableCause(y.type), inSwitch)
      }
    } else if !allOrdered(x.type) {
      return reportComparison(&x, y, x, operation, .undefinedOp, "", inSwitch)
    } else if !allOrdered(y.type) {
      return reportComparison(&x, y, y, operation, .undefinedOp, "", inSwitch)
    }
    if x.mode == .constant && y.mode == .constant {
      x.value = ConstantValue(x.value.compare(Checker.constantComparison(operation), y.value))
    } else {
      x.mode = .value
      updateType(x.node, defaultType(x.type), isFinal: true)
      updateType(y.node, defaultType(y.type), isFinal: true)
    }
    x.type = TypeTable.basic(.untypedBool)
  }

  private static func constantComparison(_ operation: Operator) -> ConstantComparison {
    switch operation {
    case .notEqual: .notEqual
    case .less: .less
    case .lessEqual: .lessOrEqual
    case .greater: .greater
    case .greaterEqual: .greaterOrEqual
    default: .equal
    }
  }

  /// Reports the comparison of `x` and `y`, of which `culprit` is to blame; invalidates `x`.
  private func reportComparison(
    _ x: inout Operand, _ y: Operand, _ culprit: Operand, _ operation: Operator, _ code: ErrorCode,
    _ cause: String, _ inSwitch: Bool
  ) {
    var culprit = culprit
    var cause = cause
    if cause.isEmpty {
      if isTypeParameter(x.type) || isTypeParameter(y.type) {
        if !isTypeParameter(x.type) { culprit = y }
        cause = "type parameter \(typeString(culprit.type)) cannot use operator \(operation.text)"
      } else {
        let kind = compositeKind(culprit.type)
        let what = kind.isEmpty ? typeString(culprit.type) : kind
        cause = "operator \(operation.text) not defined on \(what)"
      }
    }
    let left = expressionText(x)
    let right = expressionText(y)
    if inSwitch {
      error(x, code, "invalid case \(left) in switch on \(right) (\(cause))")
    } else {
      error(culprit, code, "invalid operation: \(left) \(operation.text) \(right) (\(cause))")
    }
    x.invalidate()
  }

  /// Why values of `type` cannot be compared; empty if there is no more to say than that.
  private func incomparableCause(_ type: TypeID) -> String {
    switch underlyingKind(type) {
    case .slice, .signature, .map: return "\(compositeKind(type)) can only be compared to nil"
    default: return program.incomparability(type, dynamic: true) ?? ""
    }
  }

  // MARK: Shifts

  /// Shifts `x` by `y`; `node` is the expression, `none` for `x op= y`.
  private func shift(_ x: inout Operand, _ y: inout Operand, _ node: NodeID, _ operation: Operator) {
    let whole = x.mode == .constant ? x.value.toInt : .unknown
    guard allInteger(x.type) || isUntyped(x.type) && x.mode == .constant && whole.kind == .int else {
      error(
        x, .invalidShiftOperand, "invalid operation: shifted operand \(describe(x)) must be integer")
      return x.invalidate()
    }
    if !checkShiftCount(&y) { return x.invalidate() }
    if x.mode == .constant {
      if y.mode == .constant { return shiftConstant(&x, y, whole, node, operation) }
      if isUntyped(x.type) {
        // The operand gets the type it would have if the shift were not there: known later.
        if isPending(x.node) { factTables[environment.file].pointee[x.node].marks.insert(.shifted) }
        x.mode = .value
        return
      }
    }
    if !allInteger(x.type) {
      error(
        x, .invalidShiftOperand, "invalid operation: shifted operand \(describe(x)) must be integer")
      return x.invalidate()
    }
    x.mode = .value
  }

  /// Checks the shift count `y`; returns whether it may be one.
  private func checkShiftCount(_ y: inout Operand) -> Bool {
    if y.mode == .constant {
      let count = y.value.toInt
      if count.kind == .int && count.sign < 0 {
        error(y, .invalidShiftCount, "invalid operation: negative shift count \(describe(y))")
        return false
      }
      if isUntyped(y.type) {
        represent(&y, TypeTable.basic(.uint))
        return y.isValid
      }
      return true
    }
    if allInteger(y.type) {
      if allUnsigned(y.type) { return true }
      return require(
        .signedShiftCounts, at: position(y), "invalid operation: signed shift count \(describe(y))")
    }
    if isUntyped(y.type) {
      convertUntyped(&y, TypeTable.basic(.uint))
      return y.isValid
    }
    error(y, .invalidShiftCount, "invalid operation: shift count \(describe(y)) must be integer")
    return false
  }

  private func shiftConstant(
    _ x: inout Operand, _ y: Operand, _ whole: ConstantValue, _ node: NodeID, _ operation: Operator
  ) {
    if x.value.isUnknown || y.value.isUnknown {
      x.value = .unknown
      if !isInteger(x.type) { x.type = TypeTable.basic(.untypedInt) }
      return
    }
    // Large enough for the smallest positive float64.
    let limit: UInt64 = 1023 - 1 + 52
    guard let count = y.value.toInt.uint64Value, count <= limit else {
      error(y, .invalidShiftCount, "invalid operation: invalid shift count \(describe(y))")
      return x.invalidate()
    }
    if !isInteger(x.type) { x.type = TypeTable.basic(.untypedInt) }
    x.value = operation == .shiftLeft ? whole.shiftedLeft(by: count) : whole.shiftedRight(by: count)
    x.node = node
    x.label = .none
    checkOverflow(&x, at: operationPosition(node))
  }
}
