import Base
import Lexer

// Labels and branches of one function body: misplaced `break`, `continue` and `fallthrough`; labels that are undefined,
// unused, repeated or of the wrong statement; `goto` over a variable declaration or into a block. The targets that
// branches turn out to have are written into the tree.
//
// Function literals are expressions, so their bodies are not entered: each was checked when it was parsed.

extension Parser {
  /// Checks the branches in the block `body` of a function and reports what is wrong.
  mutating func checkBranches(_ body: NodeID) {
    let tree = view()
    let places = PlaceText(bytes: bytes, file: display, path: path, directives: lineDirectives)
    var check = BranchCheck(tree: tree, places: places)
    let start = Int(self.start(body))
    let forward = check.check(tree.block(body), start: start, parent: -1, label: -1, .init())
    check.finish(forward)
    for error in check.errors { emit(UInt32(error.offset), error.message) }
  }
}

private struct BranchCheck {
  /// A label of the function.
  struct Label {
    /// Index of the block that declares it.
    var block: Int
    var statement: NodeID
    var isUsed = false
  }

  /// An open or closed block.
  struct Block {
    /// Index of the enclosing block, -1 if none.
    var parent: Int
    var start: Int
    /// The labelled statement that the block belongs to, as an index in `labels`; -1 if none.
    var label: Int
  }

  /// What unlabelled branches refer to.
  struct Targets {
    /// The innermost `for`, `switch` or `select`.
    var breaks = NodeID.none
    /// The innermost `for`.
    var continues = NodeID.none
    /// Index of the clause of the switch immediately around, -1 if another block is.
    var clause = -1
    /// The number of clauses of that switch.
    var clauseCount = 0
  }

  let tree: SyntaxTree
  let places: PlaceText
  var labels: [Label] = []
  /// Index of each label by its spelling.
  var names: [String: Int] = [:]
  var blocks: [Block] = []
  var errors: [(offset: Int, message: String)] = []

  init(tree: SyntaxTree, places: PlaceText) {
    self.tree = tree
    self.places = places
  }

  mutating func report(_ node: NodeID, _ message: String) {
    errors.append((tree.offset(node), message))
  }

  func text(_ name: NodeID) -> String { String(decoding: tree.text(name), as: UTF8.self) }

  /// Reports what is left when the whole body was seen.
  mutating func finish(_ forward: [NodeID]) {
    for branch in forward {
      let label = tree.branchStatement(branch).label
      if let index = names[text(label)] {
        labels[index].isUsed = true
        let start = blocks[labels[index].block].start
        report(label, "goto \(text(label)) jumps into block starting at \(places.text(start))")
      } else {
        report(label, "label \(text(label)) not defined")
      }
    }
    for label in labels where !label.isUsed {
      let name = tree.labeledStatement(label.statement).label
      report(name, "label \(text(name)) defined and not used")
    }
  }

  /// Checks a list of statements that starts at byte `start`, and returns its `goto`s whose label is not yet known. `label` is
  /// the label of the statement that the list is the body of.
  mutating func check(
    _ list: some RandomAccessCollection<NodeID>, start: Int, parent: Int, label: Int, _ targets: Targets
  ) -> [NodeID] {
    let block = blocks.count
    blocks.append(Block(parent: parent, start: start, label: label))
    var state = ListState()
    var count = list.count
    for statement in list.reversed() {
      if tree.tag(statement) != .emptyStatement { break }
      count -= 1
    }
    for (index, statement) in list.prefix(count).enumerated() {
      check(statement, in: block, isLast: index + 1 == count, targets, &state)
    }
    return state.forward
  }

  /// What the statements of one list leave to the later ones.
  struct ListState {
    /// `goto`s whose label is not yet known.
    var forward: [NodeID] = []
    /// Those of them that come before the last variable declaration.
    var bad: [NodeID] = []
    /// The last variable declaration: its position and what it declares.
    var variable: (offset: Int, text: NodeList)?
  }

