import Base
import Types

// Assignments to locals that nothing reads.
//
// 1. A local or parameter that is only ever assigned, by `=`, `:=` or a position of a parallel assignment, loses those
//    assignments whose value has no effect: a name, a constant, nil or a function literal without statements before it.
//    They become `_ = 0`.
// 2. What such a value mentions counts as read only if the assignment stays.
// 3. In a parallel assignment a blank target is like a local that nothing reads, if some other target is not blank.
//    `_ = x` reads x.
// 4. Results are never dropped. The bodies of literals that capture variables are part of the function around them.
//
// Escape analysis runs the pass over a function when its own walk over the functions enters it, so that it finds near what the
// pass has looked at. The pass meets what bodies mention in preorder and notes it for that walk; where it drops a mention, what
// was noted is forgotten.

/// Drops assignments to locals that nothing reads.
public final class DeadLocals {
  private var pass: DeadLocalPass
  /// The nodes that the walk over a function has still to visit.
  private var nodes = NodeStack()

  /// Makes the pass over the functions of `code`, whose bodies have no new variables from now on.
  public init(_ code: Code) { pass = DeadLocalPass(code) }

  /// Runs the pass over all functions of `code`.
  public static func run(_ code: Code) {
    let locals = DeadLocals(code)
    for function in code.order { locals.drop(in: function) }
  }

  /// What the functions done so far mention.
  public var mentions: Mentions {
    _read { yield pass.mentions }
    _modify { yield &pass.mentions }
  }

  /// Drops assignments in `function` and the literals inside it; literals that capture variables are done with the function
  /// around them.
  public func drop(in function: FunctionID) {
    if !pass.code.isCapturingLiteral(function) { pass.run(function, &nodes) }
  }
}

private struct DeadLocalPass: ~Copyable {
  let code: Code
  // The tables of `code`, as they lie while a function is walked over: nothing is added before the assignments are dropped.
  private var rows: UnsafePointer<CodeRow>
  private var lists: UnsafePointer<CodeID>
  private var variables: UnsafePointer<Variable>
  /// An assignment that is dropped if nothing reads its variable: the statement, and the position in a parallel one.
  private struct Candidate {
    var statement: CodeID
    /// -1 for a single assignment.
    var index: Int32
    var variable: VariableID
    /// The candidate before it of the same variable; -1 for none.
    var previous: Int32
  }
  private var candidates = Stack<Candidate>()
  /// By variable: the last candidate; -1 for none, -2 for a variable that is read.
  private let state: UnsafeMutablePointer<Int32>
  /// The variables whose state is to be reset.
  private var touched = Stack<VariableID>()
  /// The functions whose bodies belong to the one at hand; the literals among them are met while walking.
  private var bodies = Stack<FunctionID>()
  fileprivate var mentions = Mentions()
  /// Candidates whose values are still to be read, each with those before it of the same variable; -1 for none.
  private var waiting = Stack<Int32>()
  private var zero = CodeID.none
  private var blank = CodeID.none

  init(_ code: Code) {
    self.code = code
    rows = code.firstRow
    lists = code.lists.first
    variables = UnsafePointer(code.variables.first)
    let count = code.variables.count
    state = .allocate(capacity: count)
    state.initialize(repeating: -1, count: count)
  }

  deinit { state.deallocate() }

  mutating func run(_ function: FunctionID, _ stack: inout NodeStack) {
    rows = code.firstRow
    lists = code.lists.first
    variables = UnsafePointer(code.variables.first)
    bodies.append(function)
    var index = 0
    while index < bodies.count {
      let start = mentions.count
      push(code.functions[bodies[index]].body, &stack)
      while let id = stack.popLast() { visit(id, &stack) }
      mentions.finish(bodies[index], from: start, in: code)
      index += 1
    }
    var hasDroppedMention = false
    for index in 0..<candidates.count {
      let candidate = candidates[index]
      if candidate.variable.exists {
        if state[candidate.variable.index] == -2 { continue }
        code.variables[candidate.variable].definition = .none
      }
      let row = code.rows[candidate.statement]
      let value =
        candidate.index < 0
        ? row.y
        : Int(candidate.index) < Int(row.list2.count) ? code.lists[row.list2, Int(candidate.index)] : .none
      if value.exists && mentionsFunction(value) { hasDroppedMention = true }
      drop(candidate)
    }
    if hasDroppedMention {
      for index in 0..<bodies.count { mentions.forget(bodies[index]) }
    }
    bodies.truncate(to: 0)
    for index in 0..<touched.count { state[touched[index].index] = -1 }
    touched.truncate(to: 0)
    candidates.truncate(to: 0)
  }

