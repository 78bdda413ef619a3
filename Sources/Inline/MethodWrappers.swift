import Base
import IR
import Types

/// Makes the wrapper methods of the package's types and inlines into them.
public enum MethodWrappers {
  public static func run(_ inliner: Inliner) {}
}
