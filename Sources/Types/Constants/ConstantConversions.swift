/// The basic types as far as constants see them.
public enum ConstantTarget: Sendable, Hashable {
  case bool, string
  /// A signed integer type of that many bits (at most 64).
  case signed(bits: Int)
  /// An unsigned integer type of that many bits (at most 64).
  case unsigned(bits: Int)
  case untypedInt, float32, float64, untypedFloat, complex64, complex128, untypedComplex
}

extension ConstantValue {
  /// Returns this value as it is held in a variable of type `target` (rounded for floats, an int for
  /// integers), or `nil` if the type cannot represent it; `unknown` is representable in every type.
  public func representation(in target: ConstantTarget) -> ConstantValue? { nil }

  /// Returns `true` iff `representation(in: target)` exists.
  public func isRepresentable(in target: ConstantTarget) -> Bool { representation(in: target) != nil }

  /// The value as an int if it is a whole number (up to the last 4 bits of a 512-bit float), else `unknown`.
  public var toInt: ConstantValue { .unknown }

  /// The value as a float if it is a number without imaginary part, else `unknown`.
  public var toFloat: ConstantValue { .unknown }

  /// The value as a complex if it is a number, else `unknown`.
  public var toComplex: ConstantValue { .unknown }

  /// The real part of a number, else `unknown`.
  public var real: ConstantValue { .unknown }

  /// The imaginary part of a number (the int 0 unless it is complex), else `unknown`.
  public var imaginary: ConstantValue { .unknown }

  /// This int or float times the imaginary unit, else `unknown`.
  public var timesI: ConstantValue { .unknown }

  /// The `float64` nearest to an int or float (infinite if too large), `nil` for other kinds.
  public var float64Value: Double? { nil }

  /// The `float32` nearest to an int or float (infinite if too large), `nil` for other kinds.
  public var float32Value: Float? { nil }

  /// This number rounded to `float64`, as a fraction; `nil` if that is infinite or it is not a number.
  public var roundedToFloat64: ConstantValue? { nil }

  /// This number rounded to `float32`, as a fraction; `nil` if that is infinite or it is not a number.
  public var roundedToFloat32: ConstantValue? { nil }

  /// The string that Go's `string(x)` gives for this int: its code point, or U+FFFD if it is none.
  public var codePointString: ConstantValue { .unknown }
}
