import Base
import Parser

extension Program {
  /// The representative of all types identical to `type`; never an alias. Two types are identical iff their
  /// representatives are the same, generic function types aside (see `identical`).
  public func canonical(_ type: TypeID) -> TypeID {
    let known = types.rows[type].canonical
    if known.exists { return known }
    var isFinal = true
    return canonical(type, &isFinal)
  }

  /// `true` iff the types are identical (Go specification, Type identity).
  public func identical(_ x: TypeID, _ y: TypeID) -> Bool {
    if x == y { return true }
    let a = canonical(x)
    let b = canonical(y)
    if a == b { return true }
    if types.kind(a) == .signature && types.kind(b) == .signature && identicalGeneric(a, b) { return true }
    // Interfaces that contain themselves without a name in between have no representative.
    let isOpen = types.rows[a].canonical.isNone || types.rows[b].canonical.isNone
    return isOpen && compare(a, b, ignoresTags: false, [])
  }

  /// `canonical`, clearing `isFinal` if the answer may change because something is still being declared.
  private func canonical(_ type: TypeID, _ isFinal: inout Bool) -> TypeID {
    let row = types.rows[type]
    if row.canonical.exists { return row.canonical }
    var isKnown = true
    let answer: TypeID
    switch row.kind {
    case .alias:
      let actual = unalias(type)
      isKnown = types.rows[type].b != TypeID.none.raw
      answer = canonical(actual, &isKnown)
    case .pointer, .slice, .array, .channel:
      let element = canonical(TypeID(raw: row.a), &isKnown)
      answer = element.raw == row.a ? type : types.like(type, of: element)
    case .map:
      let key = canonical(TypeID(raw: row.a), &isKnown)
      let element = canonical(TypeID(raw: row.b), &isKnown)
      answer = key.raw == row.a && element.raw == row.b ? type : types.cons(.map, key.raw, element.raw)
    case .structure, .tuple, .signature, .interface, .named, .union:
      if inProgress.contains(type) {
        isFinal = false
        return type
      }
      inProgress.append(type)
      let key = identityKey(type, &isKnown)
      inProgress.removeLast()
      answer = key.isEmpty ? type : TypeID(raw: types.structural.find(key, orStore: type.raw))
    default: answer = type
    }
    if isKnown {
      types.rows[type].canonical = answer
      if answer != type && types.rows[answer].canonical.isNone { types.rows[answer].canonical = answer }
    } else {
      isFinal = false
    }
    return answer
  }

  /// What makes `type` the type it is, as words; empty if it is identical to no other.
  private func identityKey(_ type: TypeID, _ isFinal: inout Bool) -> [UInt32] {
    let row = types.rows[type]
    var key: [UInt32] = [UInt32(row.kind.rawValue)]
    switch row.kind {
    case .structure:
      let range = types.fieldRange(type)
      key.reserveCapacity(1 + 5 * Int(range.count))
      for index in 0..<Int(range.count) {
        let field = types.fields[range, index]
        key.append(field.name.raw)
        key.append(names.isExported(field.name) ? .max : objects[field.object].package.raw)
        key.append(field.tag.raw)
        key.append(field.isEmbedded ? 1 : 0)
        key.append(canonical(field.type, &isFinal).raw)
      }
    case .tuple:
      for variable in types.variables(type) { key.append(canonical(objects[variable].type, &isFinal).raw) }
    case .signature:
      let id = SignatureID(raw: row.a)
      if !types.signatures[id].isComplete { isFinal = false }
      if !types.signatures[id].typeParameters.isEmpty { return [] }
      let parameters = types.signatures[id].parameters
      key.reserveCapacity(3 + parameters.count + types.signatures[id].results.count)
      key.append(types.signatures[id].isVariadic ? 1 : 0)
      key.append(UInt32(parameters.count))
      for variable in parameters { key.append(canonical(objects[variable].type, &isFinal).raw) }
      for variable in types.signatures[id].results {
        key.append(canonical(objects[variable].type, &isFinal).raw)
      }
    case .interface:
      if !types.interfaces[InterfaceID(raw: row.a)].isComplete {
        isFinal = false
        return []
      }
      let set = typeSet(type)
      key.append(set.isComparable ? 1 : 0)
      key.append(UInt32(set.methods.count))
      for method in set.methods {
        let object = objects[method]
        key.append(object.name.raw)
        key.append(names.isExported(object.name) ? .max : object.package.raw)
        key.append(canonical(object.type, &isFinal).raw)
      }
      if let terms = set.terms { key.append(contentsOf: termKey(terms, &isFinal)) }
    case .union:
      key.append(contentsOf: termKey(unionTypeSet(type, at: .none) ?? [], &isFinal))
    case .named:
      let record = types.named[NamedID(raw: row.a)]
      if record.origin.isNone { return [] }
      key.append(record.origin.raw)
      for argument in record.typeArguments { key.append(canonical(argument, &isFinal).raw) }
    default: return []
    }
    return key
  }

