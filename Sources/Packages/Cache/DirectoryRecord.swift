import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// What an earlier run found in a directory: its entries and, if it was read as a package, the facts about each file that a build
// may take. The record is used where it lies in the cache's entry.
//
//   record = head, a row for each file looked into, entries (a kind and a name that ends with a zero byte), texts, facts
//
// When a run first asks for a directory, it takes the status of the directory and of each file with a row, and a part of the record
// holds iff its status is the recorded one and was settled when it was recorded (`FileStatus.isSettled`):
//
//   1. The entries hold iff the directory's status does. Whatever is added, removed, renamed or replaced changes that.
//   2. The facts about a file hold iff the file's status does, links followed, whatever became of the directory.
//   3. All holds iff the entries and the facts about all files do; then nothing is read. Otherwise the directory is read as if
//      there were no record, but for files whose facts hold.
//
// Only what is usual is recorded. A directory in which anything is wrong, or that holds an object file, a link to something other than
// a file, or two names that differ in case only, is read by every run, so that errors come from the one place that finds them.
//
// A file in the module cache is looked at like any other, although the go command trusts the name of its directory: a status takes
// a microsecond, and a run of this program should not differ from one without cache when somebody edits such a file after all.

/// What a record starts with.
private struct RecordHead: BitwiseCopyable {
  var status: FileStatus
  /// The digest of the entries.
  var digest: Digest
  var entryCount: UInt32
  var rowCount: UInt32
  var textCount: UInt32
  /// Where entries and texts start.
  var entries: UInt32
  var texts: UInt32
  var flags: UInt32

  static let isSettled: UInt32 = 1
  /// A file ends in `.go`; so does a link.
  static let hasGoFile: UInt32 = 2
  static let hasGoLink: UInt32 = 4
  static let hasModuleFile: UInt32 = 8
  /// The directory was read as a package.
  static let isScanned: UInt32 = 16
  /// Names of Go files keep them out of the build.
  static let hasIgnoredNames: UInt32 = 32
  static let isPackage: UInt32 = 64
}

/// A file that was looked into.
private struct RecordRow: BitwiseCopyable {
  var status: FileStatus
  var digest: Digest
  /// Where its name starts, and its facts.
  var name: UInt32
  var facts: UInt32
  var flags: UInt64

  static let isSettled: UInt64 = 1
  static let isTaken: UInt64 = 2
  static let importsC: UInt64 = 4
}

