/// Constant values and their arithmetic, as the Go specification's section "Constants" asks and as Go's
/// own compiler settles what the specification leaves open.
///
/// Representation. An int that fits 64 bits is held in place; a larger one is a `BigInt`. A float is a
/// fraction (`BigRational`) for as long as both its components stay below `fractionLimit` bits, and a
/// 512-bit `BigFloat` from then on. A string is a prefix of a shared, growing byte buffer
/// (`ConstantString`), so a chain of concatenations costs its length once. A complex is two numbers of
/// any of the other kinds.
///
/// Invariants:
/// 1. An int outside 64 bits is the only one held as a `BigInt`, so equal ints have equal representations.
/// 2. A value that became a `BigFloat` stays one under arithmetic: its exactness is gone for good.
/// 3. No value is infinite, none is NaN, none is negative zero; what would be is `unknown`.
/// 4. Every operation is total: an operation that is undefined for its operands (or divides by zero)
///    gives `unknown`, and `unknown` operands give `unknown`.
///
/// The files beside this one: `ConstantLiteral` reads literals, `ConstantOperations` computes,
/// `ConstantConversions` moves between kinds and rounds to types, `ConstantPrinting` and `GoQuoting`
/// spell values, and `BigInt`, `BigRational` and `BigFloat` are the numbers underneath.
///
/// Deliberately absent: types. A caller that knows a constant's type asks for its representation in that
/// type after each operation, and limits how far untyped ints may grow (512 bits in Go's compiler).

/// The value of a Go constant, untyped.
public struct ConstantValue: Sendable, Hashable {
  /// The kinds of constant values; a rune constant is an int.
  public enum Kind: UInt8, Sendable {
    case unknown, bool, string, int, float, complex
  }

  /// The forms in which values are held, in the order in which operands are brought to a common form.
  enum Representation: Sendable {
    case unknown
    case bool(Bool)
    case string(ConstantString)
    case int64(Int64)
    case integer(Boxed<BigInt>)
    case rational(Boxed<BigRational>)
    case float(Boxed<BigFloat>)
    case complex(ComplexParts)
  }

  let representation: Representation

  init(representation: Representation) { self.representation = representation }

  /// Fractions with components of fewer bits than this stay fractions.
  static let fractionLimit = 4 << 10

  /// The value of an erroneous expression, and of a result that has no representation.
  public static var unknown: ConstantValue { ConstantValue(representation: .unknown) }

  /// Makes the bool `value`.
  public init(_ value: Bool) { representation = .bool(value) }

  /// Makes the int `value`.
  public init(_ value: Int64) { representation = .int64(value) }

  /// Makes the int `value`.
  public init(_ value: Int) { representation = .int64(Int64(value)) }

  /// Makes the int `value`.
  public init(_ value: UInt64) {
    if let small = Int64(exactly: value) {
      representation = .int64(small)
    } else {
      representation = .integer(Boxed(BigInt(value)))
    }
  }

  /// Makes the int `value`, held in 64 bits if it fits.
  public init(_ value: BigInt) {
    if let small = value.int64 {
      representation = .int64(small)
    } else {
      representation = .integer(Boxed(value))
    }
  }

  /// Makes the float `value`; `unknown` if it is infinite or NaN, and 0 if it is negative zero.
  public init(_ value: Double) {
    guard value.isFinite else {
      representation = .unknown
      return
    }
    representation = .rational(Boxed(BigRational(value)))
  }

  /// Makes the float `value`, as a fraction if its components are small enough.
  public init(_ value: BigRational) {
    if value.numerator.bitWidth < ConstantValue.fractionLimit
      && value.denominator.bitWidth < ConstantValue.fractionLimit
    {
      representation = .rational(Boxed(value))
    } else {
      representation = .float(Boxed(BigFloat(value)))
    }
  }

  /// Makes the float `value`; `unknown` if it is infinite.
  public init(_ value: BigFloat) {
    representation = value.isInfinite ? .unknown : .float(Boxed(value))
  }

  /// Makes the string with the bytes of `value`.
  public init(_ value: ConstantString) { representation = .string(value) }

  /// Makes the string with the UTF-8 bytes of `value`.
  public init(_ value: String) { representation = .string(ConstantString(value)) }

