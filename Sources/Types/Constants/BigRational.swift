/// A fraction in lowest terms.
public struct BigRational: Sendable, Hashable {
  let isNegative: Bool
  let numerator: Natural
  let denominator: Natural

  /// Makes the exact value of `value`, which must be finite.
  public init(_ value: Double) {
    isNegative = false
    numerator = Natural(0)
    denominator = Natural(1)
  }
}
