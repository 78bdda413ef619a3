import Base
import Synchronization

/// Looks on another thread at recorded directories of the installed standard library before the run asks for them: it follows the
/// imports of the first one that the run asked for, the last of them first, while the run follows them from the first on. Half of
/// the time that finding packages takes goes into the status of files, which two threads can ask for side by side.
///
/// It asks nothing that enters the run's inputs: what it finds is the run's only when the run takes it.
final class DirectoryLookAhead: Sendable {
  private struct State {
    /// The directories that the thread or the run has begun to look at, by the digest of the path.
    var begun: Set<Digest> = []
    var found: [Digest: RecordedDirectory] = [:]
    var isStopped = false
  }
  private let state = Mutex(State())
  private let catalogue: DirectoryCatalogue
  /// GOROOT/src and a slash.
  private let prefix: String

  private init(_ catalogue: DirectoryCatalogue, _ prefix: String) {
    self.catalogue = catalogue
    self.prefix = prefix
  }

  /// Has what `paths` mean in the library at `root` looked at by whoever does what `aside` is given.
  static func start(
    _ paths: [String], _ catalogue: DirectoryCatalogue, root: String,
    _ aside: (@escaping @Sendable () -> Void) -> Void
  ) -> DirectoryLookAhead {
    let ahead = DirectoryLookAhead(catalogue, "\(root)/src/")
    aside { ahead.follow(paths) }
    return ahead
  }

  private func follow(_ paths: [String]) {
    var work = paths
    while let path = work.popLast() {
      let directory = prefix + (PathText.isStandard(path) ? path : "vendor/\(path)")
      let key = RecordedDirectories.key(directory)
      let mayLook = state.withLock { state in !state.isStopped && state.begun.insert(key).inserted }
      guard mayLook, let bytes = catalogue.find(key),
        let found = RecordedDirectory(directory, bytes, catalogue)
      else {
        continue
      }
      state.withLock { state in state.found[key] = found }
      if found.holds { work += found.imports() }
    }
  }

  /// What the thread found at the directory whose path has the digest `path`; nil if it has not, and will not.
  func take(_ path: Digest) -> RecordedDirectory? {
    state.withLock { state in
      state.begun.insert(path)
      return state.found.removeValue(forKey: path)
    }
  }

  /// Lets the thread come to its end.
  func stop() { state.withLock { $0.isStopped = true } }
}
