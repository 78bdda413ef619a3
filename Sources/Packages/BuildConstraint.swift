// The lines above the package clause that say which builds a file belongs to (go/build/constraint).

/// The expression of a `//go:build` line: tags joined by `!`, `&&`, `||` and parentheses.
///
///     Or   = And { "||" And } .
///     And  = Not { "&&" Not } .
///     Not  = [ "!" ] Atom .
///     Atom = tag | "(" Or ")" .
struct BuildConstraint {
  /// What is wrong with an expression, in Go's words.
  struct Fault: Error {
    var message: String
  }

  private enum Step { case tag(String), not, and, or }
  /// The expression in postfix order.
  private var steps: [Step] = []

  /// Parses the text behind `//go:build`.
  init(_ text: UnsafeBufferPointer<UInt8>) throws(Fault) {
    var parser = ConstraintParser(text: text)
    try parser.parseOr(0)
    if parser.token != .end { throw Fault(message: "unexpected token \(parser.token.text)") }
    steps = parser.steps
  }

  /// Parses the text of a `// +build` line behind the word: alternatives separated by blanks, whose parts commas join; nil
  /// for a line that holds for no build.
  init?(plusBuild text: String) {
    var isFollowing = false
    for clause in text.split(whereSeparator: { $0 == " " || $0 == "\t" || $0 == "\r" }) {
      var count = 0
      for part in clause.split(separator: ",", omittingEmptySubsequences: false) {
        let isNegated = part.hasPrefix("!")
        let name = isNegated ? part.dropFirst() : part
        let isTag = !name.isEmpty && name.utf8.allSatisfy(ConstraintParser.isTagByte)
        steps.append(.tag(isTag ? String(name) : "ignore"))
        if isNegated && isTag { steps.append(.not) }
        if count > 0 { steps.append(.and) }
        count += 1
      }
      if isFollowing { steps.append(.or) }
      isFollowing = true
    }
    if steps.isEmpty { return nil }
  }
  /// `true` iff the expression holds for `target`.
  func holds(for target: BuildTarget) -> Bool {
    var stack: [Bool] = []
    for step in steps {
      switch step {
      case .tag(let name): stack.append(target.has(name))
      case .not: stack.append(!(stack.popLast() ?? false))
      case .and:
        let right = stack.popLast() ?? false
        stack.append((stack.popLast() ?? false) && right)
      case .or:
        let right = stack.popLast() ?? false
        stack.append((stack.popLast() ?? false) || right)
      }
    }
    return stack.last ?? false
  }

  /// Reads the expression in one pass, one token ahead.
  private struct ConstraintParser {
    enum Token: Equatable {
      case tag(String), not, and, or, open, close, end
      var text: String {
        switch self {
        case .tag(let name): name
        case .not: "!"
        case .and: "&&"
        case .or: "||"
        case .open: "("
        case .close: ")"
        case .end: ""
        }
      }
    }

    let text: UnsafeBufferPointer<UInt8>
    var offset = 0
    var token = Token.end
    var steps: [Step] = []

    init(text: UnsafeBufferPointer<UInt8>) { self.text = text }

    mutating func next() throws(Fault) {
      while offset < text.count && (text[offset] == 0x20 || text[offset] == 0x09) { offset += 1 }
      guard offset < text.count else {
        token = .end
        return
      }
      let byte = text[offset]
      switch byte {
      case UInt8(ascii: "("): token = .open
      case UInt8(ascii: ")"): token = .close
      case UInt8(ascii: "!"): token = .not
      case UInt8(ascii: "&"), UInt8(ascii: "|"):
        if offset + 1 >= text.count || text[offset + 1] != byte {
          throw Fault(message: "invalid syntax at \(Character(UnicodeScalar(byte)))")
        }
        token = byte == UInt8(ascii: "&") ? .and : .or
        offset += 1
      default:
        let start = offset
        while offset < text.count && ConstraintParser.isTagByte(text[offset]) { offset += 1 }
        if offset == start {
          throw Fault(message: "invalid syntax at \(Character(UnicodeScalar(byte)))")
        }
        token = .tag(String(decoding: text[start..<offset], as: UTF8.self))
        return
      }
      offset += 1
    }

    mutating func parseOr(_ depth: Int) throws(Fault) {
      try parseAnd(depth)
      while token == .or {
        try parseAnd(depth)
        steps.append(.or)
      }
    }

    private mutating func parseAnd(_ depth: Int) throws(Fault) {
      try parseNot(depth)
      while token == .and {
        try parseNot(depth)
        steps.append(.and)
      }
    }

