import Base
import Lexer

extension Parser {
  /// Parses an expression; a bad expression with an error if there is none.
  ///
  ///     Expression = UnaryExpr | Expression binary_op Expression .
  @inline(__always)
  mutating func expectExpression() -> NodeID {
    let outer = chainHeight
    chainHeight = 0
    let operand = parseUnary()
    let expression = precedence == 0 ? operand : parseBinary(operand, above: 0)
    chainHeight = max(chainHeight, outer)
    return expression
  }

  /// Parses the operators that bind tighter than `limit` and their right operands behind `left`.
  mutating func parseBinary(_ left: NodeID, above limit: Int) -> NodeID {
    var left = left
    while true {
      let precedence = self.precedence
      if precedence <= limit { break }
      chainHeight &+= 1
      if !allowsChain(chainHeight) { break }
      let start = offset
      let operation = tokenOperator
      next()
      var right = parseUnary()
      if self.precedence > precedence { right = parseBinary(right, above: precedence) }
      left = add(.binary, at: start, left, right, detail: operation.rawValue)
    }
    return left
  }

  ///     UnaryExpr = PrimaryExpr | unary_op UnaryExpr .
  mutating func parseUnary() -> NodeID {
    if kind == .name { return parsePrimary(expectName(), keepParentheses: true) }
    if !enter() {
      leave()
      return badExpression()
    }
    defer { leave() }
    let start = offset
    switch kind {
    case .star, .add, .subtract, .not, .xor, .tilde:
      let operation = tokenOperator
      next()
      return add(.unary, at: start, parseUnary(), detail: operation.rawValue)
    case .and:
      next()
      let operand = unparenthesized(parseUnary())
      return add(.unary, at: start, operand, detail: Operator.and.rawValue)
    case .arrow:
      // A receive operation or a channel type: `<-chan int(c)` shows only at its end which.
      next()
      let operand = parseUnary()
      if tag(operand) == .channelType {
        directReceive(operand)
        return operand
      }
      return add(.unary, at: start, operand, detail: Operator.receive.rawValue)
    default:
      return parsePrimary(.none, keepParentheses: true)
    }
  }

  /// Gives the `<-` before channel type `type` to it: `<-(chan E)` is `(<-chan E)`, and `<-(chan<- E)` is `(<-chan (<-E))`.
  private mutating func directReceive(_ type: NodeID) {
    var direction = ChannelDirection.sendOnly.rawValue
    var type = type
    while direction == ChannelDirection.sendOnly.rawValue && tag(type) == .channelType {
      direction = rows[type.index].detail
      if direction == ChannelDirection.receiveOnly.rawValue {
        syntaxError("unexpected <-, expected chan")
      }
      rows[type.index].detail = ChannelDirection.receiveOnly.rawValue
      type = NodeID(raw: rows[type.index].a)
    }
    if direction == ChannelDirection.sendOnly.rawValue {
      syntaxError("unexpected \(view().description(of: type)), expected chan")
    }
  }

  ///     Operand = Literal | OperandName [ TypeArgs ] | "(" Expression ")" .
  private mutating func parseOperand(keepParentheses: Bool) -> NodeID {
    let start = offset
    switch kind {
    case .name: return expectName()
    case .intLiteral, .floatLiteral, .imaginaryLiteral, .runeLiteral, .stringLiteral: return parseLiteral()
    case .leftParen:
      next()
      expressionLevel += 1
      let inner = expectExpression()
      expressionLevel -= 1
      expect(.rightParen)
      // Before a `{` the parentheses may enclose the type of a composite literal, which is an error to be reported.
      if keepParentheses || kind == .leftBrace { return add(.parenthesized, at: start, inner) }
      return inner
    case .keywordFunc:
      next()
      var none: UInt32 = .max
      let type = parseSignature(context: "function type", parameters: &none)
      if kind == .leftBrace {
        expressionLevel += 1
        let body = parseFunctionBody()
        expressionLevel -= 1
        return add(.functionLiteral, at: start, type, body)
      }
      return type
    case .leftBracket, .keywordChan, .keywordMap, .keywordStruct, .keywordInterface: return expectType()
    default:
      let bad = badExpression()
      syntaxError("expected expression")
      advance(.rightParen, .rightBracket, .rightBrace)
      return bad
    }
  }

