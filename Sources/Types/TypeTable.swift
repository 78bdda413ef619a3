import Base
import Parser

/// The kinds of types (Go specification, Types).
public enum TypeKind: UInt8, BitwiseCopyable, Sendable {
  /// The type of an expression in error; assignable both ways without a message.
  case invalid
  // Basic types, in the order of their printing names in `TypeTable.basicNames`.
  case bool, int, int8, int16, int32, int64
  case uint, uint8, uint16, uint32, uint64, uintptr
  case float32, float64, complex64, complex128, string, unsafePointer
  case untypedBool, untypedInt, untypedRune, untypedFloat, untypedComplex, untypedString, untypedNil
  /// a: NamedID
  case named
  /// a: AliasID
  case alias
  /// a: element
  case pointer
  /// a: element
  case slice
  /// a: element, b: index into `arrayLengths`
  case array
  /// a: key, b: element
  case map
  /// a: element, flags: ChannelDirection
  case channel
  /// a, b: range in `fields`
  case structure
  /// a, b: range of variables in `lists`
  case tuple
  /// a: SignatureID
  case signature
  /// a: InterfaceID
  case interface
  /// a: TypeParameterID
  case typeParameter
  /// a, b: range in `terms`
  case union
}

/// A row of the type table; read through the accessors of `TypeTable`.
@frozen
public struct TypeRow: BitwiseCopyable {
  public var kind: TypeKind
  public var flags: UInt8
  public var a: UInt32
  public var b: UInt32
  /// The representative of all types identical to this one; itself unless aliases, parameter names or declaration
  /// order of interface methods set it apart.
  public var canonical: TypeID
}

/// A field of a struct type.
@frozen
public struct Field: BitwiseCopyable {
  /// The field's name; an embedded field has the name of its type.
  public var name: Name
  public var type: TypeID
  /// The field's variable, for positions and messages.
  public var object: ObjectID
  /// The tag as an interned string with its quotes removed; `none` without a tag.
  public var tag: Name
  public var isEmbedded: Bool
  public init(name: Name, type: TypeID, object: ObjectID, tag: Name, isEmbedded: Bool) {
    self.name = name
    self.type = type
    self.object = object
    self.tag = tag
    self.isEmbedded = isEmbedded
  }
}

/// A term of a union: `T` or `~T`.
@frozen
public struct UnionTerm: BitwiseCopyable {
  public var hasTilde: Bool
  public var type: TypeID
  public init(hasTilde: Bool, type: TypeID) {
    self.hasTilde = hasTilde
    self.type = type
  }
}

/// What a defined (named) type is besides its row.
public struct Named {
  public var object: ObjectID
  /// Never a named or alias type; `none` while the declaration is being resolved, and for an instance not yet expanded.
  public var underlying: TypeID = .none
  /// Declared methods in source order: function objects. For an instance, made on demand by `lookup`.
  public var methods: [ObjectID] = []
  /// The type parameters (rows of kind `typeParameter`) of a generic type.
  public var typeParameters: [TypeID] = []
  /// The generic type that this is an instance of; `none` for all others.
  public var origin: TypeID = .none
  /// The type arguments of an instance.
  public var typeArguments: [TypeID] = []
  public init(object: ObjectID) { self.object = object }
}

/// What an alias declaration says.
public struct Alias {
  public var object: ObjectID
  /// The type the alias stands for, which may be an alias again; `none` while being resolved.
  public var actual: TypeID = .none
  public var typeParameters: [TypeID] = []
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
  public init() {}
}

/// An interface type as written, and its type set once computed.
public struct Interface {
  /// Explicitly declared methods: function objects.
  public var methods: [ObjectID] = []
  /// Embedded elements: interfaces, unions, other types.
  public var embedded: [TypeID] = []
  public var embeddedPositions: [Position] = []
  /// `true` for the interface around a constraint literal such as `[T ~int]`.
  public var isImplicit = false
  /// `true` once all methods and embedded types are known.
  public var isComplete = false
  /// Index into `TypeTable.typeSets`; -1 until computed.
  public var typeSet: Int32 = -1
  public init() {}
}

/// The types that an interface describes (Go specification, Interface types).
public struct TypeSet {
  /// All methods, sorted by unique id (exported before unexported is not implied): function objects.
  public var methods: [ObjectID] = []
  /// The permitted types; nil for all types.
  public var terms: [UnionTerm]?
  /// `true` iff the set is restricted to comparable types.
  public var isComparable = false
  public init() {}
}

/// A type parameter's declaration.
public struct TypeParameter {
  public var object: ObjectID
  /// Index in its type parameter list.
  public var index: Int
  /// The constraint as written; `none` until resolved.
  public var constraint: TypeID = .none
  public init(object: ObjectID, index: Int) {
    self.object = object
    self.index = index
  }
}

/// All types of a run. Structural types are hash-consed, so two requests for `[]int` give one id; `canonical` sees
/// through aliases and names that do not matter, so identity of types is equality of canonical ids.
public struct TypeTable: ~Copyable {
  public internal(set) var rows = Table<TypeID, TypeRow>(capacity: 1024)
  public internal(set) var arrayLengths: [Int64] = []
  public internal(set) var fields = ListPool<Field>()
  public internal(set) var lists = ListPool<ObjectID>()
  public internal(set) var terms = ListPool<UnionTerm>()
  public var named = Records<NamedID, Named>()
  public var aliases = Records<AliasID, Alias>()
  public var signatures = Records<SignatureID, Signature>()
  public var interfaces = Records<InterfaceID, Interface>()
  public var typeSets: [TypeSet] = []
  public var typeParameters = Records<TypeParameterID, TypeParameter>()
  /// Structural rows by content hash: id plus one, 0 for a free slot.
  var slots: [UInt32]
  var consed = 0

