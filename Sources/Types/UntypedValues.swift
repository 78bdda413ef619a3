import Base
import Lexer
import Parser

/// Untyped values: what they become, and the facts of their expressions once that is known.
///
/// The facts of an untyped expression are written when it is checked and marked `pending`; when an enclosing expression
/// gives it a type, `updateType` walks down the expression again and writes the final type into every node that takes
/// part in the value. Constant subexpressions below the root of a constant keep their untyped facts.
extension Checker {
  /// What constants of the basic type `kind` can hold; nil if there are no such constants.
  func constantTarget(_ kind: TypeKind) -> ConstantTarget? {
    switch kind {
    case .bool, .untypedBool: .bool
    case .string, .untypedString: .string
    case .int: .signed(bits: Int(program.wordSize) * 8)
    case .int64: .signed(bits: 64)
    case .int8: .signed(bits: 8)
    case .int16: .signed(bits: 16)
    case .int32: .signed(bits: 32)
    case .uint, .uintptr: .unsigned(bits: Int(program.wordSize) * 8)
    case .uint64: .unsigned(bits: 64)
    case .uint8: .unsigned(bits: 8)
    case .uint16: .unsigned(bits: 16)
    case .uint32: .unsigned(bits: 32)
    case .untypedInt, .untypedRune: .untypedInt
    case .float32: .float32
    case .float64: .float64
    case .untypedFloat: .untypedFloat
    case .complex64: .complex64
    case .complex128: .complex128
    case .untypedComplex: .untypedComplex
    default: nil
    }
  }

  /// `value` as held in a variable of the basic type `kind`; nil if that type cannot represent it.
  func representation(of value: ConstantValue, in kind: TypeKind) -> ConstantValue? {
    if value.isUnknown { return value }
    guard let target = constantTarget(kind) else { return nil }
    return value.representation(in: target)
  }

  /// `true` iff variables of the basic type `kind` hold `value` just as it is; `false` may mean that this is not known.
  func holds(_ kind: TypeKind, _ value: ConstantValue) -> Bool {
    switch value.representation {
    case .int64(let number):
      switch kind {
      case .untypedInt, .untypedRune, .int64: return true
      case .int: return program.wordSize == 8 || Int64(Int32(truncatingIfNeeded: number)) == number
      case .uint8: return UInt64(bitPattern: number) <= 0xFF
      case .int32: return Int64(Int32(truncatingIfNeeded: number)) == number
      case .uint16: return UInt64(bitPattern: number) <= 0xFFFF
      case .uint32: return UInt64(bitPattern: number) <= 0xFFFF_FFFF
      case .uint64: return number >= 0
      case .uint, .uintptr: return number >= 0 && (program.wordSize == 8 || number <= 0xFFFF_FFFF)
      default: return false
      }
    case .string: return kind == .string || kind == .untypedString
    case .bool: return kind == .bool || kind == .untypedBool
    default: return false
    }
  }

  /// The value of the constant `x` in the basic type `type`, or the kind of error.
  func representation(_ x: Operand, _ type: TypeID) -> (value: ConstantValue, code: ErrorCode?) {
    if let value = representation(of: x.value, in: program.types.kind(type)) { return (value, nil) }
    if isNumeric(x.type) && isNumeric(type) {
      return (.unknown, !isInteger(x.type) && isInteger(type) ? .truncatedFloat : .numericOverflow)
    }
    return (.unknown, .invalidConstVal)
  }

  /// Converts the value of the constant `x` to the basic type `type`; reports and invalidates `x` if that cannot be.
  func represent(_ x: inout Operand, _ type: TypeID) {
    let result = representation(x, type)
    if let code = result.code {
      reportConversion(x, type, code)
      x.invalidate()
    } else {
      x.value = result.value
    }
  }

  /// Reports that the constant or untyped `x` cannot become a `target`.
  private func reportConversion(_ x: Operand, _ target: TypeID, _ code: ErrorCode) {
    let text =
      switch code {
      case .truncatedFloat: "\(describe(x)) truncated to \(typeString(target))"
      case .numericOverflow: "\(describe(x)) overflows \(typeString(target))"
      default: "cannot convert \(describe(x)) to type \(typeString(target))"
      }
    error(x, code, text)
  }

