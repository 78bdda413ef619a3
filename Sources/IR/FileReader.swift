import Base
import Lexer
import Parser
import Types

// What lowering reads of a file, without holding on to it: a class that is reached through a variable is retained and released
// at every use, which for one look at a row costs more than the look. The program holds all files while its packages are read.

/// The accessors of a file's syntax tree that lowering needs; each is the tree's own of the same name.
struct TreeReader: BitwiseCopyable {
  private let tree: Unmanaged<SyntaxTree>

  init(_ tree: SyntaxTree) { self.tree = .passUnretained(tree) }

  @inline(__always)
  private func read<Result>(_ action: (SyntaxTree) -> Result) -> Result {
    tree._withUnsafeGuaranteedRef { action($0) }
  }

  @inline(__always) var declarations: NodeList { read { $0.declarations } }
  @inline(__always) func tag(_ node: NodeID) -> NodeTag { read { $0.tag(node) } }
  @inline(__always) func position(_ node: NodeID) -> Position { read { $0.position(node) } }
  @inline(__always) func offset(_ node: NodeID) -> Int { read { $0.offset(node) } }
  @inline(__always) func name(_ node: NodeID) -> Name { read { $0.name(node) } }
  @inline(__always) func text(_ node: NodeID) -> UnsafeBufferPointer<UInt8> { read { $0.text(node) } }

  @inline(__always)
  func unparenthesized(_ node: NodeID) -> NodeID {
    if node.isNone || tag(node) != .parenthesized { return node }
    return read { $0.unparenthesized(node) }
  }

