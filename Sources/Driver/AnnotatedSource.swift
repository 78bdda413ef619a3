import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// A source file with remarks at the end of its lines, laid out so that gofmt leaves it alone.
//
// gofmt aligns the trailing comments of consecutive lines (1). A run of aligned lines ends where a line has no comment,
// where the indentation changes, behind a line that opens a block or closes a multi-line statement, before a closing
// bracket, at case clauses and labels, behind a binary operator, and between parameters (2). In literals and argument
// lists it ends, too, behind a line with several elements, beside an element of several lines or of more than 100 bytes,
// and where the length of an element (of its key, if it has one) departs from the mean of those before (3). Statements and
// lines that carry remarks are laid out by these rules together with their neighbours' own comments; all other lines stay
// as they are. Explanations stand below the statement, because a comment among the elements of a literal would end their
// alignment, and outside functions, where a line of their own would be a doc comment, behind the remark (4).
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
    var shape: LineShape
  }

  private var lines: [Line] = []

  /// Splits `source`, whose lines have the shapes of `structure`.
  init(_ source: String, _ structure: LineStructure) {
    for (index, text) in source.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let shape = structure.lines[index]
      var comment = text[text.endIndex...]
      if let offset = shape.comment, offset <= text.utf8.count {
        comment = text[text.utf8.index(text.startIndex, offsetBy: offset)...]
      }
      let body = text[..<comment.startIndex]
      let first = body.firstIndex { $0 != "\t" && $0 != " " } ?? body.endIndex
      var last = body.endIndex
      while last > first, let before = body[..<last].last, before == " " || before == "\t" || before == "\r" {
        last = body.index(before: last)
      }
      lines.append(
        Line(
          indentation: body[..<first], code: body[first..<max(first, last)], comment: comment, shape: shape))
    }
  }

  /// Returns the source with `remarks` by 1-based line. With `colors` the remarks are coloured for a terminal and a line
  /// with carets under the subjects follows.
  func render(_ remarks: [Int: LineRemarks], colors: RemarkColors?) -> String {
    var placed: [LineRemarks?] = Array(repeating: nil, count: lines.count)
    for (number, remark) in remarks.sorted(by: { $0.key < $1.key }) {
      guard number >= 1 && number <= lines.count else { continue }
      var index = number - 1
      while index + 1 < lines.count && lines[index].shape.isOpen { index += 1 }
      var merged = placed[index] ?? LineRemarks()
      merged.remarks += remark.remarks
      if blockDepth(index) == 0 && !opensBlock(index) {
        merged.remarks += remark.explanations
      } else {
        merged.explanations += remark.explanations
      }
      if index == number - 1 { merged.columns += remark.columns }
      placed[index] = merged
    }
    let following = explanationPlaces(placed)
    let widths = commentColumns(placed, following)
    var result = ""
    for (index, line) in lines.enumerated() {
      write(line, placed[index], width: widths[index], colors, to: &result)
      if index + 1 < lines.count { result += "\n" }
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

  /// For each line after which explanations stand: their indentation and texts (4).
  private func explanationPlaces(_ placed: [LineRemarks?]) -> [Int: [(Substring, String)]] {
    var result: [Int: [(Substring, String)]] = [:]
    for (index, remark) in placed.enumerated() {
      guard let remark, !remark.explanations.isEmpty else { continue }
      let depth = blockDepth(index)
      var first = index
      while first > 0, !opensBlock(first - 1), isUnfinished(first - 1, depth) { first -= 1 }
      var indentation = lines[first].indentation
      var place = index
      while place + 1 < lines.count, !opensBlock(place), isUnfinished(place, depth) { place += 1 }
      if opensBlock(place) { indentation = lines[place].indentation + "\t" }
      result[place, default: []] += remark.explanations.map { (indentation, $0) }
    }
    return result
  }

  /// The number of brackets around the statements that the line belongs to; 0 outside functions.
  private func blockDepth(_ index: Int) -> Int {
    lines[index].shape.opening.lastIndex(of: .block).map { $0 + 1 } ?? 0
  }

  private func opensBlock(_ index: Int) -> Bool {
    let shape = lines[index].shape
    return shape.closing.last == .block && lines[index].code.hasSuffix("{")
  }

  /// `true` iff the statement that begins at bracket depth `depth` goes on behind the line.
  private func isUnfinished(_ index: Int, _ depth: Int) -> Bool {
    let shape = lines[index].shape
    if shape.closing.count > depth || shape.isOpen || shape.endsInOperator || shape.endsInComma {
      return true
    }
    return lines[index].code.hasSuffix(".")
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
        areAligned(lines[end - 1], lines[end]), areAlignedElements(index..<end, end)
      {
        end += 1
      }
      let isStatement = lines[index].shape.opening.last == .block
      if isStatement || (index..<end).contains(where: { placed[$0]?.remarks.isEmpty == false }) {
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

  /// `true` iff gofmt aligns the trailing comments of two consecutive lines (2).
  private func areAligned(_ line: Line, _ next: Line) -> Bool {
    let shape = line.shape
    if line.indentation != next.indentation || shape.endsLongToken || shape.isOpen { return false }
    guard let first = line.code.first, let last = line.code.last, let nextFirst = next.code.first else {
      return false
    }
    if first == "}" || first == ")" || first == "]" { return false }
    if nextFirst == "}" || nextFirst == ")" || nextFirst == "]" { return false }
    if last == "{" || last == ":" || shape.endsInOperator { return false }
    if next.code.hasPrefix("case ") || next.code.hasPrefix("default:") { return false }
    return shape.opening.last != .parameters
  }

  /// `true` iff gofmt aligns two consecutive lines of elements, the lines before being `run` (3).
  private func areAlignedElements(_ run: Range<Int>, _ next: Int) -> Bool {
    let shape = lines[next - 1].shape
    guard shape.opening.last == .list else { return true }
    if shape.separators > 0 { return false }
    let before = elementSize(next - 1)
    let size = elementSize(next)
    if before == 0 || size == 0 { return false }
    if before <= 40 && size <= 40 { return true }
    var sum = 0.0
    for index in run { sum += log(Double(elementSize(index))) }
    let mean = exp(sum / Double(run.count))
    let ratio = Double(size) / mean
    return 2.5 * ratio > 1 && ratio < 2.5
  }

  /// The bytes by which gofmt measures the element on a line: its key's if it has one; 0 if it is long or goes on below.
  private func elementSize(_ index: Int) -> Int {
    let line = lines[index]
    if line.shape.closing.count > line.shape.opening.count { return 0 }
    let size = line.code.utf8.count - (line.shape.endsInComma ? 1 : 0)
    if size > 100 { return 0 }
    return line.shape.keyLength > 0 ? line.shape.keyLength : size
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
