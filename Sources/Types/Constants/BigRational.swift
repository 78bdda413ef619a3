/// A fraction in lowest terms with a positive denominator; zero is 0/1.
public struct BigRational: Sendable, Hashable {
  /// `true` iff the number is less than 0.
  public let isNegative: Bool
  let numerator: Natural
  let denominator: Natural

  /// Makes `numerator / denominator`; the denominator must not be 0.
  init(isNegative: Bool, _ numerator: Natural, _ denominator: Natural) {
    if numerator.isZero {
      self.isNegative = false
      self.numerator = .zero
      self.denominator = .one
      return
    }
    self.isNegative = isNegative
    let divisor: Natural =
      denominator.isOne ? .one : Natural.greatestCommonDivisor(numerator, denominator)
    if divisor.isOne {
      self.numerator = numerator
      self.denominator = denominator
    } else {
      self.numerator = numerator.divided(by: divisor).quotient
      self.denominator = denominator.divided(by: divisor).quotient
    }
  }

  /// Makes the whole number `value`.
  public init(_ value: BigInt) {
    isNegative = value.isNegative
    numerator = value.magnitude
    denominator = .one
  }

  /// Makes the exact value of `value`, which must be finite.
  public init(_ value: Double) {
    let exponent = value == 0 ? 0 : Int(value.exponent) - 52
    let significand = value == 0 ? 0 : UInt64(value.significand * 0x1p52)
    let scaled = Natural(significand)
    if exponent >= 0 {
      self.init(isNegative: value < 0, scaled << exponent, .one)
    } else {
      self.init(isNegative: value < 0, scaled, Natural.one << -exponent)
    }
  }

  /// Makes `dividend / divisor`; `nil` if the divisor is 0.
  public init?(_ dividend: BigInt, dividedBy divisor: BigInt) {
    if divisor.magnitude.isZero { return nil }
    self.init(
      isNegative: dividend.isNegative != divisor.isNegative, dividend.magnitude, divisor.magnitude)
  }

  /// -1, 0 or 1 as the number is negative, zero or positive.
  public var sign: Int { numerator.isZero ? 0 : (isNegative ? -1 : 1) }

  /// `true` iff the number is whole.
  public var isInteger: Bool { denominator.isOne }

  /// The numerator, with the sign of the number.
  public var signedNumerator: BigInt { BigInt(isNegative: isNegative, magnitude: numerator) }

  /// The denominator, positive.
  public var positiveDenominator: BigInt { BigInt(isNegative: false, magnitude: denominator) }

  public static prefix func - (value: BigRational) -> BigRational {
    BigRational(reduced: !value.isNegative, value.numerator, value.denominator)
  }

  private init(reduced isNegative: Bool, _ numerator: Natural, _ denominator: Natural) {
    self.isNegative = isNegative && !numerator.isZero
    self.numerator = numerator
    self.denominator = denominator
  }

  public static func + (left: BigRational, right: BigRational) -> BigRational {
    let a = BigInt(isNegative: left.isNegative, magnitude: left.numerator * right.denominator)
    let b = BigInt(isNegative: right.isNegative, magnitude: right.numerator * left.denominator)
    let sum = a + b
    return BigRational(
      isNegative: sum.isNegative, sum.magnitude, left.denominator * right.denominator)
  }

  public static func - (left: BigRational, right: BigRational) -> BigRational { left + -right }

  public static func * (left: BigRational, right: BigRational) -> BigRational {
    BigRational(
      isNegative: left.isNegative != right.isNegative, left.numerator * right.numerator,
      left.denominator * right.denominator)
  }

  /// Returns the quotient by `divisor`; `nil` if that is 0.
  public func divided(by divisor: BigRational) -> BigRational? {
    if divisor.numerator.isZero { return nil }
    return BigRational(
      isNegative: isNegative != divisor.isNegative, numerator * divisor.denominator,
      denominator * divisor.numerator)
  }

  /// Returns -1, 0 or 1 as this number is less than, equal to or greater than `other`.
  public func order(_ other: BigRational) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = (numerator * other.denominator).order(other.numerator * denominator)
    return isNegative ? -order : order
  }

  /// Returns the number rounded to the nearest value of `format`, ties to even.
  func rounded(to format: BinaryFormat) -> Double {
    // Two bits more than the format has, so that the remainder only breaks ties.
    let extra = max(0, format.precision + 2 - (numerator.bitWidth - denominator.bitWidth))
    let (quotient, remainder) = (numerator << extra).divided(by: denominator)
    return format.round(
      isNegative: isNegative, quotient, exponent: -extra, isInexact: !remainder.isZero)
  }
}
