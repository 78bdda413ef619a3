import Base
import Parser

/// An expression in the course of being checked: what it denotes, its type, its value (types2's operand).
struct Operand {
  /// What the expression denotes; `none` after an error, and then nothing more is said about it.
  var mode: ExpressionMode = .none
  /// Mode `builtin`: which one.
  var builtin: Builtin = .append
  /// The expression, in the current file; `none` for operands that are no expression of the program.
  var node: NodeID = .none
  var type: TypeID = TypeTable.basic(.invalid)
  /// Mode `constant`: the value.
  var value: ConstantValue = .unknown
  /// What messages call the operand if not by the spelling of `node`; empty if there is nothing better.
  var label = ""
  /// Where the operand is if `node` is none.
  var place: Position = .none

  /// `false` after an error.
  var isValid: Bool { mode != .none }

  /// Marks the operand as being in error.
  mutating func invalidate() { mode = .none }
}

/// What the value of a generic function is assigned to, from which its type arguments may be inferred.
struct InferenceTarget {
  var signature: TypeID
  var description: String
}
