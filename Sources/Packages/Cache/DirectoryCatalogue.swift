import Base

// The records of many directories as one entry of the cache.
//
//   payload = count:8, for each directory digest of its path:16 start:4 length:4, sorted by digest; then the records, each
//             starting at a multiple of eight bytes
//
// One entry for all is many times faster than one for each: opening, reading and closing a small file takes 5 µs, and a
// program that imports net/http needs 190 of them; its records in one file are read and verified in less than 100 µs. There is
// an entry for the installed standard library, which all programs share, and one for each main module or, outside modules, for
// each directory that minigo is started in; it has whatever else is needed there, dependencies too.
//
// The key of an entry covers the build of the program and all that decides what a scan of a directory finds: system,
// architecture and tags. Two processes that renew an entry at the same time do not merge what they found: the later one stands,
// and what is missing in it is found again.

/// An entry with the records of directories.
///
/// Threads may share it to `find` records.
final class DirectoryCatalogue: @unchecked Sendable {
  private let folder: CacheFolder
  private let key: Digest
  private let entry: MappedEntry?
  /// The number of records in the entry.
  let count: Int
  /// The records that this run made, by the digest of the path.
  private var added: [Digest: [UInt8]] = [:]
  /// The directories that this run asked for.
  private var asked: Set<Digest> = []
  /// Bytes of records above which those that a run does not ask for are dropped when an entry is renewed.
  private static let limit = 16 << 20

  private struct Slot: BitwiseCopyable {
    var path: Digest
    var start: UInt32
    var length: UInt32
  }

  /// The catalogue for `key` in `folder`; empty if there is none that can be believed.
  init(_ key: Digest, in folder: CacheFolder) {
    self.folder = folder
    self.key = key
    entry = folder.map(key, .directories)
    var count = 0
    if let payload = entry?.payload, payload.count >= 8 {
      let stated = payload.load(as: UInt64.self)
      if stated <= UInt64((payload.count - 8) / MemoryLayout<Slot>.stride) { count = Int(stated) }
    }
    self.count = count
  }

  private func slot(_ index: Int) -> (path: Digest, record: UnsafeRawBufferPointer)? {
    guard let payload = entry?.payload else { return nil }
    let slot = payload.loadUnaligned(fromByteOffset: 8 + index * MemoryLayout<Slot>.stride, as: Slot.self)
    let end = UInt64(slot.start) + UInt64(slot.length)
    if end > UInt64(payload.count) { return nil }
    let range = Int(slot.start)..<Int(end)
    return (slot.path, UnsafeRawBufferPointer(rebasing: payload[range]))
  }

  /// The record of the directory whose path has the digest `path`; valid as long as the catalogue.
  func record(_ path: Digest) -> UnsafeRawBufferPointer? {
    asked.insert(path)
    return find(path)
  }

