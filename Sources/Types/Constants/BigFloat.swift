/// A binary floating-point number of 512 bits with a 32-bit exponent.
public struct BigFloat: Sendable, Hashable {
  var isInfinite: Bool
  init(_ value: BigRational) { isInfinite = false }
}
