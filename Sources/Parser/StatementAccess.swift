import Base
import Lexer

extension SyntaxTree {
  /// `label: statement`: `label` is an identifier node.
  public func labeledStatement(_ node: NodeID) -> (label: NodeID, statement: NodeID) {
    (a(node, .labeledStatement), b(node))
  }

  /// The statements of a block.
  public func block(_ node: NodeID) -> NodeList { list(a(node, .block).raw) }

  /// The position of the `}` that closes a block, composite literal, switch or select statement.
  public func blockEnd(_ node: NodeID) -> Position {
    switch tag(node) {
    case .block, .selectStatement: return position(offset: b(node).raw)
    case .compositeLiteral: return position(offset: extra[Int(b(node).raw)])
    case .switchStatement, .typeSwitchStatement: return position(offset: extra[Int(b(node).raw) + 1])
    default: return end(node)
    }
  }

  /// The expression of an expression statement.
  public func expressionStatement(_ node: NodeID) -> NodeID { a(node, .expressionStatement) }

  /// `channel <- value`.
  public func sendStatement(_ node: NodeID) -> (channel: NodeID, value: NodeID) {
    (a(node, .sendStatement), b(node))
  }

  /// The declarations of a `var`, `const` or `type` statement.
  public func declarationStatement(_ node: NodeID) -> NodeList { list(a(node, .declarationStatement).raw) }

  /// An assignment. `operator` is `none` for `=`, `define` for `:=`, else the operator of `x op= y`; for `x++` and `x--` it
  /// is `add` or `subtract` and `right` is empty.
  public func assignment(_ node: NodeID) -> (operator: Operator, left: NodeList, right: NodeList) {
    assert(tag(node) == .assignment)
    let detail = detail(node)
    return (
      operation(node), listA(node, isList: detail & 0x20 != 0), listB(node, isList: detail & 0x40 != 0)
    )
  }

  /// A branch. `label` is an identifier node or none. `target` is the labelled statement for `goto`; the `for`, `switch` or
  /// `select` statement for `break` and `continue`; none for `fallthrough` and where the branch is in error.
  public func branchStatement(_ node: NodeID) -> (kind: BranchKind, label: NodeID, target: NodeID) {
    (BranchKind(rawValue: detail(node)) ?? .break, a(node, .branchStatement), b(node))
  }

  /// The expression after `go`, which should be a call.
  public func goStatement(_ node: NodeID) -> NodeID { a(node, .goStatement) }

  /// The expression after `defer`, which should be a call.
  public func deferStatement(_ node: NodeID) -> NodeID { a(node, .deferStatement) }

  /// The results of a return statement.
  public func returnStatement(_ node: NodeID) -> NodeList {
    assert(tag(node) == .returnStatement)
    return listA(node, isList: detail(node) & 1 != 0)
  }

  /// `if initializer; condition then else otherwise`: `initializer` is a statement or none, `then` a block, `otherwise` a
  /// block, an if statement or none.
  public func ifStatement(
    _ node: NodeID
  ) -> (initializer: NodeID, condition: NodeID, then: NodeID, otherwise: NodeID) {
    let then = a(node, .ifStatement)
    let at = Int(b(node).raw)
    return (NodeID(raw: extra[at]), NodeID(raw: extra[at + 1]), then, NodeID(raw: extra[at + 2]))
  }

  /// `for initializer; condition; post body`; absent parts are none.
  public func forStatement(
    _ node: NodeID
  ) -> (initializer: NodeID, condition: NodeID, post: NodeID, body: NodeID) {
    let body = a(node, .forStatement)
    let at = Int(b(node).raw)
    return (NodeID(raw: extra[at]), NodeID(raw: extra[at + 1]), NodeID(raw: extra[at + 2]), body)
  }

  /// `for left := range operand body`; the position of `clause` is the `range` keyword.
  public func rangeStatement(
    _ node: NodeID
  ) -> (clause: NodeID, left: NodeList, isDefinition: Bool, operand: NodeID, body: NodeID) {
    let body = a(node, .rangeStatement)
    let clause = b(node)
    let parts = rangeClause(clause)
    return (clause, parts.left, parts.isDefinition, parts.operand, body)
  }

  /// `left := range operand`; `left` is empty in `for range x`.
  public func rangeClause(_ node: NodeID) -> (left: NodeList, isDefinition: Bool, operand: NodeID) {
    assert(tag(node) == .rangeClause)
    let detail = detail(node)
    return (listA(node, isList: detail & 0x20 != 0), detail & 1 != 0, b(node))
  }

  /// `switch initializer; tag {clauses}`: `tag` is an expression or none.
  public func switchStatement(_ node: NodeID) -> (initializer: NodeID, tag: NodeID, clauses: NodeList) {
    let value = a(node, .switchStatement)
    let at = b(node).raw
    return (NodeID(raw: extra[Int(at)]), value, list(at + 2))
  }

  /// `switch initializer; guard {clauses}`: `guard` is a type switch guard.
  public func typeSwitchStatement(_ node: NodeID) -> (initializer: NodeID, guard: NodeID, clauses: NodeList) {
    let guardNode = a(node, .typeSwitchStatement)
    let at = b(node).raw
    return (NodeID(raw: extra[Int(at)]), guardNode, list(at + 2))
  }

  /// The communication clauses of a select statement.
  public func selectStatement(_ node: NodeID) -> NodeList { list(a(node, .selectStatement).raw) }

  /// A clause of an expression or type switch; `colon` is where the clause's scope starts.
  public func caseClause(
    _ node: NodeID
  ) -> (values: NodeList, isDefault: Bool, body: NodeList, colon: Position) {
    let at = a(node, .caseClause).raw
    return (list(at + 1), detail(node) & 1 != 0, list(b(node).raw), position(offset: extra[Int(at)]))
  }

  /// A clause of a select statement: `communication` is a statement, none for `default`.
  public func communicationClause(
    _ node: NodeID
  ) -> (communication: NodeID, body: NodeList, colon: Position) {
    let at = Int(a(node, .communicationClause).raw)
    return (NodeID(raw: extra[at + 1]), list(b(node).raw), position(offset: extra[at]))
  }
}
