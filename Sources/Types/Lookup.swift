import Base

/// What a selector finds in a type (Go specification, Selectors).
public struct Lookup {
  /// The field or method; `none` if there is none or it cannot be selected.
  public var object: ObjectID = .none
  /// Field indices from the type to the embedded field that has the object, then its own index among fields or methods.
  /// Not empty without an object: the name is ambiguous.
  public var path: [Int] = []
  /// `true` iff a pointer is followed on the way. Without an object and path: the method needs a pointer receiver.
  public var isIndirect = false

  public init() {}
}

/// A type among whose fields and methods a name is being looked for.
private struct EmbeddedType {
  var type: TypeID
  var path: [Int]
  var isIndirect: Bool
  /// `true` iff the type occurs more than once at this depth.
  var isMultiple: Bool
}

extension Program {
  /// The field or method `name` of `type`. `addressable` allows methods with pointer receivers; with `foldCase`, a name
  /// that differs in case or package is found too.
  func lookupFieldOrMethod(
    _ type: TypeID, addressable: Bool, package: PackageID, name: Name, foldCase: Bool
  ) -> Lookup {
    let named = asNamed(type)
    if named.exists {
      let base = underlying(named)
      if types.kind(base) == .pointer {
        // A defined pointer type has the fields of what it points to, but no methods.
        let found = lookup(base, false, package, name, foldCase)
        if found.object.exists && objects[found.object].kind == .function { return Lookup() }
        return found
      }
    }
    return lookup(type, addressable, package, name, foldCase)
  }

  /// `lookupFieldOrMethod` for types that are no defined pointer types: a search by depth through embedded fields.
  func lookup(
    _ type: TypeID, _ addressable: Bool, _ package: PackageID, _ name: Name, _ foldCase: Bool
  ) -> Lookup {
    if name == universe.blank { return Lookup() }
    let (start, isPointer) = dereference(type)
    let base = underlying(start)
    if isPointer && types.kind(base) == .interface { return Lookup() }
    if let shallow = lookupShallow(start, base, isPointer, addressable, package, name, foldCase) {
      return shallow
    }
    var current = [EmbeddedType(type: start, path: [], isIndirect: isPointer, isMultiple: false)]
    var seen: [TypeID] = []
    while !current.isEmpty {
      var found = Lookup()
      var next: [EmbeddedType] = []
      for entry in current {
        let named = asNamed(entry.type)
        if named.exists {
          let key = canonical(named)
          if seen.contains(key) { continue }
          seen.append(key)
          if let (index, method) = declaredMethod(named, package, name, foldCase) {
            if found.object.exists || entry.isMultiple { return ambiguous(entry.path + [index]) }
            found.object = method
            found.path = entry.path + [index]
            found.isIndirect = entry.isIndirect
            continue
          }
        }
        let base = underlying(entry.type)
        switch types.kind(base) {
        case .structure:
          let range = types.fieldRange(base)
          for index in 0..<Int(range.count) {
            let field = types.fields[range, index]
            if hasName(field.object, field.name, package, name, foldCase) {
              if found.object.exists || entry.isMultiple { return ambiguous(entry.path + [index]) }
              found.object = field.object
              found.path = entry.path + [index]
              found.isIndirect = entry.isIndirect
              continue
            }
            // Deeper fields matter only while nothing is found at this depth.
            if found.object.isNone && field.isEmbedded {
              let (embedded, isPointer) = dereference(field.type)
              next.append(
                EmbeddedType(
                  type: embedded, path: entry.path + [index], isIndirect: entry.isIndirect || isPointer,
                  isMultiple: entry.isMultiple))
            }
          }
        case .interface:
          let methods = typeSet(base).methods
          let place: Int?
          if methods.count >= WideMembers.least && !foldCase && names.isExported(name) {
            place = wideMembers.index(of: name, in: base, methods.count) { objects[methods[$0]].name }
          } else {
            place = methods.firstIndex { hasName($0, objects[$0].name, package, name, foldCase) }
          }
          if let index = place {
            if found.object.exists || entry.isMultiple { return ambiguous(entry.path + [index]) }
            found.object = methods[index]
            found.path = entry.path + [index]
            found.isIndirect = entry.isIndirect
          }
        default: break
        }
      }
      if found.object.exists {
        if objects[found.object].kind == .function && !found.isIndirect && !addressable
          && hasPointerReceiver(found.object)
        {
          found = Lookup()
          found.isIndirect = true
        }
        return found
      }
      current = merged(next)
    }
    return Lookup()
  }

