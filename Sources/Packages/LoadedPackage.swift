import Base
import Parser

/// A package read and parsed, not yet checked.
public struct LoadedPackage {
  /// The import path; `command-line-arguments` for files named on the command line.
  public var path: String
  /// The name in the package clauses.
  public var name: String
  /// The absolute directory that holds the files; a name for embedded packages.
  public var directory: String
  /// The parsed files, once parsed, in order of name, or of the command line.
  public var files: [ParsedFile] = []
  /// The language version of each file, as 127 for Go 1.27.
  public var fileVersions: [Int] = []
  /// The language version of the package's module.
  public var languageVersion = LanguageVersion.current
  /// Import paths as the files spell them, sorted.
  public var imports: [String] = []
  /// The package that each import path means where that is another path, as for vendored packages.
  public var importMap: [String: String] = [:]
  /// `true` for a package of the standard library, commands of the distribution included.
  public var isStandard = false
  /// `true` for a package of the embedded standard library.
  public var isEmbedded = false
  /// `true` if functions without bodies are allowed, because assembly or other code may hold them.
  public var hasAssembly = false
  /// The absolute names of the assembly files.
  public var assemblyFiles: [String] = []
  /// `true` for a package that operands name, alone or by a wildcard.
  public var isRequested = false
  /// `true` for a package that another one imports.
  public var isImported = false
  /// What is known of `planned`, without files.
  public init(_ planned: PlannedPackage) {
    path = planned.path
    name = planned.name
    directory = planned.directory
    languageVersion = planned.languageVersion
    imports = planned.imports
    importMap = planned.importMap
    isStandard = planned.isStandard
    isEmbedded = planned.isEmbedded
    hasAssembly = planned.hasAssembly
    assemblyFiles = planned.assemblyFiles
    isRequested = planned.isRequested
    isImported = planned.isImported
  }

  public init(path: String, name: String, directory: String) {
    self.path = path
    self.name = name
    self.directory = directory
  }

  /// `true` for a program.
  public var isMain: Bool { name == "main" }
}
