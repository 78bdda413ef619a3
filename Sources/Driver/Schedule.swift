import Base
import IR
import Packages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// In which order packages are done, and what came of them.
//
// 1. A package is ready once all that it imports is finished. Of those that are ready the one at the head of the longest chain
//    of importing packages goes first, a chain being as long as its sources: that is what the end of the run waits for. A single
//    thread keeps to the order of the plan.
// 2. A package with errors is finished but cannot be imported, and nobody compiles what imports it.
// 3. Packages that are known to be in order and of which nothing but declarations is needed are finished from the start: each
//    worker declares those it needs. So are those of which the cache knows all that is needed.
// 4. The worker that compiles a package which others import leaves its summary, if there is another worker or the cache is
//    to have it; whoever did not compile the package goes by that.
// 5. What is reported is in the order of the plan, whatever the order of the work.

/// What came of a package.
struct PackageOutcome {
  var analysis: PackageAnalysis
  /// What packages that import it go by; nil if they go by its source.
  var summary: RunSummary?
}

/// The packages of a run, shared by its threads.
final class Schedule: @unchecked Sendable {
  /// The packages, each after those it imports.
  let plan: [PlannedPackage]
  /// The number of threads that are worth starting.
  private(set) var threads: Int
  /// The bytes of source of the packages that have to be worked on.
  private(set) var byteCount = 0
  private let lock = Lock()
  /// For each package those that import it.
  private var importers: [[Int32]]
  /// For each package that has one the summary, once it is finished.
  private var summaries: [RunSummary?]
  /// For each package the imports that are not finished.
  private var awaited: [Int32]
  /// For each package the bytes of the longest chain of packages that wait for each other, itself included.
  private var chains: [Int]
  /// The packages that others import, those with the longest chains first: what a worker without work may parse ahead.
  private var urgent: [Int32] = []
  /// The packages that are ready, as a heap with the most urgent one on top.
  private var ready: [Int32] = []
  /// Packages that cannot be imported.
  private var hasFailed: [Bool]
  private var outcomes: [PackageOutcome?]
  /// The entries of packages in the user's cache; nil if the run uses none.
  private let cache: PackageCache?
  /// The keys of packages in the cache, once their imports are finished, and what other packages can see of them.
  private var keys: [PackageKeys?] = []
  private var exposures: [Exposure?] = []
  /// The packages by path.
  private var indexOf: [String: Int] = [:]
  /// `true` iff nothing is compiled beyond the checker.
  private let isCheckOnly: Bool
  /// `true` iff text is all that is wanted of a package.
  private let isTextOnly: Bool
  /// `true` iff packages know of each other by their summaries only.
  private let isSeparate: Bool
  /// `true` once an entry of the cache that the run counted on turned out to be damaged.
  private(set) var isSpoiled = false
  /// The packages being worked on, in the order in which they were begun.
  private var current: [Int] = []
  /// The packages that are not finished.
  private var remaining = 0

  /// Makes a schedule for `plan`, of whose packages an earlier run knew what `known` says; empty for nothing.
  init(
    _ plan: [PlannedPackage], known: [KnownPackage?] = [], _ options: PipelineOptions,
    _ sources: borrowing SourceFiles
  ) {
    self.plan = plan
    importers = Array(repeating: [], count: plan.count)
    awaited = Array(repeating: 0, count: plan.count)
    chains = Array(repeating: 0, count: plan.count)
    hasFailed = Array(repeating: false, count: plan.count)
    outcomes = Array(repeating: nil, count: plan.count)
    summaries = Array(repeating: nil, count: plan.count)
    isCheckOnly = options.lastStage < .inline
    isTextOnly = options.render != nil
    isSeparate = options.separatesPackages
    cache = PackageCache(plan, known: known, options, sources)
    threads = 1
    var isWork = plan.map { Schedule.isWork($0, options) }
    if let cache { recallAll(cache, known, &isWork) }
    for index in plan.indices where isWork[index] {
      remaining += 1
      byteCount += plan[index].byteCount
      for imported in plan[index].imported where isWork[imported] {
        awaited[index] += 1
        importers[imported].append(Int32(index))
      }
    }
    var wanted = options.render == nil || isSeparate ? 1 : options.threads ?? Processors.count
    if options.threads == nil && byteCount < Schedule.smallestShare * 2 { wanted = 1 }
    threads = max(1, min(wanted, remaining, 64))
    for index in plan.indices.reversed() where isWork[index] {
      var longest = 0
      for importer in importers[index] { longest = max(longest, chains[Int(importer)]) }
      // Without priorities the order of the plan remains.
      chains[index] = self.threads > 1 ? longest + plan[index].byteCount + 1 : 0
    }
    if self.threads > 1 {
      urgent = plan.indices.filter { isWork[$0] && !importers[$0].isEmpty }.map { Int32($0) }
      urgent.sort { precedes($0, $1) }
    }
    for index in plan.indices where isWork[index] && awaited[index] == 0 { push(index) }
  }

