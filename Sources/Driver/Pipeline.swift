import Base
import Escape
import IR
import Inline
import Packages
import Parser
import Types

// The way of the data, top to bottom:
//
//   operands → PackageLoader → a plan: packages in dependency order
//            → Schedule, Worker: which thread does which package, and when; for each package
//            → PackageParser → trees
//            → Checker       → types, objects, constants
//            → Lowering      → function bodies
//            → Inliner, MethodWrappers, LoopVariables, StaticInitialisation, AssemblyWrappers
//            → DeadLocals within EscapeAnalysis, BoundsChecks → decisions
//            → text, and facts for importing packages
//
// Imported packages go the same way, silently, and leave facts about their functions: in tables of the program they were compiled
// in, and in their summaries, which other threads' programs and later runs go by (`PackageCache`). Those that are known to be in
// order, as the embedded library, do not: they are parsed when something is first looked up in them, what they declare is checked
// and lowered when something needs it, and what escape analysis found out about their functions is stated beside their
// declarations. The pipeline prints nothing: commands say how decisions become text (`PipelineOptions.render`) and write the
// texts, or the errors that ended a package early, in the order of the plan.
//
// Function bodies and decisions are needed only until a package's text is made; then they are freed, and a run over many
// packages needs room for their types and trees but not for their code.

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
  /// The language version that the packages asked for are checked by, whatever their modules say; nil to go by these.
  var language: Int?
  /// What the compiler says instead of compiling the packages asked for; nil to go on.
  var compilerFault: String?
  /// `true` to run both formulations of the escape solver and note where they differ.
  var comparesSolvers = false
  /// `true` if the process ends with the run, so that its tables need not be freed.
  var endsWithRun = false
  /// The number of threads; nil for as many as the process has processors, if there is enough work for them.
  var threads: Int?
  /// `true` to take the time and memory of each phase.
  var takesTimes = false
  /// `true` to show on standard error what is being worked on.
  var showsProgress = false
  /// Makes the text about a package that is asked for; its code is then freed. nil keeps the code, on a single thread.
  var render: ((Code) -> TextBuffer)?
  /// The message level of the text that `render` makes.
  var level = 1
  /// `true` to give every package a program of its own and to let nothing but summaries pass from one to the other.
  var separatesPackages = false
  /// `true` to leave what is known of packages in the cache but to believe nothing that is there.
  var ignoresEntries = false
  /// What works beside the run, if anything does.
  var companion: Companion?
  /// The record of the run's predecessor, which differs in files of packages that are worked on; nil if there is none.
  var recorded: RunRecord?
  /// Where packages come from.
  var load: LoadSettings

  init(_ load: LoadSettings) { self.load = load }
}

/// What a run found out about one package.
struct PackageAnalysis {
  /// The package as loaded.
  var loaded: LoadedPackage
  var package = PackageID.none
  /// nil for a package that is not asked for, or that has errors, and once its text has been made.
  var code: Code?
  /// What is printed about the package, made by `PipelineOptions.render`.
  var text = TextBuffer()
  /// The compiler's errors, complete lines; empty if the package is free of them. Those of a package with code came up when all was
  /// decided about it.
  var errors = ""
  /// `true` if what was decided depends on bodies that the embedded library lacks.
  var lacksLibrary = false
  /// `true` for a main package without function main, which the linker refuses.
  var lacksMain = false
  /// What importers need to know of the package, if somebody wants to know.
  var summary: PackageSummary?
}