/// The record of a directory, and what of it holds.
final class RecordedDirectory: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  /// What keeps `bytes` alive.
  private let owner: AnyObject
  private let head: RecordHead
  /// `true` iff the entries hold (rule 1).
  let entriesHold: Bool
  /// For each row whether its facts hold (rule 2); empty if all do.
  private var rowsHold: [Bool] = []
  /// `true` iff the directory was read as a package and all holds (rule 3).
  let holds: Bool

  private static let headSize = MemoryLayout<RecordHead>.stride
  private static let rowSize = MemoryLayout<RecordRow>.stride

  /// Looks at the directory `path`, of which `bytes`, which `owner` keeps alive, is the record, and its files; nil if it is none, or
  /// there is no such directory.
  init?(_ path: String, _ bytes: UnsafeRawBufferPointer, _ owner: AnyObject) {
    guard bytes.count > RecordedDirectory.headSize, UInt(bitPattern: bytes.baseAddress) % 8 == 0,
      bytes[bytes.count - 1] == 0
    else { return nil }
    let head = bytes.load(as: RecordHead.self)
    let rowsEnd = RecordedDirectory.headSize + Int(head.rowCount) * RecordedDirectory.rowSize
    guard rowsEnd <= Int(head.entries), head.entries <= head.texts, Int(head.texts) <= bytes.count,
      Int(head.entryCount) <= bytes.count, Int(head.textCount) <= bytes.count
    else {
      return nil
    }
    let descriptor = FileSystem.openDirectory(path)
    if descriptor < 0 { return nil }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) != 0 { return nil }
    self.bytes = bytes
    self.owner = owner
    self.head = head
    entriesHold = head.flags & RecordHead.isSettled != 0 && FileStatus(status) == head.status
    var staleRows = 0
    let count = Int(head.rowCount)
    for index in 0..<count {
      let row = bytes.load(
        fromByteOffset: RecordedDirectory.headSize + index * RecordedDirectory.rowSize, as: RecordRow.self)
      guard Int(row.name) < bytes.count, Int(row.facts) < bytes.count else { return nil }
      let name = (bytes.baseAddress! + Int(row.name)).assumingMemoryBound(to: CChar.self)
      let holds =
        row.flags & RecordRow.isSettled != 0 && fstatat(descriptor, name, &status, 0) == 0
        && status.st_mode & S_IFMT == S_IFREG && FileStatus(status) == row.status
      if holds && staleRows == 0 { continue }
      if staleRows == 0 { rowsHold = [Bool](repeating: true, count: count) }
      if !holds { staleRows += 1 }
      rowsHold[index] = holds
    }
    holds = entriesHold && staleRows == 0 && head.flags & RecordHead.isScanned != 0
  }

  /// The paths that the package in the directory imports, in no order that matters; `unsafe` and `C` are not among them.
  func imports() -> [String] {
    let texts = texts()
    var isImported = [Bool](repeating: false, count: texts.count)
    for row in 0..<rowCount {
      let name = name(row)
      if !DirectoryReader.isGo(name) || name.hasSuffix("_test.go") { continue }
      for declaration in facts(row).imports where declaration.path < texts.count {
        isImported[declaration.path] = true
      }
    }
    var paths: [String] = []
    for (number, text) in texts.enumerated() where isImported[number] && text != "unsafe" && text != "C" {
      paths.append(text)
    }
    return paths.sorted(by: PathText.precedes)
  }

  /// The record itself, if the directory was read as a package and all holds.
  var copy: [UInt8]? { holds ? Array(bytes) : nil }

  /// What the directory was.
  var state: FileState { FileState(head.status, head.digest) }

  /// Whether the directory holds a file with the ending `.go`; nil if links decide that.
  var hasGoFiles: Bool? {
    if head.flags & RecordHead.hasGoFile != 0 { return true }
    return head.flags & RecordHead.hasGoLink != 0 ? nil : false
  }

  /// `true` iff the directory holds a go.mod file.
  var hasModuleFile: Bool { head.flags & RecordHead.hasModuleFile != 0 }

  /// `true` iff the directory was read as a package.
  var isScanned: Bool { head.flags & RecordHead.isScanned != 0 }

  /// `true` iff names of Go files keep them out of the build.
  var hasIgnoredNames: Bool { head.flags & RecordHead.hasIgnoredNames != 0 }

  /// `true` iff a Go file, tests included, belongs to the build.
  var isPackage: Bool { head.flags & RecordHead.isPackage != 0 }

  /// The entries of the directory.
  func entries() -> [DirectoryEntry] {
    var entries: [DirectoryEntry] = []
    entries.reserveCapacity(Int(head.entryCount))
    var place = Int(head.entries)
    while entries.count < Int(head.entryCount), place + 1 < bytes.count {
      guard let kind = DirectoryEntry.Kind(rawValue: bytes[place]) else { break }
      let name = text(at: place + 1)
      entries.append(DirectoryEntry(name: name, kind: kind))
      place += name.utf8.count + 2
    }
    return entries
  }

  /// The texts that facts name by number.
  func texts() -> [String] {
    var reader = FlatReader(UnsafeRawBufferPointer(rebasing: bytes[Int(head.texts)...]))
    var texts: [String] = []
    texts.reserveCapacity(Int(head.textCount))
    for _ in 0..<head.textCount where !reader.hasFailed { texts.append(reader.text()) }
    return texts
  }

  /// The number of files that were looked into.
  var rowCount: Int { Int(head.rowCount) }

  private func row(_ index: Int) -> RecordRow {
    bytes.load(
      fromByteOffset: RecordedDirectory.headSize + index * RecordedDirectory.rowSize, as: RecordRow.self)
  }

  /// The text that starts at `place`. A record ends with a zero byte.
  private func text(at place: Int) -> String {
    String(cString: (bytes.baseAddress! + place).assumingMemoryBound(to: UInt8.self))
  }

  /// The name of the file at `index`.
  func name(_ index: Int) -> String { text(at: Int(row(index).name)) }

  /// `true` iff the facts about the file at `index` hold.
  func holds(_ index: Int) -> Bool { rowsHold.isEmpty || rowsHold[index] }

  /// Returns the first index from `start` on, up to `rowCount`, whose file's name is not before `name`.
  func row(named name: String, from start: Int) -> Int {
    var index = start
    while index < rowCount && PathText.precedes(self.name(index), name) { index += 1 }
    return index
  }

  /// What the file at `index` was.
  func file(_ index: Int) -> (status: FileStatus, digest: Digest) {
    let row = row(index)
    return (row.status, row.digest)
  }

  /// The facts about the file at `index`.
  func facts(_ index: Int) -> FileFacts {
    let row = row(index)
    var facts = FileFacts()
    facts.isTaken = row.flags & RecordRow.isTaken != 0
    facts.importsC = row.flags & RecordRow.importsC != 0
    if !facts.isTaken { return facts }
    var reader = FlatReader(UnsafeRawBufferPointer(rebasing: bytes[Int(row.facts)...]))
    let limit = Int(head.textCount)
    func number() -> Int {
      let number = reader.number()
      return number < limit ? number : 0
    }
    facts.packageName = number()
    let count = reader.count()
    facts.imports.reserveCapacity(count)
    for _ in 0..<count { facts.imports.append(FileFacts.Import(path: number(), offset: reader.number())) }
    for _ in 0..<reader.count() {
      facts.embeds.append(EmbedDirectives.Site(pattern: reader.text(), offset: reader.number()))
    }
    return facts
  }

  /// Enters the entries, which hold, as an input of the run; `directory` is the path of the directory.
  func noteEntries(_ directory: String) {
    FileSystem.inputs?.record(.list, directory, FileAnswer(state))
  }

  /// Enters what the file at `index` holds as an input of the run, which used the facts about it; `directory` is the path of the
  /// directory.
  func note(_ index: Int, _ directory: String) {
    guard let inputs = FileSystem.inputs else { return }
    let (name, answer) = content(index)
    inputs.record(.content, directory, name, answer)
  }

  /// The same for all files, all of which hold.
  func noteFiles(_ directory: String) { FileSystem.inputs?.record(self, directory) }

  /// The name of the file at `index` and what it holds.
  func content(_ index: Int) -> (name: UnsafePointer<CChar>, answer: FileAnswer) {
    let row = row(index)
    let name = (bytes.baseAddress! + Int(row.name)).assumingMemoryBound(to: CChar.self)
    return (name, FileAnswer(FileState(row.status, row.digest)))
  }
}

