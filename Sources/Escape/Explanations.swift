import Base
import IR

extension Analysis {
  /// What stands for `location` in an explanation.
  private func end(_ location: LocationID) -> FlowEnd {
    if location == .heap { return FlowEnd(.heap) }
    let row = locations[location]
    if row.variable.exists { return FlowEnd(.variable, variable: row.variable) }
    if row.node.exists { return FlowEnd(.storage, node: row.node) }
    return FlowEnd(.temporary)
  }

  /// Appends the step `target ← source` to `explanation`.
  private func step(
    _ explanation: inout Explanation, _ target: LocationID, _ source: LocationID, _ weight: Int32,
    _ first: NoteID
  ) {
    let start = code.flowNotes.count
    var note = first
    while note.exists {
      let row = notes[note]
      code.flowNotes.append(
        FlowNote(node: row.subject.node, variable: row.subject.variable, reason: row.reason))
      note = row.next
    }
    code.flowSteps.append(
      FlowStep(
        destination: end(target), source: end(source), dereferences: weight, firstNote: UInt32(start),
        noteCount: UInt32(code.flowNotes.count - start)))
    explanation.stepCount += 1
  }

  /// Appends the decision that the storage of `location` escapes, for what `explanation` says.
  private func appendEscape(_ location: LocationID, _ explanation: Explanation) {
    let row = locations[location]
    var decision = Decision(
      .escapeFlow, position: row.variable.exists ? place(row.variable) : place(row.node))
    decision.node = row.node
    decision.variable = row.variable
    decision.function = row.function
    decision.explanation = Int32(code.explanations.count)
    code.explanations.append(explanation)
    code.decisions.append(decision)
  }

  /// Explains why `source`, whose address `hole` takes to something that escapes, escapes itself (1.6).
  func explainAtOnce(_ hole: Hole, _ source: LocationID) {
    if locations[source].variable.isNone && locations[source].node.isNone { return }
    var explanation = Explanation(target: end(hole.target), firstStep: UInt32(code.flowSteps.count))
    explanation.precedesReplacements = !isJudgingSizes
    step(&explanation, hole.target, source, hole.dereferences, hole.notes)
    appendEscape(source, explanation)
  }

  /// Explains why `location`, whose address has reached `root`, escapes (8.2).
  func explainEscape(_ root: LocationID, _ location: LocationID) {
    if locations[location].variable.isNone && locations[location].node.isNone { return }
    appendEscape(location, path(root, location))
  }

  /// Explains how the parameter at `location` leaks to `root` (9.1).
  func explainLeak(_ root: LocationID, _ location: LocationID, _ weight: Int32) {
    var decision = Decision(.leakFlow, position: place(locations[location].variable))
    decision.variable = locations[location].variable
    decision.function = locations[location].function
    decision.number = weight
    let explanation = path(root, location)
    decision.explanation = Int32(code.explanations.count)
    code.explanations.append(explanation)
    code.decisions.append(decision)
  }

  /// The steps from `location` to `root` on the walk under way.
  private func path(_ root: LocationID, _ location: LocationID) -> Explanation {
    var explanation = Explanation(target: end(root), firstStep: UInt32(code.flowSteps.count))
    var visited = IDSet<LocationID>()
    var source = location
    while true {
      if !visited.insert(source).inserted {
        explanation.isTruncated = true
        return explanation
      }
      let target = locations[source].next
      if target.isNone { return explanation }
      let edge = edges[locations[source].edge]
      step(&explanation, target, source, edge.dereferences, edge.notes)
      if target == root { return explanation }
      source = target
    }
  }
}
