import Base
import Escape
import IR
import Lexer
import Packages
import Parser
import Types

/// `minigo dump`: what a phase returns.
enum DumpCommand {
  private static let usage = """
    usage: minigo dump --emit packages|tokens|ast|types|ir|inlined|graph|escape file.go
           minigo dump --emit summary package
           minigo dump --emit facts [package…]
           minigo dump --emit solvers [package…]

    """

  /// Exit status: 0, 1 for errors in the file, 2 for a wrong command line.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    var emit: String?
    var operands: [String] = []
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      index += 1
      if argument == "--emit" || argument == "-emit" {
        guard index < arguments.count else { return refuse("flag needs an argument: --emit") }
        emit = arguments[index]
        index += 1
      } else if argument.hasPrefix("--emit=") || argument.hasPrefix("-emit=") {
        emit = String(argument[argument.index(after: argument.firstIndex(of: "=")!)...])
      } else if argument.hasPrefix("-") && argument != "-" {
        return refuse("flag provided but not defined: \(argument)")
      } else {
        operands.append(argument)
      }
    }
    guard let emit else { return refuse("dump needs --emit") }
    if emit == "facts" { return FactsDump.run(operands, environment) }
    guard !operands.isEmpty else { return refuse("dump needs a file") }
    var options: PipelineOptions
    do {
      options = try PipelineOptions((try? BuildFlags([], environment)) ?? BuildFlags(), environment)
    } catch {
      return CommandResult(status: 1, error: error.message + "\n")
    }
    switch emit {
    case "packages": return dumpPackages(operands, options.load)
    case "tokens", "ast": options.lastStage = .parse
    case "types": options.lastStage = .check
    case "ir": options.lastStage = .lower
    case "inlined": options.lastStage = .inline
    case "graph": options.lastStage = .inline
    case "escape": options.lastStage = .escape
    case "solvers":
      options.lastStage = .escape
      options.comparesSolvers = true
    case "summary": options.separatesPackages = true
    default: return refuse("unknown phase \(emit)")
    }
    let analysis = Pipeline.run(operands, options)
    var result = CommandResult(status: 0)
    if emit == "tokens" || emit == "ast" { dumpSyntax(analysis, emit, to: &result.standardOutput) }
    let errors = analysis.errors + analysis.packages.map(\.errors).joined()
    if !errors.isEmpty {
      result.standardError.write(errors)
      result.status = 1
      return result
    }
    switch emit {
    case "types":
      if let root = analysis.root {
        result.standardOutput.write(analysis.program.dumpFacts(of: root.package))
      }
    case "ir", "inlined":
      if let code = analysis.root?.code { result.standardOutput.write(CodeDump(code).text()) }
    case "summary":
      if let summary = analysis.root?.summary {
        result.standardOutput.write(summary.dump())
      }
    case "graph": if let code = analysis.root?.code { result.standardOutput.write(EscapeAnalysis.dump(code)) }
    case "escape":
      if let code = analysis.root?.code {
        VerdictDump(code).write(to: &result.standardOutput)
      }
    case "solvers": dumpDisputes(analysis, to: &result)
    default: break
    }
    return result
  }

  /// Writes the functions on which the formulations of the escape solver differ, and how many were asked.
  private static func dumpDisputes(_ analysis: Analysis, to result: inout CommandResult) {
    var functions = 0
    var disputes = 0
    for package in analysis.packages {
      guard let code = package.code else { continue }
      functions += code.order.count
      for function in code.disputed {
        disputes += 1
        let name = function.exists ? analysis.program.names.string(code.functions[function].name) : "?"
        result.standardOutput.write("\(package.loaded.path): \(name)\n")
      }
    }
    result.standardOutput.write("\(functions) functions, \(disputes) differences\n")
    if disputes > 0 { result.status = 1 }
  }

  private static func dumpPackages(_ operands: [String], _ settings: LoadSettings) -> CommandResult {
    let program = Program()
    var loader = PackageLoader(settings)
    var result = CommandResult(status: 0)
    do {
      try loader.resolve(operands, &program.sources)
    } catch {
      result.status = 1
      result.standardError.write(loader.warnings + error.message + "\n")
      return result
    }
    result.standardError.write(loader.warnings + loader.errors)
    while let package = loader.next(&program.sources, &program.names) {
      result.standardOutput.write(package.dump(program.sources))
    }
    return result
  }

  private static func dumpSyntax(_ analysis: Analysis, _ emit: String, to out: inout TextBuffer) {
    guard let loaded = analysis.root?.loaded else { return }
    for file in loaded.files {
      if emit == "tokens" {
        var tokens = TokenTable()
        tokens.scan(file.tree.bytes)
        out.write(tokens.dump(file.tree.bytes))
      } else {
        out.write(file.tree.dump())
      }
    }
  }

  private static func refuse(_ message: String) -> CommandResult {
    CommandResult(status: 2, error: "minigo: \(message)\n\(usage)")
  }
}
