import Base
import Lexer
import Parser
import Types

// Code that constant conditions make unreachable is dropped before anything in it is read.
//
// 1. A condition that is constant, or a `&&` or `||` whose value a constant operand settles, is static. Operands that do
//    not matter are dropped from the condition; one without a constant value stays for its effects.
// 2. Of an `if` with a static condition one branch is read, without the statement.
// 3. `for init; false; post {…}` is `init`.
// 4. A switch whose tag and case values are constant is its selected clause, unless that falls through.
// 5. After a statement that does not go on to the next one (return, goto, a call of panic, an `if` or block that ends in
//    such), statements are dropped unless a label follows.

extension Lowering {
  /// What conditions are known to be.
  enum StaticBoolean { case yes, no, unknown }

  /// `node` without operands that pruning replaced by a part of themselves.
  @inline(__always)
  func pruned(_ node: NodeID) -> NodeID { replacements == nil ? node : replaced(node) }

  private func replaced(_ node: NodeID) -> NodeID {
    guard let replacements else { return node }
    var node = node
    while let other = replacements.parts[node] { node = other }
    return node
  }

  private func replace(_ node: NodeID, by part: NodeID) {
    let replacements = self.replacements ?? PrunedOperands()
    replacements.parts[node] = part
    self.replacements = replacements
  }

  /// What the condition `written` is known to be; simplifies it as a side effect (rule 1).
  func staticBoolean(_ written: NodeID) -> StaticBoolean {
    let node = pruned(written)
    if let value = constantBoolean(node) { return value ? .yes : .no }
    switch tree.tag(node) {
    case .unary:
      let parts = tree.unary(node)
      return parts.operator == .not ? staticBoolean(parts.operand) : .unknown
    case .binary:
      let parts = tree.binary(node)
      switch parts.operator {
      case .andAnd:
        let left = staticBoolean(parts.left)
        if left == .no {
          replace(node, by: parts.left)
          return .no
        }
        let right = staticBoolean(parts.right)
        if left == .yes || right == .no {
          if constantBoolean(pruned(parts.left)) != nil { replace(node, by: parts.right) }
          return right
        }
      case .orOr:
        let left = staticBoolean(parts.left)
        if left == .yes {
          replace(node, by: parts.left)
          return .yes
        }
        let right = staticBoolean(parts.right)
        if left == .no || right == .yes {
          if constantBoolean(pruned(parts.left)) != nil { replace(node, by: parts.right) }
          return right
        }
      default: break
      }
      return .unknown
    default: return .unknown
    }
  }

  /// The value of `node` if it is a Boolean constant.
  func constantBoolean(_ node: NodeID) -> Bool? {
    let value = fact(node).value
    return value.exists ? program.constants[value].boolValue : nil
  }

  /// `true` iff control does not go on from `node` to the next statement (rule 5).
  func terminates(_ node: NodeID) -> Bool {
    if node.isNone { return false }
    switch tree.tag(node) {
    case .branchStatement:
      return tree.branchStatement(node).kind == .goto || rangeFunctions.exits[node] != nil
    case .returnStatement: return true
    case .expressionStatement:
      let call = tree.unparenthesized(tree.expressionStatement(node))
      return tree.tag(call) == .call && builtin(tree.call(call).function) == .panic
    case .ifStatement:
      let parts = tree.ifStatement(node)
      let condition = staticBoolean(parts.condition)
      return (condition == .no || terminates(parts.then))
        && (condition == .yes || terminates(parts.otherwise))
    case .block: return terminates(lastStatement(tree.block(node)))
    default: return false
    }
  }

  /// Calls `visit` with the statements `list` that control comes to. Returns `true` iff it does not go on behind them (rule 5).
  @inline(__always)
  @discardableResult
  func forEachReached(_ list: NodeList, _ visit: (NodeID) -> Void) -> Bool {
    var lastLabel = -1
    for (index, node) in list.enumerated() where tree.tag(node) == .labeledStatement { lastLabel = index }
    var isDead = false
    for (index, node) in list.enumerated() {
      if isDead && index > lastLabel && tree.tag(node) != .labeledStatement { continue }
      visit(node)
      isDead = terminates(node)
    }
    return isDead
  }

  /// The last statement of `list` that is not empty; `none` if there is none.
  func lastStatement(_ list: NodeList) -> NodeID {
    for index in stride(from: list.count - 1, through: 0, by: -1)
    where tree.tag(list[index]) != .emptyStatement {
      return list[index]
    }
    return .none
  }

  /// `true` iff the statements `list` end in `fallthrough`.
  func fallsThrough(_ list: NodeList) -> Bool {
    var last = lastStatement(list)
    while last.exists && tree.tag(last) == .labeledStatement { last = tree.labeledStatement(last).statement }
    return last.exists && tree.tag(last) == .branchStatement
      && tree.branchStatement(last).kind == .fallthrough
  }

  /// The clause that a switch on `tag`, which may be absent, always takes (rule 4).
  ///
  /// Returns nil if that cannot be said before it runs; `none` if no clause is taken.
  func selectedClause(_ tag: NodeID, _ clauses: NodeList) -> NodeID? {
    let known = tag.exists ? fact(tag).value : .none
    if tag.exists && known.isNone { return nil }
    let tag = known.exists ? program.constants[known] : ConstantValue(true)
    var target = NodeID.none
    search: for clause in clauses {
      let parts = tree.caseClause(clause)
      if parts.isDefault { target = clause }
      for value in parts.values {
        let constant = fact(value).value
        if constant.isNone { return nil }
        if tag.compare(.equal, program.constants[constant]) {
          target = clause
          break search
        }
      }
    }
    if target.exists && fallsThrough(tree.caseClause(target).body) { return nil }
    return target
  }
}
