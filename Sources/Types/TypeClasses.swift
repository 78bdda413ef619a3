import Base

/// Classes of basic types that operators ask for, as a set.
struct TypeClass: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  static let boolean = TypeClass(rawValue: 1)
  static let integer = TypeClass(rawValue: 2)
  static let unsigned = TypeClass(rawValue: 4)
  static let float = TypeClass(rawValue: 8)
  static let complex = TypeClass(rawValue: 16)
  static let string = TypeClass(rawValue: 32)
  static let untyped = TypeClass(rawValue: 64)
  static let numeric: TypeClass = [.integer, .float, .complex]
  static let ordered: TypeClass = [.integer, .float, .string]
  static let constant: TypeClass = [.boolean, .integer, .float, .complex, .string]

  /// The classes that a type of `kind` belongs to; none unless it is basic.
  static func of(_ kind: TypeKind) -> TypeClass {
    switch kind {
    case .bool: .boolean
    case .int, .int8, .int16, .int32, .int64: .integer
    case .uint, .uint8, .uint16, .uint32, .uint64, .uintptr: [.integer, .unsigned]
    case .float32, .float64: .float
    case .complex64, .complex128: .complex
    case .string: .string
    case .untypedBool: [.boolean, .untyped]
    case .untypedInt, .untypedRune: [.integer, .untyped]
    case .untypedFloat: [.float, .untyped]
    case .untypedComplex: [.complex, .untyped]
    case .untypedString: [.string, .untyped]
    case .untypedNil: .untyped
    default: []
    }
  }
}

extension TypeID {
  /// The type of an expression in error.
  static var invalid: TypeID { TypeTable.basic(.invalid) }
}

extension Checker {
  /// `true` iff the underlying type of `type` is basic and in one of `classes`; never for type parameters.
  func isBasic(_ type: TypeID, _ classes: TypeClass) -> Bool {
    !TypeClass.of(underlyingKind(type)).isDisjoint(with: classes)
  }

  /// `true` iff `type`, or every type in the type set of the type parameter `type`, is in one of `classes`.
  func allBasic(_ type: TypeID, _ classes: TypeClass) -> Bool {
    let kind = program.types.kind(type)
    if kind.isBasic { return !TypeClass.of(kind).isDisjoint(with: classes) }
    if !isTypeParameter(type) { return isBasic(type, classes) }
    return forEachTerm(of: type) { term in
      guard let term else { return false }
      return isBasic(term.type, classes)
    }
  }

  func isBoolean(_ type: TypeID) -> Bool { isBasic(type, .boolean) }
  func isInteger(_ type: TypeID) -> Bool { isBasic(type, .integer) }
  func isUnsigned(_ type: TypeID) -> Bool { isBasic(type, .unsigned) }
  func isComplex(_ type: TypeID) -> Bool { isBasic(type, .complex) }
  func isNumeric(_ type: TypeID) -> Bool { isBasic(type, .numeric) }
  func isString(_ type: TypeID) -> Bool { isBasic(type, .string) }
  /// `true` iff constants may have this type.
  func isConstantType(_ type: TypeID) -> Bool { isBasic(type, .constant) }
  func allBoolean(_ type: TypeID) -> Bool { allBasic(type, .boolean) }
  func allInteger(_ type: TypeID) -> Bool { allBasic(type, .integer) }
  func allUnsigned(_ type: TypeID) -> Bool { allBasic(type, .unsigned) }
  func allNumeric(_ type: TypeID) -> Bool { allBasic(type, .numeric) }
  func allString(_ type: TypeID) -> Bool { allBasic(type, .string) }
  func allOrdered(_ type: TypeID) -> Bool { allBasic(type, .ordered) }

  /// `true` iff `type` is one of the types of untyped constants, comparisons, shifts and nil.
  func isUntyped(_ type: TypeID) -> Bool {
    type.raw >= UInt32(TypeKind.untypedBool.rawValue) && type.raw <= UInt32(TypeKind.untypedNil.rawValue)
  }

  /// `true` iff `type` is not untyped.
  func isTyped(_ type: TypeID) -> Bool { !isUntyped(type) }

  /// `true` iff `type` is an interface and no type parameter.
  func isOrdinaryInterface(_ type: TypeID) -> Bool { !isTypeParameter(type) && isInterface(type) }

  /// `true` iff `type` has a name: it is predeclared, defined or a type parameter (Go specification, Types).
  func hasName(_ type: TypeID) -> Bool {
    let kind = program.types.kind(unalias(type))
    return kind.isBasic || kind == .named || kind == .typeParameter
  }

