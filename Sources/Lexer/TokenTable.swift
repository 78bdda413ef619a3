import Base

/// A token packed in one word: kind, length in bytes, byte offset in the file.
@frozen
public struct Token: BitwiseCopyable, Sendable {
  @usableFromInline let raw: UInt64
  @inlinable public init(raw: UInt64) { self.raw = raw }
  @inlinable init(_ kind: TokenKind, offset: Int, length: Int) {
    raw =
      UInt64(kind.rawValue) << 56 | UInt64(truncatingIfNeeded: length) << 32
      | UInt64(UInt32(truncatingIfNeeded: offset))
  }
  /// What the token is.
  @inlinable public var kind: TokenKind {
    unsafeBitCast(UInt8(truncatingIfNeeded: raw >> 56), to: TokenKind.self)
  }
  /// Byte offset of its first byte.
  @inlinable public var offset: UInt32 { UInt32(truncatingIfNeeded: raw) }
  /// Length in bytes: 0 for an implied semicolon and the end of the file, `longLength` if 24 bits do not hold it.
  @inlinable public var length: Int { Int((raw >> 32) & 0xff_ffff) }
  /// The length of tokens that are too long for the word; `TokenTable.length` knows the true one.
  @inlinable public static var longLength: Int { 0xff_ffff }
}

/// A comment that speaks to the tools: `//go:`, `//line`, `/*line`, `//minigo:`.
public struct DirectiveComment: BitwiseCopyable, Sendable {
  /// Byte offset of the comment's `//` or `/*`.
  public var offset: UInt32
  /// Byte offset behind the comment, line end excluded.
  public var end: UInt32
  /// Index of the token that follows it.
  public var token: UInt32
}

/// An error of the lexical grammar.
public struct LexicalError: Sendable {
  /// Index of the token in whose reading it was found.
  public var token: UInt32
  /// Byte offset of the place it is reported at.
  public var offset: UInt32
  /// Go's text.
  public var message: String
}

/// The tokens of one file in order of source, the last one `endOfFile`; reused from file to file.
@frozen
public struct TokenTable: ~Copyable {
  @usableFromInline var rows: UnsafeMutablePointer<UInt64>
  @usableFromInline var capacity: Int
  /// The number of tokens.
  public internal(set) var count = 0
  /// Directive comments in order of source.
  public internal(set) var comments: [DirectiveComment] = []
  /// Lexical errors in order of source.
  public internal(set) var errors: [LexicalError] = []
  /// Indices of malformed literals, ascending.
  public internal(set) var malformed: [UInt32] = []
  /// Offsets of the second dot of `..` before a line end: Go's reader, going back there, counts that line end twice.
  var lineSlips: [UInt32] = []
  /// True lengths of tokens whose word says `longLength`, by ascending index.
  var longLengths: [(token: UInt32, length: UInt32)] = []

  public init() {
    capacity = 1 << 12
    rows = .allocate(capacity: capacity)
  }

  deinit { rows.deallocate() }

  /// The tokens, valid until the next scan.
  @inlinable public var tokens: UnsafeBufferPointer<UInt64> { UnsafeBufferPointer(start: rows, count: count) }

  /// Token `index`.
  @inlinable public subscript(index: Int) -> Token {
    precondition(index >= 0 && index < count)
    return Token(raw: rows[index])
  }

  /// The length in bytes of token `index`.
  public func length(_ index: Int) -> Int {
    let length = self[index].length
    if length < Token.longLength { return length }
    return longLengths.first { $0.token == index }.map { Int($0.length) } ?? length
  }

  /// `true` iff token `index` is a literal with an error.
  public func isMalformed(_ index: Int) -> Bool {
    if malformed.isEmpty { return false }
    var low = 0
    var high = malformed.count
    while low < high {
      let middle = (low + high) / 2
      if malformed[middle] < index { low = middle + 1 } else { high = middle }
    }
    return low < malformed.count && malformed[low] == index
  }

  /// The number of lexical errors met by the time token `index` is read.
  public func errorCount(upTo index: Int) -> Int {
    var low = 0
    var high = errors.count
    while low < high {
      let middle = (low + high) / 2
      if errors[middle].token <= index { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Makes room for the tokens of a file of `bytes` bytes: one a byte, one more for the implied semicolon and the end.
  mutating func reset(bytes: Int) {
    if bytes + 2 > capacity {
      rows.deallocate()
      capacity = max(bytes + 2, capacity * 2)
      rows = .allocate(capacity: capacity)
    }
    count = 0
    comments.removeAll(keepingCapacity: true)
    errors.removeAll(keepingCapacity: true)
    malformed.removeAll(keepingCapacity: true)
    longLengths.removeAll(keepingCapacity: true)
    lineSlips.removeAll(keepingCapacity: true)
  }

  func word(_ index: Int) -> UInt64 { rows[index] }
}

extension TokenTable {
  /// The keywords' spellings in the order of `TokenKind`.
  public static var keywords: [StaticString] { LexerTables.keywords }

  /// Adds errors found in directives to the lexical ones.
  mutating func merge(_ more: [LexicalError]) {
    if more.isEmpty { return }
    errors.append(contentsOf: more)
    errors.sort { $0.token != $1.token ? $0.token < $1.token : $0.offset < $1.offset }
  }
}