/// What a run found out, and the tables that one of its threads works on.
final class Analysis {
  let program: Program
  /// What the packages analysed so far say of their functions.
  let summaries = Summaries()
  /// The checkers of packages whose declarations are checked when they are asked for.
  var checkers: [Checker] = []
  /// The packages of the run, each after those it imports.
  let plan: [PlannedPackage]
  /// The packages of this program that can be imported, by path.
  var importable: [String: PackageID] = [:]
  /// For each package of the plan that was to be put off the package of this program.
  private var ids: [PackageID]
  /// By package its index in the plan if it has been put off and nothing has been looked up in it yet, else -1.
  private var pending: [Int] = []
  /// What has come of the packages of the plan.
  private let schedule: Schedule?
  private var parser = PackageParser()
  /// Packages parsed before they are needed, by index in the plan.
  private var parsed: [Int: LoadedPackage] = [:]
  /// The time that phases take; nil if nobody wants to know.
  var clock: PhaseClock?
  /// The packages asked for, and imported ones with errors, each after those it imports.
  var packages: [PackageAnalysis] = []
  /// What `go build` prints beside errors, complete lines.
  var warnings = ""
  /// `true` iff the embedded library lacks packages that the run needs, or was written for another target.
  var lacksPackages = false
  /// The go command's own errors, complete lines.
  var errors = ""
  /// The times of phases, as a table.
  var times = TextBuffer()
  /// The last package asked for; nil if loading failed.
  var root: PackageAnalysis? { packages.last { $0.loaded.isRequested } }

  init(_ plan: [PlannedPackage] = [], _ schedule: Schedule? = nil, _ program: Program = Program()) {
    self.program = program
    self.plan = plan
    ids = Array(repeating: .none, count: plan.count)
    self.schedule = schedule
    program.load = { [unowned self] package in load(package) }
  }

  /// Makes tables for the packages of `plan`, whose files `sources` has; that must live as long.
  convenience init(_ plan: [PlannedPackage], _ schedule: Schedule, sharing sources: borrowing SourceFiles) {
    self.init(plan, schedule)
    program.sources = SourceFiles(sharing: sources)
  }

  /// Parses the package at `index` of the plan and keeps it until `parse` asks for it.
  func parseAhead(_ index: Int) {
    if parsed[index] == nil && importable[plan[index].path] == nil { parsed[index] = parse(index) }
  }

  /// Keeps `package`, which is the one at `index` of the plan with its files parsed, until `parse` asks for it.
  func keep(_ package: LoadedPackage, at index: Int) {
    parsed[index] = package
    for (file, parsed) in zip(plan[index].files, package.files) {
      program.sources[file].directives = parsed.tree.lineDirectives
    }
  }

  /// The tokens of the package at `index` of the plan, for another thread to find; nil if it is parsed, or too small.
  func tokensAhead(_ index: Int) -> TokensAhead? {
    if parsed[index] != nil || plan[index].byteCount < EarlyParse.smallestShare { return nil }
    return TokensAhead(plan[index], program.sources)
  }

  /// Returns the package at `index` of the plan with its files parsed; `ahead` has the tokens of some.
  func parse(_ index: Int, _ ahead: TokensAhead? = nil) -> LoadedPackage {
    if let known = parsed.removeValue(forKey: index) { return known }
    let outer = clock?.enter(.parse)
    defer { if let outer { clock?.enter(outer) } }
    return parser.parse(plan[index], &program.sources, &program.names, ahead)
  }

  /// Makes the package at `index` of the plan, which is in order, and those it imports known to packages that import them; it
  /// is declared when something is looked up in it.
  func putOff(_ index: Int) {
    if ids[index].exists { return }
    if let known = importable[plan[index].path] {
      ids[index] = known
      return
    }
    for imported in plan[index].imported { putOff(imported) }
    let id = program.declarePackage(path: plan[index].path, name: plan[index].name)
    program.packages[id].isPending = true
    for imported in plan[index].imported { program.packages[id].imports.append(ids[imported]) }
    ids[index] = id
    importable[plan[index].path] = id
    while pending.count < id.index { pending.append(-1) }
    pending.append(index)
  }

