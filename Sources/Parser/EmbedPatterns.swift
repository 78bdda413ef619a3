/// The patterns of a `//go:embed` directive.
enum EmbedPatterns {
  struct Fault: Error {
    var message: String
  }

  /// Returns the patterns in `text`: words, or Go strings in either kind of quotes, separated by blanks.
  static func parse(_ text: Substring) -> Result<[String], Fault> {
    var patterns: [String] = []
    var rest = text.drop(while: isBlank)
    while let first = rest.first {
      let fault = Fault(message: "invalid quoted string in //go:embed: " + rest.trimmingBlanks)
      switch first {
      case "`":
        let body = rest.dropFirst()
        guard let end = body.firstIndex(of: "`") else { return .failure(fault) }
        patterns.append(String(body[..<end]))
        rest = body[body.index(after: end)...]
      case "\"":
        var end = rest.index(after: rest.startIndex)
        var value = ""
        while end < rest.endIndex && rest[end] != "\"" {
          if rest[end] == "\\" {
            end = rest.index(after: end)
            if end == rest.endIndex { return .failure(fault) }
          }
          value.append(rest[end])
          end = rest.index(after: end)
        }
        if end == rest.endIndex { return .failure(fault) }
        patterns.append(value)
        rest = rest[rest.index(after: end)...]
      default:
        let word = rest.prefix { !isBlank($0) }
        patterns.append(String(word))
        rest = rest[word.endIndex...]
      }
      if let next = rest.first, !isBlank(next) {
        return .failure(Fault(message: "invalid quoted string in //go:embed: " + rest.trimmingBlanks))
      }
      rest = rest.drop(while: isBlank)
    }
    return .success(patterns)
  }

  static func isBlank(_ character: Character) -> Bool {
    character == " " || character == "\t" || character == "\r" || character == "\u{b}" || character == "\u{c}"
  }
}

extension Substring {
  /// The text without blanks at its end.
  fileprivate var trimmingBlanks: String {
    var copy = self
    while let last = copy.last, EmbedPatterns.isBlank(last) { copy.removeLast() }
    return String(copy)
  }
}
