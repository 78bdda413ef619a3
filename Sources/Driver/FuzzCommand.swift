import Base
import Lexer
import Packages
import Parser
import Types

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// `minigo fuzz`: damages Go files in memory and runs every phase over them, thousands of times a second, for those who work
// on minigo; `scripts/fuzz` is the way to call it.
//
// The standard library and the commands of the installation that MINIGO_GOROOT names are loaded and checked once. For each
// file named on standard input the process then forks; the child damages the file in each way, one case after another, and
// compiles the result beside the packages checked before: alone, or in place of the file it was made from among the other
// files of its package. A case that is free of errors goes on through the phases after the checker. What a child adds to the
// tables goes with it.
//
// The number of the case at work stands in memory that parent and child share. So a child that dies is one failed case: the
// parent reports it and forks anew for the next. Each case has a limit of processor time, at whose end the system stops the
// child with a signal of its own: a hang.

/// `minigo fuzz [-n count] [-m way:number] [-j jobs] [-t seconds] [-w every] [-T seconds] [-p] [seed]`.
enum FuzzCommand {
  /// What to do.
  fileprivate struct Settings {
    /// Cases for each way of damage and file.
    var count = 200
    /// The only case to do, whose damaged file is printed.
    var only: (way: Damage, number: Int)?
    var jobs = 2
    /// Seconds of processor time after which a case counts as hung.
    var limit = 10
    /// Every so manieth case is compiled with the other files of its package, the others alone.
    var every = 8
    /// `true` to stop after the parser.
    var parsesOnly = false
    /// Seconds after which no further file is begun.
    var time = Int.max
    var seed: UInt64 = 1
  }

  /// Exit status: 0, 1 if something crashed or hung, 2 for a wrong command line.
  static func run(_ arguments: [String], _ environment: CommandEnvironment) -> CommandResult {
    var settings = Settings()
    var index = 0
    while index < arguments.count {
      let flag = arguments[index]
      if let seed = UInt64(flag) {
        settings.seed = seed
        index += 1
        continue
      }
      if flag == "-p" {
        settings.parsesOnly = true
        index += 1
        continue
      }
      let value = index + 1 < arguments.count ? arguments[index + 1] : ""
      switch (flag, Int(value)) {
      case ("-n", let number?): settings.count = number
      case ("-j", let number?): settings.jobs = max(1, number)
      case ("-t", let number?): settings.limit = number
      case ("-w", let number?): settings.every = max(1, number)
      case ("-T", let number?): settings.time = number
      case ("-m", _):
        let parts = value.split(separator: ":")
        guard parts.count == 2, let way = Damage(parts[0]), let number = Int(parts[1]) else { fallthrough }
        settings.only = (way, number)
      default:
        return CommandResult(status: 2, error: "minigo fuzz: \(flag) \(value) is no flag with its value\n")
      }
      index += 2
    }
    guard let goRoot = environment.goRoot else {
      return CommandResult(status: 2, error: "minigo fuzz: MINIGO_GOROOT is not set\n")
    }
    var paths: [String] = []
    while let path = readLine() { paths.append(path) }
    if let only = settings.only { return show(only, of: paths, goRoot, settings) }

    var options: PipelineOptions
    do {
      options = try PipelineOptions(BuildFlags([]), environment)
    } catch {
      return CommandResult(status: 2, error: "minigo fuzz: \(error)\n")
    }
    options.lastStage = .check
    options.endsWithRun = true
    options.threads = 1
    let analysis = settings.parsesOnly ? Analysis() : Pipeline.run(["std", "cmd"], options)
    let run = FuzzRun(analysis, goRoot: goRoot, options, settings)
    let failures = run.attack(paths)
    return CommandResult(status: failures == 0 ? 0 : 1)
  }

  /// The name that a file's damage depends on: its path in the installation's sources.
  fileprivate static func name(of path: String, _ goRoot: String) -> String {
    path.hasPrefix(goRoot + "/src/") ? String(path.dropFirst(goRoot.utf8.count + 5)) : path
  }

