import Base
import Parser

// What a run found out before it compiled anything: the packages in dependency order, and what the cache knows of those that
// nobody works on. A run whose predecessor differs in nothing but files of the packages worked on starts from its record, and
// finds out beside the work whether that was right:
//
//   1. Worked on are the packages asked for, those of the main modules, and what imports one of them; `own` packages for short.
//      The directory of each is looked at before anything else, through a record of its own (`DirectoryRecord`), and the files
//      that have changed are read.
//   2. The record is not gone by if an own directory has other entries, or an own package another name, other imports, other
//      assembly files, anything wrong with it, or patterns to embed: all else that decides which packages there are does not
//      depend on what their files hold.
//   3. Of all others nothing is looked at. Whether they are what they were, and whether each question that was asked to find
//      packages would be answered alike, is checked by other threads (`InputCheck`); what the run prints, and its record, wait
//      for that. If anything has changed the run is done again without the record.
//   4. Summaries of others are not looked at either until something is looked up in them: one that is gone or damaged then has
//      the run done again as well.
//
//   record   = bytes of the first part:4 number of own packages:4, first part, zeros to a multiple of eight; for each own
//              package length:4 zeros:4 record of its directory
//   first part = texts, then for each package in the order in which files were entered its place in the plan and what it is
//
// The first part does not change as long as the record is gone by.

/// What an earlier run knew of a package that is not worked on, in words of whoever keeps such knowledge.
public struct KnownPackage: Sendable {
  /// The key and the digest of its summary.
  public var key: Digest
  public var digest: Digest
  /// What can be seen of it, and the directories that come into sight with it.
  public var content: Digest
  public var places: Digest
  /// The paths of the packages that its summary mentions.
  public var imports: [String]

  public init(key: Digest, digest: Digest, content: Digest, places: Digest, imports: [String]) {
    self.key = key
    self.digest = digest
    self.content = content
    self.places = places
    self.imports = imports
  }
}

/// The record of the packages that a run found.
public struct PlanRecord {
  /// When the packages were found without a record.
  let made: Timestamp
  /// The directories of own packages; empty for a record that was read.
  let directories: [String]
  private let content: UnsafeRawBufferPointer
  /// What keeps `content` alive.
  private let owner: AnyObject

  /// The record as an entry holds it.
  var bytes: UnsafeRawBufferPointer { content }

  /// The record that `bytes`, which `owner` keeps alive, hold.
  init(_ bytes: Slice<UnsafeRawBufferPointer>, made: Timestamp, owner: AnyObject) {
    self.made = made
    directories = []
    content = UnsafeRawBufferPointer(rebasing: bytes)
    self.owner = owner
  }

  /// Makes a record of its parts.
  fileprivate init(
    _ first: UnsafeRawBufferPointer, own: [[UInt8]], directories: [String], made: Timestamp
  ) {
    self.made = made
    self.directories = directories
    var bytes = RawBytes(capacity: first.count + 1024 + own.reduce(0) { $0 + $1.count })
    func write(_ words: (UInt32, UInt32)) { withUnsafeBytes(of: words) { bytes.write($0) } }
    write((UInt32(first.count), UInt32(own.count)))
    bytes.write(first)
    while bytes.count % 8 != 0 { bytes.write(byte: 0) }
    for record in own {
      write((UInt32(record.count), 0))
      record.withUnsafeBytes { bytes.write($0) }
    }
    let memory = RecordMemory(bytes.bytes)
    content = memory.bytes
    owner = memory
  }

  /// The first part, and the records of own directories, which start at multiples of eight; nil for what nobody wrote.
  fileprivate var parts: (first: UnsafeRawBufferPointer, own: [UnsafeRawBufferPointer])? {
    func word(_ place: Int) -> Int { Int(content.load(fromByteOffset: place, as: UInt32.self)) }
    guard content.count >= 8, 8 + word(0) <= content.count else { return nil }
    let first = UnsafeRawBufferPointer(rebasing: content[8..<8 + word(0)])
    var own: [UnsafeRawBufferPointer] = []
    var place = (8 + first.count + 7) & ~7
    for _ in 0..<word(4) {
      guard place + 8 <= content.count, word(place) % 8 == 0, place + 8 + word(place) <= content.count
      else { return nil }
      let end = place + 8 + word(place)
      own.append(UnsafeRawBufferPointer(rebasing: content[place + 8..<end]))
      place = end
    }
    return (first, own)
  }

  /// What keeps `content` alive.
  fileprivate var memory: AnyObject { owner }
}

/// A copy of bytes that starts at a multiple of eight.
private final class RecordMemory {
  let bytes: UnsafeRawBufferPointer

