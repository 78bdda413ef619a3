import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Reading files and directories: the only place, beside the driver's output and the cache, that touches the file system.
//
// Whatever a run asks here is an input of the run. Where a record of inputs is set, each question is entered in it together
// with the answer, so that the cache can tell later whether the same run would be answered alike.

/// Why a file or directory could not be read: the system's own words.
public struct FileError: Error, Hashable, Sendable {
  public var operation: String
  public var path: String
  public var reason: String
  /// The text in the form of Go's path errors: `open x.go: permission denied`.
  public var message: String { "\(operation) \(path): \(reason)" }
}

/// What a path names.
public enum PathKind: UInt8, Sendable { case file, directory, missing }

/// A name in a directory.
struct DirectoryEntry {
  /// What the name stands for, before symbolic links are followed.
  enum Kind: UInt8 { case file, directory, link, other, missing }
  var name: String
  var kind: Kind
}

/// Memory that file after file is read into.
struct FileBuffer: ~Copyable {
  fileprivate var base: UnsafeMutablePointer<UInt8>
  fileprivate var capacity: Int
  fileprivate var count = 0
  /// What went wrong if reading did.
  fileprivate var failedOperation: StaticString = "open"
  fileprivate static let padding = 16

  init() {
    capacity = 1 << 16
    base = .allocate(capacity: capacity)
  }

  deinit { base.deallocate() }

  /// The bytes read last, valid until the next file is read.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: base, count: count) }

  fileprivate mutating func grow() {
    let bigger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity * 4)
    bigger.update(from: base, count: count)
    base.deallocate()
    base = bigger
    capacity *= 4
  }
}

/// Files and directories by path.
public enum FileSystem {
  /// The record of what the run asks; nil if nobody wants to know. Set before the run starts.
  nonisolated(unsafe) public static var inputs: RunInputs?

  /// Returns what `path` names; symbolic links are followed.
  public static func kind(of path: String) -> PathKind {
    let (kind, reason) = look(path)
    inputs?.record(.kind, path, FileAnswer(kind.rawValue, reason))
    return kind
  }

  /// Returns what `path` names, and the error number for what is missing.
  static func look(_ path: UnsafePointer<CChar>) -> (kind: PathKind, reason: Int32) {
    var status = stat()
    if stat(path, &status) != 0 { return (.missing, errno) }
    return (status.st_mode & S_IFMT == S_IFDIR ? .directory : .file, 0)
  }

