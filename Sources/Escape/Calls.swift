import Base
import IR
import Types

/// The functions that a call is known to reach: none if it may reach any.
struct Callees: BitwiseCopyable {
  var first: FunctionID = .none
  /// Those besides the first, a run of the stack `Analysis.otherCallees`.
  var othersStart = 0
  var othersCount = 0

  var isEmpty: Bool { first.isNone }
  /// The callee if there is exactly one, else `none`.
  var only: FunctionID { othersCount == 0 ? first : .none }
  var count: Int { first.isNone ? 0 : othersCount + 1 }
}

extension Analysis {
  /// Evaluates the call or builtin call `id`, whose results flow to `results`.
  func call(_ results: HoleList, _ id: CodeID) {
    let row = code.rows[id]
    switch row.op {
    case .callFunction, .callInterface:
      functionCall(results, id, row)

    case .inlinedCall:
      statements(row.list)  // (5.5)
      for index in 0..<Int(row.list2.count) {
        expression(hole(results, index), code.lists[row.list2, index])
      }

    case .append:
      append(hole(results, 0), id, row)
    case .copy:
      argument(mutatorHole, row.x, id)  // (5.6)
      var copied = discardHole
      let type = code.rows[row.y].type
      if types.isSlice(type) && types.hasPointers(types.element(type)) {
        copied = dereference(heapHole, id, .copiedSlice)
      }
      argument(copied, row.y, id)
    case .panic:
      argument(heapHole, row.x, id)  // (5.6)
    case .minimum, .maximum:
      for index in 0..<Int(row.list.count) { argument(hole(results, 0), code.lists[row.list, index], id) }
    case .clear:
      argument(mutatorHole, row.x, id)
    case .unsafeStringData, .unsafeSliceData:
      argument(hole(results, 0), row.x, id)
    case .unsafeAdd, .unsafeSlice, .unsafeString:
      argument(hole(results, 0), row.x, id)
      discard(row.y)
    case .complex, .delete:
      discard(row.x)
      discard(row.y)
      discard(row.list)
    case .print, .printLine, .recover:
      discard(row.list)
    case .length, .capacity, .real, .imaginary, .close:
      discard(row.x)

    default:
      // Only calls have results for several holes.
      expression(hole(results, 0), id)
    }
  }

  /// Lets the argument `id` of `call` flow to `hole`.
  private func argument(_ hole: Hole, _ id: CodeID, _ call: CodeID) {
    expression(note(hole, call, .callParameter), id)
  }

  /// Evaluates an append: the slice itself may be the result, or its elements move to a new backing store (5.6, 1.2).
  private func append(_ hole: Hole, _ id: CodeID, _ row: CodeRow) {
    guard row.list.count > 0 else { return }
    let slice = code.lists[row.list, 0]
    var target = merge(hole, mutatorHole)
    if types.hasPointers(types.element(code.rows[slice].type)) {
      target = merge(target, dereference(heapHole, id, .appendeeSlice))
    }
    argument(target, slice, id)
    if row.flags.contains(.hasDots) {
      if row.list.count > 1 {
        let appended = code.lists[row.list, 1]
        let type = code.rows[appended].type
        var target = discardHole
        if types.isSlice(type) && types.hasPointers(types.element(type)) {
          target = dereference(heapHole, id, .appendedSlice)
        }
        argument(target, appended, id)
      }
    } else {
      for index in 1..<max(1, Int(row.list.count)) { argument(heapHole, code.lists[row.list, index], id) }
    }
    let store = spill(hole, id)
    locations[store.target].loopDepth = 0
  }

