import Base

// The packages of a build and what they import, before anything is parsed as a whole.
//
// The graph is built depth first from the packages asked for, in the order in which the go command goes, because that order
// decides which of several errors is said and where: a package's imports are visited sorted by path, an import that leads back
// to a package whose imports are still being visited is a cycle, and an error is told with the first way that led to it, or a
// shorter one found later.

/// A package of the graph.
struct PackageNode {
  /// The import path that the package is known by; `command-line-arguments` for files.
  var path: String
  var target: ImportTarget
  var directory: PackageDirectory
  /// For each import of `directory` the package it means; -1 for `unsafe`, `C` and imports that were not followed.
  var imports: [Int] = []
  var error: PackageError?
  /// `false` while, and if never, the imports are followed.
  var hasImports = false
  /// `true` for a package that operands name.
  var isRequested = false
  /// `true` for a package that an operand without wildcard names.
  var isNamed = false
  var isFromFiles = false
  /// `true` for an embedded package once its rest has been added.
  var isOpen = false

  var name: String { directory.name }
  var isEmbedded: Bool {
    if case .embedded = target.place { return true }
    return false
  }
}

/// Builds the graph.
final class PackageGraph {
  let settings: LoadSettings
  /// nil in GOPATH mode.
  let modules: ModuleSet?
  let goPath: GoPathResolution
  var standard: StandardLibrary
  var listings: DirectoryListings
  private(set) var nodes: [PackageNode] = []
  /// The packages asked for, in order.
  private(set) var roots: [Int] = []
  /// `true` iff something was looked for in the embedded library that it does not have, or asked for that only declares it.
  private(set) var lacksStandard = false
  /// What the directory of files named on the command line would have as import path.
  var filesPath = "."
  private var indices: [String: Int] = [:]
  /// The directories read, by path: the pattern `all` builds the graph twice.
  private var directories: [String: PackageDirectory] = [:]
  private var targets: [String: ImportTarget] = [:]
  /// Import paths in small letters, to find those that differ in case only.
  private var folded: [String: String] = [:]
  private var stack: [ImportStep] = []
  /// Told of the package asked for once its files are known, if some of them are not what an earlier run saw.
  var onChange: ((PlannedPackage, borrowing SourceFiles) -> Void)?
  var reader: DirectoryReader

  init(_ settings: LoadSettings) throws(LoadError) {
    self.settings = settings
    modules = try ModuleSet(settings)
    let standardRoot = settings.goRoot.map { "\($0)/src" }
    goPath = GoPathResolution(goPath: settings.goPath, standardRoot: standardRoot)
    standard = StandardLibrary(root: standardRoot)
    let root = modules?.mains.first?.directory ?? settings.directory
    listings = DirectoryListings(
      settings.cache.map { RecordedDirectories(settings, in: $0, root: root) })
    reader = DirectoryReader(
      target: settings.target, directory: settings.directory, rewrite: settings.rewrite)
  }

  // MARK: The packages asked for

  /// Adds the package of the Go files `operands`.
  func addFiles(_ operands: [String], _ sources: inout SourceFiles) throws(LoadError) {
    for operand in operands where !operand.hasSuffix(".go") {
      throw LoadError("named files must be .go files: \(operand)")
    }
    var folder: String?
    for operand in operands {
      switch FileSystem.kind(of: PathText.absolute(operand, from: settings.directory)) {
      case .missing: throw LoadError("stat \(operand): no such file or directory")
      case .directory: throw LoadError("\(operand) is a directory, should be a Go file")
      case .file: break
      }
      let own = PathText.parent(of: operand)
      if let folder, folder != own {
        throw LoadError("named files must all be in one directory; have \(folder) and \(own)")
      }
      folder = own
    }
    let path = PathText.absolute(folder ?? ".", from: settings.directory)
    let directory = reader.read(files: operands.map(PathText.last), in: path, &sources)
    if modules != nil, case .noGoFiles? = directory.fault { throw LoadError("go: no Go source files") }
    if let modules {
      filesPath =
        modules.mains.lazy.compactMap { main in
          PathText.inside(path, main.directory).map { PathText.join(main.prefix, $0) }
        }.first ?? "."
    }
    let target = ImportTarget(path: "command-line-arguments", place: .directory(path))
    var node = PackageNode(path: "command-line-arguments", target: target, directory: directory)
    node.isRequested = true
    node.isNamed = true
    node.isFromFiles = true
    let index = nodes.count
    nodes.append(node)
    roots.append(index)
    announce(index, sources)
    load(index, as: node.path, importer: "", &sources)
  }

