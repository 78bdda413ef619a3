import Base

// Which files of a directory are looked into, and what is found there. A directory of which an earlier run left a record
// (`DirectoryRecord`) is not read as far as the record holds: then the facts about its files come from there, and the rules of
// `PackageAssembly`, which know nothing of records, make the same package of them.

/// Reads the files of packages.
struct DirectoryReader: ~Copyable {
  let target: BuildTarget
  /// The directory that displayed paths start from.
  let directory: String
  /// Rewrites the content of the files of packages asked for.
  let rewrite: (([UInt8]) -> [UInt8])?
  private var buffer = FileBuffer()

  init(target: BuildTarget, directory: String, rewrite: (([UInt8]) -> [UInt8])?) {
    self.target = target
    self.directory = directory
    self.rewrite = rewrite
  }

  /// Returns the package in the directory `path` as `record`, which holds, has it.
  func read(_ path: String, _ record: RecordedDirectory, _ sources: inout SourceFiles) -> PackageDirectory {
    var assembly = PackageAssembly(path, target)
    let names = FileNames(path, from: directory)
    assembly.texts = FactTexts(record.texts())
    if record.hasIgnoredNames { assembly.ignore() }
    for row in 0..<record.rowCount {
      let name = record.name(row)
      add(name, record.facts(row), record.file(row), names, to: &assembly, &sources)
    }
    record.noteFiles(path)
    var result = assembly.finished()
    result.hasDistinctNames = true
    return result
  }

  /// Adds a file whose facts a record has.
  private func add(
    _ name: String, _ facts: FileFacts, _ known: (status: FileStatus, digest: Digest), _ names: FileNames,
    to assembly: inout PackageAssembly, _ sources: inout SourceFiles
  ) {
    if !DirectoryReader.isGo(name) {
      if facts.isTaken { assembly.addForeign(name) }
      return
    }
    if !facts.isTaken { return assembly.ignore() }
    guard assembly.add(name, facts) else { return }
    let file = sources.add(
      path: names.path + name, display: names.display + name, awaiting: Int(known.status.size))
    guard let file else { return assembly.fail(.other("\(name): sources pass 4 GiB in all")) }
    assembly.append(PackageFile(name: name, id: file, digest: known.digest, status: known.status), facts)
  }

  /// Returns the package in the directory `path`, whose entries are `entries`. Facts about files that have not changed are taken
  /// from `record`, the others are entered in `scan` if that is given.
  mutating func read(
    _ path: String, _ entries: [DirectoryEntry], rewrites: Bool, _ record: RecordedDirectory?,
    _ scan: inout DirectoryScan?, _ sources: inout SourceFiles
  ) -> PackageDirectory {
    var assembly = PackageAssembly(path, target)
    let names = FileNames(path, from: directory)
    if let record { assembly.texts = FactTexts(record.texts()) }
    var row = 0
    for entry in entries {
      guard DirectoryReader.isRelevant(entry.name), entry.kind == .file || entry.kind == .link else {
        continue
      }
      if entry.kind == .link {
        let kind = FileSystem.kind(of: "\(path)/\(entry.name)")
        if kind != .file { scan = nil }
        if kind == .directory { continue }
      }
      if !target.matches(fileName: entry.name) {
        if DirectoryReader.isGo(entry.name) {
          assembly.ignore()
          scan?.hasIgnoredNames = true
        }
        continue
      }
      if let record, !rewrites || rewrite == nil {
        row = record.row(named: entry.name, from: row)
        if row < record.rowCount && record.holds(row) && record.name(row) == entry.name {
          let facts = record.facts(row)
          record.note(row, path)
          scan?.add(entry.name, facts, recorded: record.file(row))
          add(entry.name, facts, record.file(row), names, to: &assembly, &sources)
          continue
        }
      }
      look(into: entry.name, takesAll: false, rewrites, names, to: &assembly, &scan, &sources)
    }
    scan?.texts = assembly.texts.texts
    return assembly.finished()
  }

  /// Returns the package of `files` in the directory `path`, which all belong to it whatever their constraints.
  mutating func read(
    files: [String], in path: String, _ sources: inout SourceFiles
  ) -> PackageDirectory {
    var assembly = PackageAssembly(path, target)
    let names = FileNames(path, from: directory)
    var scan: DirectoryScan?
    for name in files where DirectoryReader.isRelevant(name) {
      look(into: name, takesAll: true, true, names, to: &assembly, &scan, &sources)
    }
    return assembly.finished()
  }

