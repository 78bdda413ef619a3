import Base
import IR

/// What escape analysis found out, with ids: for each function where its parameters leak to, then every decision.
struct VerdictDump {
  private let code: Code
  private let printer: Printer

  init(_ code: Code) {
    self.code = code
    printer = Printer(code)
  }

  func write(to out: inout TextBuffer) {
    for function in code.order {
      let row = code.functions[function]
      out.write("\(function) ")
      printer.write(function, to: &out)
      out.write("\n")
      let parameters = (row.receiver.exists ? [row.receiver] : []) + row.parameters
      for (parameter, leaks) in zip(parameters, row.leaks)
      where code.program.hasPointers(code.variables[parameter].type) {
        out.write("  \(parameter) ")
        printer.write(parameter, to: &out)
        out.write(":\(VerdictDump.describe(leaks))\n")
      }
    }
    var line = DecisionText(code, level: 1)
    for (index, decision) in code.decisions.enumerated() {
      out.write("d\(index) \(decision.kind)")
      if decision.function.exists { out.write(" \(decision.function)") }
      if decision.variable.exists { out.write(" \(decision.variable)") }
      if decision.node.exists { out.write(" \(decision.node)") }
      out.write(" ")
      let before = out.count
      line.write(decision, to: &out)
      if out.count == before { out.write("-\n") }
    }
  }

  /// ` heap 1, mutator 0, result0 2`: the sinks a parameter's data reach, each with the fewest dereferences.
  private static func describe(_ leaks: Leaks) -> String {
    var parts: [String] = []
    if leaks.heap >= 0 { parts.append("heap \(leaks.heap)") }
    if leaks.mutator >= 0 { parts.append("mutator \(leaks.mutator)") }
    if leaks.callee >= 0 { parts.append("callee \(leaks.callee)") }
    for index in 0..<5 where leaks.result(index) >= 0 {
      parts.append("result\(index) \(leaks.result(index))")
    }
    return parts.isEmpty ? " stays" : " " + parts.joined(separator: ", ")
  }
}