  /// Declares the package `id`, which was put off, from its summary or from its source; its declarations are checked on demand.
  private func load(_ id: PackageID) {
    guard id.index < pending.count, pending[id.index] >= 0 else { return }
    let outer = clock?.enter(.declare)
    let index = pending[id.index]
    pending[id.index] = -1
    var checker: Checker?
    if let summary = schedule?.summary(of: index) {
      checker = summary.load(
        id, into: program, summaries, sources: plan[index].files,
        importable: { [unowned self] in importable[$0] })
      if checker == nil { schedule?.spoil() }
    }
    if let checker {
      checkers.append(checker)
    } else {
      let package = parse(index)
      let checker = Checker(program: program, package: id, imports: imports(of: package))
      checker.isBodyOptional = package.hasAssembly || package.isEmbedded
      checkers.append(checker)
      checker.declare(package.files.map { CheckedFile(tree: $0.tree, package: id) })
    }
    if let outer { clock?.enter(outer) }
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
  /// Runs the phases over the packages that `operands` name, with the library that `options` name.
  static func attempt(_ operands: [String], _ options: PipelineOptions) -> Analysis {
    let analysis = runOnce(operands, options)
    if !analysis.program.sources.isStale { return analysis }
    // A file changed between the look at it and its use: then all are read before anything else is done.
    var careful = options
    careful.load.cache = nil
    careful.recorded = nil
    return runOnce(operands, careful)
  }

  /// Finds the packages that `operands` name and runs the phases over them.
  private static func runOnce(_ operands: [String], _ options: PipelineOptions) -> Analysis {
    let inputs = FileSystem.inputs
    inputs?.isSearching = true
    inputs?.plan = nil
    if let recalled = recall(operands, options) { return recalled }
    var sources = SourceFiles()
    var loader = PackageLoader(options.load)
    let times = options.takesTimes ? RunTimes() : nil
    let clock = times?.clock()
    let early = options.companion?.isHelpful == true ? EarlyParse() : nil
    if let early { loader.onChange = { early.start($0, $1) } }
    do {
      try loader.resolve(operands, &sources)
    } catch {
      _ = early?.take(from: [])
      let analysis = Analysis()
      analysis.program.sources = sources
      analysis.lacksPackages = loader.lacksStandard
      analysis.warnings = loader.warnings
      analysis.errors = error.message + "\n"
      return analysis
    }
    let plan = loader.plan(sources)
    let schedule = Schedule(plan, options, sources)
    let parsed = early?.take(from: plan)
    let analysis = Analysis(plan, schedule, parsed?.program ?? Program())
    analysis.program.sources = sources
    if let parsed { analysis.keep(parsed.package, at: parsed.index) }
    analysis.clock = clock
    analysis.warnings = loader.warnings
    analysis.errors = loader.errors
    analysis.lacksPackages =
      loader.lacksStandard
      || !options.load.target.isEmbeddedTarget && plan.contains { $0.isEmbedded }
    if options.endsWithRun { loader.abandon() }
    if let companion = options.companion, let inputs { companion.ask { inputs.settle() } }
    work(analysis, schedule, options, times)
    if schedule.isSpoiled && !options.ignoresEntries {
      var options = options
      options.ignoresEntries = true
      return runOnce(operands, options)
    }
    offer(loader.draft(of: plan), analysis, schedule)
    return analysis
  }

  /// Runs the phases over the packages that the run's predecessor found (`PlanRecord`); nil if there was none, or the packages
  /// may be others now.
  private static func recall(_ operands: [String], _ options: PipelineOptions) -> Analysis? {
    guard let recorded = options.recorded, !options.ignoresEntries, let folder = PackageCache.folder(options),
      let record = recorded.plan
    else { return nil }
    let times = options.takesTimes ? RunTimes() : nil
    let clock = times?.clock()
    var sources = SourceFiles()
    guard let recalled = RecalledPlan(record, options.load, folder, &sources) else { return nil }
    let schedule = Schedule(recalled.plan, known: recalled.known, options, sources)
    let analysis = Analysis(recalled.plan, schedule)
    analysis.program.sources = sources
    analysis.clock = clock
    let draft = recalled.draft
    let check = InputCheck(recorded, recorded.searchInputs)
    let inputs = FileSystem.inputs
    inputs?.take(check)
    options.companion?.fillPauses {
      if check.step() { return true }
      if check.holds() {
        let directories = draft.prepare()
        inputs?.prepare(directories)
      }
      return false
    }
    work(analysis, schedule, options, times)
    if check.holds() && !schedule.isSpoiled && !analysis.program.sources.isStale {
      offer(draft, analysis, schedule)
      return analysis
    }
    // Nothing that this run saw is worth anything.
    if inputs != nil { FileSystem.inputs = RunInputs() }
    var options = options
    options.recorded = nil
    return runOnce(operands, options)
  }

  /// Has the packages that were found recorded, if `draft` allows it, once what is printed about them is there.
  private static func offer(_ draft: PlanDraft?, _ analysis: Analysis, _ schedule: Schedule) {
    guard let draft, let inputs = FileSystem.inputs else { return }
    inputs.plan = {
      draft.record(of: analysis.plan, analysis.program.sources) { schedule.known($0) }
    }
  }

  /// Has the packages of `schedule` done by as many threads as that pays for, of which `analysis` is the first one's.
  private static func work(
    _ analysis: Analysis, _ schedule: Schedule, _ options: PipelineOptions, _ times: RunTimes?
  ) {
    FileSystem.inputs?.isSearching = false
    if options.endsWithRun { _ = Unmanaged.passRetained(analysis) }
    if schedule.threads == 1 {
      options.companion?.prepareMemory(forSource: schedule.byteCount)
    } else {
      options.companion?.heap.wantLargePages(inFirst: 60 << 20)
    }
    let progress = options.showsProgress ? ProgressLine(schedule) : nil
    var threads: [LargeStack.Thread] = []
    for _ in 1..<schedule.threads {
      let own = Analysis(analysis.plan, schedule, sharing: analysis.program.sources)
      if options.endsWithRun { _ = Unmanaged.passRetained(own) }
      let body = {
        own.clock = times?.clock()
        Worker(own, schedule, options).run()
        own.clock?.stop()
      }
      // With fewer threads than wished for the work gets done all the same.
      if let thread = LargeStack.start(body) { threads.append(thread) }
    }
    Worker(analysis, schedule, options).run()
    for thread in threads { thread.join() }
    analysis.program.sources.takeContents()
    progress?.erase()
    if schedule.isSpoiled { return }
    analysis.packages = schedule.reported()
    analysis.clock?.stop()
    if let times { analysis.times = times.table(threads: threads.count + 1) }
  }

  /// Runs the phases over one package whose imports are known.
  static func compile(
    _ result: inout PackageAnalysis, _ analysis: Analysis, _ options: PipelineOptions,
    wantsSummary: Bool = false
  ) {
    analysis.clock?.enter(.check)
    let program = analysis.program
    let loaded = result.loaded
    if let fault = options.compilerFault, loaded.isRequested {
      result.errors = fault
      return
    }
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
      result.errors = text(errors, of: loaded, options)
      return
    }
    let id = program.declarePackage(path: loaded.path, name: loaded.name)
    result.package = id
    program.packages[id].languageVersion =
      loaded.isRequested ? options.language ?? loaded.languageVersion : loaded.languageVersion
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
      result.errors = text(errors, of: loaded, options)
      return
    }
    let resolution = EmbedResolution(directory: loaded.directory)
    for error in checker.checkEmbeddedVariables(resolution.files) { errors.add(error, &program.sources) }
    result.errors = text(errors, of: loaded, options)
    if loaded.isRequested {
      result.lacksMain = errors.count == 0 && loaded.isMain && !program.declaresFunction("main", in: id)
    }
    if options.lastStage == .check && loaded.isRequested && program.hasOversizedTypes() {
      let code = Code(program: program, package: id)
      Lowering.run(program, package: id, code: code, summaries: analysis.summaries)
      refuse(code, &result, errors, options)
      code.close()
    }
    if options.lastStage == .check
      || !loaded.isRequested && (loaded.isEmbedded || options.lastStage < .inline)
    {
      // What imports it can go by its source as well.
      if options.separatesPackages { result.summary = summary(analysis, id, nil, loaded) }
      return
    }

