import Base
import IR

/// The path behind a heap verdict as a person reads it: the expressions a value flowed through, in source terms.
enum FlowPath {
  /// Returns `because x → y (how) → …` for a decision that explains another; nil if it has no path.
  static func describe(_ decision: Decision, _ code: Code) -> String? {
    guard decision.explanation >= 0 else { return nil }
    let explanation = code.explanations[Int(decision.explanation)]
    let printer = Printer(code)
    var stations: [(subject: String, reason: FlowReason)] = []
    let first = Int(explanation.firstStep)
    for step in code.flowSteps[first..<(first + Int(explanation.stepCount))] {
      let note = Int(step.firstNote)
      for note in code.flowNotes[note..<(note + Int(step.noteCount))] {
        var out = TextBuffer()
        if note.node.exists {
          printer.write(note.node, to: &out)
        } else if note.variable.exists {
          printer.write(note.variable, to: &out)
        }
        let subject = shortened(out.string)
        if let last = stations.last, last.subject == subject { stations.removeLast() }
        stations.append((subject, note.reason))
      }
    }
    if stations.isEmpty { return nil }
    return "because "
      + stations.map { "\($0.subject) (\($0.reason.text))" }.joined(separator: " → ")
  }

  /// The longest subject shown whole, in characters.
  private static let limit = 48

  /// Returns `text` with its middle left out if it is long.
  private static func shortened(_ text: String) -> String {
    if text.count <= limit { return text }
    return text.prefix(limit * 2 / 3) + "…" + text.suffix(limit / 3)
  }
}

extension DecisionKind {
  /// `true` for the data flows of `-m=2`, which explain other decisions.
  var isExplanation: Bool { self == .escapeFlow || self == .leakFlow }
}