  /// Parses a literal if one starts here, else returns none.
  mutating func parseLiteral() -> NodeID {
    if !kind.isLiteral { return .none }
    var detail = kind.rawValue - TokenKind.intLiteral.rawValue
    if hasMalformed && table.isMalformed(index) { detail |= 0x80 }
    let node = add(.literal, at: offset, UInt32(truncatingIfNeeded: length), 0, detail: detail)
    next()
    return node
  }

  /// Parses the selectors, indices, calls and composite literal values behind `operand`, which is parsed first if it is none.
  ///
  ///     PrimaryExpr = Operand | Conversion | PrimaryExpr Selector | PrimaryExpr Index | PrimaryExpr Slice |
  ///                   PrimaryExpr TypeAssertion | PrimaryExpr Arguments .
  mutating func parsePrimary(_ operand: NodeID, keepParentheses: Bool) -> NodeID {
    var node = operand.exists ? operand : parseOperand(keepParentheses: keepParentheses)
    let outer = depth
    loop: while true {
      let start = offset
      switch kind {
      case .dot:
        if !enter() { break loop }
        next()
        switch kind {
        case .name: node = add(.selector, at: start, node, expectName())
        case .leftParen:
          next()
          if eat(.keywordType) {
            node = add(.typeSwitchGuard, at: start, .none, node)
          } else {
            node = add(.typeAssertion, at: start, node, expectType())
          }
          expect(.rightParen)
        default:
          syntaxError("expected name or (")
          advance(.semicolon, .rightParen)
        }
      case .leftBracket:
        if !enter() { break loop }
        node = parseIndex(of: node)
      case .leftParen:
        if !enter() { break loop }
        node = parseArguments(of: node)
      case .leftBrace:
        let type = unparenthesized(node)
        if !startsCompositeLiteral(type) { break loop }
        if !enter() { break loop }
        if type != node { syntaxError("cannot parenthesize type in composite literal") }
        node = parseLiteralValue(type: node)
      default: break loop
      }
    }
    depth = outer
    return node
  }

  ///     Index = "[" Expression [ "," ] "]" .
  ///     Slice = "[" [ Expression ] ":" [ Expression ] "]" | "[" [ Expression ] ":" Expression ":" Expression "]" .
  private mutating func parseIndex(of operand: NodeID) -> NodeID {
    let bracket = offset
    next()
    var low = NodeID.none
    if kind != .colon {
      var list: ListWord
      var hasComma = false
      if kind == .rightBracket {
        syntaxError("expected operand")
        list = ListWord(word: badExpression().raw, isList: false)
      } else {
        (list, hasComma) = parseTypeList(strict: false)
      }
      if hasComma || kind == .rightBracket {
        expect(.rightBracket)
        return add(.index, at: bracket, operand.raw, list.word, detail: list.isList ? 1 : 0)
      }
      low = list.single
    }
    if !eat(.colon) {
      syntaxError("expected comma, : or ]")
      advance(.comma, .colon, .rightBracket)
    }
    expressionLevel += 1
    var high = NodeID.none
    var max = NodeID.none
    var hasThree = false
    if kind != .colon && kind != .rightBracket { high = expectExpression() }
    if kind == .colon {
      hasThree = true
      if high.isNone {
        report(offset, "middle index required in 3-index slice")
        high = badExpression()
      }
      next()
      if kind != .rightBracket {
        max = expectExpression()
      } else {
        report(offset, "final index required in 3-index slice")
        max = badExpression()
      }
    }
    expressionLevel -= 1
    expect(.rightBracket)
    let at = UInt32(extraCount)
    addExtra(low.raw)
    addExtra(high.raw)
    addExtra(max.raw)
    return add(.slice, at: bracket, operand.raw, at, detail: hasThree ? 1 : 0)
  }

