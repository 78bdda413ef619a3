import Base

// A source file with remarks at the end of its lines, laid out so that gofmt leaves it alone.
//
// gofmt aligns the trailing comments of consecutive lines. A run of aligned lines ends where a line has no comment, where
// the indentation changes, behind a line that opens a block or closes a multi-line statement, before a closing bracket,
// at case clauses and labels, and behind a binary operator. Lines that carry remarks are laid out by these rules together
// with their neighbours' own comments; all other lines stay as they are.
//
// A remark begins with `// ▸ `, which is how `withoutRemarks` finds it again: annotating an annotated file first takes
// the old remarks away.

/// What is to be said about one line.
struct LineRemarks {
  /// Texts for the end of the line, in order.
  var remarks: [String] = []
  /// Texts for lines of their own below it.
  var explanations: [String] = []
  /// 1-based byte columns of the subjects.
  var columns: [Int] = []
}

/// Lays remarks out in a source file.
struct AnnotatedSource {
  /// What begins a remark.
  static let mark = "// ▸ "

  private struct Line {
    var indentation: Substring
    var code: Substring
    /// The line's own trailing comment; empty if it has none.
    var comment: Substring
    /// `true` if a token that began on an earlier line ends here.
    var endsLongToken: Bool
    /// `true` if a token goes on into the next line, so that nothing can be added here.
    var isOpen: Bool
  }

  private var lines: [Line] = []
  private let hasFinalNewline: Bool

  /// Splits `source`; `longTokens` are the ranges of bytes of raw strings and block comments, `comments` the offsets of
  /// the `//` comments, both in order.
  init(_ source: String, longTokens: [Range<Int>], comments: [Int]) {
    hasFinalNewline = source.utf8.last == 0x0A
    var offset = 0
    var nextComment = 0
    var nextToken = 0
    for text in source.split(separator: "\n", omittingEmptySubsequences: false) {
      let start = offset
      let end = start + text.utf8.count
      offset = end + 1
      while nextToken < longTokens.count && longTokens[nextToken].upperBound <= start { nextToken += 1 }
      var endsLongToken = false
      var isOpen = false
      var token = nextToken
      while token < longTokens.count && longTokens[token].lowerBound < end {
        if longTokens[token].lowerBound < start { endsLongToken = true }
        if longTokens[token].upperBound > end { isOpen = true }
        token += 1
      }
      var comment = text[text.endIndex...]
      while nextComment < comments.count && comments[nextComment] < start { nextComment += 1 }
      if nextComment < comments.count && comments[nextComment] < end {
        comment = text[text.utf8.index(text.startIndex, offsetBy: comments[nextComment] - start)...]
      }
      let body = text[..<comment.startIndex]
      let first = body.firstIndex { $0 != "\t" && $0 != " " } ?? body.endIndex
      var last = body.endIndex
      while last > first, let before = body[..<last].last, before == " " || before == "\t" || before == "\r" {
        last = body.index(before: last)
      }
      lines.append(
        Line(
          indentation: body[..<first], code: body[first..<max(first, last)], comment: comment,
          endsLongToken: endsLongToken, isOpen: isOpen))
    }
  }

  /// Returns the source with `remarks` by 1-based line. With `colors` the remarks are coloured for a terminal and a line
  /// with carets under the subjects follows.
  func render(_ remarks: [Int: LineRemarks], colors: RemarkColors?) -> String {
    var placed: [LineRemarks?] = Array(repeating: nil, count: lines.count)
    for (number, remark) in remarks.sorted(by: { $0.key < $1.key }) {
      guard number >= 1 && number <= lines.count else { continue }
      var index = number - 1
      while index + 1 < lines.count && lines[index].isOpen { index += 1 }
      var merged = placed[index] ?? LineRemarks()
      merged.remarks += remark.remarks
      merged.explanations += remark.explanations
      if index == number - 1 { merged.columns += remark.columns }
      placed[index] = merged
    }
    let following = explanationPlaces(placed)
    let widths = commentColumns(placed, following)
    var result = ""
    for (index, line) in lines.enumerated() {
      write(line, placed[index], width: widths[index], colors, to: &result)
      if index + 1 < lines.count || hasFinalNewline && !(line.code.isEmpty && index + 1 == lines.count) {
        if index + 1 < lines.count { result += "\n" }
      }
      if let colors, let columns = placed[index]?.columns, !columns.isEmpty {
        result += AnnotatedSource.carets(line, columns, colors) + "\n"
      }
      for (indentation, text) in following[index] ?? [] {
        let explanation = indentation + AnnotatedSource.mark + text
        result += (colors.map { $0.explanation + explanation + $0.plain } ?? explanation) + "\n"
      }
    }
    return result
  }

  private func write(
    _ line: Line, _ remark: LineRemarks?, width: Int?, _ colors: RemarkColors?, to result: inout String
  ) {
    result += line.indentation
    result += line.code
    let own = line.comment
    guard remark != nil || !own.isEmpty else { return }
    if let width {
      result += String(repeating: " ", count: max(1, width - line.code.unicodeScalars.count))
    } else if !line.code.isEmpty {
      // A line that no remark touches keeps its own spacing.
      result += gap(line)
    }
    result += own
    guard let remark, !remark.remarks.isEmpty else { return }
    if !own.isEmpty { result += " " }
    let text = AnnotatedSource.mark + remark.remarks.joined(separator: "; ")
    result += colors.map { $0.color(of: remark.remarks) + text + $0.plain } ?? text
  }

