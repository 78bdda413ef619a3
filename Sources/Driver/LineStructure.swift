import Base
import Lexer

// What a layout of lines must know of the text: which brackets are open where a line begins and ends, and where comments
// and multi-line tokens are. All of it comes from the token table.

/// What an open bracket encloses.
enum Enclosure: UInt8 {
  /// Statements.
  case block
  /// The fields or methods of a type.
  case fields
  /// Elements of a composite literal, or arguments.
  case list
  /// Parameters of a declared function.
  case parameters
  /// The specifications of `var (…)` and its like.
  case group
}

/// The brackets and comments of one line.
struct LineShape {
  /// Brackets open at the line's start, outermost first.
  var opening: [Enclosure] = []
  /// Brackets open at the line's end.
  var closing: [Enclosure] = []
  /// Commas of the innermost bracket open at the start, the one that ends the line not counted.
  var separators = 0
  /// Byte offset in the line of its `//` comment; nil without one.
  var comment: Int?
  /// Length of the key in bytes if the line is a `key: value` of a literal; 0 otherwise.
  var keyLength = 0
  /// Byte offset in the text of the line's first token; -1 without one.
  var firstToken = -1
  /// `true` if the last token is a comma.
  var endsInComma = false
  /// `true` if a token that began on an earlier line ends here.
  var endsLongToken = false
  /// `true` if a token goes on into the next line, so that nothing can be added to this one.
  var isOpen = false
  /// `true` if the last token is an operator that takes an operand from the next line.
  var endsInOperator = false
}

/// The shapes of all lines of a source text.
struct LineStructure {
  private(set) var lines: [LineShape] = []
  private var starts: [Int] = [0]
  private var stack: [Enclosure] = []
  private var current = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: borrowing TokenTable) {
    for offset in 0..<bytes.count where bytes[offset] == 0x0A { starts.append(offset + 1) }
    lines = Array(repeating: LineShape(), count: starts.count)
    var end = 0
    var previous = TokenKind.endOfFile
    var beforePrevious = TokenKind.endOfFile
    var declaration = TokenKind.endOfFile
    for index in 0..<tokens.count {
      let kind = tokens[index].kind
      let start = min(Int(tokens[index].offset), bytes.count)
      scanGap(bytes, from: end, to: start)
      advance(to: start)
      if kind == .endOfFile { break }
      let length = tokens.length(index)
      let isImplied = kind == .semicolon && (start >= bytes.count || bytes[start] != UInt8(ascii: ";"))
      if isImplied { continue }
      if stack.isEmpty && previous != .dot { declaration = Self.head(kind) ?? declaration }
      let hasBlankBefore = start > 0 && bytes[start - 1] == 0x20
      take(kind, previous, beforePrevious, declaration, hasBlankBefore: hasBlankBefore, at: start)
      end = min(start + length, bytes.count)
      markLong(from: start, to: end)
      lines[current].endsInOperator =
        kind.rawValue >= TokenKind.orOr.rawValue
        && kind.rawValue <= TokenKind.define.rawValue && kind != .increment && kind != .decrement
      beforePrevious = previous
      previous = kind
    }
    advance(to: bytes.count)
    for index in lines.indices where lines[index].separators > 0 && lines[index].endsInComma {
      lines[index].separators -= 1
    }
  }

  private static func head(_ kind: TokenKind) -> TokenKind? {
    switch kind {
    case .keywordFunc, .keywordVar, .keywordConst, .keywordType, .keywordImport: kind
    default: nil
    }
  }

  private mutating func take(
    _ kind: TokenKind, _ previous: TokenKind, _ beforePrevious: TokenKind, _ declaration: TokenKind,
    hasBlankBefore: Bool, at offset: Int
  ) {
    if lines[current].firstToken < starts[current] { lines[current].firstToken = offset }
    lines[current].endsInComma = kind == .comma
    switch kind {
    case .leftParen:
      switch previous {
      case .keywordVar, .keywordConst, .keywordType, .keywordImport: stack.append(.group)
      case .keywordFunc: stack.append(.parameters)
      case .name where declaration == .keywordFunc && stack.isEmpty: stack.append(.parameters)
      case .rightParen where declaration == .keywordFunc && stack.isEmpty: stack.append(.parameters)
      default: stack.append(.list)
      }
    case .leftBracket: stack.append(.list)
    case .leftBrace:
      let isType = previous == .keywordStruct || previous == .keywordInterface
      stack.append(isType ? .fields : hasBlankBefore ? .block : .list)
    case .rightParen, .rightBracket, .rightBrace:
      if !stack.isEmpty { stack.removeLast() }
    case .comma:
      if stack.count == lines[current].opening.count { lines[current].separators += 1 }
    case .colon:
      if stack.count == lines[current].opening.count, stack.last == .list, lines[current].keyLength == 0 {
        lines[current].keyLength = offset - lines[current].firstToken
      }
    default: break
    }
    lines[current].closing = stack
  }

  /// Moves to the line that holds `offset`.
  private mutating func advance(to offset: Int) {
    while current + 1 < starts.count && starts[current + 1] <= offset {
      lines[current].closing = stack
      current += 1
      lines[current].opening = stack
      lines[current].closing = stack
    }
  }

  private func line(of offset: Int) -> Int {
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= offset { low = middle } else { high = middle }
    }
    return low
  }

  private mutating func markLong(from start: Int, to end: Int) {
    if end <= start { return }
    let first = line(of: start)
    let last = line(of: end - 1)
    if first == last { return }
    for index in first..<last { lines[index].isOpen = true }
    for index in (first + 1)...last { lines[index].endsLongToken = true }
  }

  /// Finds the comments between two tokens.
  private mutating func scanGap(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var offset = start
    while offset + 1 < end {
      guard bytes[offset] == UInt8(ascii: "/") else {
        offset += 1
        continue
      }
      let comment = offset
      if bytes[offset + 1] == UInt8(ascii: "/") {
        let index = line(of: comment)
        lines[index].comment = comment - starts[index]
        while offset < end && bytes[offset] != 0x0A { offset += 1 }
      } else if bytes[offset + 1] == UInt8(ascii: "*") {
        offset += 2
        while offset + 1 < end
          && !(bytes[offset] == UInt8(ascii: "*") && bytes[offset + 1] == UInt8(ascii: "/"))
        {
          offset += 1
        }
        offset = min(offset + 2, end)
        markLong(from: comment, to: offset)
      } else {
        offset += 1
      }
    }
  }
}
