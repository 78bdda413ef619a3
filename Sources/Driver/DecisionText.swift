import Base
import IR

/// Writes decisions as the compiler prints them for `-m` (`level` 1) and `-m=2` (`level` 2).
public struct DecisionText {
  let code: Code
  let level: Int

  public init(_ code: Code, level: Int) {
    self.code = code
    self.level = level
  }

  /// Writes all decisions of the package, in order, a line or block each.
  public mutating func write(to out: inout TextBuffer) {}
}
