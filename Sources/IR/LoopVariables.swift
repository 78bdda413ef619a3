import Base
import Types

/// Gives captured loop variables a copy per iteration.
public enum LoopVariables {
  public static func run(_ code: Code) {}
}
