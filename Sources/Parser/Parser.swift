import Base
import Lexer

// The syntactic grammar of Go: a recursive descent over the token table of one file.
//
// A parser is made once per thread and parses many files. A tree's tables are allocated from the number of tokens, filled, cut
// to size and handed over. The
// grammar is split by area: declarations, parameters, types, expressions, statements. Methods are named by what they
// promise: `parse…` returns none where nothing starts the construct or always returns a node, as said there; `expect…`
// reports what is missing; `eat` takes a token if it is there. Each is headed by its production from the Go specification.
//
// The errors are Go's: which construct complains, where, with what text, and how many tokens are then skipped all decide
// the next error, so recovery follows the reference step by step (`ParserErrors.swift`). Branches and labels are checked at
// the end of each function body without syntax errors (`Branches.swift`), directives where the declaration behind them starts
// (`ParseDirectives.swift`).
//
// Names are interned in one sweep over the finished nodes: independent look-ups in a row wait less for memory than one at a
// time between other work, and parsing itself needs no shared table.
//
// Recursion is bounded by `maximumDepth`: deeper nesting is an error and ends the file. Chains of calls and selectors
// (`f().g().h()`) count too, because later phases recurse on them; those of operators (`a + b + c`) and of `else if` have a
// limit of their own, `maximumChain`.
//
// Invariant: the current token never moves past `endOfFile`; every loop either consumes a token or leaves.

/// A list in a payload word: a node, or an index in `extra`.
struct ListWord: BitwiseCopyable {
  var word: UInt32
  var isList: Bool
  /// The list's only node; none if it has several.
  var single: NodeID { isList ? .none : NodeID(raw: word) }
}

/// Parses Go files; reusable, one per thread.
public struct Parser: ~Copyable {
  /// How deep source may nest.
  public static let maximumDepth = 5_000
  /// How long a chain of operators or of `else if` may be, on which later phases recurse, if at all, in small steps.
  public static let maximumChain = 100_000

  /// The links of the chains on top of each other in what has been read of the innermost expression or `if`.
  var chainHeight = 0

  // The tokens of the file and the current one.
  var table = TokenTable()
  /// `true` iff the table holds the tokens of the file that is parsed next.
  var hasTokens = false
  var tokens: UnsafePointer<UInt64>
  var index = 0
  var kind = TokenKind.endOfFile
  var offset: UInt32 = 0
  /// `true` iff some literal of the file is malformed.
  var hasMalformed = false

  // The tables of the tree under construction.
  var rows: UnsafeMutablePointer<NodeRow>
  var nodeCount = 0
  var nodeCapacity: Int
  var extra: UnsafeMutablePointer<UInt32>
  var extraCount = 0
  var extraCapacity: Int
  /// The identifiers among the nodes.
  var nameNodes: UnsafeMutablePointer<UInt32>
  var nameCount = 0
  var nameCapacity: Int
  /// Lists whose end is not reached yet, as a stack.
  var scratch: UnsafeMutablePointer<UInt32>
  var scratchCount = 0
  var scratchCapacity: Int

  // The file.
  var file: FileID = .none
  var base: Position = .none
  var bytes = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  var settings = ParseSettings()
  /// The file's name as messages show it.
  var display = ""
  var path = ""
  var lineDirectives: [LineDirective] = []
  /// `true` iff cgo wrote the file, by its name.
  var isCgoFile = false

  // Context.
  /// How many function bodies are open: statements are synchronisation points only inside one.
  var functionDepth = 0
  /// Whether `{` after a name starts a composite literal: negative in the headers of control clauses.
  var expressionLevel = 0
  var depth = 0
  /// Branches and labels met so far, to skip the check of bodies without any.
  var branchCount = 0

  // Errors.
  var diagnostics: [Diagnostic] = []
  /// Errors of the parser itself; lexical ones are counted by the token table.
  var errorCount = 0
  var lexicalErrorsReported = 0
  var lastSyntaxError: UInt32?
  var lastOtherError: Int?

  // Directives.
  /// Index of the first token before which an unread directive stands, 0 while directives are pending, else `Int.max`.
  var directiveToken = Int.max
  var nextDirective = 0
  var directives: [Directive] = []
  /// Index in `directives` of the first one not yet given to a declaration.
  var pendingDirectives = 0
  var directiveRuns: [DirectiveRun] = []
  var linknames: [Linkname] = []

