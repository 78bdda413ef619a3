// go.mod and go.work: lines of words, some in parenthesised blocks (golang.org/x/mod/modfile). Everything that bears on which
// packages a build takes is kept; what the go command would refuse is an error in its words.

/// A version of a module; an empty version is the module as it lies on disk.
struct ModuleVersion: Hashable, Sendable {
  var path: String
  var version: String

  /// As the go command names it.
  var description: String { version.isEmpty ? path : "\(path)@\(version)" }
}

/// A `replace` directive.
struct ModuleReplacement: Sendable {
  /// An empty version stands for all.
  var old: ModuleVersion
  /// An empty version makes the path a directory.
  var new: ModuleVersion
}

/// A `require` directive.
struct ModuleRequirement: Sendable {
  var module: ModuleVersion
  var isIndirect: Bool
}

/// A go.mod or go.work file.
public struct ModuleFile: Sendable {
  /// The module's path; empty for go.work.
  public internal(set) var path = ""
  /// The directory that holds the file, without a slash at the end.
  public internal(set) var directory: String
  /// The text of the `go` line; empty if there is none.
  public internal(set) var goVersion = ""
  var requirements: [ModuleRequirement] = []
  var replacements: [ModuleReplacement] = []
  var exclusions: Set<ModuleVersion> = []
  var ignoredPaths: [String] = []
  var tools: [String] = []
  /// The directories that go.work lists.
  var uses: [String] = []

  /// What kind of file is read.
  enum Kind {
    /// The go.mod of the main module.
    case main
    /// The go.mod of a dependency, of which unknown lines are ignored.
    case dependency
    case workspace
  }

  /// The language version of the `go` line as 127 for 1.27; that of Go 1.16 without a line.
  public var languageVersion: Int { LanguageVersion.number(goVersion.isEmpty ? "1.16" : goVersion) }

  /// Reads `content`, which the go command calls `name`.
  init(
    _ content: [UInt8], name: String, directory: String, kind: Kind = .main
  ) throws(LoadError) {
    self.directory = directory
    var parser = ModuleFileParser(
      content: content, name: name, path: "\(directory)/\(PathText.last(name))")
    guard let lines = parser.lines() else { throw LoadError(parser.faults.joined(separator: "\n")) }
    for line in lines { add(line, kind, &parser) }
    if !parser.faults.isEmpty { throw LoadError(parser.faults.joined(separator: "\n")) }
  }

  private mutating func add(_ line: ModuleFileParser.Line, _ kind: Kind, _ parser: inout ModuleFileParser) {
    let words = line.words.dropFirst().map(\.self)
    let verb = line.words[0]
    let isStrict = kind != .dependency
    if !isStrict && !["go", "module", "retract", "require", "ignore"].contains(verb) { return }
    if kind == .main && verb == "use" { return parser.fail(line, "unknown directive: use") }
    if kind == .workspace && !["go", "toolchain", "godebug", "use", "replace"].contains(verb) {
      return parser.fail(line, "unknown directive: \(verb)")
    }
    switch verb {
    case "go":
      if !goVersion.isEmpty { return parser.fail(line, "repeated go statement") }
      if words.count != 1 { return parser.fail(line, "go directive expects exactly one argument") }
      if isStrict && !LanguageVersion.isValid(words[0]) {
        return parser.fail(line, "invalid go version '\(words[0])': must match format 1.23.0")
      }
      goVersion = words[0]
    case "module":
      if !path.isEmpty { return parser.fail(line, "repeated module statement") }
      if words.count != 1 { return parser.fail(line, "usage: module module/path") }
      path = words[0]
    case "require", "exclude":
      if words.count != 2 { return parser.fail(line, "usage: \(verb) module/path v1.2.3") }
      let module = ModuleVersion(path: words[0], version: words[1])
      if let fault = SemanticVersion.fault(of: module, verb) { return parser.fail(line, fault) }
      if verb == "require" {
        requirements.append(ModuleRequirement(module: module, isIndirect: line.isIndirect))
      } else {
        exclusions.insert(module)
      }
    case "replace": addReplacement(line, words, &parser)
    case "retract":
      if words.isEmpty && isStrict { parser.fail(line, "expected '[' or version") }
    case "ignore", "tool", "use", "toolchain":
      if words.count != 1 {
        return parser.fail(
          line, verb == "use" ? "usage: use local/dir" : "\(verb) directive expects exactly one argument")
      }
      switch verb {
      case "ignore": ignoredPaths.append(words[0])
      case "tool": tools.append(words[0])
      case "use": uses.append(words[0])
      default: break
      }
    case "godebug":
      if words.count != 1 || !words[0].contains("=") { parser.fail(line, "usage: godebug key=value") }
    default: parser.fail(line, "unknown directive: \(verb)")
    }
  }