  private func functionCall(_ results: HoleList, _ id: CodeID, _ row: CodeRow) {
    let isMethodCall = row.op == .callInterface
    let callees = isMethodCall ? Callees() : self.callees(of: row.x)

    if !results.isAbsent {  // (5.1)
      for number in 0..<callees.count {
        let callee = self.callee(number, of: callees)
        if !isInComponent(callee) { continue }
        for index in 0..<code.functions[callee].results.count {
          let result = code.functions[callee].results[index]
          let location = self.location(of: result)
          var target = hole(results, index)
          if target.dereferences >= 0 && !types.mayHavePointers(code.variables[result].type) {
            target.target = .blank
          }
          if location.exists { flow(target, location) }
        }
      }
    }

    var receiver = CodeID.none
    if isMethodCall {
      let selector = code.rows[row.x]
      receiver = selector.x
    } else {
      var target = discardHole
      if callees.isEmpty {  // (5.4)
        for index in 0..<max(0, results.count) where holes[results.start + index].target != .blank {
          target = note(calleeHole, id, .calleeOperand)
          break
        }
      }
      expression(target, row.x)
    }

    var first = 0
    if callees.only.exists && code.functions[callees.only].receiver.exists && receiver.isNone
      && row.list.count > 0
    {
      receiver = code.lists[row.list, 0]
      first = 1
    }
    let count = Int(row.list.count) - first

    if row.flags.contains(.isKeepAlive) {
      if receiver.exists { argument(discardHole, receiver, id) }
      for index in 0..<count { argument(discardHole, code.lists[row.list, first + index], id) }
    } else if callees.only.exists && isEscapeNonString(callees.only, count) {
      let last = code.rows[code.lists[row.list, first + count - 1]].type
      let target = types.hasNonStringPointers(last) ? heapHole : discardHole
      for index in 0..<count { argument(target, code.lists[row.list, first + index], id) }
    } else {
      let keeping = keptAlive(callees)
      if receiver.exists {
        if !keeping.isEmpty { keepPointersAlive(receiver, id, keeping) }
        argument(tagHole(results, callees, -1, count), receiver, id)
      }
      for index in 0..<count {
        let operand = code.lists[row.list, first + index]
        if !keeping.isEmpty { keepPointersAlive(operand, id, keeping) }
        argument(tagHole(results, callees, index, count), operand, id)
      }
    }
    if callees.othersCount > 0 { otherCallees.truncate(to: callees.othersStart) }
  }

  /// Callee `number` of `callees`.
  private func callee(_ number: Int, of callees: Callees) -> FunctionID {
    number == 0 ? callees.first : otherCallees[callees.othersStart + number - 1]
  }

  /// The functions that the callee expression `id` may denote.
  private func callees(of id: CodeID) -> Callees {
    var found = Callees()
    reassignments.meetCall(in: function)
    switch code.rows[id].op {
    case .methodExpression, .functionName, .closure:
      found.first = staticCallee(id)
      return found
    case .dot, .dotPointer, .dotInterface, .dereference, .index, .indexMap, .callFunction, .callInterface:
      // Such a value comes from nowhere else.
      return found
    case .name:
      // Only what a local holds may be known.
      let variable = code.canonical(VariableID(raw: code.rows[id].aux))
      if code.variables[variable].variableClass != .local { return found }
    default: break
    }
    if !mayHoldFunctions(reassignments.hopedValue(id)) { return found }
    reassignments.prepare(function)
    let value = reassignments.staticValue(id)
    let callee = staticCallee(value)
    if callee.exists {
      found.first = callee
    } else if code.rows[value].op == .name {  // (5.3)
      let variable = code.canonical(VariableID(raw: code.rows[value].aux))
      found.othersStart = otherCallees.count
      for assigned in reassignments.assignedFunctions(variable) {
        if code.rows[assigned].op == .nilValue { continue }
        let callee = staticCallee(assigned)
        if callee.isNone || isUintptrKeeping(callee) {
          otherCallees.truncate(to: found.othersStart)
          return Callees()
        }
        if found.first.isNone {
          found.first = callee
        } else {
          otherCallees.append(callee)
          found.othersCount += 1
        }
      }
    }
    return found
  }

  /// `false` iff a local that is defined by the value `id` certainly holds what is no known function.
  private func mayHoldFunctions(_ id: CodeID) -> Bool {
    switch code.rows[id].op {
    case .methodExpression, .functionName, .closure, .nilValue: return true
    case .name:
      return code.variables[code.canonical(VariableID(raw: code.rows[id].aux))].variableClass == .local
    default: return false
    }
  }

  /// `true` iff `function` asks for pointers passed as uintptr to be kept.
  private func isUintptrKeeping(_ function: FunctionID) -> Bool {
    !code.functions[function].pragmas.isDisjoint(with: [.uintptrKeepAlive, .uintptrEscapes])
  }

  /// The function that `id` names; `none` if it is not the name of one.
  private func staticCallee(_ id: CodeID) -> FunctionID {
    switch code.rows[id].op {
    case .methodExpression, .functionName, .closure: FunctionID(raw: code.rows[id].aux)
    default: .none
    }
  }

  /// The hole for argument `parameter` (-1: the receiver) of `count` in a call of `callees`.
  private func tagHole(_ results: HoleList, _ callees: Callees, _ parameter: Int, _ count: Int) -> Hole {
    if callees.isEmpty { return heapHole }  // (5.4)
    if callees.othersCount == 0 { return tagHole(results, callees.first, parameter: parameter) }
    let start = holes.count
    for number in 0..<callees.count {
      let callee = self.callee(number, of: callees)
      let offset = count - code.functions[callee].parameters.count
      let hole = tagHole(results, callee, parameter: max(-1, parameter - offset))
      holes.append(hole)
    }
    return merge(from: start)
  }

