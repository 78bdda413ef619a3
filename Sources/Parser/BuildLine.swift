/// The expression of a `//go:build` line, read for the Go version that it implies.
///
///     Expression = Conjunction { "||" Conjunction } .
///     Conjunction = Term { "&&" Term } .
///     Term = tag | "!" Term | "(" Expression ")" .
struct BuildLine {
  /// The least Go 1 minor release that an expression, and its negation, imply; -1 for none.
  private struct Implied {
    var whenTrue = -1
    var whenFalse = -1
  }

  private let text: UnsafeBufferPointer<UInt8>
  private var at = 0
  private var depth = 0

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The version implied, empty for none; nil if the line is no expression.
  mutating func impliedVersion() -> String? {
    if at < text.count && text[at] != 0x20 && text[at] != 0x09 { return nil }
    guard let implied = expression() else { return nil }
    skipBlanks()
    if at != text.count { return nil }
    if implied.whenTrue < 0 { return "" }
    return implied.whenTrue == 0 ? "go1" : "go1.\(implied.whenTrue)"
  }

  private mutating func skipBlanks() {
    while at < text.count && (text[at] == 0x20 || text[at] == 0x09 || text[at] == 0x0d) { at += 1 }
  }

  private mutating func eat(_ symbol: StaticString) -> Bool {
    skipBlanks()
    let count = symbol.utf8CodeUnitCount
    if at + count > text.count { return false }
    for index in 0..<count where text[at + index] != symbol.utf8Start[index] { return false }
    at += count
    return true
  }

  private mutating func expression() -> Implied? {
    guard var left = conjunction() else { return nil }
    while eat("||") {
      guard let right = conjunction() else { return nil }
      left = Implied(
        whenTrue: min(left.whenTrue, right.whenTrue), whenFalse: max(left.whenFalse, right.whenFalse))
    }
    return left
  }

  private mutating func conjunction() -> Implied? {
    guard var left = term() else { return nil }
    while eat("&&") {
      guard let right = term() else { return nil }
      left = Implied(
        whenTrue: max(left.whenTrue, right.whenTrue), whenFalse: min(left.whenFalse, right.whenFalse))
    }
    return left
  }

  private mutating func term() -> Implied? {
    depth += 1
    defer { depth -= 1 }
    if depth > 1000 { return nil }
    if eat("!") {
      guard let inner = term() else { return nil }
      return Implied(whenTrue: inner.whenFalse, whenFalse: inner.whenTrue)
    }
    if eat("(") {
      guard let inner = expression(), eat(")") else { return nil }
      return inner
    }
    let start = at
    while at < text.count {
      let byte = text[at]
      if (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == 0x5f || byte == 0x2e || byte >= 0x80 {
        at += 1
      } else {
        break
      }
    }
    if at == start { return nil }
    let tag = String(decoding: text[start..<at], as: UTF8.self)
    if tag == "go1" { return Implied(whenTrue: 0) }
    if tag.hasPrefix("go1."), let minor = Int(tag.dropFirst(4)) { return Implied(whenTrue: minor) }
    return Implied()
  }
}
