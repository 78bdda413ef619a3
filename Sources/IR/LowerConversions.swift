import Base
import Lexer
import Parser
import Types

extension Lowering {
  /// The expression `written`, converted implicitly to `target` unless it has that type; `target` may be `none`. If the target is
  /// a part of `whole`, whose type is a type parameter, what both were written as may be the same though their instances differ.
  func converted(_ written: NodeID, to target: TypeID, of whole: NodeID = .none) -> CodeID {
    if target.isNone { return expression(written) }
    let source = type(pruned(written))
    if source.isNone || isUntyped(source) || areIdentical(source, target) { return expression(written) }
    if whole.exists, program.isShape(source), program.isTypeParameter(fact(whole).type),
      areIdentical(program.underlying(source), program.underlying(target))
    {
      return expression(written)
    }
    return conversion(written, source, target, isImplicit: true)
  }

  /// The expression `written` of type `source` converted to `target`. The conversion stands where its operand, parentheses
  /// included, does.
  func conversion(_ written: NodeID, _ source: TypeID, _ target: TypeID, isImplicit: Bool) -> CodeID {
    touch(target)
    touch(source)
    needMethodTable(source, target)
    let position = tree.position(written)
    return convert(expression(written), to: resolved(target), position, isImplicit: isImplicit)
  }

  /// The conversion of `x` to `target`.
  func convert(_ x: CodeID, to target: TypeID, _ position: Position, isImplicit: Bool) -> CodeID {
    if code[x].op == .nilValue && isUntyped(code[x].type) { code[x].type = target }
    let source = code[x].type
    var op = conversionOpcode(source, target)
    var operand = x
    let isConstant = code[x].op == .literal && !code[x].flags.contains(.isLayout)
    switch op {
    case .convert where isConstant, .convertNoop where isConstant && program.isShape(target):
      // The constant has the type; what makes it a variable's value costs nothing and does not show.
      let value = constant(ConstantID(raw: code[x].aux), target)
      let node = code.expression(
        .convertNoop, type: target, position, code.literal(value, type: target, code[x].position))
      code[node].flags.insert(.isImplicit)
      return node
    case .convertNoop:
      // A conversion of floats rounds even if it changes no bits.
      let kind = self.kind(target)
      if self.kind(source) == kind && [.float32, .float64, .complex64, .complex128].contains(kind) {
        op = .convert
      }
    case .stringToRunes:
      if code[x].op == .literal { return runesLiteral(x, target, position) }
    case .bytesToString: operand = elementNormalized(x, TypeTable.byte, .uint8)
    case .runesToString: operand = elementNormalized(x, TypeTable.rune, .int32)
    default: break
    }
    let node = code.expression(op, type: target, position, operand)
    if isImplicit { code[node].flags.insert(.isImplicit) }
    return node
  }

  /// `x`, a slice of a defined byte or rune type, as a slice of `element`.
  private func elementNormalized(_ x: CodeID, _ element: TypeID, _ kind: TypeKind) -> CodeID {
    let actual = self.element(code[x].type)
    if actual == element || actual == TypeTable.basic(kind) { return x }
    let target = program.types.slice(of: element)
    return code.expression(.convertNoop, type: target, code[x].position, x)
  }

  /// `[]rune("…")` of a constant as a slice literal.
  private func runesLiteral(_ x: CodeID, _ target: TypeID, _ position: Position) -> CodeID {
    let value = program.constants[ConstantID(raw: code[x].aux)]
    let scalars = value.stringValue?.text.unicodeScalars.map { Int($0.value) } ?? []
    let elementType = element(target)
    var elements: [CodeID] = []
    for (index, scalar) in scalars.enumerated() {
      let key = code.literal(integer: index, type: TypeTable.basic(.int), position)
      let rune = code.literal(integer: scalar, type: elementType, position)
      elements.append(code.expression(.keyValue, type: .none, position, key, rune))
    }
    let literal = code.listExpression(.sliceLiteral, elements, type: target, position)
    code[literal].aux = UInt32(truncatingIfNeeded: elements.count)
    return literal
  }