  /// Checks that the constant `x`, the result of an operation at `place`, is representable in its type or, untyped,
  /// within the limits of the implementation.
  func checkOverflow(_ x: inout Operand, at place: Position) {
    if x.value.isUnknown {
      return error(place, .invalidConstVal, "constant result is not representable")
    }
    if isTyped(x.type) { return represent(&x, underlying(x.type)) }
    if x.value.kind == .int && x.value.bitLength > 512 {
      let operation = operationName(x.node)
      error(place, .invalidConstVal, "constant \(operation.isEmpty ? "" : "\(operation) ")overflow")
      x.value = .unknown
    } else if let string = x.value.stringValue, string.count > 2_000_000_000 {
      let limit = "\(string.count) bytes > 2000000000 bytes"
      error(place, .invalidConstVal, "constant string too long (\(limit))")
      x.value = .unknown
    }
  }

  /// Where an overflow of the operation `node` is reported.
  func operationPosition(_ node: NodeID) -> Position {
    if node.isNone { return .none }
    let tag = tree.tag(node)
    return tag == .unary || tag == .binary ? tree.position(node) : tree.start(node)
  }

  /// The word for the arithmetic operation `node`; empty if it has none.
  private func operationName(_ node: NodeID) -> String {
    if node.isNone { return "" }
    switch tree.tag(node) {
    case .unary: return tree.unary(node).operator == .xor ? "bitwise complement" : ""
    case .binary:
      switch tree.binary(node).operator {
      case .add: return "addition"
      case .subtract: return "subtraction"
      case .xor: return "bitwise XOR"
      case .multiply: return "multiplication"
      case .shiftLeft: return "shift"
      default: return ""
      }
    default: return ""
    }
  }

  /// The type that `x` has when it is implicitly converted to `target`, with its value there if it is a constant of a
  /// basic type and changes; or the kind of error.
  func implicitType(
    _ x: Operand, _ target: TypeID
  ) -> (type: TypeID, value: ConstantValue?, code: ErrorCode?) {
    if !x.isValid || isTyped(x.type) || !isValid(target) { return (x.type, nil, nil) }
    let failure: (TypeID, ConstantValue?, ErrorCode?) = (.none, nil, .invalidUntypedConversion)
    if isUntyped(target) {
      let larger = largerType(x.type, target)
      return larger.exists ? (larger, nil, nil) : failure
    }
    if x.mode == .nilValue { return hasNil(target) ? (target, nil, nil) : failure }
    let under = underlying(target)
    let kind = program.types.kind(under)
    if isTypeParameter(target) {
      let fits = forEachUnderlying(of: target) { _, under in
        under.exists && implicitType(x, under).code == nil
      }
      return fits ? (target, nil, nil) : failure
    }
    if kind == .interface {
      return program.isEmptyInterface(under) ? (defaultType(x.type), nil, nil) : failure
    }
    if !kind.isBasic { return failure }
    if x.mode == .constant {
      if holds(kind, x.value) { return (target, nil, nil) }
      let result = representation(x, under)
      if let code = result.code { return (.none, nil, code) }
      return (target, result.value, nil)
    }
    let fits: Bool =
      switch program.types.kind(x.type) {
      case .untypedBool: isBoolean(target)
      case .untypedInt, .untypedRune, .untypedFloat, .untypedComplex: isNumeric(target)
      case .untypedString: isString(target)
      default: false
      }
    return fits ? (target, nil, nil) : failure
  }

  /// The larger of two untyped types; `none` if one is not numeric and they differ.
  private func largerType(_ a: TypeID, _ b: TypeID) -> TypeID {
    if a == b { return a }
    return isNumeric(a) && isNumeric(b) ? (a.raw > b.raw ? a : b) : .none
  }

  /// Converts the untyped `x` to `target`; reports and invalidates `x` if that cannot be.
  func convertUntyped(_ x: inout Operand, _ target: TypeID) {
    let result = implicitType(x, target)
    if let code = result.code {
      reportConversion(x, isTypeParameter(target) ? target : underlying(target), code)
      x.invalidate()
      return
    }
    accept(&x, result.type, result.value)
  }

