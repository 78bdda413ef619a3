import Base
import Types

// Initialisation of package variables that the linker can do.
//
// Statements of the package's synthetic `init` are tried in order. Where the whole value is static data the statement goes
// away; where only parts are, assignments of the dynamic parts remain.
//
// 1. Static: nil and constants; functions, method expressions and literals that capture nothing; the address of a package
//    variable or of a field or constant element of one; `[]byte("constant")`; the address of a literal, and slice, array and
//    struct literals, whose parts are tried one by one; a conversion of a concrete value to an interface (without shapes),
//    whose value is tried and whose method table is made; no-op conversions of all these.
// 2. A package variable of this package that was initialised from a static expression before may be copied, if it is no
//    string and no earlier initialiser may have changed package variables.
// 3. An initialiser may change package variables if it has a call, append, copy or clear, or stores into anything but locals
//    and variables of other packages.
// 4. An expanded call whose body is one return of one value is tried with the arguments in place of the parameters, if no
//    argument has a side effect, no parameter's address is taken, a parameter mentioned more than once has an argument that
//    can be repeated, and no literal in the body captures anything.
// 5. `_ = e` goes away if e has no side effects.
// 6. Dynamic is everything else: map literals, new, make, conversions and concatenations of what is not constant, calls,
//    several values from one expression.
// 7. In crypto/internal/fips140 addresses, functions, slices, strings, literals and interfaces are dynamic too.

/// Takes away the initialisation of package variables that needs no code at run time.
public enum StaticInitialisation {
  public static func run(_ code: Code) {
    for function in code.order where code.functions[function].origin == .packageInit {
      let schedule = InitialisationSchedule(code)
      schedule.run(function)
    }
  }
}

/// A part of a literal: where it lies, and its value.
private struct Part {
  var offset: Int64
  var value: CodeID
}

/// A place in static data.
private struct StaticPlace {
  /// The package variable; `none` for the blank name and data without a name in the source.
  var variable: VariableID
  var offset: Int64
  /// The number of data without a name in the source; -1 for others.
  var data: Int32 = -1

  /// The place so many bytes behind.
  func advanced(by bytes: Int64) -> StaticPlace {
    StaticPlace(variable: variable, offset: offset + bytes, data: data)
  }
}

private final class InitialisationSchedule {
  let code: Code
  let program: Program
  let disablesAddresses: Bool
  /// The statements that remain.
  var remaining: [CodeID] = []
  /// Where each package variable is initialised.
  var definitions = IDMap<VariableID, CodeID>()
  /// The literals that became static data of their own (pointer and slice literals, boxed values).
  var hasData = IDSet<CodeID>()
  var mayHaveMutated = false
  var temporaries: Int32 = 0
  /// Where statements that are left stand: at the statement being tried, or the part of a literal in it.
  var position = Position.none
  var inline = InlineID.none

  init(_ code: Code) {
    self.code = code
    program = code.program
    let path = code.program.packages[code.package].path
    disablesAddresses = path == "crypto/internal/fips140" || path.hasPrefix("crypto/internal/fips140/")
  }

  func run(_ function: FunctionID) {
    let statements = Array(code.lists[code.functions[function].body])
    for id in statements where code.rows[id].op == .assign {
      let variable = code.variable(code.rows[id].x)
      if variable.exists && code.variables[variable].variableClass == .global { definitions[variable] = id }
    }
    for id in statements where !isStatic(statement: id) { remaining.append(id) }
    code.functions[function].body = code.list(remaining)
  }

  /// Does what is static of the statement `id`; `false` if it must remain as it is.
  private func isStatic(statement id: CodeID) -> Bool {
    let row = code.rows[id]
    var targets: [CodeID] = []
    var value = CodeID.none
    switch row.op {
    case .assign:
      targets = [row.x]
      value = row.y
    case .assignCall, .assignAssertion, .assignMapRead, .assignReceive:
      targets = Array(code.lists[row.list])
      value = code.lists[row.list2, 0]
    default: return false
    }
    if value.isNone { return false }
    if !mayHaveMutated { mayHaveMutated = mayModifyPackageVariable(value) }
    if targets.allSatisfy({ code.isBlank($0) }) && !hasSideEffects(value) { return true }  // (5)
    if targets.count != 1 { return false }
    setPosition(of: id)
    let variable = code.variable(targets[0])
    if variable.isNone && !code.isBlank(targets[0]) { return false }
    return assign(to: StaticPlace(variable: variable, offset: 0), value, type: code.rows[targets[0]].type)
  }

