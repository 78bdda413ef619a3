import Base
import Lexer

extension SyntaxTree {
  /// `name "path"`: `name` is an identifier node (`.` and `_` too) or none; `path` is a string literal, none or malformed
  /// after an error.
  public func importDeclaration(_ node: NodeID) -> (name: NodeID, path: NodeID) {
    (a(node, .importDeclaration), b(node))
  }

  /// `names type = values` of a constant. `group` is equal for the specifications of one `const (…)` and `UInt32.max`
  /// outside parentheses; `iota` is the index in the group. `source` is the specification whose type and values apply: the
  /// node itself, or for implicit repetition the last one before that has any, none if there is none.
  public func constDeclaration(
    _ node: NodeID
  ) -> (names: NodeList, type: NodeID, values: NodeList, group: UInt32, iota: Int, source: NodeID) {
    let type = a(node, .constDeclaration)
    let at = Int(b(node).raw)
    let names = list(UInt32(at + 3))
    let values = list(UInt32(at + 4 + names.count))
    let source = extra[at + 2]
    return (
      names, type, values, extra[at], Int(extra[at + 1]), source == .max - 1 ? node : NodeID(raw: source)
    )
  }

  /// `names type = values` of variables; `group` as for constants.
  public func varDeclaration(
    _ node: NodeID
  ) -> (names: NodeList, type: NodeID, values: NodeList, group: UInt32) {
    let type = a(node, .varDeclaration)
    let at = Int(b(node).raw)
    let names = list(UInt32(at + 1))
    let values = list(UInt32(at + 2 + names.count))
    return (names, type, values, extra[at])
  }

  /// `name[parameters] type` or `name[parameters] = type`; `group` as for constants.
  public func typeDeclaration(
    _ node: NodeID
  ) -> (name: NodeID, parameters: NodeList, isAlias: Bool, type: NodeID, group: UInt32) {
    let name = a(node, .typeDeclaration)
    let at = Int(b(node).raw)
    return (name, list(extra[at + 2]), detail(node) & 1 != 0, NodeID(raw: extra[at + 1]), extra[at])
  }

  /// `true` iff `node`, a type declaration of a tree that comes from a summary, was marked by who wrote that (`TreeStripper`).
  public func isPlain(_ node: NodeID) -> Bool {
    tag(node) == .typeDeclaration && detail(node) & SyntaxTree.plainBit != 0
  }

  /// The bit of a type declaration's detail that `isPlain` tells of.
  static var plainBit: UInt8 { 2 }

  /// `func (receiver) name[parameters] type body`: `receiver` is a field or none, `typeParameters` are those of the
  /// function or, since Go 1.27, of the method; `body` is none for a declaration without one.
  public func functionDeclaration(
    _ node: NodeID
  ) -> (receiver: NodeID, name: NodeID, typeParameters: NodeList, type: NodeID, body: NodeID) {
    let name = a(node, .functionDeclaration)
    let at = Int(b(node).raw)
    return (
      NodeID(raw: extra[at]), name, list(extra[at + 3]), NodeID(raw: extra[at + 1]),
      NodeID(raw: extra[at + 2])
    )
  }

  /// The identifier that names the type whose method the function declaration `node` is; none for functions, and where the
  /// receiver's type is not a name.
  public func receiverTypeName(of node: NodeID) -> NodeID {
    let receiver = functionDeclaration(node).receiver
    if receiver.isNone { return .none }
    var type = unparenthesized(field(receiver).type)
    if tag(type) == .unary { type = unparenthesized(unary(type).operand) }
    if tag(type) == .index { type = unparenthesized(index(type).operand) }
    return tag(type) == .name ? type : .none
  }

  /// `true` iff the function declaration `node` has type parameters, or its receiver does.
  public func isGenericFunction(_ node: NodeID) -> Bool {
    let parts = functionDeclaration(node)
    if !parts.typeParameters.isEmpty { return true }
    if parts.receiver.isNone { return false }
    var type = unparenthesized(field(parts.receiver).type)
    if tag(type) == .unary { type = unparenthesized(unary(type).operand) }
    return tag(type) == .index
  }
}