  /// The hole for argument `parameter` (-1: the receiver) in a call of `callee`; `none` for an unknown callee.
  func tagHole(_ results: HoleList, _ callee: FunctionID, parameter: Int) -> Hole {
    if callee.isNone { return heapHole }  // (5.4)
    let hasReceiver = code.functions[callee].receiver.exists
    if isInComponent(callee) {  // (5.1)
      let variable: VariableID
      if parameter < 0 {
        variable = code.functions[callee].receiver
      } else if parameter < code.functions[callee].parameters.count {
        variable = code.functions[callee].parameters[parameter]
      } else {
        return heapHole
      }
      if variable.isNone || isBlank(variable) { return discardHole }
      let location = self.location(of: variable)
      return location.exists ? Hole(location) : discardHole
    }
    let index = parameter + (hasReceiver ? 1 : 0)  // (5.2)
    guard code.functions[callee].isTagged, index >= 0, index < code.functions[callee].leaks.count else {
      return heapHole
    }
    let leaks = code.functions[callee].leaks[index]
    let start = holes.count
    if leaks.heap >= 0 { holes.append(shift(heapHole, by: Int32(leaks.heap))) }
    if leaks.mutator >= 0 { holes.append(shift(mutatorHole, by: Int32(leaks.mutator))) }
    if leaks.callee >= 0 { holes.append(shift(calleeHole, by: Int32(leaks.callee))) }
    if !results.isAbsent && leaks.reachResults {
      for index in 0..<Leaks.resultCount {
        let weight = leaks.result(index)
        if weight >= 0 { holes.append(shift(hole(results, index), by: Int32(weight))) }
      }
    }
    return merge(from: start)
  }

  /// `true` iff `callee` is the marker that sends its argument to the heap unless it only points to strings.
  private func isEscapeNonString(_ callee: FunctionID, _ count: Int) -> Bool {
    guard abiPackage.exists, code.functions[callee].package == abiPackage, count >= 1 else { return false }
    return code.program.names.string(code.functions[callee].name).hasPrefix("EscapeNonString[")
  }

  /// The directives of `callees` about pointers passed as uintptr.
  private func keptAlive(_ callees: Callees) -> FunctionPragmas {
    if callees.isEmpty { return [] }
    var pragmas: FunctionPragmas = []
    for number in 0..<callees.count {
      pragmas.formUnion(code.functions[callee(number, of: callees)].pragmas)
    }
    return pragmas.intersection([.uintptrKeepAlive, .uintptrEscapes])
  }

  /// Moves pointers converted to uintptr in the argument `id` of `call` to temporaries (5.8).
  private func keepPointersAlive(_ id: CodeID, _ call: CodeID, _ pragmas: FunctionPragmas) {
    let row = code.rows[id]
    if row.op == .sliceLiteral {
      for index in 0..<Int(row.list.count) {
        let element = code.lists[row.list, index]
        keepPointerAlive(code.rows[element].op == .keyValue ? code.rows[element].y : element, pragmas)
      }
    } else {
      keepPointerAlive(id, pragmas)
    }
  }

  /// Moves the pointer that `id` converts to uintptr, if it does, to a temporary (5.8).
  private func keepPointerAlive(_ id: CodeID, _ pragmas: FunctionPragmas) {
    let row = code.rows[id]
    guard row.op == .convertNoop, types.isUintptr(row.type), code.replacements[id] == nil else { return }
    let type = code.rows[row.x].type
    guard types.isUnsafePointer(type) else { return }

    var place = row
    switch code.rows[row.x].op {
    case .name, .functionName, .literal, .nilValue, .typeOperand: break
    default: place = code.rows[row.x]
    }
    let number = code.functions[function].declared.count
    var variable = Variable(
      name: code.program.names.intern(".autotmp_\(number)"), package: code.functions[function].package,
      type: type,
      position: place.position, variableClass: .local, function: function)
    variable.inline = place.inline
    variable.isTemporary = true
    let temporary = code.variables.append(variable)
    code.functions[function].declared.append(temporary)

    var name = CodeRow(.name, type: type, position: place.position)
    name.inline = place.inline
    name.aux = temporary.raw
    let target = code.rows.append(name)
    var assignment = CodeRow(.assign, position: place.position)
    assignment.inline = place.inline
    assignment.x = target
    assignment.y = row.x
    let statement = code.rows.append(assignment)

    let location = newLocation(of: temporary)
    declare(temporary)
    self.statement(statement)
    code.replacements[id] = target
    var hole = mutatorHole
    if pragmas.contains(.uintptrEscapes) { hole = note(heapHole, id, .uintptrEscapes) }
    flow(hole, location)
  }

  /// The operand of the conversion `id`: `operand`, or what was put in its place.
  func replacedOperand(_ id: CodeID, _ operand: CodeID) -> CodeID {
    code.replacements.isEmpty ? operand : code.replacements[id] ?? operand
  }
}
