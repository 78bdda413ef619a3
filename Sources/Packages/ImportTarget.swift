/// Where an import path leads.
struct ImportTarget {
  /// Where the files of a package are.
  enum Place {
    case directory(String)
    /// In the embedded standard library.
    case embedded
    /// Nowhere.
    case missing
  }

  /// The import path that the package is known by: with what vendoring adds.
  var path: String
  var place = Place.missing
  /// Why the path leads nowhere, or must not be used, in Go's words.
  var fault: String?
  /// Modules that may hold the package but have no entry in go.sum, from the outermost on.
  var unverified: [String] = []
  /// `true` iff one module is known to hold the package although others are unverified.
  var isFoundUnverified = false
  /// `true` for packages of the standard library, commands included.
  var isStandard = false
  /// The language version of the module that the package belongs to.
  var languageVersion = LanguageVersion.current
  /// `true` iff the package belongs to a module, so that import paths rather than directories decide what is internal.
  var isInModule = false
  /// `true` iff the module is one being worked on.
  var isInMainModule = false
}

extension ModuleSet {
  /// Returns where `path` leads: to the standard library, a main module, a vendor directory or a dependency.
  func resolve(_ path: String, _ standard: inout StandardLibrary, _ listings: inout DirectoryListings)
    -> ImportTarget
  {
    var target = ImportTarget(path: path)
    func missing(_ fault: String) -> ImportTarget {
      var result = target
      result.fault = fault
      return result
    }
    if path.contains("@") { return missing("import path \(path.quoted) should not have @version") }
    if PathText.isLocal(path) {
      return missing(
        "\(path.quoted) is relative, but relative import paths are not supported in module mode")
    }
    if path.hasPrefix("/") { return missing("\(path.quoted) is not a package path; see 'go help packages'") }
    if PackagePattern.isMeta(path) {
      return missing("\(path.quoted) is not an importable package; see 'go help packages'")
    }
    if let message = PathRules.message(for: path, .import) { return missing(message) }
    var found: [(module: ModuleVersion, directory: String, isMain: Bool)] = []
    let isStandardPath = PathText.isStandard(path)
    if isStandardPath && standard.contains(path, &listings) {
      for main in mains {
        if let standardRoot, PathText.has(main.directory, prefix: standardRoot),
          let folder = folder(of: path, in: main.prefix, main.directory, isLocal: true, &listings)
        {
          return accept(path, folder, main.file.languageVersion, isMain: true)
        }
      }
      target = standard.target(path)
      if mode != .vendor && !isProvidedByModule(path) { return target }
      found.append((ModuleVersion(path: "", version: ""), standard.directory(of: path), false))
    }
    if mode == .vendor { return resolveVendored(path, target, found, &listings) }
    do {
      return try resolve(path, target, found, isStandardPath, roots, isWhole: knownGraph != nil, &listings)
    } catch {
      return missing(error.message.hasPrefix("go: ") ? String(error.message.dropFirst(4)) : error.message)
    }
  }

  /// `true` iff the path lies below a module's: a cheap test before directories are looked at.
  private func isProvidedByModule(_ path: String) -> Bool {
    for main in mains where !main.prefix.isEmpty && PathText.has(path, prefix: main.prefix) { return true }
    let graph = knownGraph ?? roots
    var prefix = path
    while prefix != "." {
      if graph.selected[prefix] != nil { return true }
      prefix = PathText.parent(of: prefix)
    }
    return false
  }

  private func accept(_ path: String, _ folder: String, _ version: Int, isMain: Bool) -> ImportTarget {
    var target = ImportTarget(path: path, place: .directory(folder))
    target.languageVersion = version
    target.isInModule = true
    target.isInMainModule = isMain
    if let standardRoot, PathText.has(folder, prefix: standardRoot) {
      target.isStandard = PathText.isStandard(path)
      target.isInModule = !target.isStandard
    }
    return target
  }

