import Base
import Parser

extension Program {
  /// `type` without aliases on the outside; `invalid` for an alias whose declaration is not complete.
  @inline(__always)
  public func unalias(_ type: TypeID) -> TypeID {
    types.rows[type].kind == .alias ? aliased(type) : type
  }

  /// What the alias `type` stands for.
  private func aliased(_ type: TypeID) -> TypeID {
    let row = types.rows[type]
    if row.b != TypeID.none.raw { return TypeID(raw: row.b) }
    var current = type
    for _ in 0..<types.aliases.count + 1 {
      let row = types.rows[current]
      if row.kind != .alias {
        types.rows[type].b = current.raw
        return current
      }
      current =
        row.b != TypeID.none.raw ? TypeID(raw: row.b) : types.aliases[AliasID(raw: row.a)].actual
      if current.isNone { return TypeTable.basic(.invalid) }
    }
    return TypeTable.basic(.invalid)
  }

  /// The underlying type of `type` (Go specification, Underlying types): never an alias, a defined type or a type
  /// parameter, whose underlying type is its constraint's interface. `invalid` while a declaration is incomplete.
  @inline(__always)
  public func underlying(_ type: TypeID) -> TypeID {
    let row = types.rows[type]
    switch row.kind {
    case .named where row.b != TypeID.none.raw: return TypeID(raw: row.b)
    case .named, .alias, .typeParameter: return underlyingOfName(type)
    default: return type
    }
  }

  /// The underlying type of a defined type, an alias or a type parameter.
  private func underlyingOfName(_ type: TypeID) -> TypeID {
    let row = types.rows[type]
    switch row.kind {
    case .named: return resolveUnderlying(type)
    case .alias: return underlying(unalias(type))
    case .typeParameter: return constraintInterface(type)
    default: return type
    }
  }

  /// The kind of the underlying type of `type`.
  public func underlyingKind(_ type: TypeID) -> TypeKind { types.kind(underlying(type)) }

  /// Follows the definitions of the defined type `type` to a type that is not a name and stores it with all on the way.
  private func resolveUnderlying(_ type: TypeID) -> TypeID {
    var path: [TypeID] = []
    var current = type
    while true {
      let row = types.rows[current]
      switch row.kind {
      case .alias:
        current = unalias(current)
        continue
      case .named:
        if row.b != TypeID.none.raw {
          current = TypeID(raw: row.b)
          break
        }
        if path.contains(current) { return TypeTable.basic(.invalid) }
        path.append(current)
        let next = definition(current)
        if next.isNone { return TypeTable.basic(.invalid) }
        current = next
        continue
      case .typeParameter: current = constraintInterface(current)
      default: break
      }
      break
    }
    for named in path { types.rows[named].b = current.raw }
    return current
  }

  /// What the defined type `type` is declared to be, which may be a name again; `none` while unknown. Expands instances.
  func definition(_ type: TypeID) -> TypeID {
    let id = types.namedID(type)
    if types.named[id].isDeferred {
      demandDefinition(of: type)
    } else if types.named[id].origin.exists && !types.named[id].isExpanded {
      expandInstance(type)
    }
    return types.named[id].definition
  }

  /// Declares the defined type `type` to be `definition`; what was known of its underlying type is forgotten.
  func define(_ type: TypeID, as definition: TypeID) {
    types.named[types.namedID(type)].definition = definition
    types.rows[type].b = TypeID.none.raw
    memberChanges &+= 1
  }

  /// Declares the alias `type` to stand for `actual`.
  func setActual(_ type: TypeID, _ actual: TypeID) {
    types.aliases[types.aliasID(type)].actual = actual
    types.rows[type].b = TypeID.none.raw
    memberChanges &+= 1
  }

  /// The type parameters of a generic type, alias or function or of an instance of one; empty for others.
  func typeParameters(_ type: TypeID) -> [TypeID] {
    let row = types.rows[type]
    switch row.kind {
    case .named:
      let record = types.named[NamedID(raw: row.a)]
      return record.origin.exists
        ? types.named[types.namedID(record.origin)].typeParameters : record.typeParameters
    case .alias: return types.aliases[AliasID(raw: row.a)].typeParameters
    case .signature: return types.signatures[SignatureID(raw: row.a)].typeParameters
    default: return []
    }
  }

