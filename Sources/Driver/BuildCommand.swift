import Base
import Packages

/// `minigo build`: the errors of a package, or the compiler's decisions about it.
enum BuildCommand {
  /// Exit status as of `go build`: 0, 1 for errors in the package, 2 for a wrong command line.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    let flags: BuildFlags
    do {
      flags = try BuildFlags(arguments, environment)
    } catch {
      if error.isOfEnvironment { return CommandResult(status: 1, error: error.message + "\n") }
      return CommandResult(
        status: 2, error: "\(error.message)\n\(HelpText.buildUsage)\nRun 'minigo help build' for details.\n")
    }
    var options: PipelineOptions
    do {
      options = try PipelineOptions(flags, environment)
    } catch {
      return CommandResult(status: error.status, error: error.message + "\n")
    }
    options.lastStage = flags.level == 0 ? .check : .escape
    let level = flags.level
    options.render = { code in
      var lines = TextBuffer()
      var text = DecisionText(code, level: level)
      text.write(to: &lines)
      return lines
    }
    var result = CommandResult(status: 0)
    if let output = flags.output {
      result.standardError.write("minigo: -o \(output): nothing is compiled, so nothing is written\n")
    }
    let analysis = Pipeline.run(flags.operands, options)
    result.standardError.write(analysis.warnings)
    if !analysis.errors.isEmpty {
      result.standardError.write(analysis.errors)
      result.status = 1
    }
    for package in analysis.packages { write(package, to: &result) }
    // Programs are linked after everything is compiled.
    for package in analysis.packages where package.lacksMain {
      writeHeader(package, to: &result.standardError)
      result.standardError.write("runtime.main_main·f: function main is undeclared in the main package\n")
      result.status = 1
    }
    result.standardError.write(analysis.times)
    return result
  }

  /// Writes the errors of a package, or the decisions about it, under its header line.
  private static func write(_ package: PackageAnalysis, to result: inout CommandResult) {
    if package.errors.isEmpty && package.text.count == 0 { return }
    writeHeader(package, to: &result.standardError)
    result.standardError.write(package.text)
    result.standardError.write(package.errors)
    if !package.errors.isEmpty { result.status = 1 }
  }

  /// Writes the line that the go command puts above a package's output.
  private static func writeHeader(_ package: PackageAnalysis, to out: inout TextBuffer) {
    out.write("# ")
    out.write(package.loaded.path)
    out.write("\n")
  }
}
