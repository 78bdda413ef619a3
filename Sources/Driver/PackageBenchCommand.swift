import Base
import IR
import Packages
import Types

/// `minigo bench-package [-r rounds] package`: measures the phases over one package on one thread, the packages it imports
/// being loaded from summaries, for those who work on minigo. `scripts/bench` compares the figures with the phases of the real
/// compiler's front end.
///
/// A first run leaves the summaries of all imported packages in the user's cache, which must be on. Then each round works
/// in a program of its own, as a run in which nothing but this package has changed: it opens and declares the summaries that the
/// package's source asks for, compiles the package, and makes its text at `-m`.
enum PackageBenchCommand {
  /// Exit status: 0; 1 if the package or one it imports has errors; 2 for a wrong command line.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    var operands = arguments
    var rounds = 7
    if operands.count > 2, operands[0] == "-r", let count = Int(operands[1]), count > 0 {
      rounds = count
      operands.removeFirst(2)
    }
    do {
      var options = try PipelineOptions(BuildFlags(operands), environment)
      options.render = { DecisionText.report($0, level: 1) }
      if options.load.cache == nil {
        return CommandResult(status: 2, error: "minigo bench-package: the cache is off\n")
      }
      let first = Pipeline.run(operands, options)
      if let failed = first.packages.first(where: { !$0.errors.isEmpty }) {
        return CommandResult(status: 1, error: failed.errors)
      }
      var sources = SourceFiles()
      var loader = PackageLoader(options.load)
      try loader.resolve(operands, &sources)
      let plan = loader.plan(sources)
      guard let target = plan.lastIndex(where: \.isRequested) else {
        return CommandResult(status: 1, error: loader.errors)
      }
      let shared = Analysis(plan)
      shared.program.sources = sources
      var measured: [[PhaseCost]] = []
      var lines = 0
      for _ in 0..<rounds {
        let times = RunTimes()
        let round = compile(target, shared, options, times)
        if !round.result.errors.isEmpty { return CommandResult(status: 1, error: round.result.errors) }
        measured.append(times.perPhase)
        round.result.code?.close()
        lines = round.result.loaded.files.reduce(0) { sum, file in
          sum + round.analysis.program.sources[file.tree.file].bytes.count { $0 == 10 }
        }
      }
      return CommandResult(status: 0, output: report(measured, lines: lines))
    } catch let error as LoadError {
      return CommandResult(status: 1, error: error.message + "\n")
    } catch {
      return CommandResult(status: 2, error: "minigo bench-package: \(error)\n")
    }
  }

  /// The package done in a program of its own.
  private struct Round {
    var result: PackageAnalysis
    /// The tables that the result refers to.
    var analysis: Analysis
  }

  /// Runs the phases over the package at `index` of the plan.
  private static func compile(
    _ index: Int, _ shared: Analysis, _ options: PipelineOptions, _ times: RunTimes
  ) -> Round {
    let schedule = Schedule(shared.plan, options, shared.program.sources)
    let own = Analysis(shared.plan, schedule, sharing: shared.program.sources)
    own.program.wordSize = Int64(options.load.target.wordSize)
    let clock = times.clock()
    own.clock = clock
    clock.enter(.declare)
    for imported in own.plan[index].imported { own.putOff(imported) }
    var result = PackageAnalysis(loaded: own.parse(index))
    Pipeline.compile(&result, own, options)
    if let code = result.code, let render = options.render {
      clock.enter(.render)
      result.text = render(code)
    }
    clock.stop()
    return Round(result: result, analysis: own)
  }

  /// A line a phase with the median of its wall times in microseconds, and one for all phases with the best and the median
  /// processor time.
  private static func report(_ rounds: [[PhaseCost]], lines: Int) -> String {
    var text = ""
    for phase in Phase.allCases {
      let times = rounds.map { $0[phase.rawValue].wall / 1000 }.sorted()
      if times[times.count / 2] > 0 { text += "phase \(phase.title) \(times[times.count / 2])\n" }
    }
    let sums = rounds.map { $0.reduce(0) { $0 + $1.processor } / 1000 }.sorted()
    return text + "lines \(lines) best \(sums[0]) median \(sums[sums.count / 2])\n"
  }
}
