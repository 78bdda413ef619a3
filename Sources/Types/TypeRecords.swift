import Base

/// What a defined type is besides its row.
public struct Named {
  /// The type name that declares it; for an instance, a name of its own at the place of instantiation.
  public var object: ObjectID
  /// What the declaration says the type is, which may be a name again; `none` while unknown.
  public var definition: TypeID = .none
  /// Declared methods in source order: function objects. For an instance, `none` where not asked for yet.
  public var methods: [ObjectID] = []
  /// The type parameters (rows of kind `typeParameter`) of a generic type.
  public var typeParameters: [TypeID] = []
  /// The generic type that this is an instance of; `none` for all others.
  public var origin: TypeID = .none
  /// The type arguments of an instance.
  public var typeArguments: [TypeID] = []
  /// Instances: `true` once `definition` was asked for.
  var isExpanded = false
  /// `true` until the definition of a type that is declared on demand is asked for.
  var isDeferred = false
  public init(object: ObjectID) { self.object = object }
}

/// What an alias declaration says.
public struct Alias {
  public var object: ObjectID
  /// The type on the right side, which may be an alias again; `none` while unknown.
  public var actual: TypeID = .none
  public var typeParameters: [TypeID] = []
  /// The generic alias that this is an instance of; `none` for all others.
  public var origin: TypeID = .none
  public var typeArguments: [TypeID] = []
  public init(object: ObjectID) { self.object = object }
}

/// A function type. Parameter variables carry names and positions and do not matter for identity.
public struct Signature {
  /// The receiver variable; `none` for functions and function types.
  public var receiver: ObjectID = .none
  public var parameters: [ObjectID] = []
  public var results: [ObjectID] = []
  /// `true` iff the last parameter is `...T`; its variable then has type `[]T`.
  public var isVariadic = false
  public var typeParameters: [TypeID] = []
  public var receiverTypeParameters: [TypeID] = []
  /// The scope of receiver, parameters and results; `none` for made-up signatures.
  public var scope: ScopeID = .none
  /// `false` while the parameters are being declared.
  public var isComplete = true
  /// The tuple of `results`, made on demand.
  var resultTuple: TypeID = .none
  public init() {}

  /// Fills in what the function type says.
  mutating func complete(
    _ receiver: ObjectID, _ receiverTypeParameters: [TypeID], _ parameters: [ObjectID], _ results: [ObjectID],
    _ isVariadic: Bool
  ) {
    self.receiver = receiver
    self.receiverTypeParameters = receiverTypeParameters
    self.parameters = parameters
    self.results = results
    self.isVariadic = isVariadic
    isComplete = true
  }
}

/// An interface type as written, and its type set once computed.
public struct Interface {
  /// Explicitly declared methods: function objects, sorted as in type sets.
  public var methods: [ObjectID] = []
  /// Embedded elements: interfaces, unions, other types.
  public var embedded: [TypeID] = []
  /// Positions of `embedded`; empty for made-up interfaces.
  public var embeddedPositions: [Position] = []
  /// `true` for the interface around a constraint literal such as `[T ~int]`.
  public var isImplicit = false
  /// `true` once all methods and embedded types are known.
  public var isComplete = false
  /// Index into `TypeTable.typeSets`; -1 until computed.
  public var typeSet: Int32 = -1
  /// The package in whose source `interface{}` stands for this type; `none` for other interfaces.
  public var writer = PackageID.none
  public init() {}
}

/// The types that an interface describes (Go specification, Interface types).
public struct TypeSet {
  /// All methods, exported ones first, then by name and package: function objects.
  public var methods: [ObjectID] = []
  /// The permitted types, no two of which overlap; nil for all types.
  public var terms: [UnionTerm]?
  /// `true` iff the set is all comparable types; `terms` is nil then.
  public var isComparable = false
  public init() {}
}

/// A type parameter's declaration.
public struct TypeParameter {
  public var object: ObjectID
  /// Index in its type parameter list; -1 until the list is complete.
  public var index: Int
  /// The constraint as written; `invalid` until resolved.
  public var constraint: TypeID
  public init(object: ObjectID, index: Int = -1, constraint: TypeID = TypeTable.basic(.invalid)) {
    self.object = object
    self.index = index
    self.constraint = constraint
  }
}
