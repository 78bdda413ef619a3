import Base
import Lexer

/// A parameter, field or embedded element whose list is not complete.
struct PartialField: BitwiseCopyable {
  var offset: UInt32
  var name: NodeID
  var type: NodeID
}

extension Parser {
  /// Parses a function type or the rest of a declaration from behind `func` or the name. With a `context`, type parameters
  /// are an error.
  ///
  ///     Signature = [ TypeParams ] Parameters [ Result ] .
  mutating func parseSignature(context: StaticString?, parameters typeParameters: inout UInt32) -> NodeID {
    let start = offset
    if eat(.leftBracket) {
      if let context { syntaxError(at: start, "\(context) must have no type parameters") }
      if kind == .rightBracket {
        syntaxError("empty type parameter list")
        next()
      } else {
        typeParameters = parseParameters(
          first: .none, type: .none, close: .rightBracket, requireNames: true, allowDots: false)
      }
    }
    expect(.leftParen)
    let parameters = parseParameters(
      first: .none, type: .none, close: .rightParen, requireNames: false, allowDots: true)
    let results = parseResult()
    return add(.functionType, at: start, parameters, results)
  }

  ///     Result = Parameters | Type .
  private mutating func parseResult() -> UInt32 {
    if kind == .leftBrace || kind == .semicolon { return .max }
    if eat(.leftParen) {
      return parseParameters(
        first: .none, type: .none, close: .rightParen, requireNames: false, allowDots: false)
    }
    let start = offset
    let type = parseType()
    if type.isNone { return .max }
    let mark = scratchCount
    push(add(.field, at: start, type))
    return popList(mark)
  }

  /// Parses a parameter list from behind its opening bracket, whose first name (and then its type) may have been read, and
  /// returns the list of its fields: all are named or none is.
  ///
  ///     Parameters    = "(" [ ParameterList [ "," ] ] ")" .
  ///     ParameterList = ParameterDecl { "," ParameterDecl } .
  mutating func parseParameters(
    first: NodeID, type firstType: NodeID, close: TokenKind, requireNames: Bool, allowDots: Bool
  ) -> UInt32 {
    // Three words a field on the scratch stack: offset, name, type.
    let mark = scratchCount
    var named = 0
    var typed = 0
    var first = first
    var firstType = firstType
    if first.exists && firstType.exists && kind == close {
      next()
      let field = add(.field, at: start(first), firstType, first)
      push(field)
      return popList(mark)
    }
    var end = offset
    var isClosed = true
    while kind != .endOfFile && kind != close {
      var field: PartialField?
      if firstType.exists {
        field = PartialField(offset: start(first), name: first, type: firstType)
      } else {
        field = parseParameter(name: first, follow: close)
      }
      first = .none
      firstType = .none
      if let field {
        if field.type.exists {
          typed += 1
          if field.name.exists { named += 1 }
        }
        push(field.offset)
        push(field.name)
        push(field.type)
      }
      if !endElement("parameter list", .comma, close) {
        isClosed = false
        break
      }
    }
    end = offset
    if isClosed { expect(close) }
    let count = (scratchCount - mark) / 3
    if count == 0 { return .max }
    distributeTypes(
      mark, count, named: named, typed: typed, end: end, requireNames: requireNames)
    checkDots(mark, count, allowDots: allowDots)

    // The fields take the place of the triples, which they never overtake.
    for index in 0..<count {
      let at = mark + 3 * index
      let type = scratch[at + 2]
      let shares = index + 1 < count && scratch[at + 5] == type && scratch[at + 1] != .max
      let field = add(.field, at: scratch[at], type, scratch[at + 1], detail: shares ? 2 : 0)
      scratch[mark + index] = field.raw
    }
    scratchCount = mark + count
    return popList(mark)
  }

  /// Decides whether lone names are parameters or types, and gives parameters the type that follows them.
  private mutating func distributeTypes(
    _ mark: Int, _ count: Int, named: Int, typed: Int, end: UInt32, requireNames: Bool
  ) {
    if named == 0 && !requireNames {
      for index in 0..<count where scratch[mark + 3 * index + 1] != .max {
        scratch[mark + 3 * index + 2] = scratch[mark + 3 * index + 1]
        scratch[mark + 3 * index + 1] = .max
      }
      return
    }
    if named == count { return }
    var place: UInt32?
    var type: UInt32 = .max
    for index in stride(from: count - 1, through: 0, by: -1) {
      let at = mark + 3 * index
      if scratch[at + 2] != .max {
        type = scratch[at + 2]
        if scratch[at + 1] == .max {
          let leftmost = view().start(NodeID(raw: type)).raw - base.raw
          place = leftmost
          scratch[at + 1] = addName(at: leftmost, length: 0).raw
        }
      } else if type != .max {
        scratch[at + 2] = type
      } else {
        let name = NodeID(raw: scratch[at + 1])
        place = start(name)
        scratch[at + 2] = add(.badExpression, at: start(name), .max, .max).raw
      }
    }
    guard var place else { return }
    let message: String
    if named == typed {
      place = end
      message = requireNames ? "missing type constraint" : "missing parameter type"
    } else if requireNames {
      message = "missing type parameter name" + (count == 1 ? " or invalid array length" : "")
    } else {
      message = "missing parameter name"
    }
    syntaxError(at: place, message)
  }

