/// What Go's lexical grammar distinguishes among characters beyond ASCII.
enum CharacterClass {
  case letter
  case digit
  case other

  /// The class of the character with code point `rune`.
  init(_ rune: UInt32) {
    guard let scalar = Unicode.Scalar(rune) else {
      self = .other
      return
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: self = .letter
    case .decimalNumber: self = .digit
    default: self = .other
    }
  }
}

/// How Go's messages show characters.
public enum RuneText {
  /// `rune` as Go's `%#U` prints it: `U+0040 '@'`, the quoted character only if it can be printed.
  public static func sharp(_ rune: UInt32) -> String {
    var digits = String(rune, radix: 16, uppercase: true)
    while digits.utf8.count < 4 { digits = "0" + digits }
    if isPrintable(rune), let scalar = Unicode.Scalar(rune) { return "U+\(digits) '\(Character(scalar))'" }
    return "U+" + digits
  }

  /// `rune` as Go's `%q` prints it: a rune literal.
  public static func quoted(_ rune: UInt32) -> String { "'" + escaped(rune, quote: 0x27) + "'" }

  /// `rune` as it stands in a Go literal quoted with `quote`.
  public static func escaped(_ rune: UInt32, quote: UInt32) -> String {
    if rune == quote { return "\\" + String(Character(Unicode.Scalar(UInt8(truncatingIfNeeded: quote)))) }
    switch rune {
    case 0x5c: return "\\\\"
    case 0x07: return "\\a"
    case 0x08: return "\\b"
    case 0x0c: return "\\f"
    case 0x0a: return "\\n"
    case 0x0d: return "\\r"
    case 0x09: return "\\t"
    case 0x0b: return "\\v"
    default: break
    }
    if isPrintable(rune), let scalar = Unicode.Scalar(rune) { return String(Character(scalar)) }
    guard let scalar = Unicode.Scalar(rune) else { return "\u{fffd}" }
    if rune < 0x20 || rune == 0x7f { return "\\x" + padded(rune, 2) }
    return scalar.value < 0x10000 ? "\\u" + padded(rune, 4) : "\\U" + padded(rune, 8)
  }

  /// `true` iff Go's `strconv.IsPrint` holds: letters, marks, numbers, punctuation, symbols and the ASCII space.
  public static func isPrintable(_ rune: UInt32) -> Bool {
    if rune < 0x7f { return rune >= 0x20 }
    guard let scalar = Unicode.Scalar(rune) else { return false }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .spaceSeparator, .lineSeparator,
      .paragraphSeparator:
      return false
    default: return true
    }
  }

  private static func padded(_ value: UInt32, _ count: Int) -> String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: max(0, count - digits.utf8.count)) + digits
  }
}
