import Base
import Lexer

// The syntax tree of one file: flat tables, filled by the parser and never changed after.
//
// A node is a row of 16 bytes: a tag and a detail byte, the byte offset of the token that Go's compiler reports for it, and
// two payload words; what does not fit lies in `extra`. The parts of a row are read together, so they lie together. Storing the offset rather than a token index makes a position one addition
// and lets the token table go as soon as the file is parsed. Children are always made before their parent, so a node's
// id is larger than its children's, except for the parts of a type switch guard and for branch targets.
//
// Invariants: no one outside this module reads payload; every construct has an accessor, named for its tag, that returns
// its parts as a tuple. An absent part is `NodeID.none`. Bad source gives a tree too: what could not be parsed is a
// `badExpression`, or missing from its list.
//
// Deliberately absent: comments (directives are kept), parentheses around types where Go's parser drops them.

/// A node of one file's syntax tree.
@frozen
public struct NodeID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "n" }
}

/// A run of nodes of a tree, valid as long as the tree lives.
@frozen
public struct NodeList: RandomAccessCollection, BitwiseCopyable, @unchecked Sendable {
  @usableFromInline let base: UnsafePointer<UInt32>?
  public let count: Int
  @inlinable init(base: UnsafePointer<UInt32>?, count: Int) {
    self.base = base
    self.count = count
  }
  /// The first `count` nodes.
  func first(_ count: Int) -> NodeList { NodeList(base: base, count: Swift.min(count, self.count)) }
  /// The empty list.
  @inlinable public static var empty: NodeList { NodeList(base: nil, count: 0) }
  @inlinable public var startIndex: Int { 0 }
  @inlinable public var endIndex: Int { count }
  @inlinable public subscript(position: Int) -> NodeID {
    precondition(position >= 0 && position < count)
    return NodeID(raw: base.unsafelyUnwrapped[position])
  }
}

/// A node: 16 bytes.
@frozen @usableFromInline
struct NodeRow: BitwiseCopyable {
  @usableFromInline var tag: NodeTag
  @usableFromInline var detail: UInt8
  /// Byte offset of the token that stands for the node.
  @usableFromInline var offset: UInt32
  @usableFromInline var a: UInt32
  @usableFromInline var b: UInt32
  @inlinable init(_ tag: NodeTag, _ detail: UInt8, _ offset: UInt32, _ a: UInt32, _ b: UInt32) {
    self.tag = tag
    self.detail = detail
    self.offset = offset
    self.a = a
    self.b = b
  }
}

/// The syntax tree of one file.
public final class SyntaxTree: @unchecked Sendable {
  /// The file the tree was made from.
  public let file: FileID
  /// Position of the file's byte 0.
  public let base: Position
  /// The file's content, owned by `SourceFiles`; empty for a tree that comes from a summary.
  public let bytes: UnsafeBufferPointer<UInt8>
  /// The number of nodes: the size of a dense side table.
  public let nodeCount: Int

  @usableFromInline let rows: UnsafeMutablePointer<NodeRow>
  @usableFromInline let extra: UnsafeMutablePointer<UInt32>
  /// The number of words in `extra`.
  public let extraCount: Int
  /// The bytes of its tables.
  public var byteCount: Int { nodeCount * MemoryLayout<NodeRow>.stride + extraCount * 4 }

  /// The name after `package`; `none` if the file has no package clause that parses, and then no declarations.
  public internal(set) var packageName: NodeID = .none
  /// The imports, constants, variables, types and functions in order of source.
  public internal(set) var declarations: NodeList = .empty
  /// Position of the end of the file.
  public var endOfFile: Position { base.advanced(by: length) }
  /// The length of the file's content in bytes.
  var length: Int
  /// All `//go:` and `//minigo:` directives that stand before a declaration, in order of source.
  public internal(set) var directives: [Directive] = []
  /// Where the texts of `directives` lie among the spellings of a tree that comes from a summary.
  var directiveTexts: [UInt32] = []
  /// The runs of `directives` that belong to a declaration, in order of node.
  var directiveRuns: [DirectiveRun] = []
  /// The `//go:linkname` directives of the file.
  public internal(set) var linknames: [Linkname] = []
  /// The directives before the package clause.
  public internal(set) var packageDirectives: Range<Int> = 0..<0
  /// The `//line` directives, for `SourceFile.directives`.
  public internal(set) var lineDirectives: [LineDirective] = []
  /// The Go version that a `//go:build` line before the package clause asks for, such as `go1.21`; empty if none.
  public internal(set) var goVersion: String = ""
  /// `true` iff the file has an error of the lexical or the syntactic grammar.
  public internal(set) var hasErrors: Bool = false