/// What a run finds out about the files of a directory that it reads as a package.
struct DirectoryScan {
  private struct File {
    var name: String
    var facts: FileFacts
    var status: FileStatus
    var digest: Digest
    var isSettled: Bool
  }
  private var files: [File] = []
  /// The texts that facts name by number.
  var texts: [String] = []
  /// When the run started.
  private let start: Timestamp
  /// `false` if a file is of a kind that may answer otherwise without being changed.
  private(set) var isUsual = true
  /// `true` iff a later run can use facts that this one had no record of.
  private(set) var hasNews = false

  init(start: Timestamp) { self.start = start }

  /// Adds a file that was read.
  mutating func add(_ name: String, _ facts: FileFacts, _ state: FileState, size: Int) {
    if !state.isRegular || Int(state.status.size) != size { isUsual = false }
    let isSettled = state.status.isSettled(at: start)
    if isSettled { hasNews = true }
    files.append(
      File(name: name, facts: facts, status: state.status, digest: state.digest, isSettled: isSettled))
  }

  /// Adds a file whose recorded facts hold.
  mutating func add(_ name: String, _ facts: FileFacts, recorded file: (status: FileStatus, digest: Digest)) {
    files.append(File(name: name, facts: facts, status: file.status, digest: file.digest, isSettled: true))
  }

