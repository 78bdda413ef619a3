import Base
import Parser

/// A package that has been found, with its files read and its imports resolved, but nothing parsed.
///
/// Plans are plain values: threads that each parse some of the packages share them.
public struct PlannedPackage: Sendable {
  /// The import path; `command-line-arguments` for files named on the command line.
  public var path: String
  /// The name in the package clauses.
  public var name: String
  /// The absolute directory that holds the files; a name for embedded packages.
  public var directory: String
  /// The files in order of name, or of the command line.
  public var files: [FileID] = []
  /// What the files were when the run asked for them; empty if all have been read, or none will be.
  var statuses: [FileStatus] = []
  /// The language version of the package's module.
  public var languageVersion = LanguageVersion.current
  /// Import paths as the files spell them, sorted.
  public var imports: [String] = []
  /// The package that each import path means where that is another path, as for vendored packages.
  public var importMap: [String: String] = [:]
  /// The packages imported, as indices in the plan; `unsafe` is not among them.
  public var imported: [Int] = []
  /// The bytes of all files.
  public var byteCount = 0
  /// `true` for a package of the standard library, commands of the distribution included.
  public var isStandard = false
  /// `true` for a package of the embedded standard library.
  public var isEmbedded = false
  /// `true` if functions without bodies are allowed, because assembly or other code may hold them.
  public var hasAssembly = false
  /// The absolute names of the assembly files.
  public var assemblyFiles: [String] = []
  /// What the assembly files of a package asked for hold, which decides what functions have wrappers.
  public var assemblyDigest = Digest(low: 0, high: 0)
  /// `true` for a package that operands name, alone or by a wildcard.
  public var isRequested = false
  /// `true` for a package that another one of the plan imports.
  public var isImported = false
  /// The digest of all that compiling the package depends on, what it imports and the compiler's flags apart: two packages with
  /// equal digests whose imports and flags are equal too compile alike, wherever their directories are. Zero until the plan is
  /// made.
  public internal(set) var digest = Digest(low: 0, high: 0)
  /// What the parser has to know.
  var parseSettings = ParseSettings()

  init(path: String, name: String, directory: String) {
    self.path = path
    self.name = name
    self.directory = directory
  }
}

extension PlannedPackage {
  /// Returns the digest of the package, whose files have the names and digests of `content` in their order. Besides these it covers
  /// path and name, the language version, the paths that imports mean, the word size of the build's target, and what the parser
  /// and the checker are told; not the directory, and not whether the package is asked for.
  func digest(of content: [(name: String, digest: Digest)], wordSize: Int) -> Digest {
    var text = RawBytes(capacity: 4096)
    func add(_ word: String) {
      var word = word
      word.withUTF8 { text.write(UnsafeRawBufferPointer($0)) }
      text.write(byte: 0)
    }
    add(path)
    add(name)
    for (name, digest) in content {
      add(name)
      withUnsafeBytes(of: digest) { text.write($0) }
    }
    text.write(byte: 0)
    for path in imports {
      add(path)
      add(importMap[path] ?? "")
    }
    text.write(byte: 0)
    withUnsafeBytes(of: UInt32(truncatingIfNeeded: languageVersion)) { text.write($0) }
    text.write(byte: UInt8(truncatingIfNeeded: wordSize))
    let facts = [
      isStandard, isEmbedded, hasAssembly, parseSettings.isStandardLibrary, parseSettings.isRuntime,
      parseSettings.isWebAssembly,
    ]
    for fact in facts { text.write(byte: fact ? 1 : 0) }
    return Digest(text.bytes)
  }
}

/// Parses planned packages; one per thread.
public struct PackageParser: ~Copyable {
  private var parser = Parser()

  public init() {}

  /// Returns `planned` with its files, which `sources` holds or awaits, parsed and their names entered in `names`; `ahead` has the
  /// tokens of some.
  public mutating func parse(
    _ planned: PlannedPackage, _ sources: inout SourceFiles, _ names: inout Interner,
    _ ahead: TokensAhead? = nil
  ) -> LoadedPackage {
    var package = LoadedPackage(planned)
    package.files.reserveCapacity(planned.files.count)
    for (index, file) in planned.files.enumerated() {
      // Nobody knows what files were that a record of the plan promised not to be needed.
      sources.read(file, index < planned.statuses.count ? planned.statuses[index] : FileStatus())
      if let tokens = ahead?.take(index) { parser.take(tokens) }
      let parsed = parser.parse(file, of: &sources, names: &names, settings: planned.parseSettings)
      package.fileVersions.append(
        LanguageVersion.number(file: parsed.tree.goVersion, package: package.languageVersion))
      package.files.append(parsed)
    }
    return package
  }
}
