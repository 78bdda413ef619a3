import Base
import IR
import Types

extension Analysis {
  /// The hole of a store to `id` (3.1).
  func address(_ id: CodeID) -> Hole {
    if id.isNone { return discardHole }
    let row = code.rows[id]
    switch row.op {
    case .name:
      let variable = VariableID(raw: row.aux)
      if variable.isNone { return discardHole }
      let location = self.location(of: variable)
      if location.exists && !isBlank(variable) { return Hole(location) }
      return code.variables[variable].variableClass == .global && !isBlank(variable) ? heapHole : discardHole
    case .dot:
      return address(row.x)
    case .parenthesized:
      return address(row.x)
    case .index:
      discard(row.y)
      if types.isArray(code.rows[row.x].type) { return address(row.x) }
      expression(mutatorHole, row.x)
    case .dereference, .dotPointer:
      expression(mutatorHole, row.x)
    case .indexMap:
      discard(row.x)
      assignHeap(row.y, .keyOfMapPut, id)  // (3.2)
    default:
      break
    }
    return heapHole
  }

  /// Pushes the holes of stores to `list` on the stack.
  func addresses(_ list: ListRange) -> HoleList {
    let start = holes.count
    for index in 0..<Int(list.count) {
      let hole = address(code.lists[list, index])
      holes.append(hole)
    }
    return HoleList(start: start, count: holes.count - start)
  }

  /// Walks `x = y` and `x op= y`.
  func assign(_ row: CodeRow, _ id: CodeID) {
    let start = holes.count
    let target = address(row.x)
    store(target, row.x, row.y, .assign, id)
    holes.append(target)
    markReassigned(HoleList(start: start, count: 1), id)
    holes.truncate(to: start)
  }

  /// Walks `targets = sources`, one to one; sources that are missing store nothing.
  func assign(_ targets: ListRange, _ sources: ListRange, _ reason: FlowReason, _ id: CodeID) {
    let start = holes.count
    let list = addresses(targets)
    for index in 0..<list.count {
      let source = index < Int(sources.count) ? code.lists[sources, index] : CodeID.none
      store(holes[start + index], code.lists[targets, index], source, reason, id)
    }
    markReassigned(list, id)
    holes.truncate(to: start)
  }

  /// Lets `source` flow to `target`'s hole in the assignment `statement`.
  private func store(
    _ hole: Hole, _ target: CodeID, _ source: CodeID, _ reason: FlowReason, _ statement: CodeID
  ) {
    var hole = hole
    if target.exists {
      if code.rows[target].op == .dotPointer && isReflectHeaderData(target) {  // (2.8)
        unsafeValue(note(heapHole, statement, reason), source)
        return
      }
      if source.exists && isSelfAssignment(target, source) {  // (3.3)
        var decision = Decision(.selfAssignment, position: place(statement))
        decision.function = function
        decision.node = statement
        code.decisions.append(decision)
        hole = discardHole
      }
    }
    expression(note(hole, statement, reason), source)
  }

  /// Marks the variables of `targets` as reassigned unless `statement` defines them (3.4).
  func markReassigned(_ targets: HoleList, _ statement: CodeID) {
    let holes = holes[from: targets.start]
    let rows = locations.first
    let isRangeLoop = code.rows[statement].op == .rangeLoop
    var isFirst = true
    for index in 0..<targets.count {
      let location = holes[index].target.index
      if location < LocationID.firstOrdinary || rows[location].flags.contains(.isReassigned) { continue }
      if isFirst && isDeclaration(statement) { return }
      isFirst = false
      let variable = rows[location].variable
      if variable.exists && !isRangeLoop && code.variables[variable].definition == statement { continue }
      rows[location].flags.insert(.isReassigned)
    }
  }

  /// `true` iff `statement` declares a variable and gives it no value.
  private func isDeclaration(_ statement: CodeID) -> Bool {
    if code.rows[statement].op != .assign || code.rows[statement].y.exists { return false }
    let target = code.rows[statement].x
    return code.rows[target].op == .name && code.rows[target].aux != VariableID.none.raw
      && !hasDefinition(VariableID(raw: code.rows[target].aux))
  }

  /// `true` iff some statement gives `variable` its first value.
  private func hasDefinition(_ variable: VariableID) -> Bool {
    let definition = code.variables[variable].definition
    if definition.isNone { return false }
    let row = code.rows[definition]
    return row.op != .declare && !(row.op == .assign && row.y.isNone)
  }

  /// `true` iff `variable` is `_`.
  func isBlank(_ variable: VariableID) -> Bool {
    let name = code.variables[variable].name
    return name.isNone || name == blankName
  }

  // MARK: Self-assignment (3.3)

  /// `true` iff the assignment stores nothing into `target` that is not reachable from it already.
  private func isSelfAssignment(_ target: CodeID, _ source: CodeID) -> Bool {
    if isSliceOfItself(target, source) { return true }
    let left = code.rows[target]
    let right = code.rows[source]
    if left.op != right.op { return false }
    switch left.op {
    case .dot, .dotPointer:
      return code.isSameSafe(left.x, right.x)
    case .index:
      return !hasEffects(left.y) && !hasEffects(right.y) && code.isSameSafe(left.x, right.x)
    default:
      return false
    }
  }

  /// `true` iff a slice of something reached through a variable's pointer is stored through the same pointer.
  private func isSliceOfItself(_ target: CodeID, _ source: CodeID) -> Bool {
    let left = code.rows[target]
    guard left.op == .dereference || left.op == .dotPointer else { return false }
    guard code.rows[left.x].op == .name else { return false }
    let right = code.rows[source]
    switch right.op {
    case .slice, .slice3, .sliceString: break
    case .sliceArray, .slice3Array:
      if code.rows[right.x].op == .addressOf { return false }
    default: return false
    }
    let sliced = code.rows[right.x]
    guard sliced.op == .dereference || sliced.op == .dotPointer else { return false }
    let base = code.rows[sliced.x]
    return base.op == .name && base.aux == code.rows[left.x].aux
  }

  /// `true` iff evaluating `id` may change memory.
  private func hasEffects(_ id: CodeID) -> Bool {
    let row = code.rows[id]
    switch row.op {
    case .name, .functionName, .literal, .nilValue:
      return false
    case .add, .subtract, .or, .xor, .multiply, .shiftLeft, .shiftRight, .and, .andNot, .divide, .remainder,
      .index:
      return hasEffects(row.x) || hasEffects(row.y)
    case .convertNoop, .convert, .length, .capacity, .not, .bitNot, .plus, .negate, .dot, .dotPointer,
      .dereference:
      return hasEffects(row.x)
    default:
      return true
    }
  }
}
