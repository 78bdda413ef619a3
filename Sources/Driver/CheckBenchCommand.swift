import Base
import Packages
import Types

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// `minigo bench-check packages`: measures loading, parsing and checking of the packages and all they import on one thread,
/// for those who work on minigo. `scripts/bench` compares the figures with the real compiler's.
enum CheckBenchCommand {
  /// One package's share.
  private struct Sample {
    var lines: Int
    var bytes: Int
    var nanoseconds: Int
  }

  /// Exit status: 0, 1 if a package has errors.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    var result = CommandResult(status: 0)
    var samples: [Sample] = []
    let start = Instant.read(CLOCK_MONOTONIC)
    let startThread = Instant.read(CLOCK_THREAD_CPUTIME_ID)
    let analysis: Analysis
    do {
      var options = try PipelineOptions(BuildFlags(arguments), environment)
      options.lastStage = .check
      var sources = SourceFiles()
      var loader = PackageLoader(options.load)
      try loader.resolve(arguments, &sources)
      analysis = Analysis(loader.plan(sources))
      // Freeing tables is no part of what is measured.
      _ = Unmanaged.passRetained(analysis)
      analysis.program.sources = sources
      analysis.program.wordSize = Int64(options.load.target.wordSize)
      for index in analysis.plan.indices {
        samples.append(measure(index, analysis, options, &result))
      }
    } catch let error as LoadError {
      return CommandResult(status: 1, error: error.message + "\n")
    } catch {
      return CommandResult(status: 2, error: "minigo bench-check: \(error)\n")
    }
    let wall = Instant.read(CLOCK_MONOTONIC) - start
    let thread = Instant.read(CLOCK_THREAD_CPUTIME_ID) - startThread
    report(samples, wall, thread, analysis.program, &result.standardOutput)
    return result
  }

  /// Parses and checks the package at `index` of the plan, whose imports are checked.
  private static func measure(
    _ index: Int, _ analysis: Analysis, _ options: PipelineOptions, _ result: inout CommandResult
  ) -> Sample {
    let program = analysis.program
    let start = Instant.read(CLOCK_THREAD_CPUTIME_ID)
    var compiled = PackageAnalysis(loaded: analysis.parse(index))
    Pipeline.compile(&compiled, analysis, options)
    if compiled.errors.isEmpty {
      analysis.importable[compiled.loaded.path] = compiled.package
    } else {
      result.standardError.write(compiled.errors)
      result.status = 1
    }
    var sample = Sample(lines: 0, bytes: 0, nanoseconds: Instant.read(CLOCK_THREAD_CPUTIME_ID) - start)
    for file in compiled.loaded.files {
      let text = program.sources[file.tree.file].bytes
      sample.bytes += text.count
      sample.lines += text.count { $0 == 10 }
    }
    return sample
  }

  private static func report(
    _ samples: [Sample], _ wall: Int, _ thread: Int, _ program: Program, _ out: inout TextBuffer
  ) {
    let bytes = samples.reduce(0) { $0 + $1.bytes }
    let lines = samples.reduce(0) { $0 + $1.lines }
    out.write(
      "packages \(samples.count) files \(program.files.count) bytes \(bytes) lines \(lines)\n"
    )
    out.write("nanoseconds wall \(wall) thread \(thread)\n")
    let sizes = program.tableSizes
    for (name, bytes) in sizes.parts { out.write("table bytes \(bytes) \(name)\n") }
    out.write("tables \(sizes.total) resident \(RunTimes.usage.ru_maxrss * 1024) source \(bytes)\n")
    // Packages by size: each bucket has lines up to four times the one before.
    var limit = 250
    var sorted = samples.sorted { $0.lines < $1.lines }[...]
    while !sorted.isEmpty {
      let bucket = sorted.prefix { $0.lines <= limit || limit > 64_000 }
      sorted = sorted.dropFirst(bucket.count)
      if !bucket.isEmpty {
        let total = bucket.reduce(0) { $0 + $1.lines }
        let time = bucket.reduce(0) { $0 + $1.nanoseconds }
        let name = limit > 64_000 ? "more" : "\(limit)"
        out.write(
          "bucket \(name) packages \(bucket.count) lines \(total) nanoseconds a line \(time / max(total, 1))\n"
        )
      }
      limit *= 4
    }
  }
}