  /// Bytes of source for which starting a thread pays.
  private static let smallestShare = 100_000

  /// `true` iff the phases run over `package`; of others, which have no errors, nothing but declarations is needed.
  private static func isWork(_ package: PlannedPackage, _ options: PipelineOptions) -> Bool {
    package.isRequested || options.separatesPackages
      || !package.isEmbedded && !(package.isStandard && options.lastStage < .inline)
  }

  /// What a worker is to do next.
  enum Task {
    /// The package, which becomes the worker's.
    case compile(Int)
    /// Nothing is ready: the package will be needed, so the worker may parse it meanwhile.
    case parse(Int)
    case stop
  }

  /// The next task of a worker that has parsed ahead the first `ahead` packages of `urgent`; waits until there is one.
  func next(_ ahead: inout Int) -> Task {
    lock.take()
    defer { lock.release() }
    while true {
      if let index = pop() {
        current.append(index)
        return .compile(index)
      }
      if remaining == 0 { return .stop }
      while ahead < urgent.count {
        ahead += 1
        let index = Int(urgent[ahead - 1])
        if awaited[index] > 0 { return .parse(index) }
      }
      lock.wait()
    }
  }

  /// Takes what came of the package at `index`.
  func finish(_ index: Int, _ outcome: PackageOutcome) {
    lock.take()
    defer { lock.release() }
    outcomes[index] = outcome
    if let summary = outcome.summary { expose(index, summary) }
    hasFailed[index] = !outcome.analysis.errors.isEmpty
    current.removeAll { $0 == index }
    settle(index)
    lock.wakeAll()
  }

  /// Counts the package at `index` as finished; those that wait for it alone become ready, or are given up.
  private func settle(_ index: Int) {
    var settled = [index]
    while let index = settled.popLast() {
      remaining -= 1
      for importer in importers[index] {
        let importer = Int(importer)
        if hasFailed[index] { hasFailed[importer] = true }
        awaited[importer] -= 1
        if awaited[importer] > 0 { continue }
        if hasFailed[importer] { settled.append(importer) } else { push(importer) }
      }
    }
  }

  /// `true` iff nothing remains but the package at `index`.
  func isLast(_ index: Int) -> Bool {
    lock.take()
    defer { lock.release() }
    return remaining == 1 && threads == 1
  }

  // MARK: Summaries

  /// `true` iff somebody will want the summary of the package at `index`.
  func wantsSummary(of index: Int) -> Bool {
    isSeparate || plan[index].isImported && (threads > 1 || cache != nil)
  }

  /// The summary of the package at `index`, which is finished; nil for one of which everything is in its source.
  func summary(of index: Int) -> PackageSummary? {
    lock.take()
    let summary = summaries[index]
    lock.release()
    guard let summary else { return nil }
    if let opened = summary.open() { return opened }
    spoil()
    return nil
  }

  /// Opens the summaries of what the package at `index` imports, and of what these import, as long as `isWanted` says so: whoever
  /// looks something up in them finds them open.
  func openAhead(_ index: Int, while isWanted: () -> Bool) {
    lock.take()
    let near = plan[index].imported.compactMap { summaries[$0] }
    let far = near.flatMap { $0.imports.compactMap { indexOf[$0].flatMap { summaries[$0] } } }
    lock.release()
    for summary in near + far where isWanted() { _ = summary.open() }
  }

  /// Notes that the run went by something that cannot be believed.
  func spoil() {
    lock.take()
    isSpoiled = true
    lock.release()
  }

  /// The packages asked for, and those with errors, in the order of the plan; to be asked once.
  func reported() -> [PackageAnalysis] {
    lock.take()
    defer { lock.release() }
    var result: [PackageAnalysis] = []
    for outcome in outcomes {
      guard let analysis = outcome?.analysis else { continue }
      if analysis.loaded.isRequested || !analysis.errors.isEmpty { result.append(analysis) }
    }
    outcomes = []
    return result
  }

  /// The paths of the packages being worked on, and the number of those not finished.
  func state() -> (current: [String], remaining: Int) {
    lock.take()
    defer { lock.release() }
    return (current.map { plan[$0].path }, remaining)
  }

  // MARK: The cache

  /// Finds out which packages the cache knows enough of; they are no work.
  private func recallAll(_ cache: PackageCache, _ known: [KnownPackage?], _ isWork: inout [Bool]) {
    keys = Array(repeating: nil, count: plan.count)
    exposures = plan.map { $0.isEmbedded ? .embedded : nil }
    for (index, package) in plan.enumerated() {
      indexOf[package.path] = index
      if index < known.count, let facts = known[index] {
        isWork[index] = false
        keys[index] = PackageKeys(summary: facts.key, decisions: facts.key)
        summaries[index] = RunSummary(facts, cache.folder)
        exposures[index] = Exposure(digest: facts.content, places: facts.places)
        continue
      }
      if package.isEmbedded || !makeKeys(index) { continue }
      if let keys = keys[index], let outcome = recall(index, keys) {
        isWork[index] = false
        outcomes[index] = outcome
        if let summary = outcome.summary { expose(index, summary) }
      }
    }
  }

