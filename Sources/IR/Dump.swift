import Base
import Types

// The form in which `minigo dump` shows function bodies: one node a line, ids in front, children indented in child order.

/// Writes function bodies for people who work on the compiler.
public struct CodeDump {
  let code: Code
  let printer: Printer

  public init(_ code: Code) {
    self.code = code
    printer = Printer(code)
  }

  /// Returns all functions of the package in the compiler's order; those of other packages follow if `includesImported`.
  public func text(includesImported: Bool = false) -> String {
    var out = ""
    for function in code.order { write(function, to: &out) }
    if includesImported {
      for function in code.functions.ids where !code.functions[function].isLocal { write(function, to: &out) }
    }
    return out
  }

  /// Appends `function`: its head, the variables it declares and captures, its body.
  public func write(_ function: FunctionID, to out: inout String) {
    let record = code.functions[function]
    out += "\(function) \(program.names.string(record.name)) \(record.origin) \(place(record.position))\n"
    for variable in record.captures { write(variable, to: &out) }
    for variable in record.declared { write(variable, to: &out) }
    for node in code.elements(record.body) { write(node, 1, to: &out) }
    out += "\n"
  }

  private var program: Program { code.program }

  private func write(_ variable: VariableID, to out: inout String) {
    let row = code.variables[variable]
    var line = "  \(variable) \(row.variableClass) \(program.names.string(row.name))"
    line += " \(row.type.exists ? printer.text(row.type) : "-") \(place(row.position))"
    if row.outer.exists { line += " outer \(row.outer)" }
    if row.definition.exists { line += " definition \(row.definition)" }
    if row.isAddressTaken { line += " &" }
    out += line + "\n"
  }

  private func write(_ node: CodeID, _ depth: Int, to out: inout String) {
    let row = code[node]
    out += String(repeating: "  ", count: depth)
    out += "\(node) \(row.op)"
    switch row.op {
    case .name:
      out +=
        " \(VariableID(raw: row.aux)) \(program.names.string(code.variables[VariableID(raw: row.aux)].name))"
    case .functionName, .closure:
      let function = FunctionID(raw: row.aux)
      out += " \(function) \(program.names.string(code.functions[function].name))"
    case .methodExpression, .methodValue:
      out += " \(FunctionID(raw: row.aux)) \(program.names.string(row.aux2))"
    case .literal: out += " \(printer.text(node))"
    case .assignOperator: out += " \(Opcode(rawValue: UInt8(truncatingIfNeeded: row.aux)) ?? .invalid)"
    default: if row.aux2.exists { out += " \(program.names.string(row.aux2))" }
    }
    if row.type.exists { out += " : \(printer.text(row.type))" }
    out += " \(place(row.position))"
    for (flag, name) in CodeDump.flagNames where row.flags.contains(flag) { out += " \(name)" }
    out += "\n"
    if depth > 200 { return }
    if !row.initial.isEmpty {
      out += String(repeating: "  ", count: depth + 1) + "before\n"
      for child in code.elements(row.initial) { write(child, depth + 2, to: &out) }
    }
    let initialCount = Int(row.initial.count)
    var index = 0
    code.forEachChild(of: node) { child in
      if index >= initialCount { write(child, depth + 1, to: &out) }
      index += 1
    }
  }

  private static let flagNames: [(CodeFlags, String)] = [
    (.isImplicit, "implicit"), (.isDefinition, "definition"), (.hasDots, "dots"), (.isDistinct, "distinct"),
    (.isBounded, "bounded"), (.noInline, "noinline"), (.isGoDefer, "godefer"), (.isSynthetic, "synthetic"),
    (.isVariadicStorage, "variadic"), (.isKeepAlive, "keepalive"), (.isTransient, "transient"),
    (.isRangeFunction, "rangefunc"),
  ]

  private func place(_ position: Position) -> String {
    if !position.isKnown { return "@-" }
    let location = program.sources.location(position)
    return "@\(location.line):\(location.column)"
  }
}
