import Base
import Types

// Loop variables that are new in each iteration.
//
// Only loops that declare their variables and belong to a file of a language version with per-iteration variables are
// looked at (the flag `isDistinct`).
//
// 1. A variable is given a copy per iteration if, inside its loop, a function literal captures it or its address is taken,
//    unless that happens in a `return` of the same loop depth: then no further iteration follows.
// 2. Range loops: a hidden temporary takes the variable's place as key or value, and the body starts with a definition of
//    the variable from it. The variable's declaration moves to that definition.
// 3. Loops with three clauses: hidden variables carry the values from iteration to iteration. The body becomes: a definition
//    of each variable; `if first { first = false } else { post }`, if there is a post statement;
//    `if !condition { break }`, if there is a condition; the old body with `continue` made a jump to a label behind it; that
//    label; the copies back. Condition and post statement of the loop become empty.
//
// Loops without such variables stay as they are; what the variables cost is not this pass's business.

/// Gives captured loop variables a copy per iteration.
public enum LoopVariables {
  public static func run(_ code: Code) {
    for function in code.order where code.functions[function].hasLoops && mayCopy(in: function, code) {
      var pass = LoopVariablePass(code, function)
      pass.run()
    }
  }

  /// `true` iff some loop of `function` has a variable that (1) may apply to.
  private static func mayCopy(in function: FunctionID, _ code: Code) -> Bool {
    for id in code.functions[function].declared {
      let variable = code.variables[id]
      if variable.isLoopVariable && (variable.isAddressTaken || variable.isCaptured) { return true }
    }
    return false
  }
}

private struct LoopVariablePass: ~Copyable {
  let code: Code
  let function: FunctionID
  /// The variables of the loops around the present node, `true` for those to be copied.
  var candidates = IDMap<VariableID, Bool>()
  var loopDepth = 0
  /// The loop depth of the innermost `return` around the present node.
  var returnDepth = 0
  /// For each variable that got a definition in the loop body, that definition.
  var definitions = IDMap<VariableID, CodeID>()
  var labels = 0
  /// What is to be done when the statements around the present node are left.
  private var leaving: [Step] = []

  init(_ code: Code, _ function: FunctionID) {
    self.code = code
    self.function = function
  }

  private enum Step {
    case leaveReturn(depth: Int)
    case leaveRange(CodeID)
    case leaveFor(CodeID)
  }

  mutating func run() {
    // Below the children of a statement that is to be left stands `none`, and what leaving means in `leaving`.
    var stack = NodeStack()
    code.pushInner(code.functions[function].body, on: &stack)
    while let id = stack.popLast() {
      if id.isNone {
        switch leaving.removeLast() {
        case .leaveReturn(let depth): returnDepth = depth
        case .leaveRange(let id):
          loopDepth -= 1
          copyRangeVariables(id)
        case .leaveFor(let id):
          loopDepth -= 1
          copyForVariables(id)
        }
        continue
      }
      let open = leaving.count
      enter(id)
      if leaving.count > open { stack.append(.none) }
      code.pushInner(of: id, on: &stack)
    }
    if !definitions.isEmpty { moveDeclarations() }
  }

  private mutating func enter(_ id: CodeID) {
    let row = code.rows[id]
    switch row.op {
    case .closure where returnDepth < loopDepth:  // (1)
      for captured in code.functions[FunctionID(raw: row.aux)].captures { note(code.canonical(captured)) }
    case .addressOf where returnDepth < loopDepth:
      let variable = code.variable(code.outerValue(row.x))
      if variable.exists { note(variable) }
    case .returnStatement:
      leaving.append(.leaveReturn(depth: returnDepth))
      returnDepth = loopDepth
    case .rangeLoop:
      if !row.flags.contains(.isDistinct) { return }
      code.rows[id].flags.remove(.isDistinct)
      if !row.flags.contains(.isDefinition) { return }
      addCandidate(row.y)
      addCandidate(row.z)
      loopDepth += 1
      leaving.append(.leaveRange(id))
    case .forLoop:
      if !row.flags.contains(.isDistinct) { return }
      code.rows[id].flags.remove(.isDistinct)
      for target in targets(of: row) { addCandidate(target) }
      loopDepth += 1
      leaving.append(.leaveFor(id))
    default: break
    }
  }