  /// The opcode of a conversion from `source` to `target`, which the language allows.
  func conversionOpcode(_ source: TypeID, _ target: TypeID) -> Opcode {
    if areIdentical(source, target) { return .convertNoop }
    let from = program.underlying(source)
    let to = program.underlying(target)
    let fromKind = program.types.kind(from)
    let toKind = program.types.kind(to)
    if toKind == .interface {
      if fromKind == .untypedNil { return .convertNoop }
      return fromKind == .interface && areIdentical(from, to) && program.isEmptyInterface(from)
        ? .convertNoop : .convertInterface
    }
    if areIdentical(from, to) { return .convertNoop }
    if let simpleFrom = Lowering.machineKind(fromKind), let simpleTo = Lowering.machineKind(toKind) {
      return simpleFrom == simpleTo ? .convertNoop : .convert
    }
    switch (fromKind, toKind) {
    case (_, .string):
      if fromKind != .slice { return .runeToString }
      return kind(program.element(from)) == .uint8 ? .bytesToString : .runesToString
    case (.string, .slice): return kind(program.element(to)) == .uint8 ? .stringToBytes : .stringToRunes
    case (.untypedString, .slice):
      return kind(program.element(to)) == .uint8 ? .stringToBytes : .stringToRunes
    case (.slice, .array): return .sliceToArray
    case (.slice, .pointer): return .sliceToArrayPointer
    default: return .convertNoop
    }
  }

  /// The kind that stands for all numeric kinds with the same representation; nil for kinds that are not numeric.
  private static func machineKind(_ kind: TypeKind) -> TypeKind? {
    switch kind {
    case .int, .int64, .untypedInt: .int64
    case .uint, .uint64, .uintptr: .uint64
    case .int32, .untypedRune: .int32
    case .int8, .int16, .uint8, .uint16, .uint32, .float32, .float64, .complex64, .complex128: kind
    case .untypedFloat: .float64
    case .untypedComplex: .complex128
    default: nil
    }
  }

  /// `true` iff a value of type `source` can be assigned to a variable of type `target` (Go specification,
  /// Assignability).
  func isAssignable(_ source: TypeID, to target: TypeID) -> Bool {
    if source.isNone || target.isNone || areIdentical(source, target) { return true }
    let from = program.underlying(source)
    let to = program.underlying(target)
    let fromKind = program.types.kind(from)
    let toKind = program.types.kind(to)
    if isUntyped(source) {
      if fromKind == .untypedNil {
        return [.pointer, .slice, .map, .channel, .signature, .interface, .unsafePointer].contains(toKind)
      }
      return toKind != .interface || program.isEmptyInterface(to)
    }
    if isUntyped(target) { return false }
    let isUnnamed = !hasName(source) || !hasName(target)
    if isUnnamed && fromKind != .interface && areIdentical(from, to) { return true }
    if toKind == .interface { return program.implements(source, target) }
    if fromKind == .channel && toKind == .channel && program.channelDirection(from) == .both {
      return isUnnamed && areIdentical(program.element(from), program.element(to))
    }
    return areIdentical(from, to) && isUnnamed
  }

  /// `true` iff `type` is predeclared or defined, not a composition.
  private func hasName(_ type: TypeID) -> Bool {
    switch program.types.kind(program.unalias(type)) {
    case .pointer, .slice, .array, .map, .channel, .structure, .signature, .interface, .tuple: false
    default: true
    }
  }

  /// The type of a constant of type `type`; untyped ones become typed as the compiler settles those the language leaves
  /// so.
  func constantType(_ type: TypeID, _ value: ConstantID) -> TypeID {
    switch program.types.kind(type) {
    case .untypedBool: return TypeTable.basic(.bool)
    case .untypedString: return TypeTable.basic(.string)
    case .untypedRune: return TypeTable.basic(.int32)
    case .untypedInt, .untypedFloat, .untypedComplex:
      return TypeTable.basic(program.constants[value].toInt.sign < 0 ? .int : .uint)
    default: return type
    }
  }

  /// The constant `value` in the kind that its type's constants have.
  func constant(_ value: ConstantID, _ type: TypeID) -> ConstantID {
    let constant = program.constants[value]
    let fixed: ConstantValue
    switch kind(type) {
    case .float32, .float64:
      if constant.kind == .float { return value }
      fixed = constant.toFloat
    case .complex64, .complex128:
      if constant.kind == .complex { return value }
      fixed = constant.toComplex
    case .bool, .string: return value
    default:
      if constant.kind == .int { return value }
      fixed = constant.toInt
    }
    return fixed.isUnknown ? value : program.constants.append(fixed)
  }

