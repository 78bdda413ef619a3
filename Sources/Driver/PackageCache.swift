import Base
import IR
import Packages

// What the user's cache knows of packages: their summaries and what is printed about them.
//
// 1. The key of a package's summary is the digest of all that compiling it depends on: this build of the program, the
//    target, the package itself (`PlannedPackage.digest`), whether inlining is off in it, the language asked for, and the
//    exposure of each package it imports.
// 2. The exposure of a package is what others can see of it: its summary, and the exposure of the packages that its summary
//    mentions. A package that changes without changing its exposure invalidates nothing but itself.
// 3. The key of a package's decisions is that of its summary, the message level, its assembly, and what the places in
//    messages depend on: the current directory, the names under which the package's own files are shown, and the
//    directories of all packages that it can see.
// 4. Packages with errors, and those that the embedded library lacks something for, are not stored, so an entry says as
//    well that there are none. A package that imports one whose exposure is unknown is not stored either.
// 5. An entry is looked at when the imports of its package are finished, front first. What stands behind the front of a
//    summary is read when something is looked up in the package; if it then turns out to be damaged the run starts again
//    without reading entries.

/// What other packages can see of a package (2), and the directories that come into sight with it (3).
struct Exposure {
  var digest: Digest
  var places: Digest

  /// That of a package of the embedded library, which changes with the program only.
  static let embedded = Exposure(digest: Digest(low: 1, high: 0), places: Digest(low: 1, high: 0))
}

/// The keys of a package's entries.
struct PackageKeys {
  var summary: Digest
  var decisions: Digest
}

/// The entries of packages in the user's cache, for one run.
struct PackageCache: Sendable {
  let folder: CacheFolder
  /// `true` iff entries may be read; they are written in any case.
  let isReadable: Bool
  /// The part of all keys that is the same for all packages.
  private let base: Digest
  /// The current directory.
  private let directory: String
  private let level: UInt8
  private let isInliningOff: Bool
  /// The language version that the compiler's flags name; 0 for none.
  private let language: UInt8
  /// For each package of the plan the digest of the names under which its files are shown, and their paths; zero for one of
  /// which an earlier run knew all.
  let places: [Digest]

  /// Where a run finds entries; nil if it uses none.
  static func folder(_ options: PipelineOptions) -> CacheFolder? {
    let isUsed =
      !options.separatesPackages && !options.comparesSolvers && options.compilerFault == nil
      && (options.lastStage == .escape || options.lastStage == .check)
    return isUsed ? options.load.cache : nil
  }

  /// The entries for the packages of `plan`, whose files `sources` has and of which an earlier run knew what `known` says; nil if
  /// the run uses none.
  init?(
    _ plan: [PlannedPackage], known: [KnownPackage?], _ options: PipelineOptions,
    _ sources: borrowing SourceFiles
  ) {
    guard let folder = PackageCache.folder(options) else { return nil }
    self.folder = folder
    isReadable = !options.ignoresEntries
    level = options.lastStage == .check ? 0 : UInt8(clamping: max(1, options.level))
    isInliningOff = options.isInliningOff
    language = UInt8(clamping: options.language ?? 0)
    var text = RawBytes(capacity: 256)
    text.write(raw: ProgramIdentity.digest)
    text.write(text: options.load.target.system)
    text.write(text: options.load.target.architecture)
    // Annotations of earlier runs are taken out of sources.
    text.write(byte: options.load.rewrite == nil ? 0 : 1)
    base = Digest(text.bytes)
    directory = options.load.directory
    places = plan.indices.map { index in
      let package = plan[index]
      if index < known.count && known[index] != nil { return Digest(low: 0, high: 0) }
      var text = RawBytes(capacity: 1024)
      for file in package.files {
        text.write(text: sources[file].display)
        text.write(text: sources[file].path)
      }
      return Digest(text.bytes)
    }
  }

  /// The keys of `package`, the packages of whose imports have the given exposures (1, 3).
  func keys(_ package: PlannedPackage, _ places: Digest, _ exposures: [Exposure]) -> PackageKeys {
    var text = RawBytes(capacity: 1024)
    text.write(raw: base)
    text.write(raw: package.digest)
    text.write(byte: package.isRequested && isInliningOff ? 1 : 0)
    text.write(byte: package.isRequested ? language : 0)
    for exposure in exposures { text.write(raw: exposure.digest) }
    let summary = Digest(text.bytes)
    text.write(raw: package.assemblyDigest)
    text.write(byte: level)
    text.write(text: directory)
    text.write(raw: places)
    for exposure in exposures { text.write(raw: exposure.places) }
    return PackageKeys(summary: summary, decisions: Digest(text.bytes))
  }

  /// What others can see of `package` with a summary of the given digest that mentions packages with the given exposures.
  func exposure(of package: PlannedPackage, _ digest: Digest, _ exposures: [Exposure]) -> Exposure {
    var text = RawBytes(capacity: 1024)
    text.write(raw: digest)
    for exposure in exposures { text.write(raw: exposure.digest) }
    let content = Digest(text.bytes)
    text = RawBytes(capacity: 1024)
    text.write(text: package.directory)
    for exposure in exposures { text.write(raw: exposure.places) }
    return Exposure(digest: content, places: Digest(text.bytes))
  }

  /// The summary for the given key of a package whose files are at `places`; nil if there is none.
  func summary(_ key: Digest, _ places: Digest) -> RunSummary? {
    guard isReadable, let entry = folder.front(key, .summary),
      let front = SummaryFront(UnsafeRawBufferPointer(entry.payload)),
      front.places == SummaryFront.nowhere || front.places == places
    else { return nil }
    return RunSummary(front, key, folder)
  }

  /// Stores a summary of a package whose files are at `places`, unless it is there.
  func store(_ summary: PackageSummary, _ key: Digest, _ places: Digest) {
    if let known = self.summary(key, places), known.digest == summary.digest { return }
    let front = SummaryFront(summary, places: places)
    folder.write(key, .summary, front: front.bytes, summary.bytes)
  }

  /// What is printed about a package, and whether it is a program without function main; nil if that is not known.
  func decisions(_ key: Digest) -> (text: TextBuffer, lacksMain: Bool)? {
    guard isReadable, let entry = folder.read(key, .decisions), let first = entry.payload.first else {
      return nil
    }
    var text = TextBuffer()
    text.write(
      UnsafeRawBufferPointer(rebasing: entry.payload.dropFirst()).assumingMemoryBound(to: UInt8.self))
    return (text, first == 1)
  }

  /// Stores what is printed about a package.
  func store(_ text: TextBuffer, lacksMain: Bool, _ key: Digest) {
    withUnsafeBytes(of: UInt8(lacksMain ? 1 : 0)) { flag in
      text.withBytes {
        folder.write(key, .decisions, front: [], payload: [flag, UnsafeRawBufferPointer($0)])
      }
    }
  }
}

extension RawBytes {
  /// Writes `text` and a zero byte.
  fileprivate mutating func write(text: String) {
    var text = text
    text.withUTF8 { write(UnsafeRawBufferPointer($0)) }
    write(byte: 0)
  }

  /// Writes the bytes of `digest`.
  fileprivate mutating func write(raw digest: Digest) { withUnsafeBytes(of: digest) { write($0) } }
}