  private func resolve(
    _ path: String, _ standardTarget: ImportTarget,
    _ standardFound: [(module: ModuleVersion, directory: String, isMain: Bool)], _ isStandardPath: Bool,
    _ graph: ModuleGraph, isWhole: Bool, _ listings: inout DirectoryListings
  ) throws(LoadError) -> ImportTarget {
    let graph = knownGraph ?? graph
    var found = standardFound
    var unsummed: [ModuleVersion] = []
    var prefix = path
    while prefix != "." && prefix != "/" {
      defer { prefix = PathText.parent(of: prefix) }
      var root: String
      var isLocal = true
      var module = ModuleVersion(path: prefix, version: "")
      if let main = mains.first(where: { $0.file.path == prefix }) {
        root = main.directory
      } else if let version = graph.selected[prefix] {
        module.version = version
        guard let fetched = try fetch(module) else {
          unsummed.append(module)
          continue
        }
        (root, isLocal) = fetched
      } else {
        continue
      }
      let isMain = module.version.isEmpty && isMain(prefix)
      let modulePrefix = isMain ? mains.first(where: { $0.file.path == prefix })?.prefix ?? prefix : prefix
      if let folder = folder(of: path, in: modulePrefix, root, isLocal: isLocal, &listings) {
        found.append((module, folder, isMain))
      }
    }
    if found.count > 1 {
      var message = "ambiguous import: found package \(path) in multiple modules:"
      for entry in found.reversed() {
        message +=
          "\n\t\(entry.module.path)\(entry.module.version.isEmpty ? "" : " \(entry.module.version)") (\(entry.directory))"
      }
      throw LoadError(message)
    }
    if !unsummed.isEmpty {
      var target = ImportTarget(path: path)
      target.unverified = unsummed.reversed().map(\.path)
      target.isFoundUnverified = !found.isEmpty
      return target
    }
    if let only = found.first {
      if only.module.path.isEmpty { return standardTarget }
      if only.isMain {
        let version = mains.first { $0.file.path == only.module.path }?.file.languageVersion
        return accept(path, only.directory, version ?? LanguageVersion.current, isMain: true)
      }
      return accept(path, only.directory, try moduleFile(of: only.module).languageVersion, isMain: false)
    }
    if !isWhole && knownGraph == nil && isInModule {
      let whole = try self.graph()
      return try resolve(
        path, standardTarget, standardFound, isStandardPath, whole, isWhole: true, &listings)
    }
    throw LoadError(missingMessage(path, isStandardPath, &listings))
  }

  private func missingMessage(
    _ path: String, _ isStandardPath: Bool, _ listings: inout DirectoryListings
  ) -> String {
    if let message = unusedReplacement(path, &listings) { return message }
    if isStandardPath { return StandardLibrary.missingMessage(path, root: standardRoot) }
    if !isInModule {
      return
        "no required module provides package \(path): go.mod file not found in current directory or any parent directory; see 'go help modules'"
    }
    if isModeExplicit && mode != .mod {
      return "no required module provides package \(path): import lookup disabled by -mod=\(mode.rawValue)"
    }
    if mode == .mod {
      return "cannot find module providing package \(path): module lookup disabled by GOPROXY=off"
    }
    if !modeReason.isEmpty {
      return
        "no required module provides package \(path): import lookup disabled by -mod=\(mode.rawValue)\n\t(\(modeReason))"
    }
    return "no required module provides package \(path); to add it:\n\tgo get \(path)"
  }

  /// What to say of a package that a replacement provides whose module nothing requires.
  private func unusedReplacement(_ path: String, _ listings: inout DirectoryListings) -> String? {
    for main in mains {
      for replacement in main.file.replacements
      where PathText.has(path, prefix: replacement.old.path)
        && (knownGraph ?? roots).selected[replacement.old.path] == nil
      {
        let module = replacement.old
        guard replacement.new.version.isEmpty else { continue }
        let root = PathText.absolute(replacement.new.path, from: replacementBase)
        if folder(of: path, in: module.path, root, isLocal: true, &listings) != nil {
          let suggestion = module.version.isEmpty ? module.path : module.description
          return
            "module \(module.path) provides package \(path) and is replaced but not required; to add it:\n\tgo get \(suggestion)"
        }
      }
    }
    return nil
  }

