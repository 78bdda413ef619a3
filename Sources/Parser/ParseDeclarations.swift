import Base
import Lexer

extension Parser {
  /// Parses what follows an `import`, `const`, `type` or `var` keyword, which is current, and pushes the declarations.
  ///
  ///     Declaration = keyword ( Spec | "(" { Spec ";" } ")" ) .
  mutating func parseGroup() {
    let keyword = kind
    next()
    if kind != .leftParen {
      var iota: UInt32 = 0
      var source = NodeID.none
      parseSpecification(keyword, group: .max, &iota, &source)
      return
    }
    dropDirectives()
    let group = offset
    next()
    var iota: UInt32 = 0
    var source = NodeID.none
    while kind != .endOfFile && kind != .rightParen {
      parseSpecification(keyword, group: group, &iota, &source)
      if !endElement("grouped declaration", .semicolon, .rightParen) { return }
    }
    expect(.rightParen)
  }

  private mutating func parseSpecification(
    _ keyword: TokenKind, group: UInt32, _ iota: inout UInt32, _ source: inout NodeID
  ) {
    let directives = takeDirectives()
    let node: NodeID
    switch keyword {
    case .keywordImport: node = parseImport(group)
    case .keywordConst: node = parseConst(group, &iota, &source)
    case .keywordType: node = parseTypeDeclaration(group)
    default: node = parseVar(group)
    }
    attach(directives, to: node)
    push(node)
  }

  ///     ImportSpec = [ "." | PackageName ] ImportPath .
  private mutating func parseImport(_ group: UInt32) -> NodeID {
    let start = offset
    var name = NodeID.none
    if kind == .name {
      name = expectName()
    } else if kind == .dot {
      name = addName(at: offset, length: 1)
      next()
    }
    let detail: UInt8 = group == .max ? 0 : 1
    let path = parseLiteral()
    if path.isNone {
      syntaxError("missing import path")
      advance(.semicolon, .rightParen)
      return add(.importDeclaration, at: start, name, detail: detail)
    }
    if rows[path.index].detail & 0x80 == 0 && rows[path.index].detail != LiteralKind.string.rawValue {
      syntaxError(at: self.start(path), "import path must be a string")
      rows[path.index].detail |= 0x80
    }
    return add(.importDeclaration, at: start, name, path, detail: detail)
  }

  ///     ConstSpec = IdentifierList [ [ Type ] "=" ExpressionList ] .
  private mutating func parseConst(_ group: UInt32, _ iota: inout UInt32, _ source: inout NodeID) -> NodeID {
    let start = offset
    let mark = scratchCount
    pushNames()
    let namesEnd = scratchCount
    var type = NodeID.none
    if kind != .endOfFile && kind != .semicolon && kind != .rightParen {
      type = parseType()
      if eatAssign() { pushExpressions() }
    }
    let at = UInt32(extraCount)
    let isRepeated = type.isNone && scratchCount == namesEnd
    addExtra(group)
    addExtra(iota)
    addExtra(isRepeated ? source.raw : .max - 1)
    addExtraList(mark, namesEnd)
    addExtraList(namesEnd, scratchCount)
    scratchCount = mark
    let node = add(.constDeclaration, at: start, type.raw, at)
    if !isRepeated { source = node }
    iota += 1
    return node
  }

  ///     VarSpec = IdentifierList ( Type [ "=" ExpressionList ] | "=" ExpressionList ) .
  private mutating func parseVar(_ group: UInt32) -> NodeID {
    let start = offset
    let mark = scratchCount
    pushNames()
    let namesEnd = scratchCount
    var type = NodeID.none
    if eatAssign() {
      pushExpressions()
    } else {
      type = expectType()
      if eatAssign() { pushExpressions() }
    }
    let at = UInt32(extraCount)
    addExtra(group)
    addExtraList(mark, namesEnd)
    addExtraList(namesEnd, scratchCount)
    scratchCount = mark
    return add(.varDeclaration, at: start, type.raw, at)
  }

  ///     TypeSpec = identifier [ TypeParams ] [ "=" ] Type .
  private mutating func parseTypeDeclaration(_ group: UInt32) -> NodeID {
    let start = offset
    let name = expectName()
    var parameters: UInt32 = .max
    var isAlias = false
    var type = NodeID.none
    if kind == .leftBracket {
      // An array or slice type, or type parameters.
      let bracket = offset
      next()
      switch kind {
      case .name:
        // What follows is read as an expression and then split into a parameter and its constraint if it can be. A
        // constraint that starts with `[` would not parse as an index, but neither is an index a constant length.
        var length = expectName()
        if kind != .leftBracket {
          expressionLevel += 1
          length = parseBinary(parsePrimary(length, keepParentheses: false), above: 0)
          expressionLevel -= 1
        }
        let (parameter, constraint) = split(length, force: kind == .comma)
        if parameter.exists && (constraint.exists || kind != .rightBracket) {
          parameters = parseParameters(
            first: parameter, type: constraint, close: .rightBracket, requireNames: true, allowDots: false)
          isAlias = eatAssign()
          type = parseType()
        } else {
          type = parseArray(bracket, length: length)
        }
      case .rightBracket:
        next()
        type = add(.sliceType, at: bracket, expectType())
      default:
        type = parseArray(bracket, length: .none)
      }
    } else {
      isAlias = eatAssign()
      type = parseType()
    }
    if type.isNone {
      type = badExpression()
      syntaxError("in type declaration")
      advance(.semicolon, .rightParen)
    }
    let at = UInt32(extraCount)
    addExtra(group)
    addExtra(type.raw)
    addExtra(parameters)
    return add(.typeDeclaration, at: start, name.raw, at, detail: isAlias ? 1 : 0)
  }