  /// The same for a thread beside the run.
  func find(_ path: Digest) -> UnsafeRawBufferPointer? {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      guard let (found, record) = slot(middle) else { return nil }
      if found == path { return record }
      if DirectoryCatalogue.precedes(found, path) { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  private static func precedes(_ a: Digest, _ b: Digest) -> Bool {
    a.high != b.high ? a.high < b.high : a.low < b.low
  }

  /// Adds a record, in the place of an older one.
  func add(_ path: Digest, _ record: [UInt8]) { added[path] = record }

  /// Renews the entry if there is anything new.
  func store() {
    if added.isEmpty { return }
    var size = added.values.reduce(0) { $0 + $1.count }
    var kept: [(path: Digest, record: UnsafeRawBufferPointer)] = []
    let isFull = size + (entry?.payload.count ?? 0) > DirectoryCatalogue.limit
    for index in 0..<count {
      guard let (path, record) = slot(index), added[path] == nil, !isFull || asked.contains(path) else {
        continue
      }
      kept.append((path, record))
      size += record.count
    }
    var paths = kept.indices.map { (path: kept[$0].path, kept: $0) }
    for path in added.keys { paths.append((path, -1)) }
    paths.sort { DirectoryCatalogue.precedes($0.path, $1.path) }
    // Records are a multiple of eight bytes long.
    var start = (8 + paths.count * MemoryLayout<Slot>.stride + 7) & ~7
    var payload = RawBytes(capacity: start + size)
    withUnsafeBytes(of: UInt64(paths.count)) { payload.write($0) }
    for (path, index) in paths {
      let length = index >= 0 ? kept[index].record.count : added[path]?.count ?? 0
      let slot = Slot(path: path, start: UInt32(truncatingIfNeeded: start), length: UInt32(length))
      withUnsafeBytes(of: slot) { payload.write($0) }
      start += length
    }
    while payload.count % 8 != 0 { payload.write(byte: 0) }
    for (path, index) in paths {
      if index >= 0 {
        payload.write(kept[index].record)
      } else {
        added[path]?.withUnsafeBytes { payload.write($0) }
      }
    }
    folder.write(key, .directories, payload.bytes)
  }
}

/// The records of all directories that a run asks for.
final class RecordedDirectories {
  private let settings: LoadSettings
  private let folder: CacheFolder
  /// The main module's directory, or the current one.
  private let root: String
  private let libraryPrefix: String?
  /// The records of the installed standard library, and all others, once they are asked for.
  private var library: DirectoryCatalogue?
  private var own: DirectoryCatalogue?
  private var known: [String: RecordedDirectory] = [:]
  private var listed: [String: (entries: [DirectoryEntry], state: FileState)] = [:]
  private var scanned: [String: (scan: DirectoryScan, package: PackageDirectory)] = [:]
  /// What looks at directories of the library before they are asked for, once something does.
  private var ahead: DirectoryLookAhead?
  /// When the run started.
  var start: Timestamp { settings.start }

  init(_ settings: LoadSettings, in folder: CacheFolder, root: String) {
    self.settings = settings
    self.folder = folder
    self.root = root
    libraryPrefix = settings.goRoot.map { "\($0)/" }
  }

  private func catalogue(of root: String) -> DirectoryCatalogue {
    var text = RawBytes()
    func add(_ word: String) {
      var word = word
      word.withUTF8 { text.write(UnsafeRawBufferPointer($0)) }
      text.write(byte: 0)
    }
    text.write(ProgramIdentity.digest)
    let target = settings.target
    add(target.system)
    add(target.architecture)
    add(target.level)
    add("\(target.release)\(target.isCgoEnabled ? "c" : "")")
    for tag in target.tags.sorted() { add(tag) }
    text.write(byte: 0)
    for name in target.experiments.keys.sorted() { add("\(name)=\(target.experiments[name] ?? false)") }
    text.write(byte: 0)
    add(root)
    return DirectoryCatalogue(Digest(text.bytes), in: folder)
  }

  private func catalogue(for directory: String) -> DirectoryCatalogue {
    if let libraryPrefix, let goRoot = settings.goRoot, directory.hasPrefix(libraryPrefix) {
      let catalogue = library ?? catalogue(of: goRoot)
      library = catalogue
      return catalogue
    }
    let catalogue = own ?? catalogue(of: root)
    own = catalogue
    return catalogue
  }

  /// What tells `directory` from others in a catalogue.
  static func key(_ directory: String) -> Digest {
    var directory = directory
    return directory.withUTF8 { Digest(UnsafeRawBufferPointer($0)) }
  }

  /// The record of `directory`, as far as it holds; nil if there is none. The directory and its files are looked at once.
  func find(_ directory: String) -> RecordedDirectory? {
    if let found = known[directory] { return found }
    let catalogue = catalogue(for: directory)
    let key = RecordedDirectories.key(directory)
    guard let bytes = catalogue.record(key) else { return nil }
    guard let found = ahead?.take(key) ?? RecordedDirectory(directory, bytes, catalogue) else { return nil }
    if found.entriesHold { found.noteEntries(directory) }
    known[directory] = found
    if ahead == nil && catalogue === library && settings.aside != nil && found.holds { lookAhead(found) }
    return found
  }

  /// Has another thread look at what the package of `first` imports, if that is worth it.
  private func lookAhead(_ first: RecordedDirectory) {
    guard let library, let goRoot = settings.goRoot, let aside = settings.aside else { return }
    let paths = first.imports()
    if paths.count > 2 { ahead = DirectoryLookAhead.start(paths, library, root: goRoot, aside) }
  }

  /// Enters what `directory` was found to hold.
  func add(_ directory: String, _ entries: [DirectoryEntry], _ state: FileState) {
    listed[directory] = (entries, state)
  }

  /// Enters what was found out about the files of `directory`, which make `package`.
  func add(_ directory: String, _ scan: DirectoryScan, _ package: PackageDirectory) {
    scanned[directory] = (scan, package)
  }

  /// Enters the record of `directory` that is not in the catalogue, as far as it holds.
  func enter(_ directory: String, _ record: RecordedDirectory) {
    if record.entriesHold { record.noteEntries(directory) }
    known[directory] = record
  }

  /// `true` iff `directory`, whose record was entered, holds the names that the record says.
  func hasRecordedEntries(_ directory: String) -> Bool {
    guard let record = known[directory] else { return false }
    return record.entriesHold || listed[directory]?.state.digest == record.state.digest
  }

  /// What is now known of `directory`, which was read as a package; nil if that cannot be recorded.
  func record(of directory: String) -> [UInt8]? {
    if scanned[directory] != nil { return renewed(directory) }
    return listed[directory] == nil ? known[directory]?.copy : nil
  }

  /// A new record of `directory`; nil if what is known of it says the same, or cannot be recorded.
  private func renewed(_ directory: String) -> [UInt8]? {
    let found = scanned[directory]
    if let (entries, state) = listed[directory] {
      let isSettled = state.status.isSettled(at: start)
      guard state.isRegular else { return nil }
      return DirectoryScan.record(entries, state, isSettled: isSettled, found?.scan, found?.package)
    }
    guard let (scan, package) = found, let old = known[directory] else { return nil }
    return DirectoryScan.record(old.entries(), old.state, isSettled: true, scan, package)
  }

  /// Puts what a later run can use into the cache.
  func store() {
    ahead?.stop()
    for (directory, (_, state)) in listed {
      if !state.status.isSettled(at: start) && scanned[directory]?.scan.hasNews != true { continue }
      if let record = renewed(directory) {
        catalogue(for: directory).add(RecordedDirectories.key(directory), record)
      }
    }
    for (directory, (scan, _)) in scanned where listed[directory] == nil {
      guard let old = known[directory], scan.hasNews || !old.isScanned, let record = renewed(directory) else {
        continue
      }
      catalogue(for: directory).add(RecordedDirectories.key(directory), record)
    }
    library?.store()
    own?.store()
  }
}