  /// The spellings of the basic types in the order of their kinds, from `invalid` on.
  public static let basicNames: [StaticString] = [
    "invalid type", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
    "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "string", "unsafe.Pointer",
    "untyped bool", "untyped int", "untyped rune", "untyped float", "untyped complex", "untyped string",
    "untyped nil",
  ]

  /// Makes the table with the basic types, whose ids are the raw values of their kinds.
  public init() {
    slots = Array(repeating: 0, count: 4096)
    for raw in 0...TypeKind.untypedNil.rawValue {
      rows.append(
        TypeRow(kind: TypeKind(rawValue: raw)!, flags: 0, a: 0, b: 0, canonical: TypeID(raw: UInt32(raw))))
    }
    rows.append(TypeRow(kind: .uint8, flags: 0, a: 0, b: 0, canonical: TypeTable.basic(.uint8)))
    rows.append(TypeRow(kind: .int32, flags: 0, a: 0, b: 0, canonical: TypeTable.basic(.int32)))
    var empty = Interface()
    empty.isComplete = true
    empty.typeSet = 0
    interfaces.append(empty)
    typeSets.append(TypeSet())
    rows.append(TypeRow(kind: .interface, flags: 0, a: 0, b: 0, canonical: TypeTable.emptyInterface))
    rows.append(TypeRow(kind: .interface, flags: 0, a: 0, b: 0, canonical: TypeTable.emptyInterface))
  }

  /// `byte`: identical to `uint8` (its canonical type) and printed by its own name.
  public static let byte = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 1)
  /// `rune`: identical to `int32` (its canonical type) and printed by its own name.
  public static let rune = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 2)
  /// `interface {}`.
  public static let emptyInterface = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 3)
  /// `any`: identical to `interface {}` (its canonical type) and printed by its own name.
  public static let any = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 4)

  /// The predeclared basic type of `kind`.
  public static func basic(_ kind: TypeKind) -> TypeID { TypeID(raw: UInt32(kind.rawValue)) }

  /// The kind of `type` as written: `alias` and `named` are kinds of their own.
  public func kind(_ type: TypeID) -> TypeKind { rows[type].kind }

  /// The representative of all types identical to `type`; never an alias.
  public func canonical(_ type: TypeID) -> TypeID { rows[type].canonical }

  // MARK: Making structural types

  /// The type `*element`.
  public mutating func pointer(to element: TypeID) -> TypeID { cons(.pointer, element.raw, 0) }
  /// The type `[]element`.
  public mutating func slice(of element: TypeID) -> TypeID { cons(.slice, element.raw, 0) }
  /// The type `map[key]element`.
  public mutating func map(key: TypeID, element: TypeID) -> TypeID { cons(.map, key.raw, element.raw) }
  /// The channel type of `element`.
  public mutating func channel(of element: TypeID, _ direction: ChannelDirection) -> TypeID {
    cons(.channel, element.raw, 0, flags: direction.rawValue)
  }
  /// The type `[length]element`; a negative length stands for one in error.
  public mutating func array(of element: TypeID, length: Int64) -> TypeID {
    var index = 0
    while index < arrayLengths.count && arrayLengths[index] != length { index += 1 }
    if index == arrayLengths.count { arrayLengths.append(length) }
    return cons(.array, element.raw, UInt32(index))
  }

  /// Finds or adds the structural row with this content.
  mutating func cons(_ kind: TypeKind, _ a: UInt32, _ b: UInt32, flags: UInt8 = 0) -> TypeID {
    let mask = slots.count - 1
    var hash = (UInt64(a) << 32 | UInt64(b)) ^ (UInt64(kind.rawValue) << 56 | UInt64(flags) << 48)
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      let id = TypeID(raw: slots[slot] - 1)
      let row = rows[id]
      if row.kind == kind && row.a == a && row.b == b && row.flags == flags { return id }
      slot = (slot + 1) & mask
    }
    let id = rows.nextID
    slots[slot] = id.raw + 1
    consed += 1
    rows.append(TypeRow(kind: kind, flags: flags, a: a, b: b, canonical: id))
    if consed * 2 > slots.count { rehash() }
    let canonical = canonicalForm(kind, a, b, flags)
    if canonical.exists { rows[id].canonical = canonical }
    return id
  }

  /// The canonical row for content whose elements are not canonical themselves; `none` if they are.
  private mutating func canonicalForm(_ kind: TypeKind, _ a: UInt32, _ b: UInt32, _ flags: UInt8) -> TypeID {
    let first = rows[TypeID(raw: a)].canonical.raw
    let second = kind == .map ? rows[TypeID(raw: b)].canonical.raw : b
    return first == a && second == b ? .none : cons(kind, first, second, flags: flags)
  }

  private mutating func rehash() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for id in rows.ids {
      let row = rows[id]
      switch row.kind {
      case .pointer, .slice, .array, .map, .channel:
        var hash =
          (UInt64(row.a) << 32 | UInt64(row.b)) ^ (UInt64(row.kind.rawValue) << 56 | UInt64(row.flags) << 48)
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        var slot = Int(truncatingIfNeeded: hash >> 32) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = id.raw + 1
      default: break
      }
    }
  }
}
