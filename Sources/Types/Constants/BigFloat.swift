/// A binary floating-point number of up to 512 bits with a 32-bit exponent, rounded to nearest, ties to
/// even; there is an infinity of either sign and one zero.
///
/// Invariant: the mantissa is odd, or 0 for zero and the infinities. So equal numbers have equal
/// representations.
public struct BigFloat: Sendable, Hashable {
  /// The bits of a constant's mantissa.
  static let precision = 512

  /// `true` iff the number is less than 0.
  public let isNegative: Bool
  /// `true` iff the number is an infinity.
  public let isInfinite: Bool
  /// The number is `mantissa · 2^exponent`.
  let mantissa: Natural
  let exponent: Int

  /// Makes zero.
  init() {
    isNegative = false
    isInfinite = false
    mantissa = .zero
    exponent = 0
  }

  private init(infinity isNegative: Bool) {
    self.isNegative = isNegative
    isInfinite = true
    mantissa = .zero
    exponent = 0
  }

  /// Makes `mantissa · 2^exponent` rounded to `precision` bits (to nearest; 0 leaves all bits); `isInexact`
  /// says that the true mantissa is greater by less than 1, and needs a mantissa of more than `precision`
  /// bits. What is too large for the exponent becomes infinite, what is too small zero.
  init(
    isNegative: Bool, _ mantissa: Natural, exponent: Int, isInexact: Bool = false,
    precision: Int = BigFloat.precision
  ) {
    var mantissa = mantissa
    var exponent = exponent
    let excess = mantissa.bitWidth - precision
    if precision > 0 && excess > 0 {
      let half = mantissa.bit(excess - 1)
      let rest = isInexact || mantissa.hasBits(below: excess - 1)
      mantissa = mantissa >> excess
      exponent += excess
      if half && (rest || mantissa.bit(0)) { mantissa = mantissa + .one }
    }
    let zeros = mantissa.trailingZeroBitCount
    mantissa = mantissa >> zeros
    exponent += zeros
    let binaryExponent = exponent + mantissa.bitWidth
    if mantissa.isZero || binaryExponent < Int(Int32.min) {
      self.init()
    } else if binaryExponent > Int(Int32.max) {
      self.init(infinity: isNegative)
    } else {
      self.init(finite: isNegative, mantissa, exponent)
    }
  }

  private init(finite isNegative: Bool, _ mantissa: Natural, _ exponent: Int) {
    self.isNegative = isNegative
    self.isInfinite = false
    self.mantissa = mantissa
    self.exponent = exponent
  }

  /// Makes the number nearest to `value`.
  public init(_ value: BigInt) {
    self.init(isNegative: value.isNegative, value.magnitude, exponent: 0)
  }

  /// Makes the number nearest to `value`.
  public init(_ value: BigRational) {
    if value.isInteger {
      self.init(isNegative: value.isNegative, value.numerator, exponent: 0)
    } else {
      self = BigFloat.quotient(
        isNegative: value.isNegative, value.numerator, value.denominator, exponent: 0,
        precision: BigFloat.precision)
    }
  }

  /// -1, 0 or 1 as the number is negative, zero or positive.
  public var sign: Int { mantissa.isZero && !isInfinite ? 0 : (isNegative ? -1 : 1) }

  /// The exponent for a mantissa from one half to 1; 0 for zero.
  public var binaryExponent: Int { mantissa.isZero ? 0 : exponent + mantissa.bitWidth }

  /// `true` iff the number is finite and whole.
  public var isInteger: Bool { !isInfinite && exponent >= 0 }

  /// `true` iff the number is finite and a fraction equal to it has components of reasonable size.
  var isSmall: Bool {
    let limit = ConstantValue.fractionLimit
    return !isInfinite && -limit < binaryExponent && binaryExponent < limit
  }

