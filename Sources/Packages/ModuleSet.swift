// Module mode: the main module, or those of a go.work file, what they require, and where all that lies on disk.

/// A module that is being worked on.
struct MainModule {
  var file: ModuleFile
  /// What import paths of its packages begin with: the module's path, but nothing in the standard library's own module.
  var prefix: String
  var directory: String { file.directory }
}

/// The modules of a run.
final class ModuleSet {
  enum Mode: String {
    case readonly, mod, vendor
  }

  /// The present directory.
  let directory: String
  /// GOROOT/src; nil for the embedded library.
  let standardRoot: String?
  let cache: ModuleCache
  /// Empty outside any module.
  private(set) var mains: [MainModule] = []
  private(set) var isWorkspace = false
  private var workFile: ModuleFile?
  private var workPath = ""
  private(set) var mode = Mode.readonly
  /// `true` iff `-mod` was given.
  private(set) var isModeExplicit = false
  /// Why the mode is what it is, to be said when an import is missing.
  private(set) var modeReason = ""
  private(set) var vendor: VendorList?
  private var readSums: ChecksumList?
  /// The go.mod files read of dependencies.
  var moduleFiles: [ModuleVersion: ModuleFile] = [:]
  /// The versions that the main modules' own files select.
  private(set) var roots = ModuleGraph()
  private var readModuleGraph: ModuleGraph?

  /// Finds the modules for `settings`; nil if packages come from GOPATH.
  init?(_ settings: LoadSettings) throws(LoadError) {
    directory = settings.directory
    standardRoot = settings.goRoot.map { "\($0)/src" }
    let cacheDirectory =
      settings.moduleCache.isEmpty ? (settings.goPath.first ?? "go") + "/pkg/mod" : settings.moduleCache
    cache = ModuleCache(directory: cacheDirectory)
    if settings.modules == .off { return nil }
    if let work = ModuleSet.findWorkFile(settings) {
      isWorkspace = true
      workPath = work
      try readWorkspace()
    } else if let folder = ModuleSet.findModule(from: directory) {
      if let name = settings.moduleFile {
        if !name.hasSuffix(".mod") {
          throw LoadError("go: -modfile=\(name): file does not have .mod extension")
        }
        if FileSystem.kind(of: PathText.absolute(name, from: directory)) == .missing {
          throw LoadError("go: open \(name): no such file or directory")
        }
      }
      let path = settings.moduleFile.map { PathText.absolute($0, from: directory) } ?? "\(folder)/go.mod"
      mains = [try readMain(path, folder)]
    } else if settings.modules == .automatic {
      return nil
    }
    try chooseMode(settings)
    for main in mains {
      for requirement in main.file.requirements where !isExcluded(requirement.module) {
        roots.require(requirement.module)
      }
    }
    for main in mains { roots.selected[main.file.path] = nil }
    if !mains.isEmpty && mode != .vendor && !isWorkspace && !ModuleSet.isPruned(mains[0].file.goVersion) {
      // Without pruning the whole graph decides about every import.
      _ = try graph()
    }
  }

  var isInModule: Bool { !mains.isEmpty }

  /// The directory of the nearest go.mod in `directory` or above; nil if there is none.
  static func findModule(from directory: String) -> String? { find("go.mod", from: directory) }

  private static func find(_ name: String, from directory: String) -> String? {
    var folder = directory
    while true {
      if FileSystem.kind(of: folder == "/" ? "/\(name)" : "\(folder)/\(name)") == .file { return folder }
      if folder == "/" { return nil }
      folder = PathText.parent(of: folder)
    }
  }

  private static func findWorkFile(_ settings: LoadSettings) -> String? {
    switch settings.workFile {
    case "off": return nil
    case let path?: return path
    case nil:
      guard let folder = find("go.work", from: settings.directory) else { return nil }
      // A go.work in the installation is not meant for its users.
      return folder == settings.goRoot ? nil : "\(folder)/go.work"
    }
  }

