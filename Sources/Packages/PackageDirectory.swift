import Base

// What a directory, or a list of files in one, is as a package (go/build's ImportDir): which of its files the build takes, what
// they import, and the first thing that is wrong with them.

/// A Go file that belongs to the build.
struct PackageFile {
  /// The name in its directory.
  var name: String
  var id: FileID
}

/// The first import of a path in a package.
struct ImportSite {
  var path: String
  /// Index of the importing file.
  var file: Int
  /// Byte offset of the import in the file.
  var offset: Int
}

/// A pattern of a `//go:embed` directive.
struct EmbedSite {
  var pattern: String
  /// Index of the file.
  var file: Int
  /// Byte offset of the pattern in the file.
  var offset: Int
}

/// What makes the files of a directory no package.
enum DirectoryFault {
  /// No Go file belongs to the build.
  case noGoFiles
  /// A file's header is malformed: file, place and message.
  case header(file: String, HeaderError.Problem)
  /// Anything else, in Go's words.
  case other(String)
}

/// The files of a directory that a build takes.
struct PackageDirectory {
  /// The absolute path.
  var path: String
  /// The package's name: that of its first file.
  var name = ""
  var files: [PackageFile] = []
  /// `true` if Go files exist that the build leaves out.
  var hasIgnoredFiles = false
  var hasTestFiles = false
  var hasAssembly = false
  /// `true` if sources of other languages, or object files, belong to the package, so that bodies may be missing.
  var hasForeignCode = false
  /// Sorted by path.
  var imports: [ImportSite] = []
  /// The paths that test files import, except `C` and `unsafe`.
  var testImports: [String] = []
  /// Sorted by pattern.
  var embeds: [EmbedSite] = []
  /// The names of all files that the build takes, for the checks of names.
  var inputs: [String] = []
  var fault: DirectoryFault?
  fileprivate var firstFile = ""

  init(path: String) { self.path = path }

  /// What to say of a directory without Go files that the build takes.
  var noGoMessage: String {
    if hasIgnoredFiles { return "build constraints exclude all Go files in \(path)" }
    if hasTestFiles { return "no non-test Go files in \(path)" }
    return "no Go files in \(path)"
  }
}

/// Reads the files of packages.
struct DirectoryReader: ~Copyable {
  let target: BuildTarget
  /// The directory that displayed paths start from.
  let directory: String
  /// Rewrites the content of the files of packages asked for.
  let rewrite: (([UInt8]) -> [UInt8])?
  private var buffer = FileBuffer()

  init(target: BuildTarget, directory: String, rewrite: (([UInt8]) -> [UInt8])?) {
    self.target = target
    self.directory = directory
    self.rewrite = rewrite
  }

  /// Returns the package in the directory `path`, whose entries are `entries`.
  mutating func read(
    _ path: String, _ entries: [DirectoryEntry], rewrites: Bool, _ sources: inout SourceFiles
  ) -> PackageDirectory {
    var result = PackageDirectory(path: path)
    for entry in entries {
      let isFile =
        entry.kind == .file
        || entry.kind == .link && FileSystem.kind(of: "\(path)/\(entry.name)") != .directory
      if isFile { add(entry.name, takesAll: false, rewrites, to: &result, &sources) }
    }
    finish(&result)
    return result
  }

  /// Returns the package of the files `names` in the directory `path`, which all belong to it whatever their constraints.
  mutating func read(
    files names: [String], in path: String, _ sources: inout SourceFiles
  ) -> PackageDirectory {
    var result = PackageDirectory(path: path)
    for name in names { add(name, takesAll: true, true, to: &result, &sources) }
    finish(&result)
    return result
  }

  /// `true` iff a Go file of the directory, tests included, belongs to the build, which makes it a package for patterns.
  mutating func isPackage(_ path: String, _ entries: [DirectoryEntry]) -> Bool {
    for entry in entries where entry.name.hasSuffix(".go") {
      if entry.kind == .directory || entry.name.hasPrefix("_") || entry.name.hasPrefix(".") { continue }
      if entry.kind == .link && FileSystem.kind(of: "\(path)/\(entry.name)") == .directory { continue }
      if !target.matches(fileName: entry.name) { continue }
      if FileSystem.read("\(path)/\(entry.name)", into: &buffer) != nil { return true }
      guard let matches = try? target.matches(buffer.bytes) else { return true }
      if !matches { continue }
      let header = FileHeader(buffer.bytes)
      if header.isRegular && header.name == "documentation" { continue }
      if header.isRegular && !target.isCgoEnabled && header.imports("C") && !entry.name.hasSuffix("_test.go")
      {
        continue
      }
      return true
    }
    return false
  }

  private func finish(_ result: inout PackageDirectory) {
    result.imports.sort { PathText.precedes($0.path, $1.path) }
    result.embeds.sort { PathText.precedes($0.pattern, $1.pattern) }
    if result.fault == nil && result.files.isEmpty && !result.hasTestFiles { result.fault = .noGoFiles }
  }

