import Base

/// An error under construction: a message with its place, then further lines that may have places of their own.
struct ErrorReport {
  var code: ErrorCode
  var position: Position
  var isSoft = false
  private(set) var lines: [(position: Position, text: String)] = []

  /// An error without lines yet; its place is that of the first line.
  init(_ code: ErrorCode) {
    self.code = code
    position = .none
  }

  init(_ code: ErrorCode, _ position: Position, _ text: String) {
    self.code = code
    self.position = position
    lines = [(position, text)]
  }

  /// `true` iff no line was added.
  var isEmpty: Bool { lines.isEmpty }

  /// The lines as one message.
  func text(_ program: Program) -> String {
    var text = lines.first?.text ?? ""
    for line in lines.dropFirst() {
      text += "\n\t"
      if line.position.isKnown { text += "\(program.spell(line.position)): " }
      text += line.text
    }
    return text
  }

  /// Adds a line.
  mutating func add(_ position: Position, _ text: String) {
    if lines.isEmpty { self.position = position }
    lines.append((position, text))
  }

  /// Adds the place where `object` was declared, if it has one.
  mutating func addDeclaration(of object: ObjectID, in program: Program) {
    let position = program.objects[object].position
    if position.isKnown { add(position, "other declaration of \(program.name(object))") }
  }
}

extension Checker {
  /// Records an error at `position`.
  func error(_ position: Position, _ code: ErrorCode, _ message: String) {
    report(ErrorReport(code, position, message))
  }

  /// Records an error that does not keep the package from being understood (unused names and the like).
  func softError(_ position: Position, _ code: ErrorCode, _ message: String) {
    var report = ErrorReport(code, position, message)
    report.isSoft = true
    self.report(report)
  }

  /// Records `report`, unless it is about an operand or type in error and not the first.
  func report(_ report: ErrorReport) {
    guard let first = report.lines.first else { return }
    if !errors.isEmpty
      && (first.text.containsAfterStart("invalid operand") || first.text.containsAfterStart("invalid type"))
    {
      return
    }
    var message = report.text(program)
    if environment.version < LanguageFeature.latest && message.containsAfterStart("requires go1.") {
      message += versionOrigin
    }
    let position =
      environment.errorPosition.isKnown ? environment.errorPosition : report.position
    errors.append(Diagnostic(position, message, code: report.code.rawValue, isSoft: report.isSoft))
  }

  /// The number of errors after which the compiler gives up.
  public static let errorLimit = 10

  /// The errors as the compiler prints them if there were no others before.
  public var diagnostics: [Diagnostic] { diagnostics(after: []) }

  /// The errors `earlier` and those of the checker as the compiler prints them: at most `limit`, repetitions on a line
  /// left out, sorted by place, files (and parts of files between line directives) in the order of their first error; after
  /// the last a line that says there are too many.
  public func diagnostics(
    after earlier: [Diagnostic], limit: Int = Checker.errorLimit
  ) -> [Diagnostic] {
    var list: [(place: ErrorPlace, rank: Int, error: Diagnostic)] = []
    var ranks: [ErrorPlace: Int] = [:]
    var last: (place: ErrorPlace, message: String)?
    var overflow: Diagnostic?
    for error in earlier + errors {
      let place = self.place(error.position)
      if let last, last.place.isOnLine(of: place) && last.message == error.message { continue }
      last = (place, error.message)
      let rank = ranks[place.part] ?? ranks.count
      ranks[place.part] = rank
      list.append((place, rank, error))
      if list.count == limit {
        overflow = Diagnostic(error.position, "too many errors")
        break
      }
    }
    let order = list.indices.sorted { a, b in
      let x = list[a]
      let y = list[b]
      if x.rank != y.rank { return x.rank < y.rank }
      if x.place.line != y.place.line { return x.place.line < y.place.line }
      if x.place.column != y.place.column { return x.place.column < y.place.column }
      return a < b
    }
    var result: [Diagnostic] = []
    for index in order {
      let error = list[index].error
      if let previous = result.last, previous.position == error.position, previous.message == error.message {
        continue
      }
      result.append(error)
    }
    if let overflow { result.append(overflow) }
    return result
  }

  /// Where `position` is as errors are sorted: line directives split a file but do not change its line numbers.
  private func place(_ position: Position) -> ErrorPlace {
    guard let (file, offset) = program.sources.find(position) else {
      return ErrorPlace(file: .none, directive: 0, line: 0, column: 0)
    }
    let directives = program.sources[file].directives
    let directive = directives.prefix { Int($0.offset) <= offset }.count
    let physical = program.sources.physicalLine(file, offset)
    // The compiler keeps columns in eight bits and those that do not fit as unknown.
    let column = physical.column > 255 ? 0 : physical.column
    return ErrorPlace(file: file, directive: directive, line: physical.line, column: column)
  }
}

/// A place by which errors are sorted.
private struct ErrorPlace: Hashable {
  var file: FileID
  /// The number of line directives before it in its file.
  var directive: Int
  var line: Int
  var column: Int

  /// The part of the file between line directives that the place is in.
  var part: ErrorPlace { ErrorPlace(file: file, directive: directive, line: 0, column: 0) }

  func isOnLine(of other: ErrorPlace) -> Bool {
    file == other.file && directive == other.directive && line == other.line
  }
}

extension String {
  /// `true` iff `text` occurs in the string, but not only at its start.
  func containsAfterStart(_ text: String) -> Bool {
    let bytes = Array(utf8)
    let wanted = Array(text.utf8)
    if bytes.count <= wanted.count { return false }
    if bytes.starts(with: wanted) { return false }
    for start in 1...(bytes.count - wanted.count) where bytes[start] == wanted[0] {
      if bytes[start..<start + wanted.count].elementsEqual(wanted) { return true }
    }
    return false
  }
}
