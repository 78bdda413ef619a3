import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// The record of a run as an entry of the cache holds it: what the run asked, what it printed.
//
//   payload = status:4 rows:4 paths:8 output:8 error:8, then so many rows of inputs, bytes of their paths, of standard output
//             and of standard error
//
// The layout is that of memory and is only ever read by the same build of the program, whose identity is part of the key.

/// The record of a run.
public struct RunRecord: ~Copyable {
  private let folder: CacheFolder
  private let key: Digest
  private let entry: CacheEntry
  private let layout: Layout

  private static let headSize = 32
  private static let rowSize = MemoryLayout<InputRow>.stride

  /// Where the parts of a payload start.
  private struct Layout {
    var rowCount: Int
    var paths: Int
    var output: Int
    var error: Int
    var end: Int

    /// nil for what no run wrote.
    init?(_ bytes: UnsafeRawBufferPointer) {
      guard bytes.count >= headSize else { return nil }
      rowCount = Int(bytes.load(fromByteOffset: 4, as: UInt32.self))
      var sizes = (0, 0, 0)
      for place in [8, 16, 24] {
        let size = bytes.load(fromByteOffset: place, as: UInt64.self)
        if size > UInt64(bytes.count) { return nil }
        sizes = (sizes.1, sizes.2, Int(size))
      }
      paths = headSize + rowCount * rowSize
      output = paths + sizes.0
      error = output + sizes.1
      end = error + sizes.2
      if end != bytes.count || rowCount > 0 && (sizes.0 == 0 || bytes[output - 1] != 0) { return nil }
      for index in 0..<rowCount {
        let row = bytes.load(fromByteOffset: headSize + index * rowSize, as: InputRow.self)
        if Int(row.path) >= sizes.0 { return nil }
      }
    }
  }

  private init(_ key: Digest, _ folder: CacheFolder, _ entry: consuming CacheEntry, _ layout: Layout) {
    self.key = key
    self.folder = folder
    self.entry = entry
    self.layout = layout
  }

  /// Reads the record for `key` from `folder`; nil if there is none.
  public static func read(_ key: Digest, in folder: CacheFolder) -> RunRecord? {
    guard let entry = folder.read(key, .run) else { return nil }
    guard let layout = Layout(UnsafeRawBufferPointer(entry.payload)) else { return nil }
    return RunRecord(key, folder, entry, layout)
  }

  /// The run's exit status.
  public var status: Int32 { entry.payload.load(as: Int32.self) }
  /// What the run wrote to standard output.
  public var output: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: entry.payload[layout.output..<layout.error])
  }
  /// What the run wrote to standard error.
  public var error: UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: entry.payload[layout.error..<layout.end])
  }

  /// Returns `true` iff everything that the run asked the file system would be answered alike now. A status that differs while the
  /// content does not is taken over into the entry, so that the content need not be read the next time.
  public func holds() -> Bool {
    let start = Timestamp.now
    let bytes = entry.payload
    let paths = (bytes.baseAddress! + layout.paths).assumingMemoryBound(to: CChar.self)
    var isRenewed = false
    var look = StatusLook()
    var next = layout.rowCount > 0 ? bytes.load(fromByteOffset: RunRecord.headSize, as: InputRow.self) : nil
    for index in 0..<layout.rowCount {
      guard var row = next else { break }
      let place = RunRecord.headSize + index * RunRecord.rowSize
      next =
        index + 1 < layout.rowCount
        ? bytes.load(fromByteOffset: place + RunRecord.rowSize, as: InputRow.self) : nil
      let path = paths + Int(row.path)
      switch FileQuestion(rawValue: row.question) {
      case .kind:
        let (kind, reason) = FileSystem.look(path)
        if kind.rawValue != row.kind || UInt8(truncatingIfNeeded: reason) != row.reason { return false }
      case .entryKind:
        let (kind, reason) = FileSystem.lookAtEntry(path)
        if kind.rawValue != row.kind || UInt8(truncatingIfNeeded: reason) != row.reason { return false }
      case .content:
        var status = stat()
        if !look.status(path, before: next.map { paths + Int($0.path) }, &status) { return false }
        if row.isSettled == 1 && FileStatus(status) == row.status { continue }
        if status.st_mode & S_IFMT != S_IFREG || Int64(status.st_size) != row.status.size { return false }
        var buffer = FileBuffer()
        guard FileSystem.fill(&buffer, path, &status),
          Digest(UnsafeRawBufferPointer(buffer.bytes)) == row.digest
        else { return false }
        if row.renew(FileStatus(status), at: start) {
          bytes.storeBytes(of: row, toByteOffset: place, as: InputRow.self)
          isRenewed = true
        }
      case .list:
        var status = stat()
        if stat(path, &status) != 0 { return false }
        if row.isSettled == 1 && FileStatus(status) == row.status { continue }
        guard let entries = FileSystem.listing(String(cString: path), &status),
          FileSystem.digest(entries) == row.digest
        else { return false }
        if row.renew(FileStatus(status), at: start) {
          bytes.storeBytes(of: row, toByteOffset: place, as: InputRow.self)
          isRenewed = true
        }
      case .target:
        if FileAnswer(target: FileSystem.follow(path)).digest != row.digest { return false }
      case nil: return false
      }
    }
    if isRenewed { folder.write(key, .run, UnsafeRawBufferPointer(bytes)) }
    return true
  }

  /// Stores what a run that depended on `inputs` printed; nothing if a later run could not check all of them.
  public static func store(
    _ key: Digest, in folder: CacheFolder, _ inputs: RunInputs, status: Int32, output: UnsafeRawBufferPointer,
    error: UnsafeRawBufferPointer
  ) {
    guard let (rows, paths) = inputs.collect() else { return }
    let count = headSize + rows.count * rowSize + paths.count + output.count + error.count
    folder.write(key, .run, count: count) { start in
      start.storeBytes(of: status, as: Int32.self)
      start.storeBytes(of: UInt32(rows.count), toByteOffset: 4, as: UInt32.self)
      var place = start + 8
      for size in [paths.count, output.count, error.count] {
        place.storeBytes(of: UInt64(size), as: UInt64.self)
        place += 8
      }
      func add(_ bytes: UnsafeRawBufferPointer) {
        if let first = bytes.baseAddress { place.copyMemory(from: first, byteCount: bytes.count) }
        place += bytes.count
      }
      rows.withUnsafeBytes { add($0) }
      paths.withUnsafeBytes { add($0) }
      add(output)
      add(error)
    }
  }
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

extension InputRow {
  /// Takes over a status whose content is known to be the recorded one; returns `false` if it is too fresh to be of use.
  fileprivate mutating func renew(_ status: FileStatus, at time: Timestamp) -> Bool {
    guard status.isSettled(at: time) else { return false }
    self.status = status
    isSettled = 1
    return true
  }
}