  /// Reports the first misplaced `...T` and makes all misplaced ones `T`.
  private mutating func checkDots(_ mark: Int, _ count: Int, allowDots: Bool) {
    var isFirst = true
    for index in 0..<count {
      let type = NodeID(raw: scratch[mark + 3 * index + 2])
      if tag(type) != .dotsType || allowDots && index + 1 == count { continue }
      if isFirst {
        isFirst = false
        report(
          start(type), allowDots ? "can only use ... with final parameter" : "invalid use of ...")
      }
      scratch[mark + 3 * index + 2] = rows[type.index].a
    }
  }

  /// Parses one parameter, whose name may have been read; nil after an error. In type parameter lists (`follow` is `]`)
  /// constraints are accepted.
  ///
  ///     ParameterDecl = [ IdentifierList ] [ "..." ] Type .
  ///     TypeParamDecl = IdentifierList TypeConstraint .
  private mutating func parseParameter(name: NodeID, follow: TokenKind) -> PartialField? {
    let allowsTerms = follow == .rightBracket
    var name = name
    var field = PartialField(offset: offset, name: .none, type: .none)
    if name.exists {
      field.offset = start(name)
    } else if allowsTerms && kind == .tilde {
      field.type = parseUnion(expectTerm())
      return field
    }

    if kind == .name || name.exists {
      if name.isNone { name = expectName() }
      switch kind {
      case .leftBracket:
        field.type = parseArrayOrInstance(of: name)
        if tag(field.type) != .index { field.name = name }
        if allowsTerms && kind == .or { field.type = parseUnion(field.type) }
        return field
      case .dot:
        field.type = parseQualifiedName(name)
        if allowsTerms && kind == .or { field.type = parseUnion(field.type) }
        return field
      case .or where allowsTerms:
        field.type = parseUnion(name)
        return field
      default:
        field.name = name
        // A lone name: the common case needs no look for a type.
        if kind == .comma || kind == follow { return field }
      }
    }

    if kind == .dotDotDot {
      let dots = offset
      next()
      let element = parseType()
      if element.isNone {
        field.type = badExpression()
        syntaxError("... is missing type")
      } else {
        field.type = add(.dotsType, at: dots, element)
      }
      return field
    }
    if allowsTerms && kind == .tilde {
      field.type = parseUnion(expectTerm())
      return field
    }
    field.type = parseType()
    if allowsTerms && kind == .or && field.type.exists { field.type = parseUnion(field.type) }
    if field.name.exists || field.type.exists { return field }
    syntaxError("expected " + Parser.text(of: follow))
    advance(.comma, follow)
    return nil
  }

  // MARK: Constraints

  /// Parses the rest of a union whose first term is `first`.
  ///
  ///     TypeElem = TypeTerm { "|" TypeTerm } .
  mutating func parseUnion(_ first: NodeID) -> NodeID {
    var type = first
    let outer = depth
    while kind == .or {
      if !enter() { break }
      let bar = offset
      next()
      type = add(.binary, at: bar, type, expectTerm(), detail: Operator.or.rawValue)
    }
    depth = outer
    return type
  }

  ///     TypeTerm = Type | "~" Type .
  mutating func expectTerm() -> NodeID {
    if kind == .tilde {
      let tilde = offset
      next()
      return add(.unary, at: tilde, expectType(), detail: Operator.tilde.rawValue)
    }
    let type = parseType()
    if type.exists { return type }
    let bad = badExpression()
    syntaxError("expected ~ term or type")
    advanceToTermEnd()
    return bad
  }

  /// Skips to an operator or the end of a term.
  private mutating func advanceToTermEnd() {
    var set = TokenSet(.endOfFile)
    if functionDepth > 0 { set = .statementStart }
    for kind in [TokenKind.endOfFile, .semicolon, .rightParen, .rightBracket, .rightBrace] {
      set.insert(kind)
    }
    for raw in TokenKind.not.rawValue...TokenKind.shiftRight.rawValue {
      if let kind = TokenKind(rawValue: raw), kind != .star, kind != .arrow { set.insert(kind) }
    }
    while !set.contains(kind) { next() }
  }
}
