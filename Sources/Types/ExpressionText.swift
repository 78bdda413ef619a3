import Base
import Lexer
import Parser

/// Spells expressions for error messages: on one line, bodies of literals cut to `…`.
extension SyntaxTree {
  /// `node` as Go's error messages show it.
  func text(of node: NodeID) -> String {
    var writer = ExpressionWriter(tree: self)
    writer.write(node, depth: 0)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

/// Collects the bytes of an expression.
private struct ExpressionWriter {
  let tree: SyntaxTree
  var bytes: [UInt8] = []

  init(tree: SyntaxTree) { self.tree = tree }

  mutating func put(_ text: StaticString) {
    bytes.append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func list(_ nodes: NodeList, _ depth: Int) {
    for (index, node) in nodes.enumerated() {
      if index > 0 { put(", ") }
      write(node, depth: depth)
    }
  }

  /// Writes `node`; below 10,000 levels it gives up with an ellipsis, for the stack's sake.
  mutating func write(_ node: NodeID, depth outer: Int) {
    if node.isNone { return }
    let depth = outer + 1
    if depth > 10_000 { return put("…") }
    switch tree.tag(node) {
    case .badExpression: put("<bad expr>")
    case .name, .literal: bytes.append(contentsOf: tree.text(node))
    case .functionLiteral:
      let parts = tree.functionLiteral(node)
      write(parts.type, depth: depth)
      put(" {")
      if !tree.block(parts.body).isEmpty { put("…") }
      put("}")
    case .compositeLiteral:
      let parts = tree.compositeLiteral(node)
      write(parts.type, depth: depth)
      put(parts.elements.isEmpty ? "{}" : "{…}")
    case .parenthesized:
      put("(")
      write(tree.parenthesized(node), depth: depth)
      put(")")
    case .selector:
      let parts = tree.selector(node)
      write(parts.operand, depth: depth)
      put(".")
      write(parts.name, depth: depth)
    case .index:
      let parts = tree.index(node)
      write(parts.operand, depth: depth)
      put("[")
      list(parts.indices, depth)
      put("]")
    case .slice:
      let parts = tree.slice(node)
      write(parts.operand, depth: depth)
      put("[")
      write(parts.low, depth: depth)
      put(":")
      write(parts.high, depth: depth)
      if parts.max.exists {
        put(":")
        write(parts.max, depth: depth)
      }
      put("]")
    case .typeAssertion:
      let parts = tree.typeAssertion(node)
      write(parts.operand, depth: depth)
      put(".(")
      write(parts.type, depth: depth)
      put(")")
    case .typeSwitchGuard:
      let parts = tree.typeSwitchGuard(node)
      if parts.name.exists {
        write(parts.name, depth: depth)
        put(" := ")
      }
      write(parts.operand, depth: depth)
      put(".(type)")
    case .call:
      let parts = tree.call(node)
      write(parts.function, depth: depth)
      put("(")
      list(parts.arguments, depth)
      if parts.hasDots { put("...") }
      put(")")
    case .unary:
      let parts = tree.unary(node)
      put(parts.operator.spelling)
      write(parts.operand, depth: depth)
    case .binary:
      let parts = tree.binary(node)
      write(parts.left, depth: depth)
      put(" ")
      put(parts.operator.spelling)
      put(" ")
      write(parts.right, depth: depth)
    case .keyValue:
      let parts = tree.keyValue(node)
      write(parts.key, depth: depth)
      put(": ")
      write(parts.value, depth: depth)
    default: writeType(node, depth)
    }
  }

  private mutating func writeType(_ node: NodeID, _ depth: Int) {
    switch tree.tag(node) {
    case .arrayType:
      let parts = tree.arrayType(node)
      put("[")
      if parts.length.isNone { put("...") } else { write(parts.length, depth: depth) }
      put("]")
      write(parts.element, depth: depth)
    case .sliceType:
      put("[]")
      write(tree.sliceType(node), depth: depth)
    case .dotsType:
      put("...")
      write(tree.dotsType(node), depth: depth)
    case .structType:
      put("struct{")
      fields(tree.structType(node), depth)
      put("}")
    case .functionType:
      put("func")
      signature(node, depth)
    case .interfaceType:
      put("interface{")
      for (index, method) in tree.interfaceType(node).enumerated() {
        if index > 0 { put("; ") }
        let parts = tree.field(method)
        write(parts.name, depth: depth)
        if parts.name.exists { signature(parts.type, depth) } else { write(parts.type, depth: depth) }
      }
      put("}")
    case .mapType:
      let parts = tree.mapType(node)
      put("map[")
      write(parts.key, depth: depth)
      put("]")
      write(parts.value, depth: depth)
    case .channelType: channel(node, depth)
    default: break
    }
  }

  private mutating func channel(_ node: NodeID, _ depth: Int) {
    let parts = tree.channelType(node)
    if parts.direction == .receiveOnly { put("<-") }
    put("chan")
    if parts.direction == .sendOnly { put("<-") }
    put(" ")
    let element = parts.element
    let needsParentheses =
      parts.direction == .both && element.exists && tree.tag(element) == .channelType
      && tree.channelType(element).direction == .receiveOnly
    if needsParentheses { put("(") }
    write(element, depth: depth)
    if needsParentheses { put(")") }
  }

  private mutating func signature(_ node: NodeID, _ depth: Int) {
    let parts = tree.functionType(node)
    parameters(parts.parameters, depth)
    if parts.results.isEmpty { return }
    put(" ")
    if parts.results.count == 1 && tree.field(parts.results[0]).name.isNone {
      write(tree.field(parts.results[0]).type, depth: depth)
    } else {
      parameters(parts.results, depth)
    }
  }

  private mutating func parameters(_ list: NodeList, _ depth: Int) {
    put("(")
    for index in list.indices {
      if index > 0 { put(", ") }
      let parts = tree.field(list[index])
      if parts.name.exists {
        write(parts.name, depth: depth)
        if index + 1 < list.count {
          let next = tree.field(list[index + 1])
          if next.name.exists && next.type == parts.type { continue }
        }
        put(" ")
      }
      write(parts.type, depth: depth)
    }
    put(")")
  }

  private mutating func fields(_ list: NodeList, _ depth: Int) {
    var index = 0
    while index < list.count {
      if index > 0 { put("; ") }
      let first = tree.field(list[index])
      write(first.name, depth: depth)
      index += 1
      while first.name.exists && index < list.count {
        let next = tree.field(list[index])
        if next.name.isNone || next.type != first.type { break }
        put(", ")
        write(next.name, depth: depth)
        index += 1
      }
      if first.name.exists { put(" ") }
      write(first.type, depth: depth)
      if first.tag.exists {
        put(" ")
        write(first.tag, depth: depth)
      }
    }
  }
}