  private func readMain(_ path: String, _ folder: String) throws(LoadError) -> MainModule {
    let name = PathText.short(path, from: directory)
    let content: [UInt8]
    do {
      content = try FileSystem.read(path)
    } catch {
      throw LoadError("go: open \(isWorkspace ? name : path): \(error.reason)")
    }
    var file: ModuleFile
    do {
      file = try ModuleFile(content, name: name, directory: folder)
    } catch {
      throw LoadError("go: errors parsing \(name):\n\(error.message)")
    }
    if file.path.isEmpty {
      throw LoadError(
        "go: error reading \(name): missing module declaration. To specify the module path:\n\tgo mod edit -module=example.com/mod"
      )
    }
    let running = "1.27.3"
    if LanguageVersion.isNewer(file.goVersion, running) {
      throw LoadError(
        "go: \(name) requires go >= \(file.goVersion) (running go \(running); GOTOOLCHAIN=local)")
    }
    if let fault = PathRules.fault(of: file.path, .import) {
      throw LoadError("go: malformed module path \(file.path.quoted): \(fault)")
    }
    file.directory = folder
    let isStandard = folder == standardRoot && file.path == "std"
    return MainModule(file: file, prefix: isStandard ? "" : file.path)
  }

  private func readWorkspace() throws(LoadError) {
    let name = PathText.short(workPath, from: directory)
    let content: [UInt8]
    do {
      content = try FileSystem.read(workPath)
    } catch {
      throw LoadError("go: reading \(name): open \(workPath): \(error.reason)")
    }
    let folder = PathText.parent(of: workPath)
    let file: ModuleFile
    do {
      file = try ModuleFile(content, name: name, directory: folder, kind: .workspace)
    } catch {
      throw LoadError("go: errors parsing \(name):\n\(error.message)")
    }
    workFile = file
    var faults: [String] = []
    for use in file.uses {
      let root = PathText.absolute(use, from: folder)
      do {
        mains.append(try readMain("\(root)/go.mod", root))
      } catch {
        let reason = error.message.hasPrefix("go: ") ? String(error.message.dropFirst(4)) : error.message
        faults.append(
          "go: cannot load module \(PathText.short(root, from: directory)) listed in go.work file: \(reason)")
        continue
      }
      guard let main = mains.last else { continue }
      let own = main.file.goVersion
      let work = file.goVersion.isEmpty ? "1.18" : file.goVersion
      if LanguageVersion.isNewer(own, work) && !LanguageVersion.isNewer("1.21", own) {
        faults.append(
          "go: module \(PathText.short(root, from: directory)) listed in go.work file requires go >= \(own), but go.work \(file.goVersion.isEmpty ? "implicitly requires" : "lists") go \(work); to download and use go \(own):\n\tgo work use"
        )
      }
    }
    if !faults.isEmpty { throw LoadError(faults.joined(separator: "\n")) }
    var paths: Set<String> = []
    for main in mains where !paths.insert(main.file.path).inserted {
      faults.append("go: module \(main.file.path) appears multiple times in workspace")
    }
    if !faults.isEmpty { throw LoadError(faults.joined(separator: "\n")) }
    if mains.isEmpty {
      throw LoadError("go: no modules were found in the current workspace; see 'go help work'")
    }
  }

