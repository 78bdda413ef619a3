#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Reading files and directories: the only place, beside the driver's output, that touches the file system.

/// Why a file or directory could not be read: the system's own words.
public struct FileError: Error, Hashable, Sendable {
  public var operation: String
  public var path: String
  public var reason: String
  /// The text in the form of Go's path errors: `open x.go: permission denied`.
  public var message: String { "\(operation) \(path): \(reason)" }
}

/// What a path names.
public enum PathKind: Sendable { case file, directory, missing }

/// A name in a directory.
struct DirectoryEntry {
  /// What the name stands for, before symbolic links are followed.
  enum Kind { case file, directory, link, other, missing }
  var name: String
  var kind: Kind
}

/// Memory that file after file is read into.
struct FileBuffer: ~Copyable {
  fileprivate var base: UnsafeMutablePointer<UInt8>
  fileprivate var capacity: Int
  fileprivate var count = 0
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
  /// Returns what `path` names; symbolic links are followed.
  public static func kind(of path: String) -> PathKind {
    var status = stat()
    if stat(path, &status) != 0 { return .missing }
    return status.st_mode & S_IFMT == S_IFDIR ? .directory : .file
  }

  /// Reads the whole file at `path`.
  public static func read(_ path: String) throws(FileError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { throw FileError(operation: "open", path: path, reason: lastError()) }
    defer { close(descriptor) }
    var status = stat()
    if fstat(descriptor, &status) != 0 {
      throw FileError(operation: "stat", path: path, reason: lastError())
    }
    if status.st_mode & S_IFMT == S_IFDIR {
      throw FileError(operation: "read", path: path, reason: "is a directory")
    }
    var content = [UInt8](repeating: 0, count: max(Int(status.st_size), 0) + 1)
    var used = 0
    while true {
      if used == content.count { content.append(contentsOf: repeatElement(0, count: content.count)) }
      let count = content.withUnsafeMutableBytes { buffer in
        #if canImport(Glibc)
          Glibc.read(descriptor, buffer.baseAddress! + used, buffer.count - used)
        #else
          Darwin.read(descriptor, buffer.baseAddress! + used, buffer.count - used)
        #endif
      }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(operation: "read", path: path, reason: lastError())
      }
      if count == 0 { break }
      used += count
    }
    content.removeLast(content.count - used)
    return content
  }

  /// Reads the whole file at `path` into `buffer`, which grows as it must; returns what went wrong, nil if nothing did.
  static func read(_ path: String, into buffer: inout FileBuffer) -> FileError? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 { return FileError(operation: "open", path: path, reason: lastError()) }
    defer { close(descriptor) }
    buffer.count = 0
    while true {
      if buffer.capacity - buffer.count < FileBuffer.padding + 1 { buffer.grow() }
      let room = buffer.capacity - buffer.count - FileBuffer.padding
      #if canImport(Glibc)
        let count = Glibc.read(descriptor, buffer.base + buffer.count, room)
      #else
        let count = Darwin.read(descriptor, buffer.base + buffer.count, room)
      #endif
      if count < 0 {
        if errno == EINTR { continue }
        return FileError(operation: "read", path: path, reason: lastError())
      }
      buffer.count += count
      // A short read of a regular file is its last one.
      if count < room { break }
    }
    return nil
  }

  /// Returns the entries of the directory at `path`, sorted by the bytes of their names.
  static func list(_ path: String) throws(FileError) -> [DirectoryEntry] {
    guard let directory = opendir(path) else {
      throw FileError(operation: "open", path: path, reason: lastError())
    }
    defer { closedir(directory) }
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
      case Int32(DT_UNKNOWN): kind = entryKind("\(path)/\(name)")
      default: break
      }
      entries.append(DirectoryEntry(name: name, kind: kind))
    }
    return entries.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }

  /// Returns what the entry at `path` is, symbolic links not followed.
  static func entryKind(_ path: String) -> DirectoryEntry.Kind {
    var status = stat()
    if lstat(path, &status) != 0 { return .missing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .directory
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The current directory; `.` if the system does not say.
  public static func currentDirectory() -> String {
    guard let path = getcwd(nil, 0) else { return "." }
    defer { free(path) }
    return String(cString: path)
  }

  /// Returns the value of an environment variable; nil if it is not set.
  public static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  private static func lastError() -> String {
    let text = String(cString: strerror(errno))
    return text.prefix(1).lowercased() + text.dropFirst()
  }
}
