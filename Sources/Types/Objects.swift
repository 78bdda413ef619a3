import Base
import Parser

/// What a declared entity is.
public enum ObjectKind: UInt8, BitwiseCopyable, Sendable {
  case packageName, constant, typeName, variable, function, label, builtin, nilValue
}

/// What kind of variable an object of kind `variable` is.
public enum VariableRole: UInt8, BitwiseCopyable, Sendable {
  case package, local, parameter, result, receiver, field
}

/// A declared entity. Rows are plain so that passes may hold millions.
@frozen
public struct Object: BitwiseCopyable {
  public var kind: ObjectKind
  public var role: VariableRole = .local
  /// `true` once a variable, import or label has been used.
  public var isUsed = false
  public var isEmbedded = false
  /// `true` while its declaration is being checked.
  var isInProgress = false
  /// Methods: `true` iff the declaration's receiver is a pointer, known before the signature is.
  public var hasPointerReceiver = false
  public var name: Name
  /// The package that declares it; `none` for the universe.
  public var package: PackageID
  /// `none` until known. A function's type is its signature.
  public var type: TypeID
  public var position: Position
  /// The scope that holds the declaration.
  public var scope: ScopeID = .none
  /// The file (index in its package) and syntax node that declare it; `NodeID.none` if predeclared or imported.
  public var file: UInt16 = 0
  public var node: NodeID = .none
  /// Constants: the value.
  public var value: ConstantID = .none
  /// Package names: the package imported. Builtins: the builtin's number. Constants: the value of iota.
  public var payload: UInt32 = 0
  /// 1 + the index of its declaration in the package's; 0 for objects that are not declared at package level.
  public var order: UInt32 = 0
  /// Variables and methods of instances: the object they were made from.
  public var origin: ObjectID = .none
  /// Position from which a local object can be seen.
  public var scopeStart: Position = .none

  public init(_ kind: ObjectKind, name: Name, package: PackageID, type: TypeID, position: Position) {
    self.kind = kind
    self.name = name
    self.package = package
    self.type = type
    self.position = position
  }
}

/// A package: what its declarations mean and, for packages checked from source, its files.
public struct Package {
  /// The import path (`net/http`); `main` packages given as files have `command-line-arguments`.
  public var path: String
  /// The name in the package clause.
  public var name: Name
  public var scope: ScopeID
  /// Indices into `Program.files`, in order.
  public var files: [Int] = []
  /// Packages imported directly, in order of first import.
  public var imports: [PackageID] = []
  /// Initialisation of package variables in dependency order (Go specification, Package initialization).
  public var initializers: [Initializer] = []
  /// `true` for a stand-in for a package that could not be imported: it is taken to declare everything.
  public var isFake = false
  /// `true` iff the package's declarations are loaded at the first lookup.
  public var isPending = false
  /// The language version as `1.27` is written: 127.
  public var languageVersion = 127
  public init(path: String, name: Name, scope: ScopeID) {
    self.path = path
    self.name = name
    self.scope = scope
  }
}

/// One step of package initialisation: `left = right`.
public struct Initializer {
  /// The variables set; empty for `_ = e`.
  public var left: [ObjectID]
  /// Index of the file in its package.
  public var file: Int
  public var right: NodeID
  public init(left: [ObjectID], file: Int, right: NodeID) {
    self.left = left
    self.file = file
    self.right = right
  }
}

/// What an expression denotes (types2's operand mode).
public enum ExpressionMode: UInt8, BitwiseCopyable, Sendable {
  case none
  case noValue, builtin, typeExpression, constant, variable, mapIndex, value, nilValue, commaOK, commaError
}

/// What the checker found out about one syntax node; all fields `none` for nodes it has nothing to say of.
@frozen
public struct NodeFact: BitwiseCopyable {
  /// The type of an expression (final: untyped expressions have the type they were converted to), or the type that
  /// a type expression denotes. Names of generic types and functions have the instance's type; comma-ok forms that are
  /// assigned to two variables have the pair of their types; the callee of a predeclared function has none.
  public var type: TypeID = .none
  /// The value of a constant expression, converted to its type.
  public var value: ConstantID = .none
  /// Identifiers: the object defined or used. Selectors: the object selected. Function declarations: the function.
  /// Case clauses of a type switch with a variable: the implicitly declared variable. Import specs: the package name.
  public var object: ObjectID = .none
  /// Selectors: raw `SelectionID`. Identifiers (or the selector) of generic functions: raw `InstanceID`.
  public var detail: UInt32 = .max
  public var mode: ExpressionMode = .none
  /// What the checker must remember of the node while its function is being checked.
  var marks: NodeMarks = []
  public init() {}
}

/// Notes on a node that matter to the checker alone.
@usableFromInline
struct NodeMarks: OptionSet, BitwiseCopyable, Sendable {
  @usableFromInline let rawValue: UInt8
  @usableFromInline init(rawValue: UInt8) { self.rawValue = rawValue }
  /// The expression is untyped and its final type not yet known.
  static let pending = NodeMarks(rawValue: 1)
  /// The expression is the left operand of a shift that is not constant, so its final type must be an integer type.
  static let shifted = NodeMarks(rawValue: 2)
  /// The expression is a call of the predeclared panic.
  static let panicCall = NodeMarks(rawValue: 4)
}

/// How a selector reaches its field or method (Go specification, Selectors).
public struct Selection {
  public enum Kind: UInt8, BitwiseCopyable, Sendable { case field, methodValue, methodExpression }
  public var kind: Kind
  /// The type of the operand (or the type named in a method expression).
  public var receiver: TypeID
  /// The field or method object.
  public var object: ObjectID
  /// Field indices from the operand to the embedded field that has it, then its own index.
  public var path: [Int]
  /// `true` iff a pointer was followed on the way.
  public var isIndirect: Bool
  public init(kind: Kind, receiver: TypeID, object: ObjectID, path: [Int], isIndirect: Bool) {
    self.kind = kind
    self.receiver = receiver
    self.object = object
    self.path = path
    self.isIndirect = isIndirect
  }
}
