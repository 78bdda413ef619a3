import Base
import Lexer

extension SyntaxTree {
  /// The expression, type or simple statement `node` as Go's messages show it: normalised blanks, bodies of function and
  /// composite literals as `…`.
  public func description(of node: NodeID) -> String {
    var writer = ExpressionWriter(tree: self)
    writer.write(node)
    return String(decoding: writer.text, as: UTF8.self)
  }

  /// As `description(of:)`, for several expressions separated by commas.
  public func description(of list: NodeList) -> String {
    var writer = ExpressionWriter(tree: self)
    writer.write(list)
    return String(decoding: writer.text, as: UTF8.self)
  }

  /// How the error about statement `node` in the place of a condition shows it: the sides of an assignment stand in
  /// parentheses if they are binary expressions.
  func conditionText(_ node: NodeID) -> String {
    if tag(node) == .assignment {
      let parts = assignment(node)
      if parts.operator == .none {
        return "assignment \(emphasized(parts.left)) = \(emphasized(parts.right))"
      }
    }
    return description(of: node)
  }

  private func emphasized(_ list: NodeList) -> String {
    let text = description(of: list)
    if list.count == 1 && tag(list[0]) == .binary { return "(" + text + ")" }
    return text
  }
}

/// Writes expressions in the short form of Go's syntax printer.
private struct ExpressionWriter {
  let tree: SyntaxTree
  var text: [UInt8] = []

  mutating func write(_ string: StaticString) {
    text.append(contentsOf: UnsafeBufferPointer(start: string.utf8Start, count: string.utf8CodeUnitCount))
  }

  mutating func write(_ list: NodeList) {
    for (index, node) in list.enumerated() {
      if index > 0 { write(", ") }
      write(node)
    }
  }

  mutating func write(_ node: NodeID) {
    if node.isNone { return }
    switch tree.tag(node) {
    case .badExpression: write("<bad expr>")
    case .name, .literal: text.append(contentsOf: tree.text(node))
    case .functionLiteral:
      let parts = tree.functionLiteral(node)
      write(parts.type)
      write(tree.block(parts.body).isEmpty ? " {}" : " {…}")
    case .compositeLiteral:
      let parts = tree.compositeLiteral(node)
      write(parts.type)
      write(parts.elements.isEmpty ? "{}" : "{…}")
    case .parenthesized:
      write("(")
      write(tree.parenthesized(node))
      write(")")
    case .selector:
      let parts = tree.selector(node)
      write(parts.operand)
      write(".")
      write(parts.name)
    case .index:
      let parts = tree.index(node)
      write(parts.operand)
      write("[")
      write(parts.indices)
      write("]")
    case .slice:
      let parts = tree.slice(node)
      write(parts.operand)
      write("[")
      write(parts.low)
      write(":")
      write(parts.high)
      if parts.max.exists {
        write(":")
        write(parts.max)
      }
      write("]")
    case .typeAssertion:
      let parts = tree.typeAssertion(node)
      write(parts.operand)
      write(".(")
      write(parts.type)
      write(")")
    case .typeSwitchGuard:
      let parts = tree.typeSwitchGuard(node)
      if parts.name.exists {
        write(parts.name)
        write(" := ")
      }
      write(parts.operand)
      write(".(type)")
    case .call:
      let parts = tree.call(node)
      write(parts.function)
      write("(")
      write(parts.arguments)
      write(parts.hasDots ? "...)" : ")")
    case .unary:
      let parts = tree.unary(node)
      write(parts.operator.spelling)
      write(parts.operand)
    case .binary:
      let parts = tree.binary(node)
      write(parts.left)
      write(" ")
      write(parts.operator.spelling)
      write(" ")
      write(parts.right)
    case .keyValue:
      let parts = tree.keyValue(node)
      write(parts.key)
      write(": ")
      write(parts.value)
    default: writeType(node)
    }
  }

  private mutating func writeType(_ node: NodeID) {
    switch tree.tag(node) {
    case .arrayType:
      let parts = tree.arrayType(node)
      write("[")
      if parts.length.isNone { write("...") } else { write(parts.length) }
      write("]")
      write(parts.element)
    case .sliceType:
      write("[]")
      write(tree.sliceType(node))
    case .dotsType:
      write("...")
      write(tree.dotsType(node))
    case .structType:
      write("struct{")
      writeFields(tree.structType(node))
      write("}")
    case .functionType:
      write("func")
      writeSignature(node)
    case .interfaceType:
      write("interface{")
      for (index, member) in tree.interfaceType(node).enumerated() {
        if index > 0 { write("; ") }
        let parts = tree.field(member)
        write(parts.name)
        if parts.name.exists { writeSignature(parts.type) } else { write(parts.type) }
      }
      write("}")
    case .mapType:
      let parts = tree.mapType(node)
      write("map[")
      write(parts.key)
      write("]")
      write(parts.value)
    case .channelType:
      let parts = tree.channelType(node)
      switch parts.direction {
      case .both: write("chan ")
      case .sendOnly: write("chan<- ")
      case .receiveOnly: write("<-chan ")
      }
      let isReceive =
        parts.element.exists && tree.tag(parts.element) == .channelType
        && tree.channelType(parts.element).direction == .receiveOnly
      if parts.direction == .both && isReceive {
        write("(")
        write(parts.element)
        write(")")
      } else {
        write(parts.element)
      }
    default: writeStatement(node)
    }
  }

  private mutating func writeStatement(_ node: NodeID) {
    switch tree.tag(node) {
    case .expressionStatement: write(tree.expressionStatement(node))
    case .sendStatement:
      let parts = tree.sendStatement(node)
      write(parts.channel)
      write(" <- ")
      write(parts.value)
    case .assignment:
      let parts = tree.assignment(node)
      write(parts.left)
      if parts.right.isEmpty {
        write(parts.operator.spelling)
        write(parts.operator.spelling)
      } else {
        write(" ")
        write(parts.operator.spelling)
        write("= ")
        write(parts.right)
      }
    case .rangeClause:
      let parts = tree.rangeClause(node)
      if !parts.left.isEmpty {
        write(parts.left)
        write(parts.isDefinition ? " := " : " = ")
      }
      write("range ")
      write(parts.operand)
    default: break
    }
  }

  private mutating func writeFields(_ fields: NodeList) {
    for (index, field) in fields.enumerated() {
      let parts = tree.field(field)
      write(parts.name)
      if parts.sharesType {
        write(", ")
        continue
      }
      if parts.name.exists { write(" ") }
      write(parts.type)
      if parts.tag.exists {
        write(" ")
        write(parts.tag)
      }
      if index + 1 < fields.count { write("; ") }
    }
  }

  private mutating func writeSignature(_ type: NodeID) {
    if tree.tag(type) != .functionType { return }
    let parts = tree.functionType(type)
    writeParameters(parts.parameters)
    if parts.results.isEmpty { return }
    write(" ")
    if parts.results.count == 1 && tree.field(parts.results[0]).name.isNone {
      write(tree.field(parts.results[0]).type)
    } else {
      writeParameters(parts.results)
    }
  }

  private mutating func writeParameters(_ list: NodeList) {
    write("(")
    for (index, field) in list.enumerated() {
      if index > 0 { write(", ") }
      let parts = tree.field(field)
      write(parts.name)
      if parts.sharesType { continue }
      if parts.name.exists { write(" ") }
      write(parts.type)
    }
    write(")")
  }
}
