import Base

// The children of a node in the compiler's order, on which costs, marking order and discovery of functions rest: first
// the statements to be executed before the node, then the operands in the order written here. The body of a function
// literal is not a child of its `closure` node.

extension Code {
  /// Calls `visit` with each child of `id` in order.
  @inlinable
  public func forEachChild(of id: CodeID, _ visit: (CodeID) -> Void) {
    _ = anyChild(of: id) {
      visit($0)
      return false
    }
  }

  /// `true` iff `test` holds for some child of `id`; the children after the first such one are not tested.
  @inlinable
  public func anyChild(of id: CodeID, where test: (CodeID) -> Bool) -> Bool {
    let row = self[id]
    if !row.initial.isEmpty && anyElement(of: row.initial, where: test) { return true }
    switch row.op {
    case .caseClause:
      if row.y.exists && test(row.y) { return true }
      return anyElement(of: row.list, where: test) || anyElement(of: row.list2, where: test)
    case .typeSwitchGuard:
      // The identifier comes before the operand; it is a name without a variable.
      if row.y.exists && test(row.y) { return true }
      return row.x.exists && test(row.x)
    case .structField:
      return row.y.exists && test(row.y)
    case .makeSlice, .makeMap, .makeChannel:
      if row.y.exists && test(row.y) { return true }
      return row.z.exists && test(row.z)
    case .methodExpression:
      return row.x.exists && test(row.x)
    case .slice, .sliceString, .sliceArray, .slice3, .slice3Array:
      if row.x.exists && test(row.x) { return true }
      for index in 0..<Int(row.list.count) {
        let bound = lists[row.list, index]
        if bound.exists && test(bound) { return true }
      }
      return false
    default:
      if row.x.exists && test(row.x) { return true }
      if row.y.exists && test(row.y) { return true }
      if row.z.exists && test(row.z) { return true }
      if !row.list.isEmpty && anyElement(of: row.list, where: test) { return true }
      return !row.list2.isEmpty && anyElement(of: row.list2, where: test)
    }
  }

  /// `true` iff `test` holds for some element of `list`, tested in order.
  @inlinable
  public func anyElement(of list: ListRange, where test: (CodeID) -> Bool) -> Bool {
    for index in 0..<Int(list.count) {
      let element = lists[list, index]
      if element.exists && test(element) { return true }
    }
    return false
  }

  /// Calls `visit` with `id` and everything below it, parents before children.
  public func visitPreorder(_ id: CodeID, _ visit: (CodeID) -> Void) {
    visit(id)
    forEachChild(of: id) { visitPreorder($0, visit) }
  }

  /// Calls `visit` with every node of the statements `list`, parents before children.
  public func visitPreorder(_ list: ListRange, _ visit: (CodeID) -> Void) {
    for index in 0..<Int(list.count) where lists[list, index].exists {
      visitPreorder(lists[list, index], visit)
    }
  }

  /// Calls `visit` with everything below `id` and then `id`.
  public func visitPostorder(_ id: CodeID, _ visit: (CodeID) -> Void) {
    forEachChild(of: id) { visitPostorder($0, visit) }
    visit(id)
  }

  /// Calls `visit` with every node of the statements `list`, children before parents.
  public func visitPostorder(_ list: ListRange, _ visit: (CodeID) -> Void) {
    for index in 0..<Int(list.count) where lists[list, index].exists {
      visitPostorder(lists[list, index], visit)
    }
  }

  /// `true` iff `test` holds for `id` or something below it.
  public func anyNode(in id: CodeID, where test: (CodeID) -> Bool) -> Bool {
    if test(id) { return true }
    return anyChild(of: id) { anyNode(in: $0, where: test) }
  }

  /// `true` iff `test` holds for some node of the statements `list`.
  public func anyNode(in list: ListRange, where test: (CodeID) -> Bool) -> Bool {
    for index in 0..<Int(list.count) {
      let element = lists[list, index]
      if element.exists && anyNode(in: element, where: test) { return true }
    }
    return false
  }

  /// Replaces each child of `id` by what `edit` makes of it, in order. `edit` may add rows and lists.
  public func editChildren(of id: CodeID, _ edit: (CodeID) -> CodeID) {
    let row = self[id]
    editElements(of: row.initial, edit)
    switch row.op {
    case .caseClause, .typeSwitchGuard:
      if row.y.exists { self[id].y = edit(row.y) }
      if row.x.exists { self[id].x = edit(row.x) }
    case .makeSlice, .makeMap, .makeChannel, .structField:
      if row.y.exists { self[id].y = edit(row.y) }
      if row.z.exists { self[id].z = edit(row.z) }
    default:
      if row.x.exists { self[id].x = edit(row.x) }
      if row.y.exists { self[id].y = edit(row.y) }
      if row.z.exists { self[id].z = edit(row.z) }
    }
    editElements(of: row.list, edit)
    editElements(of: row.list2, edit)
  }

  /// Replaces each element of `list` in place by what `edit` makes of it.
  public func editElements(of list: ListRange, _ edit: (CodeID) -> CodeID) {
    for index in 0..<Int(list.count) {
      let old = lists[list, index]
      if old.isNone { continue }
      let new = edit(old)
      if new != old { lists[list, index] = new }
    }
  }
}
