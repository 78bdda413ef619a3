import Base
import Lexer

extension SyntaxTree {
  /// The tree as text: a node a line, indented below its parent, with its role there, id, tag, byte offset, and what the tag
  /// leaves open (spelling, operator, flags).
  public func dump() -> String {
    var text = ""
    if packageName.exists {
      write("package", packageName, level: 0, to: &text)
      for declaration in declarations { write("declaration", declaration, level: 0, to: &text) }
    }
    for directive in directives {
      text += "directive \(directive.offset) \(spelling(self.text(directive)))\n"
    }
    return text
  }

  /// The nodes below `root` as text, in the form of `dump()`.
  public func dump(_ root: NodeID) -> String {
    var text = ""
    write("root", root, level: 0, to: &text)
    return text
  }

  private func spelling(_ text: UnsafeBufferPointer<UInt8>) -> String {
    String(decoding: text, as: UTF8.self).debugDescription
  }

  private func write(_ role: StaticString, _ root: NodeID, level: Int, to text: inout String) {
    // A stack of its own, since the source nests deeper than a dump should recurse.
    var stack: [(role: StaticString, node: NodeID, level: Int)] = [(role, root, level)]
    while let (role, node, level) = stack.popLast() {
      text += String(repeating: "  ", count: level)
      text += "\(role) \(node) \(tag(node)) \(offset(node))\(notes(node))\n"
      let first = stack.count
      forEachChild(node) { stack.append(($0, $1, level + 1)) }
      stack[first...].reverse()
    }
  }

  /// What a dump says about `node` besides its children.
  private func notes(_ node: NodeID) -> String {
    switch tag(node) {
    case .name: return " " + String(decoding: text(node), as: UTF8.self)
    case .literal:
      let literal = literal(node)
      return " \(literal.kind) \(spelling(text(node)))" + (literal.isMalformed ? " malformed" : "")
    case .unary: return " " + unary(node).operator.text
    case .binary: return " " + binary(node).operator.text
    case .call: return call(node).hasDots ? " ..." : ""
    case .slice: return slice(node).hasThree ? " full" : ""
    case .channelType: return " \(channelType(node).direction)"
    case .field: return field(node).sharesType ? " shared" : ""
    case .assignment:
      let parts = assignment(node)
      let mark = parts.operator.text
      return parts.right.isEmpty ? " " + mark + mark : " " + mark + "="
    case .rangeClause:
      let parts = rangeClause(node)
      return parts.left.isEmpty ? "" : parts.isDefinition ? " :=" : " ="
    case .branchStatement:
      let parts = branchStatement(node)
      return " \(parts.kind)" + (parts.target.exists ? " to \(parts.target)" : "")
    case .caseClause: return caseClause(node).isDefault ? " default" : ""
    case .communicationClause: return communicationClause(node).communication.isNone ? " default" : ""
    case .constDeclaration:
      let parts = constDeclaration(node)
      return " iota \(parts.iota)" + (parts.source == node ? "" : " as \(parts.source)")
    case .typeDeclaration: return typeDeclaration(node).isAlias ? " alias" : isPlain(node) ? " plain" : ""
    default: return ""
    }
  }
}
