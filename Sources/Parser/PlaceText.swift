import Base

/// Writes places inside messages, as Go does where an error refers to a second place.
struct PlaceText {
  let bytes: UnsafeBufferPointer<UInt8>
  let file: String
  let path: String
  let directives: [LineDirective]

  /// `file:line:column` of byte `offset`; if line directives change that, the place they give and the true one in brackets.
  func text(_ offset: Int) -> String {
    let (line, column) = count(to: offset)
    let absolute = "\(file):\(line):\(column)"
    guard let index = directives.lastIndex(where: { Int($0.offset) <= offset }) else { return absolute }
    let directive = directives[index]
    let start = count(to: Int(directive.offset))
    var shown = directive.file
    var before = index
    while shown.isEmpty && directive.column != 0 && before > 0 {
      before -= 1
      shown = directives[before].file
    }
    if shown.isEmpty && directive.column != 0 { shown = file }
    var text = "\(shown):\(directive.line + line - start.line)"
    if directive.column != 0 {
      text += ":\(line == start.line ? directive.column + column - start.column : column)"
    }
    // The go command shortens only names that follow a blank, so the true place keeps the whole path.
    let name = path.hasPrefix("/") ? path : file
    return text == absolute ? text : text + "[\(name):\(line):\(column)]"
  }

  private func count(to offset: Int) -> (line: Int, column: Int) {
    var line = 1
    var start = 0
    for at in 0..<min(offset, bytes.count) where bytes[at] == 0x0a {
      line += 1
      start = at + 1
    }
    return (line, offset - start + 1)
  }
}
