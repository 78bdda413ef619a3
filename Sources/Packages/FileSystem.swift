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

  /// Returns the names in the directory at `path`, sorted by bytes.
  public static func list(_ path: String) throws(FileError) -> [String] {
    guard let directory = opendir(path) else {
      throw FileError(operation: "open", path: path, reason: lastError())
    }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        String(cString: UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self))
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
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
