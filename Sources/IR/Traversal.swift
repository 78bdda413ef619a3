import Base
import Types

// Walks with a stack of their own: nesting in the source costs memory here, never depth of the call stack.

/// The nodes that a walk has still to visit; the last one is next.
@frozen
public struct NodeStack: ~Copyable {
  @usableFromInline var base: UnsafeMutablePointer<CodeID>
  @usableFromInline var capacity: Int
  /// The number of nodes on the stack.
  public var count: Int

  @inlinable public init() {
    capacity = 128
    base = .allocate(capacity: 128)
    count = 0
  }

  @inlinable deinit { base.deallocate() }

  @usableFromInline @inline(never)
  mutating func grow(by extra: Int) {
    let wanted = Swift.max(capacity * 2, count + extra)
    let bigger = UnsafeMutablePointer<CodeID>.allocate(capacity: wanted)
    bigger.update(from: base, count: count)
    base.deallocate()
    base = bigger
    capacity = wanted
  }

  /// Makes room for `extra` more nodes.
  @inlinable mutating func reserve(_ extra: Int) {
    if count + extra > capacity { grow(by: extra) }
  }

  @inlinable mutating func unchecked(_ node: CodeID) {
    base[count] = node
    count += 1
  }

  /// Puts `node` on the stack.
  @inlinable public mutating func append(_ node: CodeID) {
    reserve(1)
    unchecked(node)
  }

  /// Takes the last node off the stack; nil if there is none.
  @inlinable public mutating func popLast() -> CodeID? {
    if count == 0 { return nil }
    count -= 1
    return base[count]
  }

  /// Node `index` from the bottom.
  @inlinable public subscript(index: Int) -> CodeID {
    get {
      precondition(index < count)
      return base[index]
    }
    set {
      precondition(index < count)
      base[index] = newValue
    }
  }
}

extension Code {
  /// Puts the children of `id` on `stack` so that the first one is popped first.
  @inlinable
  public func pushChildren(of id: CodeID, on stack: inout NodeStack) {
    let row = rows[id]
    switch row.op {
    case .caseClause:
      push(row.list2, on: &stack)
      push(row.list, on: &stack)
      if row.y.exists { stack.append(row.y) }
    case .typeSwitchGuard:
      if row.x.exists { stack.append(row.x) }
      if row.y.exists { stack.append(row.y) }
    case .structField:
      if row.y.exists { stack.append(row.y) }
    case .makeSlice, .makeMap, .makeChannel:
      if row.z.exists { stack.append(row.z) }
      if row.y.exists { stack.append(row.y) }
    case .methodExpression:
      if row.x.exists { stack.append(row.x) }
    case .slice, .sliceString, .sliceArray, .slice3, .slice3Array:
      push(row.list, on: &stack)
      if row.x.exists { stack.append(row.x) }
    default:
      if !row.list2.isEmpty { push(row.list2, on: &stack) }
      if !row.list.isEmpty { push(row.list, on: &stack) }
      stack.reserve(3)
      if row.z.exists { stack.unchecked(row.z) }
      if row.y.exists { stack.unchecked(row.y) }
      if row.x.exists { stack.unchecked(row.x) }
    }
    if !row.initial.isEmpty { push(row.initial, on: &stack) }
  }

  /// Puts the elements of `list` on `stack` so that the first one is popped first.
  @inlinable
  public func push(_ list: ListRange, on stack: inout NodeStack) {
    var index = Int(list.count)
    stack.reserve(index)
    while index > 0 {
      index -= 1
      let element = lists[list, index]
      if element.exists { stack.unchecked(element) }
    }
  }

  /// Calls `visit` with every node of the statements `list`, parents before children, children in order. The bodies of
  /// function literals are not entered.
  @inlinable
  public func walk(_ list: ListRange, _ visit: (CodeID) -> Void) {
    var stack = NodeStack()
    push(list, on: &stack)
    while let id = stack.popLast() {
      visit(id)
      pushChildren(of: id, on: &stack)
    }
  }

  /// Calls `visit` with `id` and every node below it, parents before children, children in order.
  @inlinable
  public func walk(_ id: CodeID, _ visit: (CodeID) -> Void) {
    var stack = NodeStack()
    stack.append(id)
    while let id = stack.popLast() {
      visit(id)
      pushChildren(of: id, on: &stack)
    }
  }

  /// `true` iff `test` holds for `id` or a node below it; what follows the first such node is not tested.
  @inlinable
  public func contains(_ id: CodeID, where test: (CodeID) -> Bool) -> Bool {
    if id.isNone { return false }
    var stack = NodeStack()
    stack.append(id)
    while let id = stack.popLast() {
      if test(id) { return true }
      pushChildren(of: id, on: &stack)
    }
    return false
  }

  /// Calls `visit` with every node of the statements `list`, children in order before their parent.
  @inlinable
  public func walkPostorder(_ list: ListRange, _ visit: (CodeID) -> Void) {
    // A node goes back on the stack below its children; ids on the stack a second time are marked by their top bit.
    let isSecond: UInt32 = 1 << 31
    var stack = NodeStack()
    push(list, on: &stack)
    while let id = stack.popLast() {
      if id.raw & isSecond != 0 {
        visit(CodeID(raw: id.raw & ~isSecond))
      } else {
        stack.append(CodeID(raw: id.raw | isSecond))
        pushChildren(of: id, on: &stack)
      }
    }
  }

  /// `true` iff `function` is a literal that captures variables: such a one belongs to the function around it.
  public func isCapturingLiteral(_ function: FunctionID) -> Bool {
    isLiteral(function) && !functions[function].captures.isEmpty
  }

  /// `true` iff `function` stands inside another: a literal, a range-over-func body or a go/defer wrapper.
  public func isLiteral(_ function: FunctionID) -> Bool {
    switch functions[function].origin {
    case .literal, .rangeBody, .goDeferWrapper: true
    default: false
    }
  }

  /// The variable that the name node `id` mentions; `none` for the blank name and for other nodes.
  @inlinable
  public func variable(_ id: CodeID) -> VariableID {
    if id.isNone || rows[id].op != .name { return .none }
    return VariableID(raw: rows[id].aux)
  }

  /// `true` iff `id` is the blank identifier.
  public func isBlank(_ id: CodeID) -> Bool {
    if id.isNone || rows[id].op != .name { return false }
    let variable = VariableID(raw: rows[id].aux)
    if variable.isNone { return true }
    let name = program.names.utf8(variables[variable].name)
    return name.count == 1 && name[0] == UInt8(ascii: "_")
  }

  /// The value of the constant node `id`; nil for other nodes.
  public func constant(_ id: CodeID) -> ConstantValue? {
    if id.isNone || rows[id].op != .literal { return nil }
    return program.constants[ConstantID(raw: rows[id].aux)]
  }
}
