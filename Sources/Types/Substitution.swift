import Base

/// What type parameters are to be replaced by, place by place.
struct Substitution {
  var from: [TypeID]
  var to: [TypeID]

  /// Replaces the parameters `from` by the types `to`; both lists have the same length.
  init(from: [TypeID], to: [TypeID]) {
    self.from = from
    self.to = to
  }

  var isEmpty: Bool { from.isEmpty }

  /// The replacement of `parameter`; itself if it has none.
  func lookup(_ parameter: TypeID) -> TypeID {
    for index in from.indices where from[index] == parameter {
      return to[index].exists ? to[index] : parameter
    }
    return parameter
  }
}

extension Program {
  /// `type` with type parameters replaced; the same id if none occurs in it. Instances that come up are made at
  /// `position`, and stay unexpanded until their underlying types are asked for.
  func substitute(_ type: TypeID, _ map: Substitution, at position: Position = .none) -> TypeID {
    if map.isEmpty || type.isNone { return type }
    let row = types.rows[type]
    switch row.kind {
    case .typeParameter: return map.lookup(type)
    case .pointer:
      let element = substitute(TypeID(raw: row.a), map, at: position)
      return element.raw == row.a ? type : types.pointer(to: element)
    case .slice:
      let element = substitute(TypeID(raw: row.a), map, at: position)
      return element.raw == row.a ? type : types.slice(of: element)
    case .array:
      let element = substitute(TypeID(raw: row.a), map, at: position)
      return element.raw == row.a ? type : types.cons(.array, element.raw, row.b)
    case .channel:
      let element = substitute(TypeID(raw: row.a), map, at: position)
      return element.raw == row.a ? type : types.cons(.channel, element.raw, 0, flags: row.flags)
    case .map:
      let key = substitute(TypeID(raw: row.a), map, at: position)
      let element = substitute(TypeID(raw: row.b), map, at: position)
      return key.raw == row.a && element.raw == row.b ? type : types.map(key: key, element: element)
    case .structure: return substituteFields(type, map, position)
    case .tuple:
      let variables = types.variables(type)
      let replaced = substituteVariables(variables, map, position)
      return replaced == variables ? type : types.tuple(replaced)
    case .signature: return substituteSignature(type, map, position)
    case .interface: return substituteInterface(type, map, position)
    case .union:
      var changed = false
      let terms = types.unionTerms(type).map { term in
        let replaced = substitute(term.type, map, at: position)
        if replaced != term.type { changed = true }
        return UnionTerm(hasTilde: term.hasTilde, type: replaced)
      }
      return changed ? types.union(terms) : type
    case .named:
      let record = types.named[NamedID(raw: row.a)]
      if record.origin.isNone { return type }
      if record.typeArguments.count != typeParameters(record.origin).count { return .invalid }
      let arguments = record.typeArguments.map { substitute($0, map, at: position) }
      return arguments == record.typeArguments
        ? type : namedInstance(record.origin, arguments, at: position)
    case .alias:
      let record = types.aliases[AliasID(raw: row.a)]
      if record.typeParameters.isEmpty { return type }
      if record.typeArguments.count != record.typeParameters.count { return .invalid }
      let arguments = record.typeArguments.map { substitute($0, map, at: position) }
      return arguments == record.typeArguments
        ? type : aliasInstance(record.origin, arguments, at: position)
    default: return type
    }
  }

  private func substituteFields(_ type: TypeID, _ map: Substitution, _ position: Position) -> TypeID {
    var fields = types.fieldList(type)
    var changed = false
    for index in fields.indices {
      let replaced = substitute(fields[index].type, map, at: position)
      if replaced == fields[index].type { continue }
      changed = true
      fields[index].type = replaced
      fields[index].object = clone(fields[index].object, as: replaced)
    }
    return changed ? types.structure(fields) : type
  }

  private func substituteVariables(
    _ list: [ObjectID], _ map: Substitution, _ position: Position
  ) -> [ObjectID] {
    list.map { variable in
      let type = objects[variable].type
      let replaced = substitute(type, map, at: position)
      return replaced == type ? variable : clone(variable, as: replaced)
    }
  }

  /// A copy of the variable or method `object` with another type.
  func clone(_ object: ObjectID, as type: TypeID) -> ObjectID {
    var copy = objects[object]
    copy.type = type
    if copy.origin.isNone { copy.origin = object }
    return objects.append(copy)
  }

  private func substituteSignature(_ type: TypeID, _ map: Substitution, _ position: Position) -> TypeID {
    var record = types.signatures[types.signatureID(type)]
    var map = map
    let parameters = record.typeParameters
    if let first = parameters.first, !map.from.contains(first) {
      // The function stays generic: it needs type parameters of its own, since their constraints may change.
      let fresh = parameters.map { self.copy(typeParameter: $0) }
      map = Substitution(from: map.from + parameters, to: map.to + fresh)
      for (old, new) in zip(parameters, fresh) {
        let constraint = substitute(constraint(of: old), map, at: position)
        types.typeParameters[types.typeParameterID(new)].constraint = constraint
      }
      record.typeParameters = fresh
    }
    let arguments = substituteVariables(record.parameters, map, position)
    let results = substituteVariables(record.results, map, position)
    if arguments == record.parameters && results == record.results && record.typeParameters == parameters {
      return type
    }
    record.parameters = arguments
    record.results = results
    record.resultTuple = .none
    record.scope = .none
    return types.signature(record)
  }

  /// A new type parameter like `parameter`, without constraint yet.
  func copy(typeParameter parameter: TypeID) -> TypeID {
    let record = types.typeParameters[types.typeParameterID(parameter)]
    var object = objects[record.object]
    object.type = .none
    let name = objects.append(object)
    let new = types.typeParameter(TypeParameter(object: name, index: record.index))
    objects[name].type = new
    checking?.monomorphization.recordCopy(new, of: parameter)
    return new
  }

