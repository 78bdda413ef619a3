import Base
import IR

extension Analysis {
  /// Solves the component by whole walks from each location, by shared ones and by narrow ones; notes the functions for
  /// which they differ.
  func solveAllWays() {
    let before = Array(locations.rows)
    let lostBefore = lostResults
    let mark = ExplanationMark(code)
    solve()
    let plain = Array(locations.rows)
    let lostPlain = lostResults
    let words = mark.words(code)
    mark.restore(code)
    restore(before, lostBefore)
    solveShared()
    compare(with: plain, lostPlain)
    restore(before, lostBefore)
    solveNarrowly()
    compare(with: plain, lostPlain)
    if words != mark.words(code) {
      disputed.append(
        locations.count > LocationID.firstOrdinary
          ? locations[LocationID(LocationID.firstOrdinary)].function : function)
    }
  }

  private func restore(_ rows: [LocationRow], _ lost: [Bool]) {
    for index in rows.indices { locations[LocationID(index)] = rows[index] }
    lostResults = lost
  }

  private func compare(with plain: [LocationRow], _ lostPlain: [Bool]) {
    for index in plain.indices {
      let one = plain[index]
      let other = locations[LocationID(index)]
      let seen: Attributes = [.escapes, .mutates, .calls]
      var leaks = (one.leaks, other.leaks)
      leaks.0.drop()
      leaks.1.drop()
      if one.attributes.intersection(seen) != other.attributes.intersection(seen)
        || one.flags.contains(.isParameter) && leaks.0 != leaks.1
      {
        disputed.append(one.function)
      }
    }
    if lostPlain != lostResults { disputed.append(function) }
  }
}

/// How much had been explained at some time.
private struct ExplanationMark {
  let decisions: Int
  let explanations: Int
  let steps: Int
  let notes: Int

  init(_ code: Code) {
    decisions = code.decisions.count
    explanations = code.explanations.count
    steps = code.flowSteps.count
    notes = code.flowNotes.count
  }

  /// Takes back what has been explained since.
  func restore(_ code: Code) {
    code.decisions.removeLast(code.decisions.count - decisions)
    code.explanations.removeLast(code.explanations.count - explanations)
    code.flowSteps.removeLast(code.flowSteps.count - steps)
    code.flowNotes.removeLast(code.flowNotes.count - notes)
  }

  /// What has been explained since, as numbers.
  func words(_ code: Code) -> [UInt32] {
    var words: [UInt32] = []
    func add(_ end: FlowEnd) {
      words += [end.kind == .heap ? 1 : end.kind == .temporary ? 2 : 3, end.node.raw, end.variable.raw]
    }
    for decision in code.decisions[decisions...] {
      words += [
        decision.node.raw, decision.variable.raw, decision.function.raw, UInt32(bitPattern: decision.number),
      ]
    }
    for explanation in code.explanations[explanations...] {
      add(explanation.target)
      words += [explanation.firstStep, explanation.stepCount, explanation.isTruncated ? 1 : 0]
    }
    for step in code.flowSteps[steps...] {
      add(step.destination)
      add(step.source)
      words += [UInt32(bitPattern: step.dereferences), step.firstNote, step.noteCount]
    }
    for note in code.flowNotes[notes...] { words += [note.node.raw, note.variable.raw] }
    return words
  }
}
