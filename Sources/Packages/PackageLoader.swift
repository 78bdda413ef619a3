import Base
import Parser

// From operands of the command line to parsed packages in dependency order.
//
//   operands → PackagePattern → PatternMatching → import paths
//            → PackageGraph: ModuleSet or GoPathResolution or StandardLibrary → directories
//            → DirectoryReader: constraints, header of each file, or what RecordedDirectory says of them → imports, and so on
//            → PackageLoader.next: contents and trees, package by package
//
// `resolve` finds all packages and what the headers of their files say: what is wrong at this stage is said in the go command's
// words, before the compiler would say anything. `next` then parses one package at a time, each after those it imports, so that
// a caller that is done with a package's tree can let it go before the next is made. Callers with several threads ask for the
// `plan` and parse each package where it is needed (`PackageParser`).
//
// With a cache (`LoadSettings.cache`) only what has changed since an earlier run is listed and read to find packages. Files whose
// facts are recorded are entered by their length; whoever parses a package reads them, if anybody does.
//
// Invariants: the file system is only read; a directory is listed once and a file read once in a run; nothing is downloaded, a
// module that is not in the module cache is an error. A program of named files whose imports are embedded costs one status and
// one read for each file and the search for go.mod.
//
// Left out: cgo, overlays, test variants of packages, toolchain selection, and updates of go.mod that `go build` never makes.

/// Reads and parses packages.
public struct PackageLoader: ~Copyable {
  private let settings: LoadSettings
  private var graph: PackageGraph?
  private var operands: [String] = []
  private var order: [Int] = []
  private var following = 0
  private var planned: [PlannedPackage] = []
  private var parser = PackageParser()
  /// Told of the package asked for, if it is one alone, once its files are known and before its imports are, unless an earlier
  /// run may have seen it as it is; what only imports tell is missing.
  public var onChange: ((PlannedPackage, borrowing SourceFiles) -> Void)?
  /// What `go build` says beside errors, complete lines.
  public private(set) var warnings = ""

  /// What is wrong with packages that have no files to compile, which keeps no other package from being compiled; complete
  /// lines.
  public private(set) var errors = ""

  /// Makes a loader that goes by `settings`.
  public init(_ settings: LoadSettings) { self.settings = settings }

  /// Finds the packages that `operands` name and all they import, and enters their files in `sources`.
  public mutating func resolve(_ operands: [String], _ sources: inout SourceFiles) throws(LoadError) {
    let graph = try PackageGraph(settings)
    self.graph = graph
    self.operands = operands
    defer { graph.listings.recorded?.store() }
    let areFiles = operands.contains { operand in
      operand.hasSuffix(".go")
        && FileSystem.kind(of: PathText.absolute(operand, from: settings.directory)) == .file
    }
    if areFiles {
      graph.onChange = onChange
      try graph.addFiles(operands, &sources)
    } else {
      var matches: [PatternMatch] = []
      for pattern in PackagePattern.all(operands) { matches.append(try graph.match(pattern)) }
      if matches.count == 1 && matches[0].packages.count == 1 { graph.onChange = onChange }
      for match in matches {
        if match.packages.isEmpty && match.faults.isEmpty {
          graph.listings.warn("go: warning: \(match.pattern.text.quoted) matched no packages")
        }
        graph.add(match, &sources)
      }
      if graph.modules != nil && matches.contains(where: { $0.pattern.text == "all" }) {
        graph.addAll(&sources)
      }
    }
    for warning in graph.listings.warnings { warnings += warning + "\n" }
    order = graph.order()
    let messages = order.compactMap { graph.nodes[$0].error?.text }
    if !messages.isEmpty { throw LoadError(messages.joined(separator: "\n")) }
    for index in order where graph.nodes[index].directory.files.isEmpty {
      let node = graph.nodes[index]
      // Wildcards and lists of files pass over what has tests only.
      if node.isFromFiles || node.isRequested && !node.isNamed { continue }
      errors += "\(node.path): \(node.directory.noGoMessage)\n"
    }
    // Package unsafe is the compiler's own, and builtin is there to be read.
    order.removeAll {
      graph.nodes[$0].directory.files.isEmpty || ["unsafe", "builtin"].contains(graph.nodes[$0].path)
    }
  }

  /// `true` iff packages were looked for that the embedded library does not have or only declares.
  public var lacksStandard: Bool { graph?.lacksStandard ?? false }

  /// The number of packages found.
  public var count: Int { order.count }

  /// Returns the packages found, each after all that it imports. `sources` is what `resolve` entered files in.
  public func plan(_ sources: borrowing SourceFiles) -> [PlannedPackage] {
    guard let graph else { return [] }
    var places = [Int](repeating: -1, count: graph.nodes.count)
    var isImported = [Bool](repeating: false, count: graph.nodes.count)
    for (place, index) in order.enumerated() {
      places[index] = place
      for imported in graph.nodes[index].imports where imported >= 0 { isImported[imported] = true }
    }
    return order.map { index in
      let node = graph.nodes[index]
      var package = PlannedPackage(node, settings, sources)
      package.isImported = isImported[index]
      package.takeAssembly(node.directory)
      for (site, imported) in zip(node.directory.imports, node.imports) {
        package.imports.append(site.path)
        if imported < 0 { continue }
        if graph.nodes[imported].path != site.path {
          package.importMap[site.path] = graph.nodes[imported].path
        }
        if places[imported] >= 0 { package.imported.append(places[imported]) }
      }
      package.seal(node.directory, settings, sources)
      return package
    }
  }

  /// Leaves what was found to the end of the process, which is near.
  public func abandon() {
    if let graph { _ = Unmanaged.passRetained(graph) }
  }

