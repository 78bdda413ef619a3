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
struct EmbeddedType: BitwiseCopyable {
  var type: TypeID
  /// The type's canonical id if it has been looked into; `none` before, and for types without a name.
  var key: TypeID = .none
  /// The entry that has the field by which the type is embedded, and the field's index; -1 for the type to start from.
  var parent: Int32
  var field: Int32
  var isIndirect: Bool
  /// `true` iff the type occurs more than once at this depth.
  var isMultiple = false
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
    // Looking for a method may have it declared, and that look for others.
    var queue: [EmbeddedType] = []
    swap(&queue, &lookupQueue)
    let found = lookup(start, isPointer, addressable, package, name, foldCase, &queue)
    queue.removeAll(keepingCapacity: true)
    swap(&queue, &lookupQueue)
    return found
  }

  /// From how many types on it takes a set to know those that a search has come by.
  private static let manyEmbedded = 32

  /// The search of `lookup` by depth, which lists the types it looks into in `queue`.
  private func lookup(
    _ start: TypeID, _ isPointer: Bool, _ addressable: Bool, _ package: PackageID, _ name: Name,
    _ foldCase: Bool, _ queue: inout [EmbeddedType]
  ) -> Lookup {
    queue.append(EmbeddedType(type: start, parent: -1, field: -1, isIndirect: isPointer))
    var first = 0
    /// The types looked at, once they are many.
    var known: Set<TypeID> = []
    while first < queue.count {
      let end = queue.count
      var found = Lookup()
      /// The entry and the index in it where the object was found.
      var place: (entry: Int, index: Int) = (-1, -1)
      for current in first..<end {
        let entry = queue[current]
        let named = asNamed(entry.type)
        if named.exists {
          let key = canonical(named)
          if current < Program.manyEmbedded {
            if queue[..<current].contains(where: { $0.key == key }) { continue }
          } else {
            if known.isEmpty { known = Set(queue[..<current].lazy.map { $0.key }) }
            if !known.insert(key).inserted { continue }
          }
          queue[current].key = key
          if let (index, method) = declaredMethod(named, package, name, foldCase) {
            if found.object.exists || entry.isMultiple { return ambiguous(path(queue, current, index)) }
            found.object = method
            found.isIndirect = entry.isIndirect
            place = (current, index)
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
              if found.object.exists || entry.isMultiple { return ambiguous(path(queue, current, index)) }
              found.object = field.object
              found.isIndirect = entry.isIndirect
              place = (current, index)
              continue
            }
            // Deeper fields matter only while nothing is found at this depth.
            if found.object.isNone && field.isEmbedded {
              let (embedded, isPointer) = dereference(field.type)
              queue.append(
                EmbeddedType(
                  type: embedded, parent: Int32(current), field: Int32(index),
                  isIndirect: entry.isIndirect || isPointer, isMultiple: entry.isMultiple))
            }
          }
        case .interface:
          if let index = interfaceMethod(base, package, name, foldCase) {
            if found.object.exists || entry.isMultiple { return ambiguous(path(queue, current, index)) }
            found.object = typeSet(base).methods[index]
            found.isIndirect = entry.isIndirect
            place = (current, index)
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
        } else {
          found.path = path(queue, place.entry, place.index)
        }
        return found
      }
      merge(&queue, from: end)
      first = end
    }
    return Lookup()
  }

  /// The index of the method `name` of the interface `base` in its type set; nil if it has none.
  private func interfaceMethod(
    _ base: TypeID, _ package: PackageID, _ name: Name, _ foldCase: Bool
  ) -> Int? {
    let methods = typeSet(base).methods
    if methods.count >= WideMembers.least && !foldCase && names.isExported(name) {
      return wideMembers.index(of: name, in: base, methods.count) { objects[methods[$0]].name }
    }
    return methods.firstIndex { hasName($0, objects[$0].name, package, name, foldCase) }
  }

  /// The field indices that lead to the type of entry `last` of `queue`, and `index`.
  private func path(_ queue: [EmbeddedType], _ last: Int, _ index: Int) -> [Int] {
    if queue[last].parent < 0 { return path(index) }
    var path: [Int] = []
    path.reserveCapacity(4)
    path.append(index)
    var entry = last
    while queue[entry].parent >= 0 {
      path.append(Int(queue[entry].field))
      entry = Int(queue[entry].parent)
    }
    path.reverse()
    return path
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
    if types.kind(base) == .interface {
      guard let index = interfaceMethod(base, package, name, foldCase) else { return found }
      let method = typeSet(base).methods[index]
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

  /// Merges the entries of one type from `first` on into one.
  private func merge(_ queue: inout [EmbeddedType], from first: Int) {
    if queue.count - first < 2 { return }
    var end = first
    for index in first..<queue.count {
      let key = canonical(queue[index].type)
      if let other = (first..<end).first(where: { canonical(queue[$0].type) == key }) {
        queue[other].isMultiple = true
      } else {
        queue[end] = queue[index]
        end += 1
      }
    }
    queue.removeLast(queue.count - end)
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
    if count >= WideMembers.leastMethods && !foldCase {
      let index = wideMembers.index(of: name, in: origin, count) { objects[types.named[id].methods[$0]].name }
      return index.map { ($0, self.method(named, $0)) }
    }
    for index in 0..<count {
      let own = objects[types.named[id].methods[index]].name
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
