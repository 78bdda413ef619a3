import Base
import Parser

// What later phases ask of types once a package is checked. All functions see through names and aliases.
extension Program {
  /// `true` iff the underlying type is an interface (a type parameter's too).
  public func isInterface(_ type: TypeID) -> Bool { underlyingKind(type) == .interface }

  /// `true` iff the type is an interface without methods and type terms.
  public func isEmptyInterface(_ type: TypeID) -> Bool {
    let base = underlying(type)
    if types.kind(base) != .interface { return false }
    let set = typeSet(base)
    return set.methods.isEmpty && set.terms == nil && !set.isComparable
  }

  /// The element type of a pointer, slice, array, map or channel type; `invalid` for others.
  public func element(_ type: TypeID) -> TypeID { types.element(underlying(type)) }

  /// The key type of a map type; `invalid` for others.
  public func key(_ type: TypeID) -> TypeID {
    let base = underlying(type)
    return types.kind(base) == .map ? types.key(base) : TypeTable.basic(.invalid)
  }

  /// The length of an array type; -1 for others.
  public func arrayLength(_ type: TypeID) -> Int64 {
    let base = underlying(type)
    return types.kind(base) == .array ? types.arrayLength(base) : -1
  }

  /// The direction of a channel type; `both` for others.
  public func channelDirection(_ type: TypeID) -> ChannelDirection {
    let base = underlying(type)
    return types.kind(base) == .channel ? types.direction(base) : .both
  }

  /// The fields of a struct type; empty for others.
  public func fields(_ type: TypeID) -> [Field] { types.fieldList(underlying(type)) }

  /// The number of fields of a struct type; 0 for others.
  public func fieldCount(_ type: TypeID) -> Int {
    let base = underlying(type)
    return types.kind(base) == .structure ? Int(types.fieldRange(base).count) : 0
  }

  /// Field `index` of a struct type.
  public func field(_ type: TypeID, _ index: Int) -> Field {
    types.fields[types.fieldRange(underlying(type)), index]
  }

  /// The index of the field `name` of a struct type; nil if it has none.
  public func fieldIndex(_ type: TypeID, _ name: Name) -> Int? {
    let base = underlying(type)
    if types.kind(base) != .structure { return nil }
    let range = types.fieldRange(base)
    if range.count >= WideMembers.least {
      return wideMembers.index(of: name, in: base, Int(range.count)) { types.fields[range, $0].name }
    }
    return (0..<Int(range.count)).first { types.fields[range, $0].name == name }
  }

  /// The record of a function type; an empty one for other types.
  public func signature(_ type: TypeID) -> Signature {
    let base = underlying(type)
    return types.kind(base) == .signature ? types.signatures[types.signatureID(base)] : Signature()
  }

  /// The record of a function type; nil for other types.
  private func signatureID(_ type: TypeID) -> SignatureID? {
    let base = underlying(type)
    return types.kind(base) == .signature ? types.signatureID(base) : nil
  }

  // Copying a whole record holds on to all its lists, so what is often asked for has a way of its own.

  /// The receiver of a function type; `none` if it has none, and for other types.
  public func receiver(ofSignature type: TypeID) -> ObjectID {
    signatureID(type).map { types.signatures[$0].receiver } ?? .none
  }

  /// The parameters of a function type, receiver excluded; empty for other types.
  public func parameters(ofSignature type: TypeID) -> [ObjectID] {
    signatureID(type).map { types.signatures[$0].parameters } ?? []
  }

  /// The results of a function type; empty for other types.
  public func results(ofSignature type: TypeID) -> [ObjectID] {
    signatureID(type).map { types.signatures[$0].results } ?? []
  }

  /// `true` iff the type is a function type with results.
  public func hasResults(_ type: TypeID) -> Bool {
    signatureID(type).map { !types.signatures[$0].results.isEmpty } ?? false
  }

  /// `true` iff the type is a function type with type parameters of its own.
  public func hasOwnTypeParameters(_ type: TypeID) -> Bool {
    signatureID(type).map { !types.signatures[$0].typeParameters.isEmpty } ?? false
  }

  /// `true` iff the type is a function type with type parameters of its own or of its receiver.
  public func isGenericSignature(_ type: TypeID) -> Bool {
    guard let id = signatureID(type) else { return false }
    return !types.signatures[id].typeParameters.isEmpty
      || !types.signatures[id].receiverTypeParameters.isEmpty
  }

