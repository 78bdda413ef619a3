import Base
import Escape
import IR
import Inline
import Packages
import Parser
import Types

// The way of the data, top to bottom:
//
//   operands → PackageLoader → parsed packages in dependency order
//            → Checker       → types, objects, constants
//            → Lowering      → function bodies
//            → Inliner, MethodWrappers, LoopVariables, StaticInitialisation, DeadLocals
//            → EscapeAnalysis, BoundsChecks → decisions
//
// Imported packages stop after the checker: their bodies are lowered when something needs them, and what escape analysis
// found out about their functions is stated beside their declarations. The pipeline prints nothing: commands render the
// decisions, or the errors that ended it early.

/// How far to go and what to record.
struct PipelineOptions {
  /// The last phase to run.
  enum Stage: Int, Comparable {
    case parse, check, lower, inline, escape
    static func < (a: Stage, b: Stage) -> Bool { a.rawValue < b.rawValue }
  }
  var lastStage = Stage.escape
  /// `true` to record why allocations go to the heap.
  var explains = false
  var isInliningOff = false
  var showsAllErrors = false
  var target = BuildTarget()
  /// The directory that relative operands start from.
  var directory: String
  /// Rewrites the content of each file of the package before it is parsed.
  var rewrite: (([UInt8]) -> [UInt8])?

  init(directory: String) { self.directory = directory }
}

/// What a run found out.
final class Analysis {
  let program = Program()
  /// The package asked for, as loaded; nil if loading failed.
  var loaded: LoadedPackage?
  var package = PackageID.none
  var code: Code?
  /// What `go build` would print instead of decisions, complete lines; empty if the package is free of errors.
  var errors = ""
  /// `true` for a main package without function main, which the linker refuses.
  var lacksMain = false
  /// `true` if `errors` are the compiler's and so stand below the package's header line.
  var areCompilerErrors = true
}

enum Pipeline {
  /// Runs the phases over the package that `operands` name.
  static func run(_ operands: [String], _ options: PipelineOptions) -> Analysis {
    let analysis = Analysis()
    let program = analysis.program
    var loader = PackageLoader(
      target: options.target, directory: options.directory, rewrite: options.rewrite)
    let packages: [LoadedPackage]
    do {
      packages = try loader.load(operands, &program.sources, &program.names)
    } catch {
      analysis.errors = error.message + "\n"
      analysis.areCompilerErrors = false
      return analysis
    }
    guard let root = packages.last else { return analysis }
    analysis.loaded = root
    var errors = ErrorText(isUnlimited: options.showsAllErrors)
    var hasSyntaxErrors = false
    for file in root.files {
      for error in file.diagnostics {
        errors.add(error, &program.sources)
        if error.message.hasPrefix("syntax error") { hasSyntaxErrors = true }
      }
    }
    // Lexical errors that leave a token do not keep the compiler from checking types.
    if hasSyntaxErrors || errors.isFull {
      analysis.errors = errors.text
      return analysis
    }
    if options.lastStage == .parse {
      analysis.errors = errors.text
      return analysis
    }

    var importable: [String: PackageID] = [:]
    for package in packages {
      let id = program.declarePackage(path: package.path, name: package.name)
      importable[package.path] = id
      let checker = Checker(program: program, package: id, imports: importable)
      checker.isBodyOptional = package.isEmbedded
      checker.check(package.files.map { CheckedFile(tree: $0.tree, package: id) })
      analysis.package = id
      if !package.isEmbedded || errors.count == 0 {
        for error in checker.errors { errors.add(error, &program.sources) }
      }
    }
    if errors.count == 0 {
      for file in root.files {
        for error in file.tree.misplacedDirectives { errors.add(error, &program.sources) }
      }
    }
    if errors.count > 0 {
      analysis.errors = errors.text
      return analysis
    }
    analysis.lacksMain = root.name == "main" && !program.declaresFunction("main", in: analysis.package)
    if options.lastStage == .check { return analysis }

    let code = Code(program: program, package: analysis.package)
    analysis.code = code
    Lowering.run(program, package: analysis.package, code: code)
    if options.lastStage == .lower { return analysis }
    let inliner = Inliner.run(code, level: options.explains ? 2 : 1, isOff: options.isInliningOff)
    MethodWrappers.run(inliner)
    LoopVariables.run(code)
    StaticInitialisation.run(code)
    DeadLocals.run(code)
    if options.lastStage == .inline { return analysis }
    EscapeAnalysis.run(code, explain: options.explains)
    BoundsChecks.run(code)
    return analysis
  }
}

extension Program {
  /// `true` iff `package` declares a function `name`.
  fileprivate func declaresFunction(_ name: String, in package: PackageID) -> Bool {
    let object = scopes.lookup(names.intern(name), in: packages[package].scope)
    return object.exists && objects[object].kind == .function
  }
}
