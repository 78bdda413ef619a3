import Base
import Types

// Walks with a stack of their own: nesting in the source costs memory here, never depth of the call stack.

extension Code {
  /// Puts the children of `id` on `stack` so that the first one is popped first.
  @inlinable
  public func pushChildren(of id: CodeID, on stack: inout [CodeID]) {
    let start = stack.count
    forEachChild(of: id) { stack.append($0) }
    reverse(&stack, from: start)
  }

  /// Puts the elements of `list` on `stack` so that the first one is popped first.
  @inlinable
  public func push(_ list: ListRange, on stack: inout [CodeID]) {
    var index = Int(list.count)
    while index > 0 {
      index -= 1
      let element = lists[list, index]
      if element.exists { stack.append(element) }
    }
  }

  @inlinable
  func reverse(_ stack: inout [CodeID], from start: Int) {
    var low = start
    var high = stack.count - 1
    while low < high {
      stack.swapAt(low, high)
      low += 1
      high -= 1
    }
  }

  /// Calls `visit` with every node of the statements `list`, parents before children, children in order. The bodies of
  /// function literals are not entered.
  @inlinable
  public func walk(_ list: ListRange, _ visit: (CodeID) -> Void) {
    var stack: [CodeID] = []
    push(list, on: &stack)
    while let id = stack.popLast() {
      visit(id)
      pushChildren(of: id, on: &stack)
    }
  }

  /// Calls `visit` with `id` and every node below it, parents before children, children in order.
  @inlinable
  public func walk(_ id: CodeID, _ visit: (CodeID) -> Void) {
    var stack = [id]
    while let id = stack.popLast() {
      visit(id)
      pushChildren(of: id, on: &stack)
    }
  }

  /// `true` iff `test` holds for `id` or a node below it; what follows the first such node is not tested.
  @inlinable
  public func contains(_ id: CodeID, where test: (CodeID) -> Bool) -> Bool {
    if id.isNone { return false }
    var stack = [id]
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
    var stack: [CodeID] = []
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