  /// Leaves `target = value` to be executed.
  private func leave(_ target: StaticPlace, _ value: CodeID) {
    var row = CodeRow(.assign, position: position)
    row.inline = inline
    row.x = code.name(
      target.variable.exists || target.data >= 0 ? part(target, type: code.rows[value].type) : code.blank)
    row.y = value
    remaining.append(code.rows.append(row))
  }

  /// A variable that stands for the part of type `type` at `target`, named as the compiler prints it: `(T)(main.x@8)`.
  private func part(_ target: StaticPlace, type: TypeID) -> VariableID {
    var row =
      target.variable.exists ? code.variables[target.variable] : dataVariable(target.data)
    let owner = row.package.exists ? program.linkPath(row.package) + "." : ""
    let symbol = owner + program.names.string(row.name)
    row.name = program.names.intern("(\(Printer(code).text(type)))(\(symbol)@\(target.offset))")
    row.package = .none
    row.type = type
    return code.variables.append(row)
  }

  private func setPosition(of node: CodeID) {
    let row = code.rows[node]
    if row.position == .none { return }
    position = row.position
    inline = row.inline
  }

  private func assignPart(of target: StaticPlace, _ value: CodeID) {
    if !assign(to: target, value, type: code.rows[value].type) { leave(target, value) }
  }

  /// What stands for the numbered data that has no name in the source.
  private func dataVariable(_ number: Int32) -> Variable {
    Variable(
      name: program.names.intern(".stmp_\(number)"), package: code.package, type: .none, position: .none,
      variableClass: .global, function: .none)
  }

  /// Static data that has no name in the source.
  private func makeData() -> StaticPlace {
    temporaries += 1
    return StaticPlace(variable: .none, offset: 0, data: temporaries - 1)
  }

  /// `true` iff `value` can be stored in `target` before the program runs; dynamic parts are left to be executed (1).
  private func assign(to target: StaticPlace, _ value: CodeID, type: TypeID) -> Bool {
    if value.isNone { return true }
    var value = value
    while code.rows[value].op == .convertNoop { value = code.rows[value].x }
    let row = code.rows[value]
    switch row.op {
    case .name, .functionName, .methodExpression:
      return disablesAddresses ? false : copy(value, to: target, type: type)
    case .nilValue: return true
    case .literal:
      return isZero(value) || !disablesAddresses || program.underlyingKind(row.type) != .string
    case .addressOf, .pointerLiteral:
      if disablesAddresses { return false }
      if row.op == .addressOf && isStaticPlace(row.x) { return true }
      switch code.rows[row.x].op {
      case .arrayLiteral, .sliceLiteral, .mapLiteral, .structLiteral:
        hasData.insert(value)
        assignPart(of: makeData(), row.x)
        return true
      default: return false
      }
    case .stringToBytes:
      return !disablesAddresses && code.rows[row.x].op == .literal
    case .sliceLiteral:
      if disablesAddresses { return false }
      hasData.insert(value)
      let data = makeData()
      for part in plan(value) { assignElement(of: data, part) }
      return true
    case .arrayLiteral, .structLiteral:
      for part in plan(value) { assignElement(of: target, part) }
      return true
    case .closure:
      return !disablesAddresses && !code.isCapturingLiteral(FunctionID(raw: row.aux))
    case .convertInterface:
      if disablesAddresses { return false }
      var operand = value
      while code.rows[operand].op == .convertInterface { operand = code.rows[operand].x }
      let concrete = code.rows[operand].type
      if program.hasShape(concrete) { return false }
      if program.isInterface(concrete) { return code.rows[operand].op == .nilValue }
      code.needMethodTable(concrete, type)
      if code.rows[operand].op == .nilValue { return true }
      if program.isPointerShaped(concrete) {
        setPosition(of: operand)
        assignPart(of: target.advanced(by: 8), operand)
      } else {
        hasData.insert(operand)
        assignPart(of: makeData(), operand)
      }
      return true
    case .inlinedCall:
      return disablesAddresses ? false : assignResult(of: value, to: target, type: type)
    default: return false
    }
  }

  private func assignElement(of target: StaticPlace, _ part: Part) {
    let op = code.rows[part.value].op
    if op == .literal && !disablesAddresses || op == .nilValue { return }
    setPosition(of: part.value)
    assignPart(of: target.advanced(by: part.offset), part.value)
  }

