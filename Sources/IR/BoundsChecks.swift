import Base
import Types

/// Reports index expressions whose bounds check is known to hold.
public enum BoundsChecks {
  public static func run(_ code: Code) {}
}
