import Base
import Lexer
import Parser

/// What assigns to a left side.
enum AssignmentOccasion {
  case single, multiple, range

  /// What messages call it; `isBlank` for the left side `_`.
  func text(isBlank: Bool) -> StaticString {
    switch self {
    case .single: isBlank ? "assignment to _ identifier" : "assignment"
    case .multiple: "multiple assignment"
    case .range: "range clause"
    }
  }
}

/// What messages call an assignment.
enum AssignmentContext: ExpressibleByStringLiteral {
  case text(StaticString)
  /// In a call of the function that the node denotes.
  case argument(NodeID)
  case builtinArgument(Builtin)
  case unsafeArgument(Builtin)

  init(stringLiteral value: StaticString) { self = .text(value) }
}

/// Assignments of all kinds: to variables, in declarations, to parameters, of results (Go specification, Assignability,
/// Assignment statements, Short variable declarations, Return statements).
extension Checker {
  /// Checks that `x` may be assigned to a variable of type `target`, `none` for any type; untyped values get their
  /// type. Messages call the occasion `context`.
  func assignment(_ x: inout Operand, _ target: TypeID, _ context: AssignmentContext) {
    requireSingleValue(&x)
    switch x.mode {
    case .none: return
    case .nilValue, .constant, .variable, .mapIndex, .value, .commaOK, .commaError: break
    default:
      let type = target.exists ? typeString(target) : "nil"
      error(
        x, .incompatibleAssign, "cannot assign \(describe(x)) to \(type) in \(words(of: context))")
      return x.invalidate()
    }
    if isUntyped(x.type) {
      var implied = target
      if x.mode == .nilValue {
        if target.isNone {
          error(x, .untypedNilUse, "use of untyped nil in \(words(of: context))")
          return x.invalidate()
        }
      } else if target.isNone || isOrdinaryInterface(target) {
        implied = defaultType(x.type)
      }
      let result = implicitType(x, implied)
      if let code = result.code {
        var text = "cannot use \(describe(x)) as \(typeString(implied)) value in \(words(of: context))"
        var reported = ErrorCode.incompatibleAssign
        switch code {
        case .truncatedFloat:
          text += " (truncated)"
          reported = code
        case .numericOverflow:
          text += " (overflows)"
          reported = code
        default: break
        }
        error(x, reported, text)
        return x.invalidate()
      }
      accept(&x, result.type, result.value)
    }
    if needsInstance(x) {
      requireInstance(inferenceTarget(target, words(of: context)), &x)
      if !x.isValid { return }
    }
    if target.isNone || x.type == target { return }
    var cause = ""
    guard let code = assignabilityError(x, target, &cause) else { return }
    let reason = cause.isEmpty ? "" : ": \(cause)"
    error(
      x, code,
      "cannot use \(describe(x)) as \(typeString(target)) value in \(words(of: context))\(reason)")
    x.invalidate()
  }

  private func words(of context: AssignmentContext) -> String {
    switch context {
    case .text(let text): text.description
    case .argument(let function): "argument to \(tree.text(of: function))"
    case .builtinArgument(let builtin): "argument to built-in \(builtin.name)"
    case .unsafeArgument(let builtin): "argument to unsafe.\(builtin.name)"
    }
  }

  /// `true` iff `x` may be a generic type or function that is not instantiated.
  private func needsInstance(_ x: Operand) -> Bool {
    switch program.types.kind(x.type) {
    case .signature: program.hasOwnTypeParameters(x.type)
    case .alias, .named: isGeneric(x.type)
    default: false
    }
  }

  /// `type` as what the type arguments of a generic function may be inferred from; nil unless it is a function type.
  func inferenceTarget(_ type: TypeID, _ description: @autoclosure () -> String) -> InferenceTarget? {
    if type.isNone { return nil }
    let kind = underlyingKind(type)
    if kind != .signature && !isTypeParameter(type) { return nil }
    let common = commonUnderlying(type)
    if common.isNone || program.types.kind(common) != .signature { return nil }
    return InferenceTarget(signature: common, description: description())
  }

  // MARK: Initialisation

  /// Gives the constant `object` the value `x`, and its type unless it has one.
  func initializeConstant(_ object: ObjectID, _ x: inout Operand) {
    let type = program.objects[object].type
    if !x.isValid || !isValid(x.type) || type.exists && !isValid(type) {
      if type.isNone { program.objects[object].type = TypeID.invalid }
      return
    }
    if x.mode != .constant {
      error(x, .invalidConstInit, "\(describe(x)) is not constant")
      if type.isNone { program.objects[object].type = TypeID.invalid }
      return
    }
    if type.isNone { program.objects[object].type = x.type }
    assignment(&x, program.objects[object].type, "constant declaration")
    if x.isValid { program.objects[object].value = program.constants.append(x.value) }
  }

