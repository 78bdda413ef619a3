import Base
import Parser
import Types

// `go` and `defer` statements call functions without parameters and results only. Any other call is moved into a wrapper
// literal, and the operands that have to be evaluated at the statement go to temporaries that the wrapper captures:
// all but constants, nil, method expressions, named functions and `new(T)`; of array, slice and struct literals the
// elements; of `uintptr(p)` with an unsafe pointer the pointer.

extension Lowering {
  /// Appends the statement `op` (`go` or `defer`) for the call `written`.
  func lowerGoDefer(_ op: Opcode, _ written: NodeID, _ position: Position, into out: inout Gathering) {
    let call = expression(written)
    var row = CodeRow(op, position: position)
    let statement = code.add(row)
    var initial = code.elements(code[call].initial)
    code[call].initial = .empty
    row.x = normalizedCall(op, call, position, &initial)
    code[row.x].flags.insert(.isGoDefer)
    code[statement].x = row.x
    code[statement].initial = code.list(initial)
    out.append(statement)
  }

  private func normalizedCall(_ op: Opcode, _ call: CodeID, _ position: Position, _ initial: inout [CodeID])
    -> CodeID
  {
    if code[call].op == .callFunction && isPlain(call) { return call }
    code[function].wrapperCount += 1
    let outer = program.names.string(code[function].name)
    let suffix = op == .go ? "gowrap" : "deferwrap"
    let type = program.types.signature()
    let wrapper = makeLiteral(
      named: "\(outer).\(suffix)\(code[function].wrapperCount)", type: type, origin: .goDeferWrapper, position
    )
    var operands: [Operand] = []
    collectCall(call, &operands)
    if !operands.isEmpty {
      let assignment = code.assignList(.assignList, [], [], position)
      var left: [CodeID] = []
      for operand in operands {
        let value = operand.node
        let place = code[value].op == .name || !code[value].position.isKnown ? position : code[value].position
        let temporary = code.makeTemporary(in: function, type: code[value].type, place)
        initial.append(code.declare(temporary, place))
        code[temporary].definition = assignment
        left.append(code.name(temporary))
        let capture = code.makeCapture(of: temporary, in: wrapper, place)
        replace(operand, by: code.name(capture))
      }
      code[assignment].list = code.list(left)
      code[assignment].list2 = code.list(operands.map(\.node))
      initial.append(assignment)
      if code[call].op == .callInterface {
        let table = code.expression(
          .interfaceTable, type: program.types.pointer(to: TypeTable.basic(.uintptr)), code[left[0]].position,
          code.name(VariableID(raw: code[left[0]].aux)))
        initial.append(code.expression(.checkNil, type: .none, position, table))
      }
    }
    let body = code.list(one: call)
    code[wrapper].body = body
    code[wrapper].template = body
    return code.call(.callFunction, code[wrapper].closureNode, [], type: .none, code[call].position)
  }

  /// `true` iff the call is of a function without parameters and results.
  private func isPlain(_ call: CodeID) -> Bool {
    let callee = code[call].x
    if code[callee].op == .methodExpression { return false }
    let signature = program.signature(code[callee].type)
    return signature.parameters.isEmpty && signature.results.isEmpty
  }

  /// Where in a call an operand stands.
  private enum Place { case x, y, list(ListRange, Int) }

  private struct Operand {
    var node: CodeID
    var holder: CodeID
    var place: Place
  }

  private func replace(_ operand: Operand, by node: CodeID) {
    switch operand.place {
    case .x: code[operand.holder].x = node
    case .y: code[operand.holder].y = node
    case .list(let list, let index): code.lists[list, index] = node
    }
  }

  /// Finds the operands of `call` that are evaluated at the statement.
  private func collectCall(_ call: CodeID, _ operands: inout [Operand]) {
    let row = code[call]
    switch row.op {
    case .callFunction: collect(Operand(node: row.x, holder: call, place: .x), &operands)
    case .callInterface: operands.append(Operand(node: code[row.x].x, holder: row.x, place: .x))
    default:
      if row.x.exists { collect(Operand(node: row.x, holder: call, place: .x), &operands) }
      if row.y.exists { collect(Operand(node: row.y, holder: call, place: .y), &operands) }
    }
    collectElements(row.list, of: call, &operands)
  }

  private func collectElements(_ list: ListRange, of holder: CodeID, _ operands: inout [Operand]) {
    for index in 0..<Int(list.count) {
      let node = code.lists[list, index]
      if code[node].op == .keyValue || code[node].op == .structField {
        collect(Operand(node: code[node].y, holder: node, place: .y), &operands)
      } else {
        collect(Operand(node: node, holder: holder, place: .list(list, index)), &operands)
      }
    }
  }

  private func collect(_ operand: Operand, _ operands: inout [Operand]) {
    let row = code[operand.node]
    switch row.op {
    case .literal, .nilValue, .methodExpression, .new, .functionName: return
    case .convertNoop
    where program.types.kind(row.type) == .uintptr && kind(code[row.x].type) == .unsafePointer:
      return collect(Operand(node: row.x, holder: operand.node, place: .x), &operands)
    case .arrayLiteral, .sliceLiteral, .structLiteral:
      return collectElements(row.list, of: operand.node, &operands)
    default: operands.append(operand)
    }
  }
}
