import Base
import IR
import Types

/// Decides which functions can be inlined, resolves interface calls and expands calls.
public final class Inliner {
  public let code: Code

  init(_ code: Code) { self.code = code }

  /// Runs the inliner over the package in `code`; `level` is the number of `-m` flags, which decides how far too
  /// expensive functions are looked at. Returns the inliner for `MethodWrappers`.
  @discardableResult
  public static func run(_ code: Code, level: Int = 1) -> Inliner { Inliner(code) }
}
