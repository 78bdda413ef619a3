import Base

/// The names that a struct has through embedded fields, each at the shallowest depth that has it: what `Program.lookup` finds by
/// searching, kept for structs in which that takes long.
///
/// Depths are listed one by one as look-ups come to them, so that no type is asked for that a search would not have come by.
final class PromotedMembers {
  /// A field or method at the shallowest depth that has its name.
  struct Member: BitwiseCopyable {
    /// The package in which a name that is not exported means it; `none` for exported names.
    var package: PackageID
    /// The entry of `queue` whose type has the member, and the member's index among fields or methods.
    var entry: Int32
    var index: Int32
    var kind: Kind
    var depth: Int32
    /// `true` iff there are several at that depth.
    var isAmbiguous: Bool
    /// The next member with the same name, of another package; -1 if there is none.
    var next: Int32
  }
  enum Kind: UInt8, BitwiseCopyable {
    case field
    /// Declared for a defined type.
    case method
    case interfaceMethod
  }

  /// The types looked into and, from `first` on, those of the next depth.
  fileprivate var queue: [EmbeddedType]
  fileprivate var first = 0
  fileprivate var depth: Int32 = 0
  /// The defined types looked into.
  fileprivate var known = IDSet<TypeID>()
  private var members: [Member] = []
  /// The first member of each name.
  private var places = IDMap<Name, Int32>()
  /// `Program.memberChanges` when the list was begun.
  fileprivate let changes: Int

  /// Begins the list of the struct `type`, which is not a pointer.
  init(of type: TypeID, changes: Int) {
    queue = [EmbeddedType(type: type, parent: -1, field: -1, isIndirect: false)]
    self.changes = changes
  }

  /// The member that `name` means, in `package` if it is not exported; nil if no depth listed so far has one.
  fileprivate func member(_ name: Name, _ package: PackageID) -> Member? {
    guard var place = places[name] else { return nil }
    while place >= 0 {
      let member = members[Int(place)]
      if member.package == package { return member }
      place = member.next
    }
    return nil
  }

  /// Lists member `index` of entry `entry`, called `name` in `package`, unless a lesser depth has one.
  fileprivate func add(_ kind: Kind, _ index: Int, _ name: Name, _ package: PackageID, _ entry: Int) {
    let head = places[name] ?? -1
    var place = head
    while place >= 0 {
      let other = members[Int(place)]
      if other.package != package {
        place = other.next
        continue
      }
      // A type's methods come first, and the first of a name counts.
      let isHidden = other.entry == Int32(entry) && other.kind != .field
      if other.depth < depth || other.isAmbiguous || isHidden { return }
      members[Int(place)].entry = Int32(entry)
      members[Int(place)].index = Int32(index)
      members[Int(place)].isAmbiguous = true
      return
    }
    places[name] = Int32(members.count)
    members.append(
      Member(
        package: package, entry: Int32(entry), index: Int32(index), kind: kind, depth: depth,
        isAmbiguous: queue[entry].isMultiple, next: head))
  }
}

extension Program {
  /// What `lookup` finds in the struct `key`, a defined type if it has a name, or behind a pointer to it; nil if its promoted
  /// names are not listed.
  func lookupPromoted(
    _ key: TypeID, _ isPointer: Bool, _ addressable: Bool, _ package: PackageID, _ name: Name
  ) -> Lookup? {
    if promoted.isEmpty { return nil }
    guard let list = promoted[key] else { return nil }
    let scope = names.isExported(name) ? PackageID.none : package
    while list.changes == memberChanges {
      if let member = list.member(name, scope) { return reach(member, list, isPointer, addressable) }
      if list.first == list.queue.count { return Lookup() }
      if !listNextDepth(of: list) { break }
    }
    promoted.removeValue(forKey: key)
    return nil
  }

  /// `member` of `list` as what a look-up finds.
  private func reach(
    _ member: PromotedMembers.Member, _ list: PromotedMembers, _ isPointer: Bool, _ addressable: Bool
  ) -> Lookup {
    let path = self.path(list.queue, Int(member.entry), Int(member.index))
    if member.isAmbiguous { return ambiguous(path) }
    let entry = list.queue[Int(member.entry)]
    let base = underlying(entry.type)
    let object: ObjectID =
      switch member.kind {
      case .field: types.fields[types.fieldRange(base), Int(member.index)].object
      case .method: method(asNamed(entry.type), Int(member.index))
      case .interfaceMethod: methodOfTypeSet(base, Int(member.index))
      }
    return reach(object, entry.isIndirect || isPointer, addressable, path)
  }

  /// Lists the members of the types that `list` comes to next; `false` iff one of them is not declared to its end.
  private func listNextDepth(of list: PromotedMembers) -> Bool {
    let end = list.queue.count
    for current in list.first..<end {
      let type = list.queue[current].type
      let named = asNamed(type)
      if named.exists {
        if !list.known.insert(canonical(named)).inserted { continue }
        let id = types.namedID(origin(named))
        let owner = objects[types.named[id].object].package
        for index in 0..<types.named[id].methods.count {
          let name = objects[types.named[id].methods[index]].name
          list.add(.method, index, name, names.isExported(name) ? .none : owner, current)
        }
      }
      let base = underlying(type)
      switch types.kind(base) {
      case .invalid: return false
      case .structure:
        let range = types.fieldRange(base)
        for index in 0..<Int(range.count) {
          let field = types.fields[range, index]
          let package = names.isExported(field.name) ? PackageID.none : objects[field.object].package
          list.add(.field, index, field.name, package, current)
          if field.isEmbedded { embed(field.type, index, of: current, &list.queue) }
        }
      case .interface:
        if !types.interfaces[types.interfaceID(base)].isComplete { return false }
        for (index, method) in typeSet(base).methods.enumerated() {
          let name = objects[method].name
          let package = names.isExported(name) ? PackageID.none : objects[method].package
          list.add(.interfaceMethod, index, name, package, current)
        }
      default: break
      }
    }
    merge(&list.queue, from: end)
    list.first = end
    list.depth += 1
    return true
  }
}