  private func announce(_ index: Int, _ sources: borrowing SourceFiles) {
    guard let tell = onChange, !nodes[index].isEmbedded, nodes[index].directory.fault == nil else { return }
    for file in nodes[index].directory.files where !sources.awaitsContent(file.id) {
      onChange = nil
      tell(PlannedPackage(nodes[index], settings, sources), sources)
      return
    }
  }

  /// Adds the packages that `match` lists.
  func add(_ match: PatternMatch, _ sources: inout SourceFiles) {
    if settings.goRoot == nil && match.packages.isEmpty && match.faults.isEmpty
      && (PathText.isStandard(match.pattern.text) || match.pattern.text == "cmd")
    {
      lacksStandard = true
    }
    for path in match.packages {
      let index = visit(path, parent: nil, importer: "", isRequested: true, &sources)
      if !roots.contains(index) || !nodes[index].isRequested { roots.append(index) }
      nodes[index].isRequested = true
      if match.pattern.isLiteral { nodes[index].isNamed = true }
    }
    for fault in match.faults {
      var node = PackageNode(
        path: match.pattern.text, target: ImportTarget(path: match.pattern.text),
        directory: PackageDirectory(path: ""))
      node.error = PackageError(message: fault)
      roots.append(nodes.count)
      nodes.append(node)
    }
  }

  /// Makes all packages that those of the main modules need, their tests included, the ones asked for: the pattern `all`.
  func addAll(_ sources: inout SourceFiles) {
    roots.removeAll { !nodes[$0].target.isInMainModule && nodes[$0].error == nil }
    var next = 0
    var known: [Int] = order()
    while next < known.count {
      let index = known[next]
      next += 1
      guard nodes[index].target.isInMainModule else { continue }
      for path in nodes[index].directory.testImports {
        let count = nodes.count
        let meant =
          nodes[index].target.isStandard
          ? standard.vendored(path, in: nodes[index].path, &listings) : path
        let imported = visit(meant, parent: nil, importer: "", isRequested: false, &sources)
        if imported >= count { known += [imported] + (count..<nodes.count) }
        if !roots.contains(imported) { roots.append(imported) }
      }
    }
    var paths: [String] = []
    for index in order() where PathRules.fault(of: nodes[index].path, .import) == nil {
      paths.append(nodes[index].path)
    }
    // What is wrong is told as of these packages being asked for, in their order.
    nodes = []
    roots = []
    indices = [:]
    folded = [:]
    for path in paths.sorted(by: PathText.precedes) {
      let index = visit(path, parent: nil, importer: "", isRequested: true, &sources)
      nodes[index].isRequested = true
      if !roots.contains(index) { roots.append(index) }
    }
  }

  // MARK: Imports

  /// Returns the package that `path` means in package `parent`, added and with its imports if it is new.
  private func visit(
    _ path: String, parent: Int?, importer: String, isRequested: Bool,
    _ sources: inout SourceFiles
  ) -> Int {
    if let known = lookup(path, parent: parent) {
      reuse(known, as: path, importer: importer)
      if seesAll(parent) { open(known, &sources) }
      return known
    }
    if let message = PackageGraph.refusal(of: path, isInModules: modules != nil) {
      var node = PackageNode(
        path: path, target: ImportTarget(path: path), directory: PackageDirectory(path: ""))
      node.error = PackageError(
        message: message, stack: stack + [ImportStep(path: path, importer: importer)])
      nodes.append(node)
      return nodes.count - 1
    }
    let target = resolve(path, parent: parent)
    if settings.goRoot == nil && PathText.isStandard(path) {
      switch target.place {
      case .embedded: lacksStandard = lacksStandard || isRequested
      case .missing: lacksStandard = lacksStandard || parent.map { !nodes[$0].isEmbedded } ?? true
      case .directory: break
      }
    }
    if let known = indices[target.path] {
      reuse(known, as: path, importer: importer)
      if seesAll(parent) { open(known, &sources) }
      return known
    }
    let index = nodes.count
    var folder = ""
    if case .directory(let found) = target.place { folder = found }
    nodes.append(
      PackageNode(path: target.path, target: target, directory: PackageDirectory(path: folder)))
    indices[target.path] = index
    read(index, isRequested: isRequested, &sources)
    if isRequested { announce(index, sources) }
    load(index, as: path, importer: importer, &sources)
    if seesAll(parent) { open(index, &sources) }
    return index
  }