  private func termKey(_ terms: [UnionTerm], _ isFinal: inout Bool) -> [UInt32] {
    var key: [UInt32] = []
    for term in terms { key.append(canonical(term.type, &isFinal).raw << 1 | (term.hasTilde ? 1 : 0)) }
    key.sort()
    return [UInt32.max] + key
  }

  /// `identical` for generic function types, whose type parameters match by place.
  private func identicalGeneric(_ x: TypeID, _ y: TypeID) -> Bool {
    let a = types.signatures[types.signatureID(x)]
    let b = types.signatures[types.signatureID(y)]
    if a.typeParameters.isEmpty || a.typeParameters.count != b.typeParameters.count { return false }
    if a.isVariadic != b.isVariadic || a.parameters.count != b.parameters.count
      || a.results.count != b.results.count
    {
      return false
    }
    let map = Substitution(from: b.typeParameters, to: a.typeParameters)
    for (left, right) in zip(a.typeParameters, b.typeParameters) {
      if !identical(constraint(of: left), substitute(constraint(of: right), map)) { return false }
    }
    for (left, right) in zip(a.parameters + a.results, b.parameters + b.results) {
      if !identical(objects[left].type, substitute(objects[right].type, map)) { return false }
    }
    return true
  }

  /// `true` iff the types are identical but for the tags of struct fields.
  func identicalIgnoringTags(_ x: TypeID, _ y: TypeID) -> Bool {
    compare(x, y, ignoresTags: true, [])
  }

  /// Compares part by part, taking interfaces that are being compared already (`pairs`) to be identical.
  private func compare(
    _ x: TypeID, _ y: TypeID, ignoresTags: Bool, _ pairs: [(TypeID, TypeID)]
  ) -> Bool {
    let a = canonical(x)
    let b = canonical(y)
    if a == b { return true }
    let left = types.rows[a]
    let right = types.rows[b]
    if left.kind != right.kind { return false }
    switch left.kind {
    case .pointer, .slice:
      return compare(TypeID(raw: left.a), TypeID(raw: right.a), ignoresTags: ignoresTags, pairs)
    case .array:
      return left.b == right.b
        && compare(TypeID(raw: left.a), TypeID(raw: right.a), ignoresTags: ignoresTags, pairs)
    case .channel:
      return left.flags == right.flags
        && compare(TypeID(raw: left.a), TypeID(raw: right.a), ignoresTags: ignoresTags, pairs)
    case .map:
      return compare(TypeID(raw: left.a), TypeID(raw: right.a), ignoresTags: ignoresTags, pairs)
        && compare(TypeID(raw: left.b), TypeID(raw: right.b), ignoresTags: ignoresTags, pairs)
    case .structure:
      let fields = types.fieldList(a)
      let others = types.fieldList(b)
      if fields.count != others.count { return false }
      for (f, g) in zip(fields, others) {
        if f.name != g.name || f.isEmbedded != g.isEmbedded || !ignoresTags && f.tag != g.tag { return false }
        if !names.isExported(f.name) && objects[f.object].package != objects[g.object].package {
          return false
        }
        if !compare(f.type, g.type, ignoresTags: ignoresTags, pairs) { return false }
      }
      return true
    case .signature:
      let f = types.signatures[SignatureID(raw: left.a)]
      let g = types.signatures[SignatureID(raw: right.a)]
      if f.isVariadic != g.isVariadic || f.parameters.count != g.parameters.count
        || f.results.count != g.results.count || !f.typeParameters.isEmpty || !g.typeParameters.isEmpty
      {
        return false
      }
      return zip(f.parameters + f.results, g.parameters + g.results).allSatisfy {
        compare(objects[$0].type, objects[$1].type, ignoresTags: ignoresTags, pairs)
      }
    case .interface:
      if pairs.contains(where: { $0 == (a, b) || $0 == (b, a) }) { return true }
      let f = typeSet(a)
      let g = typeSet(b)
      if f.isComparable != g.isComparable || f.methods.count != g.methods.count
        || !sameTerms(f.terms, g.terms)
      {
        return false
      }
      return zip(f.methods, g.methods).allSatisfy {
        sameMethodName($0, $1)
          && compare(objects[$0].type, objects[$1].type, ignoresTags: ignoresTags, pairs + [(a, b)])
      }
    default: return false
    }
  }

  /// `true` iff the objects have the same name, and the same package if it is not exported.
  func sameMethodName(_ x: ObjectID, _ y: ObjectID) -> Bool {
    let a = objects[x]
    let b = objects[y]
    return a.name == b.name && (names.isExported(a.name) || a.package == b.package)
  }
}

extension Interner {
  /// `true` iff `name` starts with an upper-case letter (Go specification, Exported identifiers).
  @inline(__always)
  public func isExported(_ name: Name) -> Bool {
    let first = firstByte(name)
    return first < 0x80 ? first >= 0x41 && first <= 0x5A : startsWithUpperCase(name)
  }

  @inline(never)
  private func startsWithUpperCase(_ name: Name) -> Bool {
    string(name).unicodeScalars.first?.properties.generalCategory == .uppercaseLetter
  }
}
