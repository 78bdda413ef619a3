import Base
import Types

/// Takes away the initialisation of package variables that needs no code at run time.
public enum StaticInitialisation {
  public static func run(_ code: Code) {}
}
