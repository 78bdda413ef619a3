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

/// Drops assignments to locals that nothing reads.
public enum DeadLocals {
  public static func run(_ code: Code) {
    var pass = DeadLocalPass(code)
    for function in code.order where !code.isCapturingLiteral(function) { pass.run(function) }
  }
}

private struct DeadLocalPass {
  let code: Code
  /// An assignment that is dropped if nothing reads its variable: the statement, and the position in a parallel one.
  private struct Candidate {
    var statement: CodeID
    /// -1 for a single assignment.
    var index: Int32
    var variable: VariableID
    /// The candidate before it of the same variable; -1 for none.
    var previous: Int32
  }
  private var candidates: [Candidate] = []
  /// By variable: the last candidate; -1 for none, -2 for a variable that is read.
  private var state: [Int32] = []
  /// The variables whose state is to be reset.
  private var touched: [VariableID] = []
  private var zero = CodeID.none
  private var blank = CodeID.none

  init(_ code: Code) { self.code = code }

  mutating func run(_ function: FunctionID) {
    if state.count < code.variables.count {
      state.append(contentsOf: repeatElement(-1, count: code.variables.count - state.count))
    }
    var stack = NodeStack()
    code.push(code.functions[function].body, on: &stack)
    while let id = stack.popLast() { visit(id, &stack) }
    for candidate in candidates {
      if candidate.variable.exists {
        if state[candidate.variable.index] == -2 { continue }
        code.variables[candidate.variable].definition = .none
      }
      drop(candidate)
    }
    for variable in touched { state[variable.index] = -1 }
    touched.removeAll(keepingCapacity: true)
    candidates.removeAll(keepingCapacity: true)
  }

  private mutating func visit(_ id: CodeID, _ stack: inout NodeStack) {
    let row = code.rows[id]
    switch row.op {
    case .closure:
      let function = FunctionID(raw: row.aux)
      code.push(code.functions[function].body, on: &stack)
      for captured in code.functions[function].captures.reversed() { read(captured, &stack) }
      code.push(row.initial, on: &stack)
    case .declare: break
    case .name:
      if row.aux != .max { read(VariableID(raw: row.aux), &stack) }
    case .assign:
      assign(row.x, row.y, id, -1, blankIsDropped: false, &stack)
    case .assignList:
      var hasTarget = false
      for index in 0..<Int(row.list.count) where !code.isBlank(code.lists[row.list, index]) {
        hasTarget = true
      }
      for index in 0..<Int(row.list.count) {
        let value = index < Int(row.list2.count) ? code.lists[row.list2, index] : .none
        assign(code.lists[row.list, index], value, id, Int32(index), blankIsDropped: hasTarget, &stack)
      }
    default: code.pushChildren(of: id, on: &stack)
    }
  }

  /// The variable reads its candidates' values from now on (2).
  private mutating func read(_ variable: VariableID, _ stack: inout NodeStack) {
    let variable = code.canonical(variable)
    switch code.variables[variable].variableClass {
    case .local, .parameter: break
    default: return
    }
    var last = state[variable.index]
    if last == -2 { return }
    if last == -1 { touched.append(variable) }
    state[variable.index] = -2
    while last >= 0 {
      let candidate = candidates[Int(last)]
      let row = code.rows[candidate.statement]
      let value = candidate.index < 0 ? row.y : code.lists[row.list2, Int(candidate.index)]
      if value.exists { stack.append(value) }
      last = candidate.previous
    }
  }

  private mutating func assign(
    _ target: CodeID, _ value: CodeID, _ statement: CodeID, _ index: Int32, blankIsDropped: Bool,
    _ stack: inout NodeStack
  ) {
    let row = code.rows[target]
    if row.op != .name {
      if value.exists { stack.append(value) }
      stack.append(target)
      return
    }
    if !hasEffects(value) {
      if code.isBlank(target) {
        if blankIsDropped {  // (3)
          candidates.append(Candidate(statement: statement, index: index, variable: .none, previous: -1))
          return
        }
      } else {
        let variable = code.canonical(VariableID(raw: row.aux))
        switch code.variables[variable].variableClass {
        case .local, .parameter:
          let last = state[variable.index]
          if last != -2 {
            if last == -1 { touched.append(variable) }
            state[variable.index] = Int32(candidates.count)
            candidates.append(
              Candidate(statement: statement, index: index, variable: variable, previous: last))
            return
          }
        default: break
        }
      }
    }
    if value.exists { stack.append(value) }
  }

  private func hasEffects(_ value: CodeID) -> Bool {
    if value.isNone { return false }
    let row = code.rows[value]
    if !row.initial.isEmpty { return true }
    switch row.op {
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
