import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A point of time of the system's clock, which file systems use too.
public struct Timestamp: Comparable, BitwiseCopyable, Sendable {
  /// Nanoseconds since 1970.
  var nanoseconds: Int64

  init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

  init(_ time: timespec) {
    nanoseconds = Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }

  /// Whole seconds since 1970.
  var seconds: Int { Int(nanoseconds / 1_000_000_000) }

  /// The present.
  public static var now: Timestamp {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Timestamp(time)
  }

  public static func < (a: Timestamp, b: Timestamp) -> Bool { a.nanoseconds < b.nanoseconds }

  /// The point of time so many seconds before `time`.
  static func - (time: Timestamp, seconds: Int) -> Timestamp {
    Timestamp(nanoseconds: time.nanoseconds &- Int64(seconds) &* 1_000_000_000)
  }
}

/// A state of a file or directory, and what it held.
struct FileState {
  var status = FileStatus()
  var digest = Digest(low: 0, high: 0)
  /// `true` for a file or a directory, `false` for what may answer otherwise the next time without being changed.
  var isRegular = false

  init() {}

  init(_ status: FileStatus, _ digest: Digest) {
    self.status = status
    self.digest = digest
    isRegular = true
  }

  init(_ status: stat, _ digest: Digest) {
    self.status = FileStatus(status)
    self.digest = digest
    let type = status.st_mode & S_IFMT
    isRegular = type == S_IFREG || type == S_IFDIR
  }
}

/// What tells one state of a file or directory from another without a look at its content.
struct FileStatus: Equatable, BitwiseCopyable {
  var device: UInt64
  var inode: UInt64
  var size: Int64
  /// When the content changed last.
  var modified: Timestamp
  /// When content, name, owner or mode changed last; programs cannot set it.
  var changed: Timestamp

  init(_ status: stat) {
    device = UInt64(truncatingIfNeeded: status.st_dev)
    inode = UInt64(truncatingIfNeeded: status.st_ino)
    size = Int64(status.st_size)
    #if canImport(Glibc)
      modified = Timestamp(status.st_mtim)
      changed = Timestamp(status.st_ctim)
    #else
      modified = Timestamp(status.st_mtimespec)
      changed = Timestamp(status.st_ctimespec)
    #endif
  }

  init() {
    device = 0
    inode = 0
    size = 0
    modified = Timestamp(nanoseconds: 0)
    changed = Timestamp(nanoseconds: 0)
  }

  /// `true` iff an equal status read at `time` means equal content: two changes within one tick of the file system's clock give
  /// one status, so a file that was changed shortly before, or that is dated later, may change once more unseen.
  func isSettled(at time: Timestamp) -> Bool { max(modified, changed) < time - 2 }
}
