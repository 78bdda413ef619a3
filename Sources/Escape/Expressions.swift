import Base
import IR
import Types

extension Analysis {
  /// Evaluates `id` and lets its value flow to `hole`.
  func expression(_ hole: Hole, _ id: CodeID) {
    if id.isNone { return }
    let initial = code.rows[id].initial
    if !initial.isEmpty { statements(initial) }
    value(hole, id)
  }

  /// Evaluates `id` for its effects.
  func discard(_ id: CodeID) { expression(discardHole, id) }

  /// Evaluates the expressions of `list` for their effects.
  func discard(_ list: ListRange) {
    for index in 0..<Int(list.count) { discard(code.lists[list, index]) }
  }

  /// Lets the value of `id` flow to the heap.
  func assignHeap(_ id: CodeID, _ reason: FlowReason, _ node: CodeID) {
    expression(note(heapHole, node, reason), id)
  }

  /// Evaluates `id`, whose initial statements have been walked. Most expressions are names and constants.
  func value(_ given: Hole, _ id: CodeID) {
    if id.isNone { return }
    var hole = given
    if hole.dereferences >= 0 && hole.target != .blank && !types.mayHavePointers(code.rows[id].type) {
      hole.target = .blank  // (1.5)
    }
    switch code.rows[id].op {
    case .name: return name(hole, VariableID(raw: code.rows[id].aux))
    case .literal, .nilValue, .functionName: return  // (2.2)
    default: operation(hole, id)
    }
  }

  /// Evaluates `id`, which is neither a name nor a constant.
  @inline(never)
  private func operation(_ given: Hole, _ id: CodeID) {
    let row = code.rows[id]
    var hole = given
    switch row.op {
    case .not, .negate, .plus, .bitNot, .receive:
      discard(row.x)
    case .add, .subtract, .or, .xor, .multiply, .divide, .remainder, .and, .andNot, .shiftLeft, .shiftRight,
      .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual, .andAnd, .orOr, .indexMap:
      discard(row.x)
      discard(row.y)
    case .addString:
      _ = spill(hole, id)  // (2.5)
      discard(row.list)
    case .parenthesized:
      expression(hole, row.x)

    case .addressOf:
      expression(note(shift(hole, by: -1), id, .addressOf), row.x)  // (2.1)
    case .dereference:
      expression(dereference(hole, id, .indirection), row.x)  // (2.1)
    case .dot, .dotInterface:
      expression(note(hole, id, .dot), row.x)  // (2.1)
    case .dotPointer:
      expression(dereference(hole, id, .dotOfPointer), row.x)  // (2.1)
    case .typeAssertion, .typeAssertionOK, .dynamicTypeAssertion, .dynamicTypeAssertionOK:
      expression(assertion(hole, to: assertedType(row), id, .dot), row.x)  // (2.3)
    case .index:
      if types.isArray(code.rows[row.x].type) {
        expression(note(hole, id, .fixedArrayIndexOf), row.x)  // (2.1)
      } else {
        expression(dereference(hole, id, .dotOfPointer), row.x)  // (2.1)
      }
      discard(row.y)
    case .slice, .sliceString, .sliceArray, .slice3, .slice3Array:
      expression(note(hole, id, .slice), row.x)  // (2.1)
      discard(row.list)

    case .convert, .convertNoop:
      if types.isUnsafePointer(row.type) && types.isUintptr(code.rows[row.x].type) {
        unsafeValue(hole, row.x)  // (2.8)
      } else {
        expression(hole, replacedOperand(id, row.x))
      }
    case .convertInterface:
      let type = code.rows[row.x].type
      if !types.isInterface(type) && !types.isPointerShaped(type) { hole = spill(hole, id) }  // (2.4)
      expression(note(hole, id, .interfaceConverted), row.x)
    case .sliceToArray:
      expression(dereference(hole, id, .sliceToArray), row.x)  // (2.3)
    case .sliceToArrayPointer, .interfaceTable, .interfaceData:
      expression(hole, row.x)
    case .makeInterface:
      expression(hole, row.y)
    case .bytesToString, .runesToString, .stringToBytes, .stringToRunes, .runeToString, .stringToBytesNoCopy:
      _ = spill(hole, id)  // (2.5)
      discard(row.x)

    case .callFunction, .callInterface, .inlinedCall, .length, .capacity, .minimum, .maximum, .complex, .real,
      .imaginary, .append, .copy, .recover, .unsafeAdd, .unsafeSlice, .unsafeString, .unsafeSliceData,
      .unsafeStringData:
      let start = holes.count
      holes.append(hole)
      call(HoleList(start: start, count: 1), id)
      holes.truncate(to: start)

    case .new:
      _ = spill(hole, id)  // (2.5)
    case .makeSlice:
      _ = spill(hole, id)  // (2.5)
      discard(row.y)
      discard(row.z)
    case .makeMap:
      _ = spill(hole, id)  // (2.5)
      discard(row.y)
    case .makeChannel:
      discard(row.y)
    case .methodValue:
      methodValue(hole, id, row)
    case .pointerLiteral:
      expression(spill(hole, id), row.x)  // (2.5)
    case .arrayLiteral:
      elements(hole, id, row.list, .arrayLiteralElement)
    case .sliceLiteral:
      elements(spill(hole, id), id, row.list, .sliceLiteralElement)  // (2.5)
    case .structLiteral:
      for index in 0..<Int(row.list.count) {
        let field = code.lists[row.list, index]
        let value = code.rows[field].op == .structField ? code.rows[field].y : field
        expression(note(hole, id, .structLiteralElement), value)
      }
    case .mapLiteral:
      _ = spill(hole, id)  // (2.5)
      for index in 0..<Int(row.list.count) {  // (2.6)
        let entry = code.rows[code.lists[row.list, index]]
        assignHeap(entry.x, .mapLiteralKey, id)
        assignHeap(entry.y, .mapLiteralValue, id)
      }
    case .closure:
      closure(spill(hole, id), id)  // (2.5)

    default:
      break
    }
  }