    /// The first token has not been read yet, so that an operand may follow any operator.
    private mutating func parseNot(_ depth: Int) throws(Fault) {
      if depth > 1000 { throw Fault(message: "build expression too large") }
      try next()
      guard token == .not else { return try parseAtom(depth) }
      try next()
      if token == .not { throw Fault(message: "double negation not allowed") }
      try parseAtom(depth)
      steps.append(.not)
    }

    private mutating func parseAtom(_ depth: Int) throws(Fault) {
      switch token {
      case .open:
        do {
          try parseOr(depth + 1)
        } catch {
          throw error.message == "unexpected end of expression"
            ? Fault(message: "missing close paren") : error
        }
        if token != .close { throw Fault(message: "missing close paren") }
      case .tag(let name): steps.append(.tag(name))
      case .end: throw Fault(message: "unexpected end of expression")
      default: throw Fault(message: "unexpected token \(token.text)")
      }
      try next()
    }

    static func isTagByte(_ byte: UInt8) -> Bool {
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_")
        || byte == UInt8(ascii: ".")
        || byte >= 0x80
    }
  }
}

extension BuildTarget {
  /// `true` iff the constraints in the comments that open a file's `content` hold. A `//go:build` line counts wherever it
  /// stands in those comments; without one `// +build` lines do, if a blank line follows them.
  func matches(_ content: UnsafeBufferPointer<UInt8>) throws(BuildConstraint.Fault) -> Bool {
    guard let found = try ConstraintLines(content) else { return true }
    if let line = found.goBuild {
      do {
        return try BuildConstraint(UnsafeBufferPointer(rebasing: content[line])).holds(for: self)
      } catch {
        throw BuildConstraint.Fault(message: "parsing //go:build line: \(error.message)")
      }
    }
    for line in found.plusBuild where line.upperBound <= found.end {
      let text = String(decoding: UnsafeBufferPointer(rebasing: content[line]), as: UTF8.self)
      if !(BuildConstraint(plusBuild: text)?.holds(for: self) ?? false) { return false }
    }
    return true
  }
}

/// The constraint lines of a file's opening comments.
private struct ConstraintLines {
  /// The text behind `//go:build`.
  var goBuild: Range<Int>?
  /// The texts behind `// +build`.
  var plusBuild: [Range<Int>] = []
  /// Where the last blank line before other text than `//` comments ends.
  var end = 0

  /// Finds the lines in `content`; nil if there are none.
  init?(_ content: UnsafeBufferPointer<UInt8>) throws(BuildConstraint.Fault) {
    var start = 0
    var hasEnded = false
    var isInComment = false
    lines: while start < content.count {
      var stop = start
      while stop < content.count && content[stop] != 0x0A { stop += 1 }
      let next = min(stop + 1, content.count)
      var first = start
      var last = stop
      while first < last && ConstraintLines.isBlank(content[first]) { first += 1 }
      while last > first && ConstraintLines.isBlank(content[last - 1]) { last -= 1 }
      start = next
      if first == last {
        if !hasEnded { end = next }
        continue
      }
      let isLineComment = ConstraintLines.starts(content, first, last, "//")
      if !isLineComment { hasEnded = true }
      if !isInComment && isLineComment && ConstraintLines.starts(content, first, last, "//go:build") {
        let rest = first + 10
        if rest == last || ConstraintLines.isBlank(content[rest]) {
          if goBuild != nil { throw BuildConstraint.Fault(message: "multiple //go:build comments") }
          goBuild = rest..<last
        }
      }
      if !isInComment && isLineComment && !hasEnded { addPlusBuild(content, first + 2, last) }
      while first < last {
        if isInComment {
          while first < last && !ConstraintLines.starts(content, first, last, "*/") { first += 1 }
          if first == last { continue lines }
          isInComment = false
          first += 2
        } else if ConstraintLines.starts(content, first, last, "//") {
          continue lines
        } else if ConstraintLines.starts(content, first, last, "/*") {
          isInComment = true
          first += 2
        } else {
          break lines
        }
        while first < last && ConstraintLines.isBlank(content[first]) { first += 1 }
      }
    }
    if goBuild == nil && plusBuild.isEmpty { return nil }
  }

  private mutating func addPlusBuild(_ content: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) {
    var first = start
    while first < end && ConstraintLines.isBlank(content[first]) { first += 1 }
    guard ConstraintLines.starts(content, first, end, "+build") else { return }
    first += 6
    if first == end || ConstraintLines.isBlank(content[first]) { plusBuild.append(first..<end) }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }

  private static func starts(
    _ content: UnsafeBufferPointer<UInt8>, _ first: Int, _ last: Int, _ word: StaticString
  ) -> Bool {
    if last - first < word.utf8CodeUnitCount { return false }
    for index in 0..<word.utf8CodeUnitCount where content[first + index] != word.utf8Start[index] {
      return false
    }
    return true
  }
}
