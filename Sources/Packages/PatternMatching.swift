// From patterns to packages: walks of directory trees (search.MatchDirs, MatchPackages; modload.matchPackages).

/// The packages that a pattern names.
struct PatternMatch {
  var pattern: PackagePattern
  /// Import paths; in GOPATH mode also directories outside of it.
  var packages: [String] = []
  /// What is wrong with the pattern itself.
  var faults: [String] = []
}

extension PackageGraph {
  /// Returns what `pattern` matches.
  func match(_ pattern: PackagePattern) throws(LoadError) -> PatternMatch {
    var match = PatternMatch(pattern: pattern)
    if pattern.isLocal {
      try matchLocal(&match)
    } else if pattern.isLiteral {
      match.packages = [pattern.text]
    } else if pattern.text == "std" || pattern.text == "cmd" {
      matchStandard(pattern.text, &match)
    } else if let modules {
      matchModules(modules, &match)
    } else {
      matchGoPath(&match)
    }
    return match
  }

  // MARK: Directories

  private func matchLocal(_ match: inout PatternMatch) throws(LoadError) {
    let text = match.pattern.text
    var directories: [String] = []
    if match.pattern.hasWildcard {
      let fixed = text.components(before: "...")
      let start = fixed.lastIndex(of: "/").map { PathText.clean(String(fixed[...$0])) } ?? "."
      if let fault = fault(ofWildcardBelow: start) {
        match.faults.append("pattern \(text): \(fault)")
        return
      }
      let shown = fixed.lastIndex(of: "/").map { String(fixed[...$0]) } ?? "./"
      if FileSystem.kind(of: PathText.absolute(start, from: settings.directory)) == .missing {
        match.faults.append("pattern \(text): lstat \(shown): no such file or directory")
        return
      }
      let cleaned = PathText.clean(text)
      let isRelative = text.hasPrefix("./")
      let wildcard = WildcardPattern(isRelative && cleaned != "." ? "./" + cleaned : cleaned)
      walk(start, isRelative ? "./" : "", wildcard, isTop: true, 0, &directories)
    } else {
      directories = [text]
    }
    for directory in directories {
      let absolute = PathText.absolute(directory, from: settings.directory)
      guard let modules else {
        match.packages.append(goPath.importPath(of: absolute) ?? directory)
        continue
      }
      switch localPackage(absolute, modules) {
      case .success(let path): match.packages.append(path)
      case .failure(let error):
        if match.pattern.hasWildcard && error.isPseudo { continue }
        if !modules.isInModule {
          throw LoadError(
            "go: go.mod file not found in current directory or any parent directory; see 'go help modules'")
        }
        match.faults.append(match.pattern.isLiteral ? error.message : "pattern \(text): \(error.message)")
      }
    }
  }

  /// Why no tree below `start` is searched; nil if it is.
  private func fault(ofWildcardBelow start: String) -> String? {
    guard let modules else { return nil }
    let absolute = PathText.absolute(start, from: settings.directory)
    let module = ModuleSet.findModule(from: absolute)
    if let module, modules.mains.contains(where: { $0.directory == module }) { return nil }
    if let root = standard.root, PathText.has(absolute, prefix: root) { return nil }
    let scope =
      modules.isWorkspace
      ? "modules listed in go.work or their selected dependencies"
      : "main module or its selected dependencies"
    return "directory prefix \(PathText.short(absolute, from: settings.directory)) does not contain \(scope)"
  }

  /// Adds the directories of packages below `directory` that `wildcard` matches.
  private func walk(
    _ directory: String, _ prefix: String, _ wildcard: WildcardPattern, isTop: Bool, _ depth: Int,
    _ result: inout [String]
  ) {
    let absolute = PathText.absolute(directory, from: settings.directory)
    if depth > 1000 { return }
    let name = PathText.last(directory)
    if !isTop || !PathText.isLocal(directory) && directory != "." {
      if name.hasPrefix(".") && name != "." && name != ".." || name.hasPrefix("_") || name == "testdata" {
        return
      }
    }
    guard let entries = listings.entries(absolute) else { return }
    if !isTop && modules != nil && listings.hasModuleFile(absolute) { return }
    if !isTop && isIgnored(absolute) { return }
    let shown = prefix + directory
    if wildcard.matches(directory == "." ? prefix + "." : shown) || directory == "." && wildcard.matches("."),
      reader.isPackage(absolute, entries, listings.recorded?.find(absolute))
    {
      result.append(directory == "." ? "." : shown)
    }
    for entry in entries where entry.kind == .directory {
      let below =
        directory == "." ? entry.name : directory == "/" ? "/\(entry.name)" : "\(directory)/\(entry.name)"
      walk(below, prefix, wildcard, isTop: false, depth + 1, &result)
    }
  }

