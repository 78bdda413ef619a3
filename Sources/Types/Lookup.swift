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
    let named = asNamed(start)
    let key = named.exists ? named : base
    if !foldCase, let known = lookupPromoted(key, isPointer, addressable, package, name) { return known }
    // Looking for a method may have it declared, and that look for others.
    var queue: [EmbeddedType] = []
    swap(&queue, &lookupQueue)
    let found = lookup(start, isPointer, addressable, package, name, foldCase, &queue)
    if queue.count > Program.manyEmbedded || types.fieldRange(base).count >= WideMembers.least {
      promoted[key] = PromotedMembers(of: start, changes: memberChanges)
    }
    queue.removeAll(keepingCapacity: true)
    swap(&queue, &lookupQueue)
    return found
  }

  /// From how many types on it takes a table to know those that a search has come by.
  static let manyEmbedded = 32

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
            if found.object.isNone && field.isEmbedded { embed(field.type, index, of: current, &queue) }
          }
        case .interface:
          if let index = interfaceMethod(base, package, name, foldCase) {
            if found.object.exists || entry.isMultiple { return ambiguous(path(queue, current, index)) }
            found.object = methodOfTypeSet(base, index)
            found.isIndirect = entry.isIndirect
            place = (current, index)
          }
        default: break
        }
      }
      if found.object.exists {
        return reach(found.object, found.isIndirect, addressable, path(queue, place.entry, place.index))
      }
      merge(&queue, from: end)
      first = end
    }
    return Lookup()
  }

  /// Lists the type `type` of the embedded field `index` of entry `parent` of `queue` there.
  @inline(__always)
  func embed(_ type: TypeID, _ index: Int, of parent: Int, _ queue: inout [EmbeddedType]) {
    let (embedded, isPointer) = dereference(type)
    queue.append(
      EmbeddedType(
        type: embedded, parent: Int32(parent), field: Int32(index),
        isIndirect: queue[parent].isIndirect || isPointer, isMultiple: queue[parent].isMultiple))
  }

  /// The index of the method `name` of the interface `base` in its type set; nil if it has none.
  private func interfaceMethod(
    _ base: TypeID, _ package: PackageID, _ name: Name, _ foldCase: Bool
  ) -> Int? {
    let set = typeSetIndex(base)
    let count = types.typeSets[set].methods.count
    if count >= WideMembers.least && !foldCase && names.isExported(name) {
      return wideMembers.index(of: name, in: base, count) { objects[types.typeSets[set].methods[$0]].name }
    }
    for index in 0..<count {
      let method = types.typeSets[set].methods[index]
      if hasName(method, objects[method].name, package, name, foldCase) { return index }
    }
    return nil
  }

  /// Method `index` of the type set of the interface `base`.
  func methodOfTypeSet(_ base: TypeID, _ index: Int) -> ObjectID {
    types.typeSets[typeSetIndex(base)].methods[index]
  }

  /// The field indices that lead to the type of entry `last` of `queue`, and `index`.
  func path(_ queue: [EmbeddedType], _ last: Int, _ index: Int) -> [Int] {
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
    if named.exists, let (index, method) = declaredMethod(named, package, name, foldCase) {
      return reach(method, isPointer, addressable, path(index))
    }
    if types.kind(base) == .interface {
      guard let index = interfaceMethod(base, package, name, foldCase) else { return Lookup() }
      return reach(methodOfTypeSet(base, index), isPointer, addressable, path(index))
    }
    if types.kind(base) != .structure { return nil }
    let range = types.fieldRange(base)
    if range.count >= WideMembers.least && !foldCase {
      guard
        let index = wideMembers.index(
          of: name, in: base, Int(range.count), { types.fields[range, $0].name })
      else { return nil }
      let field = types.fields[range, index].object
      if hasName(field, name, package, name, foldCase) {
        return reach(field, isPointer, addressable, path(index))
      }
    }
    var found = Lookup()
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

  /// `object`, which a look-up comes to by `path`, through a pointer iff `isIndirect`; nothing but a mark if it is a method that
  /// needs a pointer receiver and there is none to be had.
  @inline(__always)
  func reach(
    _ object: ObjectID, _ isIndirect: Bool, _ addressable: Bool, _ path: @autoclosure () -> [Int]
  ) -> Lookup {
    var result = Lookup()
    if !isIndirect && !addressable && objects[object].kind == .function && hasPointerReceiver(object) {
      result.isIndirect = true
      return result
    }
    result.object = object
    result.path = path()
    result.isIndirect = isIndirect
    return result
  }

  func ambiguous(_ path: [Int]) -> Lookup {
    var result = Lookup()
    result.path = path
    return result
  }

  /// Merges the entries of one type from `first` on into one.
  func merge(_ queue: inout [EmbeddedType], from first: Int) {
    let count = queue.count - first
    if count < 2 { return }
    /// The entry of each type, if there are many.
    var places = IDMap<TypeID, Int>()
    var end = first
    for index in first..<queue.count {
      let key = canonical(queue[index].type)
      let other =
        count < Program.manyEmbedded
        ? (first..<end).first { canonical(queue[$0].type) == key } : places[key]
      if let other {
        queue[other].isMultiple = true
        continue
      }
      if count >= Program.manyEmbedded { places[key] = end }
      queue[end] = queue[index]
      end += 1
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