  /// Reads the whole file at `path`.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw failure("open", path) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) != 0 { throw failure("stat", path) }
    if status.st_mode & S_IFMT == S_IFDIR {
      errno = EISDIR
      throw failure("read", path)
    }
    var content = [UInt8](repeating: 0, count: max(Int(status.st_size), 0) + 1)
    var used = 0
    while true {
      if used == content.count { content.append(contentsOf: repeatElement(0, count: content.count)) }
      let room = content.count - used
      let count = content.withUnsafeMutableBytes { buffer in
        Transfer.read(descriptor, buffer.baseAddress! + used, room)
      }
      guard let count else { throw failure("read", path) }
      used += count
      if count < room { break }
    }
    content.removeLast(content.count - used)
    inputs?.record(.content, path, FileAnswer(FileState(status, Digest(content))))
    return content
  }

  /// Reads the whole file at `path` into `buffer`, which grows as it must; returns what went wrong, nil if nothing did.
  static func read(_ path: String, into buffer: inout FileBuffer) -> FileError? {
    guard inputs != nil else { return fill(&buffer, path) ? nil : failure(buffer.failedOperation, path) }
    var state = FileState()
    return read(path, into: &buffer, &state)
  }

  /// Reads the whole file at `path` into `buffer` and notes its `state`; returns what went wrong, nil if nothing did.
  static func read(_ path: String, into buffer: inout FileBuffer, _ state: inout FileState) -> FileError? {
    var status = stat()
    if !fill(&buffer, path, &status) { return failure(buffer.failedOperation, path) }
    state = FileState(status, Digest(UnsafeRawBufferPointer(buffer.bytes)))
    inputs?.record(.content, path, FileAnswer(state))
    return nil
  }

  /// Reads the file at `path`, which had the status `expected` when the run asked for it, into `content`; `false` if it is not
  /// what it was.
  static func read(
    _ path: UnsafePointer<CChar>, expecting expected: FileStatus,
    into content: UnsafeMutableBufferPointer<UInt8>
  ) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return false }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, FileStatus(status) == expected else { return false }
    guard let start = content.baseAddress else { return true }
    return Transfer.read(descriptor, start, content.count) == content.count
  }

  /// Reads the whole file at `path` into `buffer`, after its status if that is asked for; returns `false` if that failed.
  static func fill(
    _ buffer: inout FileBuffer, _ path: UnsafePointer<CChar>, _ status: UnsafeMutablePointer<stat>? = nil
  ) -> Bool {
    buffer.count = 0
    buffer.failedOperation = "open"
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return false }
    defer { close(descriptor) }
    buffer.failedOperation = "read"
    if let status, fstat(descriptor, status) != 0 { return false }
    while true {
      if buffer.capacity - buffer.count < FileBuffer.padding + 1 { buffer.grow() }
      let room = buffer.capacity - buffer.count - FileBuffer.padding
      guard let count = Transfer.read(descriptor, buffer.base + buffer.count, room) else { return false }
      buffer.count += count
      if count < room { break }
    }
    return true
  }

  /// Returns the entries of the directory at `path`, sorted by the bytes of their names.
  static func list(_ path: String) throws(FileError) -> [DirectoryEntry] {
    guard inputs != nil else {
      guard let entries = listing(path) else { throw failure("open", path) }
      return entries
    }
    var state = FileState()
    return try list(path, &state)
  }

  /// Returns the entries of the directory at `path`, sorted by the bytes of their names, and notes its `state`.
  static func list(_ path: String, _ state: inout FileState) throws(FileError) -> [DirectoryEntry] {
    var status = stat()
    guard let entries = listing(path, &status) else { throw failure("open", path) }
    state = FileState(status, digest(entries))
    inputs?.record(.list, path, FileAnswer(state))
    return entries
  }

  /// Returns the entries of the directory at `path`, sorted by the bytes of their names, after its status if that is asked for;
  /// nil if it cannot be read.
  static func listing(
    _ path: String, _ status: UnsafeMutablePointer<stat>? = nil
  ) -> [DirectoryEntry]? {
    guard let directory = opendir(path) else { return nil }
    defer { closedir(directory) }
    if let status, fstat(dirfd(directory), status) != 0 { return nil }
    var entries: [DirectoryEntry] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name == "." || name == ".." { continue }
      var kind = DirectoryEntry.Kind.other
      switch Int32(entry.pointee.d_type) {
      case Int32(DT_REG): kind = .file
      case Int32(DT_DIR): kind = .directory
      case Int32(DT_LNK): kind = .link
      case Int32(DT_UNKNOWN): kind = lookAtEntry("\(path)/\(name)").kind
      default: break
      }
      entries.append(DirectoryEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Opens the directory at `path` for looks at its entries; the descriptor is negative if that failed.
  static func openDirectory(_ path: UnsafePointer<CChar>) -> Int32 {
    #if os(Linux)
      // O_PATH, which the C library hides from programs that are not GNU's: nothing is opened but the name.
      return open(path, 0o10000000 | O_DIRECTORY | O_CLOEXEC)
    #else
      return open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    #endif
  }

  /// The digest of what a directory holds.
  static func digest(_ entries: [DirectoryEntry]) -> Digest {
    var bytes: [UInt8] = []
    for entry in entries {
      bytes.append(entry.kind.rawValue)
      bytes.append(contentsOf: entry.name.utf8)
      bytes.append(0)
    }
    return Digest(bytes)
  }

  /// Returns what the entry at `path` is, symbolic links not followed.
  static func entryKind(_ path: String) -> DirectoryEntry.Kind {
    let (kind, reason) = lookAtEntry(path)
    inputs?.record(.entryKind, path, FileAnswer(kind.rawValue, reason))
    return kind
  }

  /// Returns what the entry at `path` is, symbolic links not followed, and the error number for what is missing.
  static func lookAtEntry(_ path: UnsafePointer<CChar>) -> (kind: DirectoryEntry.Kind, reason: Int32) {
    var status = stat()
    if lstat(path, &status) != 0 { return (.missing, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return (.file, 0)
    case S_IFDIR: return (.directory, 0)
    case S_IFLNK: return (.link, 0)
    default: return (.other, 0)
    }
  }

  /// Returns the absolute path of what `path` names, links followed; nil if there is nothing.
  static func target(of path: String) -> String? {
    let target = follow(path)
    inputs?.record(.target, path, FileAnswer(target: target))
    return target
  }

  /// Returns the absolute path of what `path` names, links followed; nil if there is nothing.
  static func follow(_ path: UnsafePointer<CChar>) -> String? {
    guard let target = realpath(path, nil) else { return nil }
    defer { free(target) }
    return String(cString: target)
  }

  /// The current directory; `.` if the system does not say.
  public static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Returns the value of an environment variable; nil if it is not set.
  public static func environment(_ name: UnsafePointer<CChar>) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// The error of the system call that failed last; what it says is an input of the run too.
  private static func failure(_ operation: StaticString, _ path: String) -> FileError {
    let reason = errno
    inputs?.recordFailure(path, reason)
    let text = String(cString: strerror(reason))
    return FileError(
      operation: operation.description, path: path, reason: text.prefix(1).lowercased() + text.dropFirst())
  }
}
