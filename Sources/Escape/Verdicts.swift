import Base
import IR
import Types

extension Analysis {
  /// Tags the component's functions and appends the verdicts on its locations (10.1).
  func finish(_ members: ArraySlice<FunctionID>) {
    for member in members { tag(member) }
    var index = LocationID.firstOrdinary
    while index < locations.count {
      let row = locations[LocationID(index)]
      index += 1
      let escapes = row.attributes.contains(.escapes)
      if row.variable.exists {
        if escapes {
          var decision = Decision(.movedToHeap, position: place(row.variable))
          decision.variable = row.variable
          code.decisions.append(decision)
        }
        continue
      }
      if row.node.isNone { continue }
      let node = code.rows[row.node]
      if node.op == .closure && isGoDeferWrapper(FunctionID(raw: node.aux)) { continue }  // (10.2)
      report(escapes ? .escapes : .doesNotEscape, row.node)
      if node.op == .stringToBytes && !row.attributes.contains(.mutates) {  // (10.3)
        report(.zeroCopyConversion, row.node)
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