  public init() {
    nodeCapacity = 0
    rows = TreeMemory.allocate(0)
    extraCapacity = 0
    extra = TreeMemory.allocate(0)
    nameCapacity = 1 << 13
    nameNodes = .allocate(capacity: nameCapacity)
    scratchCapacity = 1 << 10
    scratch = .allocate(capacity: scratchCapacity)
    tokens = UnsafePointer(UnsafeMutablePointer<UInt64>.allocate(capacity: 1))
    tokens.deallocate()
  }

  deinit {
    TreeMemory.free(rows)
    TreeMemory.free(extra)
    nameNodes.deallocate()
    scratch.deallocate()
  }

  // MARK: Tokens

  /// Makes the next token current.
  @inline(__always)
  mutating func next() {
    index &+= 1
    let raw = tokens[index]
    kind = unsafeBitCast(UInt8(truncatingIfNeeded: raw >> 56), to: TokenKind.self)
    offset = UInt32(truncatingIfNeeded: raw)
  }

  /// Length in bytes of the current token.
  @inline(__always)
  var length: Int {
    let length = Token(raw: tokens[index]).length
    return length == Token.longLength ? table.length(index) : length
  }

  /// Takes the current token if it is a `wanted`.
  @inline(__always)
  mutating func eat(_ wanted: TokenKind) -> Bool {
    if kind == wanted {
      next()
      return true
    }
    return false
  }

  /// Takes the current token if it is a `wanted`, else reports and skips it.
  @inline(__always)
  mutating func expect(_ wanted: TokenKind) {
    if kind == wanted { next() } else { missing(wanted) }
  }

  /// Takes `=`, or `:=` with an error.
  mutating func eatAssign() -> Bool {
    if kind == .define {
      syntaxError("expected =")
      next()
      return true
    }
    return eat(.assign)
  }

  /// Precedence of the current token as a binary operator, 0 if it is none.
  @inline(__always)
  var precedence: Int {
    let distance = kind.rawValue &- TokenKind.orOr.rawValue
    if distance > TokenKind.shiftRight.rawValue - TokenKind.orOr.rawValue { return 0 }
    // `||` is 1, `&&` 2, six comparisons 3, `+ - | ^` 4, `* / % & &^ << >>` 5: three bits each from the lowest on.
    let table: UInt64 = 0o5_555_555_444_433_333_321
    return Int((table >> (UInt64(distance) &* 3)) & 7)
  }

  /// The operator of an operator token.
  @inline(__always)
  var tokenOperator: Operator {
    unsafeBitCast(
      kind.rawValue &- TokenKind.not.rawValue &+ Operator.not.rawValue, to: Operator.self)
  }

  /// The operator of an `op=` token.
  var assignOperator: Operator {
    unsafeBitCast(
      kind.rawValue &- TokenKind.addAssign.rawValue &+ Operator.add.rawValue, to: Operator.self)
  }

  // MARK: Nodes

  /// Appends a node.
  @inline(__always)
  mutating func add(
    _ tag: NodeTag, at offset: UInt32, _ a: UInt32 = .max, _ b: UInt32 = .max, detail: UInt8 = 0
  ) -> NodeID {
    if nodeCount == nodeCapacity { growNodes() }
    rows[nodeCount] = NodeRow(tag, detail, offset, a, b)
    nodeCount &+= 1
    return NodeID(raw: UInt32(truncatingIfNeeded: nodeCount &- 1))
  }

  /// Appends a node whose payload are nodes.
  @inline(__always)
  mutating func add(
    _ tag: NodeTag, at offset: UInt32, _ a: NodeID, _ b: NodeID = .none, detail: UInt8 = 0
  ) -> NodeID {
    add(tag, at: offset, a.raw, b.raw, detail: detail)
  }

  /// Appends an identifier of `length` bytes, 0 for the `_` that stands for a missing one.
  @inline(__always)
  mutating func addName(at offset: UInt32, length: Int) -> NodeID {
    let node = add(.name, at: offset, .max, UInt32(truncatingIfNeeded: length))
    if nameCount == nameCapacity { growNames() }
    nameNodes[nameCount] = node.raw
    nameCount &+= 1
    return node
  }

