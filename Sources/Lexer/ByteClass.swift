/// What a token starting with a given byte may be.
enum ByteClass: UInt8 {
  case invalid
  case blank
  case newline
  case letter
  case digit
  /// A byte that is a token of its own.
  case single
  case quote
  case apostrophe
  case backquote
  case dot
  case colon
  case equals
  case slash
  case star
  case ampersand
  case bang
  case plus
  case minus
  case less
  case greater
  case bar
  case percent
  case caret
  case notASCII
  case zero
}

/// The tables of the lexer, made once.
struct LexerTables: @unchecked Sendable {
  /// `ByteClass` of each byte.
  let classes: UnsafeMutablePointer<ByteClass>
  /// Token kind of each byte that is a token of its own.
  let singles: UnsafeMutablePointer<TokenKind>
  /// Whether a line end after a token of each kind is a semicolon.
  let endsLine: UnsafeMutablePointer<Bool>
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
    endsLine = .allocate(capacity: 256)
    endsLine.initialize(repeating: false, count: 256)
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
    let operators: [(StaticString, ByteClass)] = [
      ("'", .apostrophe), ("`", .backquote), (".", .dot), (":", .colon), ("=", .equals), ("/", .slash),
      ("*", .star), ("&", .ampersand), ("!", .bang), ("+", .plus), ("-", .minus), ("<", .less),
      (">", .greater), ("|", .bar), ("%", .percent), ("^", .caret),
    ]
    for (text, byteClass) in operators { classes[Int(text.utf8Start.pointee)] = byteClass }
    let kinds: [(StaticString, TokenKind)] = [
      ("(", .leftParen), ("[", .leftBracket), ("{", .leftBrace), (",", .comma), (";", .semicolon),
      ("~", .tilde), (")", .rightParen), ("]", .rightBracket), ("}", .rightBrace),
    ]
    for (text, kind) in kinds {
      classes[Int(text.utf8Start.pointee)] = .single
      singles[Int(text.utf8Start.pointee)] = kind
    }
    let ending: [TokenKind] = [
      .name, .intLiteral, .floatLiteral, .imaginaryLiteral, .runeLiteral, .stringLiteral, .increment,
      .decrement, .rightParen, .rightBracket, .rightBrace, .keywordBreak, .keywordContinue,
      .keywordFallthrough, .keywordReturn,
    ]
    for kind in ending { endsLine[Int(kind.rawValue)] = true }
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