  /// Gives the variable `object` the value `x`, and its type unless it has one.
  func initializeVariable(_ object: ObjectID, _ x: inout Operand, _ context: StaticString) {
    let type = program.objects[object].type
    if !x.isValid || !isValid(x.type) || type.exists && !isValid(type) {
      if type.isNone { program.objects[object].type = TypeID.invalid }
      return x.invalidate()
    }
    if type.isNone {
      if x.type == TypeTable.basic(.untypedNil) {
        error(x, .untypedNilUse, "use of untyped nil in \(context)")
        program.objects[object].type = TypeID.invalid
        return x.invalidate()
      }
      program.objects[object].type = defaultType(x.type)
    }
    assignment(&x, program.objects[object].type, .text(context))
  }

  /// Gives the variable `object` the value of `node`; `statement` is the return statement if it is a result.
  func initializeVariable(_ object: ObjectID, from node: NodeID, returnStatement statement: NodeID) {
    let context: StaticString = statement.exists ? "return statement" : "assignment"
    var x = Operand()
    if tree.tag(tree.unparenthesized(node)) != .call {
      var target: InferenceTarget?
      let type = program.objects[object].type
      if type.exists {
        target = inferenceTarget(type, self.description(ofVariable: object, statement))
      }
      expression(&x, node, target: target)
    } else if multiExpression(&x, node) {
      if statement.exists {
        reportResults(statement, [object], results(x))
      } else {
        reportCounts([node], 1, program.tupleTypes(x.type).count)
      }
      return invalidateUntyped([object])
    }
    initializeVariable(object, &x, context)
  }

  /// Gives the variables `left` the values of `right`; `statement` is the return statement if they are results.
  func initializeVariables(
    _ left: [ObjectID], _ right: some RandomAccessCollection<NodeID>, returnStatement statement: NodeID
  ) {
    let context: StaticString =
      statement.exists ? "return statement" : left.count > 1 ? "multiple assignment" : "assignment"
    if left.count == 1, right.count == 1, let node = right.first {
      return initializeVariable(left[0], from: node, returnStatement: statement)
    }
    let isCall = right.count == 1 && right.first.map { tree.tag(tree.unparenthesized($0)) } == .call
    if left.count == right.count && !isCall {
      for (object, node) in zip(left, right) {
        var x = Operand()
        var target: InferenceTarget?
        let type = program.objects[object].type
        if type.exists {
          target = inferenceTarget(type, self.description(ofVariable: object, statement))
        }
        expression(&x, node, target: target)
        initializeVariable(object, &x, context)
      }
      return
    }
    guard right.count == 1, let node = right.first else {
      if use(right) {
        if statement.exists {
          reportResults(statement, left, expressionList(right))
        } else {
          reportCounts(right, left.count, right.count)
        }
      }
      return invalidateUntyped(left)
    }
    var (values, isCommaOK) = multiExpression(node, allowsCommaOK: left.count == 2 && statement.isNone)
    if left.count == values.count {
      for (index, object) in left.enumerated() { initializeVariable(object, &values[index], context) }
      if isCommaOK { recordCommaOK(node, values) }
      return
    }
    if values.isEmpty || values[0].isValid {
      if statement.exists {
        reportResults(statement, left, values)
      } else {
        reportCounts(right, left.count, values.count)
      }
    }
    invalidateUntyped(left)
  }

  /// What messages call the variable `object` that a generic function is assigned to.
  private func description(ofVariable object: ObjectID, _ statement: NodeID) -> String {
    let name = program.name(object)
    return name.isEmpty && statement.exists ? "result variable" : name
  }

  /// Gives the variables without a type the invalid one, so that their uses cause no further errors.
  private func invalidateUntyped(_ variables: [ObjectID]) {
    for object in variables where program.objects[object].type.isNone {
      program.objects[object].type = TypeID.invalid
    }
  }

  /// Writes the type of the comma-ok expression `node`, whose two values are `values`: a pair.
  func recordCommaOK(_ node: NodeID, _ values: [Operand]) {
    if !values[0].isValid || !values[1].isValid { return }
    let pair = program.pair(values[0].type, values[1].type)
    let facts = files[environment.file]
    var node = node
    facts.facts[node].type = pair
    while tree.tag(node) == .parenthesized {
      node = tree.parenthesized(node)
      facts.facts[node].type = pair
    }
  }