  /// `true` iff a Go file of the directory, tests included, belongs to the build, which makes it a package for patterns.
  mutating func isPackage(_ path: String, _ entries: [DirectoryEntry], _ record: RecordedDirectory?) -> Bool {
    if let record, record.holds {
      record.noteFiles(path)
      return record.isPackage
    }
    for entry in entries where entry.name.hasSuffix(".go") {
      if entry.kind == .directory || entry.name.hasPrefix("_") || entry.name.hasPrefix(".") { continue }
      if entry.kind == .link && FileSystem.kind(of: "\(path)/\(entry.name)") == .directory { continue }
      if !target.matches(fileName: entry.name) { continue }
      if FileSystem.read("\(path)/\(entry.name)", into: &buffer) != nil { return true }
      guard let matches = try? target.matches(buffer.bytes) else { return true }
      if !matches { continue }
      let header = FileHeader(buffer.bytes)
      if header.isRegular && header.name == "documentation" { continue }
      if header.isRegular && !target.isCgoEnabled && header.imports("C") && !entry.name.hasSuffix("_test.go")
      {
        continue
      }
      return true
    }
    return false
  }

  /// `true` for the ending of files that a build takes beside Go files.
  private static func isForeign(_ ending: Substring) -> Bool {
    switch ending {
    case "c", "cc", "cpp", "cxx", "m", "h", "hh", "hpp", "hxx", "f", "F", "for", "f90", "s", "S", "sx",
      "swig",
      "swigcxx", "syso":
      true
    default: false
    }
  }

  /// `true` for the name of a Go file.
  static func isGo(_ name: String) -> Bool { name.utf8.count >= 3 && name.hasSuffix(".go") }

  /// `true` iff a build may take a file of this name.
  static func isRelevant(_ name: String) -> Bool {
    if name.utf8.first == UInt8(ascii: "_") || name.utf8.first == UInt8(ascii: ".") { return false }
    if isGo(name) { return true }
    let ending = PackageAssembly.ending(of: name)
    return ending < name.endIndex && isForeign(name[ending...])
  }

  /// Looks into the file `name`, constraints of its name apart, and adds it.
  private mutating func look(
    into name: String, takesAll: Bool, _ rewrites: Bool, _ names: FileNames,
    to assembly: inout PackageAssembly,
    _ scan: inout DirectoryScan?, _ sources: inout SourceFiles
  ) {
    let path = names.path + name
    var state = FileState()
    if !DirectoryReader.isGo(name) {
      lookForeign(into: name, path, to: &assembly, &scan)
      return
    }
    if let error = FileSystem.read(path, into: &buffer, &state) {
      scan = nil
      return assembly.fail(.other(error.message))
    }
    var facts = FileFacts()
    do {
      facts.isTaken = try target.matches(buffer.bytes)
    } catch {
      scan = nil
      return assembly.fail(.other("\(name): \(error.message)"))
    }
    if !facts.isTaken && !takesAll {
      scan?.add(name, facts, state, size: buffer.bytes.count)
      return assembly.ignore()
    }
    let header = FileHeader(buffer.bytes)
    if !header.isRegular, let problem = HeaderError.find(buffer.bytes) {
      scan = nil
      assembly.fail(.header(file: name, problem))
    }
    facts.packageName = assembly.texts.number(of: header.name)
    for declaration in header.imports {
      if declaration.path == "C" { facts.importsC = true }
      facts.imports.append(
        FileFacts.Import(path: assembly.texts.number(of: declaration.path), offset: declaration.offset))
    }
    if header.imports("embed") { facts.embeds = EmbedDirectives.find(buffer.bytes) }
    scan?.add(name, facts, state, size: buffer.bytes.count)
    guard assembly.add(name, facts) else { return }
    let content = rewrites ? rewrite.map { $0(Array(buffer.bytes)) } : nil
    let added =
      content?.withUnsafeBufferPointer {
        sources.add(path: path, display: names.display + name, content: $0)
      } ?? sources.add(path: path, display: names.display + name, content: buffer.bytes)
    guard let file = added else { return assembly.fail(.other("\(name): sources pass 4 GiB in all")) }
    let digest = content.map { Digest($0) } ?? state.digest
    assembly.append(PackageFile(name: name, id: file, digest: digest), facts)
  }

  /// Looks into a file of another language. Constraint lines hold for every kind of source; a file that cannot be read is left to
  /// whoever needs it.
  private mutating func lookForeign(
    into name: String, _ path: String, to assembly: inout PackageAssembly, _ scan: inout DirectoryScan?
  ) {
    var facts = FileFacts()
    if name.hasSuffix(".syso") {
      scan = nil
      return assembly.addForeign(name)
    }
    var state = FileState()
    if FileSystem.read(path, into: &buffer, &state) != nil {
      scan = nil
      return
    }
    facts.isTaken = (try? target.matches(buffer.bytes)) ?? false
    scan?.add(name, facts, state, size: buffer.bytes.count)
    if facts.isTaken { assembly.addForeign(name) }
  }
}

/// What stands before the names of the files of a directory.
private struct FileNames {
  /// The absolute path of the directory and a slash.
  let path: String
  /// The same as the compiler's messages show it: relative to the current directory if that is shorter.
  let display: String

  init(_ path: String, from directory: String) {
    self.path = path + "/"
    display = PathText.short(path, from: directory) + "/"
  }
}
