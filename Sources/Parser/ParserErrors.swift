import Base
import Lexer

/// A set of token kinds.
struct TokenSet: BitwiseCopyable {
  var low: UInt64 = 0
  var high: UInt64 = 0

  init(_ kinds: TokenKind...) {
    for kind in kinds { insert(kind) }
  }

  mutating func insert(_ kind: TokenKind) {
    if kind.rawValue < 64 {
      low |= 1 << UInt64(kind.rawValue)
    } else {
      high |= 1 << UInt64(kind.rawValue - 64)
    }
  }

  func contains(_ kind: TokenKind) -> Bool {
    kind.rawValue < 64
      ? low >> UInt64(kind.rawValue) & 1 != 0 : high >> UInt64(kind.rawValue - 64) & 1 != 0
  }

  /// The keywords that start a statement: good places to go on after an error.
  static var statementStart: TokenSet {
    TokenSet(
      .keywordBreak, .keywordConst, .keywordContinue, .keywordDefer, .keywordFallthrough, .keywordFor,
      .keywordGo, .keywordGoto, .keywordIf, .keywordReturn, .keywordSelect, .keywordSwitch, .keywordType,
      .keywordVar)
  }
}

extension Parser {
  /// Errors of the file so far, lexical ones up to the current token included.
  var errorsSoFar: Int { errorCount + table.errorCount(upTo: index) }

  // MARK: Reporting

  /// Reports `message` at byte `offset` and counts it.
  @inline(never)
  mutating func report(_ offset: UInt32, _ message: String) {
    errorCount += 1
    if index >= directiveToken { readDirectives() }
    emit(offset, message)
  }

  /// Reports `message` at byte `offset`, unless it repeats one of the same line as Go's compiler understands that: only the
  /// first of successive syntax errors of a line counts, and of successive equal others.
  mutating func emit(_ offset: UInt32, _ message: String) {
    flushLexicalErrors(upTo: index)
    append(offset, message)
  }

  /// Emits the lexical errors met by the time token `index` is read.
  mutating func flushLexicalErrors(upTo index: Int) {
    while lexicalErrorsReported < table.errors.count
      && Int(table.errors[lexicalErrorsReported].token) <= index
    {
      let error = table.errors[lexicalErrorsReported]
      lexicalErrorsReported += 1
      append(error.offset, error.message)
    }
  }

  private mutating func append(_ offset: UInt32, _ message: String) {
    if message.utf8.starts(with: "syntax error".utf8) {
      if let last = lastSyntaxError, isSameLine(last, offset) { return }
      lastSyntaxError = offset
    } else {
      if let last = lastOtherError, diagnostics[last].message == message,
        isSameLine(diagnostics[last].position.raw - base.raw, offset)
      {
        return
      }
      lastOtherError = diagnostics.count
    }
    diagnostics.append(Diagnostic(base.advanced(by: Int(offset)), message))
  }

  private func isSameLine(_ a: UInt32, _ b: UInt32) -> Bool {
    let range = min(a, b)..<max(a, b)
    if bytes[Int(range.lowerBound)..<Int(range.upperBound)].contains(0x0a) { return false }
    return !lineDirectives.contains { range.contains($0.offset - 1) }
  }

  /// Reports a syntax error at the current token. Texts that start with `in `, `at `, `after ` or `expected ` are completed
  /// by what was seen.
  @inline(never)
  mutating func syntaxError(_ message: String) { syntaxError(at: offset, message) }

  /// As `syntaxError(_:)`, at byte `offset`.
  @inline(never)
  mutating func syntaxError(at offset: UInt32, _ message: String) {
    if kind == .endOfFile && errorsSoFar > 0 { return }
    let text = message.utf8
    let tail: String
    if text.starts(with: "in ".utf8) || text.starts(with: "at ".utf8) || text.starts(with: "after ".utf8) {
      tail = " " + message
    } else if text.starts(with: "expected ".utf8) {
      tail = ", " + message
    } else {
      report(offset, "syntax error: " + message)
      return
    }
    report(offset, "syntax error: unexpected " + currentTokenText + tail)
  }

