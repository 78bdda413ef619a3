/// What a token starting with a given byte may be.
enum ByteClass: UInt8 {
  case invalid
  case blank
  case newline
  case letter
  case digit
  /// A byte that is a token of its own.
  case single
  /// As `single`, and a line end after it is a semicolon.
  case closing
  case other
  case quote
  case notASCII
  case zero
}

/// The tables of the lexer, made once.
struct LexerTables: @unchecked Sendable {
  /// `ByteClass` of each byte.
  let classes: UnsafeMutablePointer<ByteClass>
  /// Token kind of each byte that is a token of its own.
  let singles: UnsafeMutablePointer<TokenKind>
  /// The keywords by `LexerTables.slot`: first eight bytes; 1 in free slots, which no keyword equals.
  let keywordWords: UnsafeMutablePointer<UInt64>
  /// The keywords' kind and, in the high byte, length.
  let keywordKinds: UnsafeMutablePointer<UInt16>

  static let shared = LexerTables()

  /// The keywords in the order of `TokenKind`.
  static let keywords: [StaticString] = [
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func",
    "go", "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct",
    "switch", "type", "var",
  ]

  /// The slot of a keyword with the given first eight bytes: a multiplier without collisions, found by search.
  @inline(__always)
  static func slot(_ word: UInt64) -> Int { Int((word &* 0x8392_4f05_f5c7_b9ab) >> 58) }

  private init() {
    classes = .allocate(capacity: 256)
    singles = .allocate(capacity: 256)
    keywordWords = .allocate(capacity: 64)
    keywordKinds = .allocate(capacity: 64)
    classes.initialize(repeating: .invalid, count: 256)
    singles.initialize(repeating: .endOfFile, count: 256)
    keywordWords.initialize(repeating: 1, count: 64)
    keywordKinds.initialize(repeating: 0, count: 64)
    for byte in 0x80...0xff { classes[byte] = .notASCII }
    for byte in UInt8(ascii: "a")...UInt8(ascii: "z") {
      classes[Int(byte)] = .letter
      classes[Int(byte) - 32] = .letter
    }
    classes[Int(UInt8(ascii: "_"))] = .letter
    for byte in UInt8(ascii: "0")...UInt8(ascii: "9") { classes[Int(byte)] = .digit }
    for byte in " \t\r".utf8 { classes[Int(byte)] = .blank }
    classes[0x0a] = .newline
    classes[0] = .zero
    classes[0x22] = .quote
    for byte in "`'.:+-*/%&|^<>=!".utf8 { classes[Int(byte)] = .other }
    let kinds: [(StaticString, TokenKind, ByteClass)] = [
      ("(", .leftParen, .single), ("[", .leftBracket, .single), ("{", .leftBrace, .single),
      (",", .comma, .single), (";", .semicolon, .single), ("~", .tilde, .single),
      (")", .rightParen, .closing), ("]", .rightBracket, .closing), ("}", .rightBrace, .closing),
    ]
    for (text, kind, byteClass) in kinds {
      classes[Int(text.utf8Start.pointee)] = byteClass
      singles[Int(text.utf8Start.pointee)] = kind
    }
    for (index, keyword) in LexerTables.keywords.enumerated() {
      var word: UInt64 = 0
      for offset in 0..<min(8, keyword.utf8CodeUnitCount) {
        word |= UInt64(keyword.utf8Start[offset]) << UInt64(8 * offset)
      }
      let kind = UInt16(TokenKind.keywordBreak.rawValue) + UInt16(index)
      keywordWords[LexerTables.slot(word)] = word
      keywordKinds[LexerTables.slot(word)] = kind | UInt16(keyword.utf8CodeUnitCount) << 8
    }
  }
}
