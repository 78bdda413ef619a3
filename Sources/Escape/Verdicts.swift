import Base
import IR
import Types

extension Analysis {
  /// Tags the component's functions and appends the verdicts on its locations (10.1).
  func finish(_ members: UnsafeMutableBufferPointer<FunctionID>) {
    for member in members { tag(member) }
    var index = LocationID.firstOrdinary
    while index < locations.count {
      let location = LocationID(index)
      index += 1
      let escapes = has(.escapes, location)
      let variable = locations[location].variable
      if variable.exists {
        if escapes {
          var decision = Decision(.movedToHeap, position: place(variable))
          decision.variable = variable
          code.decisions.append(decision)
        }
        continue
      }
      let node = locations[location].node
      if node.isNone { continue }
      let op = code.rows[node].op
      if op == .closure && isGoDeferWrapper(FunctionID(raw: code.rows[node].aux)) { continue }  // (10.2)
      report(escapes ? .escapes : .doesNotEscape, node)
      if op == .stringToBytes && !has(.mutates, location) {  // (10.3)
        report(.zeroCopyConversion, node)
      }
    }
  }

  private func isGoDeferWrapper(_ function: FunctionID) -> Bool {
    code.functions[function].origin == .goDeferWrapper || code.functions[function].isCurried
  }

  private func report(_ kind: DecisionKind, _ node: CodeID) {
    var decision = Decision(kind, position: place(node))
    decision.node = node
    code.decisions.append(decision)
  }
}
