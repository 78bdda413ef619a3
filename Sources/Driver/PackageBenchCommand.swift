import Base
import IR
import Packages
import Types

/// `minigo bench-package [-r rounds] package`: measures the phases over one package on one thread, the packages it imports
/// being loaded from summaries in memory, for those who work on minigo. `scripts/bench` compares the figures with the phases of
/// the real compiler's front end.
///
/// Summaries of all imported packages are made first. Then each round works in a program of its own, as a run in which nothing
/// but this package has changed: it opens and loads the summaries that the package's source asks for, and makes the package's own
/// summary and its text at `-m`.
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
      options.separatesPackages = true
      var sources = SourceFiles()
      var loader = PackageLoader(options.load)
      try loader.resolve(operands, &sources)
      let plan = loader.plan(sources)
      guard let target = plan.lastIndex(where: \.isRequested) else {
        return CommandResult(status: 1, error: loader.errors)
      }
      let shared = Analysis(plan)
      shared.program.sources = sources
      var stored: [String: StoredBytes] = [:]
      for index in plan.indices where index != target {
        let round = compile(index, shared, options, stored, clock: nil)
        guard round.result.errors.isEmpty, let summary = round.result.summary else {
          return CommandResult(status: 1, error: round.result.errors)
        }
        stored[plan[index].path] = StoredBytes(summary)
        round.result.code?.close()
      }
      var measured: [[PhaseCost]] = []
      for _ in 0..<rounds {
        let times = RunTimes()
        let round = compile(target, shared, options, stored, clock: times.clock())
        if !round.result.errors.isEmpty { return CommandResult(status: 1, error: round.result.errors) }
        measured.append(times.perPhase)
        round.result.code?.close()
      }
      return CommandResult(status: 0, output: report(measured, lines: lines(of: plan[target], shared)))
    } catch let error as LoadError {
      return CommandResult(status: 1, error: error.message + "\n")
    } catch {
      return CommandResult(status: 2, error: "minigo bench-package: \(error)\n")
    }
  }

  /// A summary in memory, as a file of the cache would be.
  private final class StoredBytes {
    let bytes: UnsafeRawBufferPointer

    init(_ content: [UInt8]) {
      let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: max(1, content.count), alignment: 16)
      memory.copyBytes(from: content)
      bytes = UnsafeRawBufferPointer(rebasing: memory[..<content.count])
    }

    deinit { bytes.deallocate() }
  }

  /// One package done in a program of its own.
  private struct Round {
    var result: PackageAnalysis
    /// The tables that the result's code refers to.
    var analysis: Analysis
  }

  /// Runs the phases over the package at `index` of the plan; `stored` has the summaries of those it imports.
  private static func compile(
    _ index: Int, _ shared: Analysis, _ options: PipelineOptions, _ stored: [String: StoredBytes],
    clock: PhaseClock?
  ) -> Round {
    let own = Analysis(shared.plan, sharing: shared.program.sources)
    own.program.wordSize = Int64(options.load.target.wordSize)
    own.clock = clock
    var result = PackageAnalysis(loaded: own.parse(index))
    clock?.enter(.declare)
    let importer = SummaryImporter(own.program, own.summaries) { path in
      stored[path].flatMap { PackageSummary(mapped: $0.bytes, owner: $0, writer: Pipeline.writer) }
    }
    for path in result.loaded.imports {
      let actual = result.loaded.importMap[path] ?? path
      own.importable[actual] = importer.package(actual)
    }
    Pipeline.compile(&result, own, options)
    if let clock, let code = result.code {
      clock.enter(.render)
      var text = DecisionText(code, level: 1)
      text.write(to: &result.text)
      clock.stop()
    }
    withExtendedLifetime(importer) {}
    return Round(result: result, analysis: own)
  }

  /// The number of lines of the files of `package`.
  private static func lines(of package: PlannedPackage, _ shared: Analysis) -> Int {
    var parser = PackageParser()
    let loaded = parser.parse(package, &shared.program.sources, &shared.program.names)
    return loaded.files.reduce(0) { sum, file in
      sum + shared.program.sources[file.tree.file].bytes.count { $0 == 10 }
    }
  }

  /// A line a phase with the median of its wall times in microseconds, and one for all phases with the best and the median.
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
