import Base

/// A node of a function body: an expression or a statement.
@frozen
public struct CodeID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "x" }
}

/// A function with or without a body, a method, a closure or a wrapper.
@frozen
public struct FunctionID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "f" }
}

/// A variable: package variable, parameter, result, local, temporary or captured variable.
@frozen
public struct VariableID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "v" }
}

/// One expansion in the tree of inlined calls; `none` for code written in the function itself.
@frozen
public struct InlineID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "inl" }
}
