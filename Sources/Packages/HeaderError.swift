// The go command reads package clause and imports before it compiles anything, with another parser than the compiler's, so
// errors in that part of a file come in that parser's words and without the compiler's header line.

/// Errors in the part of a file that the go command itself reads.
enum HeaderError {
  /// What is wrong with a file, and where.
  struct Problem {
    var line: Int
    var column: Int
    var message: String
    /// `true` iff the go command names the file by its absolute path.
    var isAbsolute: Bool { message.hasPrefix("invalid import path") }
  }

  /// Returns the first error before a file's first declaration; nil if there is none. A newline that ends the file begins
  /// no line of its own in that parser's positions.
  static func find(_ content: UnsafeBufferPointer<UInt8>) -> Problem? {
    var scanner = HeaderScanner(Array(content))
    guard let problem = scanner.scan() else { return nil }
    let place = place(of: problem.offset, in: content)
    return Problem(line: place.line, column: place.column, message: problem.message)
  }

  /// The 1-based line and byte column of `offset`.
  static func place(of offset: Int, in content: UnsafeBufferPointer<UInt8>) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for index in 0..<min(offset, content.count) where content[index] == 0x0A && index + 1 < content.count {
      line += 1
      start = index + 1
    }
    return (line, offset - start + 1)
  }

  /// `true` iff `word` is a keyword of Go.
  static func isKeyword(_ word: String) -> Bool { HeaderScanner.keywords.contains(word) }
}

/// Reads package clause and imports as `go list` does.
private struct HeaderScanner {
  enum Token: Equatable {
    case word(String), string(String), number(String), character(String)
    case semicolon, newline, open, close, dot, end, other(String)

    /// As Go's messages name it.
    var text: String {
      switch self {
      case .word(let word): HeaderScanner.keywords.contains(word) ? "'\(word)'" : word
      case .string(let text), .number(let text), .character(let text): text
      case .semicolon: "';'"
      case .newline: "newline"
      case .open: "'('"
      case .close: "')'"
      case .dot: "'.'"
      case .end: "'EOF'"
      case .other(let text): text
      }
    }
  }

  static let keywords: Set<String> = [
    "break", "case", "chan", "const", "continue", "default", "defer", "else", "fallthrough", "for", "func",
    "go",
    "goto", "if", "import", "interface", "map", "package", "range", "return", "select", "struct", "switch",
    "type",
    "var",
  ]

  private let content: [UInt8]
  private var offset = 0
  private var tokenStart = 0
  private var tokenText: ArraySlice<UInt8> = []
  private var endsStatement = false
  private var lexicalError: (offset: Int, message: String)?

  init(_ content: [UInt8]) {
    self.content = content
    if content.starts(with: [0xEF, 0xBB, 0xBF]) { offset = 3 }
  }

  /// Returns the first error; nil if the header is in order.
  mutating func scan() -> (offset: Int, message: String)? {
    var token = next()
    guard token == .word("package") else { return expected("'package'", token) }
    token = next()
    guard case .word(let name) = token, !HeaderScanner.keywords.contains(name) else {
      return expected("'IDENT'", token)
    }
    token = next()
    guard isEnd(token) else { return joined(token) }
    while true {
      token = next()
      guard token == .word("import") else { return lexicalError }
      token = next()
      if token == .open {
        token = next()
        while token != .close {
          if token == .end { return expected("')'", token) }
          if let problem = specification(&token) { return problem }
          if token == .close { break }
          guard isEnd(token) else { return expected("';'", token) }
          token = next()
        }
        token = next()
      } else if let problem = specification(&token) {
        return problem
      }
      guard isEnd(token) else { return joined(token) }
    }
  }

  private mutating func specification(_ token: inout Token) -> (offset: Int, message: String)? {
    let start = tokenStart
    if token == .dot {
      token = next()
    } else if case .word(let word) = token, !HeaderScanner.keywords.contains(word) {
      token = next()
    }
    guard case .string = token else {
      if let lexicalError { return lexicalError }
      switch token {
      case .word(let word) where !HeaderScanner.keywords.contains(word): break
      case .number, .character: break
      default: return (tokenStart, "missing import path")
      }
      return (tokenStart, "import path must be a string")
    }
    if let lexicalError { return lexicalError }
    if !isValidPath(tokenText) {
      return (
        start,
        "invalid import path: \(String(decoding: tokenText.dropFirst().dropLast(), as: UTF8.self))"
      )
    }
    token = next()
    return nil
  }

