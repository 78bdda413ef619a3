/// What a token is; one byte.
///
/// The order carries meaning: literals, operators (in the order of `Operator`), assignment operators and keywords
/// are runs, so a class is a comparison and an operator a subtraction.
@frozen
public enum TokenKind: UInt8, Sendable, BitwiseCopyable {
  case endOfFile = 0

  case name
  // The literals, in the order of `LiteralKind`.
  case intLiteral
  case floatLiteral
  case imaginaryLiteral
  case runeLiteral
  case stringLiteral

  // The operators, in the order of `Operator`; `*` and `<-` have kinds of their own in Go's grammar too.
  case not
  case arrow
  case tilde
  case orOr
  case andAnd
  case equal
  case notEqual
  case less
  case lessEqual
  case greater
  case greaterEqual
  case add
  case subtract
  case or
  case xor
  case star
  case divide
  case remainder
  case and
  case andNot
  case shiftLeft
  case shiftRight

  // `op=` for the operators from `+` on, in the same order.
  case addAssign
  case subtractAssign
  case orAssign
  case xorAssign
  case multiplyAssign
  case divideAssign
  case remainderAssign
  case andAssign
  case andNotAssign
  case shiftLeftAssign
  case shiftRightAssign

  case increment
  case decrement
  case assign
  case define

  case leftParen
  case leftBracket
  case leftBrace
  case rightParen
  case rightBracket
  case rightBrace
  case comma
  /// Written, or implied by a line end or the end of the file.
  case semicolon
  case colon
  case dot
  case dotDotDot

  // The keywords, in alphabetical order.
  case keywordBreak
  case keywordCase
  case keywordChan
  case keywordConst
  case keywordContinue
  case keywordDefault
  case keywordDefer
  case keywordElse
  case keywordFallthrough
  case keywordFor
  case keywordFunc
  case keywordGo
  case keywordGoto
  case keywordIf
  case keywordImport
  case keywordInterface
  case keywordMap
  case keywordPackage
  case keywordRange
  case keywordReturn
  case keywordSelect
  case keywordStruct
  case keywordSwitch
  case keywordType
  case keywordVar

  /// `true` iff the token is a literal of any kind.
  @inlinable public var isLiteral: Bool {
    rawValue >= TokenKind.intLiteral.rawValue && rawValue <= TokenKind.stringLiteral.rawValue
  }
  /// `true` iff the token is one of the keywords.
  @inlinable public var isKeyword: Bool { rawValue >= TokenKind.keywordBreak.rawValue }
  /// `true` iff the token is `op=`.
  @inlinable public var isAssignOperation: Bool {
    rawValue >= TokenKind.addAssign.rawValue && rawValue <= TokenKind.shiftRightAssign.rawValue
  }
}

/// What a literal denotes.
@frozen
public enum LiteralKind: UInt8, Sendable, BitwiseCopyable {
  case int
  case float
  case imaginary
  case rune
  case string
}