  /// What `lookup` finds at the first depth in the type `start`, whose underlying type is `base`: most names are there. nil if
  /// that does not settle it.
  private func lookupShallow(
    _ start: TypeID, _ base: TypeID, _ isPointer: Bool, _ addressable: Bool, _ package: PackageID,
    _ name: Name, _ foldCase: Bool
  ) -> Lookup? {
    let named = asNamed(start)
    var found = Lookup()
    if named.exists, let (index, method) = declaredMethod(named, package, name, foldCase) {
      if !isPointer && !addressable && hasPointerReceiver(method) {
        found.isIndirect = true
        return found
      }
      found.object = method
      found.path = path(index)
      found.isIndirect = isPointer
      return found
    }
    if types.kind(base) != .structure { return nil }
    let range = types.fieldRange(base)
    if range.count >= WideMembers.least && !foldCase {
      let index = wideMembers.index(of: name, in: base, Int(range.count)) { types.fields[range, $0].name }
      if let index, hasName(types.fields[range, index].object, name, package, name, foldCase) {
        found.object = types.fields[range, index].object
        found.path = path(index)
        found.isIndirect = isPointer
        return found
      }
    }
    var hasEmbedded = false
    for index in 0..<Int(range.count) {
      let field = types.fields[range, index]
      if hasName(field.object, field.name, package, name, foldCase) {
        if found.object.exists { return ambiguous(path(index)) }
        found.object = field.object
        found.path = path(index)
        found.isIndirect = isPointer
      } else if field.isEmbedded {
        hasEmbedded = true
      }
    }
    return found.object.exists || !hasEmbedded ? found : nil
  }

  private func ambiguous(_ path: [Int]) -> Lookup {
    var result = Lookup()
    result.path = path
    return result
  }

  /// The entries with those of one type merged into one.
  private func merged(_ list: [EmbeddedType]) -> [EmbeddedType] {
    if list.count < 2 { return list }
    var result: [EmbeddedType] = []
    var keys: [TypeID] = []
    for entry in list {
      let key = canonical(entry.type)
      if let index = keys.firstIndex(of: key) {
        result[index].isMultiple = true
      } else {
        keys.append(key)
        result.append(entry)
      }
    }
    return result
  }

  /// `true` iff `object`, whose name is `own`, is what `name` means in `package`.
  private func hasName(
    _ object: ObjectID, _ own: Name, _ package: PackageID, _ name: Name, _ foldCase: Bool
  ) -> Bool {
    if foldCase && names.equalFold(own, name) { return true }
    if own != name { return false }
    return names.isExported(own) || objects[object].package == package
  }

  /// The method of that name declared for the defined type `named` itself, and its index.
  private func declaredMethod(
    _ named: TypeID, _ package: PackageID, _ name: Name, _ foldCase: Bool
  ) -> (Int, ObjectID)? {
    let origin = self.origin(named)
    let id = types.namedID(origin)
    if types.named[id].methods.isEmpty || name == universe.blank { return nil }
    let owner = objects[types.named[id].object].package
    if owner != package && !foldCase && !names.isExported(name) { return nil }
    let count = types.named[id].methods.count
    if count >= WideMembers.least && !foldCase {
      let index = wideMembers.index(of: name, in: origin, count) { objects[types.named[id].methods[$0]].name }
      return index.map { ($0, self.method(named, $0)) }
    }
    for (index, method) in types.named[id].methods.enumerated() {
      let own = objects[method].name
      if own == name || foldCase && names.equalFold(own, name) {
        return (index, self.method(named, index))
      }
    }
    return nil
  }

  /// Method `index` in source order of the defined type `named`; made now if `named` is an instance and it is new.
  func method(_ named: TypeID, _ index: Int) -> ObjectID {
    let id = types.namedID(named)
    let origin = types.named[id].origin
    if origin.isNone {
      let method = types.named[id].methods[index]
      demand(method)
      return method
    }
    let count = types.named[types.namedID(origin)].methods.count
    while types.named[id].methods.count < count { types.named[id].methods.append(.none) }
    if types.named[id].methods[index].isNone {
      let made = expandMethod(named, index)
      types.named[id].methods[index] = made
    }
    return types.named[id].methods[index]
  }

  /// The number of methods declared for the defined type `named`.
  func methodCount(_ named: TypeID) -> Int { types.named[types.namedID(origin(named))].methods.count }

  /// The names of the fields on `path` from the struct `type`, with dots between.
  func fieldPath(_ type: TypeID, _ path: [Int]) -> String {
    var type = type
    var parts: [String] = []
    for index in path {
      let base = underlying(structBehindPointer(type))
      if types.kind(base) != .structure || index >= Int(types.fieldRange(base).count) { break }
      let field = types.fields[types.fieldRange(base), index]
      parts.append(names.string(field.name))
      type = field.type
    }
    return parts.joined(separator: ".")
  }
}

extension Interner {
  /// `true` iff the names are equal but for case.
  public func equalFold(_ x: Name, _ y: Name) -> Bool {
    if x == y { return true }
    let a = utf8(x)
    let b = utf8(y)
    if a.contains(where: { $0 >= 0x80 }) || b.contains(where: { $0 >= 0x80 }) {
      return string(x).lowercased() == string(y).lowercased()
    }
    if a.count != b.count { return false }
    for index in 0..<a.count {
      let p = a[index]
      let q = b[index]
      if p == q { continue }
      if p ^ q != 0x20 || !(0x61...0x7A).contains(p | 0x20) { return false }
    }
    return true
  }
}