  /// The package that `path` is known to mean in package `parent`: with modules an import path means the same in all packages, but
  /// for those that the standard library has vendored.
  private func lookup(_ path: String, parent: Int?) -> Int? {
    guard modules != nil, let known = indices[path] else { return nil }
    guard let parent, nodes[parent].target.isStandard, !PathText.isStandard(path) else { return known }
    return nil
  }

  /// `true` iff the package at `parent`, or an operand if there is none, sees all of the packages it imports.
  private func seesAll(_ parent: Int?) -> Bool {
    guard let parent else { return true }
    return !nodes[parent].isEmbedded
  }

  /// Why an import path is refused before it is looked for; nil if it is not.
  private static func refusal(of path: String, isInModules: Bool) -> String? {
    if path.hasPrefix("mod/") { return "disallowed import path \(path.quoted)" }
    if path.utf8.contains(UInt8(ascii: "@")) {
      return "can only use path@version syntax with 'go get' and 'go install' in module-aware mode"
    }
    return nil
  }

  private func resolve(_ path: String, parent: Int?) -> ImportTarget {
    // What the embedded library imports is its own.
    if let parent, nodes[parent].isEmbedded, EmbeddedLibrary.contains(path) { return standard.target(path) }
    let parentPath = parent.map { nodes[$0].path } ?? ""
    guard let modules else {
      let from = parent.map { nodes[$0].directory.path } ?? settings.directory
      return goPath.resolve(
        path, importer: parentPath, from: from, &standard, &listings, looksForVendor: parent != nil)
    }
    var path = path
    if let parent, nodes[parent].target.isStandard {
      path = standard.vendored(path, in: parentPath, &listings)
    }
    if let known = targets[path] { return known }
    var target = modules.resolve(path, &standard, &listings)
    if target.fault != nil && settings.goRoot == nil
      && PackageGraph.element("internal", in: path, mayBeLast: true) != nil && PathText.isStandard(path)
      && parent != nil && !modules.isMainPath(path)
    {
      // The embedded library has few of these; what matters is that nobody outside may use them.
      target.fault = nil
      target.isStandard = true
    }
    targets[path] = target
    return target
  }

  /// Reads the files of the package at `index`.
  private func read(_ index: Int, isRequested: Bool, _ sources: inout SourceFiles) {
    let target = nodes[index].target
    switch target.place {
    case .missing: break
    case .embedded: nodes[index].directory = embedded(target.path, &sources)
    case .directory(let folder):
      if let known = directories[folder] {
        nodes[index].directory = known
      } else if let directory = listings.read(
        folder, &reader, rewrites: isRequested && settings.rewrite != nil, &sources)
      {
        directories[folder] = directory
        nodes[index].directory = directory
      } else {
        nodes[index].directory.fault = .other("open \(folder): no such file or directory")
      }
    }
  }

  private func embedded(_ path: String, _ sources: inout SourceFiles) -> PackageDirectory {
    var directory = PackageDirectory(path: "embedded/\(path)")
    guard let package = EmbeddedLibrary.package(path) else { return directory }
    directory.hasAssembly = true
    add(package.source, to: &directory, path, &sources)
    directory.imports.sort { PathText.precedes($0.path, $1.path) }
    return directory
  }

