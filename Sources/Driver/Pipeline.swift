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
// Imported packages go the same way, silently, and leave a summary of their functions. Those of the embedded library do not:
// they are parsed when something is first looked up in them, what they declare is checked and lowered when something needs it,
// and what escape analysis found out about their functions is stated beside their declarations. The pipeline prints nothing:
// commands render the decisions, or the errors that ended it early.

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
  /// `-errorurl`.
  var showsErrorCodes = false
  /// `true` if the process ends with the run, so that its tables need not be freed.
  var endsWithRun = false
  /// Where packages come from.
  var load: LoadSettings

  init(_ load: LoadSettings) { self.load = load }
}

/// What a run found out about one package.
struct PackageAnalysis {
  /// The package as loaded.
  var loaded: LoadedPackage
  var package = PackageID.none
  /// nil for a package that is not asked for, or that has errors.
  var code: Code?
  /// The compiler's errors, complete lines; empty if the package is free of them.
  var errors = ""
  /// `true` for a main package without function main, which the linker refuses.
  var lacksMain = false
}

/// What a run found out.
final class Analysis {
  let program = Program()
  /// What the packages analysed so far say of their functions.
  let summaries = Summaries()
  /// The checkers of packages whose declarations are checked when they are asked for.
  var checkers: [Checker] = []
  /// Where packages come from.
  var loader: PackageLoader
  /// The packages that can be imported, by path.
  var importable: [String: PackageID] = [:]
  /// Packages of the library that nothing has been looked up in yet, by package.
  private var pending: [LoadedPackage?] = []
  /// The packages asked for, and imported ones with errors, each after those it imports.
  var packages: [PackageAnalysis] = []
  /// What `go build` prints beside errors, complete lines.
  var warnings = ""
  /// The go command's own errors, complete lines.
  var errors = ""
  /// The last package asked for; nil if loading failed.
  var root: PackageAnalysis? { packages.last { $0.loaded.isRequested } }

  init(_ settings: LoadSettings) { loader = PackageLoader(settings) }

  /// Makes `package` known to those that import it; it is parsed when something is looked up in it.
  func putOff(_ package: LoadedPackage) {
    let id = program.declarePackage(path: package.path, name: package.name)
    program.packages[id].isPending = true
    for path in package.imports {
      if let imported = importable[package.importMap[path] ?? path] {
        program.packages[id].imports.append(imported)
      }
    }
    importable[package.path] = id
    while pending.count < id.index { pending.append(nil) }
    pending.append(package)
  }

  /// Parses the package `id`, which was put off, and has its declarations checked on demand.
  func load(_ id: PackageID) {
    guard id.index < pending.count, var package = pending[id.index] else { return }
    pending[id.index] = nil
    loader.parse(&package, &program.sources, &program.names)
    let checker = Checker(program: program, package: id, imports: imports(of: package))
    checker.isBodyOptional = true
    checkers.append(checker)
    checker.declare(package.files.map { CheckedFile(tree: $0.tree, package: id) })
  }

  /// The packages that import paths mean in `package`.
  func imports(of package: LoadedPackage) -> [String: PackageID] {
    if package.importMap.isEmpty { return importable }
    var imports = importable
    for (path, actual) in package.importMap { imports[path] = importable[actual] }
    return imports
  }
}

enum Pipeline {
  /// Runs the phases over the packages that `operands` name.
  static func run(_ operands: [String], _ options: PipelineOptions) -> Analysis {
    let analysis = Analysis(options.load)
    if options.endsWithRun { _ = Unmanaged.passRetained(analysis) }
    let program = analysis.program
    do {
      try analysis.loader.resolve(operands, &program.sources)
    } catch {
      analysis.warnings = analysis.loader.warnings
      analysis.errors = error.message + "\n"
      return analysis
    }
    analysis.warnings = analysis.loader.warnings
    analysis.errors = analysis.loader.errors
    program.load = { [unowned analysis] package in analysis.load(package) }
    while var package = analysis.loader.next() {
      // Nobody compiles what imports a package with errors.
      if package.imports.contains(where: { path in
        path != "unsafe" && analysis.importable[package.importMap[path] ?? path] == nil
      }) {
        continue
      }
      if isKnownToBeInOrder(package, options) {
        analysis.putOff(package)
        continue
      }
      analysis.loader.parse(&package, &program.sources, &program.names)
      var result = PackageAnalysis(loaded: package)
      if options.lastStage > .parse || package.isRequested { compile(&result, analysis, options) }
      if result.errors.isEmpty { analysis.importable[package.path] = result.package }
      if package.isRequested || !result.errors.isEmpty { analysis.packages.append(result) }
    }
    return analysis
  }

