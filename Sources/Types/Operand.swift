import Base
import Parser

/// An expression in the course of being checked: what it denotes, its type, its value (types2's operand).
struct Operand {
  var mode: ExpressionMode = .none
  /// Set for mode `none` when the expression was in error; no more messages about it.
  var isInvalid = true
  /// The expression, in the current file; `none` for operands without one.
  var node: NodeID = .none
  var type: TypeID = TypeTable.basic(.invalid)
  /// Mode `constant`: the value.
  var value: ConstantValue?
  /// Mode `builtin`: which one.
  var builtin: UInt32 = 0
}