  /// Adds the embedded `source` of the package `path` to the files of `directory`.
  private func add(
    _ source: StaticString, to directory: inout PackageDirectory, _ path: String, _ sources: inout SourceFiles
  ) {
    let text = UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount)
    guard let file = sources.add(path: directory.path, display: "\(directory.path).go", content: text)
    else {
      directory.fault = .other("\(path): sources pass 4 GiB in all")
      return
    }
    let header = FileHeader(text)
    directory.name = header.name
    for site in header.imports where !directory.imports.contains(where: { $0.path == site.path }) {
      directory.imports.append(
        ImportSite(path: site.path, file: directory.files.count, offset: site.offset))
    }
    directory.files.append(PackageFile(name: PathText.last(path) + ".go", id: file))
  }

  /// Adds the rest of the embedded package at `index` if a program is to see all of it.
  private func open(_ index: Int, _ sources: inout SourceFiles) {
    guard nodes[index].isEmbedded, !nodes[index].isOpen, nodes[index].hasImports else { return }
    nodes[index].isOpen = true
    let path = nodes[index].path
    guard let package = EmbeddedLibrary.package(path) else { return }
    for source in package.rest { add(source, to: &nodes[index].directory, path, &sources) }
    for site in nodes[index].directory.imports.dropFirst(nodes[index].imports.count) {
      let imported = site.path == "unsafe" ? -1 : follow(site, from: index, &sources)
      nodes[index].imports.append(imported)
    }
    for opened in package.opens {
      if let known = indices[opened] { open(known, &sources) }
    }
  }

  /// An import of the package at `index`, which is known: closes a cycle, or shows a shorter way to its error.
  private func reuse(_ index: Int, as path: String, importer: String) {
    let way = stack + [ImportStep(path: path, importer: importer)]
    if !nodes[index].hasImports {
      if nodes[index].error == nil {
        nodes[index].error = PackageError(message: "import cycle not allowed", stack: way, isCycle: true)
      } else {
        nodes[index].error?.isCycle = true
      }
      return
    }
    guard let error = nodes[index].error, !error.stack.isEmpty, !error.isCycle else { return }
    if PackageGraph.isShorter(way, error.stack) { nodes[index].error?.stack = way }
  }

  private static func isShorter(_ a: [ImportStep], _ b: [ImportStep]) -> Bool {
    if a.count != b.count { return a.count < b.count }
    for (x, y) in zip(a, b) where x.path != y.path { return PathText.precedes(x.path, y.path) }
    return false
  }

  /// Follows the imports of the package at `index`, which was imported as `path`, and records the first error.
  private func load(
    _ index: Int, as path: String, importer: String, _ sources: inout SourceFiles
  ) {
    let step = ImportStep(path: path, importer: importer)
    recordFault(index, step)
    let own = nodes[index].path
    let small = own.lowercased()
    if let other = folded[small], other != own {
      fail(
        index, "case-insensitive import collision: \(own.quoted) and \(other.quoted)", path: path)
      return
    }
    folded[small] = own
    stack.append(step)
    defer { stack.removeLast() }
    checkEmbeds(index, sources)
    if !nodes[index].directory.hasDistinctNames,
      let (first, second) = nodes[index].directory.collision
    {
      fail(
        index, "case-insensitive file name collision: \(first.quoted) and \(second.quoted)", path: path)
      return
    }
    let sites = nodes[index].directory.imports
    var imports: [Int] = []
    imports.reserveCapacity(sites.count)
    for site in sites {
      if site.path == "unsafe" || site.path == "C" {
        imports.append(-1)
        continue
      }
      imports.append(follow(site, from: index, &sources))
    }
    nodes[index].imports = imports
    nodes[index].hasImports = true
  }

  private func follow(_ site: ImportSite, from index: Int, _ sources: inout SourceFiles) -> Int {
    let known = nodes.count
    let imported = visit(
      site.path, parent: index, importer: nodes[index].directory.files[site.file].name, isRequested: false,
      &sources)
    if imported >= known, nodes[imported].error?.place == PackageGraph.openPlace {
      nodes[imported].error?.place = place(of: site, in: index, sources)
    }
    if !nodes[index].isEmbedded, let rule = forbids(index, imported, site.path), nodes[index].error == nil {
      nodes[index].error = PackageError(
        message: rule.message, place: place(of: site, in: index, sources), stack: stack,
        showsStack: rule.showsStack)
    }
    return imported
  }

  /// Where `site` of the package at `index` is, in the go command's words.
  private func place(of site: ImportSite, in index: Int, _ sources: borrowing SourceFiles) -> String {
    let directory = nodes[index].directory
    let place = PackagePlace(file: directory.files[site.file], directory: directory.path, offset: site.offset)
    return place.text(sources, settings.directory)
  }

  /// Stands for the place of the import that led to an error, which is computed when it is known to be shown.
  private static let openPlace = "\u{0}"

  /// Records what is wrong with the import or the files of the package at `index`.
  private func recordFault(_ index: Int, _ step: ImportStep) {
    if nodes[index].target.fault == nil && nodes[index].target.unverified.isEmpty
      && nodes[index].directory.fault == nil
    {
      return
    }
    let node = nodes[index]
    var error: PackageError
    if let fault = node.target.fault ?? sumFault(node.target) {
      error = PackageError(message: fault, stack: stack)
      if !stack.isEmpty { error.place = PackageGraph.openPlace }
    } else {
      switch node.directory.fault {
      case nil: return
      case .noGoFiles: error = PackageError(message: node.directory.noGoMessage, stack: stack + [step])
      case .header(let file, let problem):
        let path = "\(node.directory.path)/\(file)"
        let shown = problem.isAbsolute ? path : PathText.short(path, from: settings.directory)
        let where_ = "\(shown):\(problem.line):\(problem.column)"
        if problem.isAbsolute {
          error = PackageError(message: "\(where_): \(problem.message)", stack: stack)
          if !stack.isEmpty { error.place = PackageGraph.openPlace }
        } else {
          error = PackageError(message: problem.message, place: where_, stack: stack + [step])
        }
      case .other(let message):
        error = PackageError(message: message, stack: stack)
        if !stack.isEmpty { error.place = PackageGraph.openPlace }
      }
    }
    nodes[index].error = error
  }

  /// What to say of a package whose modules have no entry in go.sum; nil if that is not the matter.
  private func sumFault(_ target: ImportTarget) -> String? {
    if target.unverified.isEmpty { return nil }
    let importer = stack.last?.path
    let by = importer.map { " (imported by \($0))" } ?? ""
    let message =
      target.isFoundUnverified
      ? "missing go.sum entry needed to verify package \(target.path)\(by) is provided by exactly one module"
      : "missing go.sum entry for module providing package \(target.path)\(by)"
    let hint =
      importer.map { "go get \($0)" } ?? "go mod download \(target.unverified.joined(separator: " "))"
    return "\(message); to add:\n\t\(hint)"
  }

  private func fail(_ index: Int, _ message: String, path: String) {
    if nodes[index].error != nil { return }
    var error = PackageError(message: message, stack: stack)
    if let top = stack.last, top.path != path { error.place = PackageGraph.openPlace }
    nodes[index].error = error
  }

  private func checkEmbeds(_ index: Int, _ sources: borrowing SourceFiles) {
    if nodes[index].directory.embeds.isEmpty { return }
    let directory = nodes[index].directory
    for site in directory.embeds {
      guard let fault = EmbedResolution(directory: directory.path).fault(of: site.pattern) else { continue }
      if nodes[index].error != nil { return }
      let place = PackagePlace(
        file: directory.files[site.file], directory: directory.path, offset: site.offset)
      nodes[index].error = PackageError(
        message: "pattern \(site.pattern): \(fault)", place: place.text(sources, settings.directory),
        stack: stack)
      return
    }
  }

  // MARK: Results

  /// The packages, each after those that it imports.
  func order() -> [Int] {
    var order: [Int] = []
    var isSeen = [Bool](repeating: false, count: nodes.count)
    // A work list in place of recursion: imports that remain to be visited.
    var work: [(node: Int, next: Int)] = []
    for root in roots where !isSeen[root] {
      isSeen[root] = true
      work.append((root, 0))
      while let (node, next) = work.last {
        guard next < nodes[node].imports.count else {
          order.append(node)
          work.removeLast()
          continue
        }
        work[work.count - 1].next = next + 1
        let imported = nodes[node].imports[next]
        if imported >= 0 && !isSeen[imported] {
          isSeen[imported] = true
          work.append((imported, 0))
        }
      }
    }
    return order
  }
}

/// A place in a file of a package, for the go command's own errors.
struct PackagePlace {
  var file: PackageFile
  var directory: String
  var offset: Int

  /// `file:line:column`, the file relative to `base` if that is shorter.
  func text(_ sources: borrowing SourceFiles, _ base: String) -> String {
    var place = HeaderError.place(of: offset, in: sources[file.id].bytes)
    if sources.awaitsContent(file.id), let content = try? FileSystem.read("\(directory)/\(file.name)") {
      place = content.withUnsafeBufferPointer { HeaderError.place(of: offset, in: $0) }
    }
    return "\(PathText.short("\(directory)/\(file.name)", from: base)):\(place.line):\(place.column)"
  }
}

extension ModuleSet {
  /// `true` iff `path` lies below the path of a main module.
  func isMainPath(_ path: String) -> Bool {
    for main in mains where !main.prefix.isEmpty && PathText.has(path, prefix: main.prefix) { return true }
    return false
  }
}
