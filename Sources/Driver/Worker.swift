import Base
import IR
import Packages
import Parser
import Types

// What one thread does.
//
// 1. A worker owns a program: names, types, objects and packages of other workers mean nothing to it. What workers share
//    never changes: the plan, the bytes of files, and the summaries of finished packages. Files have the same ids in all
//    programs.
// 2. A worker takes packages from the schedule, which hands out only those whose imports are finished. An import that another
//    worker has compiled, or an earlier run, is declared from its summary when something is first looked up in it, and what it
//    declares is checked on demand. One that the worker has compiled itself is there already.
// 3. Which worker does which package changes ids and the order of tables, never text: nothing that is printed goes by the
//    order of packages in a program.

/// One thread's share of a run.
struct Worker {
  private let analysis: Analysis
  private let schedule: Schedule
  private let options: PipelineOptions

  init(_ analysis: Analysis, _ schedule: Schedule, _ options: PipelineOptions) {
    self.analysis = analysis
    analysis.program.wordSize = Int64(options.load.target.wordSize)
    self.schedule = schedule
    self.options = options
  }

  /// Does packages until there are none left.
  func run() {
    var ahead = 0
    while true {
      analysis.clock?.enter(.wait)
      switch schedule.next(&ahead) {
      case .compile(let index): schedule.finish(index, compile(index))
      case .parse(let index): analysis.parseAhead(index)
      case .stop: return
      }
    }
  }

  /// Runs the phases over the package at `index` of the plan, unless the cache knows what they would find.
  private func compile(_ index: Int) -> PackageOutcome {
    if let known = schedule.recallLate(index) { return known }
    let analysis =
      options.separatesPackages
      ? Analysis(self.analysis.plan, schedule, sharing: self.analysis.program.sources) : self.analysis
    if options.separatesPackages { analysis.program.wordSize = self.analysis.program.wordSize }
    let planned = analysis.plan[index]
    var ahead: TokensAhead?
    if schedule.threads == 1, let companion = options.companion, companion.isHelpful {
      let schedule = schedule
      ahead = analysis.tokensAhead(index)
      if let ahead {
        companion.ask { ahead.scan { !companion.isDismissed } }
        if options.endsWithRun { _ = Unmanaged.passRetained(ahead) }
      }
      companion.ask { companion.mapSoon() }
      companion.ask { schedule.openAhead(index) { !companion.isDismissed } }
    }
    for imported in planned.imported { analysis.putOff(imported) }
    var result = PackageAnalysis(loaded: analysis.parse(index, ahead))
    if options.lastStage > .parse || planned.isRequested {
      Pipeline.compile(&result, analysis, options, wantsSummary: schedule.wantsSummary(of: index))
    }
    if result.errors.isEmpty { analysis.importable[planned.path] = result.package }
    release(&result, index)
    if result.errors.isEmpty && !result.lacksLibrary && !analysis.program.sources.isStale {
      analysis.clock?.enter(.facts)
      let isLast = schedule.isLast(index)
      if isLast, let companion = options.companion {
        let found = result
        companion.postpone { [schedule] in schedule.store(index, found, found.summary) }
      } else {
        schedule.store(index, result, result.summary)
      }
    }
    return PackageOutcome(analysis: result, summary: result.summary.map { RunSummary($0) })
  }

  /// Makes the text about the package at `index` of the plan and frees what only that needs.
  private func release(_ result: inout PackageAnalysis, _ index: Int) {
    let planned = analysis.plan[index]
    if let code = result.code {
      if planned.isRequested && options.load.goRoot == nil {
        result.lacksLibrary =
          code.lacksBodies
          || options.render != nil
            && code.decidesAbout { file in
              analysis.plan.contains { $0.isEmbedded && $0.files.contains(file) }
            }
      }
      if planned.isRequested, let render = options.render {
        analysis.clock?.enter(.render)
        result.text = render(code)
      }
      if !planned.isRequested || options.render != nil {
        result.code = nil
        // The last package's tables go with the process.
        if options.endsWithRun && schedule.isLast(index) {
          _ = Unmanaged.passRetained(code)
        } else {
          analysis.clock?.enter(.free)
          code.close()
        }
      }
    }
    if options.render != nil { result.loaded.files = [] }
  }
}

extension Code {
  /// Lets go of what keeps the tables alive: whoever reads bodies for them holds them in turn.
  func close() {
    readBody = { _ in false }
    needMethodTable = { _, _ in }
    isRead = { _ in true }
    readFunction = { _ in .none }
    program.shapes.spell = { _ in "" }
  }
}
