import Base

/// Reads the rest of one token that is not of the common form: escapes, numbers with prefix or point, names beyond ASCII,
/// and everything malformed.
struct LiteralLexer {
  let text: UnsafePointer<UInt8>
  /// Byte offset of the end of the file.
  let end: Int
  /// Byte offset of the token.
  let start: Int
  /// Byte offset of the next byte to read.
  var at: Int
  /// Index of the token.
  let token: Int
  var isMalformed = false
  var errors: [LexicalError] = []

  init(text: UnsafePointer<UInt8>, end: Int, start: Int, at: Int, token: Int) {
    self.text = text
    self.end = end
    self.start = start
    self.at = at
    self.token = token
  }

  private mutating func report(_ offset: Int, _ message: String) {
    errors.append(LexicalError(token: UInt32(token), offset: UInt32(offset), message: message))
  }

  /// Reports a malformed literal.
  private mutating func fail(_ offset: Int, _ message: String) {
    report(offset, message)
    isMalformed = true
  }

  /// The character at the cursor and its length in bytes; (`UInt32.max`, 0) at the end of the file.
  private var character: (rune: UInt32, length: Int) {
    if at >= end { return (.max, 0) }
    return EncodingFault.decode(text, at, end)
  }

  private var byte: UInt8 { at < end ? text[at] : 0 }
  private var isAtEnd: Bool { at >= end }

  // MARK: Names

  /// Reads a name whose first character is not ASCII.
  ///
  ///     identifier = letter { letter | unicode_digit } .
  mutating func startOfName() {
    let (rune, length) = character
    switch CharacterClass(rune) {
    case .letter: break
    case .digit: report(at, "identifier cannot begin with digit \(RuneText.sharp(rune))")
    case .other: report(at, "invalid character \(RuneText.sharp(rune)) in identifier")
    }
    at += length
    restOfName()
  }

