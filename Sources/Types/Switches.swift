import Base
import Parser

/// Expression and type switches (Go specification, Switch statements).
extension Checker {
  /// `switch initializer; tag {clauses}`.
  func switchStatement(_ node: NodeID) {
    let parts = tree.switchStatement(node)
    openScope()
    statement(parts.initializer)
    var x = Operand()
    if parts.tag.exists {
      expression(&x, parts.tag)
      assignment(&x, .none, "switch expression")
      if x.isValid && !isComparable(x.type) && !hasNil(x.type) {
        error(
          x, .invalidExprSwitch,
          "cannot switch on \(describe(x)) (\(typeString(x.type)) is not comparable)")
        x.invalidate()
      }
    } else {
      x = Operand(mode: .constant, type: TypeTable.basic(.bool), value: ConstantValue(true))
      x.label = .missingTag
      x.place = parts.clauses.first.map { tree.position($0) } ?? tree.blockEnd(node)
    }
    reportDefaults(parts.clauses.filter { tree.caseClause($0).isDefault })
    var seen = ConstantSet()
    for clause in parts.clauses {
      let clauseParts = tree.caseClause(clause)
      caseValues(x, clauseParts.values, &seen)
      openScope()
      statementList(clauseParts.body)
      closeScope()
    }
    closeScope()
  }

  /// Checks the values of a case against the switch's tag `x` and those of earlier cases.
  private func caseValues(_ x: Operand, _ values: NodeList, _ seen: inout ConstantSet) {
    for node in values {
      var value = Operand()
      expression(&value, node)
      if !x.isValid || !value.isValid { continue }
      convertUntyped(&value, x.type)
      if !value.isValid { continue }
      var result = value
      comparison(&result, x, .equal, inSwitch: true)
      if !result.isValid || value.mode != .constant { continue }
      guard let key = Checker.caseKey(value.value) else { continue }
      let type = value.type
      if let previous = seen.first(key, where: { identical($0, type) }) {
        var report = ErrorReport(
          .duplicateCase, position(value), "duplicate case \(describe(value)) in expression switch")
        report.add(previous.place, "previous case")
        self.report(report)
        continue
      }
      seen.append(key, type, tree.position(node))
    }
  }

  /// `value` in a form in which equal cases are equal values; nil for values that are not told apart.
  private static func caseKey(_ value: ConstantValue) -> ConstantValue? {
    switch value.kind {
    case .int: value.int64Value != nil || value.uint64Value != nil ? value : nil
    case .float: value.float64Value.map { ConstantValue($0) }
    case .string: value
    default: nil
    }
  }

  /// `switch initializer; name := operand.(type) {clauses}`.
  func typeSwitchStatement(_ node: NodeID) {
    let parts = tree.typeSwitchStatement(node)
    openScope()
    statement(parts.initializer)
    let guardParts = tree.typeSwitchGuard(parts.guard)
    var name = guardParts.name
    if name.exists && isBlank(name) {
      softError(tree.start(name), .noNewVar, "no new variable on left side of :=")
      name = .none
    }
    let tag = typeSwitchOperand(guardParts.operand)
    reportDefaults(parts.clauses.filter { tree.caseClause($0).isDefault })
    var variables: [ObjectID] = []
    var seen = CaseTypes()
    for clause in parts.clauses {
      let clauseParts = tree.caseClause(clause)
      let type = caseTypes(tag, clauseParts.values, &seen)
      openScope()
      if name.exists {
        let variable = newLocalVariable(
          tree.name(name), tree.position(name), type, node: clause)
        declare(environment.scope, .none, variable, from: clauseParts.colon)
        recordImplicit(clause, variable)
        variables.append(variable)
      }
      statementList(clauseParts.body)
      closeScope()
    }
    if name.exists {
      let isUsed = variables.contains { program.objects[$0].isUsed }
      for variable in variables { program.objects[variable].isUsed = true }
      if !isUsed {
        let text = tree.text(of: name)
        softError(tree.start(name), .unusedVar, "\(text) declared and not used")
      }
    }
    closeScope()
  }

  /// Checks the operand of a type switch; nil if it is not an interface.
  private func typeSwitchOperand(_ node: NodeID) -> Operand? {
    var x = Operand()
    expression(&x, node)
    if !x.isValid { return nil }
    if isTypeParameter(x.type) {
      error(
        x, .invalidTypeSwitch,
        "cannot use type switch on type parameter value \(describe(x))")
      return nil
    }
    if isInterface(x.type) { return x }
    error(x, .invalidTypeSwitch, "\(describe(x)) is not an interface")
    return nil
  }

  /// Checks the types of a case against the switch's operand `x` and those of earlier cases; returns the type that the
  /// case's variable has.
  private func caseTypes(_ x: Operand?, _ nodes: NodeList, _ seen: inout CaseTypes) -> TypeID {
    var type = TypeID.none
    for node in nodes {
      if isNil(node) {
        type = .none
        var ignored = Operand()
        expression(&ignored, node)
      } else {
        type = variableType(node)
        if !isValid(type) { continue }
      }
      if let previous = seen.first(type, program) {
        let text = type.isNone ? "nil" : typeString(type)
        var report = ErrorReport(
          .duplicateCase, tree.start(node), "duplicate case \(text) in type switch")
        report.add(tree.start(previous.node), "previous case")
        self.report(report)
        continue
      }
      seen.append(type, node, program)
      if let x, type.exists { requireAssertable(node, x, type, inTypeSwitch: true) }
    }
    if nodes.count != 1 || type.isNone { return x?.type ?? TypeID.invalid }
    return type
  }

  /// `true` iff the identifier `node` means the predeclared nil.
  private func isNil(_ node: NodeID) -> Bool {
    let inner = tree.unparenthesized(node)
    if tree.tag(inner) != .name { return false }
    let found = lookup(tree.name(inner))
    return found.exists && program.objects[found].kind == .nilValue
  }
}
