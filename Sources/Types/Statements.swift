import Base
import Lexer
import Parser

/// Statements and function bodies (Go specification, Statements).
///
/// The bodies of function literals are checked at the end of the innermost statement that contains them, in order.
/// Branches and labels are the parser's business.
extension Checker {
  /// Checks the `body` of the function `object` (none for a literal) of type `signature`; `iota` is the value of iota for
  /// a function literal in a constant declaration. Dependencies go to the current declaration.
  func functionBody(
    _ object: ObjectID, name: Name, signature: TypeID, body: NodeID, iota: Int64?
  ) {
    let outer = environment
    let first = program.objects.nextID
    let id = program.types.signatureID(signature)
    environment.scope = program.types.signatures[id].scope
    environment.iota = iota
    environment.errorPosition = .none
    environment.signature = signature
    environment.isInTypeParameterList = false
    environment.hasCallOrReceive = false
    statementList(tree.block(body))
    if !program.types.signatures[id].results.isEmpty && !isTerminating(body, label: .none) {
      error(tree.blockEnd(body), .missingReturn, "missing return")
    }
    reportUnused(from: first)
    environment = outer
  }

  /// Reports the local variables made since `first` that nothing uses: scope by scope, outer ones first, by position in
  /// a scope. Function literals report their own first, so each is reported once.
  private func reportUnused(from first: ObjectID) {
    var unused: [ObjectID] = []
    for index in first.index..<program.objects.count {
      let id = ObjectID(index)
      let object = program.objects[id]
      if object.kind == .variable && object.role == .local && !object.isUsed && object.scope.exists {
        unused.append(id)
        program.objects[id].isUsed = true
      }
    }
    if unused.isEmpty { return }
    unused.sort { a, b in
      let (x, y) = (program.objects[a], program.objects[b])
      if x.scope != y.scope { return x.scope.raw < y.scope.raw }
      return x.position < y.position
    }
    for id in unused {
      softError(
        program.objects[id].position, .unusedVar, "declared and not used: \(program.name(id))")
    }
  }

  /// Checks statements in order.
  func statementList(_ nodes: NodeList) {
    for node in nodes { statement(node) }
  }

  /// Checks the statement `node`, if there is one, and the function literals in it.
  func statement(_ node: NodeID) {
    if node.isNone { return }
    depth += 1
    defer { depth -= 1 }
    if depth > Checker.depthLimit {
      if depth == Checker.depthLimit + 1 {
        error(node, .invalidSyntaxTree, "statement nested too deeply")
      }
      return
    }
    let top = delayed.count
    dispatch(node)
    if delayed.count > top { processDelayed(from: top) }
  }

  private func dispatch(_ node: NodeID) {
    switch tree.tag(node) {
    case .declarationStatement: declarationStatement(tree.declarationStatement(node))
    case .labeledStatement: statement(tree.labeledStatement(node).statement)
    case .expressionStatement: expressionStatement(tree.expressionStatement(node))
    case .sendStatement: sendStatement(node)
    case .assignment: assignmentStatement(node)
    case .goStatement: suspendedCall("go", tree.goStatement(node), .invalidGo)
    case .deferStatement: suspendedCall("defer", tree.deferStatement(node), .invalidDefer)
    case .returnStatement: returnStatement(node)
    case .block:
      openScope()
      statementList(tree.block(node))
      closeScope()
    case .ifStatement: ifStatement(node)
    case .forStatement: forStatement(node)
    case .rangeStatement: rangeStatement(node)
    case .switchStatement: switchStatement(node)
    case .typeSwitchStatement: typeSwitchStatement(node)
    case .selectStatement: selectStatement(node)
    default: break
    }
  }

  // MARK: Simple statements

  private func expressionStatement(_ node: NodeID) {
    var x = Operand()
    let kind = rawExpression(&x, node)
    switch x.mode {
    case .none: return
    case .builtin: error(x, .uncalledBuiltin, "\(describe(x)) must be called")
    case .typeExpression: error(x, .notAnExpr, "\(describe(x)) is not an expression")
    default:
      if kind != .statement { error(x, .unusedExpr, "\(describe(x)) is not used") }
    }
  }

  private func sendStatement(_ node: NodeID) {
    let parts = tree.sendStatement(node)
    var channel = Operand()
    var value = Operand()
    expression(&channel, parts.channel)
    genericExpression(&value, parts.value)
    if !channel.isValid || !value.isValid { return }
    let element = channelElement(channel, receives: false, at: tree.start(node))
    if element.exists { assignment(&value, element, "send") }
  }

  private func assignmentStatement(_ node: NodeID) {
    let parts = tree.assignment(node)
    if parts.right.isEmpty { return increment(node) }
    switch parts.operator {
    case .none: return assignVariables(parts.left, parts.right)
    case .define:
      return shortVariableDeclaration(tree.position(node), parts.left, parts.right)
    default: break
    }
    if parts.left.count != 1 || parts.right.count != 1 {
      error(
        node, .multiValAssignOp,
        "assignment operation \(parts.operator.text)= requires single-valued expressions")
      return
    }
    var x = Operand()
    expression(&x, parts.left[0])
    binary(&x, .none, parts.left[0], parts.right[0], parts.operator)
    assignVariable(parts.left[0], &x)
  }