  /// The root of a dependency's files, and whether they lie in a local tree; nil if go.sum has no entry for them.
  private func fetch(_ module: ModuleVersion) throws(LoadError) -> (root: String, isLocal: Bool)? {
    var actual = module
    if let replacement = replacement(of: module) {
      if replacement.version.isEmpty {
        let root = PathText.absolute(replacement.path, from: replacementBase)
        if FileSystem.kind(of: root) == .missing {
          throw LoadError(
            "\(module.description): replacement directory \(replacement.path) does not exist")
        }
        return (root, true)
      }
      actual = replacement
    }
    if mustHaveSums && !sums.hasFiles(of: actual) { return nil }
    guard let root = cache.folder(of: actual) else {
      throw LoadError("module lookup disabled by GOPROXY=off")
    }
    return (root, false)
  }

  /// The directory of package `path` in the module whose packages begin with `prefix` and whose files are below `root`; nil
  /// if the module does not have it: its directory has no Go files, or belongs to a module below.
  func folder(
    of path: String, in prefix: String, _ root: String, isLocal: Bool, _ listings: inout DirectoryListings
  ) -> String? {
    guard let inside = PathText.inside(path, prefix) else { return nil }
    let folder = inside.isEmpty ? root : "\(root)/\(inside)"
    guard listings.hasGoFiles(folder) else { return nil }
    if isLocal {
      var parent = folder
      while parent != root && parent.utf8.count > root.utf8.count {
        if listings.hasModuleFile(parent) { return nil }
        parent = PathText.parent(of: parent)
      }
    }
    return folder
  }

  private func resolveVendored(
    _ path: String, _ standardTarget: ImportTarget,
    _ standardFound: [(module: ModuleVersion, directory: String, isMain: Bool)],
    _ listings: inout DirectoryListings
  ) -> ImportTarget {
    var targets = standardFound.isEmpty ? [] : [(standardTarget, standardFound[0].directory)]
    for main in mains {
      if let folder = folder(of: path, in: main.prefix, main.directory, isLocal: true, &listings) {
        targets.append((accept(path, folder, main.file.languageVersion, isMain: true), folder))
      }
    }
    if isInModule,
      let folder = folder(of: path, in: "", vendorDirectory, isLocal: false, &listings)
    {
      let module = vendor?.packages[path]
      let goVersion = mains.first?.file.goVersion ?? ""
      if module != nil || LanguageVersion.isNewer("1.23", goVersion.isEmpty ? "1.16" : goVersion) {
        let version = module.flatMap { vendor?.entries[$0]?.goVersion } ?? ""
        targets.append(
          (
            accept(path, folder, LanguageVersion.number(version.isEmpty ? "1.16" : version), isMain: false),
            folder
          ))
      } else {
        listings.warn(
          "go: ignoring package \(path) which exists in the vendor directory but is missing from vendor/modules.txt. To sync the vendor directory run go \(isWorkspace ? "work" : "mod") vendor."
        )
      }
    }
    if targets.count == 1 { return targets[0].0 }
    var target = ImportTarget(path: path)
    if targets.count > 1 {
      target.fault = "ambiguous import: found package \(path) in multiple directories:"
      for (_, folder) in targets { target.fault! += "\n\t\(folder)" }
      return target
    }
    if PathText.isStandard(path) {
      target.fault = StandardLibrary.missingMessage(path, root: standardRoot)
      return target
    }
    var message = "cannot find module providing package \(path)"
    if isModeExplicit {
      message += ": import lookup disabled by -mod=vendor"
    } else if !modeReason.isEmpty {
      message += ": import lookup disabled by -mod=vendor\n\t(\(modeReason))"
    }
    target.fault = message
    return target
  }
}