  /// Reads the rest of a name.
  mutating func restOfName() {
    while at < end {
      let byte = text[at]
      if byte < 0x80 {
        if byte == 0x5f || (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 {
          at += 1
          continue
        }
        return
      }
      let (rune, length) = character
      if CharacterClass(rune) == .other {
        report(at, "invalid character \(RuneText.sharp(rune)) in identifier")
      }
      at += length
    }
  }

  // MARK: Strings and runes

  /// Reads a string from behind its opening quote or any later byte.
  ///
  ///     interpreted_string_lit = `"` { unicode_value | byte_value } `"` .
  mutating func string() {
    while true {
      if isAtEnd {
        fail(start, "string not terminated")
        return
      }
      switch text[at] {
      case 0x22:
        at += 1
        return
      case 0x5c:
        at += 1
        if !escape(quote: 0x22) { isMalformed = true }
      case 0x0a:
        fail(at, "newline in string")
        return
      default: at += 1
      }
    }
  }

  /// Reads a rune literal from behind its opening quote.
  ///
  ///     rune_lit = "'" ( unicode_value | byte_value ) "'" .
  mutating func rune() {
    var number = 0
    while true {
      if isAtEnd {
        if !isMalformed { fail(start, "rune literal not terminated") }
        return
      }
      switch text[at] {
      case 0x27:
        if !isMalformed {
          if number == 0 {
            fail(at, "empty rune literal or unescaped '")
          } else if number != 1 {
            fail(start, "more than one character in rune literal")
          }
        }
        at += 1
        return
      case 0x5c:
        at += 1
        if !escape(quote: 0x27) { isMalformed = true }
      case 0x0a:
        if !isMalformed { fail(at, "newline in rune literal") }
        return
      default: at += character.length
      }
      number += 1
    }
  }

  /// Reads an escape from behind its backslash and returns `false` after reporting an error.
  private mutating func escape(quote: UInt8) -> Bool {
    if isAtEnd { return true }
    let digits: Int
    let base: UInt32
    let limit: UInt32
    switch text[at] {
    case quote, UInt8(ascii: "a"), UInt8(ascii: "b"), UInt8(ascii: "f"), UInt8(ascii: "n"),
      UInt8(ascii: "r"), UInt8(ascii: "t"), UInt8(ascii: "v"), UInt8(ascii: "\\"):
      at += 1
      return true
    case UInt8(ascii: "0")...UInt8(ascii: "7"): (digits, base, limit) = (3, 8, 255)
    case UInt8(ascii: "x"):
      at += 1
      (digits, base, limit) = (2, 16, 255)
    case UInt8(ascii: "u"):
      at += 1
      (digits, base, limit) = (4, 16, 0x10ffff)
    case UInt8(ascii: "U"):
      at += 1
      (digits, base, limit) = (8, 16, 0x10ffff)
    default:
      report(at, "unknown escape")
      return false
    }
    var value: UInt32 = 0
    for _ in 0..<digits {
      if isAtEnd { return true }
      var digit = base
      let byte = text[at]
      if byte &- 0x30 < 10 {
        digit = UInt32(byte - 0x30)
      } else if (byte | 0x20) &- 0x61 < 6 {
        digit = UInt32((byte | 0x20) - 0x61) + 10
      }
      if digit >= base {
        report(
          at,
          "invalid character \(RuneText.quoted(character.rune)) in \(LiteralLexer.name(ofBase: base)) escape")
        return false
      }
      value = value &* base &+ digit
      at += 1
    }
    if value > limit && base == 8 {
      report(at, "octal escape value \(value) > 255")
      return false
    }
    if value > limit || value >= 0xd800 && value < 0xe000 {
      report(at, "escape is invalid Unicode code point \(RuneText.sharp(value))")
      return false
    }
    return true
  }

  // MARK: Numbers

  private static func name(ofBase base: UInt32) -> String {
    switch base {
    case 2: "binary"
    case 8: "octal"
    case 10: "decimal"
    default: "hexadecimal"
    }
  }

  /// What `digits` saw.
  private struct Digits {
    var hasDigit = false
    var hasSeparator = false
    /// Offset of the first digit that is too large, -1 if none.
    var invalid = -1
  }

  /// Reads `{ digit | "_" }`; in bases up to ten any decimal digit is accepted and the first too large one noted.
  private mutating func digits(base: UInt32, _ seen: inout Digits) {
    while true {
      let byte = self.byte
      if byte == 0x5f {
        seen.hasSeparator = true
      } else if byte &- 0x30 < 10 {
        seen.hasDigit = true
        if base <= 10 && UInt32(byte - 0x30) >= base && seen.invalid < 0 { seen.invalid = at }
      } else if base == 16 && (byte | 0x20) &- 0x61 < 6 {
        seen.hasDigit = true
      } else {
        return
      }
      at += 1
    }
  }

  /// Reads a number from its start, or from behind its `.` if `seenPoint`.
  ///
  ///     int_lit = decimal_lit | binary_lit | octal_lit | hex_lit .
  ///     float_lit = decimal_float_lit | hex_float_lit .
  ///     imaginary_lit = ( decimal_digits | int_lit | float_lit ) "i" .
  mutating func number(seenPoint: Bool) -> TokenKind {
    var seenPoint = seenPoint
    var kind = TokenKind.intLiteral
    var base: UInt32 = 10
    /// `x`, `o`, `b`, `0` for a bare leading zero, 0 for none.
    var prefix: UInt8 = 0
    var seen = Digits()
    at = start + (seenPoint ? 1 : 0)

    if !seenPoint {
      if byte == 0x30 {
        at += 1
        switch byte | 0x20 {
        case UInt8(ascii: "x"): (base, prefix) = (16, UInt8(ascii: "x"))
        case UInt8(ascii: "o"): (base, prefix) = (8, UInt8(ascii: "o"))
        case UInt8(ascii: "b"): (base, prefix) = (2, UInt8(ascii: "b"))
        default:
          (base, prefix) = (8, UInt8(ascii: "0"))
          seen.hasDigit = true
        }
        if prefix != UInt8(ascii: "0") { at += 1 }
      }
      digits(base: base, &seen)
      if byte == UInt8(ascii: ".") {
        if prefix == UInt8(ascii: "o") || prefix == UInt8(ascii: "b") {
          fail(at, "invalid radix point in \(LiteralLexer.name(ofBase: base)) literal")
        }
        at += 1
        seenPoint = true
      }
    }
    if seenPoint {
      kind = .floatLiteral
      digits(base: base, &seen)
    }
    if !seen.hasDigit && !isMalformed {
      fail(at, "\(LiteralLexer.name(ofBase: base)) literal has no digits")
    }

    let exponent = byte | 0x20
    if exponent == UInt8(ascii: "e") || exponent == UInt8(ascii: "p") {
      if !isMalformed {
        if exponent == UInt8(ascii: "e") && prefix != 0 && prefix != UInt8(ascii: "0") {
          fail(at, "\(RuneText.quoted(UInt32(byte))) exponent requires decimal mantissa")
        } else if exponent == UInt8(ascii: "p") && prefix != UInt8(ascii: "x") {
          fail(at, "\(RuneText.quoted(UInt32(byte))) exponent requires hexadecimal mantissa")
        }
      }
      at += 1
      kind = .floatLiteral
      if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") { at += 1 }
      var inExponent = Digits()
      digits(base: 10, &inExponent)
      seen.hasSeparator = seen.hasSeparator || inExponent.hasSeparator
      if !inExponent.hasDigit && !isMalformed { fail(at, "exponent has no digits") }
    } else if prefix == UInt8(ascii: "x") && kind == .floatLiteral && !isMalformed {
      fail(at, "hexadecimal mantissa requires a 'p' exponent")
    }

    if byte == UInt8(ascii: "i") {
      kind = .imaginaryLiteral
      at += 1
    }
    if kind == .intLiteral && seen.invalid >= 0 && !isMalformed {
      let digit = RuneText.quoted(UInt32(text[seen.invalid]))
      fail(seen.invalid, "invalid digit \(digit) in \(LiteralLexer.name(ofBase: base)) literal")
    }
    if seen.hasSeparator && !isMalformed, let offset = misplacedSeparator() {
      fail(offset, "'_' must separate successive digits")
    }
    return kind
  }

  /// The offset of the first `_` of the number that is not between digits (a prefix counts as one); nil if none.
  private func misplacedSeparator() -> Int? {
    enum Previous { case separator, digit, other }
    var previous = Previous.other
    var index = start
    var isHexadecimal = false
    if at - start >= 2 && text[start] == 0x30 {
      let letter = text[start + 1] | 0x20
      if letter == UInt8(ascii: "x") || letter == UInt8(ascii: "o") || letter == UInt8(ascii: "b") {
        isHexadecimal = letter == UInt8(ascii: "x")
        previous = .digit
        index += 2
      }
    }
    while index < at {
      let byte = text[index]
      if byte == 0x5f {
        if previous != .digit { return index }
        previous = .separator
      } else if byte &- 0x30 < 10 || isHexadecimal && (byte | 0x20) &- 0x61 < 6 {
        previous = .digit
      } else {
        if previous == .separator { return index - 1 }
        previous = .other
      }
      index += 1
    }
    return previous == .separator ? at - 1 : nil
  }
}
