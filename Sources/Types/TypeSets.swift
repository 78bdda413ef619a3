import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension Program {
  /// The type set of an interface type or a type parameter; everything for other types.
  public func typeSet(_ type: TypeID) -> TypeSet {
    let base = underlying(type)
    if types.kind(base) != .interface { return TypeSet() }
    return types.typeSets[typeSetIndex(base)]
  }

  /// The index in `TypeTable.typeSets` of the type set of the interface row `base`.
  func typeSetIndex(_ base: TypeID) -> Int {
    let index = types.interfaces[types.interfaceID(base)].typeSet
    return Int(index >= 0 ? index : computeTypeSet(base, at: .none))
  }

  /// Computes the type set of the interface row `type` unless it is known and returns its index in `TypeTable.typeSets`.
  /// Errors are reported by the checker at work; `position` is where the interface is embedded or used.
  func computeTypeSet(_ type: TypeID, at position: Position) -> Int32 {
    let id = types.interfaceID(type)
    let record = types.interfaces[id]
    if record.typeSet >= 0 { return record.typeSet }
    // An incomplete interface has no methods yet; its set is computed when it is complete.
    if !record.isComplete { return 0 }
    let index = Int32(types.typeSets.count)
    types.typeSets.append(TypeSet())
    types.interfaces[id].typeSet = index

    var methods = MethodCollection()
    for method in record.methods {
      add(method, at: objects[method].position, isExplicit: true, to: &methods)
    }
    var terms: [UnionTerm]?
    var comparable = false
    for (place, embedded) in record.embedded.enumerated() {
      let position = place < record.embeddedPositions.count ? record.embeddedPositions[place] : .none
      let base = underlying(embedded)
      var others: [UnionTerm]?
      var isComparable = false
      switch types.kind(base) {
      case .invalid: continue
      case .interface:
        let set = types.typeSets[Int(computeTypeSet(base, at: position))]
        if let checking = checkerOfVersion(at: position), checking.isImportedConstraint(embedded),
          !checking.require(
            .generics, at: position, "embedding constraint interface \(checking.typeString(embedded))")
        {
          continue
        }
        isComparable = set.isComparable
        for method in set.methods { add(method, at: position, isExplicit: false, to: &methods) }
        others = set.terms
      case .union:
        if let checking = checkerOfVersion(at: position),
          !checking.require(
            .generics, at: position, "embedding interface element \(checking.typeString(base))")
        {
          continue
        }
        guard let list = unionTypeSet(base, at: position) else { continue }
        others = list.contains { $0.type.isNone } ? nil : list
      default:
        if let checking = checkerOfVersion(at: position),
          !checking.require(
            .generics, at: position, "embedding non-interface type \(checking.typeString(embedded))")
        {
          continue
        }
        others = [UnionTerm(hasTilde: false, type: embedded)]
      }
      intersect(&terms, &comparable, others, isComparable)
    }
    types.typeSets[Int(index)].isComparable = comparable
    types.typeSets[Int(index)].methods = methods.list.methods.sorted { precedes($0, $1) }
    types.typeSets[Int(index)].terms = terms
    return index
  }

  /// The checker whose language version holds for an element at `position`; nil if any version would do, as for elements
  /// that another package wrote.
  private func checkerOfVersion(at position: Position) -> Checker? {
    guard position.isKnown, let checking, !checking.allows(.generics), let (file, _) = sources.find(position),
      checking.files.contains(where: { $0.tree.file == file })
    else { return nil }
    return checking
  }

  /// The methods of an interface while its set is being computed, and where each was specified or embedded.
  private struct MethodCollection: ~Copyable {
    var list = MethodList()
    var positions: [Position] = []
  }

  private func add(
    _ method: ObjectID, at position: Position, isExplicit: Bool, to methods: inout MethodCollection
  ) {
    guard let index = methods.list.index(like: method, self) else {
      methods.list.append(method, self)
      methods.positions.append(position)
      return
    }
    guard let checking else { return }
    let other = methods.list.methods[index]
    let otherPosition = methods.positions[index]
    let name = names.string(objects[method].name)
    let report = {
      var report = ErrorReport(.duplicateDecl, position, "duplicate method \(name)")
      report.add(otherPosition, "other declaration of method \(name)")
      checking.report(report)
    }
    if isExplicit {
      report()
      return
    }
    // Methods of overlapping embedded interfaces may repeat if they agree, which shows once all types are set up.
    checking.verifyLater { [unowned(unsafe) self] in
      if position.isKnown && !checking.allows(.overlappingInterfaces)
        || !self.identical(self.objects[method].type, self.objects[other].type)
      {
        report()
      }
    }
  }

  /// Restricts `terms` and `comparable` to what `others` and `isComparable` allow too.
  private func intersect(
    _ terms: inout [UnionTerm]?, _ comparable: inout Bool, _ others: [UnionTerm]?, _ isComparable: Bool
  ) {
    var result: [UnionTerm]?
    if let left = terms, let right = others {
      result = intersection(left, right)
    } else {
      result = terms ?? others
    }
    var both = comparable || isComparable
    if both, let list = result {
      result = list.filter { incomparability($0.type, dynamic: false) == nil }
      both = false
    }
    terms = result
    comparable = both
  }

  /// The largest number of terms of a union.
  static let maximumTermCount = 100

  /// The terms of the union row `type`, which do not overlap, with a term of no type standing for all types; nil if there
  /// are too many.
  func unionTypeSet(_ type: TypeID, at position: Position) -> [UnionTerm]? {
    if let known = unionSets[type] { return known }
    unionSets[type] = .some([])
    var all: [UnionTerm] = []
    for term in types.unionTerms(type) {
      let base = underlying(term.type)
      switch types.kind(base) {
      case .invalid: continue
      case .interface:
        let set = types.typeSets[Int(computeTypeSet(base, at: position))]
        all = union(all, set.terms ?? [UnionTerm(hasTilde: false, type: .none)])
      default:
        if term.hasTilde && !identical(term.type, base) { continue }
        all = union(all, [term])
      }
      if all.count > Program.maximumTermCount {
        checking?.error(
          position, .invalidUnion,
          "cannot handle more than \(Program.maximumTermCount) union terms (implementation limitation)")
        unionSets[type] = .some(nil)
        return nil
      }
    }
    unionSets[type] = .some(all)
    return all
  }

  // MARK: Lists of terms

  /// The terms of both lists, those merged that overlap; a term of no type stands for all types.
  func union(_ x: [UnionTerm], _ y: [UnionTerm]) -> [UnionTerm] { normalized(x + y) }

  private func normalized(_ list: [UnionTerm]) -> [UnionTerm] {
    var used = [Bool](repeating: false, count: list.count)
    var result: [UnionTerm] = []
    for i in list.indices where !used[i] {
      var term = list[i]
      for j in (i + 1)..<max(list.count, i + 1) where !used[j] {
        let other = list[j]
        if term.type.isNone || other.type.isNone { return [UnionTerm(hasTilde: false, type: .none)] }
        if areDisjoint(term, other) { continue }
        if !term.hasTilde && other.hasTilde { term = other }
        used[j] = true
      }
      result.append(term)
    }
    return result
  }

  /// The terms that both lists allow.
  func intersection(_ x: [UnionTerm], _ y: [UnionTerm]) -> [UnionTerm] {
    var result: [UnionTerm] = []
    for left in x {
      for right in y where !areDisjoint(left, right) {
        result.append(!left.hasTilde || right.hasTilde ? left : right)
      }
    }
    return normalized(result)
  }

  /// `true` iff no type is in both terms.
  func areDisjoint(_ x: UnionTerm, _ y: UnionTerm) -> Bool {
    let left = y.hasTilde ? underlying(x.type) : x.type
    let right = x.hasTilde ? underlying(y.type) : y.type
    return !identical(left, right)
  }

  /// `true` iff `type` is in the set of `term`.
  func includes(_ term: UnionTerm, _ type: TypeID) -> Bool {
    identical(term.type, term.hasTilde ? underlying(type) : type)
  }

  /// `true` iff every type that `x` allows is allowed by `y`; nil is the list of all types.
  func isSubset(_ x: [UnionTerm]?, of y: [UnionTerm]?) -> Bool {
    guard let y else { return true }
    guard let x else { return false }
    return x.allSatisfy { left in
      y.contains { right in !areDisjoint(left, right) && (!left.hasTilde || right.hasTilde) }
    }
  }

  /// `true` iff the lists allow the same types.
  func sameTerms(_ x: [UnionTerm]?, _ y: [UnionTerm]?) -> Bool { isSubset(x, of: y) && isSubset(y, of: x) }

  // MARK: Order of methods

  /// The order of methods in type sets and method tables: exported names first, then by name, then by package path.
  public func precedes(_ x: ObjectID, _ y: ObjectID) -> Bool {
    if x == y { return false }
    let a = objects[x]
    let b = objects[y]
    let isExported = names.isExported(a.name)
    if isExported != names.isExported(b.name) { return isExported }
    if a.name != b.name {
      let (p, q) = (names.utf8(a.name), names.utf8(b.name))
      guard let left = p.baseAddress, let right = q.baseAddress else { return p.count < q.count }
      let order = memcmp(left, right, min(p.count, q.count))
      return order == 0 ? p.count < q.count : order < 0
    }
    if isExported || a.package == b.package { return false }
    return path(a.package) < path(b.package)
  }

  private func path(_ package: PackageID) -> String { package.exists ? packages[package].path : "" }
}