  /// Stores the value of a package variable or function that is static data already (2).
  private func copy(_ source: CodeID, to target: StaticPlace, type: TypeID) -> Bool {
    let row = code.rows[source]
    if row.op == .functionName || row.op == .methodExpression { return row.aux != .max }
    let variable = VariableID(raw: row.aux)
    if variable.isNone { return false }
    let facts = code.variables[variable]
    guard facts.variableClass == .global, facts.package == code.package,
      let definition = definitions[variable],
      program.underlyingKind(facts.type) != .string, !mayHaveMutated
    else { return false }
    var value = code.rows[definition].y
    while code.rows[value].op == .convertNoop && code.rows[value].type != type { value = code.rows[value].x }
    let initial = code.rows[value]
    switch initial.op {
    case .functionName, .methodExpression: return true
    case .name:
      if copy(value, to: target, type: type) { return true }
      leave(target, value)
      return true
    case .nilValue, .literal: return true
    case .addressOf:
      let place = code.variable(initial.x)
      return place.exists && code.variables[place].variableClass == .global
    case .pointerLiteral:
      switch code.rows[initial.x].op {
      case .arrayLiteral, .sliceLiteral, .mapLiteral, .structLiteral: return hasData.contains(value)
      default: return false
      }
    case .sliceLiteral: return hasData.contains(value)
    case .arrayLiteral, .structLiteral:
      for part in plan(value) {
        let row = code.rows[part.value]
        let place = target.advanced(by: part.offset)
        switch row.op {
        case .literal, .nilValue: continue
        case .name, .functionName, .methodExpression:
          if copy(part.value, to: place, type: row.type) { continue }
        default: break
        }
        let original = self.part(StaticPlace(variable: variable, offset: part.offset), type: row.type)
        leave(place, code.name(original))
      }
      return true
    default: return false
    }
  }

  /// Tries an expanded call that only returns a value (4).
  private func assignResult(of call: CodeID, to target: StaticPlace, type: TypeID) -> Bool {
    let row = code.rows[call]
    guard row.initial.count == 2, row.list.count == 2 else { return false }
    let definition = code.rows[code.lists[row.initial, 0]]
    guard definition.op == .assignList, code.rows[code.lists[row.initial, 1]].op == .inlineMark else {
      return false
    }
    let block = code.rows[code.lists[row.list, 0]]
    let label = code.rows[code.lists[row.list, 1]]
    guard block.op == .block, label.op == .label, block.list.count == 3 else { return false }
    let declaration = code.rows[code.lists[block.list, 0]]
    let assignment = code.rows[code.lists[block.list, 1]]
    let jump = code.rows[code.lists[block.list, 2]]
    guard declaration.op == .declare, assignment.op == .assignList, jump.op == .goto, jump.aux2 == label.aux2,
      assignment.list.count == 1,
      code.variable(code.lists[assignment.list, 0]) == code.variable(declaration.x)
    else { return false }

    var arguments = IDMap<VariableID, CodeID>()
    var mentions = IDMap<VariableID, Int>()
    for index in 0..<Int(definition.list.count) {
      let parameter = code.variable(code.lists[definition.list, index])
      let argument = code.lists[definition.list2, index]
      if parameter.exists && code.variables[parameter].isAddressTaken { return false }
      if hasSideEffects(argument) { return false }
      if parameter.exists {
        arguments[parameter] = argument
        mentions[parameter] = 0
      }
    }
    let value = code.lists[assignment.list2, 0]
    var hasCapture = false
    code.walk(value) { id in
      let variable = code.variable(id)
      if variable.exists, let count = mentions[variable] { mentions[variable] = count + 1 }
      if code.rows[id].op == .closure, code.isCapturingLiteral(FunctionID(raw: code.rows[id].aux)) {
        hasCapture = true
      }
    }
    if hasCapture { return false }
    for index in 0..<Int(definition.list.count) {
      let parameter = code.variable(code.lists[definition.list, index])
      guard let count = mentions[parameter], count > 1, let argument = arguments[parameter] else { continue }
      if !canRepeat(argument) { return false }
    }
    var isValid = true
    let substituted = substitute(value, arguments, &isValid)
    return isValid && assign(to: target, substituted, type: type)
  }

