import Base
import IR
import Types

extension Analysis {
  /// Walks the statements of `list`.
  func statements(_ list: ListRange) {
    for index in 0..<Int(list.count) { statement(code.lists[list, index]) }
  }

  /// Walks the statements of a block: labels in it raise the loop depth up to its end only (4.1).
  func block(_ list: ListRange) {
    let outer = loopDepth
    statements(list)
    loopDepth = outer
  }

  /// Walks one statement.
  func statement(_ id: CodeID) {
    if id.isNone { return }
    let row = code.rows[id]
    if !row.initial.isEmpty { statements(row.initial) }
    switch row.op {
    case .block: statements(row.list)
    case .declare:
      let aux = code.rows[row.x].aux
      if code.rows[row.x].op == .name && aux != VariableID.none.raw { declare(VariableID(raw: aux)) }
    case .label:
      if row.aux2.exists && isLoopingLabel(row.aux2) { loopDepth += 1 }  // (4.1)
    case .ifStatement:
      discard(row.x)
      block(row.list)
      block(row.list2)
    case .checkNil:
      discard(row.x)

    case .forLoop:
      loopDepth += 1  // (4.1)
      discard(row.x)
      statement(row.y)
      block(row.list)
      loopDepth -= 1
    case .rangeLoop:
      rangeLoop(id, row)
    case .switchStatement:
      switchStatement(row)
    case .selectStatement:
      for index in 0..<Int(row.list.count) {
        let clause = code.rows[code.lists[row.list, index]]
        statements(clause.initial)
        statement(clause.x)
        block(clause.list2)
      }

    case .receive:
      value(discardHole, id)
    case .send:
      discard(row.x)
      assignHeap(row.y, .send, id)  // (4.5)

    case .assign, .assignOperator:
      assign(row, id)
    case .assignList:
      assign(row.list, row.list2, .assignPair, id)
    case .assignAssertion:
      assign(row.list, row.list2, .assignPairDotType, id)
    case .assignMapRead:
      assign(row.list, row.list2, .assignPairMapRead, id)
    case .assignReceive:
      assign(row.list, row.list2, .assignPairReceive, id)
    case .assignCall:
      guard row.list2.count > 0 else { break }
      let called = code.lists[row.list2, 0]
      statements(code.rows[called].initial)
      let start = holes.count
      let targets = addresses(row.list)
      call(targets, called)
      markReassigned(targets, id)
      holes.truncate(to: start)
    case .returnStatement:
      returnStatement(id, row)

    case .callFunction, .callInterface, .inlinedCall, .clear, .close, .copy, .delete, .panic, .print,
      .printLine,
      .recover:
      call(.absent, id)
    case .go, .deferStatement:
      goOrDefer(id, row)
    case .tailCall:
      call(.absent, row.x)

    case .parenthesized, .convertNoop:
      statement(row.x)
    default:
      break
    }
  }

  /// Notes the loop depth at which `variable` is declared and returns its hole (4.2).
  @discardableResult
  func declare(_ variable: VariableID) -> Hole {
    let location = self.location(of: variable)
    if location.isNone { return discardHole }
    locations[location].loopDepth = loopDepth
    return Hole(location)
  }

  /// (4.3)
  private func rangeLoop(_ id: CodeID, _ row: CodeRow) {
    let operand = newJunction(persists: true)
    expression(Hole(operand), row.x)
    loopDepth += 1
    let start = holes.count
    let key = address(row.y)
    let value = address(row.z)
    if types.isArray(code.rows[row.x].type) {
      flow(note(value, id, .range), operand)
    } else {
      flow(dereference(value, id, .rangeDereference), operand)
    }
    holes.append(key)
    holes.append(value)
    markReassigned(HoleList(start: start, count: 2), id)
    holes.truncate(to: start)
    block(row.list)
    loopDepth -= 1
  }

  private func switchStatement(_ row: CodeRow) {
    if row.x.exists, code.rows[row.x].op == .typeSwitchGuard {
      let `guard` = code.rows[row.x]
      let start = holes.count
      if `guard`.y.exists || `guard`.aux2.exists {
        for index in 0..<Int(row.list.count) {  // (4.4)
          let clause = code.lists[row.list, index]
          let name = code.rows[clause].y
          guard name.exists, code.rows[name].op == .name else { continue }
          let variable = VariableID(raw: code.rows[name].aux)
          let hole = declare(variable)
          let type = code.variables[variable].type
          if types.hasPointers(type) { holes.append(assertion(hole, to: type, clause, .switchCase)) }
        }
      }
      expression(merge(from: start), `guard`.x)
    } else {
      discard(row.x)
    }
    for index in 0..<Int(row.list.count) {
      let clause = code.rows[code.lists[row.list, index]]
      discard(clause.list)
      block(clause.list2)
    }
  }

  private func returnStatement(_ id: CodeID, _ row: CodeRow) {
    let start = holes.count
    let function = self.function
    for index in 0..<code.functions[function].results.count {
      let location = self.location(of: code.functions[function].results[index])
      holes.append(location.exists ? Hole(location) : discardHole)
    }
    let targets = HoleList(start: start, count: holes.count - start)
    for index in 0..<min(targets.count, Int(row.list.count)) {
      expression(note(holes[start + index], id, .return), code.lists[row.list, index])
    }
    markReassigned(targets, id)
    holes.truncate(to: start)
  }

  /// (5.7)
  private func goOrDefer(_ id: CodeID, _ row: CodeRow) {
    var hole = heapHole
    if row.op == .deferStatement && loopDepth == 1 && !row.flags.contains(.isRangeFunction) {
      hole = Hole(newJunction(persists: true))
    }
    expression(hole, code.rows[row.x].x)
  }

  /// `true` iff a goto after the label `name` jumps back to it (4.1).
  private func isLoopingLabel(_ name: Name) -> Bool {
    if !mayJumpBack { return false }
    if loopingLabels == nil {
      var seen = IDSet<Name>()
      var looping = Set<Name>()
      code.walkInner(code.functions[function].body) { id in
        switch code.rows[id].op {
        case .label: seen.insert(code.rows[id].aux2)
        case .goto: if seen.contains(code.rows[id].aux2) { looping.insert(code.rows[id].aux2) }
        default: break
        }
      }
      loopingLabels = looping
    }
    return loopingLabels?.contains(name) ?? false
  }

  /// `false` if no goto of the function can go back: those that the passes make all go forward.
  private var mayJumpBack: Bool {
    switch code.functions[function].origin {
    case .declared, .literal, .rangeBody, .methodWrapper, .methodValueWrapper:
      code.functions[function].hasGoto
    default: true
    }
  }
}
