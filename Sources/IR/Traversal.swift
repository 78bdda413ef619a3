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

  /// Puts the elements of `list`, which lies in `pool`, for which `isWanted` holds on the stack, so that the first is popped first.
  @inlinable @inline(__always)
  mutating func push(
    _ list: ListRange, in pool: UnsafePointer<CodeID>, where isWanted: (CodeID) -> Bool
  ) {
    let elements = pool + Int(list.start)
    var index = Int(list.count)
    reserve(index)
    while index > 0 {
      index -= 1
      let element = elements[index]
      if element.exists && isWanted(element) { unchecked(element) }
    }
  }

  /// Puts the operands of `row`, whose lists lie in `pool`, for which `isWanted` holds on the stack, so that the first is popped
  /// first: x, y, z and the lists.
  @inlinable @inline(__always)
  mutating func pushOperands(
    of row: UnsafePointer<CodeRow>, in pool: UnsafePointer<CodeID>, where isWanted: (CodeID) -> Bool
  ) {
    let form = row.pointee.form
    if form == .list { push(row.pointee.list2, in: pool, where: isWanted) }
    if row.pointee.list.count > 0 { push(row.pointee.list, in: pool, where: isWanted) }
    reserve(3)
    if form == .operand {
      let z = row.pointee.z
      if isWanted(z) { unchecked(z) }
    }
    let y = row.pointee.y
    if y.exists && isWanted(y) { unchecked(y) }
    let x = row.pointee.x
    if x.exists && isWanted(x) { unchecked(x) }
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

extension Opcode {
  /// `true` iff a node has no operands that are nodes.
  @inlinable public var isLeaf: Bool {
    rawValue <= Opcode.typeOperand.rawValue || self == .closure
  }

  /// `true` iff a node has no operands that are nodes and mentions no function.
  @inlinable public var isPlainLeaf: Bool {
    rawValue <= Opcode.typeOperand.rawValue && self != .functionName
  }
}

extension Code {
  /// The row of `id`, of which a walk reads the fields that it needs where they lie; valid until a row is added.
  @inlinable
  public func place(_ id: CodeID) -> UnsafePointer<CodeRow> {
    let all = rows.rows
    precondition(Int(id.raw) < all.count)
    return all.baseAddress.unsafelyUnwrapped + Int(id.raw)
  }

  /// Puts the children of `id` on `stack` so that the first one is popped first.
  @inlinable
  public func pushChildren(of id: CodeID, on stack: inout NodeStack) {
    let row = place(id)
    if !row.pointee.op.isLeaf {
      switch row.pointee.op {
      case .caseClause:
        push(row.pointee.list2, on: &stack)
        push(row.pointee.list, on: &stack)
        if row.pointee.y.exists { stack.append(row.pointee.y) }
      case .typeSwitchGuard:
        if row.pointee.x.exists { stack.append(row.pointee.x) }
        if row.pointee.y.exists { stack.append(row.pointee.y) }
      case .structField:
        if row.pointee.y.exists { stack.append(row.pointee.y) }
      case .makeSlice, .makeMap, .makeChannel:
        if row.pointee.z.exists { stack.append(row.pointee.z) }
        if row.pointee.y.exists { stack.append(row.pointee.y) }
      case .methodExpression:
        if row.pointee.x.exists { stack.append(row.pointee.x) }
      case .slice, .sliceString, .sliceArray, .slice3, .slice3Array:
        push(row.pointee.list, on: &stack)
        if row.pointee.x.exists { stack.append(row.pointee.x) }
      default:
        stack.pushOperands(of: row, in: lists.first) { _ in true }
      }
    }
    if row.pointee.initial.count > 0 { push(row.pointee.initial, on: &stack) }
  }

  /// The rows as they lie until one is added.
  @inlinable
  public var firstRow: UnsafePointer<CodeRow> { UnsafePointer(rows.rows.baseAddress.unsafelyUnwrapped) }

  /// Puts the children of `id` that are no plain leaves on `stack` so that the first one is popped first: all that a walk needs
  /// that looks for mentioned functions, literals, calls or statements.
  @inlinable
  public func pushInner(of id: CodeID, on stack: inout NodeStack) {
    let row = place(id)
    // For the opcodes whose operands stand in another order, or are not all children, those concerned are plain leaves.
    if !row.pointee.op.isLeaf {
      let rows = firstRow
      stack.pushOperands(of: row, in: lists.first) { Code.isInner(rows + Int($0.raw)) }
    }
    if row.pointee.initial.count > 0 { pushInner(row.pointee.initial, on: &stack) }
  }

  /// Puts the elements of `list` that are no plain leaves on `stack` so that the first one is popped first.
  @inlinable
  public func pushInner(_ list: ListRange, on stack: inout NodeStack) {
    let rows = firstRow
    stack.push(list, in: lists.first) { Code.isInner(rows + Int($0.raw)) }
  }

  /// `false` for a plain leaf without statements before it.
  @inlinable
  static func isInner(_ row: UnsafePointer<CodeRow>) -> Bool {
    !row.pointee.op.isPlainLeaf || row.pointee.initial.count > 0
  }

  /// Puts the elements of `list` on `stack` so that the first one is popped first.
  @inlinable
  public func push(_ list: ListRange, on stack: inout NodeStack) {
    stack.push(list, in: lists.first) { _ in true }
  }

  /// Calls `visit` with every node of the statements `list` that is no plain leaf, parents before children, children in order. The
  /// bodies of function literals are not entered.
  @inlinable
  public func walkInner(_ list: ListRange, _ visit: (CodeID) -> Void) {
    var stack = NodeStack()
    pushInner(list, on: &stack)
    while let id = stack.popLast() {
      visit(id)
      pushInner(of: id, on: &stack)
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
    return variable.isNone || variables[variable].name == blankName
  }

  /// The value of the constant node `id`; nil for other nodes.
  public func constant(_ id: CodeID) -> ConstantValue? {
    if id.isNone || rows[id].op != .literal { return nil }
    return program.constants[ConstantID(raw: rows[id].aux)]
  }
}
