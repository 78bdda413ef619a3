import Base
import Parser
import Types

@testable import IR

/// A one-file package brought to function bodies.
final class Compiled {
  let program: Program
  let code: Code
  /// The errors the checker found; tests expect none.
  let errors: [String]

  init(_ source: String) {
    let program = Program()
    self.program = program
    var text = source
    let file = text.withUTF8 { program.sources.add(path: "main.go", display: "./main.go", content: $0) }
    let parsed = parse(file ?? FileID(raw: 0), of: &program.sources, names: &program.names)
    let scope = program.scopes.make(in: program.universe.scope)
    let package = program.packages.append(
      Package(path: "example.com/p", name: parsed.tree.name(parsed.tree.packageName), scope: scope))
    let checker = Checker(program: program, package: package, imports: [:])
    checker.check([CheckedFile(tree: parsed.tree, package: package)])
    errors = (parsed.diagnostics + checker.errors).map(\.message)
    code = Code(program: program, package: package)
    if errors.isEmpty { Lowering.run(program, package: package, code: code) }
  }

  /// The names of the functions in the compiler's order.
  var order: [String] { code.order.map { program.names.string(code.functions[$0].name) } }

  /// The body of each function as `-m=2` shows it, by name.
  var bodies: [String: String] {
    let printer = Printer(code)
    var bodies: [String: String] = [:]
    for function in code.order {
      var out = TextBuffer()
      printer.writeBody(code.functions[function].body, to: &out)
      bodies[program.names.string(code.functions[function].name)] = out.string
    }
    return bodies
  }

  /// The dump of the function `name`.
  func dump(_ name: String) -> String {
    var out = ""
    for function in code.order where program.names.string(code.functions[function].name) == name {
      CodeDump(code).write(function, to: &out)
    }
    return out
  }
}