  func forEachChild(_ node: NodeID, _ visit: (_ role: StaticString, _ child: NodeID) -> Void) {
    read { $0.forEachChild(node, visit) }
  }
  func unary(_ node: NodeID) -> (operator: Operator, operand: NodeID) { read { $0.unary(node) } }
  func binary(
    _ node: NodeID
  ) -> (operator: Operator, left: NodeID, right: NodeID) { read { $0.binary(node) } }
  func index(_ node: NodeID) -> (operand: NodeID, indices: NodeList) { read { $0.index(node) } }
  func selector(_ node: NodeID) -> (operand: NodeID, name: NodeID) { read { $0.selector(node) } }
  func functionDeclaration(
    _ node: NodeID
  ) -> (receiver: NodeID, name: NodeID, typeParameters: NodeList, type: NodeID, body: NodeID) {
    read { $0.functionDeclaration(node) }
  }
  func caseClause(
    _ node: NodeID
  ) -> (values: NodeList, isDefault: Bool, body: NodeList, colon: Position) { read { $0.caseClause(node) } }
  func call(
    _ node: NodeID
  ) -> (function: NodeID, arguments: NodeList, hasDots: Bool) { read { $0.call(node) } }
  func block(_ node: NodeID) -> NodeList { read { $0.block(node) } }
  func rangeStatement(
    _ node: NodeID
  ) -> (clause: NodeID, left: NodeList, isDefinition: Bool, operand: NodeID, body: NodeID) {
    read { $0.rangeStatement(node) }
  }
  func field(
    _ node: NodeID
  ) -> (name: NodeID, type: NodeID, tag: NodeID, sharesType: Bool) { read { $0.field(node) } }
  func typeAssertion(_ node: NodeID) -> (operand: NodeID, type: NodeID) { read { $0.typeAssertion(node) } }
  func returnStatement(_ node: NodeID) -> NodeList { read { $0.returnStatement(node) } }
  func labeledStatement(
    _ node: NodeID
  ) -> (label: NodeID, statement: NodeID) { read { $0.labeledStatement(node) } }
  func keyValue(_ node: NodeID) -> (key: NodeID, value: NodeID) { read { $0.keyValue(node) } }
  func branchStatement(
    _ node: NodeID
  ) -> (kind: BranchKind, label: NodeID, target: NodeID) { read { $0.branchStatement(node) } }
  func varDeclaration(
    _ node: NodeID
  ) -> (names: NodeList, type: NodeID, values: NodeList, group: UInt32) { read { $0.varDeclaration(node) } }
  func functionLiteral(_ node: NodeID) -> (type: NodeID, body: NodeID) { read { $0.functionLiteral(node) } }
  func compositeLiteral(
    _ node: NodeID
  ) -> (type: NodeID, elements: NodeList, keyCount: Int, end: Position) { read { $0.compositeLiteral(node) } }
  func typeSwitchStatement(
    _ node: NodeID
  ) -> (initializer: NodeID, guard: NodeID, clauses: NodeList) { read { $0.typeSwitchStatement(node) } }
  func typeSwitchGuard(
    _ node: NodeID
  ) -> (name: NodeID, operand: NodeID) { read { $0.typeSwitchGuard(node) } }
  func typeDeclaration(
    _ node: NodeID
  ) -> (name: NodeID, parameters: NodeList, isAlias: Bool, type: NodeID, group: UInt32) {
    read { $0.typeDeclaration(node) }
  }
  func slice(
    _ node: NodeID
  ) -> (operand: NodeID, low: NodeID, high: NodeID, max: NodeID, hasThree: Bool) { read { $0.slice(node) } }
  func sendStatement(_ node: NodeID) -> (channel: NodeID, value: NodeID) { read { $0.sendStatement(node) } }
  func ifStatement(
    _ node: NodeID
  ) -> (initializer: NodeID, condition: NodeID, then: NodeID, otherwise: NodeID) {
    read { $0.ifStatement(node) }
  }
  func functionType(
    _ node: NodeID
  ) -> (parameters: NodeList, results: NodeList) { read { $0.functionType(node) } }
  func expressionStatement(_ node: NodeID) -> NodeID { read { $0.expressionStatement(node) } }
  func communicationClause(
    _ node: NodeID
  ) -> (communication: NodeID, body: NodeList, colon: Position) { read { $0.communicationClause(node) } }
  func blockEnd(_ node: NodeID) -> Position { read { $0.blockEnd(node) } }
  func assignment(
    _ node: NodeID
  ) -> (operator: Operator, left: NodeList, right: NodeList) { read { $0.assignment(node) } }
  func switchStatement(
    _ node: NodeID
  ) -> (initializer: NodeID, tag: NodeID, clauses: NodeList) { read { $0.switchStatement(node) } }
  func start(_ node: NodeID) -> Position { read { $0.start(node) } }
  func sliceType(_ node: NodeID) -> NodeID { read { $0.sliceType(node) } }
  func selectStatement(_ node: NodeID) -> NodeList { read { $0.selectStatement(node) } }
  func parenthesized(_ node: NodeID) -> NodeID { read { $0.parenthesized(node) } }
  func mapType(_ node: NodeID) -> (key: NodeID, value: NodeID) { read { $0.mapType(node) } }
  func interfaceType(_ node: NodeID) -> NodeList { read { $0.interfaceType(node) } }
  func goStatement(_ node: NodeID) -> NodeID { read { $0.goStatement(node) } }
  func forStatement(
    _ node: NodeID
  ) -> (initializer: NodeID, condition: NodeID, post: NodeID, body: NodeID) { read { $0.forStatement(node) } }
  func dotsType(_ node: NodeID) -> NodeID { read { $0.dotsType(node) } }
  func deferStatement(_ node: NodeID) -> NodeID { read { $0.deferStatement(node) } }
  func declarationStatement(_ node: NodeID) -> NodeList { read { $0.declarationStatement(node) } }
  func constDeclaration(
    _ node: NodeID
  ) -> (names: NodeList, type: NodeID, values: NodeList, group: UInt32, iota: Int, source: NodeID) {
    read { $0.constDeclaration(node) }
  }
  func channelType(
    _ node: NodeID
  ) -> (direction: ChannelDirection, element: NodeID) { read { $0.channelType(node) } }
  func arrayType(_ node: NodeID) -> (length: NodeID, element: NodeID) { read { $0.arrayType(node) } }
}

/// The facts about a file's nodes.
struct FactReader: BitwiseCopyable {
  private let rows: UnsafeBufferPointer<NodeFact>

  init(_ file: CheckedFile) { rows = file.facts.filledRows() }

  @inline(__always)
  subscript(node: NodeID) -> NodeFact {
    precondition(Int(node.raw) < rows.count)
    return rows[Int(node.raw)]
  }
}
