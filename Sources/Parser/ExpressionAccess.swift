import Base
import Lexer

extension SyntaxTree {
  /// The interned spelling of the identifier `node`.
  @inlinable @inline(__always)
  public func name(_ node: NodeID) -> Name {
    assert(tag(node) == .name)
    let word = rows[Int(node.raw)].a
    if let names { return Name(raw: names[Int(word)]) }
    return Name(raw: word)
  }

  /// The bytes of the identifier or literal `node` as written.
  public func text(_ node: NodeID) -> UnsafeBufferPointer<UInt8> {
    if tag(node) == .name && b(node).raw == 0 {
      let blank: StaticString = "_"
      return UnsafeBufferPointer(start: blank.utf8Start, count: 1)
    }
    if let spellings {
      let row = rows[Int(node.raw)]
      return row.tag == .name ? spellings.name(row.a) : spellings.text(row.b, row.a)
    }
    let start = offset(node)
    return UnsafeBufferPointer(rebasing: bytes[start..<start + length(node)])
  }

  /// The length in bytes of the identifier or literal `node`.
  func length(_ node: NodeID) -> Int {
    switch tag(node) {
    case .name: return max(1, Int(b(node).raw))
    case .literal: return Int(rows[Int(node.raw)].a)
    default: return 0
    }
  }

  /// The kind of the literal `node`, and whether it has an error that was already reported.
  public func literal(_ node: NodeID) -> (kind: LiteralKind, isMalformed: Bool) {
    assert(tag(node) == .literal)
    let detail = detail(node)
    return (LiteralKind(rawValue: detail & 0x7f) ?? .int, detail & 0x80 != 0)
  }

  /// `type{elements}`: `type` is none where it is elided; elements are expressions, `keyValue`s or composite literals
  /// without type; `end` is the position of `}`.
  public func compositeLiteral(
    _ node: NodeID
  ) -> (type: NodeID, elements: NodeList, keyCount: Int, end: Position) {
    let type = a(node, .compositeLiteral)
    let at = Int(b(node).raw)
    return (type, list(UInt32(at + 2)), Int(extra[at + 1]), position(offset: extra[at]))
  }

  /// `key: value`.
  public func keyValue(_ node: NodeID) -> (key: NodeID, value: NodeID) { (a(node, .keyValue), b(node)) }

  /// `func type body`.
  public func functionLiteral(_ node: NodeID) -> (type: NodeID, body: NodeID) {
    (a(node, .functionLiteral), b(node))
  }

  /// The expression in the parentheses `node`.
  public func parenthesized(_ node: NodeID) -> NodeID { a(node, .parenthesized) }

  /// `node` without the parentheses around it.
  public func unparenthesized(_ node: NodeID) -> NodeID {
    var node = node
    while node.exists && tag(node) == .parenthesized { node = a(node, .parenthesized) }
    return node
  }

  /// `operand.name`: `name` is an identifier node.
  public func selector(_ node: NodeID) -> (operand: NodeID, name: NodeID) { (a(node, .selector), b(node)) }

  /// `operand[indices]`: an index, or one or more type arguments.
  public func index(_ node: NodeID) -> (operand: NodeID, indices: NodeList) {
    (a(node, .index), listB(node, isList: detail(node) & 1 != 0))
  }

  /// `operand[low:high:max]`; absent indices are none.
  public func slice(
    _ node: NodeID
  ) -> (operand: NodeID, low: NodeID, high: NodeID, max: NodeID, hasThree: Bool) {
    let operand = a(node, .slice)
    let at = Int(b(node).raw)
    return (
      operand, NodeID(raw: extra[at]), NodeID(raw: extra[at + 1]), NodeID(raw: extra[at + 2]),
      detail(node) & 1 != 0
    )
  }

  /// `operand.(type)` with a type.
  public func typeAssertion(_ node: NodeID) -> (operand: NodeID, type: NodeID) {
    (a(node, .typeAssertion), b(node))
  }

  /// `name := operand.(type)`: `name` is none if nothing is declared.
  public func typeSwitchGuard(_ node: NodeID) -> (name: NodeID, operand: NodeID) {
    (a(node, .typeSwitchGuard), b(node))
  }

  /// `operator operand`; `multiply` for `*x`, which is a dereference or a pointer type.
  public func unary(_ node: NodeID) -> (operator: Operator, operand: NodeID) {
    (operation(node), a(node, .unary))
  }

  /// `left operator right`.
  public func binary(_ node: NodeID) -> (operator: Operator, left: NodeID, right: NodeID) {
    (operation(node), a(node, .binary), b(node))
  }

  func operation(_ node: NodeID) -> Operator { Operator(rawValue: detail(node) & 0x1f) ?? .none }

  /// `function(arguments)`: a call, a conversion or a use of a built-in function.
  public func call(_ node: NodeID) -> (function: NodeID, arguments: NodeList, hasDots: Bool) {
    let detail = detail(node)
    return (a(node, .call), listB(node, isList: detail & 1 != 0), detail & 2 != 0)
  }
}
