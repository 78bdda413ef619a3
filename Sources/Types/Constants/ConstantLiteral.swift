/// The kinds of literals that have a constant value.
public enum ConstantLiteralKind: UInt8, Sendable {
  case int, float, imaginary, rune, string
}

extension ConstantValue {
  /// The longest spelling of a number that has a value, in bytes; Go's compiler calls longer ones
  /// excessively long.
  public static let numberLiteralLimit = 10_000

  /// Returns the value of the literal spelled `text` in a source file (a string or rune with its quotes);
  /// `unknown` if it is malformed or too large.
  public static func literal(_ text: UnsafeBufferPointer<UInt8>, _ kind: ConstantLiteralKind) -> ConstantValue
  {
    switch kind {
    case .int: return intLiteral(text)
    case .float: return floatLiteral(text)
    case .imaginary:
      guard text.last == UInt8(ascii: "i") else { return .unknown }
      return floatLiteral(UnsafeBufferPointer(rebasing: text.dropLast())).timesI
    case .rune:
      guard text.count >= 2 else { return .unknown }
      let inner = UnsafeBufferPointer(rebasing: text[1..<text.count - 1])
      var offset = 0
      guard let code = LiteralText(inner, quote: UInt8(ascii: "'")).character(at: &offset) else {
        return .unknown
      }
      return ConstantValue(Int64(code.value))
    case .string: return LiteralText.string(text).map { ConstantValue($0) } ?? .unknown
    }
  }

  /// Returns the value of the literal spelled `text`.
  public static func literal(_ text: String, _ kind: ConstantLiteralKind) -> ConstantValue {
    var copy = text
    return copy.withUTF8 { literal($0, kind) }
  }

  private static func intLiteral(_ text: UnsafeBufferPointer<UInt8>) -> ConstantValue {
    if text.count <= 18 && text.count > 0 && (text[0] != UInt8(ascii: "0") || text.count == 1) {
      var value: Int64 = 0
      for byte in text {
        let digit = byte &- UInt8(ascii: "0")
        if digit > 9 { return longIntLiteral(text) }
        value = value * 10 + Int64(digit)
      }
      return ConstantValue(value)
    }
    if text.count > 2 && text.count <= 18 && text[0] == UInt8(ascii: "0")
      && text[1] | 0x20 == UInt8(ascii: "x")
    {
      var value: UInt64 = 0
      for byte in text[2...] {
        guard let digit = NumberText.digit(byte) else { return longIntLiteral(text) }
        value = value << 4 | digit
      }
      return ConstantValue(value)
    }
    return longIntLiteral(text)
  }

  private static func longIntLiteral(_ text: UnsafeBufferPointer<UInt8>) -> ConstantValue {
    guard let number = NumberText(text, isFloat: false) else { return .unknown }
    return ConstantValue(BigInt(isNegative: false, magnitude: number.mantissa))
  }

  private static func floatLiteral(_ text: UnsafeBufferPointer<UInt8>) -> ConstantValue {
    guard let number = NumberText(text, isFloat: true) else { return .unknown }
    if number.mantissa.isZero { return ConstantValue(representation: .rational(Boxed(BigRational(0)))) }
    let isObviouslySmall =
      number.mantissa.word != nil && number.exponent5.magnitude < 300 && number.exponent2.magnitude < 300
    if !isObviouslySmall {
      guard let float = number.float else { return .unknown }
      if float.sign == 0 { return ConstantValue(representation: .rational(Boxed(BigRational(0)))) }
      if !float.isSmall { return ConstantValue(float) }
    }
    // However large its components are, a literal of moderate size starts as a fraction.
    return ConstantValue(representation: .rational(Boxed(number.fraction)))
  }
}

/// The parts of a number's spelling: the number is `mantissa · 2^exponent2 · 5^exponent5`.
private struct NumberText {
  private(set) var mantissa = Natural.zero
  private(set) var exponent2 = 0
  private(set) var exponent5 = 0