  private func isValidPath(_ text: ArraySlice<UInt8>) -> Bool {
    if text.count <= 2 { return false }
    let illegal = Array("!\"#$%&'()*,:;<=>?[\\]^{|}`".utf8)
    for byte in text.dropFirst().dropLast() where byte <= 0x20 || byte == 0x7F || illegal.contains(byte) {
      return false
    }
    return true
  }

  /// What is wrong where a semicolon is missing: the go command stops reading there unless an import follows.
  private func joined(_ token: Token) -> (offset: Int, message: String)? {
    token == .word("import") ? expected("';'", token) : nil
  }

  private func isEnd(_ token: Token) -> Bool { token == .semicolon || token == .newline || token == .end }

  private func expected(_ wanted: String, _ found: Token) -> (offset: Int, message: String) {
    if let lexicalError { return lexicalError }
    return (tokenStart, "expected \(wanted), found \(found.text)")
  }

  private mutating func next() -> Token {
    let inserts = endsStatement
    endsStatement = false
    while offset < content.count {
      let byte = content[offset]
      if byte == 0x0A && inserts {
        tokenStart = offset
        offset += 1
        return .newline
      }
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
        offset += 1
      } else if byte == UInt8(ascii: "/") && offset + 1 < content.count
        && content[offset + 1] == UInt8(ascii: "/")
      {
        offset = content[offset...].firstIndex(of: 0x0A) ?? content.count
      } else if byte == UInt8(ascii: "/") && offset + 1 < content.count
        && content[offset + 1] == UInt8(ascii: "*")
      {
        let start = offset
        offset += 2
        var isClosed = false
        while offset + 1 < content.count && !isClosed {
          isClosed = content[offset] == UInt8(ascii: "*") && content[offset + 1] == UInt8(ascii: "/")
          offset += isClosed ? 2 : 1
        }
        if !isClosed {
          lexicalError = lexicalError ?? (start, "comment not terminated")
          offset = content.count
        }
      } else {
        break
      }
    }
    tokenStart = offset
    if offset >= content.count {
      return inserts ? .newline : .end
    }
    return token(content[offset])
  }

  private mutating func token(_ byte: UInt8) -> Token {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"),
      0x80...0xFF:
      while offset < content.count, isWordByte(content[offset]) { offset += 1 }
      let word = String(decoding: content[tokenStart..<offset], as: UTF8.self)
      endsStatement = !HeaderScanner.keywords.contains(word)
      return .word(word)
    case UInt8(ascii: "\""), UInt8(ascii: "`"):
      offset += 1
      while offset < content.count && content[offset] != byte {
        if byte == UInt8(ascii: "\"") {
          if content[offset] == 0x0A { break }
          if content[offset] == UInt8(ascii: "\\") { offset += 1 }
        }
        offset += 1
      }
      if offset >= content.count || content[offset] != byte {
        let kind = byte == UInt8(ascii: "\"") ? "string literal" : "raw string literal"
        lexicalError = lexicalError ?? (tokenStart, "\(kind) not terminated")
        offset = min(offset, content.count)
      } else {
        offset += 1
      }
      tokenText = content[tokenStart..<offset]
      endsStatement = true
      return .string(String(decoding: tokenText, as: UTF8.self))
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      while offset < content.count, isWordByte(content[offset]) || content[offset] == UInt8(ascii: ".") {
        offset += 1
      }
      endsStatement = true
      return .number(String(decoding: content[tokenStart..<offset], as: UTF8.self))
    case UInt8(ascii: "'"):
      offset += 1
      while offset < content.count && content[offset] != byte && content[offset] != 0x0A {
        offset += content[offset] == UInt8(ascii: "\\") ? 2 : 1
      }
      offset = min(offset + 1, content.count)
      endsStatement = true
      return .character(String(decoding: content[tokenStart..<offset], as: UTF8.self))
    case UInt8(ascii: ";"): offset += 1; return .semicolon
    case UInt8(ascii: "("): offset += 1; return .open
    case UInt8(ascii: ")"):
      offset += 1
      endsStatement = true
      return .close
    case UInt8(ascii: "."): offset += 1; return .dot
    default:
      offset += 1
      return .other("'\(Character(UnicodeScalar(byte)))'")
    }
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...0xFF:
      return true
    default: return false
    }
  }
}
