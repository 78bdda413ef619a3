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
  /// a: NamedID, b: the underlying type, `none` until resolved, flags: 1 for generic types
  case named
  /// a: AliasID, b: the type it stands for in the end, `none` until resolved
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
  /// a: TypeParameterID, b: the constraint's interface, `none` until resolved
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
  /// order of interface methods set it apart; `none` until asked for.
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

/// All types of a run.
///
/// 1. Composite types made of one or two others (pointer, slice, array, map, channel) are hash-consed as written: two
///    requests for `[]int` give one id. A struct, signature, interface, tuple or union type has one row a type expression,
///    since its variables and methods have positions of their own.
/// 2. Types are identical iff their canonical ids are equal (`Program.canonical`; generic signatures aside). A canonical
///    id is found when first asked for, because an alias or a type set may not be known when the type is made.
/// 3. Recursion runs through defined types only, whose rows are made before what they are defined as.
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
  /// `true` once some source has been found to write `interface{}`.
  public var hasWrittenEmptyInterfaces = false
  public var typeSets: [TypeSet] = []
  public var typeParameters = Records<TypeParameterID, TypeParameter>()
  /// Consed rows by content hash: id plus one, 0 for a free slot.
  var slots: [UInt32]
  var consed = 0
  /// Representatives of struct, tuple, signature, interface and instance types by what makes them identical.
  var structural = WordKeys()
  /// Layouts by type, see `Program.layout`.
  var layouts = IDMap<TypeID, Layout>()
  /// Which struct types are never allocated by Go, see `Program.isNotInHeap`.
  var notInHeap = IDMap<TypeID, Bool>()

  /// The spellings of the basic types in the order of their kinds, from `invalid` on.
  public static let basicNames: [StaticString] = [
    "invalid type", "bool", "int", "int8", "int16", "int32", "int64", "uint", "uint8", "uint16", "uint32",
    "uint64", "uintptr", "float32", "float64", "complex64", "complex128", "string", "unsafe.Pointer",
    "untyped bool", "untyped int", "untyped rune", "untyped float", "untyped complex", "untyped string",
    "untyped nil",
  ]

  /// `byte`: identical to `uint8` but printed by its own name.
  public static let byte = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 1)
  /// `rune`: identical to `int32` but printed by its own name.
  public static let rune = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 2)
  /// The interface without methods that `any` stands for.
  public static let emptyInterface = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 3)

  /// `any`: an alias of `emptyInterface`.
  public static let any = TypeID(raw: UInt32(TypeKind.untypedNil.rawValue) + 4)

  /// Makes the table with the basic types, whose ids are the raw values of their kinds.
  public init() {
    slots = Array(repeating: 0, count: 4096)
    for raw in 0...TypeKind.untypedNil.rawValue {
      rows.append(
        TypeRow(kind: TypeKind(rawValue: raw)!, flags: 0, a: 0, b: 0, canonical: TypeID(raw: UInt32(raw))))
    }
    rows.append(TypeRow(kind: .uint8, flags: 0, a: 0, b: 0, canonical: TypeTable.basic(.uint8)))
    rows.append(TypeRow(kind: .int32, flags: 0, a: 0, b: 0, canonical: TypeTable.basic(.int32)))
    let empty = interface()
    typeSets.append(TypeSet())
    interfaces[InterfaceID(raw: rows[empty].a)].isComplete = true
    interfaces[InterfaceID(raw: rows[empty].a)].typeSet = 0
    var any = Alias(object: .none)
    any.actual = empty
    rows[alias(any)].b = empty.raw
  }

  /// Makes room for `count` more types.
  mutating func reserve(_ count: Int) {
    rows.reserve(rows.count + count)
    signatures.reserve(signatures.count + count / 2)
  }

  /// The predeclared basic type of `kind`.
  public static func basic(_ kind: TypeKind) -> TypeID { TypeID(raw: UInt32(kind.rawValue)) }

  /// The kind of `type` as written: `alias` and `named` are kinds of their own.
  @inlinable public func kind(_ type: TypeID) -> TypeKind { rows[type].kind }

  /// The underlying type of a defined type row if it has been found out; else `none`.
  func knownUnderlying(_ type: TypeID) -> TypeID { TypeID(raw: rows[type].b) }

  /// `true` iff the interface is written without methods and embedded elements.
  func isEmptyInterface(_ id: InterfaceID) -> Bool {
    interfaces[id].methods.isEmpty && interfaces[id].embedded.isEmpty
  }

  // MARK: Reading rows of a known kind

  /// The element type of a pointer, slice, array, map or channel type row.
  public func element(_ type: TypeID) -> TypeID {
    let row = rows[type]
    switch row.kind {
    case .pointer, .slice, .array, .channel: return TypeID(raw: row.a)
    case .map: return TypeID(raw: row.b)
    default: return TypeTable.basic(.invalid)
    }
  }

  /// The key type of a map type row.
  public func key(_ type: TypeID) -> TypeID { TypeID(raw: rows[type].a) }

  /// The length of an array type row.
  public func arrayLength(_ type: TypeID) -> Int64 { arrayLengths[Int(rows[type].b)] }

  /// The direction of a channel type row.
  public func direction(_ type: TypeID) -> ChannelDirection {
    ChannelDirection(rawValue: rows[type].flags) ?? .both
  }

  /// The run of `fields` of a struct type row.
  public func fieldRange(_ type: TypeID) -> ListRange { ListRange(start: rows[type].a, count: rows[type].b) }

  /// The fields of a struct type row; empty for other types.
  public func fieldList(_ type: TypeID) -> [Field] {
    rows[type].kind == .structure ? Array(fields[fieldRange(type)]) : []
  }

  /// The variables of a tuple row; empty for other types.
  public func variables(_ type: TypeID) -> [ObjectID] {
    let row = rows[type]
    return row.kind == .tuple ? Array(lists[ListRange(start: row.a, count: row.b)]) : []
  }

  /// The terms of a union row; empty for other types.
  public func unionTerms(_ type: TypeID) -> [UnionTerm] {
    let row = rows[type]
    return row.kind == .union ? Array(terms[ListRange(start: row.a, count: row.b)]) : []
  }

  /// The id of the record of a row of kind signature.
  public func signatureID(_ type: TypeID) -> SignatureID { SignatureID(raw: rows[type].a) }
  /// The id of the record of a row of kind interface.
  public func interfaceID(_ type: TypeID) -> InterfaceID { InterfaceID(raw: rows[type].a) }
  /// The id of the record of a row of kind named.
  public func namedID(_ type: TypeID) -> NamedID { NamedID(raw: rows[type].a) }
  /// The id of the record of a row of kind alias.
  public func aliasID(_ type: TypeID) -> AliasID { AliasID(raw: rows[type].a) }
  /// The id of the record of a row of kind typeParameter.
  public func typeParameterID(_ type: TypeID) -> TypeParameterID { TypeParameterID(raw: rows[type].a) }

  // MARK: Making types

  /// The type `*element`.
  public mutating func pointer(to element: TypeID) -> TypeID { cons(.pointer, element.raw, 0) }
  /// The type `[]element`.
  public mutating func slice(of element: TypeID) -> TypeID { cons(.slice, element.raw, 0) }
  /// The pointer, slice, array or channel type that differs from `type` in its element type only.
  public mutating func like(_ type: TypeID, of element: TypeID) -> TypeID {
    let row = rows[type]
    return cons(row.kind, element.raw, row.b, flags: row.flags)
  }
  /// The type `map[key]element`.
  public mutating func map(key: TypeID, element: TypeID) -> TypeID { cons(.map, key.raw, element.raw) }
  /// The channel type of `element`.
  public mutating func channel(of element: TypeID, _ direction: ChannelDirection) -> TypeID {
    cons(.channel, element.raw, 0, flags: direction.rawValue)
  }
  /// The type `[length]element`; a negative length stands for one in error.
  public mutating func array(of element: TypeID, length: Int64) -> TypeID {
    let index = lengthIndex(length)
    return cons(.array, element.raw, index)
  }

  /// The index of `length` in `arrayLengths`, added if it is new.
  private mutating func lengthIndex(_ length: Int64) -> UInt32 {
    if arrayLengths.count * 2 >= lengthSlots.count {
      lengthSlots = Array(repeating: 0, count: max(16, lengthSlots.count * 4))
      for index in arrayLengths.indices { lengthSlots[lengthSlot(arrayLengths[index])] = UInt32(index + 1) }
    }
    let slot = lengthSlot(length)
    if lengthSlots[slot] == 0 {
      arrayLengths.append(length)
      lengthSlots[slot] = UInt32(arrayLengths.count)
    }
    return lengthSlots[slot] - 1
  }

  /// The slot of `length`, or the free one where it belongs.
  private func lengthSlot(_ length: Int64) -> Int {
    let mask = lengthSlots.count - 1
    let hash = UInt64(bitPattern: length) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while lengthSlots[slot] != 0 && arrayLengths[Int(lengthSlots[slot]) - 1] != length {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// Array lengths by hash: index plus one, 0 for a free slot.
  private var lengthSlots: [UInt32] = []

  /// A new struct type with `list` as fields.
  public mutating func structure(_ list: [Field]) -> TypeID {
    let range = fields.append(list)
    return add(.structure, range.start, range.count)
  }

  /// A new tuple of variables.
  public mutating func tuple(_ variables: [ObjectID]) -> TypeID {
    let range = lists.append(variables)
    return add(.tuple, range.start, range.count)
  }

  /// A new function type; its record is in `signatures`.
  public mutating func signature(_ signature: consuming Signature = Signature()) -> TypeID {
    add(.signature, signatures.append(signature).raw, 0)
  }

  /// A new interface type; its record is in `interfaces`.
  public mutating func interface(_ interface: Interface = Interface()) -> TypeID {
    add(.interface, interfaces.append(interface).raw, 0)
  }

  /// A new union of `list`.
  public mutating func union(_ list: [UnionTerm]) -> TypeID {
    let range = terms.append(list)
    return add(.union, range.start, range.count)
  }

  /// A new defined type; identical to no other.
  public mutating func named(_ record: consuming Named) -> TypeID {
    let isInstance = record.origin.exists
    let id = add(.named, named.append(record).raw, TypeID.none.raw)
    if !isInstance { rows[id].canonical = id }
    return id
  }

  /// Gives the defined type row `type`, which is no instance, its type parameters.
  mutating func setTypeParameters(_ list: [TypeID], of type: TypeID) {
    named[namedID(type)].typeParameters = list
    rows[type].flags = list.isEmpty ? 0 : 1
  }

  /// A new alias.
  public mutating func alias(_ record: Alias) -> TypeID {
    add(.alias, aliases.append(record).raw, TypeID.none.raw)
  }

  /// A new type parameter; identical to no other.
  public mutating func typeParameter(_ record: TypeParameter) -> TypeID {
    let id = add(.typeParameter, typeParameters.append(record).raw, TypeID.none.raw)
    rows[id].canonical = id
    return id
  }

  @discardableResult
  private mutating func add(_ kind: TypeKind, _ a: UInt32, _ b: UInt32) -> TypeID {
    rows.append(TypeRow(kind: kind, flags: 0, a: a, b: b, canonical: .none))
  }

  /// Finds or adds the structural row with this content.
  mutating func cons(_ kind: TypeKind, _ a: UInt32, _ b: UInt32, flags: UInt8 = 0) -> TypeID {
    let mask = slots.count - 1
    var slot = TypeTable.hash(kind, a, b, flags) & mask
    while slots[slot] != 0 {
      let id = TypeID(raw: slots[slot] - 1)
      let row = rows[id]
      if row.kind == kind && row.a == a && row.b == b && row.flags == flags { return id }
      slot = (slot + 1) & mask
    }
    let id = rows.append(TypeRow(kind: kind, flags: flags, a: a, b: b, canonical: .none))
    slots[slot] = id.raw + 1
    consed += 1
    if consed * 2 > slots.count { rehash() }
    return id
  }

  private static func hash(_ kind: TypeKind, _ a: UInt32, _ b: UInt32, _ flags: UInt8) -> Int {
    var hash = (UInt64(a) << 32 | UInt64(b)) ^ (UInt64(kind.rawValue) << 56 | UInt64(flags) << 48)
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: hash >> 32)
  }

  private mutating func rehash() {
    slots = Array(repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for id in rows.ids {
      let row = rows[id]
      switch row.kind {
      case .pointer, .slice, .array, .map, .channel:
        var slot = TypeTable.hash(row.kind, row.a, row.b, row.flags) & mask
        while slots[slot] != 0 { slot = (slot + 1) & mask }
        slots[slot] = id.raw + 1
      default: break
      }
    }
  }
}