  /// Reads all of `text`; `nil` if it is malformed, too long, or has an exponent that does not fit 64 bits.
  init?(_ text: UnsafeBufferPointer<UInt8>, isFloat: Bool) {
    if text.count > ConstantValue.numberLiteralLimit { return nil }
    var offset = 0
    var base: UInt64 = 10
    // `true` after a digit or a base prefix, where an underscore may stand.
    var allowsSeparator = false
    var digits = 0
    if text.count >= 2 && text[0] == UInt8(ascii: "0") {
      offset = 2
      allowsSeparator = true
      switch text[1] | 0x20 {
      case UInt8(ascii: "b"): base = 2
      case UInt8(ascii: "o"): base = 8
      case UInt8(ascii: "x"): base = 16
      default:
        offset = 1
        digits = 1
        if !isFloat { base = 8 }
      }
    }
    var fractionDigits = 0
    var hasPoint = false
    var isAfterSeparator = false
    var group: UInt64 = 0
    var scale: UInt64 = 1
    let fullScale = UInt64.max / base
    scanning: while offset < text.count {
      let byte = text[offset]
      if byte == UInt8(ascii: ".") && isFloat && !hasPoint {
        if isAfterSeparator { return nil }
        hasPoint = true
        allowsSeparator = false
      } else if byte == UInt8(ascii: "_") {
        if !allowsSeparator { return nil }
        allowsSeparator = false
        isAfterSeparator = true
      } else {
        guard let digit = NumberText.digit(byte), digit < base else { break scanning }
        group = group * base + digit
        scale *= base
        if scale > fullScale {
          mantissa = mantissa.multiplied(by: scale, adding: group)
          group = 0
          scale = 1
        }
        digits += 1
        if hasPoint { fractionDigits += 1 }
        allowsSeparator = true
        isAfterSeparator = false
      }
      offset += 1
    }
    if isAfterSeparator || digits == 0 { return nil }
    if scale > 1 { mantissa = mantissa.multiplied(by: scale, adding: group) }
    switch base {
    case 2: exponent2 = -fractionDigits
    case 8: exponent2 = -3 * fractionDigits
    case 16: exponent2 = -4 * fractionDigits
    default:
      exponent2 = -fractionDigits
      exponent5 = -fractionDigits
    }
    if offset < text.count && isFloat {
      let mark = text[offset] | 0x20
      if mark != UInt8(ascii: "e") && mark != UInt8(ascii: "p") { return nil }
      guard let exponent = NumberText.exponent(text, from: offset + 1) else { return nil }
      exponent2 = exponent2 &+ exponent
      if mark == UInt8(ascii: "e") { exponent5 = exponent5 &+ exponent }
    } else if offset < text.count {
      return nil
    }
  }

