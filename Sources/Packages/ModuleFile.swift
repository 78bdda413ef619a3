/// The go.mod file that a directory belongs to.
public struct ModuleFile: Sendable {
  /// The module's path.
  public var path: String
  /// The directory that holds go.mod, without a slash at the end.
  public var directory: String
  /// The language version of the `go` line as 127 for 1.27; 116 without a line.
  public var languageVersion = 116

  /// Returns the module of the nearest go.mod in `directory` or a parent of it; nil if there is none.
  public static func find(from directory: String) -> ModuleFile? {
    var folder = PackageLoader.clean(directory)
    while true {
      if let content = try? FileSystem.read("\(folder)/go.mod") {
        return ModuleFile(String(decoding: content, as: UTF8.self), directory: folder)
      }
      guard let slash = folder.lastIndex(of: "/") else { return nil }
      folder = String(folder[..<slash])
    }
  }

  init(_ text: String, directory: String) {
    path = ""
    self.directory = directory
    for line in text.split(whereSeparator: \.isNewline) {
      let words = line.split(whereSeparator: { $0 == " " || $0 == "\t" })
      guard words.count >= 2 else { continue }
      if words[0] == "module" {
        path = words[1].filter { $0 != "\"" }
      } else if words[0] == "go" {
        let parts = words[1].split(separator: ".")
        if parts.count >= 2, let major = Int(parts[0]), let minor = Int(parts[1]) {
          languageVersion = major * 100 + minor
        }
      }
    }
  }
}
