// Minimal version selection: of every module the newest version that some module in the graph requires.
//
// The graph of a module with a go line of at least 1.17 is pruned: dependencies of dependencies that are themselves pruned
// are left out, because the module's own go.mod lists all it needs. It is only read when that list does not give an import.

/// The versions selected for a build.
struct ModuleGraph {
  /// Module path to selected version; main modules are not in it.
  var selected: [String: String] = [:]

  /// The selected modules, sorted by path.
  var list: [ModuleVersion] {
    selected.map { ModuleVersion(path: $0.key, version: $0.value) }
      .sorted { PathText.precedes($0.path, $1.path) }
  }

  /// Selects `module` unless a newer version of it is selected.
  mutating func require(_ module: ModuleVersion) {
    if let other = selected[module.path], !SemanticVersion.isNewer(module.version, other) { return }
    selected[module.path] = module.version
  }
}

extension ModuleSet {
  /// `true` iff the graph below a module whose go line says `goVersion` is pruned.
  static func isPruned(_ goVersion: String) -> Bool {
    !goVersion.isEmpty && !LanguageVersion.isNewer("1.17", goVersion)
  }

  /// Reads the requirements of all modules of the graph.
  func readGraph() throws(LoadError) -> ModuleGraph {
    var graph = ModuleGraph()
    // A module is visited at most once for its requirements and once more to leave nothing out below it.
    var visited: [ModuleVersion: Bool] = [:]
    var queue: [(module: ModuleVersion, isPruned: Bool)] = []
    let isPruned = isWorkspace || (mains.first.map { ModuleSet.isPruned($0.file.goVersion) } ?? true)
    for main in mains {
      for requirement in main.file.requirements where !isExcluded(requirement.module) {
        queue.append((requirement.module, isPruned))
      }
    }
    var next = 0
    while next < queue.count {
      let (module, isPruned) = queue[next]
      next += 1
      graph.require(module)
      if isMain(module.path) { continue }
      if let wasPruned = visited[module], !wasPruned || isPruned { continue }
      let file = try moduleFile(of: module)
      visited[module] = isPruned
      let isOwnPruned = ModuleSet.isPruned(file.goVersion)
      for requirement in file.requirements where !isExcluded(requirement.module) {
        if isPruned && isOwnPruned {
          graph.require(requirement.module)
        } else {
          queue.append((requirement.module, isPruned && isOwnPruned))
        }
      }
    }
    for main in mains { graph.selected[main.file.path] = nil }
    return graph
  }

  func isExcluded(_ module: ModuleVersion) -> Bool {
    for main in mains where main.file.exclusions.contains(module) { return true }
    return false
  }

  /// The go.mod of a dependency.
  func moduleFile(of module: ModuleVersion) throws(LoadError) -> ModuleFile {
    if let file = moduleFiles[module] { return file }
    var actual = module
    if let replacement = replacement(of: module) {
      if replacement.version.isEmpty {
        let folder = PathText.absolute(replacement.path, from: replacementBase)
        guard let content = try? FileSystem.read("\(folder)/go.mod") else {
          throw LoadError(
            "go: \(module.description) (replaced by \(replacement.path)): reading \(PathText.join(replacement.path, "go.mod")): open \(folder)/go.mod: no such file or directory"
          )
        }
        let file = try ModuleFile(
          content, name: PathText.short("\(folder)/go.mod", from: directory), directory: folder,
          kind: .dependency)
        moduleFiles[module] = file
        return file
      }
      actual = replacement
    }
    if mustHaveSums && !sums.hasModuleFile(of: actual) {
      throw LoadError(
        "go: \(actual.description): missing go.sum entry for go.mod file; to add it:\n\tgo mod download \(actual.path)"
      )
    }
    guard let content = cache.moduleFile(of: actual) else {
      throw LoadError("go: \(actual.description): module lookup disabled by GOPROXY=off")
    }
    let file = try ModuleFile(
      content, name: "\(actual.description)/go.mod", directory: cache.path(of: actual), kind: .dependency)
    moduleFiles[module] = file
    return file
  }
}