  private mutating func addReplacement(
    _ line: ModuleFileParser.Line, _ words: [String], _ parser: inout ModuleFileParser
  ) {
    let usage =
      "usage: replace module/path [v1.2.3] => other/module v1.4\n\t or replace module/path [v1.2.3] => ../local/directory"
    let arrow = words.count >= 2 && words[1] == "=>" ? 1 : 2
    if words.count < arrow + 2 || words.count > arrow + 3 || words[arrow] != "=>" {
      return parser.fail(line, usage)
    }
    var old = ModuleVersion(path: words[0], version: "")
    if arrow == 2 {
      old.version = words[1]
      if let fault = SemanticVersion.fault(of: old, "replace") { return parser.fail(line, fault) }
    }
    var new = ModuleVersion(path: words[arrow + 1], version: "")
    let isDirectory = PathText.isLocal(new.path) || new.path.hasPrefix("/")
    if words.count == arrow + 2 {
      if !isDirectory {
        return parser.fail(
          line, "replacement module without version must be directory path (rooted or starting with . or ..)")
      }
    } else {
      new.version = words[arrow + 2]
      if isDirectory {
        return parser.fail(line, "replacement module directory path \(new.path.quoted) cannot have version")
      }
      if let fault = SemanticVersion.fault(of: new, "replace") { return parser.fail(line, fault) }
    }
    replacements.append(ModuleReplacement(old: old, new: new))
  }
}

/// Splits a go.mod file into directives.
struct ModuleFileParser {
  /// A directive with its verb, whether it stands alone or in a block.
  struct Line {
    var words: [String]
    var number: Int
    /// 1-based.
    var column: Int
    /// `true` iff the comment behind it begins with `indirect`.
    var isIndirect: Bool
  }

  private enum Token: Equatable {
    case word(String), open, close, newline, end
  }

  let content: [UInt8]
  /// The file as messages name it.
  let name: String
  /// The file's absolute path.
  let path: String
  private(set) var faults: [String] = []
  private var offset = 0
  private var line = 1
  private var lineStart = 0
  private var tokenLine = 1
  private var tokenStart = 0
  private var comment = ""

  init(content: [UInt8], name: String, path: String) {
    self.content = content
    self.name = name
    self.path = path
  }

  /// Records an error of a directive.
  mutating func fail(_ line: Line, _ message: String) { fail(line.number, line.column, message) }

  /// Records an error; the first column is not shown.
  private mutating func fail(_ line: Int, _ column: Int, _ message: String) {
    faults.append("\(name):\(line)\(column > 1 ? ":\(column)" : ""): \(message)")
  }

  /// Returns the directives; nil after a syntax error, which ends the reading.
  mutating func lines() -> [Line]? {
    var result: [Line] = []
    while true {
      guard let token = next() else { return nil }
      switch token {
      case .newline: continue
      case .end: return result
      default: break
      }
      let start = tokenLine
      let column = tokenStart - lineStart + 1
      var words: [String] = []
      var current = token
      var isBlock = false
      while current != .newline && current != .end {
        if current == .open {
          guard let following = next() else { return nil }
          if following == .newline || following == .end {
            isBlock = true
            break
          }
          if following == .close {
            guard let last = next() else { return nil }
            if last == .newline || last == .end {
              words = []
              break
            }
            words += ["(", ")"]
            current = last
            continue
          }
          words.append("(")
          current = following
          continue
        }
        words.append(ModuleFileParser.text(current))
        guard let following = next() else { return nil }
        current = following
      }
      if !isBlock {
        if !words.isEmpty {
          result.append(Line(words: words, number: start, column: column, isIndirect: isIndirect))
        }
        continue
      }
      guard block(words, start, column, &result) else { return nil }
    }
  }