  /// `true` iff an `ignore` directive of the module that `directory` belongs to leaves it out.
  private func isIgnored(_ directory: String) -> Bool {
    guard let modules else { return false }
    for main in modules.mains where !main.file.ignoredPaths.isEmpty {
      guard let inside = PathText.inside(directory, main.directory), !inside.isEmpty else { continue }
      let padded = "/\(inside)/"
      for pattern in main.file.ignoredPaths {
        let isRooted = pattern.hasPrefix("./")
        let element = "/\(isRooted ? String(pattern.dropFirst(2)) : pattern)/"
        if isRooted ? padded.hasPrefix(element) : padded.contains(element) { return true }
      }
    }
    return false
  }

  private struct LocalFault: Error {
    var message: String
    /// `true` for directories that no wildcard means.
    var isPseudo = false
  }

  /// The import path of the package in the absolute `directory`.
  private func localPackage(_ directory: String, _ modules: ModuleSet) -> Result<String, LocalFault> {
    func fail(_ message: String, isPseudo: Bool = false) -> Result<String, LocalFault> {
      .failure(LocalFault(message: message, isPseudo: isPseudo))
    }
    guard let entries = listings.entries(directory) else {
      switch FileSystem.kind(of: directory) {
      case .missing: return fail("stat \(directory): directory not found")
      case .file: return fail("\(directory) is not a directory")
      case .directory: return fail("open \(directory): permission denied")
      }
    }
    let hasGoFiles = entries.contains {
      $0.kind != .directory && $0.name.hasSuffix(".go") && !$0.name.hasPrefix("_") && !$0.name.hasPrefix(".")
    }
    if !hasGoFiles { return fail("no Go files in \(directory)") }
    var outside: String?
    for main in modules.mains {
      if directory == main.directory {
        return directory == standard.root
          ? fail("GOROOT/src is not an importable package", isPseudo: true) : .success(main.prefix)
      }
      guard let inside = PathText.inside(directory, main.directory), !inside.contains("@") else { continue }
      if inside.hasPrefix("vendor/") {
        let path = String(inside.dropFirst(7))
        if main.prefix.isEmpty { return .success(inside) }
        if modules.mode != .vendor {
          return fail("without -mod=vendor, directory \(directory) has no package path")
        }
        return modules.vendor?.packages[path] == nil
          ? fail("directory \(directory) is not a package listed in vendor/modules.txt") : .success(path)
      }
      if main.prefix.isEmpty {
        return inside == "builtin"
          ? fail("\"builtin\" is a pseudo-package, not an importable package", isPseudo: true)
          : .success(inside)
      }
      let path = PathText.join(main.prefix, inside)
      if modules.folder(of: path, in: main.prefix, main.directory, isLocal: true, &listings) != nil {
        return .success(path)
      }
      outside = outside ?? "main module (\(main.file.path)) does not contain package \(path)"
    }
    if let outside { return fail(outside) }
    if let root = standard.root, let inside = PathText.inside(directory, root), !inside.isEmpty {
      return inside == "builtin"
        ? fail("\"builtin\" is a pseudo-package, not an importable package", isPseudo: true)
        : .success(inside)
    }
    for module in modules.isInModule ? modules.buildList : [] {
      var root = modules.cache.path(of: module)
      if let replacement = modules.replacement(of: module) {
        root =
          replacement.version.isEmpty
          ? PathText.absolute(replacement.path, from: modules.replacementBase)
          : modules.cache.path(of: replacement)
      }
      if let inside = PathText.inside(directory, root) { return .success(PathText.join(module.path, inside)) }
    }
    let short = PathText.short(directory, from: settings.directory)
    let name = short == "." ? "current directory" : "directory \(short)"
    if modules.isWorkspace {
      if let module = ModuleSet.findModule(from: directory) {
        return fail(
          "\(name) is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\n\tgo work use \(PathText.short(module, from: settings.directory))"
        )
      }
      return fail("\(name) outside modules listed in go.work or their selected dependencies")
    }
    return fail("\(name) outside main module or its selected dependencies")
  }

  // MARK: Trees of import paths

  /// A tree of directories whose packages have import paths.
  private struct Tree {
    var root: String
    /// What the import paths begin with; may be empty.
    var prefix: String
    /// `true` to stop at directories with a go.mod.
    var stopsAtModules: Bool
    /// `true` to stop at vendor directories, which are packages themselves.
    var stopsAtVendor: Bool
  }

  private func matchStandard(_ pattern: String, _ match: inout PatternMatch) {
    guard let root = standard.root else {
      if pattern == "std" { match.packages = EmbeddedLibrary.paths }
      return
    }
    var seen: Set<String> = ["builtin", "runtime/cgo"]
    if pattern == "cmd" {
      walk(
        Tree(root: "\(root)/cmd", prefix: "cmd", stopsAtModules: false, stopsAtVendor: false), { _ in true },
        &seen, &match)
      match.packages.removeAll { $0.hasPrefix("cmd/vendor/") && isMain($0, root) }
    } else {
      walk(
        Tree(root: root, prefix: "", stopsAtModules: false, stopsAtVendor: false),
        { PathText.isStandard($0) && $0 != "cmd" }, &seen, &match)
    }
  }

