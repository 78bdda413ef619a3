import Base
import Lexer

extension SyntaxTree {
  /// Calls `visit` with the role and id of each child of `node` that exists, in order of source. Types that fields share are
  /// visited with the last of them only; the target of a branch is no child.
  public func forEachChild(_ node: NodeID, _ visit: (_ role: StaticString, _ child: NodeID) -> Void) {
    func one(_ role: StaticString, _ child: NodeID) {
      if child.exists { visit(role, child) }
    }
    func all(_ role: StaticString, _ list: NodeList) {
      for child in list where child.exists { visit(role, child) }
    }
    switch tag(node) {
    case .badExpression, .name, .literal, .emptyStatement: break
    case .compositeLiteral:
      let parts = compositeLiteral(node)
      one("type", parts.type)
      all("element", parts.elements)
    case .keyValue:
      let parts = keyValue(node)
      one("key", parts.key)
      one("value", parts.value)
    case .functionLiteral:
      let parts = functionLiteral(node)
      one("type", parts.type)
      one("body", parts.body)
    case .parenthesized: one("inner", parenthesized(node))
    case .selector:
      let parts = selector(node)
      one("operand", parts.operand)
      one("name", parts.name)
    case .index:
      let parts = index(node)
      one("operand", parts.operand)
      all("index", parts.indices)
    case .slice:
      let parts = slice(node)
      one("operand", parts.operand)
      one("low", parts.low)
      one("high", parts.high)
      one("max", parts.max)
    case .typeAssertion:
      let parts = typeAssertion(node)
      one("operand", parts.operand)
      one("type", parts.type)
    case .typeSwitchGuard:
      let parts = typeSwitchGuard(node)
      one("name", parts.name)
      one("operand", parts.operand)
    case .unary: one("operand", unary(node).operand)
    case .binary:
      let parts = binary(node)
      one("left", parts.left)
      one("right", parts.right)
    case .call:
      let parts = call(node)
      one("function", parts.function)
      all("argument", parts.arguments)
    case .arrayType, .sliceType, .dotsType, .structType, .field, .interfaceType, .functionType, .mapType,
      .channelType:
      forEachTypeChild(node, one, all)
    case .importDeclaration, .constDeclaration, .varDeclaration, .typeDeclaration, .functionDeclaration:
      forEachDeclarationChild(node, one, all)
    default: forEachStatementChild(node, one, all)
    }
  }

  private func forEachTypeChild(
    _ node: NodeID, _ one: (StaticString, NodeID) -> Void, _ all: (StaticString, NodeList) -> Void
  ) {
    switch tag(node) {
    case .arrayType:
      let parts = arrayType(node)
      one("length", parts.length)
      one("element", parts.element)
    case .sliceType: one("element", sliceType(node))
    case .dotsType: one("element", dotsType(node))
    case .structType: all("field", structType(node))
    case .field:
      let parts = field(node)
      one("name", parts.name)
      if !parts.sharesType { one("type", parts.type) }
      one("tag", parts.tag)
    case .interfaceType: all("member", interfaceType(node))
    case .functionType:
      let parts = functionType(node)
      all("parameter", parts.parameters)
      all("result", parts.results)
    case .mapType:
      let parts = mapType(node)
      one("key", parts.key)
      one("value", parts.value)
    default: one("element", channelType(node).element)
    }
  }

  private func forEachStatementChild(
    _ node: NodeID, _ one: (StaticString, NodeID) -> Void, _ all: (StaticString, NodeList) -> Void
  ) {
    switch tag(node) {
    case .labeledStatement:
      let parts = labeledStatement(node)
      one("label", parts.label)
      one("statement", parts.statement)
    case .block: all("statement", block(node))
    case .expressionStatement: one("expression", expressionStatement(node))
    case .sendStatement:
      let parts = sendStatement(node)
      one("channel", parts.channel)
      one("value", parts.value)
    case .declarationStatement: all("declaration", declarationStatement(node))
    case .assignment:
      let parts = assignment(node)
      all("left", parts.left)
      all("right", parts.right)
    case .branchStatement: one("label", branchStatement(node).label)
    case .goStatement: one("call", goStatement(node))
    case .deferStatement: one("call", deferStatement(node))
    case .returnStatement: all("result", returnStatement(node))
    case .ifStatement:
      let parts = ifStatement(node)
      one("initializer", parts.initializer)
      one("condition", parts.condition)
      one("then", parts.then)
      one("otherwise", parts.otherwise)
    case .forStatement:
      let parts = forStatement(node)
      one("initializer", parts.initializer)
      one("condition", parts.condition)
      one("post", parts.post)
      one("body", parts.body)
    case .rangeStatement:
      let parts = rangeStatement(node)
      one("clause", parts.clause)
      one("body", parts.body)
    case .rangeClause:
      let parts = rangeClause(node)
      all("left", parts.left)
      one("operand", parts.operand)
    case .switchStatement:
      let parts = switchStatement(node)
      one("initializer", parts.initializer)
      one("tag", parts.tag)
      all("clause", parts.clauses)
    case .typeSwitchStatement:
      let parts = typeSwitchStatement(node)
      one("initializer", parts.initializer)
      one("guard", parts.guard)
      all("clause", parts.clauses)
    case .selectStatement: all("clause", selectStatement(node))
    case .caseClause:
      let parts = caseClause(node)
      all("value", parts.values)
      all("statement", parts.body)
    case .communicationClause:
      let parts = communicationClause(node)
      one("communication", parts.communication)
      all("statement", parts.body)
    default: break
    }
  }

  private func forEachDeclarationChild(
    _ node: NodeID, _ one: (StaticString, NodeID) -> Void, _ all: (StaticString, NodeList) -> Void
  ) {
    switch tag(node) {
    case .importDeclaration:
      let parts = importDeclaration(node)
      one("name", parts.name)
      one("path", parts.path)
    case .constDeclaration:
      let parts = constDeclaration(node)
      all("name", parts.names)
      one("type", parts.type)
      all("value", parts.values)
    case .varDeclaration:
      let parts = varDeclaration(node)
      all("name", parts.names)
      one("type", parts.type)
      all("value", parts.values)
    case .typeDeclaration:
      let parts = typeDeclaration(node)
      one("name", parts.name)
      all("parameter", parts.parameters)
      one("type", parts.type)
    case .functionDeclaration:
      let parts = functionDeclaration(node)
      one("receiver", parts.receiver)
      one("name", parts.name)
      all("parameter", parts.typeParameters)
      one("type", parts.type)
      one("body", parts.body)
    default: break
    }
  }
}