    var options = options
    if !loaded.isRequested {
      options.explains = false
      options.isInliningOff = false
      options.lastStage = .escape
    }
    let code = Code(program: program, package: id)
    var assembly = AssemblyFacts()
    if loaded.isRequested { assembly.read(loaded, options.load.target) }
    decide(code, options, analysis.summaries, analysis.clock, assembly)
    if !code.sizeErrors.isEmpty {
      refuse(code, &result, errors, options)
      return
    }
    if options.lastStage == .escape && (loaded.isImported || options.separatesPackages) {
      analysis.clock?.enter(.facts)
      analysis.summaries.record(code)
    }
    if wantsSummary && (options.lastStage == .escape || options.separatesPackages) {
      analysis.clock?.enter(.facts)
      result.summary = summary(analysis, id, options.lastStage == .escape ? code : nil, loaded)
    }
    result.code = code
  }

  /// The program's version, as summaries state their writer.
  static var writer: String { "\(Version.number) \(Version.modelled)" }

  /// The summary of the package `id` as `loaded`; `code` is nil if it was checked only.
  private static func summary(
    _ analysis: Analysis, _ id: PackageID, _ code: Code?, _ loaded: LoadedPackage
  ) -> PackageSummary? {
    var description = SummaryDescription()
    description.path = loaded.path
    description.name = loaded.name
    description.languageVersion = analysis.program.packages[id].languageVersion
    description.isStandard = loaded.isStandard
    let bytes = PackageSummary.write(
      analysis.program, id, code, analysis.summaries, description, writer: writer)
    return bytes.flatMap { PackageSummary($0, writer: writer) }
  }

  /// Adds the types of `code` that are too large to the errors of its package.
  private static func refuse(
    _ code: Code, _ result: inout PackageAnalysis, _ errors: consuming ErrorText, _ options: PipelineOptions
  ) {
    for error in code.sizeErrors { errors.add(error, &code.program.sources) }
    result.errors = text(errors, of: result.loaded, options)
    if errors.count > 0 { result.lacksMain = false }
  }

  /// The text of `errors` of the package `loaded`, in which places in the standard library are named as its packages were compiled.
  private static func text(_ errors: ErrorText, of loaded: LoadedPackage, _ options: PipelineOptions)
    -> String
  {
    if loaded.isStandard || errors.count == 0 { return errors.text }
    var text = TextBuffer()
    text.write(errors.text)
    text.relocate(options.load.goRoot ?? EmbeddedLibrary.root, to: "$GOROOT")
    return text.string
  }

  /// Runs the phases after the checker over the package of `code`.
  static func decide(
    _ code: Code, _ options: PipelineOptions, _ summaries: Summaries = Summaries(),
    _ clock: PhaseClock? = nil,
    _ assembly: AssemblyFacts = AssemblyFacts()
  ) {
    clock?.enter(.lower)
    Lowering.run(code.program, package: code.package, code: code, summaries: summaries)
    if options.lastStage == .lower || !code.sizeErrors.isEmpty { return }
    clock?.enter(.inline)
    let inliner = Inliner.run(code, level: options.explains ? 2 : 1, isOff: options.isInliningOff)
    MethodWrappers.run(inliner)
    clock?.enter(.rewrite)
    LoopVariables.run(code)
    StaticInitialisation.run(code)
    AssemblyWrappers.run(code, assembly)
    if options.lastStage == .inline { return DeadLocals.run(code) }
    clock?.enter(.escape)
    if options.comparesSolvers {
      code.disputed = EscapeAnalysis.compareSolvers(code)
    } else {
      EscapeAnalysis.run(code, explain: options.explains)
    }
    clock?.enter(.bounds)
    BoundsChecks.run(code)
  }
}

extension AssemblyFacts {
  /// Takes over what the assembly files of `package` say.
  fileprivate mutating func read(_ package: LoadedPackage, _ target: BuildTarget) {
    path = package.isMain ? "main" : package.path
    if package.assemblyFiles.isEmpty { return }
    let symbols = AssemblySymbols(package.assemblyFiles, package: path, target)
    definitions = symbols.definitions.mapValues { $0 == .registers }
    references = symbols.stackReferences
  }
}

extension Program {
  /// `true` iff `package` declares a function `name`.
  fileprivate func declaresFunction(_ name: String, in package: PackageID) -> Bool {
    let object = scopes.lookup(names.intern(name), in: packages[package].scope)
    return object.exists && objects[object].kind == .function
  }
}
