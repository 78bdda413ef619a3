// Modules as the go command keeps them on disk after it downloaded them, and go.sum, which says which of them are trusted.
// Nothing is downloaded here, and no checksum is computed: an entry in go.sum is enough.

/// The module cache of one run.
struct ModuleCache {
  /// GOMODCACHE.
  let directory: String

  /// The directory of `module`'s files; nil if it is not in the cache.
  func folder(of module: ModuleVersion) -> String? {
    let folder = path(of: module)
    return FileSystem.kind(of: folder) == .directory ? folder : nil
  }

  /// Where the files of `module` are, or would be.
  func path(of module: ModuleVersion) -> String {
    "\(directory)/\(ModuleCache.escape(module.path))@\(ModuleCache.escape(module.version))"
  }

  /// The content of `module`'s go.mod; nil if it is not in the cache.
  func moduleFile(of module: ModuleVersion) -> [UInt8]? {
    let folder = "\(directory)/cache/download/\(ModuleCache.escape(module.path))/@v"
    return try? FileSystem.read("\(folder)/\(ModuleCache.escape(module.version)).mod")
  }

  /// Capital letters are `!` and the small letter, for file systems that do not tell them apart.
  private static func escape(_ text: String) -> String {
    if !text.utf8.contains(where: { $0 &- 0x41 < 26 }) { return text }
    var result = ""
    for character in text {
      if character.isASCII && character.isUppercase {
        result += "!" + character.lowercased()
      } else {
        result.append(character)
      }
    }
    return result
  }
}

/// The modules that go.sum files have entries for.
struct ChecksumList {
  private var entries: Set<ModuleVersion> = []

  /// Adds the entries of the file at `path`, if it exists.
  mutating func add(file path: String) {
    guard let content = try? FileSystem.read(path) else { return }
    for line in content.split(separator: 0x0A) {
      let words = line.split(whereSeparator: { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D })
      guard words.count == 3 else { continue }
      entries.insert(
        ModuleVersion(
          path: String(decoding: words[0], as: UTF8.self), version: String(decoding: words[1], as: UTF8.self))
      )
    }
  }

  /// `true` iff the files of `module` have an entry.
  func hasFiles(of module: ModuleVersion) -> Bool { entries.contains(module) }

  /// `true` iff the go.mod of `module` has an entry.
  func hasModuleFile(of module: ModuleVersion) -> Bool {
    entries.contains(ModuleVersion(path: module.path, version: module.version + "/go.mod"))
  }
}