  private mutating func note(_ variable: VariableID) {
    if candidates[variable] != nil { candidates[variable] = true }
  }

  private mutating func addCandidate(_ name: CodeID) {
    let variable = code.variable(name)
    if variable.exists && !code.isBlank(name) { candidates[variable] = false }
  }

  private func isCopied(_ name: CodeID) -> Bool {
    let variable = code.variable(name)
    return variable.exists && candidates[variable] == true
  }

  /// The names that the loop's own statement defines.
  private func targets(of row: CodeRow) -> [CodeID] {
    var names: [CodeID] = []
    for id in code.lists[row.initial] {
      let statement = code.rows[id]
      if !statement.flags.contains(.isDefinition) { continue }
      if statement.op == .assign { names.append(statement.x) }
      if statement.op == .assignList { names += code.lists[statement.list] }
      if statement.op == .assignCall || statement.op == .assignAssertion || statement.op == .assignMapRead
        || statement.op == .assignReceive
      {
        names += code.lists[statement.list]
      }
    }
    return names
  }

  // MARK: Range loops

  private mutating func copyRangeVariables(_ id: CodeID) {  // (2)
    let row = code.rows[id]
    if isCopied(row.y) { code.rows[id].y = copyRangeVariable(row.y, id) }
    if isCopied(row.z) { code.rows[id].z = copyRangeVariable(row.z, id) }
  }

  private mutating func copyRangeVariable(_ name: CodeID, _ loop: CodeID) -> CodeID {
    let variable = code.variable(name)
    let row = code.rows[loop]
    let temporary = code.makeTemporary(in: function, type: code.variables[variable].type, .none)
    var definition = CodeRow(.assign, position: row.position)
    definition.inline = row.inline
    definition.flags = .isDefinition
    definition.x = code.name(variable)
    definition.y = code.name(temporary)
    let node = code.rows.append(definition)
    code.rows[loop].list = code.list([node] + Array(code.lists[row.list]))
    definitions[variable] = node
    return code.name(temporary)
  }

  // MARK: Loops with three clauses

  private mutating func copyForVariables(_ id: CodeID) {  // (3)
    let row = code.rows[id]
    let leaked = targets(of: row).filter { isCopied($0) }.map { code.variable($0) }
    if leaked.isEmpty { return }
    func statement(_ op: Opcode, _ fill: (inout CodeRow) -> Void) -> CodeID {
      var statement = CodeRow(op, position: row.position)
      statement.inline = row.inline
      fill(&statement)
      return code.rows.append(statement)
    }
    func assign(_ target: VariableID, _ value: CodeID) -> CodeID {
      let name = code.name(target)
      return statement(.assign) {
        $0.x = name
        $0.y = value
      }
    }
    var body: [CodeID] = []
    var after: [CodeID] = []
    var hidden = IDMap<VariableID, VariableID>()
    for variable in leaked {
      let temporary = code.makeTemporary(in: function, type: code.variables[variable].type, .none)
      hidden[variable] = temporary
      let definition = assign(variable, code.name(temporary))
      code.rows[definition].flags = .isDefinition
      code.variables[variable].definition = definition
      definitions[variable] = definition
      body.append(definition)
      after.append(assign(temporary, code.name(variable)))
    }
    labels += 1
    let label = code.program.names.intern(".3clNext_\(labels)")
    redirectContinues(of: row, to: label)
    for id in code.lists[row.initial] { replaceTargets(of: id, hidden) }
    if row.y.exists {
      let bool = TypeTable.basic(.bool)
      let first = code.makeTemporary(in: function, type: bool, .none)
      let setTrue = assign(first, code.literal(boolean: true, type: bool, .none))
      let setFalse = assign(first, code.literal(boolean: false, type: bool, .none))
      let condition = code.name(first)
      let declaration = code.declare(first, .none)
      body.append(
        statement(.ifStatement) {
          $0.x = condition
          $0.list = code.list(one: setFalse)
          $0.list2 = code.list(one: row.y)
          $0.initial = code.list(one: declaration)
        })
      code.rows[id].initial = code.appending([setTrue], to: row.initial)
    }
    if row.x.exists {
      let condition = code.rows[row.x]
      var not = CodeRow(.not, type: condition.type, position: condition.position)
      not.inline = condition.inline
      not.x = row.x
      let negated = code.rows.append(not)
      let leave = statement(.breakStatement) { _ in }
      body.append(
        statement(.ifStatement) {
          $0.x = negated
          $0.list = code.list(one: leave)
        })
    }
    body += code.lists[row.list]
    body.append(statement(.label) { $0.aux2 = label })
    body += after
    code.rows[id].list = code.list(body)
    code.rows[id].x = .none
    code.rows[id].y = .none
  }