  // MARK: Several values

  /// The values of an expression list, value `index` converted to `targetType(index)`.
  ///
  /// An expression with several values is evaluated into temporaries first, in front of the first value. `targets` are
  /// the operands assigned to; with two of them, map reads, receives and type assertions have two values. The values are
  /// appended to `results`. For `whole` see `converted`.
  func multiple(
    _ values: NodeList, _ position: Position, targets: NodeList = .empty, of whole: NodeID = .none,
    into results: inout Gathering,
    _ targetType: (Int) -> TypeID
  ) {
    guard values.count == 1, let several = severalValues(values[0], targets: targets) else {
      for index in 0..<values.count {
        results.append(converted(values[index], to: targetType(index), of: whole))
      }
      return
    }
    let start = results.count
    let call = expression(values[0])
    let statement = code.assignList(several.op, [], [call], position, isDefinition: true)
    if several.op == .assignAssertion { makeOK(call) }
    var temporaries = gather()
    var declarations = gather()
    for (index, source) in several.types.enumerated() {
      touch(source)
      let temporary = code.makeTemporary(in: function, type: source, position)
      code[temporary].definition = statement
      declarations.append(code.declare(temporary, position))
      temporaries.append(code.name(temporary))
      var result = code.name(temporary)
      let target = targetType(index)
      if target.exists && !areIdentical(source, target) {
        touch(target)
        needMethodTable(source, target)
        result = convert(result, to: target, position, isImplicit: true)
      }
      results.append(result)
    }
    code[statement].list = list(taking: &temporaries)
    code[statement].initial = list(taking: &declarations)
    results[start] = prepending(statement, to: results[start])
  }

  /// Turns the type assertion `node` into its form with two values.
  func makeOK(_ node: CodeID) {
    if code[node].op == .typeAssertion { code[node].op = .typeAssertionOK }
    if code[node].op == .dynamicTypeAssertion { code[node].op = .dynamicTypeAssertionOK }
  }

  /// The types of the values of `written` if it has several, and the opcode of the statement that assigns them.
  func severalValues(_ written: NodeID, targets: NodeList) -> (types: [TypeID], op: Opcode)? {
    let node = tree.unparenthesized(written)
    let type = fact(node).type
    if tree.tag(node) == .call {
      if type.isNone || program.types.kind(type) != .tuple { return nil }
      let types = program.tupleTypes(type).map { resolved($0) }
      return types.count > 1 ? (types, .assignCall) : nil
    }
    if targets.count != 2 { return nil }
    let op: Opcode
    switch tree.tag(node) {
    case .index: op = .assignMapRead
    case .typeAssertion: op = .assignAssertion
    case .unary: op = .assignReceive
    default: return nil
    }
    var truth = targetType(targets[1])
    if truth.isNone || kind(truth) != .bool { truth = TypeTable.basic(.bool) }
    return ([valueType(node), truth], op)
  }

  /// The type of the first value of an expression that can have two.
  func valueType(_ node: NodeID) -> TypeID {
    let type = fact(node).type
    if type.exists && program.types.kind(type) != .tuple { return resolved(type) }
    switch tree.tag(node) {
    case .index: return element(self.type(tree.index(node).operand))
    case .typeAssertion: return self.type(tree.typeAssertion(node).type)
    case .unary: return element(self.type(tree.unary(node).operand))
    default: return resolved(type)
    }
  }

  /// `node` with `statement` executed before it; names and constants are wrapped in a conversion that holds them.
  private func prepending(_ statement: CodeID, to node: CodeID) -> CodeID {
    var holder = node
    switch code[node].op {
    case .name, .functionName, .literal, .nilValue, .typeOperand:
      holder = code.expression(.convertNoop, type: code[node].type, currentPosition, node)
    default: break
    }
    let others = code[holder].initial
    code[holder].initial =
      others.isEmpty ? code.list(one: statement) : code.list([statement] + code.elements(others))
    return holder
  }
}