  @inline(__always)
  private mutating func visit(_ id: CodeID, _ stack: inout NodeStack) {
    if id.raw & DeadLocalPass.isMention != 0 {
      return mentions.note(rows + Int(id.raw & ~DeadLocalPass.isMention))
    }
    let row = rows + Int(id.raw)
    switch row.pointee.op {
    case .closure:
      mentions.note(row)
      take(FunctionID(raw: row.pointee.aux))
      push(row.pointee.initial, &stack)
    case .declare: break
    case .name:
      if row.pointee.aux != .max { read(VariableID(raw: row.pointee.aux)) }
    case .assign:
      push(value: row.pointee.y, for: row.pointee.x, id, -1, blankIsDropped: false, &stack)
      push(target: row.pointee.x, &stack)
      push(row.pointee.initial, &stack)
    case .assignList:
      let targets = row.pointee.list
      let values = row.pointee.list2
      var hasTarget = false
      for index in 0..<Int(targets.count) where !isBlank(lists[Int(targets.start) + index]) {
        hasTarget = true
      }
      for index in (0..<Int(targets.count)).reversed() {
        let value = index < Int(values.count) ? lists[Int(values.start) + index] : .none
        push(
          value: value, for: lists[Int(targets.start) + index], id, Int32(index), blankIsDropped: hasTarget,
          &stack)
      }
      for index in (0..<Int(targets.count)).reversed() {
        push(target: lists[Int(targets.start) + index], &stack)
      }
      push(row.pointee.initial, &stack)
    case .functionName, .methodExpression, .methodValue:
      mentions.note(row)
      pushOperands(row, &stack)
    default: pushOperands(row, &stack)
    }
  }

  /// Puts what is left to be seen of the operands of `row`, and of the statements before it, on the stack. For the opcodes whose
  /// operands stand in another order, or are not all walked over, those concerned are leaves.
  @inline(__always)
  private mutating func pushOperands(_ row: UnsafePointer<CodeRow>, _ stack: inout NodeStack) {
    if !row.pointee.op.isLeaf { stack.pushOperands(of: row, in: lists) { isVisited($0) } }
    if row.pointee.initial.count > 0 { push(row.pointee.initial, &stack) }
  }

  private mutating func push(_ list: ListRange, _ stack: inout NodeStack) {
    stack.push(list, in: lists) { isVisited($0) }
  }

  /// `false` for a node of which nothing is left to be seen: a declaration, or a leaf. The variable that a name mentions is
  /// read at once, since it does not matter in which order variables are.
  @inline(__always)
  private mutating func isVisited(_ id: CodeID) -> Bool {
    let row = rows + Int(id.raw)
    let op = row.pointee.op
    if op == .declare { return false }
    if !op.isPlainLeaf || row.pointee.initial.count > 0 { return true }
    if op == .name {
      let variable = row.pointee.aux
      if variable != .max && state[Int(variable)] != -2 { read(VariableID(raw: variable)) }
    }
    return false
  }

  /// Marks nodes on the stack of which only what they mention is to be noted.
  private static let isMention: UInt32 = 1 << 31

  /// The body of the literal `function` is run, so that it reads what it captures.
  private mutating func take(_ function: FunctionID) {
    bodies.append(function)
    for captured in code.functions[function].captures { read(captured) }
  }

  /// The variable reads its candidates' values from now on (2).
  private mutating func read(_ variable: VariableID) {
    if state[variable.index] == -2 { return }
    var next = reach(variable)
    if next < 0 && waiting.isEmpty { return }
    while true {
      while next >= 0 {
        let candidate = candidates[Int(next)]
        next = candidate.previous
        let statement = code.rows[candidate.statement]
        let value =
          candidate.index < 0 ? statement.y : code.lists[statement.list2, Int(candidate.index)]
        if value.isNone { continue }
        let row = code.rows[value]
        switch row.op {
        case .name: if row.aux != .max { waiting.append(reach(VariableID(raw: row.aux))) }
        case .closure:
          let function = FunctionID(raw: row.aux)
          bodies.append(function)
          for captured in code.functions[function].captures { waiting.append(reach(captured)) }
        default: break
        }
      }
      guard let other = waiting.popLast() else { return }
      next = other
    }
  }

