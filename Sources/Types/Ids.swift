import Base

/// A type; identical types have equal canonical ids (`Program.canonical`).
@frozen
public struct TypeID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "t" }
}

/// A declared entity: package name, constant, type name, variable, field, function, method, label, builtin or nil.
@frozen
public struct ObjectID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "o" }
}

/// A package of the run.
@frozen
public struct PackageID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "p" }
}

/// A lexical scope.
@frozen
public struct ScopeID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "scope" }
}

/// A constant value in the program's constant table.
@frozen
public struct ConstantID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "c" }
}

/// What a defined type is besides its row.
@frozen
public struct NamedID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "named" }
}

/// What an alias stands for.
@frozen
public struct AliasID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "alias" }
}

/// Parameters and results of a function type.
@frozen
public struct SignatureID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "sig" }
}

/// Methods and embedded types of an interface type.
@frozen
public struct InterfaceID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "iface" }
}

/// A type parameter's declaration.
@frozen
public struct TypeParameterID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "P" }
}

/// How a selector expression reaches its field or method.
@frozen
public struct SelectionID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "sel" }
}

/// The type arguments of an instantiation.
@frozen
public struct InstanceID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "inst" }
}
