import Base

extension SyntaxTree {
  /// The position of the leftmost token of `node`, by the rules of Go's `syntax.StartPos`.
  public func start(_ node: NodeID) -> Position { position(leftmost(node)) }

  /// The node whose position is the start of `node`.
  private func leftmost(_ node: NodeID) -> NodeID {
    var node = node
    while true {
      let next: NodeID
      switch tag(node) {
      case .compositeLiteral: next = a(node, .compositeLiteral)
      case .keyValue, .selector, .index, .typeAssertion, .binary, .call, .sendStatement:
        next = NodeID(raw: rows[node.index].a)
      case .typeSwitchGuard:
        let parts = typeSwitchGuard(node)
        next = parts.name.some ?? parts.operand
      case .assignment: next = assignment(node).left.first ?? .none
      case .rangeClause:
        let parts = rangeClause(node)
        next = parts.left.first ?? parts.operand
      default: next = .none
      }
      if next.isNone { return node }
      node = next
    }
  }

  /// The approximate end of `node`, by the rules of Go's `syntax.EndPos`: the first byte behind names and literals, the
  /// closing brace of blocks, the end of the last part of everything else.
  public func end(_ node: NodeID) -> Position {
    var node = node
    while true {
      let next: NodeID
      switch tag(node) {
      case .badExpression, .emptyStatement: return position(node)
      case .name, .literal: return position(node).advanced(by: length(node))
      case .compositeLiteral, .block, .switchStatement, .typeSwitchStatement, .selectStatement:
        return blockEnd(node)
      case .keyValue, .functionLiteral, .selector, .typeAssertion, .typeSwitchGuard, .binary, .arrayType,
        .mapType, .labeledStatement, .sendStatement, .rangeClause:
        next = b(node)
      case .parenthesized, .unary, .sliceType, .dotsType, .channelType, .expressionStatement, .goStatement,
        .deferStatement, .forStatement, .rangeStatement:
        next = NodeID(raw: rows[node.index].a)
      case .index: next = index(node).indices.last ?? .none
      case .slice:
        let parts = slice(node)
        next = parts.operand
      case .call:
        let parts = call(node)
        next = parts.arguments.last ?? parts.function
      case .structType: next = structType(node).last ?? .none
      case .interfaceType: next = interfaceType(node).last ?? .none
      case .field:
        let parts = field(node)
        next = parts.type.some ?? parts.name
      case .functionType:
        let parts = functionType(node)
        next = parts.results.last ?? parts.parameters.last ?? .none
      case .declarationStatement: next = declarationStatement(node).last ?? .none
      case .assignment:
        let parts = assignment(node)
        guard let last = parts.right.last else {
          return parts.left.last.map { end($0).advanced(by: 2) } ?? position(node)
        }
        next = last
      case .branchStatement: next = branchStatement(node).label
      case .returnStatement: next = returnStatement(node).last ?? .none
      case .ifStatement:
        let parts = ifStatement(node)
        next = parts.otherwise.some ?? parts.then
      case .caseClause:
        let parts = caseClause(node)
        guard let last = parts.body.last else { return parts.colon }
        next = last
      case .communicationClause:
        let parts = communicationClause(node)
        guard let last = parts.body.last else { return parts.colon }
        next = last
      case .importDeclaration: next = importDeclaration(node).path
      case .constDeclaration:
        let parts = constDeclaration(node)
        next = parts.values.last ?? parts.type.some ?? parts.names.last ?? .none
      case .varDeclaration:
        let parts = varDeclaration(node)
        next = parts.values.last ?? parts.type.some ?? parts.names.last ?? .none
      case .typeDeclaration: next = typeDeclaration(node).type
      case .functionDeclaration:
        let parts = functionDeclaration(node)
        next = parts.body.some ?? parts.type
      }
      if next.isNone { return position(node) }
      node = next
    }
  }
}
