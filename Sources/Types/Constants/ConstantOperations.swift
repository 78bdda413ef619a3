/// The unary operators on constants.
public enum ConstantUnaryOperator: UInt8, Sendable {
  case plus, minus, complement, not
}

/// The binary operators on constants that give a value of the operands' kind.
public enum ConstantBinaryOperator: UInt8, Sendable {
  /// `/` on floats and complexes gives the quotient; on ints too, as a float: see `integerDivide`.
  case add, subtract, multiply, divide
  /// The `/` of ints, truncated towards zero.
  case integerDivide
  case remainder, and, or, xor, andNot, logicalAnd, logicalOr
}

/// The comparison operators on constants.
public enum ConstantComparison: UInt8, Sendable {
  case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual

  /// Returns `true` iff operands that compare as `order` does with 0 satisfy the comparison.
  @inline(__always)
  func admits(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .notEqual: order != 0
    case .less: order < 0
    case .lessOrEqual: order <= 0
    case .greater: order > 0
    case .greaterOrEqual: order >= 0
    }
  }
}

extension ConstantValue {
  /// Shifts further left than this have no result, unless 0 is shifted.
  static let shiftLimit: UInt64 = 1 << 20

  /// Returns `operation` applied to this value; `unsignedBits`, unless 0, is the size of the operand's
  /// unsigned type, to which `complement` limits its result.
  public func unary(_ operation: ConstantUnaryOperator, unsignedBits: Int = 0) -> ConstantValue {
    switch operation {
    case .plus:
      switch kind {
      case .int, .float, .complex: return self
      default: return .unknown
      }
    case .minus: return negated
    case .complement:
      switch representation {
      case .int64(let value):
        if unsignedBits <= 0 { return ConstantValue(~value) }
        if unsignedBits <= 64 {
          return ConstantValue(~UInt64(bitPattern: value) & (UInt64.max >> UInt64(64 - unsignedBits)))
        }
        return ConstantValue((~BigInt(value)).truncated(toUnsigned: unsignedBits))
      case .integer(let box):
        let inverted = ~box.value
        return ConstantValue(unsignedBits > 0 ? inverted.truncated(toUnsigned: unsignedBits) : inverted)
      default: return .unknown
      }
    case .not:
      if case .bool(let value) = representation { return ConstantValue(!value) }
      return .unknown
    }
  }

  private var negated: ConstantValue {
    switch representation {
    case .int64(let value):
      if value != .min { return ConstantValue(-value) }
      return ConstantValue(-BigInt(value))
    case .integer(let box): return ConstantValue(-box.value)
    case .rational(let box): return ConstantValue(-box.value)
    case .float(let box): return ConstantValue(-box.value)
    case .complex(let parts):
      return ConstantValue(real: parts.real.negated, imaginary: parts.imaginary.negated)
    default: return .unknown
    }
  }

  /// Returns `self operation right`, with both operands first brought to the more general of their kinds.
  public func binary(_ operation: ConstantBinaryOperator, _ right: ConstantValue) -> ConstantValue {
    if case .int64(let a) = representation, case .int64(let b) = right.representation {
      return ConstantValue.combine(a, operation, b)
    }
    switch ConstantValue.matched(self, right) {
    case .integers(let a, let b): return ConstantValue.combine(a, operation, b)
    case .rationals(let a, let b): return ConstantValue.combine(a, operation, b)
    case .floats(let a, let b): return ConstantValue.combine(a, operation, b)
    case .complexes(let a, let b): return ConstantValue.combine(a, operation, b)
    case .strings(let a, let b):
      guard operation == .add, let sum = a.appending(b) else { return .unknown }
      return ConstantValue(sum)
    case .bools(let a, let b):
      switch operation {
      case .logicalAnd: return ConstantValue(a && b)
      case .logicalOr: return ConstantValue(a || b)
      default: return .unknown
      }
    case .none: return .unknown
    }
  }

  /// Returns this int times two to the power of `count`; `unknown` for other kinds and absurd counts.
  public func shiftedLeft(by count: UInt64) -> ConstantValue {
    switch representation {
    case .int64(let value):
      if value == 0 || count == 0 { return self }
      if count < 63 {
        let shifted = value << Int64(count)
        if shifted >> Int64(count) == value { return ConstantValue(shifted) }
      }
      if count > ConstantValue.shiftLimit { return .unknown }
      return ConstantValue(BigInt(value) << Int(count))
    case .integer(let box):
      if count > ConstantValue.shiftLimit { return .unknown }
      return ConstantValue(box.value << Int(count))
    default: return .unknown
    }
  }