  /// `true` iff values of `type` may be nil.
  func hasNil(_ type: TypeID) -> Bool {
    switch underlyingKind(type) {
    case .unsafePointer, .slice, .pointer, .signature, .map, .channel: true
    case .interface:
      !isTypeParameter(type)
        || forEachUnderlying(of: type) { _, underlying in underlying.exists && hasNil(underlying) }
    default: false
    }
  }

  /// Calls `body` with each term of the type set of the type parameter `parameter`, once with nil if it has no
  /// specific types; stops and returns `false` when `body` does.
  func forEachTerm(of parameter: TypeID, _ body: (UnionTerm?) -> Bool) -> Bool {
    guard let terms = typeSet(parameter).terms, !terms.isEmpty else { return body(nil) }
    for term in terms where !body(term) { return false }
    return true
  }

  /// Calls `body` with `type` and its underlying type or, for a type parameter, with each of the types in its type set
  /// and their underlying types, `none` if it has no specific types; stops and returns `false` when `body` does.
  func forEachUnderlying(of type: TypeID, _ body: (TypeID, TypeID) -> Bool) -> Bool {
    if !isTypeParameter(type) { return body(type, underlying(type)) }
    return forEachTerm(of: type) { term in
      guard let term else { return body(.none, .none) }
      return body(term.type, term.hasTilde ? unalias(term.type) : underlying(term.type))
    }
  }

  /// The array that `type` is or points to (without a name of its own), else `type` itself.
  func arrayBehindPointer(_ type: TypeID) -> TypeID {
    let pointer = unalias(type)
    if program.types.kind(pointer) != .pointer { return type }
    let array = underlying(program.types.element(pointer))
    return program.types.kind(array) == .array ? array : type
  }

  /// The type that untyped values of `type` get where none is asked for; `type` itself if it is typed.
  func defaultType(_ type: TypeID) -> TypeID {
    switch program.types.kind(type) {
    case .untypedBool: TypeTable.basic(.bool)
    case .untypedInt: TypeTable.basic(.int)
    case .untypedRune: TypeTable.rune
    case .untypedFloat: TypeTable.basic(.float64)
    case .untypedComplex: TypeTable.basic(.complex128)
    case .untypedString: TypeTable.basic(.string)
    default: type
    }
  }

  /// The type that all of the types of `type` (see `forEachUnderlying`) have as underlying type; channels may differ in
  /// direction. `none` with a `cause` if there is none, or if `condition` gives a cause for one of the types.
  func commonUnderlying(
    _ type: TypeID, where condition: (TypeID, TypeID) -> String? = { _, _ in nil },
    cause: UnsafeMutablePointer<String>? = nil
  ) -> TypeID {
    var first = TypeID.none
    var common = TypeID.none
    let isFine = forEachUnderlying(of: type) { type, under in
      if let problem = condition(type, under) {
        cause?.pointee = problem
        return false
      }
      if under.isNone {
        cause?.pointee = "no specific type"
        return false
      }
      if common.isNone {
        first = type
        common = under
        return true
      }
      if let problem = merge(type, under, into: &common, &first) {
        cause?.pointee = problem
        return false
      }
      return true
    }
    return isFine ? common : .none
  }

  /// Takes the underlying type `under` of `type` into `common`, that of `first`; returns why that does not go.
  private func merge(
    _ type: TypeID, _ under: TypeID, into common: inout TypeID, _ first: inout TypeID
  ) -> String? {
    let types = { [self, first] in "\(typeString(first)) and \(typeString(type))" }
    if program.types.kind(common) == .channel && program.types.kind(under) == .channel {
      if !identical(program.element(common), program.element(under)) {
        return "channels \(types()) have different element types"
      }
      let direction = program.channelDirection(under)
      let known = program.channelDirection(common)
      if known == direction { return nil }
      if known == .both {
        first = type
        common = under
      } else if direction != .both {
        return "channels \(types()) have conflicting directions"
      }
      return nil
    }
    return identical(common, under) ? nil : "\(types()) have different underlying types"
  }

  /// The word for a composite type's kind in messages; empty for basic types.
  func compositeKind(_ type: TypeID) -> String {
    switch underlyingKind(type) {
    case .array: "array"
    case .slice: "slice"
    case .structure: "struct"
    case .pointer: "pointer"
    case .signature: "func"
    case .interface, .typeParameter: "interface"
    case .map: "map"
    case .channel: "chan"
    case .tuple: "tuple"
    case .union: "union"
    default: ""
    }
  }
}

extension TypeKind {
  /// `true` iff types of this kind are basic.
  var isBasic: Bool { rawValue <= TypeKind.untypedNil.rawValue }
}
