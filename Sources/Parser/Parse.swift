import Base
import Lexer

/// What the parser needs to know beyond the source: facts of the compilation that some directives depend on.
public struct ParseSettings: Sendable {
  /// `true` for a package of the standard library.
  public var isStandardLibrary = false
  /// `true` for the runtime and the packages below it.
  public var isRuntime = false
  /// `true` if the target is WebAssembly, where functions may be the host's.
  public var isWebAssembly = false
  public init() {}
}

/// A file's tree and everything that is wrong with its text.
public struct ParsedFile {
  public var tree: SyntaxTree
  /// Lexical and syntax errors in the order Go finds them; the driver sorts all errors of a package by place.
  public var diagnostics: [Diagnostic]
}

/// Returns the tree of `file` and its errors, and enters its line directives in `sources`.
public func parse(
  _ file: FileID, of sources: inout SourceFiles, names: inout Interner, settings: ParseSettings = .init()
) -> ParsedFile {
  var parser = Parser()
  return parser.parse(file, of: &sources, names: &names, settings: settings)
}

extension Parser {
  /// Returns the tree of `file` and its errors, and enters its line directives in `sources`.
  public mutating func parse(
    _ file: FileID, of sources: inout SourceFiles, names: inout Interner, settings: ParseSettings = .init()
  ) -> ParsedFile {
    let result = parse(file, sources[file], names: &names, settings: settings)
    sources[file].directives = result.tree.lineDirectives
    return result
  }

  /// Returns the tree of `source`, whose id is `file`, and its errors. The tree's line directives are the caller's to enter.
  public mutating func parse(
    _ file: FileID, _ source: SourceFile, names: inout Interner, settings: ParseSettings = .init()
  ) -> ParsedFile {
    let parsed = parse(file, source, settings)
    intern(parsed.tree, &names)
    return parsed
  }

  /// Takes the tokens of the file that is parsed next.
  public mutating func take(_ tokens: consuming TokenTable) {
    table = tokens
    hasTokens = true
  }

  private mutating func parse(_ file: FileID, _ source: SourceFile, _ settings: ParseSettings) -> ParsedFile {
    self.file = file
    self.settings = settings
    base = source.base
    bytes = source.bytes
    if hasTokens { hasTokens = false } else { table.scan(bytes) }
    display = source.display
    self.path = source.path
    let path = display.utf8
    let name = path[
      (path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex)...]
    isCgoFile = name.starts(with: "_cgo_".utf8)
    lineDirectives = table.lineDirectives(bytes, file: source.display, path: source.path)
    reset()

    var packageName = NodeID.none
    var packageDirectives = 0..<0
    var declarations: UInt32 = .max
    let version = goVersion()
    if kind != .keywordPackage {
      syntaxError("package statement must be first")
    } else {
      next()
      packageDirectives = takeDirectives()
      packageName = expectName()
      expect(.semicolon)
      if errorsSoFar == 0 {
        declarations = parseDeclarations()
      } else {
        packageName = .none
      }
    }
    if packageName.isNone { readDirectives() }
    flushLexicalErrors(upTo: packageName.isNone ? index : Int.max)

    let rows = TreeMemory.resize(self.rows, nodeCount)
    let extra = TreeMemory.resize(self.extra, extraCount)
    self.rows = TreeMemory.allocate(0)
    self.extra = TreeMemory.allocate(0)
    nodeCapacity = 0
    extraCapacity = 0
    let tree = SyntaxTree(
      file: file, base: base, bytes: bytes, rows: rows, nodeCount: nodeCount, extra: extra,
      extraCount: extraCount, ownsTables: true)
    tree.packageName = packageName
    tree.declarations = tree.list(declarations)
    tree.directives = directives
    tree.directiveRuns = directiveRuns
    tree.packageDirectives = packageDirectives
    tree.linknames = linknames
    tree.lineDirectives = lineDirectives
    tree.goVersion = version
    tree.hasErrors = !diagnostics.isEmpty
    return ParsedFile(tree: tree, diagnostics: diagnostics)
  }

  /// Forgets the previous file and makes the first token current.
  private mutating func reset() {
    tokens = table.tokens.baseAddress.unsafelyUnwrapped
    hasMalformed = !table.malformed.isEmpty
    index = -1
    next()
    nodeCount = 0
    extraCount = 0
    // Go's own sources have 0.74 nodes and 0.53 extra words a token.
    nodeCapacity = table.count * 13 / 16 + 64
    rows = TreeMemory.resize(rows, nodeCapacity)
    extraCapacity = table.count * 10 / 16 + 64
    extra = TreeMemory.resize(extra, extraCapacity)
    nameCount = 0
    scratchCount = 0
    functionDepth = 0
    expressionLevel = 0
    depth = 0
    chainHeight = 0
    branchCount = 0
    diagnostics = []
    errorCount = 0
    lexicalErrorsReported = 0
    lastSyntaxError = nil
    lastOtherError = nil
    nextDirective = 0
    directives = []
    pendingDirectives = 0
    directiveRuns = []
    linknames = []
    directiveToken = table.comments.isEmpty ? Int.max : Int(table.comments[0].token)
  }

  /// Parses all declarations and returns their list.
  ///
  ///     SourceFile = PackageClause ";" { ImportDecl ";" } { TopLevelDecl ";" } .
  private mutating func parseDeclarations() -> UInt32 {
    let mark = scratchCount
    var previous = TokenKind.keywordImport
    while kind != .endOfFile {
      if kind == .keywordImport && previous != .keywordImport {
        syntaxError("imports must appear before other declarations")
      }
      previous = kind
      switch kind {
      case .keywordImport, .keywordConst, .keywordType, .keywordVar: parseGroup()
      case .keywordFunc:
        next()
        push(parseFunctionDeclaration())
      default:
        if kind == .leftBrace && scratchCount > mark && isBodiless(NodeID(raw: scratch[scratchCount - 1])) {
          syntaxError("unexpected semicolon or newline before {")
        } else {
          syntaxError("non-declaration statement outside function body")
        }
        advance(.keywordImport, .keywordConst, .keywordType, .keywordVar, .keywordFunc)
        continue
      }
      dropDirectives()
      if kind != .endOfFile && !eat(.semicolon) {
        syntaxError("after top level declaration")
        advance(.keywordImport, .keywordConst, .keywordType, .keywordVar, .keywordFunc)
      }
    }
    dropDirectives()
    return popList(mark)
  }

  private func isBodiless(_ declaration: NodeID) -> Bool {
    tag(declaration) == .functionDeclaration && extra[Int(rows[declaration.index].b) + 2] == .max
  }

  /// Gives the identifiers of `tree` their names.
  private func intern(_ tree: SyntaxTree, _ names: inout Interner) {
    guard let start = bytes.baseAddress else { return }
    let rows = tree.rows
    for index in 0..<nameCount {
      let row = rows + Int(nameNodes[index])
      let length = Int(row.pointee.b)
      let name =
        length == 0
        ? names.intern("_" as StaticString) : names.internPadded(start + Int(row.pointee.offset), length)
      row.pointee.a = name.raw
    }
  }
}
