import Base
import IR
import Packages
import Synchronization

/// The summary of a package as the workers of a run share it: made by the one that compiled the package, or an entry of the
/// cache, which is opened when something is first looked up in the package.
final class RunSummary: Sendable {
  private enum State {
    case open(PackageSummary)
    case closed
    case spoiled
  }

  /// What tells the summary from every other.
  let digest: Digest
  /// The paths of the packages that its declarations need.
  let imports: [String]
  private let key: Digest
  private let folder: CacheFolder?
  private let state: Mutex<State>

  /// A summary that is open.
  init(_ summary: PackageSummary) {
    digest = summary.digest
    imports = summary.description.imports.map(\.path)
    key = Digest(low: 0, high: 0)
    folder = nil
    state = Mutex(.open(summary))
  }

  /// The summary that the entry for `key` in `folder` holds, whose front says the rest.
  convenience init(_ front: SummaryFront, _ key: Digest, _ folder: CacheFolder) {
    self.init(front.digest, front.imports, key, folder)
  }

  /// The summary that the entry in `folder` held when an earlier run knew of it.
  convenience init(_ known: KnownPackage, _ folder: CacheFolder) {
    self.init(known.digest, known.imports, known.key, folder)
  }

  private init(_ digest: Digest, _ imports: [String], _ key: Digest, _ folder: CacheFolder) {
    self.digest = digest
    self.imports = imports
    self.key = key
    self.folder = folder
    state = Mutex(.closed)
  }

  /// The summary, opened; nil if the entry is gone or damaged.
  func open() -> PackageSummary? {
    state.withLock { state in
      switch state {
      case .open(let summary): return summary
      case .spoiled: return nil
      case .closed:
        guard let entry = folder?.map(key, .summary),
          let summary = PackageSummary(verified: entry.payload, owner: entry, writer: Pipeline.writer),
          summary.digest == digest
        else {
          state = .spoiled
          return nil
        }
        state = .open(summary)
        return summary
      }
    }
  }
}

/// What the front of a summary's entry in the cache says: enough to tell which packages need not be compiled.
struct SummaryFront {
  /// What tells the summary from every other.
  var digest: Digest
  /// The digest of the places of the package's files if the summary names files by them, else zero.
  var places: Digest
  /// The paths of the packages that its declarations need.
  var imports: [String]

  static let nowhere = Digest(low: 0, high: 0)

  init(_ summary: PackageSummary, places: Digest) {
    digest = summary.digest
    self.places = summary.hasLineDirectives ? places : SummaryFront.nowhere
    imports = summary.description.imports.map(\.path)
  }

  /// Reads what `bytes` says; nil if no front does.
  init?(_ bytes: UnsafeRawBufferPointer) {
    var reader = FlatReader(bytes)
    digest = reader.digest()
    places = reader.digest()
    imports = []
    for _ in 0..<reader.count() { imports.append(reader.text()) }
    if reader.hasFailed { return nil }
  }

  /// The front as an entry holds it.
  var bytes: [UInt8] {
    var out = FlatWriter()
    out.write(digest)
    out.write(places)
    out.write(number: imports.count)
    for path in imports { out.write(text: path) }
    return out.bytes
  }
}
