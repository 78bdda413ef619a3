// GOPATH mode: an import path is a directory below GOROOT/src or below src in a directory of GOPATH, and vendor directories on
// the way up from the importer come first.

/// Resolves imports by directories.
struct GoPathResolution {
  /// The directories of GOPATH.
  let goPath: [String]
  /// GOROOT/src; nil for the embedded library.
  let standardRoot: String?

  /// Returns where `path` leads in the package of `importer` at `directory`, an empty path for operands. Without
  /// `looksForVendor` the path is taken as it is.
  func resolve(
    _ path: String, importer: String, from directory: String, _ standard: inout StandardLibrary,
    _ listings: inout DirectoryListings, looksForVendor: Bool
  ) -> ImportTarget {
    var target = ImportTarget(path: path)
    if PathText.isLocal(path) || path.hasPrefix("/") && !looksForVendor {
      return local(PathText.absolute(path, from: directory))
    }
    if path.hasPrefix("/") {
      target.fault = "import \(path.quoted): cannot import absolute path"
      return target
    }
    var tried: [String] = []
    if looksForVendor {
      for root in roots {
        guard var inside = PathText.inside(directory, root) else { continue }
        if "/\(inside)".contains("/testdata/") { break }
        while true {
          let folder = inside.isEmpty ? root : "\(root)/\(inside)"
          if listings.exists("\(folder)/vendor") {
            let candidate = "\(folder)/vendor/\(path)"
            if listings.hasGoFiles(candidate) {
              let name = inside.isEmpty ? "vendor/\(path)" : "\(inside)/vendor/\(path)"
              return accept(name, candidate)
            }
            tried.append(candidate)
          }
          if inside.isEmpty { break }
          let parent = PathText.parent(of: inside)
          inside = parent == "." ? "" : parent
        }
      }
    }
    if standardRoot == nil && standard.contains(path, &listings) { return standard.target(path) }
    for root in roots where listings.exists("\(root)/\(path)") {
      return accept(path, "\(root)/\(path)")
    }
    if looksForVendor, let shortened = withoutMajorVersion(path, directory, &listings) {
      return accept(shortened.path, shortened.folder)
    }
    if standardRoot == nil && PathText.isStandard(path) && goPath.isEmpty {
      target.fault = StandardLibrary.missingMessage(path, root: nil)
      return target
    }
    var lines = tried.enumerated().map { "\t\($1)\($0 == 0 ? " (vendor tree)" : "")" }
    lines.append(standardRoot.map { "\t\($0)/\(path) (from $GOROOT)" } ?? "\t($GOROOT not set)")
    for (index, folder) in goPath.enumerated() {
      lines.append("\t\(folder)/src/\(path)\(index == 0 ? " (from $GOPATH)" : "")")
    }
    if goPath.isEmpty { lines.append("\t($GOPATH not set. For more details see: 'go help gopath')") }
    target.fault = "cannot find package \(path.quoted) in any of:\n\(lines.joined(separator: "\n"))"
    return target
  }

  /// The directories below which import paths are directories.
  var roots: [String] { (standardRoot.map { [$0] } ?? []) + goPath.map { "\($0)/src" } }

  /// The import path of `directory`; nil if it lies in none of the roots.
  func importPath(of directory: String) -> String? {
    for root in roots {
      guard let inside = PathText.inside(directory, root), !inside.isEmpty else { continue }
      if "/\(inside)/".contains("/testdata/") { continue }
      return inside
    }
    return nil
  }

  /// The target of a package named by its directory.
  func local(_ directory: String) -> ImportTarget {
    if let path = importPath(of: directory) { return accept(path, directory) }
    var target = accept("_" + directory, directory)
    if FileSystem.kind(of: directory) != .directory {
      target.place = .missing
      target.fault = "cannot find package \(("_" + directory).quoted) in:\n\t\(directory)"
    }
    return target
  }

  private func accept(_ path: String, _ folder: String) -> ImportTarget {
    var target = ImportTarget(path: path, place: .directory(folder))
    target.isStandard =
      PathText.isStandard(path) && standardRoot.map { PathText.has(folder, prefix: $0) } ?? false
    return target
  }

  /// An import with a major version from code that has a go.mod may mean a directory without it, if the go.mod there states
  /// the version.
  private func withoutMajorVersion(
    _ path: String, _ directory: String, _ listings: inout DirectoryListings
  ) -> (path: String, folder: String)? {
    guard path.contains("/v"), let root = roots.first(where: { PathText.has(directory, prefix: $0) }) else {
      return nil
    }
    var folder = directory
    while !listings.hasModuleFile(folder) {
      if folder == root || folder == "/" { return nil }
      folder = PathText.parent(of: folder)
    }
    let elements = path.split(separator: "/").map(String.init)
    for index in elements.indices.reversed() where index > 0 {
      let element = elements[index]
      let digits = element.dropFirst()
      guard element.hasPrefix("v"), !digits.isEmpty, digits.utf8.allSatisfy({ $0 &- 0x30 < 10 }),
        digits.utf8.first != UInt8(ascii: "0"), digits != "1"
      else { continue }
      let before = elements[..<index].joined(separator: "/")
      let whole = elements[...index].joined(separator: "/")
      for root in roots where listings.exists("\(root)/\(before)") {
        guard let content = try? FileSystem.read("\(root)/\(before)/go.mod"),
          let file = try? ModuleFile(content, name: "go.mod", directory: before, kind: .dependency)
        else { continue }
        guard file.path == whole else { return nil }
        let short = (elements[..<index] + elements[(index + 1)...]).joined(separator: "/")
        for root in roots where listings.exists("\(root)/\(short)") { return (short, "\(root)/\(short)") }
        return nil
      }
    }
    return nil
  }
}
