import Base
import Lexer

extension SyntaxTree {
  /// `[length]element`: `length` is none for `[...]`.
  public func arrayType(_ node: NodeID) -> (length: NodeID, element: NodeID) {
    (a(node, .arrayType), b(node))
  }

  /// The element type of `[]element`.
  public func sliceType(_ node: NodeID) -> NodeID { a(node, .sliceType) }

  /// The element type of the variadic parameter type `...element`.
  public func dotsType(_ node: NodeID) -> NodeID { a(node, .dotsType) }

  /// The fields of a struct type, one for each name.
  public func structType(_ node: NodeID) -> NodeList { list(a(node, .structType).raw) }

  /// The methods (named, with a function type) and embedded elements (unnamed) of an interface type.
  public func interfaceType(_ node: NodeID) -> NodeList { list(a(node, .interfaceType).raw) }

  /// One field, parameter, result, receiver, type parameter, method or embedded element. `name` is none for embedded and
  /// unnamed ones; `tag` is a string literal or none; fields declared together have the same `type` node, and `sharesType`
  /// is true for all of those but the last.
  public func field(_ node: NodeID) -> (name: NodeID, type: NodeID, tag: NodeID, sharesType: Bool) {
    let type = a(node, .field)
    let detail = detail(node)
    if detail & 1 != 0 {
      let at = Int(b(node).raw)
      return (NodeID(raw: extra[at]), type, NodeID(raw: extra[at + 1]), detail & 2 != 0)
    }
    return (b(node), type, .none, detail & 2 != 0)
  }

  /// The parameters and results of a function type: either all of a list are named or none is.
  public func functionType(_ node: NodeID) -> (parameters: NodeList, results: NodeList) {
    (list(a(node, .functionType).raw), list(b(node).raw))
  }

  /// `map[key]value`.
  public func mapType(_ node: NodeID) -> (key: NodeID, value: NodeID) { (a(node, .mapType), b(node)) }

  /// A channel type's direction and element type.
  public func channelType(_ node: NodeID) -> (direction: ChannelDirection, element: NodeID) {
    (ChannelDirection(rawValue: detail(node)) ?? .both, a(node, .channelType))
  }
}