  /// `true` iff nothing but declarations that others mention is needed of `package`, which has no errors.
  private static func isKnownToBeInOrder(_ package: LoadedPackage, _ options: PipelineOptions) -> Bool {
    if package.isRequested { return false }
    return package.isEmbedded || package.isStandard && options.lastStage < .inline
  }

  /// Runs the phases over one package whose imports are known.
  private static func compile(
    _ result: inout PackageAnalysis, _ analysis: Analysis, _ options: PipelineOptions
  ) {
    let program = analysis.program
    let loaded = result.loaded
    var errors = ErrorText(isUnlimited: options.showsAllErrors && loaded.isRequested)
    var hasSyntaxErrors = false
    for file in loaded.files {
      for error in file.diagnostics {
        errors.add(error, &program.sources)
        if error.message.hasPrefix("syntax error") { hasSyntaxErrors = true }
      }
    }
    // Lexical errors that leave a token do not keep the compiler from checking types.
    if hasSyntaxErrors || errors.isFull || options.lastStage == .parse {
      result.errors = errors.text
      return
    }
    let id = program.declarePackage(path: loaded.path, name: loaded.name)
    result.package = id
    program.packages[id].languageVersion = loaded.languageVersion
    let checker = Checker(program: program, package: id, imports: analysis.imports(of: loaded))
    checker.showsErrorCodes = options.showsErrorCodes && loaded.isRequested
    checker.isBodyOptional = loaded.hasAssembly || loaded.isEmbedded
    checker.check(loaded.files.map { CheckedFile(tree: $0.tree, package: id) })
    if !loaded.isEmbedded || errors.count == 0 {
      for error in checker.errors { errors.add(error, &program.sources) }
    }
    if errors.count == 0 {
      for error in checker.checkDirectives() { errors.add(error, &program.sources) }
    }
    if errors.count > 0 {
      result.errors = errors.text
      return
    }
    if loaded.isRequested {
      result.lacksMain = loaded.isMain && !program.declaresFunction("main", in: id)
    } else if options.lastStage < .inline {
      return
    }
    if options.lastStage == .check { return }

    var options = options
    if !loaded.isRequested {
      options.explains = false
      options.isInliningOff = false
      options.lastStage = .escape
    }
    let code = Code(program: program, package: id)
    decide(code, options, analysis.summaries)
    if options.lastStage == .escape { analysis.summaries.record(code) }
    if loaded.isRequested { result.code = code }
  }

  /// Runs the phases after the checker over the package of `code`.
  static func decide(_ code: Code, _ options: PipelineOptions, _ summaries: Summaries = Summaries()) {
    Lowering.run(code.program, package: code.package, code: code, summaries: summaries)
    if options.lastStage == .lower { return }
    let inliner = Inliner.run(code, level: options.explains ? 2 : 1, isOff: options.isInliningOff)
    MethodWrappers.run(inliner)
    LoopVariables.run(code)
    StaticInitialisation.run(code)
    AssemblyWrappers.run(code)
    DeadLocals.run(code)
    if options.lastStage == .inline { return }
    EscapeAnalysis.run(code, explain: options.explains)
    BoundsChecks.run(code)
  }
}

extension Program {
  /// `true` iff `package` declares a function `name`.
  fileprivate func declaresFunction(_ name: String, in package: PackageID) -> Bool {
    let object = scopes.lookup(names.intern(name), in: packages[package].scope)
    return object.exists && objects[object].kind == .function
  }
}