  /// Notes that `variable` is read; returns the last candidate that has now become a read one, -1 for none.
  private mutating func reach(_ variable: VariableID) -> Int32 {
    var variable = variable
    switch variables[variable.index].variableClass {
    case .local, .parameter: break
    case .captured:
      variable = code.canonical(variable)
      switch variables[variable.index].variableClass {
      case .local, .parameter: break
      default: return -1
      }
    default: return -1
    }
    let last = state[variable.index]
    if last == -2 { return -1 }
    if last == -1 { touched.append(variable) }
    state[variable.index] = -2
    return last
  }

  private func push(target: CodeID, _ stack: inout NodeStack) {
    if rows[Int(target.raw)].op != .name { stack.append(target) }
  }

  /// `true` iff `target` is the blank identifier.
  private func isBlank(_ target: CodeID) -> Bool {
    let row = rows + Int(target.raw)
    return row.pointee.op == .name
      && (row.pointee.aux == .max || variables[Int(row.pointee.aux)].name == code.blankName)
  }

  /// Puts `value`, assigned to `target` by position `index` of `statement`, on the stack, unless it is one that is dropped if
  /// nothing reads the target.
  private mutating func push(
    value: CodeID, for target: CodeID, _ statement: CodeID, _ index: Int32, blankIsDropped: Bool,
    _ stack: inout NodeStack
  ) {
    let row = rows + Int(target.raw)
    if row.pointee.op == .name && !hasEffects(value)
      && isCandidate(
        VariableID(raw: row.pointee.aux), target, statement, index, blankIsDropped: blankIsDropped)
    {
      if value.exists && mentionsFunction(value) {
        stack.append(CodeID(raw: value.raw | DeadLocalPass.isMention))
      }
    } else if value.exists && isVisited(value) {
      stack.append(value)
    }
  }

  /// `true` iff the assignment to `variable`, named by `target`, is one that may be dropped; it is noted.
  private mutating func isCandidate(
    _ variable: VariableID, _ target: CodeID, _ statement: CodeID, _ index: Int32, blankIsDropped: Bool
  ) -> Bool {
    if isBlank(target) {
      if blankIsDropped {  // (3)
        candidates.append(Candidate(statement: statement, index: index, variable: .none, previous: -1))
      }
      return blankIsDropped
    }
    var variable = variable
    if variables[variable.index].variableClass == .captured { variable = code.canonical(variable) }
    switch variables[variable.index].variableClass {
    case .local, .parameter: break
    default: return false
    }
    let last = state[variable.index]
    if last == -2 { return false }
    if last == -1 { touched.append(variable) }
    state[variable.index] = Int32(candidates.count)
    candidates.append(Candidate(statement: statement, index: index, variable: variable, previous: last))
    return true
  }

  /// `true` iff `value`, which has no effects, mentions a function.
  private func mentionsFunction(_ value: CodeID) -> Bool {
    switch code.rows[value].op {
    case .functionName, .closure: true
    default: false
    }
  }

  private func hasEffects(_ value: CodeID) -> Bool {
    if value.isNone { return false }
    let row = rows + Int(value.raw)
    if row.pointee.initial.count > 0 { return true }
    switch row.pointee.op {
    case .name, .functionName, .literal, .nilValue, .closure: return false
    default: return true
    }
  }

  private mutating func drop(_ candidate: Candidate) {
    if zero.isNone {
      zero = code.literal(integer: 0, type: TypeTable.basic(.int), .autogenerated)
      var row = CodeRow(.name, position: .none)
      row.aux = .max
      blank = code.rows.append(row)
    }
    if candidate.index < 0 {
      code.rows[candidate.statement].x = blank
      code.rows[candidate.statement].y = zero
    } else {
      let row = code.rows[candidate.statement]
      code.lists[row.list, Int(candidate.index)] = blank
      if Int(candidate.index) < Int(row.list2.count) { code.lists[row.list2, Int(candidate.index)] = zero }
    }
  }
}
