import Base

// The standard library: the sources of an installation if there is one, the embedded packages otherwise. Its packages import
// golang.org/x/… from vendor trees of their own.

/// The standard library of a run.
struct StandardLibrary {
  /// GOROOT/src; nil for the embedded library.
  let root: String?

  /// `true` iff the library has package `path`.
  func contains(_ path: String, _ listings: inout DirectoryListings) -> Bool {
    if let root { return listings.hasGoFiles("\(root)/\(path)") }
    return EmbeddedLibrary.contains(path)
  }

  /// Where the files of package `path` are; a name for embedded ones.
  func directory(of path: String) -> String { root.map { "\($0)/\(path)" } ?? "embedded/\(path)" }

  /// The target of package `path`, which the library has.
  func target(_ path: String) -> ImportTarget {
    var target = ImportTarget(path: path)
    target.place = root.map { .directory("\($0)/\(path)") } ?? .embedded
    target.isStandard = true
    return target
  }

  /// What `path` means in package `importer` of the library: a vendored package if there is one.
  func vendored(_ path: String, in importer: String, _ listings: inout DirectoryListings) -> String {
    guard let root, !PathText.isStandard(path) else { return path }
    let candidate = PathText.has(importer, prefix: "cmd") ? "cmd/vendor/\(path)" : "vendor/\(path)"
    return listings.exists("\(root)/\(candidate)") ? candidate : path
  }

  /// What to say of a path that looks like the library's but is not there.
  static func missingMessage(_ path: String, root: String?) -> String {
    if let root { return "package \(path) is not in std (\(root)/\(path))" }
    if StandardPackages.contains(path) {
      return
        "package \(path) is not in the embedded standard library: install Go 1.27, or set MINIGO_GOROOT to an installation"
    }
    return "package \(path) is not in std ($GOROOT/src/\(path))"
  }
}

/// What is known about directories, asked of the file system once.
struct DirectoryListings {
  private var lists: [String: [DirectoryEntry]] = [:]
  /// Directories asked for, and whether they exist.
  private var directories: [String: Bool] = [:]
  /// What earlier runs found; nil if nothing is recorded.
  let recorded: RecordedDirectories?
  /// Warnings to print, a line each.
  private(set) var warnings: [String] = []

  init(_ recorded: RecordedDirectories?) { self.recorded = recorded }

  /// The entries of `directory`, sorted by name; nil if it cannot be read.
  mutating func entries(_ directory: String) -> [DirectoryEntry]? {
    if let known = lists[directory] { return known }
    if directories[directory] == false { return nil }
    if let record = recorded?.find(directory), record.entriesHold {
      let list = record.entries()
      lists[directory] = list
      return list
    }
    var state = FileState()
    guard let list = try? FileSystem.list(directory, &state) else {
      directories[directory] = FileSystem.kind(of: directory) == .directory
      return nil
    }
    lists[directory] = list
    recorded?.add(directory, list, state)
    return list
  }

  /// `true` iff `directory` holds a file with the ending `.go`, whatever the build makes of it.
  mutating func hasGoFiles(_ directory: String) -> Bool {
    if let record = recorded?.find(directory), record.entriesHold, let hasGoFiles = record.hasGoFiles {
      return hasGoFiles
    }
    guard let entries = entries(directory) else { return false }
    for entry in entries where entry.name.hasSuffix(".go") {
      if entry.kind == .file { return true }
      if entry.kind == .link && FileSystem.kind(of: "\(directory)/\(entry.name)") == .file { return true }
    }
    return false
  }

  /// `true` iff `directory` holds a go.mod file.
  mutating func hasModuleFile(_ directory: String) -> Bool {
    if let record = recorded?.find(directory), record.entriesHold { return record.hasModuleFile }
    return entries(directory)?.contains { $0.name == "go.mod" && $0.kind != .directory } ?? false
  }

  /// `true` iff `directory` exists.
  mutating func exists(_ directory: String) -> Bool {
    if lists[directory] != nil || recorded?.find(directory)?.entriesHold == true { return true }
    if let known = directories[directory] { return known }
    let exists = FileSystem.kind(of: directory) == .directory
    directories[directory] = exists
    return exists
  }

  /// Reads the package in the directory `folder`, or takes it from a record that holds; nil if there is no such directory.
  mutating func read(
    _ folder: String, _ reader: inout DirectoryReader, rewrites: Bool, _ sources: inout SourceFiles
  ) -> PackageDirectory? {
    let record = recorded?.find(folder)
    if let record, record.holds, !rewrites { return reader.read(folder, record, &sources) }
    guard let entries = entries(folder) else { return nil }
    var scan = rewrites ? nil : recorded.map { DirectoryScan(start: $0.start) }
    var directory = reader.read(folder, entries, rewrites: rewrites, record, &scan, &sources)
    switch directory.fault {
    case nil, .noGoFiles: break
    default: return directory
    }
    directory.hasDistinctNames = directory.collision == nil
    if let recorded, let scan, scan.isUsual, directory.hasDistinctNames {
      recorded.add(folder, scan, directory)
    }
    return directory
  }

  /// Records a warning, once.
  mutating func warn(_ line: String) {
    if !warnings.contains(line) { warnings.append(line) }
  }
}