  /// Makes the complex number `real + imaginary·i`; `unknown` unless both are ints or floats.
  public init(real: ConstantValue, imaginary: ConstantValue) {
    switch (real.kind, imaginary.kind) {
    case (.int, .int), (.int, .float), (.float, .int), (.float, .float):
      representation = .complex(ComplexParts(real: real, imaginary: imaginary))
    default:
      representation = .unknown
    }
  }

  /// The kind of the value.
  public var kind: Kind {
    switch representation {
    case .unknown: .unknown
    case .bool: .bool
    case .string: .string
    case .int64, .integer: .int
    case .rational, .float: .float
    case .complex: .complex
    }
  }

  /// `true` iff the value is `unknown`.
  public var isUnknown: Bool {
    if case .unknown = representation { return true }
    return false
  }

  /// The truth value of a bool, `nil` for any other kind.
  public var boolValue: Bool? {
    if case .bool(let value) = representation { return value }
    return nil
  }

  /// The bytes of a string, `nil` for any other kind.
  public var stringValue: ConstantString? {
    if case .string(let value) = representation { return value }
    return nil
  }

  /// The value of an int that fits 64 signed bits, `nil` for any other value.
  public var int64Value: Int64? {
    if case .int64(let value) = representation { return value }
    return nil
  }

  /// The value of an int that fits 64 unsigned bits, `nil` for any other value.
  public var uint64Value: UInt64? {
    switch representation {
    case .int64(let value): UInt64(exactly: value)
    case .integer(let box): box.value.uint64
    default: nil
    }
  }

  /// The value of an int, `nil` for any other kind.
  public var bigIntValue: BigInt? {
    switch representation {
    case .int64(let value): BigInt(value)
    case .integer(let box): box.value
    default: nil
    }
  }

  /// Returns `true` iff the two values have the same kind and the same representation: a fraction differs
  /// from a 512-bit float of equal value, as ints differ from floats (Go's `==` is `compare`).
  public static func == (left: ConstantValue, right: ConstantValue) -> Bool {
    switch (left.representation, right.representation) {
    case (.unknown, .unknown): true
    case (.bool(let a), .bool(let b)): a == b
    case (.string(let a), .string(let b)): a == b
    case (.int64(let a), .int64(let b)): a == b
    case (.integer(let a), .integer(let b)): a === b || a.value == b.value
    case (.rational(let a), .rational(let b)): a === b || a.value == b.value
    case (.float(let a), .float(let b)): a === b || a.value == b.value
    case (.complex(let a), .complex(let b)): a === b || (a.real == b.real && a.imaginary == b.imaginary)
    default: false
    }
  }

  /// A hash of the value that costs little for ints and strings, consistent with `==`.
  var quickHash: UInt64 {
    switch representation {
    case .int64(let value):
      let mixed = (UInt64(bitPattern: value) &+ 0x632B_E59B_D9B4_E019) &* 0x9E37_79B9_7F4A_7C15
      return (mixed ^ mixed >> 29) &* 0xBF58_476D_1CE4_E5B9
    case .string(let value): return value.quickHash
    default: return UInt64(truncatingIfNeeded: hashValue)
    }
  }

  /// Feeds the value to `hasher`, consistently with `==`.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    switch representation {
    case .unknown: break
    case .bool(let value): hasher.combine(value)
    case .string(let value): hasher.combine(value)
    case .int64(let value): hasher.combine(value)
    case .integer(let box): hasher.combine(box.value)
    case .rational(let box): hasher.combine(box.value)
    case .float(let box): hasher.combine(box.value)
    case .complex(let parts):
      hasher.combine(parts.real)
      hasher.combine(parts.imaginary)
    }
  }
}

/// A shared immutable number that is too large to be held in place.
final class Boxed<Value: Sendable>: Sendable {
  let value: Value
  init(_ value: Value) { self.value = value }
}

/// The two parts of a complex constant, each an int or a float.
final class ComplexParts: Sendable {
  let real: ConstantValue
  let imaginary: ConstantValue
  init(real: ConstantValue, imaginary: ConstantValue) {
    self.real = real
    self.imaginary = imaginary
  }
}
