import Base
import Parser

// From operands of the command line to parsed packages in dependency order.
//
// Operands are files of one directory, or a directory. Imports are resolved to the embedded standard library. The result
// lists every package after the packages it imports; the one asked for is last. What is wrong at this stage is said in
// the go command's words, which precede everything the compiler would say.

/// Reads and parses packages.
public struct PackageLoader {
  private let target: BuildTarget
  private let directory: String
  private let rewrite: (([UInt8]) -> [UInt8])?
  private var loaded: [LoadedPackage] = []
  /// Import path to index in `loaded`; -1 while the package's imports are being loaded.
  private var indices: [String: Int] = [:]

  /// Makes a loader for `target` that starts relative paths from `directory` and gives the content of the files of the
  /// package asked for to `rewrite` before they are parsed.
  public init(target: BuildTarget, directory: String, rewrite: (([UInt8]) -> [UInt8])? = nil) {
    self.target = target
    self.directory = directory
    self.rewrite = rewrite
  }

  /// Loads the package that `operands` name and all it imports, in dependency order, the package itself last.
  public mutating func load(
    _ operands: [String], _ sources: inout SourceFiles, _ names: inout Interner
  ) throws(LoadError) -> [LoadedPackage] {
    let root: LoadedPackage
    if operands.contains(where: { $0.hasSuffix(".go") }) {
      root = try loadFiles(operands, &sources, &names)
    } else {
      root = try loadDirectory(operands, &sources, &names)
    }
    try loadImports(of: root, ["\(root.path)"], &sources, &names)
    loaded.append(root)
    return loaded
  }

  /// Loads the packages of the embedded library with import paths `paths` and all they import, in dependency order.
  public mutating func loadEmbedded(
    _ paths: [String], _ sources: inout SourceFiles, _ names: inout Interner
  ) throws(LoadError) -> [LoadedPackage] {
    var root = LoadedPackage(path: "", name: "", directory: "")
    root.isEmbedded = true
    root.imports = paths
    try loadImports(of: root, [], &sources, &names)
    return loaded
  }

  // MARK: The package asked for

  private func loadFiles(
    _ operands: [String], _ sources: inout SourceFiles, _ names: inout Interner
  ) throws(LoadError) -> LoadedPackage {
    for operand in operands where !operand.hasSuffix(".go") {
      throw LoadError("named files must be .go files: \(operand)")
    }
    if operands.count == 1 && FileSystem.kind(of: absolute(operands[0])) != .file {
      throw LoadError(
        "no required module provides package \(operands[0]): go.mod file not found in current directory or any parent directory; see 'go help modules'"
      )
    }
    var folder: String?
    for operand in operands {
      switch FileSystem.kind(of: absolute(operand)) {
      case .missing: throw LoadError("stat \(operand): no such file or directory")
      case .directory: throw LoadError("\(operand) is a directory, should be a Go file")
      case .file: break
      }
      let own = PackageLoader.parent(of: operand)
      if let folder, folder != own {
        throw LoadError("named files must all be in one directory; have \(folder) and \(own)")
      }
      folder = own
    }
    var package = LoadedPackage(path: "command-line-arguments", name: "", directory: folder ?? ".")
    try add(operands, to: &package, &sources, &names)
    return package
  }

