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
    if showsErrorCodes {
      let end = message.firstIndex(of: "\n") ?? message.endIndex
      message.insert(contentsOf: " [go.dev/e/\(report.code.name)]", at: end)
    }
    if environment.version < LanguageFeature.latest && message.containsAfterStart("requires go1.") {
      message += versionOrigin
    }
    let position =
      environment.errorPosition.isKnown ? environment.errorPosition : report.position
    errors.append(Diagnostic(position, message, code: report.code.rawValue, isSoft: report.isSoft))
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