  /// Returns the record of a directory whose entries are `entries`; `scan` is what was found out about its files, nil if it was
  /// not read as a package. `directory` is that package.
  static func record(
    _ entries: [DirectoryEntry], _ state: FileState, isSettled: Bool, _ scan: DirectoryScan?,
    _ directory: PackageDirectory?
  ) -> [UInt8] {
    var head = RecordHead(
      status: state.status, digest: state.digest, entryCount: UInt32(entries.count), rowCount: 0,
      textCount: 0,
      entries: 0, texts: 0, flags: isSettled ? RecordHead.isSettled : 0)
    let files = scan?.files ?? []
    head.rowCount = UInt32(files.count)
    let rowsStart = MemoryLayout<RecordHead>.stride
    head.entries = UInt32(rowsStart + files.count * MemoryLayout<RecordRow>.stride)
    var tail = FlatWriter()
    var nameOffsets: [String: UInt32] = [:]
    for entry in entries {
      tail.write(byte: entry.kind.rawValue)
      nameOffsets[entry.name] = head.entries + UInt32(tail.count)
      tail.write(raw: Array(entry.name.utf8))
      tail.write(byte: 0)
      if entry.name == "go.mod" && entry.kind != .directory { head.flags |= RecordHead.hasModuleFile }
      guard DirectoryReader.isGo(entry.name) else { continue }
      if entry.kind == .file { head.flags |= RecordHead.hasGoFile }
      if entry.kind == .link { head.flags |= RecordHead.hasGoLink }
    }
    // Texts that only former versions of files mention are left out.
    var texts = FactTexts()
    var facts = FlatWriter()
    var rows: [RecordRow] = []
    for file in files {
      var row = RecordRow(
        status: file.status, digest: file.digest, name: nameOffsets[file.name] ?? head.entries,
        facts: UInt32(facts.count), flags: file.isSettled ? RecordRow.isSettled : 0)
      if file.facts.isTaken { row.flags |= RecordRow.isTaken }
      if file.facts.importsC { row.flags |= RecordRow.importsC }
      rows.append(row)
      guard let scan, file.facts.isTaken, DirectoryReader.isGo(file.name) else { continue }
      facts.write(number: texts.number(of: scan.texts[file.facts.packageName]))
      facts.write(number: file.facts.imports.count)
      for declaration in file.facts.imports {
        facts.write(number: texts.number(of: scan.texts[declaration.path]))
        facts.write(number: declaration.offset)
      }
      facts.write(number: file.facts.embeds.count)
      for site in file.facts.embeds {
        facts.write(text: site.pattern)
        facts.write(number: site.offset)
      }
    }
    head.texts = head.entries + UInt32(tail.count)
    head.textCount = UInt32(texts.count)
    for number in 0..<texts.count { tail.write(text: texts[number]) }
    let factsStart = head.entries + UInt32(tail.count)
    if let directory {
      head.flags |= RecordHead.isScanned
      if !directory.files.isEmpty || directory.hasTestFiles { head.flags |= RecordHead.isPackage }
      if scan?.hasIgnoredNames == true { head.flags |= RecordHead.hasIgnoredNames }
    }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Int(factsStart) + facts.count + 8)
    withUnsafeBytes(of: head) { bytes.append(contentsOf: $0) }
    for var row in rows {
      row.facts += factsStart
      withUnsafeBytes(of: row) { bytes.append(contentsOf: $0) }
    }
    bytes.append(contentsOf: tail.bytes)
    bytes.append(contentsOf: facts.bytes)
    repeat { bytes.append(0) } while bytes.count % 8 != 0
    return bytes
  }

  /// `true` iff names of Go files keep them out of the build.
  var hasIgnoredNames = false
}
