import Base
import Parser

/// Terminating statements (Go specification, Terminating statements): a function with results must end in one.
extension Checker {
  /// `true` iff the statement `node`, labelled `label` unless that is none, is terminating.
  func isTerminating(_ node: NodeID, label: Name) -> Bool {
    switch tree.tag(node) {
    case .labeledStatement:
      let parts = tree.labeledStatement(node)
      return isTerminating(parts.statement, label: tree.name(parts.label))
    case .expressionStatement:
      let call = tree.unparenthesized(tree.expressionStatement(node))
      return factTables[environment.file].pointee[call].marks.contains(.panicCall)
    case .returnStatement: return true
    case .branchStatement:
      let kind = tree.branchStatement(node).kind
      return kind == .goto || kind == .fallthrough
    case .block: return isTerminating(tree.block(node))
    case .ifStatement:
      var node = node
      while true {
        let parts = tree.ifStatement(node)
        if parts.otherwise.isNone || !isTerminating(parts.then, label: .none) { return false }
        if tree.tag(parts.otherwise) != .ifStatement {
          return isTerminating(parts.otherwise, label: .none)
        }
        node = parts.otherwise
      }
    case .switchStatement:
      return isTerminatingSwitch(tree.switchStatement(node).clauses, label)
    case .typeSwitchStatement:
      return isTerminatingSwitch(tree.typeSwitchStatement(node).clauses, label)
    case .selectStatement:
      return tree.selectStatement(node).allSatisfy { clause in
        let body = tree.communicationClause(clause).body
        return isTerminating(body) && !hasBreak(body, label, isImplicit: true)
      }
    case .forStatement:
      let parts = tree.forStatement(node)
      return parts.condition.isNone && !hasBreak(parts.body, label, isImplicit: true)
    default: return false
    }
  }

  /// `true` iff the last of the statements that is not empty is terminating.
  private func isTerminating(_ list: NodeList) -> Bool {
    guard let last = list.last(where: { tree.tag($0) != .emptyStatement }) else { return false }
    return isTerminating(last, label: .none)
  }

  private func isTerminatingSwitch(_ clauses: NodeList, _ label: Name) -> Bool {
    var hasDefault = false
    for clause in clauses {
      let parts = tree.caseClause(clause)
      if parts.isDefault { hasDefault = true }
      if !isTerminating(parts.body) || hasBreak(parts.body, label, isImplicit: true) { return false }
    }
    return hasDefault
  }

  private func hasBreak(_ list: NodeList, _ label: Name, isImplicit: Bool) -> Bool {
    list.contains { hasBreak($0, label, isImplicit: isImplicit) }
  }

  /// `true` iff `node` has a break statement that leaves the statement labelled `label` or, if `isImplicit`, one
  /// without a label that leaves the statement around `node`.
  private func hasBreak(_ node: NodeID, _ label: Name, isImplicit: Bool) -> Bool {
    switch tree.tag(node) {
    case .labeledStatement:
      return hasBreak(tree.labeledStatement(node).statement, label, isImplicit: isImplicit)
    case .branchStatement:
      let parts = tree.branchStatement(node)
      if parts.kind != .break { return false }
      return parts.label.isNone ? isImplicit : label.exists && tree.name(parts.label) == label
    case .block: return hasBreak(tree.block(node), label, isImplicit: isImplicit)
    case .ifStatement:
      var node = node
      while true {
        let parts = tree.ifStatement(node)
        if hasBreak(parts.then, label, isImplicit: isImplicit) { return true }
        if parts.otherwise.isNone { return false }
        if tree.tag(parts.otherwise) != .ifStatement {
          return hasBreak(parts.otherwise, label, isImplicit: isImplicit)
        }
        node = parts.otherwise
      }
    default: break
    }
    // Inside other statements only breaks with the label leave this one.
    if label.isNone { return false }
    switch tree.tag(node) {
    case .switchStatement:
      return tree.switchStatement(node).clauses.contains {
        hasBreak(tree.caseClause($0).body, label, isImplicit: false)
      }
    case .typeSwitchStatement:
      return tree.typeSwitchStatement(node).clauses.contains {
        hasBreak(tree.caseClause($0).body, label, isImplicit: false)
      }
    case .selectStatement:
      return tree.selectStatement(node).contains {
        hasBreak(tree.communicationClause($0).body, label, isImplicit: false)
      }
    case .forStatement: return hasBreak(tree.forStatement(node).body, label, isImplicit: false)
    case .rangeStatement: return hasBreak(tree.rangeStatement(node).body, label, isImplicit: false)
    default: return false
    }
  }
}