  /// What a later run may know of the package at `index`; nil if there is no summary of it in the cache.
  func known(_ index: Int) -> KnownPackage? {
    lock.take()
    defer { lock.release() }
    guard !isSpoiled, !isCheckOnly, index < keys.count, let keys = keys[index],
      let summary = summaries[index], let exposure = exposures[index]
    else { return nil }
    return KnownPackage(
      key: keys.summary, digest: summary.digest, content: exposure.digest, places: exposure.places,
      imports: summary.imports)
  }

  /// Computes the keys of the package at `index`, whose imports are finished; `false` if it is none that the cache can know.
  private func makeKeys(_ index: Int) -> Bool {
    guard let cache, !plan[index].isEmbedded else { return false }
    var seen: [Exposure] = []
    for imported in plan[index].imported {
      guard let exposure = exposures[imported] else { return false }
      seen.append(exposure)
    }
    keys[index] = cache.keys(plan[index], cache.places[index], seen)
    return true
  }

  /// What the cache knows under `keys` of the package at `index`, if that is all that is needed.
  private func recall(_ index: Int, _ keys: PackageKeys) -> PackageOutcome? {
    guard let cache else { return nil }
    let package = plan[index]
    var outcome = PackageOutcome(analysis: PackageAnalysis(loaded: LoadedPackage(package)), summary: nil)
    if package.isImported || isCheckOnly {
      guard let summary = cache.summary(keys.summary, cache.places[index]) else { return nil }
      // Whoever goes on asking after the run cannot start again.
      if !isTextOnly && summary.open() == nil { return nil }
      outcome.summary = summary
      if package.isRequested && (!isTextOnly || isCheckOnly && package.name == "main") { return nil }
    }
    if package.isRequested && !isCheckOnly {
      guard isTextOnly, let decisions = cache.decisions(keys.decisions) else { return nil }
      outcome.analysis.text = decisions.text
      outcome.analysis.lacksMain = decisions.lacksMain
    }
    return outcome
  }

  /// What the cache knows of the package at `index`, whose turn has come, if that is all that is needed.
  func recallLate(_ index: Int) -> PackageOutcome? {
    if cache == nil { return nil }
    lock.take()
    // Those that have keys were looked for before the work began.
    let made = keys[index] == nil && makeKeys(index) ? keys[index] : nil
    lock.release()
    return made.flatMap { recall(index, $0) }
  }

  /// Notes what other packages can see of the package at `index`.
  private func expose(_ index: Int, _ summary: RunSummary) {
    summaries[index] = summary
    guard let cache else { return }
    var seen: [Exposure] = []
    for path in summary.imports where path != "unsafe" {
      guard let imported = indexOf[path], let exposure = exposures[imported] else { return }
      seen.append(exposure)
    }
    exposures[index] = cache.exposure(of: plan[index], summary.digest, seen)
  }

  /// Stores what is known of the package at `index`, which has no errors, unless it comes from what cannot be believed; `summary`
  /// is what others go by.
  func store(_ index: Int, _ result: PackageAnalysis, _ summary: PackageSummary?) {
    guard let cache, !isCheckOnly else { return }
    lock.take()
    let made = isSpoiled ? nil : keys[index]
    lock.release()
    guard let keys = made else { return }
    if let summary { cache.store(summary, keys.summary, cache.places[index]) }
    if plan[index].isRequested && isTextOnly {
      cache.store(result.text, lacksMain: result.lacksMain, keys.decisions)
    }
  }

  // MARK: The heap

  private func precedes(_ a: Int32, _ b: Int32) -> Bool {
    chains[Int(a)] != chains[Int(b)] ? chains[Int(a)] > chains[Int(b)] : a < b
  }

  private func push(_ index: Int) {
    ready.append(Int32(index))
    var child = ready.count - 1
    while child > 0, precedes(ready[child], ready[(child - 1) / 2]) {
      ready.swapAt(child, (child - 1) / 2)
      child = (child - 1) / 2
    }
  }

  private func pop() -> Int? {
    guard let top = ready.first else { return nil }
    let last = ready.removeLast()
    if ready.isEmpty { return Int(top) }
    ready[0] = last
    var parent = 0
    while true {
      var child = 2 * parent + 1
      if child >= ready.count { break }
      if child + 1 < ready.count, precedes(ready[child + 1], ready[child]) { child += 1 }
      if !precedes(ready[child], ready[parent]) { break }
      ready.swapAt(child, parent)
      parent = child
    }
    return Int(top)
  }
}
