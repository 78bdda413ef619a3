import Base
import Lexer

/// What the parser needs to know beyond the source: facts of the compilation that some directives depend on.
public struct ParseSettings: Sendable {
  /// `true` for a package of the standard library.
  public var isStandardLibrary = false
  /// `true` for the runtime and the packages below it.
  public var isRuntime = false
  public init() {}
}

/// A file's tree and everything that is wrong with its text.
public struct ParsedFile {
  public var tree: SyntaxTree
  /// Lexical and syntax errors in the order Go reports them.
  public var diagnostics: [Diagnostic]
}