  /// Returns what a record of `plan`, the packages found, is made of; nil if there is to be none.
  public func draft(of plan: [PlannedPackage]) -> PlanDraft? {
    guard let graph, let recorded = graph.listings.recorded, settings.goRoot != nil,
      settings.installations == nil, settings.rewrite == nil, warnings.isEmpty, errors.isEmpty,
      !operands.contains("all"), !graph.nodes.contains(where: \.isFromFiles)
    else { return nil }
    var own: [Int] = []
    var isOwn = [Bool](repeating: false, count: order.count)
    for (place, index) in order.enumerated() {
      let node = graph.nodes[index]
      if node.isEmbedded { return nil }
      isOwn[place] =
        node.isRequested || node.target.isInMainModule && !node.target.isStandard
        || plan[place].imported.contains { isOwn[$0] }
      if !isOwn[place] { continue }
      if !node.directory.embeds.isEmpty { return nil }
      own.append(place)
    }
    return PlanDraft(own, recorded, settings)
  }

  /// Parses the next package, after all that it imports; nil when there is none left.
  public mutating func next(_ sources: inout SourceFiles, _ names: inout Interner) -> LoadedPackage? {
    if following == 0 { planned = plan(sources) }
    guard following < planned.count else { return nil }
    following += 1
    return parser.parse(planned[following - 1], &sources, &names)
  }

  /// Returns what the go command would say of the constraints, package clause, imports and patterns to embed of a file with
  /// the content `bytes`; nil if they are in order.
  public static func headerProblem(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    do {
      _ = try BuildTarget().matches(bytes)
    } catch {
      return error.message
    }
    let header = FileHeader(bytes)
    if header.imports("embed") { _ = EmbedDirectives.find(bytes) }
    return header.isRegular ? nil : HeaderError.find(bytes)?.message
  }

  /// `true` for the runtime and the packages below it, which may use directives of their own.
  fileprivate static func isRuntime(_ path: String) -> Bool {
    runtimePackages.contains(path)
  }

  /// Packages of the standard library that declare functions which the runtime supplies, as the go command lists them.
  fileprivate static let runtimeSupplied: Set<String> = [
    "bytes", "internal/poll", "net", "os", "runtime/metrics", "runtime/pprof", "runtime/trace", "sync",
    "syscall",
    "time",
  ]

  private static let runtimePackages: Set<String> = [
    "runtime", "internal/runtime/atomic", "internal/runtime/cgroup", "internal/runtime/exithook",
    "internal/runtime/gc", "internal/runtime/gc/scan", "internal/runtime/maps", "internal/runtime/math",
    "internal/runtime/sys", "internal/runtime/syscall/linux", "internal/runtime/syscall/windows",
    "internal/abi", "internal/bytealg", "internal/byteorder", "internal/chacha8rand",
    "internal/coverage/rtcov", "internal/cpu", "internal/goarch", "internal/godebugs",
    "internal/goexperiment", "internal/goos", "internal/profilerecord", "internal/strconv",
    "internal/stringslite",
  ]
}

extension PlannedPackage {
  /// What `node` says by itself, whose files `sources` has.
  init(_ node: PackageNode, _ settings: LoadSettings, _ sources: borrowing SourceFiles) {
    self.init(path: node.path, name: node.name, directory: node.directory.path)
    takeFiles(node.directory, sources)
    languageVersion = node.target.languageVersion
    isStandard = node.target.isStandard
    isEmbedded = node.isEmbedded
    isRequested = node.isRequested
    setParsing(settings)
  }

  /// Makes the files of `directory`, which `sources` has, those of the package.
  mutating func takeFiles(_ directory: PackageDirectory, _ sources: borrowing SourceFiles) {
    files = directory.files.map(\.id)
    var isLate = false
    for file in files {
      byteCount += sources.length(of: file)
      if sources.awaitsContent(file) { isLate = true }
    }
    if isLate { statuses = directory.files.map(\.status) }
  }

  /// Sets what the parser has to know.
  mutating func setParsing(_ settings: LoadSettings) {
    parseSettings.isStandardLibrary = isStandard && !isEmbedded
    parseSettings.isRuntime = parseSettings.isStandardLibrary && PackageLoader.isRuntime(path)
    parseSettings.isWebAssembly = settings.target.architecture == "wasm"
  }
  /// Notes what other languages than Go make of the package in `directory`.
  mutating func takeAssembly(_ directory: PackageDirectory) {
    hasAssembly =
      directory.hasAssembly || directory.hasForeignCode
      || isStandard && PackageLoader.runtimeSupplied.contains(path)
    assemblyFiles = directory.assemblyFiles.map { "\(directory.path)/\($0)" }
  }

  /// Computes the digests of the package, of which all else is known and whose files are those of `directory`.
  mutating func seal(
    _ directory: PackageDirectory, _ settings: LoadSettings, _ sources: borrowing SourceFiles
  ) {
    // What is embedded is part of the program.
    var content: [(name: String, digest: Digest)] = []
    for file in directory.files {
      let length = Digest(low: 0, high: UInt64(sources.length(of: file.id)))
      content.append((name: file.name, digest: isEmbedded ? length : file.digest))
    }
    if isRequested {
      var all: [UInt8] = []
      for path in assemblyFiles { all += (try? FileSystem.read(path)) ?? [] }
      assemblyDigest = Digest(all)
    }
    // The number of files decides what can hold them.
    for site in directory.embeds {
      let files = EmbedResolution(directory: directory.path).files(of: site.pattern)
      content.append((name: site.pattern, digest: Digest(Array(files.joined(separator: "/").utf8))))
    }
    digest = digest(of: content, wordSize: settings.target.wordSize)
  }
}
