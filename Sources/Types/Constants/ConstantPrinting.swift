#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension ConstantValue: CustomStringConvertible {
  /// The most runes of a quoted string that a message shows.
  static let shownRunes = 72

  /// The value as compiler messages show it: floats to six digits, strings quoted and cut at 72 runes.
  public var description: String {
    switch representation {
    case .unknown: "unknown"
    case .bool(let value): value ? "true" : "false"
    case .string: String(decoding: spelling, as: UTF8.self)
    case .int64(let value): String(value)
    case .integer(let box): box.value.description
    case .rational(let box): BigFloat(box.value).decimalApproximation
    case .float(let box): box.value.decimalApproximation
    case .complex(let parts): "(\(parts.real.description) + \(parts.imaginary.description)i)"
    }
  }

  /// The bytes of `description`.
  public var spelling: [UInt8] {
    guard case .string(let value) = representation else { return Array(description.utf8) }
    return value.withBytes { GoQuoting.quote($0, cutAt: ConstantValue.shownRunes) }
  }

  /// The value in full: ints and fractions exactly, floats in hexadecimal, strings quoted whole.
  public var exactDescription: String {
    switch representation {
    case .unknown, .bool, .int64, .integer: description
    case .string(let value): value.withBytes { String(decoding: GoQuoting.quote($0), as: UTF8.self) }
    case .rational(let box):
      box.value.isInteger
        ? box.value.signedNumerator.description
        : "\(box.value.signedNumerator)/\(box.value.positiveDenominator)"
    case .float(let box): box.value.hexadecimal
    case .complex(let parts): "(\(parts.real.exactDescription) + \(parts.imaginary.exactDescription)i)"
    }
  }
}

extension BigFloat {
  /// The number to six digits as Go's `%.6g` prints it, with more digits if a fraction would look whole.
  var decimalApproximation: String {
    if isInfinite { return isNegative ? "-Inf" : "+Inf" }
    let nearest = rounded(to: .float64)
    if nearest.isFinite && (nearest == 0) == (sign == 0) {
      let text = GoFloat.format(nearest, digits: 6)
      return !isInteger && !text.utf8.contains(UInt8(ascii: ".")) ? GoFloat.shortest(nearest) : text
    }
    // Outside the range of float64 the decimal exponent is estimated, which costs digits beyond the sixth.
    let fraction = BigFloat(isNegative: isNegative, mantissa, exponent: -mantissa.bitWidth)
    let power = Double(binaryExponent) * 0.30102999566398119521373889472449302677
    var exponent = Int(power)
    var significand = fraction.rounded(to: .float64) * pow(10, power - Double(exponent))
    if significand.magnitude < 1 - 0.5e-6 {
      significand *= 10
      exponent -= 1
    } else if significand.magnitude >= 10 {
      significand /= 10
      exponent += 1
    }
    return GoFloat.format(significand, digits: 6) + "e" + (exponent < 0 ? "" : "+") + String(exponent)
  }

  /// The number as a hexadecimal fraction from one half to 1 with a binary exponent.
  var hexadecimal: String {
    if isInfinite { return isNegative ? "-Inf" : "+Inf" }
    if mantissa.isZero { return "0" }
    var text = isNegative ? "-0x." : "0x."
    let width = mantissa.bitWidth
    let words = (mantissa << ((64 - width & 63) & 63)).words
    var digits = ""
    for word in words.reversed() {
      let group = String(word, radix: 16)
      digits += String(repeating: "0", count: 16 - group.utf8.count)
      digits += group
    }
    while digits.hasSuffix("0") { digits.removeLast() }
    text += digits
    text += binaryExponent >= 0 ? "p+" : "p"
    return text + String(binaryExponent)
  }
}

/// Go's decimal formats of machine floats.
public enum GoFloat {
  /// Returns `value` as Go's `%.<digits>g` prints it.
  public static func format(_ value: Double, digits: Int) -> String {
    if !value.isFinite { return special(value) }
    // C's conversion agrees with Go's, down to exponents of at least two digits.
    var buffer = [CChar](repeating: 0, count: 64 + digits)
    let count = withVaList([CInt(digits), value]) { vsnprintf(&buffer, buffer.count, "%.*g", $0) }
    return String(decoding: buffer[..<Int(count)].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Returns `value` as Go's `%g` prints it: with the fewest digits that identify it.
  public static func shortest(_ value: Double) -> String {
    if !value.isFinite { return special(value) }
    if value == 0 { return value.sign == .minus ? "-0" : "0" }
    // The library's description has the same digits; they are spread out anew by Go's rule.
    var digits: [UInt8] = []
    var point = 0
    var exponent = 0
    var hasPoint = false
    let spelling = Array(value.magnitude.description.utf8)
    for (index, byte) in spelling.enumerated() {
      if byte == UInt8(ascii: ".") {
        hasPoint = true
      } else if byte == UInt8(ascii: "e") {
        exponent = Int(String(decoding: spelling[(index + 1)...], as: UTF8.self)) ?? 0
        break
      } else {
        if !hasPoint { point += 1 }
        digits.append(byte)
      }
    }
    point += exponent
    while digits.count > 1, digits[0] == UInt8(ascii: "0") {
      digits.removeFirst()
      point -= 1
    }
    while digits.count > 1, digits[digits.count - 1] == UInt8(ascii: "0") { digits.removeLast() }
    return (value < 0 ? "-" : "") + layout(digits, point: point)
  }

  /// Returns `0.digits · 10^point` in plain or scientific form.
  private static func layout(_ digits: [UInt8], point: Int) -> String {
    let exponent = point - 1
    var text: [UInt8] = []
    if exponent < -4 || exponent >= 6 {
      text.append(digits[0])
      if digits.count > 1 {
        text.append(UInt8(ascii: "."))
        text += digits[1...]
      }
      text += Array(exponent < 0 ? "e-".utf8 : "e+".utf8)
      if exponent.magnitude < 10 { text.append(UInt8(ascii: "0")) }
      text += Array(String(exponent.magnitude).utf8)
    } else if point <= 0 {
      text += Array("0.".utf8)
      text += [UInt8](repeating: UInt8(ascii: "0"), count: -point)
      text += digits
    } else {
      for index in 0..<max(point, digits.count) {
        if index == point { text.append(UInt8(ascii: ".")) }
        text.append(index < digits.count ? digits[index] : UInt8(ascii: "0"))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func special(_ value: Double) -> String {
    value.isNaN ? "NaN" : (value < 0 ? "-Inf" : "+Inf")
  }
}
