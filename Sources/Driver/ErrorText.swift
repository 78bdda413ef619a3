import Base

// Errors as the compiler prints them: one syntax error a line, no message twice on a line, and at the tenth error the run
// ends. They are sorted by place, files (and the parts of files that line directives make) in the order in which the first
// error of each was found.

/// Collects the errors of one phase and renders them.
struct ErrorText {
  /// `true` for `-e`: no limit.
  var isUnlimited: Bool
  private struct Line {
    /// The rank of the file, or part of a file, among those with errors.
    var base: Int
    /// The physical line and the column as far as the compiler stores it: 256 times the one and the other.
    var place: Int
    var text: String
  }
  private struct Base: Hashable {
    var file: FileID
    var directive: Int
  }
  private var lines: [Line] = []
  private var bases: [Base: Int] = [:]
  private var lastSyntax: (file: FileID, line: Int)?
  private var lastOther: (file: FileID, line: Int, message: String)?
  /// `true` once the limit is reached: nothing more is taken.
  private(set) var isFull = false
  private var closing = ""

  init(isUnlimited: Bool) { self.isUnlimited = isUnlimited }

  /// The number of errors taken.
  var count: Int { lines.count }

  /// Takes one error, unless its like was reported for the same line.
  mutating func add(_ error: Diagnostic, _ sources: inout SourceFiles) {
    if isFull { return }
    let location = sources.location(error.position)
    var base = -1
    var order = 0
    if let (file, offset) = sources.find(error.position) {
      let key = Base(file: file, directive: sources.directiveInForce(at: error.position))
      base = bases[key] ?? bases.count
      bases[key] = base
      let (line, column) = sources.physicalLine(file, offset)
      order = line << 8 | min(column, 255)
      if error.message.hasPrefix("syntax error") {
        if let last = lastSyntax, last == (file, line) { return }
        lastSyntax = (file, line)
      } else {
        if let last = lastOther, last == (file, line, error.message) { return }
        lastOther = (file, line, error.message)
      }
    }
    let place = ErrorText.place(location)
    lines.append(
      Line(
        base: base, place: order,
        text: place.isEmpty ? error.message : "\(place): \(error.message)"))
    if lines.count >= 10 && !isUnlimited {
      isFull = true
      closing = place.isEmpty ? "too many errors\n" : "\(place): too many errors\n"
    }
  }

  /// `file:line:column` as errors show it; columns past 254 are not stored by the compiler and not shown.
  static func place(_ location: Location) -> String {
    if location.line == 0 { return "" }
    if location.column == 0 || location.column >= 255 { return "\(location.file):\(location.line)" }
    return "\(location.file):\(location.line):\(location.column)"
  }

  /// The errors, sorted by place, a line each.
  var text: String {
    var result = ""
    var previous: String?
    let sorted = lines.enumerated().sorted {
      ($0.element.base, $0.element.place, $0.offset) < ($1.element.base, $1.element.place, $1.offset)
    }
    for (_, line) in sorted where line.text != previous {
      result += line.text + "\n"
      previous = line.text
    }
    return result + closing
  }
}