  /// Prints the first file of `paths` with the damage `only`.
  private static func show(
    _ only: (way: Damage, number: Int), of paths: [String], _ goRoot: String, _ settings: Settings
  ) -> CommandResult {
    var sources = SourceFiles()
    guard let path = paths.first, let content = try? FileSystem.read(path),
      let file = content.withUnsafeBufferPointer({ sources.add(path: path, display: path, content: $0) })
    else { return CommandResult(status: 2, error: "minigo fuzz: no file to damage\n") }
    var tokens = TokenTable()
    tokens.scan(sources[file].bytes)
    var chance = Chance(seed: settings.seed, name: name(of: path, goRoot), way: only.way, number: only.number)
    var result = CommandResult(status: 0)
    result.standardOutput.write(only.way.applied(to: sources[file].bytes, tokens, &chance))
    return result
  }
}

/// What a child tells its parent.
private struct Progress {
  /// The case at work.
  var current = 0
  var done = 0
  /// Cases with syntax errors, other errors, none.
  var ungrammatical = 0
  var wrong = 0
  var clean = 0
  /// Cases compiled with the rest of their package.
  var whole = 0
}

/// One run over many files.
private final class FuzzRun {
  private let analysis: Analysis
  private let options: PipelineOptions
  private let settings: FuzzCommand.Settings
  private let goRoot: String
  /// The package of each file that the run knows, and its index there.
  private var places: [String: (package: Int, file: Int)] = [:]
  private let ways = Damage.allCases

  init(_ analysis: Analysis, goRoot: String, _ options: PipelineOptions, _ settings: FuzzCommand.Settings) {
    self.analysis = analysis
    self.goRoot = goRoot
    self.options = options
    self.settings = settings
    for (index, package) in analysis.packages.enumerated() {
      for (place, file) in package.loaded.files.enumerated() {
        places[analysis.program.sources[file.tree.file].path] = (index, place)
      }
    }
  }

  #if canImport(Glibc)
    /// Damages each of the files; returns the number of cases that crashed or hung.
    func attack(_ paths: [String]) -> Int {
      let size = settings.jobs * MemoryLayout<Progress>.stride
      guard
        let memory = mmap(nil, size, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0),
        memory != MAP_FAILED
      else { return 1 }
      let slots = memory.bindMemory(to: Progress.self, capacity: settings.jobs)
      for slot in 0..<settings.jobs { slots[slot] = Progress() }
      var total = Progress()
      var crashed = 0
      var hung = 0
      var following = 0
      var complete = 0
      var running: [pid_t: (slot: Int, path: String)] = [:]
      var free = Array(0..<settings.jobs)
      let start = FuzzRun.seconds()

      func begin(_ path: String, from first: Int, _ slot: Int) {
        slots[slot].current = first
        let child = fork()
        if child == 0 {
          attack(path, from: first, slots + slot)
          _exit(0)
        }
        if child > 0 { running[child] = (slot, path) } else { free.append(slot) }
      }
      while true {
        while let slot = free.last, following < paths.count, FuzzRun.seconds() - start < settings.time {
          free.removeLast()
          begin(paths[following], from: 0, slot)
          following += 1
        }
        if running.isEmpty { break }
        var status: Int32 = 0
        let child = waitpid(-1, &status, 0)
        guard child > 0, let (slot, path) = running.removeValue(forKey: child) else { continue }
        let signal = status & 0x7f
        let current = slots[slot].current
        if signal == 0 && status >> 8 & 0xff == 0 {
          free.append(slot)
          complete += 1
          if complete % 200 == 0 { report("\(complete) files …", total, slots, crashed, hung) }
          continue
        }
        if signal != 0 {
          if signal == SIGPROF { hung += 1 } else { crashed += 1 }
          slots[slot].done += 1
          let (way, number) = damage(current)
          let what = signal == SIGPROF ? "HUNG" : "CRASHED (signal \(signal))"
          OutputStream.standardOutput.write(
            "\(what) scripts/fuzz -m \(way):\(number) \(settings.seed) \(path)\n")
        }
        begin(path, from: signal == 0 ? current : current + 1, slot)
      }
      for slot in 0..<settings.jobs { FuzzRun.add(slots[slot], to: &total) }
      for slot in 0..<settings.jobs { slots[slot] = Progress() }
      report("\(complete) files, seed \(settings.seed)", total, slots, crashed, hung)
      return crashed + hung
    }
  #else
    func attack(_ paths: [String]) -> Int {
      OutputStream.standardError.write("minigo fuzz: not on this system\n")
      return 1
    }
  #endif