  /// `true` iff the type is a function type with a variadic parameter.
  public func isVariadic(_ type: TypeID) -> Bool {
    signatureID(type).map { types.signatures[$0].isVariadic } ?? false
  }

  /// The types of the parameters of a function type, receiver excluded.
  public func parameterTypes(_ type: TypeID) -> [TypeID] {
    parameters(ofSignature: type).map { objects[$0].type }
  }

  /// The types of the results of a function type.
  public func resultTypes(_ type: TypeID) -> [TypeID] {
    results(ofSignature: type).map { objects[$0].type }
  }

  /// The types in a tuple, which is what a call with other than one result has as type; `[type]` for other types.
  public func tupleTypes(_ type: TypeID) -> [TypeID] {
    types.kind(type) == .tuple ? types.variables(type).map { objects[$0].type } : [type]
  }

  /// The object that declares the defined type, alias or type parameter `type`; `none` for others. Instances have that
  /// of their generic type.
  public func typeName(_ type: TypeID) -> ObjectID {
    let row = types.rows[type]
    switch row.kind {
    case .named: return types.named[types.namedID(origin(type))].object
    case .alias:
      let origin = types.aliases[AliasID(raw: row.a)].origin
      return types.aliases[origin.exists ? types.aliasID(origin) : AliasID(raw: row.a)].object
    case .typeParameter: return types.typeParameters[TypeParameterID(raw: row.a)].object
    default: return .none
    }
  }

  /// The methods of an interface type in the order of its method table; empty for other types.
  public func methods(ofInterface type: TypeID) -> [ObjectID] {
    let base = underlying(type)
    return types.kind(base) == .interface ? typeSet(base).methods : []
  }

  /// `true` iff `type` implements `interface` (Go specification, Implementing an interface).
  public func implements(_ type: TypeID, _ interface: TypeID) -> Bool {
    implements(type, interface, asConstraint: false, cause: nil)
  }

  /// The field or method `name` of `type`, as a selector in package `package` finds it.
  public func lookup(_ name: Name, in type: TypeID, addressable: Bool, from package: PackageID) -> Lookup {
    lookupFieldOrMethod(type, addressable: addressable, package: package, name: name, foldCase: false)
  }

  /// The field or method with the receiver type `receiver`: the type that declares a method, pointers removed.
  public func receiverBase(_ method: ObjectID) -> TypeID {
    let receiver = receiver(ofSignature: objects[method].type)
    return receiver.exists ? unalias(dereference(objects[receiver].type).type) : .none
  }

  /// `true` iff the method is declared with a pointer receiver.
  public func hasPointerReceiver(_ method: ObjectID) -> Bool {
    let object = objects[method]
    if object.type.exists && types.kind(object.type) == .signature {
      let receiver = types.signatures[types.signatureID(object.type)].receiver
      if receiver.exists { return dereference(objects[receiver].type).wasPointer }
    }
    return object.hasPointerReceiver
  }

  /// The variables of a tuple; empty for other types.
  public func tupleVariables(_ type: TypeID) -> [ObjectID] { types.variables(type) }

  /// The tuple of the results of a function type.
  public func resultTuple(_ type: TypeID) -> TypeID {
    let base = underlying(type)
    if types.kind(base) != .signature { return types.tuple([]) }
    let id = types.signatureID(base)
    if types.signatures[id].resultTuple.isNone {
      let results = types.signatures[id].results
      let tuple = types.tuple(results)
      types.signatures[id].resultTuple = tuple
    }
    return types.signatures[id].resultTuple
  }

  /// The tuple `(first, second)` of unnamed variables, as comma-ok forms have it as type.
  public func pair(_ first: TypeID, _ second: TypeID) -> TypeID {
    let key = UInt64(first.raw) << 32 | UInt64(second.raw)
    if let tuple = pairs[key] { return tuple }
    let variables = [first, second].map { type -> ObjectID in
      var object = Object(.variable, name: .none, package: .none, type: type, position: .none)
      object.role = .local
      return objects.append(object)
    }
    let tuple = types.tuple(variables)
    pairs[key] = tuple
    return tuple
  }
}