  private mutating func check(
    _ statement: NodeID, in block: Int, isLast: Bool, _ targets: Targets, _ state: inout ListState
  ) {
    var statement = statement
    var label = -1
    while tree.tag(statement) == .labeledStatement {
      let name = tree.labeledStatement(statement).label
      if !tree.text(name).elementsEqual("_".utf8) { label = declare(statement, name, in: block, &state) }
      statement = tree.labeledStatement(statement).statement
    }
    var inner = targets
    inner.clause = -1
    switch tree.tag(statement) {
    case .declarationStatement:
      for declaration in tree.declarationStatement(statement)
      where tree.tag(declaration) == .varDeclaration {
        let names = tree.varDeclaration(declaration).names
        record(tree.offset(declaration), names.first(1), &state)
        break
      }
    case .assignment:
      let parts = tree.assignment(statement)
      if parts.operator == .define { record(tree.offset(statement), parts.left, &state) }
    case .branchStatement: checkBranch(statement, in: block, isLast: isLast, targets, &state)
    case .block:
      enter(tree.block(statement), tree.offset(statement), block, label, inner, &state)
    case .ifStatement: checkIf(statement, in: block, label, inner, &state)
    case .forStatement, .rangeStatement:
      inner.breaks = statement
      inner.continues = statement
      let isRange = tree.tag(statement) == .rangeStatement
      let body =
        isRange ? tree.rangeStatement(statement).body : tree.forStatement(statement).body
      enter(tree.block(body), tree.offset(body), block, label, inner, &state)
    case .switchStatement, .typeSwitchStatement:
      inner.breaks = statement
      let isType = tree.tag(statement) == .typeSwitchStatement
      let clauses =
        isType ? tree.typeSwitchStatement(statement).clauses : tree.switchStatement(statement).clauses
      inner.clauseCount = clauses.count
      for (index, clause) in clauses.enumerated() {
        inner.clause = index
        enter(
          tree.caseClause(clause).body, tree.offset(clause), block, label, inner, &state)
      }
    case .selectStatement:
      inner.breaks = statement
      for clause in tree.selectStatement(statement) {
        enter(
          tree.communicationClause(clause).body, tree.offset(clause), block, label, inner,
          &state)
      }
    default: break
    }
  }

  private mutating func enter(
    _ list: some RandomAccessCollection<NodeID>, _ start: Int, _ block: Int, _ label: Int,
    _ targets: Targets, _ state: inout ListState
  ) {
    state.forward += check(list, start: start, parent: block, label: label, targets)
  }

  /// Checks a chain of `if` and `else`: each `else` is a block around what follows it.
  private mutating func checkIf(
    _ statement: NodeID, in block: Int, _ label: Int, _ targets: Targets, _ state: inout ListState
  ) {
    var statement = statement
    var block = block
    var label = label
    while true {
      let parts = tree.ifStatement(statement)
      enter(tree.block(parts.then), tree.offset(parts.then), block, label, targets, &state)
      let otherwise = parts.otherwise
      if otherwise.isNone { return }
      if tree.tag(otherwise) != .ifStatement {
        enter(CollectionOfOne(otherwise), tree.offset(otherwise), block, label, targets, &state)
        return
      }
      blocks.append(Block(parent: block, start: tree.offset(otherwise), label: label))
      block = blocks.count - 1
      label = -1
      statement = otherwise
    }
  }

  private func record(_ offset: Int, _ names: NodeList, _ state: inout ListState) {
    state.variable = (offset, names)
    state.bad = state.forward
  }

  /// Declares the label of `statement` and resolves the `goto`s that wait for it; returns its
  /// index, -1 if it repeats another.
  private mutating func declare(
    _ statement: NodeID, _ labelNode: NodeID, in block: Int, _ state: inout ListState
  ) -> Int {
    let name = text(labelNode)
    let index: Int
    if let existing = names[name] {
      index = existing
      let first = tree.labeledStatement(labels[existing].statement).label
      report(
        labelNode,
        "label \(text(labelNode)) already defined at \(places.text(tree.offset(first)))")
    } else {
      index = labels.count
      labels.append(Label(block: block, statement: statement))
      names[name] = index
    }
    state.forward.removeAll { branch in
      let label = tree.branchStatement(branch).label
      if text(label) != name { return false }
      tree.setTarget(branch, statement)
      labels[index].isUsed = true
      if let variable = state.variable, state.bad.contains(branch) {
        report(
          label,
          "goto \(text(label)) jumps over declaration of \(tree.description(of: variable.text)) at \(places.text(variable.offset))"
        )
      }
      return true
    }
    // A repeated label names no statement that a branch inside could mean.
    return labels[index].statement == statement ? index : -1
  }