  /// Lets the value of `variable` flow to `hole`; that of a package variable, which has no location, flows nowhere (2.2).
  private func name(_ hole: Hole, _ variable: VariableID) {
    if variable.isNone || hole.target == .blank && !hole.takesAddress { return }
    let location = self.location(of: variable)
    if location.exists { flow(hole, location) }
  }

  /// The type that an assertion yields as its first value.
  private func assertedType(_ row: CodeRow) -> TypeID { row.type }

  /// Lets the elements of a literal flow to `hole`.
  private func elements(_ hole: Hole, _ node: CodeID, _ list: ListRange, _ reason: FlowReason) {
    for index in 0..<Int(list.count) {
      let element = code.lists[list, index]
      let value = code.rows[element].op == .keyValue ? code.rows[element].y : element
      expression(note(hole, node, reason), value)
    }
  }

  /// Evaluates the method value `id` (2.7).
  private func methodValue(_ hole: Hole, _ id: CodeID, _ row: CodeRow) {
    let storage = spill(hole, id)
    let method = FunctionID(raw: row.aux)
    let start = holes.count
    if method.exists {
      for _ in code.functions[method].results { holes.append(heapHole) }
    }
    let results = HoleList(start: start, count: holes.count - start)
    let receiver = tagHole(results, method, parameter: -1)
    holes.truncate(to: start)
    expression(merge(receiver, storage), row.x)
  }

  /// Notes the literal `id`, whose storage is `hole`, and walks its body if it captures something (6.1).
  private func closure(_ hole: Hole, _ id: CodeID) {
    closures.append((hole, id))
    let literal = FunctionID(raw: code.rows[id].aux)
    if code.functions[literal].captures.isEmpty { return }
    for captured in code.functions[literal].captures {
      let location = self.location(of: captured)
      if location.isNone || locations[location].flags.contains(.isCaptured) { continue }
      locations[location].flags.insert(.isCaptured)
      if locations[location].loopDepth == loopDepth {  // (6.3)
        locations[location].flags.remove(.isReassigned)
      }
    }
    let outer = (function, loopDepth)
    (function, loopDepth) = (literal, 1)
    for variable in code.functions[literal].declared { newLocation(of: variable) }
    (function, loopDepth) = outer
    walk(literal)
  }

  /// Evaluates the uintptr expression `id`, looking for pointers converted inside its arithmetic (2.8).
  func unsafeValue(_ hole: Hole, _ id: CodeID) {
    if id.isNone { return }
    let row = code.rows[id]
    statements(row.initial)
    switch row.op {
    case .convert, .convertNoop:
      if types.isUnsafePointer(code.rows[row.x].type) {
        expression(hole, replacedOperand(id, row.x))
      } else {
        discard(row.x)
      }
    case .dotPointer:
      if isReflectHeaderData(id) {
        expression(dereference(hole, id, .reflectHeaderData), row.x)
      } else {
        discard(row.x)
      }
    case .plus, .negate, .bitNot:
      unsafeValue(hole, row.x)
    case .add, .subtract, .or, .xor, .multiply, .divide, .remainder, .and, .andNot:
      unsafeValue(hole, row.x)
      unsafeValue(hole, row.y)
    case .shiftLeft, .shiftRight:
      unsafeValue(hole, row.x)
      discard(row.y)
    default:
      value(discardHole, id)
    }
  }

  /// `true` iff `id` is the Data field of a reflect.SliceHeader or reflect.StringHeader reached through a pointer.
  func isReflectHeaderData(_ id: CodeID) -> Bool {
    let row = code.rows[id]
    guard row.op == .dotPointer, types.isUintptr(row.type) else { return false }
    guard code.program.names.string(row.aux2) == "Data" else { return false }
    return types.isReflectHeader(types.element(code.rows[row.x].type))
  }
}