  init(_ source: UnsafeRawBufferPointer) {
    let memory = UnsafeMutableRawBufferPointer.allocate(byteCount: source.count, alignment: 16)
    memory.copyMemory(from: source)
    bytes = UnsafeRawBufferPointer(memory)
  }

  deinit { bytes.deallocate() }
}

/// What a record of the packages found is made of at the end of a run. The thread that makes it may do so in parts.
public final class PlanDraft: @unchecked Sendable {
  /// The places of own packages in the plan.
  private let own: [Int]
  private let recorded: RecordedDirectories
  private let settings: LoadSettings
  /// The record that the run went by, and the directories of own packages in their order; nil if it found packages without one.
  private let former: (record: PlanRecord, directories: [String])?
  private var prepared: PlanRecord?

  /// Own packages above which none is treated as such.
  private static let limit = 64

  init?(
    _ own: [Int], _ recorded: RecordedDirectories, _ settings: LoadSettings,
    former: (record: PlanRecord, directories: [String])? = nil
  ) {
    if own.count > PlanDraft.limit { return nil }
    self.own = own
    self.recorded = recorded
    self.settings = settings
    self.former = former
  }

  /// Does what can be done of making the record while the run goes on; returns the directories of own packages.
  @discardableResult
  public func prepare() -> [String] {
    guard let (former, directories) = former, let (first, _) = former.parts else { return [] }
    prepared = own(directories).map {
      PlanRecord(first, own: $0, directories: directories, made: former.made)
    }
    return directories
  }

  /// The records of `directories`, those of own packages; nil if there is something that cannot be recorded.
  private func own(_ directories: [String]) -> [[UInt8]]? {
    var records: [[UInt8]] = []
    for directory in directories {
      guard let record = recorded.record(of: directory) else { return nil }
      records.append(record)
    }
    return records
  }

  /// Returns the record of `plan`, whose files `sources` has; `known` tells what the cache knows of a package. nil if there is
  /// something that cannot be recorded.
  public func record(
    of plan: [PlannedPackage], _ sources: borrowing SourceFiles, known: (Int) -> KnownPackage?
  ) -> PlanRecord? {
    if former != nil {
      if prepared == nil { prepare() }
      return prepared
    }
    // In the order of the first part.
    var places: [Int] = Array(plan.indices)
    places.sort { (plan[$0].files.first?.raw ?? 0) < (plan[$1].files.first?.raw ?? 0) }
    let directories = places.filter { own.contains($0) }.map { plan[$0].directory }
    guard let records = own(directories) else { return nil }
    var texts = FactTexts()
    var out = FlatWriter()
    for place in places {
      let package = plan[place]
      let isOwn = own.contains(place)
      out.write(number: place)
      out.write(number: Int(PackageFlags(package, isOwn: isOwn).rawValue))
      for text in [package.path, package.name, package.directory] {
        out.write(number: texts.number(of: text))
      }
      out.write(number: package.imported.count)
      for imported in package.imported { out.write(number: imported) }
      if isOwn {
        out.write(number: package.languageVersion)
        for list in [package.imports, package.assemblyFiles] {
          out.write(number: list.count)
          for text in list { out.write(number: texts.number(of: text)) }
        }
        out.write(number: package.importMap.count)
        for (path, meant) in package.importMap {
          out.write(number: texts.number(of: path))
          out.write(number: texts.number(of: meant))
        }
      } else {
        guard let known = known(place) else { return nil }
        let display = PathText.short(package.directory, from: settings.directory) + "/"
        out.write(number: texts.number(of: display))
        out.write(number: package.files.count)
        for file in package.files {
          out.write(text: PathText.last(sources[file].path))
          out.write(number: sources.length(of: file))
        }
        for digest in [known.key, known.digest, known.content, known.places] {
          out.write(digest)
        }
        out.write(number: known.imports.count)
        for path in known.imports { out.write(number: texts.number(of: path)) }
      }
    }
    var first = FlatWriter()
    first.write(number: texts.count)
    for number in 0..<texts.count { first.write(text: texts[number]) }
    first.write(number: places.count)
    first.write(raw: out.bytes)
    return first.bytes.withUnsafeBytes {
      PlanRecord($0, own: records, directories: directories, made: settings.start)
    }
  }
}

/// What a record says of a package beside texts.
private struct PackageFlags: OptionSet {
  var rawValue: UInt8
  static let isOwn = PackageFlags(rawValue: 1)
  static let isStandard = PackageFlags(rawValue: 2)
  static let hasAssembly = PackageFlags(rawValue: 4)
  static let isRequested = PackageFlags(rawValue: 8)
  static let isImported = PackageFlags(rawValue: 16)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  init(_ package: PlannedPackage, isOwn: Bool) {
    self = isOwn ? .isOwn : []
    if package.isStandard { insert(.isStandard) }
    if package.hasAssembly { insert(.hasAssembly) }
    if package.isRequested { insert(.isRequested) }
    if package.isImported { insert(.isImported) }
  }
}