  /// The exact value as a whole number, if it is one of reasonable size.
  var wholeNumber: BigInt? {
    isInteger && isSmall ? BigInt(isNegative: isNegative, magnitude: mantissa << exponent) : nil
  }

  /// Returns the number cut to `precision` bits, or the next one away from zero if `roundingUp`.
  func truncated(to precision: Int, roundingUp: Bool) -> BigFloat {
    let excess = mantissa.bitWidth - precision
    if excess <= 0 { return self }
    let cut = mantissa >> excess
    return BigFloat(
      isNegative: isNegative, roundingUp ? cut + .one : cut, exponent: exponent + excess)
  }

  public static prefix func - (value: BigFloat) -> BigFloat {
    if value.isInfinite { return BigFloat(infinity: !value.isNegative) }
    return BigFloat(isNegative: !value.isNegative, value.mantissa, exponent: value.exponent, precision: 0)
  }

  /// Returns the sum; `left` and `right` must be finite.
  public static func + (left: BigFloat, right: BigFloat) -> BigFloat {
    if left.mantissa.isZero { return right }
    if right.mantissa.isZero { return left }
    let leftIsHigh = left.binaryExponent >= right.binaryExponent
    let high = leftIsHigh ? left : right
    let low = leftIsHigh ? right : left
    // Below this exponent the smaller operand only decides ties.
    let floor = min(high.exponent, high.binaryExponent - precision - 3)
    if low.binaryExponent < floor {
      var mantissa = high.mantissa << (high.exponent - floor)
      if low.isNegative != high.isNegative { mantissa = mantissa - .one }
      return BigFloat(isNegative: high.isNegative, mantissa, exponent: floor, isInexact: true)
    }
    let exponent = min(high.exponent, low.exponent)
    let a = BigInt(
      isNegative: high.isNegative, magnitude: high.mantissa << (high.exponent - exponent))
    let b = BigInt(isNegative: low.isNegative, magnitude: low.mantissa << (low.exponent - exponent))
    let sum = a + b
    return BigFloat(isNegative: sum.isNegative, sum.magnitude, exponent: exponent)
  }

  /// Returns the difference; `left` and `right` must be finite.
  public static func - (left: BigFloat, right: BigFloat) -> BigFloat { left + -right }

  public static func * (left: BigFloat, right: BigFloat) -> BigFloat {
    product(left, right, precision: precision)
  }

  /// Returns the product rounded to `precision` bits; an infinite factor makes it infinite.
  static func product(_ left: BigFloat, _ right: BigFloat, precision: Int) -> BigFloat {
    let isNegative = left.isNegative != right.isNegative
    if left.isInfinite || right.isInfinite { return BigFloat(infinity: isNegative) }
    return BigFloat(
      isNegative: isNegative, left.mantissa * right.mantissa,
      exponent: left.exponent + right.exponent, precision: precision)
  }

  /// Returns the quotient by `divisor`; `nil` if that is 0.
  public func divided(by divisor: BigFloat) -> BigFloat? {
    if divisor.isInfinite { return BigFloat() }
    if divisor.mantissa.isZero { return nil }
    let isNegative = self.isNegative != divisor.isNegative
    if isInfinite { return BigFloat(infinity: isNegative) }
    return BigFloat.quotient(
      isNegative: isNegative, mantissa, divisor.mantissa, exponent: exponent - divisor.exponent,
      precision: BigFloat.precision)
  }

  /// Returns `(dividend / divisor) · 2^exponent` rounded to `precision` bits.
  private static func quotient(
    isNegative: Bool, _ dividend: Natural, _ divisor: Natural, exponent: Int, precision: Int
  ) -> BigFloat {
    let extra = max(0, precision + 2 - (dividend.bitWidth - divisor.bitWidth))
    let (quotient, remainder) = (dividend << extra).divided(by: divisor)
    return BigFloat(
      isNegative: isNegative, quotient, exponent: exponent - extra, isInexact: !remainder.isZero,
      precision: precision)
  }