  private mutating func checkBranch(
    _ statement: NodeID, in block: Int, isLast: Bool, _ targets: Targets, _ state: inout ListState
  ) {
    let (kind, label, _) = tree.branchStatement(statement)
    if label.isNone {
      switch kind {
      case .break:
        if targets.breaks.exists {
          tree.setTarget(statement, targets.breaks)
        } else {
          report(statement, "break is not in a loop, switch, or select")
        }
      case .continue:
        if targets.continues.exists {
          tree.setTarget(statement, targets.continues)
        } else {
          report(statement, "continue is not in a loop")
        }
      case .fallthrough: checkFallthrough(statement, isLast: isLast, targets)
      case .goto: break
      }
      return
    }
    let name = text(label)
    switch kind {
    case .break:
      switch enclosing(label, block) {
      case .undefined: report(label, "break label not defined: \(name)")
      case .invalid: report(label, "invalid break label \(name)")
      case .statement(let target):
        switch tree.tag(target) {
        case .forStatement, .rangeStatement, .switchStatement, .typeSwitchStatement, .selectStatement:
          tree.setTarget(statement, target)
        default: report(label, "invalid break label \(name)")
        }
      }
    case .continue:
      switch enclosing(label, block) {
      case .undefined: report(label, "continue label not defined: \(name)")
      case .invalid: report(label, "invalid continue label \(name)")
      case .statement(let target):
        switch tree.tag(target) {
        case .forStatement, .rangeStatement: tree.setTarget(statement, target)
        default: report(label, "invalid continue label \(name)")
        }
      }
    case .goto:
      if let target = visible(label, block) {
        tree.setTarget(statement, target)
      } else {
        state.forward.append(statement)
      }
    case .fallthrough: break
    }
  }

  private mutating func checkFallthrough(_ statement: NodeID, isLast: Bool, _ targets: Targets) {
    var message = "fallthrough statement out of place"
    if targets.breaks.exists {
      if tree.tag(targets.breaks) == .typeSwitchStatement {
        message = "cannot fallthrough in type switch"
      } else if tree.tag(targets.breaks) == .switchStatement && targets.clause >= 0 && isLast {
        if targets.clause + 1 < targets.clauseCount { return }
        message = "cannot fallthrough final case in switch"
      }
    }
    report(statement, message)
  }

  private enum Enclosing {
    case undefined
    case invalid
    case statement(NodeID)
  }

  /// The statement labelled `label` if one of the blocks around belongs to it.
  private mutating func enclosing(_ label: NodeID, _ block: Int) -> Enclosing {
    guard let index = names[text(label)] else { return .undefined }
    labels[index].isUsed = true
    var block = block
    while block >= 0 {
      if blocks[block].label == index {
        return .statement(tree.labeledStatement(labels[index].statement).statement)
      }
      block = blocks[block].parent
    }
    return .invalid
  }

  /// The labelled statement that a `goto label` in `block` may jump to.
  private mutating func visible(_ label: NodeID, _ block: Int) -> NodeID? {
    guard let index = names[text(label)] else { return nil }
    labels[index].isUsed = true
    var block = block
    while block >= 0 {
      if labels[index].block == block { return labels[index].statement }
      block = blocks[block].parent
    }
    return nil
  }
}

extension SyntaxTree {
  /// Notes where `branch` goes.
  fileprivate func setTarget(_ branch: NodeID, _ target: NodeID) { rows[branch.index].b = target.raw }
}