  private func substituteInterface(_ type: TypeID, _ map: Substitution, _ position: Position) -> TypeID {
    let record = types.interfaces[types.interfaceID(type)]
    let methods = record.methods.map { method in
      let old = objects[method].type
      let new = substitute(old, map, at: position)
      return new == old ? method : clone(method, as: new)
    }
    let embedded = record.embedded.map { substitute($0, map, at: position) }
    if methods == record.methods && embedded == record.embedded { return type }
    var copy = record
    copy.embedded = embedded
    copy.typeSet = -1
    let interface = types.interface(copy)
    let rebound = replaceReceivers(methods, type, interface)
    types.interfaces[types.interfaceID(interface)].methods = rebound
    return interface
  }

  /// `methods` with the receiver type `old` replaced by `new`.
  private func replaceReceivers(_ methods: [ObjectID], _ old: TypeID, _ new: TypeID) -> [ObjectID] {
    methods.map { method in
      let signature = objects[method].type
      if types.kind(signature) != .signature { return method }
      var record = types.signatures[types.signatureID(signature)]
      if record.receiver.isNone || objects[record.receiver].type != old { return method }
      record.receiver = clone(record.receiver, as: new)
      return clone(method, as: types.signature(record))
    }
  }

  // MARK: Instances

  /// The instance of the generic defined type `origin` with `arguments`: the one made before for identical arguments, or
  /// else a new one whose expansion waits until it is asked for.
  func namedInstance(_ origin: TypeID, _ arguments: [TypeID], at position: Position) -> TypeID {
    var arguments = arguments
    let isShaped = shapes.package.exists && arguments.contains { hasShape($0) }
    if isShaped {
      arguments = shapes(of: arguments, for: typeParameters(origin))
    }
    var key: [UInt32] = [UInt32(TypeKind.named.rawValue), origin.raw]
    for argument in arguments { key.append(canonical(argument).raw) }
    if let known = types.structural.find(key) { return TypeID(raw: known) }
    let declared = types.named[types.namedID(origin)].object
    var object = objects[declared]
    object.position = position
    object.order = 0
    let name = objects.append(object)
    var record = Named(object: name)
    record.origin = origin
    record.typeArguments = arguments
    let instance = types.named(record)
    objects[name].type = instance
    let stored = TypeID(raw: types.structural.find(key, orStore: instance.raw))
    if isShaped { readShaped(stored) }
    return stored
  }

  /// The instance of the generic alias `origin` with `arguments`, which have the right number.
  func aliasInstance(_ origin: TypeID, _ arguments: [TypeID], at position: Position) -> TypeID {
    var key: [UInt32] = [UInt32(TypeKind.alias.rawValue), origin.raw]
    for argument in arguments { key.append(canonical(argument).raw) }
    if let known = types.structural.find(key) { return TypeID(raw: known) }
    let generic = types.aliases[types.aliasID(origin)]
    let actual = substitute(
      generic.actual, Substitution(from: generic.typeParameters, to: arguments), at: position)
    var object = objects[generic.object]
    object.position = position
    object.order = 0
    let name = objects.append(object)
    var record = Alias(object: name)
    record.actual = actual
    record.typeParameters = generic.typeParameters
    record.origin = origin
    record.typeArguments = arguments
    let instance = types.alias(record)
    objects[name].type = instance
    return TypeID(raw: types.structural.find(key, orStore: instance.raw))
  }

  /// Finds out what the instance `type` is defined as, if its generic type is declared by now.
  func expandInstance(_ type: TypeID) {
    let id = types.namedID(type)
    let origin = types.named[id].origin
    let generic = definition(origin)
    if generic.isNone { return }
    types.named[id].isExpanded = true
    let parameters = types.named[types.namedID(origin)].typeParameters
    let arguments = types.named[id].typeArguments
    if parameters.count != arguments.count {
      types.named[id].definition = .invalid
      return
    }
    let position = objects[types.named[id].object].position
    var expanded = substitute(generic, Substitution(from: parameters, to: arguments), at: position)
    if types.kind(expanded) == .interface {
      let record = types.interfaces[types.interfaceID(expanded)]
      let methods = replaceReceivers(record.methods, origin, type)
      if methods != record.methods {
        if expanded == generic {
          var copy = record
          copy.isImplicit = false
          copy.isComplete = true
          expanded = types.interface(copy)
        }
        let interface = types.interfaceID(expanded)
        types.interfaces[interface].methods = methods
        types.interfaces[interface].typeSet = -1
      }
    }
    types.named[id].definition = expanded
  }

  /// Makes method `index` of the instance `type` from that of its generic type.
  func expandMethod(_ type: TypeID, _ index: Int) -> ObjectID {
    let id = types.namedID(type)
    let origin = types.named[id].origin
    let generic = types.named[types.namedID(origin)].methods[index]
    demand(generic)
    checking?.resolve(generic)
    let old = objects[generic].type
    if old.isNone || types.kind(old) != .signature { return generic }
    let parameters = types.signatures[types.signatureID(old)].receiverTypeParameters
    let arguments = types.named[id].typeArguments
    var new = old
    if parameters.count == arguments.count {
      new = substitute(
        old, Substitution(from: parameters, to: arguments), at: objects[generic].position)
    }
    var record = types.signatures[types.signatureID(new)]
    let receiver = hasPointerReceiver(generic) ? types.pointer(to: type) : type
    if record.receiver.exists { record.receiver = clone(record.receiver, as: receiver) }
    record.receiverTypeParameters = []
    return clone(generic, as: types.signature(record))
  }
}