  /// Returns -1, 0 or 1 as this number is less than, equal to or greater than `other`.
  public func order(_ other: BigFloat) -> Int {
    if sign != other.sign { return sign < other.sign ? -1 : 1 }
    if sign == 0 { return 0 }
    return sign * magnitudeOrder(other)
  }

  private func magnitudeOrder(_ other: BigFloat) -> Int {
    if isInfinite || other.isInfinite {
      return isInfinite == other.isInfinite ? 0 : (isInfinite ? 1 : -1)
    }
    if binaryExponent != other.binaryExponent { return binaryExponent < other.binaryExponent ? -1 : 1 }
    let common = min(exponent, other.exponent)
    return (mantissa << (exponent - common)).order(other.mantissa << (other.exponent - common))
  }

  /// Returns 5 to the power of `exponent` in the precision that decimal exponents are applied with.
  ///
  /// The order and the precision of the multiplications are those of Go's own conversion of literals, whose
  /// result is not always the nearest number.
  static func powerOfFive(_ exponent: UInt64) -> BigFloat {
    let exact: UInt64 = 27
    let precision = BigFloat.precision + 64
    var result = BigFloat(isNegative: false, Natural.power(5, Int(min(exponent, exact))), exponent: 0)
    if exponent <= exact { return result }
    var rest = exponent - exact
    var factor = BigFloat(isNegative: false, Natural(5), exponent: 0)
    while rest > 0 {
      if rest & 1 != 0 { result = product(result, factor, precision: precision) }
      factor = product(factor, factor, precision: precision + 64)
      rest >>= 1
    }
    return result
  }

  /// Returns the number rounded to the nearest value of `format`, ties to even.
  func rounded(to format: BinaryFormat) -> Double {
    if isInfinite { return isNegative ? -Double.infinity : Double.infinity }
    return format.round(isNegative: isNegative, mantissa, exponent: exponent, isInexact: false)
  }
}

/// A machine's binary floating-point format.
struct BinaryFormat: Sendable {
  /// The bits of a mantissa, with the implicit one.
  let precision: Int
  /// The exponent of the least number greater than zero.
  let leastExponent: Int
  /// Numbers of at least two to the power of this are infinite.
  let limitExponent: Int

  static let float64 = BinaryFormat(precision: 53, leastExponent: -1074, limitExponent: 1024)
  static let float32 = BinaryFormat(precision: 24, leastExponent: -149, limitExponent: 128)

  /// Returns `mantissa · 2^exponent` rounded to nearest, ties to even; `isInexact` says that the true
  /// mantissa is greater by less than 1, and needs a mantissa of more than `precision` bits.
  func round(isNegative: Bool, _ mantissa: Natural, exponent: Int, isInexact: Bool) -> Double {
    let magnitude = round(mantissa, exponent: exponent, isInexact: isInexact)
    return isNegative ? -magnitude : magnitude
  }

  private func round(_ mantissa: Natural, exponent: Int, isInexact: Bool) -> Double {
    let width = mantissa.bitWidth
    if width == 0 { return 0 }
    if width + exponent > limitExponent { return .infinity }
    let kept = min(precision, width + exponent - leastExponent)
    if kept < 0 { return 0 }
    let excess = width - kept
    if excess <= 0 {
      return Double(sign: .plus, exponent: exponent, significand: Double(mantissa.word ?? 0))
    }
    var rounded: UInt64 = (mantissa >> excess).word ?? 0
    let half = mantissa.bit(excess - 1)
    let rest = isInexact || mantissa.hasBits(below: excess - 1)
    if half && (rest || rounded & 1 != 0) { rounded += 1 }
    if rounded == 0 { return 0 }
    let shifted = exponent + excess
    if 64 - rounded.leadingZeroBitCount + shifted > limitExponent { return .infinity }
    return Double(sign: .plus, exponent: shifted, significand: Double(rounded))
  }
}