  // MARK: Assignment statements

  /// The type of the left side `node` of an assignment: `none` for `_`, `invalid` after an error. Being assigned to is
  /// not a use of a variable.
  private func leftType(_ node: NodeID) -> TypeID {
    let inner = tree.unparenthesized(node)
    var variable = ObjectID.none
    if tree.tag(inner) == .name {
      if isBlank(inner) { return .none }
      variable = assignedVariable(inner)
    }
    let wasUsed = variable.exists && program.objects[variable].isUsed
    var x = Operand()
    expression(&x, node)
    if variable.exists { program.objects[variable].isUsed = wasUsed }
    if !x.isValid || !isValid(x.type) { return TypeID.invalid }
    if x.mode == .variable || x.mode == .mapIndex { return x.type }
    let text = expressionText(x)
    if tree.tag(x.node) == .selector {
      var operand = Operand()
      expression(&operand, tree.selector(x.node).operand)
      if operand.mode == .mapIndex {
        error(x, .unaddressableFieldAssign, "cannot assign to struct field \(text) in map")
        return TypeID.invalid
      }
    }
    error(
      x, .unassignableOperand,
      "cannot assign to \(text) (neither addressable nor a map index expression)")
    return TypeID.invalid
  }

  /// Assigns the value `x` to the left side `left`.
  func assignVariable(_ left: NodeID, _ x: inout Operand, _ occasion: AssignmentOccasion = .single) {
    let type = leftType(left)
    if type.exists && !isValid(type) { return x.invalidate() }
    assignment(&x, type, .text(occasion.text(isBlank: type.isNone)))
  }

  /// Assigns the value of the expression `right` to the left side `left`.
  private func assignVariable(_ left: NodeID, _ right: NodeID, _ occasion: AssignmentOccasion) {
    let type = leftType(left)
    if type.exists && !isValid(type) {
      use([right])
      return
    }
    var target: InferenceTarget?
    if type.exists && underlyingKind(type) == .signature {
      target = inferenceTarget(type, tree.text(of: left))
    }
    var x = Operand()
    expression(&x, right, target: target)
    assignment(&x, type, .text(occasion.text(isBlank: type.isNone)))
  }

  /// `left = right` with any number of expressions on both sides.
  func assignVariables(_ left: NodeList, _ right: NodeList) {
    let occasion: AssignmentOccasion = left.count > 1 ? .multiple : .single
    let isCall = right.count == 1 && tree.tag(tree.unparenthesized(right[0])) == .call
    if left.count == right.count && !isCall {
      for index in left.indices { assignVariable(left[index], right[index], occasion) }
      return
    }
    if right.count != 1 {
      let leftIsFine = use(left, isLeftSide: true)
      let rightIsFine = use(right)
      if leftIsFine && rightIsFine { reportCounts(right, left.count, right.count) }
      return
    }
    var (values, isCommaOK) = multiExpression(right[0], allowsCommaOK: left.count == 2)
    if left.count == values.count {
      for index in left.indices { assignVariable(left[index], &values[index], occasion) }
      if isCommaOK { recordCommaOK(right[0], values) }
      return
    }
    if values.isEmpty || values[0].isValid { reportCounts(right, left.count, values.count) }
    use(left, isLeftSide: true)
  }