  fileprivate static func digit(_ byte: UInt8) -> UInt64? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt64(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt64(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt64(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }

  private static func exponent(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    var offset = start
    var isNegative = false
    if offset < text.count && (text[offset] == UInt8(ascii: "+") || text[offset] == UInt8(ascii: "-")) {
      isNegative = text[offset] == UInt8(ascii: "-")
      offset += 1
    }
    var value = 0
    var isAfterDigit = false
    while offset < text.count {
      if text[offset] == UInt8(ascii: "_") {
        if !isAfterDigit { return nil }
        isAfterDigit = false
      } else {
        guard let digit = digit(text[offset]), digit < 10 else { return nil }
        let (product, overflow1) = value.multipliedReportingOverflow(by: 10)
        let (sum, overflow2) = product.addingReportingOverflow(Int(digit))
        if overflow1 || overflow2 { return nil }
        value = sum
        isAfterDigit = true
      }
      offset += 1
    }
    if !isAfterDigit { return nil }
    return isNegative ? -value : value
  }

  /// The number as a 512-bit float, possibly infinite; `nil` if its power of two is out of range.
  var float: BigFloat? {
    let binaryExponent = exponent2 &+ mantissa.bitWidth
    if binaryExponent < Int(Int32.min) || binaryExponent > Int(Int32.max) { return nil }
    if exponent5 == 0 { return BigFloat(isNegative: false, mantissa, exponent: exponent2) }
    let whole = BigFloat(isNegative: false, mantissa, exponent: exponent2, precision: 0)
    let power = BigFloat.powerOfFive(UInt64(exponent5.magnitude))
    return exponent5 < 0 ? whole.divided(by: power) : whole * power
  }

  /// The number as a fraction; its exponents must be moderate.
  var fraction: BigRational {
    var numerator = mantissa
    var denominator = Natural.one
    if exponent5 > 0 { numerator = numerator * Natural.power(5, exponent5) }
    if exponent5 < 0 { denominator = Natural.power(5, -exponent5) }
    if exponent2 > 0 { numerator = numerator << exponent2 }
    if exponent2 < 0 { denominator = denominator << -exponent2 }
    return BigRational(isNegative: false, numerator, denominator)
  }
}

/// The text between the quotes of a string or rune literal.
private struct LiteralText {
  let text: UnsafeBufferPointer<UInt8>
  let quote: UInt8

  init(_ text: UnsafeBufferPointer<UInt8>, quote: UInt8) {
    self.text = text
    self.quote = quote
  }

  /// Returns the value of the string literal spelled `text` with its quotes.
  static func string(_ text: UnsafeBufferPointer<UInt8>) -> ConstantString? {
    guard text.count >= 2, let quote = text.first, text.last == quote else { return nil }
    let inner = UnsafeBufferPointer(rebasing: text[1..<text.count - 1])
    if inner.isEmpty { return .empty }
    if quote == UInt8(ascii: "`") { return rawString(inner) }
    if quote != UInt8(ascii: "\"") { return nil }
    var isPlain = true
    for byte in inner where byte == UInt8(ascii: "\\") || byte >= 0x80 || byte == 0x0A || byte == quote {
      isPlain = false
      break
    }
    if isPlain { return ConstantString(inner) }
    let literal = LiteralText(inner, quote: quote)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(inner.count)
    var offset = 0
    while offset < inner.count {
      if inner[offset] == 0x0A { return nil }
      guard let character = literal.character(at: &offset) else { return nil }
      if character.isByte {
        bytes.append(UInt8(truncatingIfNeeded: character.value))
      } else {
        GoQuoting.append(character.value, to: &bytes)
      }
    }
    return ConstantString(bytes)
  }

  private static func rawString(_ inner: UnsafeBufferPointer<UInt8>) -> ConstantString? {
    if inner.contains(UInt8(ascii: "`")) { return nil }
    if !inner.contains(0x0D) { return ConstantString(inner) }
    return ConstantString(inner.filter { $0 != 0x0D })
  }

  /// Reads the character or escape at `offset` and moves past it; `isByte` tells a byte of a string from a
  /// code point.
  func character(at offset: inout Int) -> (value: UInt32, isByte: Bool)? {
    guard offset < text.count else { return nil }
    let first = text[offset]
    if first == quote { return nil }
    if first >= 0x80 {
      let (code, width) = GoQuoting.decode(text, at: offset)
      offset += width
      return (code, false)
    }
    offset += 1
    if first != UInt8(ascii: "\\") { return (UInt32(first), true) }
    guard offset < text.count else { return nil }
    let mark = text[offset]
    offset += 1
    switch mark {
    case UInt8(ascii: "a"): return (7, true)
    case UInt8(ascii: "b"): return (8, true)
    case UInt8(ascii: "f"): return (12, true)
    case UInt8(ascii: "n"): return (10, true)
    case UInt8(ascii: "r"): return (13, true)
    case UInt8(ascii: "t"): return (9, true)
    case UInt8(ascii: "v"): return (11, true)
    case UInt8(ascii: "\\"): return (UInt32(mark), true)
    case quote: return (UInt32(mark), true)
    case UInt8(ascii: "x"): return digits(2, base: 16, at: &offset).map { ($0, true) }
    case UInt8(ascii: "u"): return codePoint(4, at: &offset)
    case UInt8(ascii: "U"): return codePoint(8, at: &offset)
    case UInt8(ascii: "0")...UInt8(ascii: "7"):
      offset -= 1
      guard let value = digits(3, base: 8, at: &offset), value <= 255 else { return nil }
      return (value, true)
    default: return nil
    }
  }

  private func codePoint(_ count: Int, at offset: inout Int) -> (value: UInt32, isByte: Bool)? {
    guard let value = digits(count, base: 16, at: &offset), GoQuoting.isCodePoint(value) else { return nil }
    return (value, false)
  }

  private func digits(_ count: Int, base: UInt32, at offset: inout Int) -> UInt32? {
    guard offset + count <= text.count else { return nil }
    var value: UInt32 = 0
    for _ in 0..<count {
      let byte = text[offset]
      let digit: UInt32
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = UInt32(byte - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = UInt32(byte - UInt8(ascii: "a") + 10)
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = UInt32(byte - UInt8(ascii: "A") + 10)
      default: return nil
      }
      if digit >= base { return nil }
      value = value &* base &+ digit
      offset += 1
    }
    return value
  }
}