  private func chooseMode(_ settings: LoadSettings) throws(LoadError) {
    let vendorDirectory = self.vendorDirectory
    if let text = settings.moduleMode {
      guard let given = Mode(rawValue: text) else {
        throw LoadError("-mod=\(text) not supported (can be '', 'mod', 'readonly', or 'vendor')")
      }
      if isWorkspace && given == .mod {
        throw LoadError(
          "go: -mod may only be set to readonly or vendor when in workspace mode, but it is set to \(text.quoted)\n\tRemove the -mod flag to use the default readonly value, \n\tor set GOWORK=off to disable workspace mode."
        )
      }
      mode = given
      isModeExplicit = true
    } else if !mains.isEmpty && FileSystem.kind(of: vendorDirectory) == .directory {
      let source = isWorkspace ? "go.work" : "go.mod"
      let version = isWorkspace ? workFile?.goVersion ?? "" : mains[0].file.goVersion
      if version.isEmpty {
        modeReason = "Go version in \(source) is unspecified, so vendor directory was not used."
      } else if LanguageVersion.isNewer("1.14", version) {
        modeReason = "Go version in \(source) is \(version), so vendor directory was not used."
      } else {
        let list = VendorList(directory: vendorDirectory)
        if list.isForWorkspace != isWorkspace {
          modeReason =
            isWorkspace
            ? "In workspace mode, but vendor directory is not for a workspace"
            : "Outside workspace mode, but vendor directory is for a workspace."
        } else {
          mode = .vendor
          modeReason = "Go version in \(source) is at least 1.14 and vendor directory exists."
          vendor = list
        }
      }
    }
    guard mode == .vendor && !mains.isEmpty else { return }
    let list = vendor ?? VendorList(directory: vendorDirectory)
    vendor = list
    let lines = list.inconsistencies(with: mains.map(\.file), isWorkspace: isWorkspace, workspace: workFile)
    if !lines.isEmpty {
      throw LoadError(
        "go: inconsistent vendoring in \(PathText.parent(of: vendorDirectory)):\(lines)\n\n\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.\n\tTo sync the vendor directory, run:\n\t\tgo \(isWorkspace ? "work" : "mod") vendor"
      )
    }
  }

  /// Where vendored packages are, or would be.
  var vendorDirectory: String {
    if isWorkspace { return "\(PathText.parent(of: workPath))/vendor" }
    return "\(mains.first?.directory ?? directory)/vendor"
  }

  /// What a directory in a `replace` directive is relative to.
  var replacementBase: String {
    isWorkspace ? PathText.parent(of: workPath) : mains.first?.directory ?? directory
  }

  /// `true` iff modules need an entry in go.sum.
  var mustHaveSums: Bool { !mains.isEmpty && mode == .readonly && !isWorkspace }

  var sums: ChecksumList {
    if let readSums { return readSums }
    var list = ChecksumList()
    for main in mains { list.add(file: "\(main.directory)/go.sum") }
    if isWorkspace { list.add(file: workPath + ".sum") }
    readSums = list
    return list
  }

  func isMain(_ path: String) -> Bool {
    for main in mains where main.file.path == path { return true }
    return false
  }

  /// What `module` is replaced by; nil if it is not.
  func replacement(of module: ModuleVersion) -> ModuleVersion? {
    if let workFile, let found = ModuleSet.replacement(of: module, in: workFile) { return found }
    for main in mains {
      guard var found = ModuleSet.replacement(of: module, in: main.file) else { continue }
      if isWorkspace && found.version.isEmpty && !found.path.hasPrefix("/") {
        found.path = PathText.relative(
          PathText.join(main.directory, found.path), to: replacementBase)
        if !PathText.isLocal(found.path) { found.path = "./" + found.path }
      }
      return found
    }
    return nil
  }

  private static func replacement(of module: ModuleVersion, in file: ModuleFile) -> ModuleVersion? {
    var all: ModuleVersion?
    for replacement in file.replacements where replacement.old.path == module.path {
      if replacement.old.version == module.version { return replacement.new }
      if replacement.old.version.isEmpty { all = replacement.new }
    }
    return all
  }

  /// The whole module graph.
  func graph() throws(LoadError) -> ModuleGraph {
    if let readModuleGraph { return readModuleGraph }
    let graph = try readGraph()
    readModuleGraph = graph
    return graph
  }

  /// The graph if it has been read.
  var knownGraph: ModuleGraph? { readModuleGraph }

  /// The modules of the build beside the main ones; only the main modules' own requirements if more cannot be read.
  var buildList: [ModuleVersion] { ((try? graph()) ?? roots).list }
}