  /// The type arguments of an instance of a defined or alias type; empty for others.
  public func typeArguments(_ type: TypeID) -> [TypeID] {
    let row = types.rows[type]
    switch row.kind {
    case .named: return types.named[NamedID(raw: row.a)].typeArguments
    case .alias: return types.aliases[AliasID(raw: row.a)].typeArguments
    default: return []
    }
  }

  /// The generic type that the defined type `type` is an instance of; itself if it is none.
  public func origin(_ type: TypeID) -> TypeID {
    let row = types.rows[type]
    if row.kind != .named { return type }
    let origin = types.named[NamedID(raw: row.a)].origin
    return origin.exists ? origin : type
  }

  /// `type` if it is a defined type, perhaps by an alias, else `none`.
  @inline(__always)
  public func asNamed(_ type: TypeID) -> TypeID {
    let actual = unalias(type)
    return types.kind(actual) == .named ? actual : .none
  }

  /// `true` iff `type` is a type parameter, perhaps by an alias.
  @inline(__always)
  public func isTypeParameter(_ type: TypeID) -> Bool { types.kind(unalias(type)) == .typeParameter }

  /// `false` iff `type` is the type of an expression in error; an alias being declared is in order.
  @inline(__always)
  func isValid(_ type: TypeID) -> Bool {
    type != .invalid && (types.kind(type) != .alias || isValidAlias(type))
  }

  private func isValidAlias(_ type: TypeID) -> Bool {
    var current = type
    for _ in 0..<types.aliases.count + 1 {
      if types.kind(current) != .alias { break }
      current = types.aliases[types.aliasID(current)].actual
      if current.isNone { return true }
    }
    return current != .invalid
  }

  /// `true` iff `type` is a generic type or alias that needs type arguments.
  @inline(__always)
  public func isGeneric(_ type: TypeID) -> Bool {
    let row = types.rows[type]
    return row.kind == .named && row.flags != 0 || row.kind == .alias && isGenericAlias(type)
  }

  private func isGenericAlias(_ type: TypeID) -> Bool {
    let id = types.aliasID(type)
    if !types.aliases[id].typeParameters.isEmpty && types.aliases[id].typeArguments.isEmpty { return true }
    let named = asNamed(type)
    return named.exists && types.rows[named].flags != 0
  }

  /// The constraint of the type parameter `type` as written.
  func constraint(of type: TypeID) -> TypeID {
    let parameter = unalias(type)
    if types.kind(parameter) != .typeParameter { return TypeTable.basic(.invalid) }
    return types.typeParameters[types.typeParameterID(parameter)].constraint
  }

  /// The interface that constrains the type parameter `parameter`; the constraint `int` is `interface{int}`.
  func constraintInterface(_ parameter: TypeID) -> TypeID {
    let row = types.rows[parameter]
    if row.b != TypeID.none.raw { return TypeID(raw: row.b) }
    let id = TypeParameterID(raw: row.a)
    let constraint = types.typeParameters[id].constraint
    if constraint.isNone || isTypeParameter(constraint) { return TypeTable.emptyInterface }
    let base = underlying(constraint)
    switch types.kind(base) {
    case .invalid: return TypeTable.emptyInterface
    case .interface:
      let record = types.interfaces[types.interfaceID(base)]
      if record.typeSet < 0 {
        let named = asNamed(constraint)
        let object = named.exists ? types.named[types.namedID(named)].object : types.typeParameters[id].object
        _ = computeTypeSet(base, at: objects[object].position)
      }
      if record.isComplete { types.rows[parameter].b = base.raw }
      return base
    default:
      var record = Interface()
      record.embedded = [constraint]
      record.isImplicit = true
      record.isComplete = true
      let interface = types.interface(record)
      types.typeParameters[id].constraint = interface
      types.rows[parameter].b = interface.raw
      _ = computeTypeSet(interface, at: objects[types.typeParameters[id].object].position)
      return interface
    }
  }

  /// The element type behind an unnamed pointer type, or `type` itself.
  func dereference(_ type: TypeID) -> (type: TypeID, wasPointer: Bool) {
    let actual = unalias(type)
    if types.kind(actual) != .pointer { return (type, false) }
    return (types.element(actual), true)
  }

  /// The struct that `type` is or points to as a type; `type` itself if it is something else.
  public func structBehindPointer(_ type: TypeID) -> TypeID {
    let pointer = underlying(type)
    if types.kind(pointer) != .pointer { return type }
    let element = types.element(pointer)
    return underlyingKind(element) == .structure ? element : type
  }
}