  /// `left := right` at `place`.
  func shortVariableDeclaration(_ place: Position, _ left: NodeList, _ right: NodeList) {
    let top = delayed.count
    let scope = environment.scope
    if left.count == 1 && right.count == 1 && tree.tag(left[0]) == .name {
      let name = tree.name(left[0])
      if !isBlank(left[0]) && program.scopes.lookup(name, in: scope).isNone {
        let variable = newLocalVariable(name, tree.position(left[0]), .none, node: left[0])
        recordDefinition(left[0], variable)
        initializeVariable(variable, from: right[0], returnStatement: .none)
        if delayed.count > top { processDelayed(from: top) }
        return declare(scope, .none, variable, from: tree.end(right[0]))
      }
    }
    var variables: [ObjectID] = []
    variables.reserveCapacity(left.count)
    let first = program.objects.nextID
    var seen = IDSet<Name>()
    var hasNew = false
    var hasError = false
    for node in left {
      var variable = ObjectID.none
      if tree.tag(node) != .name {
        use([node], isLeftSide: true)
        error(node, .badDecl, "non-name \(tree.text(of: node)) on left side of :=")
        hasError = true
      } else {
        let name = tree.name(node)
        let isBlank = self.isBlank(node)
        let known = isBlank ? ObjectID.none : program.scopes.lookup(name, in: scope)
        if !isBlank && left.count > 1 && !seen.insert(name).inserted {
          error(node, .repeatedDecl, "\(tree.text(of: node)) repeated on left side of :=")
          hasError = true
        } else if known.exists {
          recordUse(node, known)
          if program.objects[known].kind == .variable {
            variable = known
          } else {
            error(node, .unassignableOperand, "cannot assign to \(tree.text(of: node))")
            hasError = true
          }
        } else {
          variable = newLocalVariable(name, tree.position(node), .none, node: node)
          if !isBlank { hasNew = true }
          recordDefinition(node, variable)
        }
      }
      if variable.isNone {
        variable = newLocalVariable(universe.blank, tree.position(node), .none)
      }
      variables.append(variable)
    }
    initializeVariables(variables, right, returnStatement: .none)
    processDelayed(from: top)
    if !hasNew && !hasError {
      return softError(place, .noNewVar, "no new variables on left side of :=")
    }
    guard let last = right.last else { return }
    let start = tree.end(last)
    for variable in variables
    where variable.raw >= first.raw && program.objects[variable].name != universe.blank {
      declare(scope, .none, variable, from: start)
    }
  }

  /// Makes a local variable that `node` declares; it can be seen once it is declared in a scope.
  func newLocalVariable(
    _ name: Name, _ position: Position, _ type: TypeID, node: NodeID = .none
  ) -> ObjectID {
    var object = Object(.variable, name: name, package: package, type: type, position: position)
    object.role = .local
    object.file = UInt16(truncatingIfNeeded: environment.file)
    object.node = node
    return program.objects.append(object)
  }

  // MARK: Messages

  /// Reports that `left` variables do not match `right` values, which the expressions `nodes` give.
  private func reportCounts(_ nodes: some Collection<NodeID>, _ left: Int, _ right: Int) {
    let variables = Checker.count(left, "variable")
    let values = Checker.count(right, "value")
    guard let first = nodes.first else { return }
    if nodes.count == 1 {
      let call = tree.unparenthesized(first)
      if tree.tag(call) == .call {
        let function = tree.text(of: tree.call(call).function)
        return error(
          first, .wrongAssignCount,
          "assignment mismatch: \(variables) but \(function) returns \(values)")
      }
    }
    error(first, .wrongAssignCount, "assignment mismatch: \(variables) but \(values)")
  }

  /// `1 unit`, `2 units`, …
  static func count(_ number: Int, _ unit: String) -> String {
    number == 1 ? "1 \(unit)" : "\(number) \(unit)s"
  }

  /// Reports that the results `values` of the return statement do not match the result variables in number.
  private func reportResults(_ statement: NodeID, _ variables: [ObjectID], _ values: [Operand]) {
    var place = tree.start(statement)
    var qualifier = "not enough"
    if values.count > variables.count {
      place = position(values[variables.count])
      qualifier = "too many"
    } else if let last = values.last {
      place = position(last)
    }
    let have = typesSummary(values.map(\.type))
    let want = typesSummary(variables.map { program.objects[$0].type })
    report(.wrongResultCount, place, "\(qualifier) return values", have: have, want: want)
  }

  /// Reports `text` at `place` with the types that there are and those that there should be.
  func report(_ code: ErrorCode, _ place: Position, _ text: String, have: String, want: String) {
    var report = ErrorReport(code, place, text)
    report.add(.none, "have \(have)")
    report.add(.none, "want \(want)")
    self.report(report)
  }

  /// The types of a list of values or variables in parentheses, as `have` and `want` lines show them.
  func typesSummary(_ types: [TypeID], isVariadic: Bool = false, hasDots: Bool = false) -> String {
    var parts: [String] = []
    for (index, type) in types.enumerated() {
      var text: String
      if type.isNone || !isValid(type) {
        text = "unknown type"
      } else if isUntyped(type) {
        text =
          isNumeric(type) ? "number" : String(typeString(type).dropFirst("untyped ".utf8.count))
      } else {
        text = typeString(type)
      }
      if index == types.count - 1 {
        if isVariadic {
          if type.exists && program.types.kind(type) == .slice {
            text = typeString(program.element(type))
          }
          text = "...\(text)"
        } else if hasDots {
          text += "..."
        }
      }
      parts.append(text)
    }
    return "(\(parts.joined(separator: ", ")))"
  }
}
