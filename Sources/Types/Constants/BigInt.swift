/// A whole number of any size: sign and magnitude; one whose magnitude fits a word needs no allocation.
public struct BigInt: Sendable, Hashable, Comparable, CustomStringConvertible {
  /// `true` iff the number is less than 0.
  public let isNegative: Bool
  let magnitude: Natural

  init(isNegative: Bool, magnitude: Natural) {
    self.isNegative = isNegative && !magnitude.isZero
    self.magnitude = magnitude
  }

  /// Makes `value`.
  public init(_ value: Int64) { self.init(isNegative: value < 0, magnitude: Natural(value.magnitude)) }

  /// Makes `value`.
  public init(_ value: UInt64) { self.init(isNegative: false, magnitude: Natural(value)) }

  /// The value if it fits 64 signed bits.
  public var int64: Int64? {
    guard let word = magnitude.word else { return nil }
    if isNegative { return word <= 1 << 63 ? Int64(truncatingIfNeeded: 0 &- word) : nil }
    return Int64(exactly: word)
  }

  /// The value if it fits 64 unsigned bits.
  public var uint64: UInt64? { isNegative ? nil : magnitude.word }

  /// The number of bits of the absolute value.
  public var bitWidth: Int { magnitude.bitWidth }

  /// -1, 0 or 1 as the number is negative, zero or positive.
  public var sign: Int { magnitude.isZero ? 0 : (isNegative ? -1 : 1) }

  /// The decimal digits, after a minus sign if the number is negative.
  public var description: String { isNegative ? "-" + magnitude.decimal : magnitude.decimal }

  /// The 64-bit digits of the absolute value, least significant first; none for 0.
  public var words: [UInt64] { magnitude.words }

  /// Makes the number with the 64-bit digits `words`, least significant first.
  public init(isNegative: Bool, words: [UInt64]) {
    self.init(isNegative: isNegative, magnitude: Natural(words: words))
  }

  public static prefix func - (value: BigInt) -> BigInt {
    BigInt(isNegative: !value.isNegative, magnitude: value.magnitude)
  }

  public static func + (left: BigInt, right: BigInt) -> BigInt {
    if left.isNegative == right.isNegative {
      return BigInt(isNegative: left.isNegative, magnitude: left.magnitude + right.magnitude)
    }
    if left.magnitude.order(right.magnitude) >= 0 {
      return BigInt(isNegative: left.isNegative, magnitude: left.magnitude - right.magnitude)
    }
    return BigInt(isNegative: right.isNegative, magnitude: right.magnitude - left.magnitude)
  }

  public static func - (left: BigInt, right: BigInt) -> BigInt { left + -right }

  public static func * (left: BigInt, right: BigInt) -> BigInt {
    BigInt(isNegative: left.isNegative != right.isNegative, magnitude: left.magnitude * right.magnitude)
  }

  /// Returns the quotient, truncated towards zero, and the remainder, signed like this number, of division
  /// by `divisor`; `nil` if that is 0.
  public func divided(by divisor: BigInt) -> (quotient: BigInt, remainder: BigInt)? {
    if divisor.magnitude.isZero { return nil }
    let (quotient, remainder) = magnitude.divided(by: divisor.magnitude)
    return (
      BigInt(isNegative: isNegative != divisor.isNegative, magnitude: quotient),
      BigInt(isNegative: isNegative, magnitude: remainder)
    )
  }

  /// Returns the number times two to the power of `count`, which must not be negative.
  public static func << (value: BigInt, count: Int) -> BigInt {
    BigInt(isNegative: value.isNegative, magnitude: value.magnitude << count)
  }

  /// Returns the number divided by two to the power of `count`, rounded down.
  public static func >> (value: BigInt, count: Int) -> BigInt {
    let shifted = value.magnitude >> count
    if value.isNegative && value.magnitude.hasBits(below: count) {
      return BigInt(isNegative: true, magnitude: shifted + .one)
    }
    return BigInt(isNegative: value.isNegative, magnitude: shifted)
  }

  public static prefix func ~ (value: BigInt) -> BigInt { -value - BigInt(1 as Int64) }

  public static func & (left: BigInt, right: BigInt) -> BigInt { combine(left, right) { $0 & $1 } }
  public static func | (left: BigInt, right: BigInt) -> BigInt { combine(left, right) { $0 | $1 } }
  public static func ^ (left: BigInt, right: BigInt) -> BigInt { combine(left, right) { $0 ^ $1 } }

  /// Returns the bits of `self` that are not set in `mask`.
  public func clearing(_ mask: BigInt) -> BigInt { BigInt.combine(self, mask) { $0 & ~$1 } }

  /// Returns the number modulo two to the power of `bits`.
  public func truncated(toUnsigned bits: Int) -> BigInt {
    self & BigInt(isNegative: false, magnitude: (Natural.one << bits) - .one)
  }

  /// Applies `operation` to the digits of both numbers in two's complement.
  private static func combine(
    _ left: BigInt, _ right: BigInt, _ operation: (UInt64, UInt64) -> UInt64
  ) -> BigInt {
    let count = max(left.magnitude.words.count, right.magnitude.words.count) + 1
    let a = left.twosComplement(count)
    let b = right.twosComplement(count)
    var result = [UInt64](repeating: 0, count: count)
    for index in 0..<count { result[index] = operation(a[index], b[index]) }
    let isNegative = result[count - 1] >> 63 != 0
    if isNegative { negate(&result) }
    return BigInt(isNegative: isNegative, magnitude: Natural(words: result))
  }

  private func twosComplement(_ count: Int) -> [UInt64] {
    var result = magnitude.words
    result.append(contentsOf: repeatElement(0, count: count - result.count))
    if isNegative { BigInt.negate(&result) }
    return result
  }

  private static func negate(_ words: inout [UInt64]) {
    var carry = true
    for index in 0..<words.count {
      let inverted = ~words[index]
      words[index] = carry ? inverted &+ 1 : inverted
      carry = carry && inverted == UInt64.max
    }
  }

  /// Returns -1, 0 or 1 as this number is less than, equal to or greater than `other`.
  public func order(_ other: BigInt) -> Int {
    if isNegative != other.isNegative { return isNegative ? -1 : 1 }
    let order = magnitude.order(other.magnitude)
    return isNegative ? -order : order
  }

  public static func < (left: BigInt, right: BigInt) -> Bool { left.order(right) < 0 }
}
