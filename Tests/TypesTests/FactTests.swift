import Base
import Parser
import Testing

@testable import Types

@Suite struct FactTests {
  private static let tagNames: [NodeTag: String] = [
    .name: "Name", .literal: "BasicLit", .compositeLiteral: "CompositeLit", .functionLiteral: "FuncLit",
    .parenthesized: "ParenExpr", .selector: "SelectorExpr", .index: "IndexExpr", .slice: "SliceExpr",
    .typeAssertion: "AssertExpr", .unary: "Operation", .binary: "Operation", .call: "CallExpr",
    .arrayType: "ArrayType", .sliceType: "SliceType", .dotsType: "DotsType", .structType: "StructType",
    .interfaceType: "InterfaceType", .functionType: "FuncType", .mapType: "MapType", .channelType: "ChanType",
  ]

  private func modeName(_ mode: ExpressionMode) -> String {
    switch mode {
    case .noValue: "void"
    case .typeExpression: "type"
    case .constant: "const"
    case .nilValue: "nil"
    case .mapIndex: "mapindex"
    case .commaOK: "commaok"
    case .variable: "var"
    case .builtin: "builtin"
    default: "value"
    }
  }

  /// The facts of `node` in words.
  private func facts(_ node: NodeID, _ checked: CheckedSource) -> [String] {
    let fact = checked.file.facts[node]
    let program = checked.program
    let tag = checked.file.tree.tag(node)
    var lines: [String] = []
    let isInstance = tag == .name && fact.detail != .max
    if fact.mode == .builtin {
      lines.append("\(FactTests.tagNames[tag] ?? "") builtin")
    } else if fact.mode != .none && !isInstance {
      var words = [FactTests.tagNames[tag] ?? "\(tag)", modeName(fact.mode)]
      if fact.mode != .noValue { words.append(program.typeString(fact.type)) }
      if fact.value.exists { words.append(program.constants[fact.value].description) }
      lines.append(words.joined(separator: " "))
    }
    if tag == .caseClause && fact.object.exists {
      let object = program.objects[fact.object]
      lines.append("Implicit \(program.name(fact.object)) \(program.typeString(object.type))")
    }
    if tag == .selector && fact.detail != .max {
      let selection = program.selections[SelectionID(raw: fact.detail)]
      let path = selection.path.map(String.init).joined(separator: " ")
      let receiver = program.typeString(selection.receiver)
      lines.append("Selection \(selection.kind) \(receiver) [\(path)] \(selection.isIndirect)")
    }
    if isInstance {
      let list = program.instances[InstanceID(raw: fact.detail)].map { program.typeString($0) }
      lines.append("Instance [\(list.joined(separator: ", "))] \(program.typeString(fact.type))")
    }
    return lines
  }

  @Test func factsAreTheCompilers() throws {
    var count = 0
    for entry in FactTable.programs.split(separator: "-- ") {
      let parts = entry.split(separator: "\n==>\n", maxSplits: 1)
      try #require(parts.count == 2)
      let title = parts[0].prefix { $0 != "\n" }
      let checked = try CheckedSource("package p" + parts[0].dropFirst(title.count) + "\n")
      #expect(checked.errors == [], "\(title)")
      var found: [(line: Int, column: Int, text: String)] = []
      for node in checked.file.tree.nodes {
        let place = checked.program.sources.location(checked.file.tree.position(node))
        for fact in facts(node, checked) { found.append((place.line, place.column, fact)) }
      }
      found.sort { ($0.line, $0.column, $0.text) < ($1.line, $1.column, $1.text) }
      let lines = found.map { "\($0.line):\($0.column) \($0.text)" }
      let isOfConstraint = { (line: String) in
        line.contains(" Operation type ") && (line.contains("~") || line.contains("invalid type"))
      }
      let wanted = parts[1].trimmingSuffix { $0 == "\n" }
      #expect(lines.filter { !isOfConstraint($0) }.joined(separator: "\n") == wanted, "\(title)")
      count += 1
    }
    #expect(count >= 12)
  }
}
