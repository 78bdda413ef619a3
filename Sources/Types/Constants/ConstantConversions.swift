/// The basic types as far as constants see them.
public enum ConstantTarget: Sendable, Hashable {
  case bool, string
  /// A signed integer type of that many bits (1 to 64).
  case signed(bits: Int)
  /// An unsigned integer type of that many bits (1 to 64).
  case unsigned(bits: Int)
  case untypedInt, float32, float64, untypedFloat, complex64, complex128, untypedComplex
}

extension ConstantValue {
  /// Returns this value as it is held in a variable of type `target` (rounded for floats, an int for
  /// integers, unchanged for the untyped kinds above int), or `nil` if the type cannot represent it;
  /// `unknown` is representable in every type.
  public func representation(in target: ConstantTarget) -> ConstantValue? {
    if isUnknown { return self }
    switch target {
    case .bool: return kind == .bool ? self : nil
    case .string: return kind == .string ? self : nil
    case .signed(let bits):
      let whole = toInt
      guard let value = whole.int64Value else { return nil }
      let unused = Int64(64 - bits)
      return (value << unused) >> unused == value ? whole : nil
    case .unsigned(let bits):
      let whole = toInt
      guard let value = whole.uint64Value else { return nil }
      return bits >= 64 || value >> UInt64(bits) == 0 ? whole : nil
    case .untypedInt:
      let whole = toInt
      return whole.isUnknown ? nil : whole
    case .float32: return toFloat.roundedToFloat32
    case .float64: return toFloat.roundedToFloat64
    case .untypedFloat: return toFloat.isUnknown ? nil : self
    case .complex64:
      guard let real = real.roundedToFloat32, let imaginary = imaginary.roundedToFloat32 else { return nil }
      return ConstantValue(real: real, imaginary: imaginary)
    case .complex128:
      guard let real = real.roundedToFloat64, let imaginary = imaginary.roundedToFloat64 else { return nil }
      return ConstantValue(real: real, imaginary: imaginary)
    case .untypedComplex: return toComplex.isUnknown ? nil : self
    }
  }

  /// Returns `true` iff `representation(in: target)` exists.
  public func isRepresentable(in target: ConstantTarget) -> Bool { representation(in: target) != nil }

  /// The value as an int if it is a whole number (up to the last 4 bits of a 512-bit float), else `unknown`.
  public var toInt: ConstantValue {
    switch representation {
    case .int64, .integer: return self
    case .rational(let box):
      return box.value.isInteger ? ConstantValue(box.value.signedNumerator) : .unknown
    case .float(let box):
      // What becomes whole by a change in the last bits is taken for whole: earlier operations rounded.
      let value = box.value
      if !value.isSmall { return .unknown }
      if let whole = value.wholeNumber { return ConstantValue(whole) }
      let precision = BigFloat.precision - 4
      if let whole = value.truncated(to: precision, roundingUp: false).wholeNumber {
        return ConstantValue(whole)
      }
      if let whole = value.truncated(to: precision, roundingUp: true).wholeNumber {
        return ConstantValue(whole)
      }
      return .unknown
    case .complex(let parts): return parts.imaginary.sign == 0 ? parts.real.toInt : .unknown
    case .unknown, .bool, .string: return .unknown
    }
  }

  /// The value as a float if it is a number without imaginary part, else `unknown`.
  public var toFloat: ConstantValue {
    switch representation {
    case .int64(let value):
      return ConstantValue(representation: .rational(Boxed(BigRational(BigInt(value)))))
    case .integer(let box): return ConstantValue(BigRational(box.value))
    case .rational, .float: return self
    case .complex(let parts): return parts.imaginary.sign == 0 ? parts.real.toFloat : .unknown
    case .unknown, .bool, .string: return .unknown
    }
  }

  /// The value as a complex if it is a number, else `unknown`.
  public var toComplex: ConstantValue {
    switch kind {
    case .int, .float: ConstantValue(real: self, imaginary: ConstantValue(0))
    case .complex: self
    case .unknown, .bool, .string: .unknown
    }
  }

  /// The real part of a number, else `unknown`.
  public var real: ConstantValue {
    switch representation {
    case .int64, .integer, .rational, .float: self
    case .complex(let parts): parts.real
    case .unknown, .bool, .string: .unknown
    }
  }

  /// The imaginary part of a number (the int 0 unless it is complex), else `unknown`.
  public var imaginary: ConstantValue {
    switch representation {
    case .int64, .integer, .rational, .float: ConstantValue(0)
    case .complex(let parts): parts.imaginary
    case .unknown, .bool, .string: .unknown
    }
  }

  /// This int or float times the imaginary unit, else `unknown`.
  public var timesI: ConstantValue { ConstantValue(real: ConstantValue(0), imaginary: self) }

  /// The `float64` nearest to an int or float (infinite if too large), `nil` for other kinds.
  public var float64Value: Double? {
    switch representation {
    case .int64(let value): Double(value)
    default: rounded(to: .float64)
    }
  }

  /// The `float32` nearest to an int or float (infinite if too large), `nil` for other kinds.
  public var float32Value: Float? {
    switch representation {
    case .int64(let value): Float(value)
    default: rounded(to: .float32).map { Float($0) }
    }
  }

  private func rounded(to format: BinaryFormat) -> Double? {
    switch representation {
    case .int64, .integer, .float: bigFloat?.rounded(to: format)
    case .rational(let box): box.value.rounded(to: format)
    case .unknown, .bool, .string, .complex: nil
    }
  }

  /// This int or float rounded to `float64`, as a fraction; `nil` if that is infinite, or for other kinds.
  public var roundedToFloat64: ConstantValue? {
    guard let value = float64Value, value.isFinite else { return nil }
    return ConstantValue(value)
  }

  /// This int or float rounded to `float32`, as a fraction; `nil` if that is infinite, or for other kinds.
  public var roundedToFloat32: ConstantValue? {
    guard let value = float32Value, value.isFinite else { return nil }
    return ConstantValue(Double(value))
  }

  /// The string that Go's `string(x)` gives for this int: its code point, or U+FFFD if it is none.
  public var codePointString: ConstantValue {
    if kind != .int { return .unknown }
    let code = uint64Value.flatMap { UInt32(exactly: $0) } ?? GoQuoting.replacement
    var bytes: [UInt8] = []
    GoQuoting.append(GoQuoting.isCodePoint(code) ? code : GoQuoting.replacement, to: &bytes)
    return ConstantValue(ConstantString(bytes))
  }
}