  /// Returns this int divided by two to the power of `count`, rounded down.
  public func shiftedRight(by count: UInt64) -> ConstantValue {
    switch representation {
    case .int64(let value): ConstantValue(value >> Int64(min(count, 63)))
    case .integer(let box): ConstantValue(box.value >> Int(min(count, 1 << 40)))
    default: .unknown
    }
  }

  /// Returns the truth of `self comparison right`; `false` if an operand is unknown or they do not compare.
  public func compare(_ comparison: ConstantComparison, _ right: ConstantValue) -> Bool {
    if case .int64(let a) = representation, case .int64(let b) = right.representation {
      return comparison.admits(a == b ? 0 : (a < b ? -1 : 1))
    }
    switch ConstantValue.matched(self, right) {
    case .integers(let a, let b): return comparison.admits(a.order(b))
    case .rationals(let a, let b): return comparison.admits(a.order(b))
    case .floats(let a, let b): return comparison.admits(a.order(b))
    case .strings(let a, let b): return comparison.admits(a.order(b))
    case .complexes(let a, let b):
      let isEqual = a.real.compare(.equal, b.real) && a.imaginary.compare(.equal, b.imaginary)
      return comparison == .equal && isEqual || comparison == .notEqual && !isEqual
    case .bools(let a, let b):
      return comparison == .equal && a == b || comparison == .notEqual && a != b
    case .none: return false
    }
  }

  /// -1, 0 or 1 as a number is negative, zero or positive; 1 for a complex other than zero and, to avoid
  /// follow-up errors, for every value that is not a number.
  public var sign: Int {
    switch representation {
    case .int64(let value): value > 0 ? 1 : (value < 0 ? -1 : 0)
    case .integer(let box): box.value.sign
    case .rational(let box): box.value.sign
    case .float(let box): box.value.sign
    case .complex(let parts): parts.real.sign == 0 && parts.imaginary.sign == 0 ? 0 : 1
    case .unknown, .bool, .string: 1
    }
  }

  /// The number of bits of an int's absolute value; 0 for other kinds.
  public var bitLength: Int {
    switch representation {
    case .int64(let value): 64 - value.magnitude.leadingZeroBitCount
    case .integer(let box): box.value.bitWidth
    default: 0
    }
  }
}

// MARK: - Operands of one form

extension ConstantValue {
  /// Two operands brought to the more general of their forms, other than two ints of 64 bits.
  private enum Matched {
    case none
    case bools(Bool, Bool)
    case strings(ConstantString, ConstantString)
    case integers(BigInt, BigInt)
    case rationals(BigRational, BigRational)
    case floats(BigFloat, BigFloat)
    case complexes(ComplexParts, ComplexParts)
  }

  private static func matched(_ left: ConstantValue, _ right: ConstantValue) -> Matched {
    switch (left.representation, right.representation) {
    case (.bool(let a), .bool(let b)): return .bools(a, b)
    case (.string(let a), .string(let b)): return .strings(a, b)
    default: break
    }
    switch max(left.generality, right.generality) {
    case 1:
      if let a = left.bigIntValue, let b = right.bigIntValue { return .integers(a, b) }
    case 2:
      if let a = left.rational, let b = right.rational { return .rationals(a, b) }
    case 3:
      if let a = left.bigFloat, let b = right.bigFloat { return .floats(a, b) }
    case 4:
      if let a = left.parts, let b = right.parts { return .complexes(a, b) }
    default: break
    }
    return .none
  }

  /// The place of a number's form among the forms of numbers; 0 for what is no number.
  private var generality: Int {
    switch representation {
    case .unknown, .bool, .string: 0
    case .int64, .integer: 1
    case .rational: 2
    case .float: 3
    case .complex: 4
    }
  }

  /// The value as a fraction, `nil` for a 512-bit float and for what is neither int nor float.
  var rational: BigRational? {
    switch representation {
    case .int64(let value): BigRational(BigInt(value))
    case .integer(let box): BigRational(box.value)
    case .rational(let box): box.value
    default: nil
    }
  }

  /// The value rounded to a 512-bit float, `nil` for what is neither int nor float.
  var bigFloat: BigFloat? {
    switch representation {
    case .int64(let value): BigFloat(BigInt(value))
    case .integer(let box): BigFloat(box.value)
    case .rational(let box): BigFloat(box.value)
    case .float(let box): box.value
    default: nil
    }
  }

  /// The parts of a number, `nil` for other kinds.
  private var parts: ComplexParts? {
    switch representation {
    case .unknown, .bool, .string: nil
    case .int64, .integer, .rational, .float: ComplexParts(real: self, imaginary: ConstantValue(0))
    case .complex(let parts): parts
    }
  }
}

