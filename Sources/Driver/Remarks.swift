import Base
import IR

/// The compiler's decisions by file and line.
enum Remarks {
  /// Returns what is to be said about each line of each file, in the order of the columns.
  static func collect(_ code: Code, level: Int) -> [FileID: [Int: LineRemarks]] {
    struct Entry {
      var column: Int
      var index: Int
      var text: String
      var explanation: String?
    }
    var entries: [FileID: [Int: [Entry]]] = [:]
    var text = RemarkText(code, level: level)
    for (index, decision) in code.decisions.enumerated() {
      guard decision.position.isKnown, let (file, offset) = code.program.sources.find(decision.position)
      else {
        continue
      }
      let place = code.program.sources.physicalLine(file, offset)
      var entry = Entry(column: place.column, index: index, text: "", explanation: nil)
      if decision.kind.isExplanation {
        guard let path = FlowPath.describe(decision, code) else { continue }
        entry.explanation = path
      } else {
        guard let remark = text.remark(decision) else { continue }
        entry.text = remark
      }
      entries[file, default: [:]][place.line, default: []].append(entry)
    }
    var result: [FileID: [Int: LineRemarks]] = [:]
    for (file, lines) in entries {
      for (line, all) in lines {
        var remarks = LineRemarks()
        let sorted = all.sorted { ($0.column, $0.index) < ($1.column, $1.index) }
        var seen: [Int: Set<String>] = [:]
        for entry in sorted {
          if let explanation = entry.explanation {
            let isOfVerdict = sorted.contains { $0.column == entry.column && $0.explanation == nil }
            if isOfVerdict && !remarks.explanations.contains(explanation) {
              remarks.explanations.append(explanation)
            }
          } else if seen[entry.column, default: []].insert(entry.text).inserted {
            remarks.remarks.append(entry.text)
            if !remarks.columns.contains(entry.column) { remarks.columns.append(entry.column) }
          }
        }
        result[file, default: [:]][line] = remarks
      }
    }
    return result
  }
}

/// The texts of decisions without their places.
struct RemarkText {
  private let code: Code
  private let level: Int
  private var line: DecisionText
  private var detail: DecisionText
  private var buffer = TextBuffer()

  init(_ code: Code, level: Int) {
    self.code = code
    self.level = level
    line = DecisionText(code, level: 1)
    detail = DecisionText(code, level: 2)
  }

  /// Returns what is said of `decision`, costs and refusals included from level 2 on; nil if it is not for this level.
  mutating func remark(_ decision: Decision) -> String? {
    buffer.removeAll()
    if decision.kind == .cannotInline && level >= 2 {
      detail.write(decision, to: &buffer)
    } else {
      line.write(decision, to: &buffer)
    }
    if buffer.count == 0 { return nil }
    var text = buffer.string
    if text.hasSuffix("\n") { text.removeLast() }
    let place = ErrorText.place(code.program.sources.location(decision.position)) + ": "
    if text.hasPrefix(place) { text = String(text.dropFirst(place.count)) }
    if decision.kind == .canInline && level >= 2 { text += " with cost \(decision.number)" }
    return text
  }
}
