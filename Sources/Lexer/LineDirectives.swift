import Base

extension TokenTable {
  /// Returns the effect of the `//line` and `/*line*/` comments of the scanned file, shown as `file` and opened as `path`, and
  /// adds what is wrong with them to the lexical errors.
  ///
  /// A `//line` comment counts only at the start of its line, a `/*line*/` comment anywhere. The text is `file:line` or
  /// `file:line:column`; text without a colon is no directive; an empty file with a column keeps the file in force.
  public mutating func lineDirectives(
    _ bytes: UnsafeBufferPointer<UInt8>, file: String, path: String
  ) -> [LineDirective] {
    var directives: [LineDirective] = []
    var faults: [LexicalError] = []
    for comment in comments {
      let start = Int(comment.offset)
      var end = Int(comment.end)
      let isBlock = bytes[start + 1] == UInt8(ascii: "*")
      if bytes[start + 2] != UInt8(ascii: "l") { continue }
      if !isBlock && start > 0 && bytes[start - 1] != 0x0a { continue }
      let next: Int
      if isBlock {
        next = end
        end -= 2
      } else {
        next = min(end + 1, bytes.count)
        if end > start && bytes[end - 1] == 0x0d { end -= 1 }
      }
      let textStart = start + 7
      if textStart > end { continue }
      let text = UnsafeBufferPointer(rebasing: bytes[textStart..<end])
      var reader = LineText(text)
      switch reader.read() {
      case .none: continue
      case .fault(let offset, let message):
        faults.append(
          LexicalError(
            token: comment.token, offset: UInt32(textStart + offset),
            message: message + String(decoding: text[offset...], as: UTF8.self)))
      case .directive(let name, let line, let column):
        let name = name.isEmpty ? name : LineText.resolve(name, file: file, path: path)
        if isBlock && text.contains(0x0a) { continue }
        directives.append(
          LineDirective(offset: UInt32(next), file: name, line: line, column: column))
      }
    }
    merge(faults)
    if !lineSlips.isEmpty { addLineSlips(&directives, bytes) }
    return directives
  }

  /// Adds directives that move the rest of the file a line down at each of `lineSlips`.
  private func addLineSlips(_ directives: inout [LineDirective], _ bytes: UnsafeBufferPointer<UInt8>) {
    for slip in lineSlips where !directives.contains(where: { $0.offset <= slip }) {
      let line = bytes[..<Int(slip)].reduce(1) { $1 == 0x0a ? $0 + 1 : $0 }
      let slips = lineSlips.prefix { $0 <= slip }.count
      directives.append(LineDirective(offset: slip, file: "", line: line + slips, column: 2))
    }
    directives.sort { $0.offset < $1.offset }
  }
}

/// The text of a line directive.
private struct LineText {
  enum Result {
    case none
    /// The directive is wrong from byte `offset` of the text on.
    case fault(offset: Int, message: String)
    case directive(file: String, line: Int, column: Int)
  }

  /// The largest line or column.
  static let limit: UInt64 = 1 << 30

  let text: UnsafeBufferPointer<UInt8>

  init(_ text: UnsafeBufferPointer<UInt8>) { self.text = text }

  /// The part of the first `end` bytes behind the last colon: its offset, and its value if it is a number; nil if there is no
  /// colon.
  private func trailingNumber(_ end: Int) -> (offset: Int, value: UInt64?)? {
    guard let colon = text[..<end].lastIndex(of: UInt8(ascii: ":")) else { return nil }
    let digits = text[(colon + 1)..<end]
    if digits.isEmpty { return (colon + 1, nil) }
    var value: UInt64 = 0
    for byte in digits {
      if byte &- 0x30 > 9 { return (colon + 1, nil) }
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      let (sum, carry) = product.addingReportingOverflow(UInt64(byte - 0x30))
      if overflow || carry { return (colon + 1, nil) }
      value = sum
    }
    return (colon + 1, value)
  }

  mutating func read() -> Result {
    guard let last = trailingNumber(text.count) else { return .none }
    guard let number = last.value else {
      return .fault(offset: last.offset, message: "invalid line number: ")
    }
    var lineOffset = last.offset
    var line = number
    var column: UInt64 = 0
    if let previous = trailingNumber(last.offset - 1), let value = previous.value {
      lineOffset = previous.offset
      line = value
      column = number
      if column == 0 || column > LineText.limit {
        return .fault(offset: last.offset, message: "invalid column number: ")
      }
    }
    if line == 0 || line > LineText.limit {
      return .fault(offset: lineOffset, message: "invalid line number: ")
    }
    return .directive(
      file: String(decoding: text[..<(lineOffset - 1)], as: UTF8.self), line: Int(line),
      column: Int(column))
  }

  /// The file `name` of a directive as the go command shows it. The compiler takes it relative to the directory of the file that
  /// the directive is in; the go command then shortens the directory of the package, and the current one to `./`.
  static func resolve(_ name: String, file: String, path: String) -> String {
    if name.utf8.first == slash && path.utf8.first != slash && isClean(name) { return name }
    var name = clean(name)
    let directory = directory(of: file)
    if name.hasPrefix("/") {
      guard let real = self.directory(of: path), real.hasPrefix("/"), name.hasPrefix(real + "/") else {
        return name
      }
      name = String(name.dropFirst(real.utf8.count + 1))
    }
    if let directory { name = clean(directory + "/" + name) }
    if name.hasPrefix("../") || name.hasPrefix("/") { return name }
    if let directory, name.hasPrefix(directory + "/") { return name }
    return "./" + name
  }

  private static let slash = UInt8(ascii: "/")

  /// `true` if `clean` would change nothing of the rooted `path`; `false` if it may.
  private static func isClean(_ path: String) -> Bool {
    var previous: UInt8 = 0
    for byte in path.utf8 {
      if previous == slash && (byte == slash || byte == UInt8(ascii: ".")) { return false }
      previous = byte
    }
    return previous != slash
  }

  /// `path` in its shortest form, as Go's `filepath.Clean` makes it.
  static func clean(_ path: String) -> String {
    let isRooted = path.hasPrefix("/")
    var parts: [Substring] = []
    for part in path.split(separator: "/") {
      if part == "." { continue }
      if part == ".." {
        if let last = parts.last, last != ".." {
          parts.removeLast()
          continue
        }
        if isRooted { continue }
      }
      parts.append(part)
    }
    let joined = parts.joined(separator: "/")
    if isRooted { return "/" + joined }
    return joined.isEmpty ? "." : joined
  }

  /// The directory of `path`, nil if it is the current one.
  static func directory(of path: String) -> String? {
    guard let slash = path.lastIndex(of: "/") else { return nil }
    let directory = clean(slash == path.startIndex ? "/" : String(path[..<slash]))
    return directory == "." ? nil : directory
  }
}
