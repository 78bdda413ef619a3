import Base

// What a directory, or a list of files in one, is as a package (go/build's ImportDir): which of its files the build takes, what
// they import, and the first thing that is wrong with them.

/// A Go file that belongs to the build.
struct PackageFile {
  /// The name in its directory.
  var name: String
  var id: FileID
  /// What it holds.
  var digest = Digest(low: 0, high: 0)
  /// What it was when the run asked for it, if it is yet to be read.
  var status = FileStatus()
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
  /// The names of the assembly files.
  var assemblyFiles: [String] = []
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
  /// `true` if no two of `inputs` are known to differ in case only.
  var hasDistinctNames = false
  var fault: DirectoryFault?

  init(path: String) { self.path = path }

  /// Two names of files that the build takes which differ in case only; nil if there are none.
  var collision: (String, String)? {
    var seen: [String: String] = [:]
    for name in inputs {
      let small = name.lowercased()
      if let other = seen[small] {
        return PathText.precedes(other, name) ? (other, name) : (name, other)
      }
      seen[small] = name
    }
    return nil
  }

  /// What to say of a directory without Go files that the build takes.
  var noGoMessage: String {
    if hasIgnoredFiles { return "build constraints exclude all Go files in \(path)" }
    if hasTestFiles { return "no non-test Go files in \(path)" }
    return "no Go files in \(path)"
  }
}

/// What the content of a file says about its part in a package. Names and paths are numbers of texts that the files of a
/// directory share.
struct FileFacts {
  struct Import {
    var path: Int
    /// Byte offset of the import in the file.
    var offset: Int
  }
  /// `true` iff the file's constraints hold.
  var isTaken = true
  var importsC = false
  /// The name in the package clause of a Go file.
  var packageName = 0
  var imports: [Import] = []
  var embeds: [EmbedDirectives.Site] = []
}

/// The package names and import paths of the files of a directory, by number.
struct FactTexts {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]
  /// The number of texts that `numbers` has.
  private var numbered = 0

  init(_ texts: [String] = []) { self.texts = texts }

  /// The text with the given number; empty for one that no file has.
  subscript(number: Int) -> String { number < texts.count ? texts[number] : "" }

  var count: Int { texts.count }

  /// Returns the number of `text`, which is added if it is new.
  mutating func number(of text: String) -> Int {
    while numbered < texts.count {
      numbers[texts[numbered]] = numbered
      numbered += 1
    }
    if let known = numbers[text] { return known }
    texts.append(text)
    return texts.count - 1
  }
}

/// A package under construction: the rules by which files, one after the other, make it.
struct PackageAssembly {
  private(set) var package: PackageDirectory
  private let target: BuildTarget
  var texts = FactTexts()
  private var firstFile = ""
  private var firstName = -1
  private var isImported: [Bool] = []
  private var isTestImport: [Bool] = []

  init(_ path: String, _ target: BuildTarget) {
    package = PackageDirectory(path: path)
    self.target = target
  }

  /// Notes a Go file that the build leaves out.
  mutating func ignore() { package.hasIgnoredFiles = true }

  mutating func fail(_ fault: DirectoryFault) {
    if package.fault == nil { package.fault = fault }
  }

  /// Adds a Go file whose constraints hold, or do not matter; returns `true` iff the package takes the file, which `append` must
  /// then be called for.
  mutating func add(_ name: String, _ facts: FileFacts) -> Bool {
    let isTest = name.utf8.count > 8 && name.hasSuffix("_test.go")
    if firstName < 0 || facts.packageName != firstName || isTest {
      var packageName = texts[facts.packageName]
      if packageName == "documentation" {
        ignore()
        return false
      }
      if isTest && packageName.hasSuffix("_test") && package.name != packageName { packageName.removeLast(5) }
      if package.name.isEmpty {
        package.name = packageName
        firstFile = name
        if !isTest { firstName = facts.packageName }
      } else if packageName != package.name {
        fail(
          .other(
            "found packages \(package.name) (\(firstFile)) and \(packageName) (\(name)) in \(package.path)"))
      }
    }
    if isTest {
      if facts.importsC { fail(.other("use of cgo in test \(package.path)/\(name) not supported")) }
      package.hasTestFiles = true
      for declaration in facts.imports
      where PackageAssembly.enters(declaration.path, &isTestImport) && texts[declaration.path] != "unsafe" {
        package.testImports.append(texts[declaration.path])
      }
      package.inputs.append(name)
      return false
    }
    if facts.importsC && !target.isCgoEnabled {
      ignore()
      return false
    }
    package.inputs.append(name)
    return true
  }

  /// Adds `file`, which the package takes.
  mutating func append(_ file: PackageFile, _ facts: FileFacts) {
    let index = package.files.count
    package.files.append(file)
    for declaration in facts.imports where PackageAssembly.enters(declaration.path, &isImported) {
      package.imports.append(
        ImportSite(path: texts[declaration.path], file: index, offset: declaration.offset))
    }
    for site in facts.embeds where !package.embeds.contains(where: { $0.pattern == site.pattern }) {
      package.embeds.append(EmbedSite(pattern: site.pattern, file: index, offset: site.offset))
    }
  }

  /// Adds a file of another language.
  mutating func addForeign(_ name: String) {
    package.inputs.append(name)
    switch name[PackageAssembly.ending(of: name)...] {
    case "s":
      package.hasAssembly = true
      package.assemblyFiles.append(name)
    case "S", "sx", "h", "hh", "hpp", "hxx": break
    case "syso": package.hasForeignCode = true
    default: if target.isCgoEnabled { package.hasForeignCode = true }
    }
  }

  /// Returns the package when all files have been added.
  consuming func finished() -> PackageDirectory {
    package.imports.sort { PathText.precedes($0.path, $1.path) }
    package.embeds.sort { PathText.precedes($0.pattern, $1.pattern) }
    if package.fault == nil && package.files.isEmpty && !package.hasTestFiles { package.fault = .noGoFiles }
    return package
  }

  /// Enters `number` in a set; returns `false` if it is there.
  private static func enters(_ number: Int, _ set: inout [Bool]) -> Bool {
    while set.count <= number { set.append(false) }
    defer { set[number] = true }
    return !set[number]
  }

  /// Where the ending of `name` starts, behind the last dot.
  static func ending(of name: String) -> String.Index {
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name.endIndex }
    return name.utf8.index(after: dot)
  }
}