  /// Makes the statement before the loop define the hidden variables.
  private func replaceTargets(of id: CodeID, _ hidden: borrowing IDMap<VariableID, VariableID>) {
    let row = code.rows[id]
    if !row.flags.contains(.isDefinition) { return }
    if row.op == .assign {
      if let temporary = hidden[code.variable(row.x)] { code.rows[id].x = code.name(temporary) }
      return
    }
    for index in 0..<Int(row.list.count) {
      let variable = code.variable(code.lists[row.list, index])
      if variable.exists, let temporary = hidden[variable] {
        let name = code.name(temporary)
        code.lists[row.list, index] = name
      }
    }
  }

  /// Makes each `continue` of the loop `loop` a jump to `label`.
  private func redirectContinues(of loop: CodeRow, to label: Name) {
    // Nodes inside an inner loop are pushed with their top bit set.
    let isInner: UInt32 = 1 << 31
    var stack = NodeStack()
    code.push(loop.list, on: &stack)
    while let top = stack.popLast() {
      let id = CodeID(raw: top.raw & ~isInner)
      var inner = top.raw & isInner
      let row = code.rows[id]
      switch row.op {
      case .continueStatement:
        if row.aux2.isNone ? inner == 0 : loop.aux2.exists && row.aux2 == loop.aux2 {
          code.rows[id].op = .goto
          code.rows[id].aux2 = label
        }
      case .forLoop, .rangeLoop: inner = isInner
      default: break
      }
      let start = stack.count
      code.pushChildren(of: id, on: &stack)
      if inner != 0 {
        for index in start..<stack.count { stack[index] = CodeID(raw: stack[index].raw | inner) }
      }
    }
  }

  // MARK: Declarations

  /// Moves the declarations of the copied variables to their definitions in the loop bodies.
  private mutating func moveDeclarations() {
    code.functions[function].body = withoutMoved(code.functions[function].body)
    var stack = NodeStack()
    code.push(code.functions[function].body, on: &stack)
    while let id = stack.popLast() {
      let row = code.rows[id]
      if !row.initial.isEmpty { code.rows[id].initial = withoutMoved(row.initial) }
      switch row.op {
      case .inlinedCall, .block, .forLoop, .rangeLoop: code.rows[id].list = withoutMoved(row.list)
      case .caseClause, .communicationClause: code.rows[id].list2 = withoutMoved(row.list2)
      case .ifStatement:
        code.rows[id].list = withoutMoved(row.list)
        code.rows[id].list2 = withoutMoved(row.list2)
      default: break
      }
      code.pushChildren(of: id, on: &stack)
    }
  }

  private mutating func withoutMoved(_ list: ListRange) -> ListRange {
    if definitions.isEmpty { return list }
    var kept: [CodeID] = []
    var isChanged = false
    for id in Array(code.lists[list]) {
      if id.exists, code.rows[id].op == .declare {
        let variable = code.variable(code.rows[id].x)
        if variable.exists, let definition = definitions.removeValue(forKey: variable) {
          code.rows[definition].initial = code.list([id] + Array(code.lists[code.rows[definition].initial]))
          isChanged = true
          continue
        }
      }
      kept.append(id)
    }
    return isChanged ? code.list(kept) : list
  }
}
