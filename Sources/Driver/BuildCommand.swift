import Base
import Packages

/// `minigo build`: the errors of a package, or the compiler's decisions about it.
enum BuildCommand {
  /// Exit status as of `go build`: 0, 1 for errors in the package, 2 for a wrong command line.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    let flags: BuildFlags
    do {
      flags = try BuildFlags(arguments)
    } catch {
      return CommandResult(
        status: 2, error: "\(error.message)\n\(HelpText.buildUsage)\nRun 'minigo help build' for details.\n")
    }
    var options = PipelineOptions(directory: environment.directory)
    options.target = flags.target
    options.isInliningOff = flags.isInliningOff
    options.showsAllErrors = flags.showsAllErrors
    options.explains = flags.level >= 2
    options.lastStage = flags.level == 0 ? .check : .escape
    if let directory = flags.directory {
      options.directory = directory.hasPrefix("/") ? directory : "\(options.directory)/\(directory)"
    }
    var result = CommandResult(status: 0)
    if let output = flags.output {
      result.standardError.write("minigo: -o \(output): nothing is compiled, so nothing is written\n")
    }
    let analysis = Pipeline.run(flags.operands, options)
    if !analysis.errors.isEmpty {
      if analysis.areCompilerErrors { writeHeader(analysis, to: &result.standardError) }
      result.standardError.write(analysis.errors)
      result.status = 1
      return result
    }
    if let code = analysis.code {
      var lines = TextBuffer()
      var text = DecisionText(code, level: flags.level)
      text.write(to: &lines)
      if lines.count > 0 {
        writeHeader(analysis, to: &result.standardError)
        result.standardError.write(lines)
      }
    }
    if analysis.lacksMain {
      writeHeader(analysis, to: &result.standardError)
      result.standardError.write("runtime.main_main·f: function main is undeclared in the main package\n")
      result.status = 1
    }
    return result
  }

  /// Writes the line that the go command puts above a package's output.
  private static func writeHeader(_ analysis: Analysis, to out: inout TextBuffer) {
    guard let path = analysis.loaded?.path else { return }
    out.write("# ")
    out.write(path)
    out.write("\n")
  }
}