  private func loadDirectory(
    _ operands: [String], _ sources: inout SourceFiles, _ names: inout Interner
  ) throws(LoadError) -> LoadedPackage {
    let operand = operands.first ?? "."
    let isPath =
      operand == "." || operand == ".." || operand.hasPrefix("./") || operand.hasPrefix("../")
      || operand.hasPrefix("/")
    if !isPath { throw LoadError(PackageLoader.missing(operand)) }
    let path = absolute(operand)
    guard FileSystem.kind(of: path) == .directory else {
      throw LoadError("stat \(path): directory not found")
    }
    guard let module = ModuleFile.find(from: path) else {
      throw LoadError(
        "go: go.mod file not found in current directory or any parent directory; see 'go help modules'")
    }
    var importPath = module.path
    let inside = PackageLoader.clean(path).dropFirst(module.directory.count)
    if !inside.isEmpty { importPath += inside.hasPrefix("/") ? String(inside) : "/" + inside }
    var package = LoadedPackage(path: importPath, name: "", directory: operand)
    var files: [String] = []
    var hasGoFiles = false
    let entries: [String]
    do { entries = try FileSystem.list(path) } catch { throw LoadError(error.message) }
    for entry in entries where !entry.hasPrefix("_") && !entry.hasPrefix(".") {
      if entry.hasSuffix(".s") && target.matches(fileName: entry) { package.hasAssembly = true }
      guard entry.hasSuffix(".go"), !entry.hasSuffix("_test.go") else { continue }
      hasGoFiles = true
      if !target.matches(fileName: entry) { continue }
      let file = operand == "." ? entry : "\(operand)/\(entry)"
      guard let content = try? FileSystem.read(absolute(file)) else {
        files.append(file)
        continue
      }
      if target.matches(content: content) { files.append(file) }
    }
    if files.isEmpty {
      throw LoadError(
        hasGoFiles
          ? "package \(importPath): build constraints exclude all Go files in \(PackageLoader.clean(path))"
          : "no Go files in \(PackageLoader.clean(path))")
    }
    try add(files, to: &package, &sources, &names)
    return package
  }

  /// Reads and parses `paths` into `package`.
  private func add(
    _ paths: [String], to package: inout LoadedPackage, _ sources: inout SourceFiles, _ names: inout Interner
  ) throws(LoadError) {
    var headerErrors = ""
    var firstFile = ""
    for path in paths {
      var content: [UInt8]
      do { content = try FileSystem.read(absolute(path)) } catch { throw LoadError(error.message) }
      if let rewrite { content = rewrite(content) }
      let added = content.withUnsafeBufferPointer {
        sources.add(path: absolute(path), display: PackageLoader.display(path), content: $0)
      }
      guard let file = added else { throw LoadError("\(path): sources pass 4 GiB in all") }
      let parsed = parse(file, of: &sources, names: &names)
      if let error = HeaderError.find(content, path, PackageLoader.clean(absolute(path))) {
        headerErrors += error + "\n"
        continue
      }
      let name = parsed.tree.packageName.exists ? names.string(parsed.tree.name(parsed.tree.packageName)) : ""
      if package.name.isEmpty {
        package.name = name
        firstFile = path
      } else if name != package.name && !name.isEmpty {
        throw LoadError(
          "found packages \(package.name) (\(PackageLoader.last(firstFile))) and \(name) (\(PackageLoader.last(path))) in \(PackageLoader.clean(absolute(package.directory)))"
        )
      }
      package.files.append(parsed)
    }
    if !headerErrors.isEmpty { throw LoadError(String(headerErrors.dropLast())) }
    package.imports = PackageLoader.imports(of: package)
  }

  // MARK: Imports