/// The packages of a run as its predecessor found them.
public struct RecalledPlan {
  public private(set) var plan: [PlannedPackage] = []
  /// For each package what the cache knew of it; nil for own packages.
  public private(set) var known: [KnownPackage?] = []
  /// What a record for the next run is made of.
  public let draft: PlanDraft

  /// The files of a package, more than most have.
  private static let usualFiles = 8

  /// Goes by `record`, which is of a run with the same `settings`, and enters the files of all packages in `sources`; nil if own
  /// packages say that there are others now, or the record is none that a run wrote (1, 2). The inputs by which the packages were
  /// found remain to be checked.
  public init?(
    _ record: PlanRecord, _ settings: LoadSettings, _ cache: CacheFolder, _ sources: inout SourceFiles
  ) {
    guard let (first, records) = record.parts else { return nil }
    var reader = FlatReader(first)
    var texts: [String] = []
    let textCount = reader.count()
    texts.reserveCapacity(textCount)
    for _ in 0..<textCount { texts.append(reader.text()) }
    func text() -> String {
      let number = reader.number()
      return number < texts.count ? texts[number] : ""
    }
    let count = reader.count()
    var own: [Int] = []
    var directories: [String] = []
    var isFilled = [Bool](repeating: false, count: count)
    let recorded = RecordedDirectories(settings, in: cache, root: settings.directory)
    var listings = DirectoryListings(recorded)
    var files = DirectoryReader(
      target: settings.target, directory: settings.directory, rewrite: settings.rewrite)
    sources.reserve(count * RecalledPlan.usualFiles)
    plan = Array(repeating: PlannedPackage(path: "", name: "", directory: ""), count: count)
    known = Array(repeating: nil, count: count)
    for _ in 0..<count {
      let place = reader.number()
      guard place < count, !isFilled[place], !reader.hasFailed else { return nil }
      isFilled[place] = true
      let flags = PackageFlags(rawValue: UInt8(truncatingIfNeeded: reader.number()))
      var package = PlannedPackage(path: text(), name: text(), directory: text())
      let importedCount = reader.count()
      package.imported.reserveCapacity(importedCount)
      for _ in 0..<importedCount {
        let imported = reader.number()
        if imported >= place { return nil }
        package.imported.append(imported)
      }
      package.isStandard = flags.contains(.isStandard)
      package.hasAssembly = flags.contains(.hasAssembly)
      package.isRequested = flags.contains(.isRequested)
      package.isImported = flags.contains(.isImported)
      if flags.contains(.isOwn) {
        package.languageVersion = reader.number()
        for _ in 0..<reader.count() { package.imports.append(text()) }
        for _ in 0..<reader.count() { package.assemblyFiles.append(text()) }
        for _ in 0..<reader.count() {
          let path = text()
          package.importMap[path] = text()
        }
        guard own.count < records.count,
          let found = RecordedDirectory(package.directory, records[own.count], record.memory)
        else { return nil }
        own.append(place)
        directories.append(package.directory)
        recorded.enter(package.directory, found)
        guard let directory = listings.read(package.directory, &files, rewrites: false, &sources),
          recorded.hasRecordedEntries(package.directory), package.isMade(of: directory)
        else { return nil }
        package.takeFiles(directory, sources)
        package.setParsing(settings)
        package.seal(directory, settings, sources)
      } else {
        let path = package.directory + "/"
        let display = text()
        let fileCount = reader.count()
        package.files.reserveCapacity(fileCount)
        for _ in 0..<fileCount {
          let name = reader.text()
          guard let file = sources.add(path: path, display: display, name: name, awaiting: reader.number())
          else { return nil }
          package.files.append(file)
        }
        var facts = KnownPackage(
          key: reader.digest(), digest: reader.digest(), content: reader.digest(), places: reader.digest(),
          imports: [])
        let importCount = reader.count()
        facts.imports.reserveCapacity(importCount)
        for _ in 0..<importCount { facts.imports.append(text()) }
        known[place] = facts
      }
      plan[place] = package
    }
    guard !reader.hasFailed,
      let draft = PlanDraft(own, recorded, settings, former: (record, directories))
    else { return nil }
    self.draft = draft
  }
}

extension PlannedPackage {
  /// `true` iff what is recorded of the package, files apart, is what `directory` says (2).
  fileprivate func isMade(of directory: PackageDirectory) -> Bool {
    var other = self
    other.takeAssembly(directory)
    return directory.fault == nil && directory.hasDistinctNames && !directory.files.isEmpty
      && directory.embeds.isEmpty && directory.name == name && directory.imports.map(\.path) == imports
      && other.hasAssembly == hasAssembly && other.assemblyFiles == assemblyFiles
  }
}
