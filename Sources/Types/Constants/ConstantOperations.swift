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
}

extension ConstantValue {
  /// Returns `operation` applied to this value; `unsignedBits`, unless 0, is the size of the operand's
  /// unsigned type, to which `complement` limits its result.
  public func unary(_ operation: ConstantUnaryOperator, unsignedBits: Int = 0) -> ConstantValue { .unknown }

  /// Returns `self operation right`, with both operands first brought to the more general of their kinds.
  public func binary(_ operation: ConstantBinaryOperator, _ right: ConstantValue) -> ConstantValue {
    .unknown
  }

  /// Returns this int times two to the power of `count`; `unknown` for other kinds and absurd counts.
  public func shiftedLeft(by count: UInt64) -> ConstantValue { .unknown }

  /// Returns this int divided by two to the power of `count`, rounded down.
  public func shiftedRight(by count: UInt64) -> ConstantValue { .unknown }

  /// Returns the truth of `self comparison right`; `false` if an operand is unknown or they do not compare.
  public func compare(_ comparison: ConstantComparison, _ right: ConstantValue) -> Bool { false }

  /// -1, 0 or 1 as a number is negative, zero or positive; 1 for a complex other than zero and, to avoid
  /// follow-up errors, for every value that is not a number.
  public var sign: Int { 1 }

  /// The number of bits of an int's absolute value; 0 for other kinds.
  public var bitLength: Int { 0 }
}
