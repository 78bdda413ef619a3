import Base
import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Whether what an earlier run asked the file system would be answered alike now, found out by as many threads as care to: most
// of the time that it takes goes into statuses of files, which several threads can ask for side by side. Nobody may go by the
// answers before `holds` has said so.

/// The check of some of the inputs of a recorded run.
public final class InputCheck: Sendable {
  private let record: RunRecord
  /// The inputs that are checked.
  let rows: Range<Int>
  private let start = Timestamp.now
  /// The first row, and the number of rows, that nobody has begun to check, or finished.
  private let next: Atomic<Int>
  private let remaining: Atomic<Int>
  private let hasFailed = Atomic<Bool>(false)
  /// In order of the index.
  private let changes = Mutex<[(index: Int, row: InputRow)]>([])

  /// Rows that a thread takes at a time.
  private static let share = 64

  /// Makes a check of the inputs `rows` of `record`.
  public init(_ record: RunRecord, _ rows: Range<Int>) {
    self.record = record
    self.rows = rows
    next = Atomic(rows.lowerBound)
    remaining = Atomic(rows.count)
  }

  /// Checks some rows; `false` if there is nothing left to begin with.
  public func step() -> Bool {
    if hasFailed.load(ordering: .relaxed) { return false }
    let first = next.wrappingAdd(InputCheck.share, ordering: .relaxed).oldValue
    let end = min(first + InputCheck.share, rows.upperBound)
    if first >= end { return false }
    var look = StatusLook()
    for index in first..<end where !holds(index, before: end, &look) {
      hasFailed.store(true, ordering: .releasing)
      return false
    }
    remaining.wrappingSubtract(end - first, ordering: .acquiringAndReleasing)
    return true
  }

  /// `true` iff all would be answered alike; waits until that is known.
  public func holds() -> Bool {
    while step() {}
    // Others have at most their share to do.
    while remaining.load(ordering: .acquiring) > 0 {
      if hasFailed.load(ordering: .acquiring) { return false }
      sched_yield()
    }
    return true
  }

  /// The number of inputs.
  public var count: Int { rows.count }

  /// The rows whose statuses differ while the content does not, with their present statuses; to be asked when all holds.
  func renewed() -> [(index: Int, row: InputRow)] { changes.withLock { $0 } }

  /// The row at place `index` of those checked, with its present status.
  func row(_ index: Int) -> InputRow {
    let index = rows.lowerBound + index
    return changes.withLock { changes in
      var (low, high) = (0, changes.count)
      while low < high {
        let middle = (low + high) / 2
        if changes[middle].index < index { low = middle + 1 } else { high = middle }
      }
      return low < changes.count && changes[low].index == index ? changes[low].row : record.row(index)
    }
  }

  /// The path of a row.
  func path(_ row: InputRow) -> UnsafePointer<CChar> { record.path(row) }

  /// `true` iff the row at `index` would be answered alike; the one behind it, before `end`, is looked at next.
  private func holds(_ index: Int, before end: Int, _ look: inout StatusLook) -> Bool {
    let row = record.row(index)
    let path = record.path(row)
    switch FileQuestion(rawValue: row.question) {
    case .kind:
      let (kind, reason) = FileSystem.look(path)
      return kind.rawValue == row.kind && UInt8(truncatingIfNeeded: reason) == row.reason
    case .entryKind:
      let (kind, reason) = FileSystem.lookAtEntry(path)
      return kind.rawValue == row.kind && UInt8(truncatingIfNeeded: reason) == row.reason
    case .content:
      var status = stat()
      let next = index + 1 < end ? record.path(record.row(index + 1)) : nil
      if !look.status(path, before: next, &status) { return false }
      if row.isSettled && FileStatus(status) == row.status { return true }
      if status.st_mode & S_IFMT != S_IFREG || Int64(status.st_size) != row.status.size { return false }
      var buffer = FileBuffer()
      guard FileSystem.fill(&buffer, path, &status),
        Digest(UnsafeRawBufferPointer(buffer.bytes)) == row.digest
      else { return false }
      renew(index, row, FileStatus(status))
      return true
    case .list:
      var status = stat()
      if stat(path, &status) != 0 { return false }
      if row.isSettled && FileStatus(status) == row.status { return true }
      guard let entries = FileSystem.listing(String(cString: path), &status),
        FileSystem.digest(entries) == row.digest
      else { return false }
      renew(index, row, FileStatus(status))
      return true
    case .target: return FileAnswer(target: FileSystem.follow(path)).digest == row.digest
    case nil: return false
    }
  }

  /// Takes over a status whose content is known to be the recorded one, unless it is too fresh to be of use.
  private func renew(_ index: Int, _ row: InputRow, _ status: FileStatus) {
    guard status.isSettled(at: start) else { return }
    var row = row
    row.status = status
    row.flags |= InputRow.isSettled
    changes.withLock { [row] changes in
      var place = changes.count
      while place > 0 && changes[place - 1].index > index { place -= 1 }
      changes.insert((index, row), at: place)
    }
  }
}

extension InputRow {
  /// `true` iff an equal status means equal content.
  fileprivate var isSettled: Bool { flags & InputRow.isSettled != 0 }
}

/// Looks at files one after the other, those of one directory from there: that saves a quarter of the time.
private struct StatusLook: ~Copyable {
  private var descriptor: Int32 = -1
  /// The path of the directory that is open, which ends with a slash, and its length.
  private var directory: UnsafePointer<CChar>?
  private var length = 0

  init() {}

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Takes the status of the file at `path`; `false` if there is none. `next` is the path that is looked at after it.
  mutating func status(
    _ path: UnsafePointer<CChar>, before next: UnsafePointer<CChar>?, _ status: UnsafeMutablePointer<stat>
  ) -> Bool {
    if descriptor >= 0, let directory, StatusLook.directoryLength(path) == length,
      memcmp(path, directory, length) == 0
    {
      return fstatat(descriptor, path + length, status, 0) == 0
    }
    if descriptor >= 0 {
      close(descriptor)
      descriptor = -1
    }
    let own = StatusLook.directoryLength(path)
    guard let next, own > 1, StatusLook.directoryLength(next) == own, memcmp(path, next, own) == 0, own < 4096
    else { return stat(path, status) == 0 }
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: own + 1) { name in
      memcpy(name.baseAddress!, path, own)
      name[own] = 0
      descriptor = FileSystem.openDirectory(name.baseAddress!)
    }
    if descriptor < 0 { return stat(path, status) == 0 }
    directory = path
    length = own
    return fstatat(descriptor, path + own, status, 0) == 0
  }

  /// The length of `path` up to and with its last slash.
  private static func directoryLength(_ path: UnsafePointer<CChar>) -> Int {
    var length = strlen(path)
    while length > 0 && path[length - 1] != 0x2F { length -= 1 }
    return length
  }
}