  /// A copy of `id` with arguments in place of parameters. Conversions of constants and concatenations are computed.
  private func substitute(
    _ id: CodeID, _ arguments: borrowing IDMap<VariableID, CodeID>, _ isValid: inout Bool
  ) -> CodeID {
    var row = code.rows[id]
    switch row.op {
    case .name:
      let variable = VariableID(raw: row.aux)
      guard variable.exists, let argument = arguments[variable] else { return id }
      return copy(argument, at: code.rows[argument])
    case .functionName, .literal, .nilValue, .typeOperand: return id
    default: break
    }
    if row.x.exists { row.x = substitute(row.x, arguments, &isValid) }
    if row.y.exists { row.y = substitute(row.y, arguments, &isValid) }
    if row.z.exists { row.z = substitute(row.z, arguments, &isValid) }
    row.list = substitute(row.list, arguments, &isValid)
    row.list2 = substitute(row.list2, arguments, &isValid)
    row.initial = substitute(row.initial, arguments, &isValid)
    if row.op == .convert, code.rows[row.x].op == .literal {
      // Between integers the value is cut to size; other conversions of constants are left to run time.
      guard isInteger(row.type), isInteger(code.rows[row.x].type) else {
        if program.underlyingKind(row.type) == program.underlyingKind(code.rows[row.x].type) {
          var literal = code.rows[row.x]
          literal.type = row.type
          return code.rows.append(literal)
        }
        isValid = false
        return code.rows.append(row)
      }
      var literal = code.rows[row.x]
      literal.type = row.type
      return code.rows.append(literal)
    }
    if row.op == .addString {
      var text: ConstantString?
      for part in code.lists[row.list] {
        guard let value = code.constant(part)?.stringValue else { return code.rows.append(row) }
        if let before = text {
          guard let joined = before.appending(value) else { return code.rows.append(row) }
          text = joined
        } else {
          text = value
        }
      }
      if let text {
        return code.literal(program.constants.append(ConstantValue(text)), type: row.type, row.position)
      }
    }
    return code.rows.append(row)
  }

  private func substitute(
    _ list: ListRange, _ arguments: borrowing IDMap<VariableID, CodeID>, _ isValid: inout Bool
  )
    -> ListRange
  {
    if list.isEmpty { return list }
    var elements = Array(code.lists[list])
    for index in elements.indices where elements[index].exists {
      elements[index] = substitute(elements[index], arguments, &isValid)
    }
    return code.lists.append(elements)
  }

  /// A deep copy of `id` that stands at the place of `place`, names and constants excepted.
  private func copy(_ id: CodeID, at place: CodeRow) -> CodeID {
    var row = code.rows[id]
    switch row.op {
    case .name, .functionName, .literal, .nilValue, .typeOperand: return id
    default: break
    }
    if row.x.exists { row.x = copy(row.x, at: place) }
    if row.y.exists { row.y = copy(row.y, at: place) }
    if row.z.exists { row.z = copy(row.z, at: place) }
    row.list = copy(row.list, at: place)
    row.list2 = copy(row.list2, at: place)
    row.initial = copy(row.initial, at: place)
    row.position = place.position
    row.inline = place.inline
    return code.rows.append(row)
  }

  private func copy(_ list: ListRange, at place: CodeRow) -> ListRange {
    if list.isEmpty { return list }
    return code.lists.append(Array(code.lists[list]).map { $0.exists ? copy($0, at: place) : $0 })
  }

  private func isInteger(_ type: TypeID) -> Bool {
    let kind = program.underlyingKind(type)
    return kind.rawValue >= TypeKind.int.rawValue && kind.rawValue <= TypeKind.uintptr.rawValue
  }

  // MARK: Literals

  /// The parts of the literal `id` that are not zero; array and struct literals inside it are taken apart.
  private func plan(_ id: CodeID) -> [Part] {
    var parts: [Part] = []
    addParts(of: id, at: 0, to: &parts)
    return parts
  }

  private func addParts(of id: CodeID, at start: Int64, to parts: inout [Part]) {
    let literal = code.rows[id]
    let offsets = literal.op == .structLiteral ? program.fieldOffsets(literal.type) : []
    let size = literal.op == .structLiteral ? 0 : program.size(program.element(literal.type))
    var index: Int64 = 0
    for element in code.lists[literal.list] {
      let row = code.rows[element]
      var value = element
      var offset: Int64 = 0
      if row.op == .structField {
        if isBlankName(row.aux2) { continue }
        value = row.y
        if row.aux != .max && Int(row.aux) < offsets.count { offset = offsets[Int(row.aux)] }
      } else {
        if row.op == .keyValue {
          value = row.y
          if let key = code.constant(row.x)?.int64Value { index = key }
        }
        offset = index &* size
        index += 1
      }
      if value.isNone || isZero(value) { continue }
      let op = code.rows[value].op
      if op == .arrayLiteral || op == .structLiteral {
        addParts(of: value, at: start + offset, to: &parts)
      } else {
        parts.append(Part(offset: start + offset, value: value))
      }
    }
  }