  /// Gives `x` the type and value that `implicitType` found, and its expression the facts.
  func accept(_ x: inout Operand, _ type: TypeID, _ value: ConstantValue?) {
    if let value {
      x.value = value
      if isPending(x.node) { factTables[environment.file].pointee[x.node].value = program.constant(value) }
    }
    if type != x.type {
      x.type = type
      updateType(x.node, type, isFinal: false)
    }
  }

  // MARK: Facts of expressions

  /// `true` iff the expression `node` is untyped and its final type not yet known.
  func isPending(_ node: NodeID) -> Bool {
    node.exists && factTables[environment.file].pointee[node].marks.contains(.pending)
  }

  /// Writes the facts of the expression of `x`.
  func record(_ x: Operand) {
    if x.node.isNone || x.mode == .none { return }
    if x.mode == .constant { return record(x, program.constant(x.value)) }
    record(x, .none)
  }

  /// Writes the facts of the expression of `x`, whose value is `value`.
  @inline(__always)
  private func record(_ x: Operand, _ value: ConstantID) {
    let isPending = isUntyped(x.type) && x.mode != .noValue
    factTables[environment.file].pointee.set(
      x.node, x.mode, x.mode == .noValue ? .none : x.type, value, isPending: isPending)
  }

  /// Writes mode, type and value of the expression `node`.
  func record(_ node: NodeID, _ mode: ExpressionMode, _ type: TypeID, _ value: ConstantValue? = nil) {
    if node.isNone || mode == .none { return }
    recordType(node, mode, type, value.map { program.constant($0) } ?? .none)
  }

  /// Tells the untyped expression `node` that its type is `type`. Unless `isFinal`, an untyped `type` leaves it pending.
  func updateType(_ node: NodeID, _ type: TypeID, isFinal: Bool) {
    if !isPending(node) { return }
    if operandSharingType(node) == nil { return finishType(node, type, isFinal) }
    // The left operands of a chain of binary operations, outermost first: chains may be long.
    var spine: [NodeID] = []
    var node = node
    while isPending(node), let left = operandSharingType(node) {
      spine.append(node)
      node = left
    }
    finishType(node, type, isFinal)
    for outer in spine.reversed() {
      if tree.tag(outer) == .binary && !tree.binary(outer).operator.isShift {
        updateType(tree.binary(outer).right, type, isFinal: isFinal)
      }
      finishType(outer, type, isFinal)
    }
  }

  /// The first operand whose type is that of the non-constant untyped expression `node`; nil if there is none.
  private func operandSharingType(_ node: NodeID) -> NodeID? {
    switch tree.tag(node) {
    case .parenthesized: return tree.parenthesized(node)
    case .unary, .binary:
      if factTables[environment.file].pointee[node].value.exists { return nil }
      if tree.tag(node) == .unary {
        let parts = tree.unary(node)
        return parts.operator == .multiply ? nil : parts.operand
      }
      let parts = tree.binary(node)
      return parts.operator.isComparison ? nil : parts.left
    default: return nil
    }
  }

  /// Writes the type of the pending expression `node`, whose operands have theirs.
  private func finishType(_ node: NodeID, _ type: TypeID, _ isFinal: Bool) {
    if !isPending(node) { return }
    let facts = factTables[environment.file]
    if !isFinal && isUntyped(type) {
      facts.pointee[node].type = type
      return
    }
    let old = facts.pointee[node]
    facts.pointee[node].marks.remove(.pending)
    if old.marks.contains(.shifted) && !allInteger(type) {
      let expression = "\(tree.text(of: node)) (type \(typeString(type)))"
      return error(
        node, .invalidShiftOperand, "invalid operation: shifted operand \(expression) must be integer")
    }
    if old.value.exists && !holds(program.types.kind(underlying(type)), program.constants[old.value]) {
      var constant = Operand(mode: old.mode, node: node, type: old.type)
      constant.value = program.constants[old.value]
      convertUntyped(&constant, type)
      if !constant.isValid { return }
      facts.pointee[node].value = program.constant(constant.value)
    }
    facts.pointee[node].mode = old.mode
    facts.pointee[node].type = type
  }
}