  /// The blanks between the code and the comment of a line as they stand in the source.
  private func gap(_ line: Line) -> Substring {
    line.code.base[line.code.endIndex..<line.comment.startIndex]
  }

  private static func carets(_ line: Line, _ columns: [Int], _ colors: RemarkColors) -> String {
    var text = ""
    var column = 1
    let wanted = Set(columns)
    let last = columns.max() ?? 0
    for scalar in (line.indentation + line.code).unicodeScalars {
      if column > last { break }
      let isSubject = wanted.contains(column)
      text += isSubject ? "^" : scalar == "\t" ? "\t" : " "
      column += String(scalar).utf8.count
    }
    return colors.caret + text + colors.plain
  }

  /// For each line after which explanations stand: their indentation and texts.
  private func explanationPlaces(_ placed: [LineRemarks?]) -> [Int: [(Substring, String)]] {
    var result: [Int: [(Substring, String)]] = [:]
    for (index, remark) in placed.enumerated() {
      guard let remark, !remark.explanations.isEmpty else { continue }
      var place = index
      var indentation = lines[index].indentation
      if lines[index].code.hasSuffix("{") {
        indentation = indentation + "\t"
      } else {
        while place + 1 < lines.count, continues(lines[place + 1], indentation, after: lines[place]) {
          place += 1
        }
      }
      result[place, default: []] += remark.explanations.map { (indentation, $0) }
    }
    return result
  }

  /// `true` iff `next` belongs to the statement whose first line is indented by `indentation`.
  private func continues(_ next: Line, _ indentation: Substring, after line: Line) -> Bool {
    if line.isOpen { return true }
    if next.code.isEmpty { return false }
    if next.indentation.count > indentation.count { return true }
    guard next.indentation.count == indentation.count, let first = next.code.first else { return false }
    return first == ")" || first == "]"
  }

  /// The column (in characters behind the indentation) at which each line's comment begins; nil to leave the line alone.
  private func commentColumns(
    _ placed: [LineRemarks?], _ following: [Int: [(Substring, String)]]
  ) -> [Int?] {
    var columns: [Int?] = Array(repeating: nil, count: lines.count)
    var index = 0
    while index < lines.count {
      guard hasComment(index, placed) else {
        index += 1
        continue
      }
      var end = index + 1
      while end < lines.count, following[end - 1] == nil, hasComment(end, placed),
        areAligned(lines[end - 1], lines[end])
      {
        end += 1
      }
      if (index..<end).contains(where: { placed[$0]?.remarks.isEmpty == false }) {
        let widest = (index..<end).map { lines[$0].code.unicodeScalars.count }.max() ?? 0
        for line in index..<end { columns[line] = widest + 1 }
      }
      index = end
    }
    return columns
  }

  private func hasComment(_ index: Int, _ placed: [LineRemarks?]) -> Bool {
    if lines[index].code.isEmpty { return false }
    return !lines[index].comment.isEmpty || placed[index]?.remarks.isEmpty == false
  }

  /// `true` iff gofmt aligns the trailing comments of two consecutive lines.
  private func areAligned(_ line: Line, _ next: Line) -> Bool {
    if line.indentation != next.indentation || line.endsLongToken || line.isOpen { return false }
    guard let first = line.code.first, let last = line.code.last, let nextFirst = next.code.first else {
      return false
    }
    if first == "}" || first == ")" || first == "]" { return false }
    if nextFirst == "}" || nextFirst == ")" || nextFirst == "]" { return false }
    if last == "{" || last == ":" { return false }
    if next.code.hasPrefix("case ") || next.code.hasPrefix("default:") { return false }
    return !AnnotatedSource.endsInOperator(line.code)
  }

  private static func endsInOperator(_ code: Substring) -> Bool {
    guard let last = code.last else { return false }
    if code.hasSuffix("++") || code.hasSuffix("--") { return false }
    return "+-*/%&|^<>=".contains(last)
  }

  /// Returns `source` without the remarks of an earlier annotation.
  static func withoutRemarks(_ source: String) -> String {
    if !source.contains("▸") { return source }
    var result: [Substring] = []
    for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
      guard let range = line.firstRange(of: mark) else {
        result.append(line)
        continue
      }
      var kept = line[..<range.lowerBound]
      while let last = kept.last, last == " " || last == "\t" { kept.removeLast() }
      if !kept.isEmpty { result.append(kept) }
    }
    return result.joined(separator: "\n")
  }
}

/// Escape sequences for a terminal.
struct RemarkColors {
  var heap = "\u{1B}[31m"
  var stack = "\u{1B}[32m"
  var inlining = "\u{1B}[36m"
  var explanation = "\u{1B}[2m"
  var caret = "\u{1B}[33m"
  var plain = "\u{1B}[0m"

  /// The colour of a line's remarks: the gravest verdict decides.
  func color(of remarks: [String]) -> String {
    let isHeap = remarks.contains {
      $0.contains("escapes to heap") || $0.contains("moved to heap") || $0.contains("leaking param")
    }
    if isHeap { return heap }
    return remarks.contains { $0.contains("does not escape") } ? stack : inlining
  }
}