  /// `false` for the parser's own view of its tables, and for tables that lie in a summary.
  let ownsTables: Bool
  /// The names that the words of identifiers number; nil if the words are the names.
  @usableFromInline let names: UnsafePointer<UInt32>?
  /// Where the spellings lie of a tree whose file's content is not at hand.
  let spellings: StoredSpellings?

  init(
    file: FileID, base: Position, bytes: UnsafeBufferPointer<UInt8>, rows: UnsafeMutablePointer<NodeRow>,
    nodeCount: Int, extra: UnsafeMutablePointer<UInt32>, extraCount: Int, ownsTables: Bool,
    spellings: StoredSpellings? = nil
  ) {
    self.spellings = spellings
    names = spellings.map { UnsafePointer($0.names) }
    length = bytes.count
    self.file = file
    self.base = base
    self.bytes = bytes
    self.nodeCount = nodeCount
    self.rows = rows
    self.ownsTables = ownsTables
    self.extra = extra
    self.extraCount = extraCount
  }

  deinit {
    if ownsTables {
      TreeMemory.free(rows)
      TreeMemory.free(extra)
    }
  }

  /// Bytes that the tree's tables hold.
  public var memory: Int { nodeCount * MemoryLayout<NodeRow>.stride + extraCount * 4 }

  /// All nodes, children before parents.
  public var nodes: LazyMapSequence<Range<Int>, NodeID> { (0..<nodeCount).lazy.map { NodeID($0) } }

  /// `true` iff a node of `declaration`, one of `declarations`, is `tag`.
  public func contains(_ tag: NodeTag, in declaration: NodeID) -> Bool {
    // The nodes of a declaration lie between the declaration before it and itself.
    var low = 0
    var high = declarations.count
    while low < high {
      let middle = (low + high) / 2
      if declarations[middle].raw < declaration.raw { low = middle + 1 } else { high = middle }
    }
    let first = low == 0 ? 0 : Int(declarations[low - 1].raw) + 1
    for index in first..<max(first, Int(declaration.raw)) where rows[index].tag == tag { return true }
    return false
  }

  /// What `node` is.
  @inlinable public func tag(_ node: NodeID) -> NodeTag {
    assert(Int(node.raw) < nodeCount)
    return rows[Int(node.raw)].tag
  }

  /// Byte offset in the file of the token that stands for `node`.
  @inlinable public func offset(_ node: NodeID) -> Int {
    assert(Int(node.raw) < nodeCount)
    return Int(rows[Int(node.raw)].offset)
  }

  /// The position Go's compiler gives `node` (see the tags); `none` for no node.
  @inlinable public func position(_ node: NodeID) -> Position {
    if node.isNone { return .none }
    return Position(raw: base.raw &+ rows[Int(node.raw)].offset)
  }

  /// The position of byte `offset` of the file.
  @inlinable public func position(offset: UInt32) -> Position { Position(raw: base.raw &+ offset) }

  // MARK: Reading payload

  func a(_ node: NodeID, _ tag: NodeTag) -> NodeID {
    assert(self.tag(node) == tag, "node is a \(self.tag(node)), not a \(tag)")
    return NodeID(raw: rows[Int(node.raw)].a)
  }

  func b(_ node: NodeID) -> NodeID { NodeID(raw: rows[Int(node.raw)].b) }

  func detail(_ node: NodeID) -> UInt8 { rows[Int(node.raw)].detail }

  /// The list at `index` of `extra`: a count and the ids.
  func list(_ index: UInt32) -> NodeList {
    if index == .max { return .empty }
    let count = extra[Int(index)]
    return NodeList(base: UnsafePointer(extra + Int(index) + 1), count: Int(count))
  }

  /// The list held by payload word `b`: the word itself is the only element unless `isList`.
  func listB(_ node: NodeID, isList: Bool) -> NodeList {
    let word = rows[Int(node.raw)].b
    if isList { return list(word) }
    if word == .max { return .empty }
    return NodeList(base: wordB(node), count: 1)
  }

  /// The list held by payload word `a`: the word itself is the only element unless `isList`.
  func listA(_ node: NodeID, isList: Bool) -> NodeList {
    let word = rows[Int(node.raw)].a
    if isList { return list(word) }
    if word == .max { return .empty }
    return NodeList(base: wordA(node), count: 1)
  }

  private func wordA(_ node: NodeID) -> UnsafePointer<UInt32> {
    UnsafeRawPointer(rows + Int(node.raw)).advanced(by: 8).assumingMemoryBound(to: UInt32.self)
  }

  private func wordB(_ node: NodeID) -> UnsafePointer<UInt32> {
    UnsafeRawPointer(rows + Int(node.raw)).advanced(by: 12).assumingMemoryBound(to: UInt32.self)
  }
}
