import Base
import IR

/// Escape analysis: which variables and allocations of a package may live on the stack, and what each function's
/// parameters may leak to.
public enum EscapeAnalysis {
  /// Analyses the functions of `code.order` and appends the decisions; with `explain` also the flows that lead to them.
  public static func run(_ code: Code, explain: Bool) {}
}