  /// Splits the expression `node` into a name and a constraint if it reads as a type parameter: a product `P *T`, a call
  /// `P (T)` or a union that starts with one, provided that the constraint can only be a type, or `force`. A lone name gives
  /// that name and none.
  private mutating func split(_ node: NodeID, force: Bool) -> (name: NodeID, constraint: NodeID) {
    let row = rows[node.index]
    switch row.tag {
    case .name: return (node, .none)
    case .binary:
      let left = NodeID(raw: row.a)
      let right = NodeID(raw: row.b)
      if row.detail == Operator.multiply.rawValue {
        if tag(left) == .name && (force || isTypeElement(right)) {
          return (left, add(.unary, at: row.offset, right, detail: row.detail))
        }
      } else if row.detail == Operator.or.rawValue {
        let (name, rest) = split(left, force: force || isTypeElement(right))
        if name.exists && rest.exists {
          return (name, add(.binary, at: row.offset, rest, right, detail: row.detail))
        }
      }
    case .call:
      let function = NodeID(raw: row.a)
      if tag(function) == .name && row.detail == 0 && row.b != .max {
        let argument = NodeID(raw: row.b)
        if force || isTypeElement(argument) { return (function, unparenthesized(argument)) }
      }
    default: break
    }
    return (.none, node)
  }

  /// `true` iff the expression `node` can only be a type or constraint, not a value.
  private func isTypeElement(_ node: NodeID) -> Bool {
    // Right operands recurse at most as deep as the source nests; left ones are followed in the loop.
    var node = node
    while true {
      let row = rows[node.index]
      switch row.tag {
      case .arrayType, .structType, .functionType, .interfaceType, .sliceType, .mapType, .channelType:
        return true
      case .binary:
        if isTypeElement(NodeID(raw: row.b)) { return true }
        node = NodeID(raw: row.a)
      case .unary:
        if row.detail == Operator.tilde.rawValue { return true }
        node = NodeID(raw: row.a)
      case .parenthesized: node = NodeID(raw: row.a)
      default: return false
      }
    }
  }

  /// `node` without the parentheses around it.
  func unparenthesized(_ node: NodeID) -> NodeID {
    var node = node
    while tag(node) == .parenthesized { node = NodeID(raw: rows[node.index].a) }
    return node
  }

  /// Parses a function or method from behind `func`.
  ///
  ///     FunctionDecl = "func" FunctionName [ TypeParams ] Signature [ FunctionBody ] .
  ///     MethodDecl   = "func" Receiver MethodName [ TypeParams ] Signature [ FunctionBody ] .
  mutating func parseFunctionDeclaration() -> NodeID {
    let start = offset
    let directives = takeDirectives()
    var receiver = NodeID.none
    var hasReceiver = false
    if eat(.leftParen) {
      hasReceiver = true
      let list = parseParameters(
        first: .none, type: .none, close: .rightParen, requireNames: false, allowDots: false)
      if list == .max {
        report(offset, "method has no receiver")
      } else {
        if extra[Int(list)] > 1 { report(offset, "method has multiple receivers") }
        receiver = NodeID(raw: extra[Int(list) + 1])
      }
    }
    let name: NodeID
    var parameters: UInt32 = .max
    let type: NodeID
    if kind == .name {
      name = expectName()
      type = parseSignature(context: nil, parameters: &parameters)
    } else {
      name = missingName()
      type = add(.functionType, at: offset, .max, .max)
      syntaxError(hasReceiver ? "expected name" : "expected name or (")
      advance(.leftBrace, .semicolon)
    }
    var body = NodeID.none
    if kind == .leftBrace { body = parseFunctionBody() }
    let at = UInt32(extraCount)
    addExtra(receiver.raw)
    addExtra(type.raw)
    addExtra(body.raw)
    addExtra(parameters)
    let node = add(.functionDeclaration, at: start, name.raw, at)
    attach(directives, to: node)
    return node
  }

  /// Parses the block of a function, whose `{` is current, and checks its branches if it has no errors.
  mutating func parseFunctionBody() -> NodeID {
    functionDepth += 1
    let errors = errorsSoFar
    let branches = branchCount
    let body = parseBlock(context: "")
    functionDepth -= 1
    if branchCount != branches && errorsSoFar == errors { checkBranches(body) }
    return body
  }

  // MARK: Names

  /// Parses an identifier; a `_` with an error if there is none.
  @inline(__always)
  mutating func expectName() -> NodeID {
    if kind == .name {
      let node = addName(at: offset, length: length)
      next()
      return node
    }
    let node = missingName()
    syntaxError("expected name")
    advance()
    return node
  }

  /// The `_` that stands for a name missing at the current token.
  mutating func missingName() -> NodeID { addName(at: offset, length: 0) }

  /// Parses and pushes identifiers.
  ///
  ///     IdentifierList = identifier { "," identifier } .
  mutating func pushNames() {
    push(expectName())
    while eat(.comma) { push(expectName()) }
  }
}
