import Base
import Parser

/// A package read and parsed, not yet checked.
public struct LoadedPackage {
  /// The import path; `command-line-arguments` for files named on the command line.
  public var path: String
  /// The name in the package clauses.
  public var name: String
  /// The directory that holds the files; empty for embedded packages.
  public var directory: String
  /// The parsed files in order of name, or of the command line.
  public var files: [ParsedFile] = []
  /// Import paths in order of first mention.
  public var imports: [String] = []
  /// `true` for a package of the embedded standard library.
  public var isEmbedded = false
  /// `true` if the package has assembly files, so that functions without bodies are allowed.
  public var hasAssembly = false
}

/// Why packages could not be loaded: what `go build` prints before it compiles anything.
public struct LoadError: Error {
  /// The lines to print, complete with places.
  public var message: String
  public init(_ message: String) { self.message = message }
}
