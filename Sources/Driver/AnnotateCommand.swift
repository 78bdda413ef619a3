import Base
import Lexer
import Packages

/// `minigo annotate`: the source of a package with the compiler's decisions at the ends of its lines.
enum AnnotateCommand {
  private static let usage =
    "usage: minigo annotate [-m=2] file.go\nRun 'minigo help annotate' for details.\n"

  /// Exit status: 0, 1 for errors in the package, 2 for a wrong command line.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    let flags: BuildFlags
    do {
      flags = try BuildFlags(arguments, environment)
    } catch {
      return CommandResult(status: 2, error: "\(error.message)\n\(usage)")
    }
    guard !flags.operands.isEmpty else {
      return CommandResult(status: 2, error: "annotate needs a file\n\(usage)")
    }
    var options: PipelineOptions
    do {
      options = try PipelineOptions(flags, environment)
    } catch {
      return CommandResult(status: 1, error: error.message + "\n")
    }
    options.load.rewrite = { content in
      Array(AnnotatedSource.withoutRemarks(String(decoding: content, as: UTF8.self)).utf8)
    }
    let analysis = Pipeline.run(flags.operands, options)
    let errors = analysis.errors + analysis.packages.map(\.errors).joined()
    if !errors.isEmpty { return CommandResult(status: 1, error: errors) }
    guard let root = analysis.root, let code = root.code else { return CommandResult(status: 1) }
    let loaded = root.loaded
    let remarks = Remarks.collect(code, level: max(1, flags.level))
    var result = CommandResult(status: 0)
    for file in loaded.files {
      if loaded.files.count > 1 {
        result.standardOutput.write("-- \(analysis.program.sources[file.tree.file].display) --\n")
      }
      var tokens = TokenTable()
      tokens.scan(file.tree.bytes)
      let source = AnnotatedSource(
        String(decoding: file.tree.bytes, as: UTF8.self), LineStructure(file.tree.bytes, tokens))
      result.standardOutput.write(
        source.render(
          remarks[file.tree.file] ?? [:], colors: environment.isColored ? RemarkColors() : nil))
    }
    return result
  }
}