  private func isBlankName(_ name: Name) -> Bool {
    let text = program.names.utf8(name)
    return text.count == 1 && text[0] == UInt8(ascii: "_")
  }

  /// `true` iff `id` is the zero value of its type.
  private func isZero(_ id: CodeID) -> Bool {
    let row = code.rows[id]
    switch row.op {
    case .nilValue: return true
    case .literal:
      guard let value = code.constant(id) else { return false }
      if let truth = value.boolValue { return !truth }
      if let text = value.stringValue { return text.count == 0 }
      return value.sign == 0
    case .arrayLiteral, .structLiteral:
      for element in code.lists[row.list] {
        let part = code.rows[element]
        let value = part.op == .keyValue || part.op == .structField ? part.y : element
        if value.exists && !isZero(value) { return false }
      }
      return true
    default: return false
    }
  }

  /// `true` iff `id` is a package variable, or a field or constant element of one.
  private func isStaticPlace(_ id: CodeID) -> Bool {
    var id = id
    while true {
      let row = code.rows[id]
      switch row.op {
      case .name:
        return row.aux != .max && code.variables[VariableID(raw: row.aux)].variableClass == .global
      case .dot: id = row.x
      case .index:
        if program.underlyingKind(code.rows[row.x].type) != .array { return false }
        guard let value = code.constant(row.y)?.int64Value, value >= 0 else { return false }
        id = row.x
      default: return false
      }
    }
  }

  // MARK: Effects

  /// `true` iff evaluating `id` can be observed.
  private func hasSideEffects(_ id: CodeID) -> Bool { code.contains(id) { isSideEffect($0) } }

  private func isSideEffect(_ id: CodeID) -> Bool {
    let row = code.rows[id]
    switch row.op {
    case .name, .functionName, .typeOperand, .literal, .nilValue, .add, .subtract, .or, .xor, .addString,
      .addressOf,
      .andAnd, .orOr, .bytesToString, .runesToString, .stringToBytes, .stringToRunes, .runeToString,
      .capacity,
      .length, .mapLiteral, .structLiteral, .arrayLiteral, .sliceLiteral, .pointerLiteral, .convert,
      .convertInterface, .convertNoop, .dot, .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual,
      .keyValue, .structField, .multiply, .shiftLeft, .shiftRight, .and, .andNot, .new, .not, .bitNot, .plus,
      .negate, .parenthesized, .real, .imaginary, .complex:
      return false
    case .divide, .remainder:
      guard let divisor = code.constant(row.y) else { return true }
      return divisor.sign == 0
    case .makeChannel, .makeMap: return row.y.isNone || code.constant(row.y)?.int64Value != 0
    default: return true
    }
  }

  /// `true` iff evaluating `id` more than once gives what one evaluation gives.
  private func canRepeat(_ id: CodeID) -> Bool {
    !code.contains(id) {
      if isSideEffect($0) { return true }
      switch code.rows[$0].op {
      case .makeChannel, .makeMap, .makeSlice, .mapLiteral, .new, .pointerLiteral, .sliceLiteral,
        .stringToBytes,
        .stringToRunes:
        return true
      default: return false
      }
    }
  }

  /// `true` iff evaluating `id` may change variables of this package (3).
  private func mayModifyPackageVariable(_ id: CodeID) -> Bool {
    code.contains(id) {
      let row = code.rows[$0]
      switch row.op {
      case .callFunction, .callInterface, .append, .clear, .copy: return true
      case .assign, .assignOperator: return !isSafeTarget(row.x)
      case .assignList, .assignCall, .assignAssertion, .assignMapRead, .assignReceive:
        for target in code.lists[row.list] where !isSafeTarget(target) { return true }
        return false
      default: return false
      }
    }
  }

  private func isSafeTarget(_ target: CodeID) -> Bool {
    var outer = code.outerValue(target)
    while code.rows[outer].op == .dereference { outer = code.rows[outer].x }
    if code.rows[outer].op != .name { return false }
    let variable = code.variable(outer)
    if variable.isNone { return true }
    let facts = code.variables[variable]
    return !(facts.variableClass == .global && facts.package == code.package)
  }
}
