/// Go's quoting of strings and runes, and the UTF-8 it rests on.
public enum GoQuoting {
  /// What stands for bytes and numbers that are no code point.
  public static let replacement: UInt32 = 0xFFFD

  /// Returns `bytes` as an interpreted Go string literal, with invalid UTF-8 as `\x` escapes.
  public static func quote(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    quote(bytes, cutAt: Int.max)
  }

  /// Returns the bytes of `text` as an interpreted Go string literal.
  public static func quote(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { String(decoding: quote($0), as: UTF8.self) }
  }

  /// Returns the literal of `bytes`, or its first `limit - 3` runes and an ellipsis if it has more than
  /// `limit` of them (which is at least 3).
  static func quote(_ bytes: UnsafeBufferPointer<UInt8>, cutAt limit: Int) -> [UInt8] {
    let mark = UInt8(ascii: "\"")
    var result: [UInt8] = [mark]
    result.reserveCapacity(min(bytes.count + 2, 4096))
    var runes = 1
    // Where the first `limit - 3` runes end, once they are there.
    var cut = limit == 3 ? 0 : -1
    var offset = 0
    while offset < bytes.count {
      let byte = bytes[offset]
      let start = result.count
      if byte >= 0x20 && byte < 0x7F && byte != mark && byte != UInt8(ascii: "\\") {
        result.append(byte)
        offset += 1
        runes += 1
      } else {
        let (code, width) = decode(bytes, at: offset)
        if code == replacement && width == 1 {
          appendHex(UInt32(byte), "\\x", digits: 2, to: &result)
          runes += 4
        } else if appendEscaped(code, quote: mark, to: &result) {
          runes += result.count - start
        } else {
          runes += 1
        }
        offset += width
      }
      if cut < 0 && runes >= limit - 3 {
        // Only escapes add more than one rune at a time, and their runes are bytes.
        cut = result.count - (runes - (limit - 3))
      }
      if runes >= limit { break }
    }
    if runes + 1 > limit {
      result.removeSubrange(cut...)
      result += [UInt8](repeating: UInt8(ascii: "."), count: 3)
    } else {
      result.append(mark)
    }
    return result
  }

  /// Returns `codePoint` as a Go rune literal; U+FFFD stands for what is no code point.
  public static func quoteRune(_ codePoint: UInt32) -> String {
    let mark = UInt8(ascii: "'")
    var result: [UInt8] = [mark]
    _ = appendEscaped(isCodePoint(codePoint) ? codePoint : replacement, quote: mark, to: &result)
    result.append(mark)
    return String(decoding: result, as: UTF8.self)
  }

  /// Returns `true` iff Go prints `codePoint` as itself: letters, marks, numbers, punctuation, symbols, and
  /// the ASCII space.
  public static func isPrintable(_ codePoint: UInt32) -> Bool {
    if codePoint < 0x7F { return codePoint >= 0x20 }
    if codePoint < 0xA1 || codePoint == 0xAD { return false }
    guard let scalar = Unicode.Scalar(codePoint) else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol:
      return true
    default:
      return false
    }
  }

  /// Returns `true` iff `value` is a code point other than a surrogate.
  public static func isCodePoint(_ value: UInt32) -> Bool {
    value < 0xD800 || value > 0xDFFF && value <= 0x10FFFF
  }

  /// Appends the code point `code` as it appears between quotes; `true` iff it is written as an escape.
  private static func appendEscaped(_ code: UInt32, quote: UInt8, to bytes: inout [UInt8]) -> Bool {
    if code == UInt32(quote) || code == 0x5C {
      bytes.append(0x5C)
      bytes.append(UInt8(truncatingIfNeeded: code))
      return true
    }
    if isPrintable(code) {
      append(code, to: &bytes)
      return false
    }
    switch code {
    case 7...13:
      bytes.append(0x5C)
      bytes.append([0x61, 0x62, 0x74, 0x6E, 0x76, 0x66, 0x72][Int(code) - 7])
    case 0..<0x20, 0x7F: appendHex(code, "\\x", digits: 2, to: &bytes)
    case 0..<0x10000: appendHex(code, "\\u", digits: 4, to: &bytes)
    default: appendHex(code, "\\U", digits: 8, to: &bytes)
    }
    return true
  }

  private static func appendHex(_ value: UInt32, _ mark: String, digits: Int, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: mark.utf8)
    var shift = UInt32(digits * 4)
    while shift > 0 {
      shift -= 4
      let digit = UInt8(value >> shift & 0xF)
      bytes.append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10)
    }
  }

  /// Appends the UTF-8 of the code point `code` to `bytes`.
  public static func append(_ code: UInt32, to bytes: inout [UInt8]) {
    func tail(_ shift: UInt32) -> UInt8 { UInt8(0x80 | (code >> shift & 0x3F)) }
    switch code {
    case 0..<0x80:
      bytes.append(UInt8(code))
    case 0..<0x800:
      bytes.append(UInt8(0xC0 | code >> 6))
      bytes.append(tail(0))
    case 0..<0x10000:
      bytes.append(UInt8(0xE0 | code >> 12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    default:
      bytes.append(UInt8(0xF0 | (code >> 18 & 7)))
      bytes.append(tail(12))
      bytes.append(tail(6))
      bytes.append(tail(0))
    }
  }

  /// Returns the code point that starts at `offset` and its length in bytes; U+FFFD and 1 if the bytes there
  /// are not valid UTF-8, and 0 behind the end.
  public static func decode(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> (code: UInt32, width: Int)
  {
    guard offset < bytes.count else { return (replacement, 0) }
    let first = UInt32(bytes[offset])
    if first < 0x80 { return (first, 1) }
    let width: Int
    var code: UInt32
    switch first {
    case 0xC2...0xDF: (width, code) = (2, first & 0x1F)
    case 0xE0...0xEF: (width, code) = (3, first & 0x0F)
    case 0xF0...0xF4: (width, code) = (4, first & 0x07)
    default: return (replacement, 1)
    }
    guard offset + width <= bytes.count else { return (replacement, 1) }
    for index in offset + 1..<offset + width {
      let byte = UInt32(bytes[index])
      if byte & 0xC0 != 0x80 { return (replacement, 1) }
      code = code << 6 | byte & 0x3F
    }
    let least: UInt32 = width == 2 ? 0x80 : (width == 3 ? 0x800 : 0x10000)
    return code >= least && isCodePoint(code) ? (code, width) : (replacement, 1)
  }
}