  @inline(never)
  private mutating func growNames() {
    let bigger = UnsafeMutablePointer<UInt32>.allocate(capacity: nameCapacity * 2)
    bigger.update(from: nameNodes, count: nameCount)
    nameNodes.deallocate()
    nameNodes = bigger
    nameCapacity *= 2
  }

  @inline(__always) func tag(_ node: NodeID) -> NodeTag { rows[Int(node.raw)].tag }
  @inline(__always) func start(_ node: NodeID) -> UInt32 { rows[Int(node.raw)].offset }

  @inline(never)
  private mutating func growNodes() {
    nodeCapacity = nodeCapacity * 2 + 64
    rows = TreeMemory.resize(rows, nodeCapacity)
  }

  /// Appends a word to `extra`.
  @inline(__always)
  mutating func addExtra(_ word: UInt32) {
    if extraCount == extraCapacity { growExtra(by: 1) }
    extra[extraCount] = word
    extraCount &+= 1
  }

  @inline(never)
  private mutating func growExtra(by count: Int) {
    extraCapacity = max(extraCapacity * 2 + 64, extraCount + count)
    extra = TreeMemory.resize(extra, extraCapacity)
  }

  // MARK: Lists

  @inline(__always)
  mutating func push(_ word: UInt32) {
    if scratchCount == scratchCapacity { growScratch() }
    scratch[scratchCount] = word
    scratchCount &+= 1
  }

  @inline(__always)
  mutating func push(_ node: NodeID) { push(node.raw) }

  @inline(never)
  private mutating func growScratch() {
    let bigger = UnsafeMutablePointer<UInt32>.allocate(capacity: scratchCapacity * 2)
    bigger.update(from: scratch, count: scratchCount)
    scratch.deallocate()
    scratch = bigger
    scratchCapacity *= 2
  }

  /// Appends to `extra` the count of the words pushed since `mark` and the words `from..<to` of them.
  @inline(__always)
  mutating func addExtraList(_ from: Int, _ to: Int) {
    let count = to - from
    if extraCount + count + 1 > extraCapacity { growExtra(by: count + 1) }
    extra[extraCount] = UInt32(truncatingIfNeeded: count)
    // Lists are short: a loop costs less than a call.
    let target = extra + extraCount + 1
    let source = scratch + from
    for index in 0..<count { target[index] = source[index] }
    extraCount += count + 1
  }

  /// Turns what was pushed since `mark` into a list in `extra` and returns its index, `UInt32.max` if it is empty.
  @inline(__always)
  mutating func popList(_ mark: Int) -> UInt32 {
    if scratchCount == mark { return .max }
    let at = UInt32(truncatingIfNeeded: extraCount)
    addExtraList(mark, scratchCount)
    scratchCount = mark
    return at
  }

  /// Turns what was pushed since `mark` into a list, in place if it is one node.
  @inline(__always)
  mutating func popListWord(_ mark: Int) -> ListWord {
    if scratchCount == mark &+ 1 {
      scratchCount = mark
      return ListWord(word: scratch[mark], isList: false)
    }
    if scratchCount == mark { return ListWord(word: .max, isList: false) }
    return ListWord(word: popList(mark), isList: true)
  }

  // MARK: Depth

  /// Opens a level of nesting; `false` if there are too many, and then the file is at its end.
  @inline(__always)
  mutating func enter() -> Bool {
    depth &+= 1
    return depth <= Parser.maximumDepth || tooDeep()
  }

  @inline(__always)
  mutating func leave() { depth &-= 1 }

  /// `true` iff chains of height `height` are not too high; if they are, the file is at its end.
  @inline(__always)
  mutating func allowsChain(_ height: Int) -> Bool {
    height <= Parser.maximumChain || tooDeep(Parser.maximumChain)
  }

  @inline(never)
  mutating func tooDeep(_ limit: Int = Parser.maximumDepth) -> Bool {
    if kind != .endOfFile {
      report(offset, "syntax error: source is nested too deeply (more than \(limit) levels)")
      index = table.count - 2
      next()
    }
    return false
  }

  /// A tree over the parser's own tables, for what reads half-made trees; valid until the next node is added.
  func view() -> SyntaxTree {
    SyntaxTree(
      file: file, base: base, bytes: bytes, rows: rows, nodeCount: nodeCount, extra: extra,
      extraCount: extraCount, ownsTables: false)
  }
}