  private func isMain(_ path: String, _ root: String) -> Bool {
    guard let entries = listings.entries("\(root)/\(path)") else { return false }
    for entry in entries where entry.name.hasSuffix(".go") && !entry.name.hasSuffix("_test.go") {
      guard let content = try? FileSystem.read("\(root)/\(path)/\(entry.name)") else { continue }
      let header = content.withUnsafeBufferPointer { FileHeader($0) }
      if header.name != "main" { return false }
      if !header.name.isEmpty { return true }
    }
    return false
  }

  private func matchModules(_ modules: ModuleSet, _ match: inout PatternMatch) {
    let text = match.pattern.text
    var seen: Set<String> = ["builtin", "runtime/cgo"]
    if text == "tool" {
      match.packages = modules.mains.flatMap(\.file.tools)
      return
    }
    var trees: [Tree] = []
    let isMainOnly = text == "all" || text == "work"
    if !isMainOnly {
      if let root = standard.root {
        trees.append(Tree(root: root, prefix: "", stopsAtModules: true, stopsAtVendor: false))
        trees.append(Tree(root: "\(root)/cmd", prefix: "cmd", stopsAtModules: true, stopsAtVendor: false))
      } else {
        let wildcard = WildcardPattern(text)
        match.packages = EmbeddedLibrary.paths.filter { wildcard.matches($0) }
      }
    }
    for main in modules.mains {
      trees.append(
        Tree(root: main.directory, prefix: main.prefix, stopsAtModules: true, stopsAtVendor: true))
    }
    if modules.mode == .vendor && modules.isInModule {
      trees.append(
        Tree(root: modules.vendorDirectory, prefix: "", stopsAtModules: false, stopsAtVendor: true))
    } else if !isMainOnly && modules.isInModule {
      do {
        _ = try modules.graph()
      } catch {
        match.faults.append(
          error.message.hasPrefix("go: ") ? String(error.message.dropFirst(4)) : error.message)
      }
      for module in modules.buildList {
        let replacement = modules.replacement(of: module)
        let isLocal = replacement?.version.isEmpty ?? false
        let root =
          isLocal
          ? PathText.absolute(replacement?.path ?? ".", from: modules.replacementBase)
          : modules.cache.path(of: replacement ?? module)
        trees.append(
          Tree(root: root, prefix: module.path, stopsAtModules: isLocal, stopsAtVendor: true))
      }
    }
    let wildcard = isMainOnly ? nil : WildcardPattern(text)
    for tree in trees {
      walk(tree, { wildcard?.mayMatch(below: $0) ?? true }, &seen, &match, wildcard)
    }
    match.packages.sort(by: PathText.precedes)
    if text == "all" { match.packages += modules.mains.flatMap(\.file.tools) }
  }

  private func matchGoPath(_ match: inout PatternMatch) {
    var seen: Set<String> = ["builtin", "runtime/cgo"]
    let text = match.pattern.text
    let wildcard = text == "all" ? nil : WildcardPattern(text)
    for root in goPath.roots {
      walk(
        Tree(root: root, prefix: "", stopsAtModules: false, stopsAtVendor: false),
        { wildcard?.mayMatch(below: $0) ?? true }, &seen, &match, wildcard)
    }
  }

  /// Adds the packages of `tree` that `wildcard`, if there is one, matches; directories that `enters` refuses are left out
  /// with all below.
  private func walk(
    _ tree: Tree, _ enters: (String) -> Bool, _ seen: inout Set<String>, _ match: inout PatternMatch,
    _ wildcard: WildcardPattern? = nil
  ) {
    if !tree.prefix.isEmpty && !enters(tree.prefix) { return }
    var work = [(directory: tree.root, path: tree.prefix)]
    while let (directory, path) = work.popLast() {
      guard let entries = listings.entries(directory) else { continue }
      if !path.isEmpty && seen.insert(path).inserted && (wildcard?.matches(path) ?? true),
        reader.isPackage(directory, entries, listings.recorded?.find(directory))
      {
        match.packages.append(path)
      }
      if tree.stopsAtVendor && directory != tree.root && PathText.last(path) == "vendor" { continue }
      // Pushed in reverse, so that they are visited in order.
      for entry in entries.reversed() where entry.kind == .directory {
        if entry.name.hasPrefix(".") || entry.name.hasPrefix("_") || entry.name == "testdata" { continue }
        let below = path.isEmpty ? entry.name : "\(path)/\(entry.name)"
        let folder = "\(directory)/\(entry.name)"
        if !enters(below) || isIgnored(folder) { continue }
        if tree.stopsAtModules && listings.hasModuleFile(folder) { continue }
        work.append((folder, below))
      }
    }
  }
}

extension String {
  /// The text before the first `word`; all of it if there is none.
  fileprivate func components(before word: String) -> Substring {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(word) { return self[..<index] }
      index = self.index(after: index)
    }
    return self[...]
  }
}