// MARK: - Arithmetic by form

extension ConstantValue {
  private static func combine(_ a: Int64, _ operation: ConstantBinaryOperator, _ b: Int64) -> ConstantValue {
    switch operation {
    case .add:
      let (sum, overflow) = a.addingReportingOverflow(b)
      return overflow ? ConstantValue(BigInt(a) + BigInt(b)) : ConstantValue(sum)
    case .subtract:
      let (difference, overflow) = a.subtractingReportingOverflow(b)
      return overflow ? ConstantValue(BigInt(a) - BigInt(b)) : ConstantValue(difference)
    case .multiply:
      let (product, overflow) = a.multipliedReportingOverflow(by: b)
      return overflow ? ConstantValue(BigInt(a) * BigInt(b)) : ConstantValue(product)
    case .divide:
      guard let quotient = BigRational(BigInt(a), dividedBy: BigInt(b)) else { return .unknown }
      return ConstantValue(quotient)
    case .integerDivide:
      // Go's compiler divides machine words here, so -1<<63 / -1 wraps around to itself.
      return b == 0 ? .unknown : ConstantValue(a.dividedReportingOverflow(by: b).partialValue)
    case .remainder:
      return b == 0 ? .unknown : ConstantValue(a.remainderReportingOverflow(dividingBy: b).partialValue)
    case .and: return ConstantValue(a & b)
    case .or: return ConstantValue(a | b)
    case .xor: return ConstantValue(a ^ b)
    case .andNot: return ConstantValue(a & ~b)
    case .logicalAnd, .logicalOr: return .unknown
    }
  }

  private static func combine(
    _ a: BigInt, _ operation: ConstantBinaryOperator, _ b: BigInt
  ) -> ConstantValue {
    switch operation {
    case .add: return ConstantValue(a + b)
    case .subtract: return ConstantValue(a - b)
    case .multiply: return ConstantValue(a * b)
    case .divide:
      guard let quotient = BigRational(a, dividedBy: b) else { return .unknown }
      return ConstantValue(quotient)
    case .integerDivide:
      guard let (quotient, _) = a.divided(by: b) else { return .unknown }
      return ConstantValue(quotient)
    case .remainder:
      guard let (_, remainder) = a.divided(by: b) else { return .unknown }
      return ConstantValue(remainder)
    case .and: return ConstantValue(a & b)
    case .or: return ConstantValue(a | b)
    case .xor: return ConstantValue(a ^ b)
    case .andNot: return ConstantValue(a.clearing(b))
    case .logicalAnd, .logicalOr: return .unknown
    }
  }

  private static func combine(
    _ a: BigRational, _ operation: ConstantBinaryOperator, _ b: BigRational
  ) -> ConstantValue {
    switch operation {
    case .add: return ConstantValue(a + b)
    case .subtract: return ConstantValue(a - b)
    case .multiply: return ConstantValue(a * b)
    case .divide:
      guard let quotient = a.divided(by: b) else { return .unknown }
      return ConstantValue(quotient)
    default: return .unknown
    }
  }

  private static func combine(
    _ a: BigFloat, _ operation: ConstantBinaryOperator, _ b: BigFloat
  ) -> ConstantValue {
    switch operation {
    case .add: return ConstantValue(a + b)
    case .subtract: return ConstantValue(a - b)
    case .multiply: return ConstantValue(a * b)
    case .divide:
      guard let quotient = a.divided(by: b) else { return .unknown }
      return ConstantValue(quotient)
    default: return .unknown
    }
  }

  private static func combine(
    _ a: ComplexParts, _ operation: ConstantBinaryOperator, _ b: ComplexParts
  ) -> ConstantValue {
    switch operation {
    case .add, .subtract:
      return ConstantValue(
        real: a.real.binary(operation, b.real), imaginary: a.imaginary.binary(operation, b.imaginary))
    case .multiply, .divide:
      let realProduct = a.real.binary(.multiply, b.real)
      let imaginaryProduct = a.imaginary.binary(.multiply, b.imaginary)
      let inner = a.imaginary.binary(.multiply, b.real)
      let outer = a.real.binary(.multiply, b.imaginary)
      if operation == .multiply {
        return ConstantValue(
          real: realProduct.binary(.subtract, imaginaryProduct), imaginary: inner.binary(.add, outer))
      }
      let norm = b.real.binary(.multiply, b.real).binary(.add, b.imaginary.binary(.multiply, b.imaginary))
      return ConstantValue(
        real: realProduct.binary(.add, imaginaryProduct).binary(.divide, norm),
        imaginary: inner.binary(.subtract, outer).binary(.divide, norm))
    default:
      return .unknown
    }
  }
}