  /// `x++`, `x--`.
  private func increment(_ node: NodeID) {
    let parts = tree.assignment(node)
    guard let left = parts.left.first else { return }
    var x = Operand()
    expression(&x, left)
    if !x.isValid { return }
    if !allNumeric(x.type) {
      let operation = "\(parts.operator.text)\(parts.operator.text)"
      let statement = "\(tree.text(of: left))\(operation)"
      error(
        left, .nonNumericIncDec,
        "invalid operation: \(statement) (non-numeric type \(typeString(x.type)))")
      return
    }
    assignVariable(left, &x)
  }

  /// `go call`, `defer call`.
  private func suspendedCall(_ keyword: StaticString, _ node: NodeID, _ code: ErrorCode) {
    if tree.tag(node) != .call {
      error(node, code, "expression in \(keyword) must be function call")
      use([node])
      return
    }
    var x = Operand()
    switch rawExpression(&x, node) {
    case .statement: return
    case .conversion:
      if !x.isValid { return }
      error(x, code, "\(keyword) requires function call, not conversion \(describe(x))")
    case .expression:
      if !x.isValid { return }
      error(x, .unusedResults, "\(keyword) discards result of \(describe(x))")
    }
  }

  private func returnStatement(_ node: NodeID) {
    let values = tree.returnStatement(node)
    if environment.signature.isNone { return }
    let id = program.types.signatureID(environment.signature)
    let results = program.types.signatures[id].results
    if values.isEmpty, let first = results.first, !program.name(first).isEmpty {
      for result in results {
        let other = lookup(program.objects[result].name)
        if other.isNone || other == result { continue }
        let name = program.name(result)
        var report = ErrorReport(
          .outOfScopeResult, tree.start(node), "result parameter \(name) not in scope at return")
        let type = typeString(program.objects[result].type)
        report.add(program.objects[other].position, "inner declaration of var \(name) \(type)")
        self.report(report)
      }
      return
    }
    if values.isEmpty && results.isEmpty { return }
    initializeVariables(results, values, returnStatement: node)
  }

  // MARK: Compound statements

  private func condition(_ node: NodeID, _ statement: StaticString) {
    var x = Operand()
    expression(&x, node)
    if x.isValid && !allBoolean(x.type) {
      error(node, .invalidCond, "non-boolean condition in \(statement) statement")
    }
  }

  /// An if statement and those that hang on its `else`, which may be many.
  private func ifStatement(_ node: NodeID) {
    var node = node
    let scope = environment.scope
    while true {
      let parts = tree.ifStatement(node)
      openScope()
      statement(parts.initializer)
      if parts.condition.exists { condition(parts.condition, "if") }
      statement(parts.then)
      if parts.otherwise.isNone { break }
      // A scope that declares nothing would only be in the way of what a long chain looks up.
      if parts.initializer.isNone { closeScope() }
      if tree.tag(parts.otherwise) != .ifStatement {
        statement(parts.otherwise)
        break
      }
      node = parts.otherwise
    }
    environment.scope = scope
  }

  private func forStatement(_ node: NodeID) {
    let parts = tree.forStatement(node)
    openScope()
    statement(parts.initializer)
    if parts.condition.exists { condition(parts.condition, "for") }
    statement(parts.post)
    if parts.post.exists, tree.tag(parts.post) == .assignment,
      tree.assignment(parts.post).operator == .define
    {
      use(tree.assignment(parts.post).left)
    }
    statement(parts.body)
    closeScope()
  }

  private func selectStatement(_ node: NodeID) {
    let clauses = tree.selectStatement(node)
    let defaults = clauses.filter { tree.communicationClause($0).communication.isNone }
    reportDefaults(defaults)
    for clause in clauses {
      let parts = tree.communicationClause(clause)
      if parts.communication.exists && !isCommunication(parts.communication) {
        error(
          parts.communication, .invalidSelectCase,
          "select case must be send or receive (possibly with assignment)")
        continue
      }
      openScope()
      statement(parts.communication)
      statementList(parts.body)
      closeScope()
    }
  }

  /// `true` iff the statement `node` is a send or a receive.
  private func isCommunication(_ node: NodeID) -> Bool {
    let value: NodeID
    switch tree.tag(node) {
    case .sendStatement: return true
    case .assignment:
      let right = tree.assignment(node).right
      if right.count != 1 { return false }
      value = right[0]
    case .expressionStatement: value = tree.expressionStatement(node)
    default: return false
    }
    let receive = tree.unparenthesized(value)
    return tree.tag(receive) == .unary && tree.unary(receive).operator == .receive
  }

  /// Reports all but the first of the `default` clauses of a switch or select statement.
  func reportDefaults(_ clauses: [NodeID]) {
    if clauses.count < 2 { return }
    let first = program.spell(tree.position(clauses[0]))
    for clause in clauses.dropFirst() {
      error(clause, .duplicateDefault, "multiple defaults (first at \(first))")
    }
  }
}