  /// How messages name the current token.
  private var currentTokenText: String {
    switch kind {
    case .name: return "name " + currentText
    case .semicolon: return semicolonText
    case .intLiteral, .floatLiteral, .imaginaryLiteral, .runeLiteral, .stringLiteral:
      return "literal " + currentText
    default: return Parser.text(of: kind)
    }
  }

  /// The source of the current token.
  var currentText: String {
    let start = Int(offset)
    return String(decoding: bytes[start..<start + length], as: UTF8.self)
  }

  /// What the current semicolon is: written, a line end or the end of the file.
  var semicolonText: String {
    if table[index].length > 0 { return "semicolon" }
    return Int(offset) >= bytes.count ? "EOF" : "newline"
  }

  /// How messages name tokens of `kind`.
  static func text(of kind: TokenKind) -> String {
    switch kind {
    case .endOfFile: return "EOF"
    case .name: return "name"
    case .intLiteral, .floatLiteral, .imaginaryLiteral, .runeLiteral, .stringLiteral: return "literal"
    case .increment: return "++"
    case .decrement: return "--"
    case .assign: return "="
    case .define: return ":="
    case .leftParen: return "("
    case .leftBracket: return "["
    case .leftBrace: return "{"
    case .rightParen: return ")"
    case .rightBracket: return "]"
    case .rightBrace: return "}"
    case .comma: return "comma"
    case .semicolon: return "semicolon or newline"
    case .colon: return ":"
    case .dot: return "."
    case .dotDotDot: return "..."
    default: break
    }
    if kind.isKeyword { return "keyword " + keyword(kind) }
    if kind.isAssignOperation {
      let raw = kind.rawValue - TokenKind.addAssign.rawValue + Operator.add.rawValue
      return (Operator(rawValue: raw) ?? .none).text + "="
    }
    let raw = kind.rawValue - TokenKind.not.rawValue + Operator.not.rawValue
    return (Operator(rawValue: raw) ?? .none).text
  }

  /// The spelling of keyword `kind`.
  static func keyword(_ kind: TokenKind) -> String {
    TokenTable.keywords[Int(kind.rawValue - TokenKind.keywordBreak.rawValue)].description
  }

  // MARK: Recovery

  /// Reports that `wanted` is missing and skips a token.
  @inline(never)
  mutating func missing(_ wanted: TokenKind) {
    syntaxError("expected " + Parser.text(of: wanted))
    advance()
  }

  /// Skips the current token, except at the end of the file.
  mutating func advance() {
    if kind != .endOfFile { next() }
  }

  /// Skips tokens until one that may follow, or inside functions one that starts a statement.
  @inline(never)
  mutating func advance(_ follow: TokenKind...) {
    var set = TokenSet(.endOfFile)
    if functionDepth > 0 { set = .statementStart }
    set.insert(.endOfFile)
    for kind in follow { set.insert(kind) }
    while !set.contains(kind) { next() }
  }

  /// An expression or type that is missing at the current token.
  mutating func badExpression() -> NodeID { add(.badExpression, at: offset, .max, .max) }

  /// Ends an element of a list that `separator` divides and `close` ends; `false` if the list cannot go on, and then the
  /// current token is not `close`.
  @inline(__always)
  mutating func endElement(_ context: StaticString, _ separator: TokenKind, _ close: TokenKind) -> Bool {
    if kind == separator {
      next()
      return true
    }
    return kind == close || recover(context, separator, close)
  }

  @inline(never)
  private mutating func recover(_ context: StaticString, _ separator: TokenKind, _ close: TokenKind) -> Bool {
    let wanted = Parser.text(of: separator) + " or " + Parser.text(of: close)
    syntaxError("in \(context); possibly missing " + wanted)
    advance(.rightParen, .rightBracket, .rightBrace)
    return kind == close
  }
}