  /// Extensions of files that a build takes beside Go files.
  private static let foreignExtensions: Set<Substring> = [
    "c", "cc", "cpp", "cxx", "m", "h", "hh", "hpp", "hxx", "f", "F", "for", "f90", "s", "S", "sx", "swig",
    "swigcxx", "syso",
  ]

  private mutating func add(
    _ name: String, takesAll: Bool, _ rewrites: Bool, to result: inout PackageDirectory,
    _ sources: inout SourceFiles
  ) {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return }
    let kind = name[name.index(after: dot)...]
    let isGo = kind == "go"
    if !isGo && !DirectoryReader.foreignExtensions.contains(kind) { return }
    if name.hasPrefix("_") || name.hasPrefix(".") { return }
    if !takesAll && !target.matches(fileName: name) {
      if isGo { result.hasIgnoredFiles = true }
      return
    }
    if !isGo {
      addForeign(name, kind, to: &result)
      return
    }
    let path = "\(result.path)/\(name)"
    if let error = FileSystem.read(path, into: &buffer) {
      fail(.other(error.message), &result)
      return
    }
    do {
      if !(try target.matches(buffer.bytes)) && !takesAll {
        result.hasIgnoredFiles = true
        return
      }
    } catch {
      fail(.other("\(name): \(error.message)"), &result)
      return
    }
    let header = FileHeader(buffer.bytes)
    if !header.isRegular, let problem = HeaderError.find(buffer.bytes) {
      fail(.header(file: name, problem), &result)
    }
    addGo(name, path, header, rewrites, to: &result, &sources)
  }

  private mutating func addGo(
    _ name: String, _ path: String, _ header: FileHeader, _ rewrites: Bool, to result: inout PackageDirectory,
    _ sources: inout SourceFiles
  ) {
    if header.name == "documentation" {
      result.hasIgnoredFiles = true
      return
    }
    let isTest = name.hasSuffix("_test.go")
    var packageName = header.name
    if isTest && packageName.hasSuffix("_test") && result.name != packageName {
      packageName.removeLast(5)
    }
    if result.name.isEmpty {
      result.name = packageName
      result.firstFile = name
    } else if packageName != result.name {
      fail(
        .other(
          "found packages \(result.name) (\(result.firstFile)) and \(packageName) (\(name)) in \(result.path)"
        ),
        &result)
    }
    if isTest {
      if header.imports("C") { fail(.other("use of cgo in test \(path) not supported"), &result) }
      result.hasTestFiles = true
      for site in header.imports where site.path != "unsafe" && !result.testImports.contains(site.path) {
        result.testImports.append(site.path)
      }
      result.inputs.append(name)
      return
    }
    if header.imports("C") && !target.isCgoEnabled {
      result.hasIgnoredFiles = true
      return
    }
    result.inputs.append(name)
    let content = rewrites ? rewrite.map { $0(Array(buffer.bytes)) } : nil
    let display = DirectoryReader.display(path, from: directory)
    let added =
      content?.withUnsafeBufferPointer { sources.add(path: path, display: display, content: $0) }
      ?? sources.add(path: path, display: display, content: buffer.bytes)
    guard let file = added else {
      fail(.other("\(name): sources pass 4 GiB in all"), &result)
      return
    }
    let index = result.files.count
    result.files.append(PackageFile(name: name, id: file))
    for site in header.imports where !result.imports.contains(where: { $0.path == site.path }) {
      result.imports.append(ImportSite(path: site.path, file: index, offset: site.offset))
    }
    if header.imports("embed") {
      for site in EmbedDirectives.find(buffer.bytes)
      where !result.embeds.contains(where: { $0.pattern == site.pattern }) {
        result.embeds.append(EmbedSite(pattern: site.pattern, file: index, offset: site.offset))
      }
    }
  }

  private mutating func addForeign(_ name: String, _ kind: Substring, to result: inout PackageDirectory) {
    if kind != "syso" {
      // Constraint lines hold for every kind of source; a file that cannot be read is left to whoever needs it.
      if FileSystem.read("\(result.path)/\(name)", into: &buffer) != nil { return }
      if !((try? target.matches(buffer.bytes)) ?? false) { return }
    }
    result.inputs.append(name)
    switch kind {
    case "s": result.hasAssembly = true
    case "S", "sx", "h", "hh", "hpp", "hxx": break
    case "syso": result.hasForeignCode = true
    default: if target.isCgoEnabled { result.hasForeignCode = true }
    }
  }

  private func fail(_ fault: DirectoryFault, _ result: inout PackageDirectory) {
    if result.fault == nil { result.fault = fault }
  }

  /// The absolute `path` of a file as the compiler's messages show it: relative to `directory` if that is shorter, files of
  /// `directory` with `./`.
  static func display(_ path: String, from directory: String) -> String {
    let folder = PathText.short(PathText.parent(of: path), from: directory)
    return "\(folder == "." ? "." : folder)/\(PathText.last(path))"
  }
}
