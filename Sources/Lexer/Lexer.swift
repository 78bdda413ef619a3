import Base

// The lexical grammar of Go, for a whole file at once.
//
// `TokenTable.scan` fills a table of one word a token: no allocation, no call and no interning per token. Semicolons that
// line ends imply are tokens of length 0. Comments leave nothing behind except directives, which are listed with the
// index of the token that follows, so the parser can treat them when it gets there.
//
// Names, blanks and strings are read eight bytes at a time; comments and raw strings are skipped with `memchr`. That needs
// two things of the text: 16 readable bytes behind the end (`SourceFiles` pads with zeros) and no zero byte before it.
// Files with NUL bytes, invalid UTF-8 or a byte order mark are therefore copied without the offending bytes, scanned, and
// the offsets mapped back: exactly what Go's reader does, which reports such bytes and then does not see them.
//
// Errors carry Go's texts and places. The lexer never stops early: an unterminated literal ends at the line or file end.

/// Bytes that end a token's fast path are looked at by `LiteralLexer`, which owns the cursor while it works.
extension TokenTable {
  /// Replaces the table's content by the tokens of `bytes`, which `SourceFiles.padding` readable bytes must follow.
  public mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) {
    reset(bytes: bytes.count)
    guard let text = bytes.baseAddress else {
      rows[0] = Token(.endOfFile, offset: 0, length: 0).raw
      count = 1
      return
    }
    let faults = EncodingFault.find(in: text, count: bytes.count)
    if faults.isEmpty {
      scan(text, end: bytes.count)
    } else {
      scanAround(faults, text, count: bytes.count)
    }
  }

  /// Scans the `end` bytes of `text`, none of which is zero.
  mutating func scan(_ text: UnsafePointer<UInt8>, end: Int) {
    let tables = LexerTables.shared
    let classes = tables.classes
    let singles = tables.singles
    let keywordWords = tables.keywordWords
    let keywordKinds = tables.keywordKinds
    let endsLine = tables.endsLine
    let rows = self.rows
    var out = rows
    var at = 0

    while true {
      var byte = text[at]
      if byte == 0x20 {
        at &+= 1
        byte = text[at]
      }
      let start = at
      var kind: TokenKind
      var length = 1
      switch classes[Int(byte)] {
      case .blank:
        at &+= 1
        continue

      case .newline:
        if out > rows && endsLine[Int((out - 1).pointee >> 56)] {
          out.pointee = Token(.semicolon, offset: at, length: 0).raw
          out += 1
        }
        at &+= 1
        while text[at] == 9 { at &+= 1 }
        continue

      case .letter:
        let word = EightBytes.load(text, at)
        let outside = ~EightBytes.identifier(word) & EightBytes.highs
        if outside != 0 {
          // A keyword of up to seven bytes, or a name; `bits` is 8 to 56.
          let bits = outside.trailingZeroBitCount & ~7
          at &+= bits >> 3
          if text[at] < 0x80 {
            let key = word & ((1 as UInt64) &<< UInt64(truncatingIfNeeded: bits) &- 1)
            let slot = LexerTables.slot(key)
            let isKeyword = keywordWords[slot] == key
            let kind = isKeyword ? UInt64(keywordKinds[slot] & 0xff) : UInt64(TokenKind.name.rawValue)
            out.pointee =
              kind &<< 56 | UInt64(truncatingIfNeeded: bits) &<< 29
              | UInt64(UInt32(truncatingIfNeeded: start))
            out += 1
            continue
          }
        } else {
          at &+= 8
          while true {
            let more = ~EightBytes.identifier(EightBytes.load(text, at)) & EightBytes.highs
            if more != 0 {
              at &+= more.trailingZeroBitCount >> 3
              break
            }
            at &+= 8
          }
          let slot = LexerTables.slot(word)
          if keywordWords[slot] == word && text[at] < 0x80 && Int(keywordKinds[slot] >> 8) == at &- start
            && TokenTable.isLongKeyword(text, start, at &- start)
          {
            kind = unsafeBitCast(UInt8(truncatingIfNeeded: keywordKinds[slot]), to: TokenKind.self)
            out.pointee = Token(kind, offset: start, length: at &- start).raw
            out += 1
            continue
          }
        }
        if text[at] >= 0x80 {
          count = out - rows
          var lexer = LiteralLexer(text: text, end: end, start: start, at: at, token: count)
          lexer.restOfName()
          at = lexer.at
          take(&lexer)
        }
        out.pointee = Token(.name, offset: start, length: self.length(start, at, out - rows)).raw
        out += 1
        continue

      case .single:
        at &+= 1
        out.pointee = Token(singles[Int(byte)], offset: start, length: 1).raw
        out += 1
        continue

      case .quote:
        at &+= 1
        while true {
          let word = EightBytes.load(text, at)
          let stop =
            EightBytes.equal(word, 0x22) | EightBytes.equal(word, 0x5c) | EightBytes.equal(word, 0x0a)
            | EightBytes.equal(word, 0)
          if stop != 0 {
            at &+= stop.trailingZeroBitCount >> 3
            break
          }
          at &+= 8
        }
        if text[at] == 0x22 {
          at &+= 1
          out.pointee = Token(.stringLiteral, offset: start, length: self.length(start, at, out - rows)).raw
        } else {
          count = out - rows
          var lexer = LiteralLexer(text: text, end: end, start: start, at: at, token: count)
          lexer.string()
          at = lexer.at
          take(&lexer)
          out.pointee = Token(.stringLiteral, offset: start, length: self.length(start, at, count)).raw
        }
        out += 1
        continue

      case .digit:
        at &+= 1
        if byte != 0x30 {
          while text[at] &- 0x30 < 10 { at &+= 1 }
        } else if text[at] | 0x20 == UInt8(ascii: "x") {
          var digits = at &+ 1
          while text[digits] &- 0x30 < 10 || (text[digits] | 0x20) &- 0x61 < 6 { digits &+= 1 }
          // Anything else among the digits takes the full grammar, from the start.
          if digits > at &+ 1 { at = digits }
        }
        let next = classes[Int(text[at])]
        if next != .letter && next != .digit && next != .dot {
          out.pointee = Token(.intLiteral, offset: start, length: self.length(start, at, out - rows)).raw
        } else {
          at = number(text, end, start, out - rows, seenPoint: false, &out)
        }
        out += 1
        continue

      case .zero:
        if at < end {
          at &+= 1
          continue
        }
        if out > rows && endsLine[Int((out - 1).pointee >> 56)] {
          out.pointee = Token(.semicolon, offset: at, length: 0).raw
          out += 1
        }
        out.pointee = Token(.endOfFile, offset: at, length: 0).raw
        count = out - rows + 1
        return

      case .notASCII:
        count = out - rows
        var lexer = LiteralLexer(text: text, end: end, start: start, at: at, token: count)
        lexer.startOfName()
        at = lexer.at
        take(&lexer)
        out.pointee = Token(.name, offset: start, length: self.length(start, at, count)).raw
        out += 1
        continue

      case .invalid:
        report(out - rows, at, "invalid character \(RuneText.sharp(UInt32(byte)))")
        at &+= 1
        continue

      case .dot:
        kind = .dot
        let second = text[at &+ 1]
        if second &- 0x30 < 10 {
          at = number(text, end, start, out - rows, seenPoint: true, &out)
          out += 1
          continue
        }
        if second == UInt8(ascii: ".") {
          if text[at &+ 2] == UInt8(ascii: ".") {
            kind = .dotDotDot
            length = 3
          } else if text[at &+ 2] == 0x0a {
            lineSlips.append(UInt32(at + 1))
          }
        }

      case .colon:
        let isDefine = text[at &+ 1] == UInt8(ascii: "=")
        kind = isDefine ? .define : .colon
        length = isDefine ? 2 : 1

      case .equals:
        let isEqual = text[at &+ 1] == UInt8(ascii: "=")
        kind = isEqual ? .equal : .assign
        length = isEqual ? 2 : 1

      case .slash:
        let second = text[at &+ 1]
        if second == UInt8(ascii: "/") {
          let first = text[at &+ 2]
          at = find(0x0a, in: text, from: at &+ 2, to: end)
          if first == UInt8(ascii: "g") || first == UInt8(ascii: "l") || first == UInt8(ascii: "m") {
            count = out - rows
            keepDirective(text, start, at)
          }
          continue
        }
        if second == UInt8(ascii: "*") {
          count = out - rows
          at = comment(text, end, start)
          if out > rows && endsLine[Int((out - 1).pointee >> 56)]
            && find(0x0a, in: text, from: start, to: at) < at
          {
            out.pointee = Token(.semicolon, offset: start, length: 0).raw
            out += 1
          }
          continue
        }
        let isAssign = second == UInt8(ascii: "=")
        kind = isAssign ? .divideAssign : .divide
        length = isAssign ? 2 : 1

      case .star:
        let isAssign = text[at &+ 1] == UInt8(ascii: "=")
        kind = isAssign ? .multiplyAssign : .star
        length = isAssign ? 2 : 1

      case .ampersand:
        kind = .and
        switch text[at &+ 1] {
        case UInt8(ascii: "&"): (kind, length) = (.andAnd, 2)
        case UInt8(ascii: "="): (kind, length) = (.andAssign, 2)
        case UInt8(ascii: "^"):
          (kind, length) = text[at &+ 2] == UInt8(ascii: "=") ? (.andNotAssign, 3) : (.andNot, 2)
        default: break
        }

      case .bang:
        let isNotEqual = text[at &+ 1] == UInt8(ascii: "=")
        kind = isNotEqual ? .notEqual : .not
        length = isNotEqual ? 2 : 1

      case .plus:
        kind = .add
        switch text[at &+ 1] {
        case UInt8(ascii: "+"): (kind, length) = (.increment, 2)
        case UInt8(ascii: "="): (kind, length) = (.addAssign, 2)
        default: break
        }

      case .minus:
        kind = .subtract
        switch text[at &+ 1] {
        case UInt8(ascii: "-"): (kind, length) = (.decrement, 2)
        case UInt8(ascii: "="): (kind, length) = (.subtractAssign, 2)
        default: break
        }

      case .less:
        kind = .less
        switch text[at &+ 1] {
        case UInt8(ascii: "="): (kind, length) = (.lessEqual, 2)
        case UInt8(ascii: "-"): (kind, length) = (.arrow, 2)
        case UInt8(ascii: "<"):
          (kind, length) = text[at &+ 2] == UInt8(ascii: "=") ? (.shiftLeftAssign, 3) : (.shiftLeft, 2)
        default: break
        }

      case .greater:
        kind = .greater
        switch text[at &+ 1] {
        case UInt8(ascii: "="): (kind, length) = (.greaterEqual, 2)
        case UInt8(ascii: ">"):
          (kind, length) = text[at &+ 2] == UInt8(ascii: "=") ? (.shiftRightAssign, 3) : (.shiftRight, 2)
        default: break
        }

      case .bar:
        kind = .or
        switch text[at &+ 1] {
        case UInt8(ascii: "|"): (kind, length) = (.orOr, 2)
        case UInt8(ascii: "="): (kind, length) = (.orAssign, 2)
        default: break
        }

      case .percent:
        let isAssign = text[at &+ 1] == UInt8(ascii: "=")
        kind = isAssign ? .remainderAssign : .remainder
        length = isAssign ? 2 : 1

      case .caret:
        let isAssign = text[at &+ 1] == UInt8(ascii: "=")
        kind = isAssign ? .xorAssign : .xor
        length = isAssign ? 2 : 1

      case .apostrophe:
        kind = .runeLiteral
        let second = text[at &+ 1]
        if text[at &+ 2] == 0x27 && second != 0x5c && second != 0x27 && second != 0x0a && second < 0x80 {
          length = 3
          break
        }
        count = out - rows
        var lexer = LiteralLexer(text: text, end: end, start: start, at: at + 1, token: count)
        lexer.rune()
        at = lexer.at
        take(&lexer)
        out.pointee = Token(.runeLiteral, offset: start, length: self.length(start, at, count)).raw
        out += 1
        continue

      case .backquote:
        at = find(0x60, in: text, from: at &+ 1, to: end)
        if at == end {
          count = out - rows
          report(count, start, "string not terminated")
          malformed.append(UInt32(count))
        } else {
          at &+= 1
        }
        out.pointee = Token(.stringLiteral, offset: start, length: self.length(start, at, out - rows)).raw
        out += 1
        continue
      }
      at &+= length
      out.pointee = Token(kind, offset: start, length: length).raw
      out += 1
    }
  }

  /// `true` iff the name at `start` whose first eight bytes and length are a keyword's is that keyword.
  private static func isLongKeyword(_ text: UnsafePointer<UInt8>, _ start: Int, _ length: Int) -> Bool {
    switch length {
    case 8: true
    case 9: text[start + 8] == UInt8(ascii: "e")
    default:
      text[start + 8] == UInt8(ascii: "u") && text[start + 9] == UInt8(ascii: "g")
        && text[start + 10] == UInt8(ascii: "h")
    }
  }

  /// The length to store for a token from `start` to `end`, remembered elsewhere if the word cannot hold it.
  @inline(__always)
  private mutating func length(_ start: Int, _ end: Int, _ token: Int) -> Int {
    let length = end - start
    if length < Token.longLength { return length }
    longLengths.append((UInt32(token), UInt32(length)))
    return Token.longLength
  }

  /// Reads the number at `start` by the full grammar, writes its token to `out` and returns its end.
  private mutating func number(
    _ text: UnsafePointer<UInt8>, _ end: Int, _ start: Int, _ token: Int, seenPoint: Bool,
    _ out: inout UnsafeMutablePointer<UInt64>
  ) -> Int {
    var lexer = LiteralLexer(
      text: text, end: end, start: start, at: start + (seenPoint ? 1 : 0), token: token)
    let kind = lexer.number(seenPoint: seenPoint)
    take(&lexer)
    out.pointee = Token(kind, offset: start, length: length(start, lexer.at, token)).raw
    return lexer.at
  }

  /// Takes over what `lexer` found wrong.
  private mutating func take(_ lexer: inout LiteralLexer) {
    if lexer.isMalformed { malformed.append(UInt32(lexer.token)) }
    if !lexer.errors.isEmpty { errors.append(contentsOf: lexer.errors) }
  }

  mutating func report(_ token: Int, _ offset: Int, _ message: String) {
    errors.append(LexicalError(token: UInt32(token), offset: UInt32(offset), message: message))
  }

  /// Returns the end of the comment `/*…*/` that starts at `start`, and keeps it if it is a line directive.
  private mutating func comment(_ text: UnsafePointer<UInt8>, _ end: Int, _ start: Int) -> Int {
    var at = start + 3
    while true {
      at = find(UInt8(ascii: "/"), in: text, from: at, to: end)
      if at == end {
        report(count, start, "comment not terminated")
        return end
      }
      at += 1
      if text[at - 2] == UInt8(ascii: "*") { break }
    }
    if text[start + 2] == UInt8(ascii: "l") { keepDirective(text, start, at) }
    return at
  }

  /// Keeps the comment in `start..<end` if it is a directive.
  private mutating func keepDirective(_ text: UnsafePointer<UInt8>, _ start: Int, _ end: Int) {
    let body = UnsafeBufferPointer(start: text + start + 2, count: max(0, end - start - 2))
    if body.starts(with: "line ".utf8)
      || text[start + 1] == UInt8(ascii: "/")
        && (body.starts(with: "go:".utf8) || body.starts(with: "minigo:".utf8))
    {
      comments.append(
        DirectiveComment(offset: UInt32(start), end: UInt32(end), token: UInt32(count)))
    }
  }
}
