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
    options.render = { DecisionText.report($0, level: level) }
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
      DecisionText.writeHeader(package.loaded.path, to: &result.standardError)
      result.standardError.write("runtime.main_main·f: function main is undeclared in the main package\n")
      result.status = 1
    }
    result.standardError.write(analysis.times)
    return result
  }

  /// Writes the errors of a package, or the decisions about it, under its header line.
  private static func write(_ package: PackageAnalysis, to result: inout CommandResult) {
    result.standardError.write(package.text)
    if package.errors.isEmpty { return }
    if package.text.count == 0 { DecisionText.writeHeader(package.loaded.path, to: &result.standardError) }
    result.standardError.write(package.errors)
    result.status = 1
  }
}