  private func report(
    _ what: String, _ total: Progress, _ slots: UnsafeMutablePointer<Progress>, _ crashed: Int, _ hung: Int
  ) {
    var sum = total
    for slot in 0..<settings.jobs { FuzzRun.add(slots[slot], to: &sum) }
    OutputStream.standardOutput.write(
      "\(what): \(sum.done) runs (\(sum.ungrammatical) with syntax errors, \(sum.wrong) with other errors, "
        + "\(sum.clean) without; \(sum.whole) with their packages): \(crashed) crashed, \(hung) hung\n")
  }

  private static func add(_ progress: Progress, to sum: inout Progress) {
    sum.done += progress.done
    sum.ungrammatical += progress.ungrammatical
    sum.wrong += progress.wrong
    sum.clean += progress.clean
    sum.whole += progress.whole
  }

  private static func seconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }

  /// The damage of case `index`: each way in turn.
  private func damage(_ index: Int) -> (way: Damage, number: Int) {
    (ways[index % ways.count], index / ways.count)
  }

  #if canImport(Glibc)
    /// Runs the cases of the file at `path` from `first` on, in a child, which ends with status 3 when its tables have grown
    /// large.
    private func attack(_ path: String, from first: Int, _ progress: UnsafeMutablePointer<Progress>) {
      let program = analysis.program
      guard let content = try? FileSystem.read(path),
        let original = content.withUnsafeBufferPointer({
          program.sources.add(path: path, display: path, content: $0)
        })
      else { return }
      let text = program.sources[original].bytes
      var tokens = TokenTable()
      tokens.scan(text)
      let name = FuzzCommand.name(of: path, goRoot)
      var parser = Parser()
      var used = 0
      for index in first..<max(first, settings.count * ways.count) {
        progress.pointee.current = index
        if used > 64 << 20 { _exit(3) }
        var timer = itimerval()
        timer.it_value.tv_sec = settings.limit
        setitimer(__itimer_which_t(ITIMER_PROF.rawValue), &timer, nil)
        let (way, number) = damage(index)
        var chance = Chance(seed: settings.seed, name: name, way: way, number: number)
        let damaged = way.applied(to: text, tokens, &chance)
        used += damaged.count
        compile(damaged, path, name, isWhole: number % settings.every == 0, &parser, &progress.pointee)
        progress.pointee.done += 1
      }
    }
  #endif

  /// Runs the phases over the file `text`, which takes the place of the file at `path`.
  private func compile(
    _ text: [UInt8], _ path: String, _ name: String, isWhole: Bool, _ parser: inout Parser,
    _ progress: inout Progress
  ) {
    let program = analysis.program
    _ = text.withUnsafeBufferPointer { PackageLoader.headerProblem($0) }
    guard
      let file = text.withUnsafeBufferPointer({ program.sources.add(path: path, display: name, content: $0) })
    else { return }
    var settings = ParseSettings()
    settings.isStandardLibrary = true
    settings.isRuntime = name.hasPrefix("runtime/")
    let parsed = parser.parse(file, of: &program.sources, names: &program.names, settings: settings)
    if self.settings.parsesOnly {
      if parsed.diagnostics.isEmpty { progress.clean += 1 } else { progress.ungrammatical += 1 }
      return
    }
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(
      separator: "/")
    var package = LoadedPackage(path: "damaged", name: "damaged", directory: folder)
    if let (index, place) = places[path] {
      let original = analysis.packages[index].loaded
      package.path = original.path
      package.name = original.name
      package.importMap = original.importMap
      if isWhole {
        package.files = original.files
        package.files[place] = parsed
        progress.whole += 1
      }
    } else if name.hasPrefix("cmd/") {
      for path in analysis.importable.keys where path.hasPrefix("cmd/vendor/") {
        package.importMap[String(path.dropFirst(11))] = path
      }
    }
    if package.files.isEmpty {
      if let clause = parsed.tree.packageName.exists ? parsed.tree.packageName : nil {
        package.name = program.names.string(parsed.tree.name(clause))
      }
      package.files = [parsed]
    }
    package.hasAssembly = true
    package.isRequested = true
    var result = PackageAnalysis(loaded: package)
    var options = options
    options.lastStage = .escape
    options.showsAllErrors = true
    options.explains = true
    Pipeline.compile(&result, analysis, options)
    if let code = result.code {
      var lines = TextBuffer()
      var text = DecisionText(code, level: 2)
      text.write(to: &lines)
      progress.clean += 1
    } else if result.errors.utf8.isEmpty || !parsed.diagnostics.isEmpty {
      progress.ungrammatical += 1
    } else {
      progress.wrong += 1
    }
  }
}