  ///     Arguments = "(" [ ( ExpressionList | Type [ "," ExpressionList ] ) [ "..." ] [ "," ] ] ")" .
  private mutating func parseArguments(of function: NodeID) -> NodeID {
    let start = offset
    next()
    if kind == .rightParen {
      next()
      return add(.call, at: start, function)
    }
    let mark = scratchCount
    var hasDots = false
    var isClosed = true
    expressionLevel += 1
    while kind != .endOfFile && kind != .rightParen && !hasDots {
      push(expectExpression())
      hasDots = eat(.dotDotDot)
      if !endElement("argument list", .comma, .rightParen) {
        isClosed = false
        break
      }
    }
    if isClosed { expect(.rightParen) }
    expressionLevel -= 1
    let list = popListWord(mark)
    return add(
      .call, at: start, function.raw, list.word, detail: (list.isList ? 1 : 0) | (hasDots ? 2 : 0))
  }

  // MARK: Composite literals

  /// `true` iff a `{` behind `type` opens a composite literal rather than a block.
  private func startsCompositeLiteral(_ type: NodeID) -> Bool {
    switch tag(type) {
    case .name, .selector: return expressionLevel >= 0
    case .index: return expressionLevel >= 0 && !isValue(type)
    case .arrayType, .sliceType, .structType, .mapType: return true
    default: return false
    }
  }

  /// `true` iff the expression `node` can only be a value, not a type.
  private func isValue(_ node: NodeID) -> Bool {
    var node = node
    while true {
      let row = rows[node.index]
      switch row.tag {
      case .literal, .compositeLiteral, .functionLiteral, .slice, .typeAssertion, .typeSwitchGuard, .call,
        .binary:
        return true
      case .unary: return row.detail != Operator.multiply.rawValue
      case .parenthesized: node = NodeID(raw: row.a)
      case .index:
        if row.detail == 0 && isValue(NodeID(raw: row.b)) { return true }
        node = NodeID(raw: row.a)
      default: return false
      }
    }
  }

  ///     LiteralValue = "{" [ ElementList [ "," ] ] "}" .
  mutating func parseLiteralValue(type: NodeID) -> NodeID {
    let start = offset
    if !enter() {
      leave()
      return badExpression()
    }
    let mark = scratchCount
    var keys: UInt32 = 0
    var isClosed = true
    expressionLevel += 1
    expect(.leftBrace)
    while kind != .endOfFile && kind != .rightBrace {
      let element = parseElement()
      if kind == .colon {
        let colon = offset
        next()
        push(add(.keyValue, at: colon, element, parseElement()))
        keys += 1
      } else {
        push(element)
      }
      if !endElement("composite literal", .comma, .rightBrace) {
        isClosed = false
        break
      }
    }
    let end = offset
    if isClosed { expect(.rightBrace) }
    expressionLevel -= 1
    leave()
    let at = UInt32(extraCount)
    addExtra(end)
    addExtra(keys)
    addExtraList(mark, scratchCount)
    scratchCount = mark
    return add(.compositeLiteral, at: start, type.raw, at)
  }

  ///     Element = Expression | LiteralValue .
  @inline(__always)
  private mutating func parseElement() -> NodeID {
    kind == .leftBrace ? parseLiteralValue(type: .none) : expectExpression()
  }

  // MARK: Lists

  /// Parses and pushes expressions.
  ///
  ///     ExpressionList = Expression { "," Expression } .
  mutating func pushExpressions() {
    push(expectExpression())
    while eat(.comma) { push(expectExpression()) }
  }

  /// Parses an expression list.
  mutating func expectExpressionList() -> ListWord {
    let first = expectExpression()
    if kind != .comma { return ListWord(word: first.raw, isList: false) }
    let mark = scratchCount
    push(first)
    while eat(.comma) { push(expectExpression()) }
    return popListWord(mark)
  }
}