  private mutating func block(
    _ verb: [String], _ start: Int, _ column: Int, _ result: inout [Line]
  ) -> Bool {
    while true {
      guard var token = next() else { return false }
      if token == .newline { continue }
      if token == .end {
        fail("syntax error (unterminated block started at \(path):\(start):\(column))")
        return false
      }
      if token == .close {
        guard let last = next() else { return false }
        if last != .newline && last != .end {
          fail("syntax error (expected newline after closing paren)")
          return false
        }
        return true
      }
      let number = tokenLine
      let column = tokenStart - lineStart + 1
      var words = verb
      while token != .newline && token != .end {
        words.append(ModuleFileParser.text(token))
        guard let following = next() else { return false }
        token = following
      }
      result.append(Line(words: words, number: number, column: column, isIndirect: isIndirect))
    }
  }

  private static func text(_ token: Token) -> String {
    switch token {
    case .word(let text): text
    case .open: "("
    case .close: ")"
    default: ""
    }
  }

  private var isIndirect: Bool {
    let words = comment.split(whereSeparator: { $0 == " " || $0 == "\t" })
    guard let first = words.first else { return false }
    return first == "indirect" && words.count == 1 || first.hasPrefix("indirect;")
  }

  private mutating func fail(_ message: String) {
    fail(line, offset - lineStart + 1, message)
  }

  /// Returns the next token; nil after an error.
  private mutating func next() -> Token? {
    comment = ""
    while offset < content.count {
      let byte = content[offset]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D {
        offset += 1
      } else if byte == UInt8(ascii: "/"), offset + 1 < content.count,
        content[offset + 1] == UInt8(ascii: "/")
      {
        let start = offset + 2
        while offset < content.count && content[offset] != 0x0A { offset += 1 }
        comment = String(decoding: content[start..<offset], as: UTF8.self)
      } else if byte == UInt8(ascii: "/"), offset + 1 < content.count,
        content[offset + 1] == UInt8(ascii: "*")
      {
        fail("mod files must use // comments (not /* */ comments)")
        return nil
      } else {
        break
      }
    }
    tokenLine = line
    tokenStart = offset
    guard offset < content.count else { return .end }
    let byte = content[offset]
    switch byte {
    case 0x0A:
      offset += 1
      line += 1
      lineStart = offset
      return .newline
    case UInt8(ascii: "("):
      offset += 1
      return .open
    case UInt8(ascii: ")"):
      offset += 1
      return .close
    case UInt8(ascii: "\""), UInt8(ascii: "`"): return string(byte)
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
      offset += 1
      return .word(String(UnicodeScalar(byte)))
    default:
      if byte < 0x20 {
        fail("unexpected input character \(byte == 0 ? "'\\x00'" : "'\\x\(String(byte, radix: 16))'")")
        return nil
      }
      let start = offset
      while offset < content.count && isWordByte(content[offset]) && !isComment { offset += 1 }
      if offset == start { offset += 1 }
      return .word(String(decoding: content[start..<offset], as: UTF8.self))
    }
  }

  private var isComment: Bool {
    content[offset] == UInt8(ascii: "/") && offset + 1 < content.count
      && (content[offset + 1] == UInt8(ascii: "/") || content[offset + 1] == UInt8(ascii: "*"))
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","):
      return false
    default: return true
    }
  }

  private mutating func string(_ quote: UInt8) -> Token? {
    var text: [UInt8] = []
    offset += 1
    while true {
      guard offset < content.count else {
        offset = tokenStart
        fail("unexpected EOF in string")
        return nil
      }
      var byte = content[offset]
      if byte == 0x0A {
        fail("unexpected newline in string")
        return nil
      }
      offset += 1
      if byte == quote { return .word(String(decoding: text, as: UTF8.self)) }
      if byte == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") && offset < content.count {
        byte = content[offset]
        offset += 1
      }
      text.append(byte)
    }
  }
}
