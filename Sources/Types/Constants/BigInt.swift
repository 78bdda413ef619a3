/// A whole number of any size: sign and magnitude.
public struct BigInt: Sendable, Hashable {
  let isNegative: Bool
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
}