  private mutating func loadImports(
    of package: LoadedPackage, _ chain: [String], _ sources: inout SourceFiles, _ names: inout Interner
  ) throws(LoadError) {
    var problems: [String] = []
    for path in package.imports where path != "unsafe" && path != "C" {
      if let index = indices[path] {
        if index < 0 {
          throw LoadError("import cycle not allowed: \((chain + [path]).joined(separator: " imports "))")
        }
        continue
      }
      if path.split(separator: "/").contains("internal") && !package.isEmbedded {
        let place = PackageLoader.place(of: path, in: package, &sources)
        problems.append("package \(package.path)\n\t\(place)use of internal package \(path) not allowed")
        continue
      }
      guard let source = EmbeddedLibrary.source(of: path) else {
        problems.append(PackageLoader.place(of: path, in: package, &sources) + PackageLoader.missing(path))
        continue
      }
      indices[path] = -1
      let text = UnsafeBufferPointer(start: source.utf8Start, count: source.utf8CodeUnitCount)
      guard let file = sources.add(path: "embedded/\(path)", display: "embedded/\(path).go", content: text)
      else {
        throw LoadError("\(path): sources pass 4 GiB in all")
      }
      let parsed = parse(file, of: &sources, names: &names)
      var imported = LoadedPackage(path: path, name: "", directory: "")
      imported.isEmbedded = true
      imported.hasAssembly = true
      if parsed.tree.packageName.exists {
        imported.name = names.string(parsed.tree.name(parsed.tree.packageName))
      }
      imported.files = [parsed]
      imported.imports = PackageLoader.imports(of: imported)
      try loadImports(of: imported, chain + [path], &sources, &names)
      indices[path] = loaded.count
      loaded.append(imported)
    }
    if !problems.isEmpty { throw LoadError(problems.joined(separator: "\n")) }
  }

  /// What to say of a package that is neither embedded nor installed.
  static func missing(_ path: String) -> String {
    if path == "." || path == ".." || path.hasPrefix("./") || path.hasPrefix("../") {
      return "\"\(path)\" is relative, but relative import paths are not supported in module mode"
    }
    let first = path.prefix { $0 != "/" }
    if first.contains(".") {
      return
        "no required module provides package \(path): go.mod file not found in current directory or any parent directory; see 'go help modules'"
    }
    if StandardPackages.contains(path) {
      return
        "package \(path) is not in the embedded standard library: install Go, or set GOROOT to an installation"
    }
    return "package \(path) is not in std ($GOROOT/src/\(path))"
  }

  private static func imports(of package: LoadedPackage) -> [String] {
    var result: [String] = []
    for file in package.files {
      for declaration in file.tree.declarations where file.tree.tag(declaration) == .importDeclaration {
        guard let path = importPath(declaration, file.tree), !result.contains(path) else { continue }
        result.append(path)
      }
    }
    return result
  }

  /// The path of an import declaration without its quotes; nil if it is malformed.
  static func importPath(_ declaration: NodeID, _ tree: SyntaxTree) -> String? {
    let literal = tree.importDeclaration(declaration).path
    guard literal.exists, tree.tag(literal) == .literal else { return nil }
    let text = tree.text(literal)
    guard text.count > 2 else { return nil }
    return String(decoding: text[1..<(text.count - 1)], as: UTF8.self)
  }

  /// `file:line:column: ` of the first import of `path`; empty for imports of embedded packages.
  private static func place(
    of path: String, in package: LoadedPackage, _ sources: inout SourceFiles
  ) -> String {
    for file in package.files {
      for declaration in file.tree.declarations where file.tree.tag(declaration) == .importDeclaration {
        guard importPath(declaration, file.tree) == path else { continue }
        let literal = file.tree.importDeclaration(declaration).path
        let place = sources.location(file.tree.position(literal))
        let name = place.file.hasPrefix("./") ? String(place.file.dropFirst(2)) : place.file
        return "\(name):\(place.line):\(place.column): "
      }
    }
    return ""
  }

  // MARK: Paths

  private func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : "\(directory)/\(path)"
  }

  /// The path as the compiler's messages show it: files of the current directory begin with `./`.
  static func display(_ path: String) -> String {
    let cleaned = clean(path)
    return cleaned.contains("/") ? cleaned : "./\(cleaned)"
  }

  /// `path` without `.` elements, doubled slashes and `x/..`.
  static func clean(_ path: String) -> String {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == "..", let last = parts.last, last != ".." { parts.removeLast() } else { parts.append(part) }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }

  static func parent(of path: String) -> String {
    let cleaned = clean(path)
    guard let slash = cleaned.lastIndex(of: "/") else { return "." }
    return String(cleaned[..<slash])
  }

  static func last(_ path: String) -> String { String(path.split(separator: "/").last ?? "") }
}
