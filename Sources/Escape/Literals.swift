import Base
import IR
import Types

extension Analysis {
  /// Puts a constant in the place of an operand of `location`'s expression that provably is one (7.1).
  func replaceByLiteral(_ location: LocationID) {
    let node = locations[location].node
    if node.isNone { return }
    switch code.rows[node].op {
    case .makeSlice, .convertInterface: break
    default: return
    }
    let row = code.rows[node]
    switch row.op {
    case .makeSlice:
      let bound = row.z.exists ? row.z : row.y
      guard bound.exists, code.rows[bound].op != .literal else { return }
      switch code.rows[reassignments.hopedValue(bound)].op {
      case .literal, .length: break
      default: return
      }
      reassignments.prepare(locations[location].function)
      let value = reassignments.staticValue(bound)
      let known = code.rows[value]
      if known.op == .literal {
        let constant = code.program.constants[ConstantID(raw: known.aux)]
        guard let number = constant.bigIntValue, !number.isNegative else { return }
        replace(node, by: ConstantID(raw: known.aux), type: code.rows[bound].type)
      } else if known.op == .length {
        let measured = code.rows[reassignments.staticValue(known.x)]
        guard measured.op == .sliceLiteral else { return }
        let count = code.program.constants.append(ConstantValue(Int64(measured.aux)))
        replace(node, by: count, type: TypeTable.basic(.int))
      }
    case .convertInterface:
      let operand = code.rows[row.x]
      if operand.op == .literal || types.isInterface(operand.type) { return }
      if code.rows[reassignments.hopedValue(row.x)].op != .literal { return }
      reassignments.prepare(locations[location].function)
      let value = code.rows[reassignments.staticValue(row.x)]
      guard value.op == .literal, types.constantClass(value.type) == types.constantClass(operand.type),
        types.constantClass(operand.type) != .other
      else { return }
      replace(node, by: ConstantID(raw: value.aux), type: operand.type)
    default:
      return
    }
  }

  private func replace(_ node: CodeID, by constant: ConstantID, type: TypeID) {
    var literal = CodeRow(.literal, type: type, position: code.rows[node].position)
    literal.inline = code.rows[node].inline
    literal.aux = constant.raw
    code.replacements[node] = code.rows.append(literal)
  }

  /// Why the storage of `location` cannot be on the stack whatever points to it; nil if it can (7.2).
  func heapReason(_ location: LocationID) -> FlowReason? {
    let flags = locations[location].flags
    if locations[location].variable.exists {
      if !flags.contains(.isBulky) || !flags.isDisjoint(with: [.isParameter, .isResult]) { return nil }
      return types.heapReason(code.variables[locations[location].variable].type)
    }
    let allocation = locations[location].node
    if allocation.isNone { return nil }
    let type = code.rows[allocation].type
    if type.isNone { return nil }
    if let reason = types.heapReason(type) { return reason }
    switch code.rows[allocation].op {
    case .new, .pointerLiteral, .closure, .methodValue, .makeSlice: break
    default: return nil
    }
    let node = code.rows[allocation]
    switch node.op {
    case .new, .pointerLiteral:
      return types.heapReason(types.element(node.type), isImplicit: true)
    case .closure:
      return closureSize(FunctionID(raw: node.aux)) > TypeFacts.largestImplicit ? .tooLargeForStack : nil
    case .methodValue:
      return 8 + types.size(code.rows[node.x].type) > TypeFacts.largestImplicit ? .tooLargeForStack : nil
    case .makeSlice:
      let element = types.size(types.element(node.type))
      if element == 0 { return .zeroSizedElement }
      let bound = replacedOperand(allocation, node.z.exists ? node.z : node.y)
      guard bound.exists, code.rows[bound].op == .literal else { return nil }
      let constant = code.program.constants[ConstantID(raw: code.rows[bound].aux)]
      guard let count = constant.int64Value, count == Int64(Int32(truncatingIfNeeded: count)) else {
        return nil
      }
      return count > TypeFacts.largestImplicit / element ? .tooLargeForStack : nil
    default:
      return nil
    }
  }

  /// The size of the record of the literal `function` and what it captures.
  private func closureSize(_ function: FunctionID) -> Int64 {
    var size: Int64 = 8
    for captured in code.functions[function].captures {
      if code.variables[captured].isByValue {
        let type = code.variables[captured].type
        let alignment = max(1, types.alignment(type))
        size = (size + alignment - 1) / alignment * alignment + types.size(type)
      } else {
        size = (size + 7) / 8 * 8 + 8
      }
    }
    return size
  }
}
