// Which packages may import which: `internal` and `vendor` directories.

extension PackageGraph {
  /// Returns what forbids the package at index `importer` to import the one at `imported` by the path `path`; nil if nothing
  /// does.
  func forbids(_ importer: Int, _ imported: Int, _ path: String) -> (message: String, showsStack: Bool)? {
    if nodes[imported].error == nil, !mayUseInternal(importer, imported) {
      return ("use of internal package \(nodes[imported].path) not allowed", true)
    }
    if nodes[imported].error == nil, !mayUseVendored(importer, imported) {
      return ("use of vendored package not allowed", true)
    }
    if let index = PackageGraph.element("vendor", in: path, mayBeLast: false) {
      let bare = Substring(path.utf8.dropFirst(index + "vendor/".utf8.count))
      return ("\(path) must be imported as \(bare)", false)
    }
    if nodes[imported].name == "main" && nodes[importer].directory.path != nodes[imported].directory.path {
      return ("import \(path.quoted) is a program, not an importable package", false)
    }
    let isLocal = nodes[importer].isFromFiles || nodes[importer].path.hasPrefix("_/")
    if PathText.isLocal(path) && !isLocal {
      return path == "."
        ? ("\(path): cannot import current directory", false)
        : ("local import \(path.quoted) in non-local package", false)
    }
    return nil
  }

  private func mayUseInternal(_ importer: Int, _ imported: Int) -> Bool {
    let path = nodes[imported].path
    guard var index = PackageGraph.element("internal", in: path, mayBeLast: true) else { return true }
    if index > 0 { index -= 1 }
    let parent = String(Substring(path.utf8.prefix(index)))
    let own = nodes[importer].path
    if PathText.has(own, prefix: "crypto/internal/fips140") {
      return PathText.has(path, prefix: "crypto/internal")
    }
    if PathText.has(own, prefix: "crypto") && PathText.has(path, prefix: "crypto/internal/fips140") {
      return true
    }
    if nodes[imported].target.isInModule {
      return PathText.has(nodes[importer].isFromFiles ? filesPath : own, prefix: parent)
    }
    if case .directory(let folder) = nodes[imported].target.place {
      let above = PathText.clean(String(Substring(folder.utf8.dropLast(path.utf8.count - index))))
      return PathText.has(nodes[importer].directory.path, prefix: above)
    }
    return nodes[importer].target.isStandard && PathText.has(own, prefix: parent)
  }

  private func mayUseVendored(_ importer: Int, _ imported: Int) -> Bool {
    let path = nodes[imported].path
    guard var index = PackageGraph.element("vendor", in: path, mayBeLast: false),
      case .directory(let folder) = nodes[imported].target.place
    else { return true }
    if index > 0 { index -= 1 }
    let above = PathText.clean(String(Substring(folder.utf8.dropLast(path.utf8.count - index))))
    return PathText.has(nodes[importer].directory.path, prefix: above)
  }

  /// The byte offset of the last element `name` of `path`; nil if there is none. With `mayBeLast` the path may end in it.
  static func element(_ name: StaticString, in path: String, mayBeLast: Bool) -> Int? {
    var path = path
    return path.withUTF8 { bytes in
      let count = name.utf8CodeUnitCount
      var end = bytes.count
      while end >= count {
        var start = end
        while start > 0 && bytes[start - 1] != PathText.slash { start -= 1 }
        if end - start == count && (mayBeLast || end < bytes.count) {
          var index = 0
          while index < count && bytes[start + index] == name.utf8Start[index] { index += 1 }
          if index == count { return start }
        }
        end = start - 1
      }
      return nil
    }
  }
}
