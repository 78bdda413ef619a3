import Base
import Lexer

extension Parser {
  /// Parses a type; a bad expression with an error if there is none.
  mutating func expectType() -> NodeID {
    let type = parseType()
    if type.exists { return type }
    let bad = badExpression()
    syntaxError("expected type")
    advance(.comma, .colon, .semicolon, .rightParen, .rightBracket, .rightBrace)
    return bad
  }

  /// Parses a type if one starts here, else returns none. Parentheses leave no node.
  ///
  ///     Type     = TypeName [ TypeArgs ] | TypeLit | "(" Type ")" .
  ///     TypeLit  = ArrayType | StructType | PointerType | FunctionType | InterfaceType | SliceType | MapType |
  ///                ChannelType .
  mutating func parseType() -> NodeID {
    if kind == .name { return parseQualifiedName(.none) }
    let start = offset
    switch kind {
    case .star, .arrow, .keywordFunc, .leftBracket, .keywordChan, .keywordMap, .keywordStruct,
      .keywordInterface, .leftParen:
      break
    default: return .none
    }
    if !enter() {
      leave()
      return badExpression()
    }
    defer { leave() }
    switch kind {
    case .star:
      next()
      return add(.unary, at: start, expectType(), detail: Operator.multiply.rawValue)
    case .arrow:
      next()
      expect(.keywordChan)
      return add(
        .channelType, at: start, expectChannelElement(), detail: ChannelDirection.receiveOnly.rawValue)
    case .keywordFunc:
      next()
      var none: UInt32 = .max
      return parseSignature(context: "function type", parameters: &none)
    case .leftBracket:
      next()
      if eat(.rightBracket) { return add(.sliceType, at: start, expectType()) }
      return parseArray(start, length: .none)
    case .keywordChan:
      next()
      let direction: ChannelDirection = eat(.arrow) ? .sendOnly : .both
      return add(.channelType, at: start, expectChannelElement(), detail: direction.rawValue)
    case .keywordMap:
      next()
      expect(.leftBracket)
      let key = expectType()
      expect(.rightBracket)
      return add(.mapType, at: start, key, expectType())
    case .keywordStruct: return parseStruct()
    case .keywordInterface: return parseInterface()
    default:
      next()
      let type = expectType()
      expect(.rightParen)
      return type
    }
  }

  /// Parses an array type from behind `[` at byte `start`, or from behind its length.
  ///
  ///     ArrayType = "[" ( ArrayLength | "..." ) "]" ElementType .
  mutating func parseArray(_ start: UInt32, length: NodeID) -> NodeID {
    var length = length
    if length.isNone && !eat(.dotDotDot) {
      expressionLevel += 1
      length = expectExpression()
      expressionLevel -= 1
    }
    if kind == .comma {
      syntaxError("unexpected comma; expected ]")
      next()
    }
    expect(.rightBracket)
    return add(.arrayType, at: start, length, expectType())
  }

  private mutating func expectChannelElement() -> NodeID {
    let type = parseType()
    if type.exists { return type }
    let bad = badExpression()
    syntaxError("missing channel element type")
    return bad
  }

  /// Parses a type name whose first identifier may have been read.
  ///
  ///     TypeName = identifier | PackageName "." identifier .
  mutating func parseQualifiedName(_ first: NodeID) -> NodeID {
    var type: NodeID
    if first.exists {
      type = first
    } else if kind == .name {
      type = expectName()
    } else {
      type = missingName()
      syntaxError("expected name")
      advance(.dot, .semicolon, .rightBrace)
    }
    if kind == .dot {
      let dot = offset
      next()
      type = add(.selector, at: dot, type, expectName())
    }
    if kind == .leftBracket { type = parseTypeArguments(of: type) }
    return type
  }

  ///     TypeArgs = "[" TypeList [ "," ] "]" .
  private mutating func parseTypeArguments(of type: NodeID) -> NodeID {
    if !enter() {
      leave()
      return type
    }
    defer { leave() }
    let bracket = offset
    expect(.leftBracket)
    var arguments: ListWord
    if kind == .rightBracket {
      syntaxError("expected type argument list")
      arguments = ListWord(word: badExpression().raw, isList: false)
    } else {
      arguments = parseTypeList(strict: true).list
    }
    expect(.rightBracket)
    return add(.index, at: bracket, type.raw, arguments.word, detail: arguments.isList ? 1 : 0)
  }

  /// Parses one or more types and says whether there was a comma; unless `strict`, the first may be any expression.
  ///
  ///     TypeList = Type { "," Type } [ "," ] .
  mutating func parseTypeList(strict: Bool) -> (list: ListWord, hasComma: Bool) {
    let mark = scratchCount
    expressionLevel += 1
    push(strict ? expectType() : expectExpression())
    var hasComma = false
    while eat(.comma) {
      hasComma = true
      let type = parseType()
      if type.isNone { break }
      push(type)
    }
    expressionLevel -= 1
    return (popListWord(mark), hasComma)
  }

  /// Parses `[]E` or `[n]E`, the type of what is called `name`, or `[T1, T2]`, which makes an instance of `name`.
  mutating func parseArrayOrInstance(of name: NodeID) -> NodeID {
    let bracket = offset
    expect(.leftBracket)
    if eat(.rightBracket) { return add(.sliceType, at: bracket, expectType()) }
    let (list, hasComma) = parseTypeList(strict: false)
    expect(.rightBracket)
    if !hasComma {
      let element = parseType()
      if element.exists { return add(.arrayType, at: bracket, list.single, element) }
    }
    return add(.index, at: bracket, name.raw, list.word, detail: list.isList ? 1 : 0)
  }

  // MARK: Structs

  ///     StructType = "struct" "{" { FieldDecl ";" } "}" .
  private mutating func parseStruct() -> NodeID {
    let start = offset
    next()
    expect(.leftBrace)
    let mark = scratchCount
    var isClosed = true
    while kind != .endOfFile && kind != .rightBrace {
      parseField()
      if !endElement("struct type", .semicolon, .rightBrace) {
        isClosed = false
        break
      }
    }
    if isClosed { expect(.rightBrace) }
    return add(.structType, at: start, popList(mark), .max)
  }

  private mutating func addField(
    _ start: UInt32, name: NodeID, type: NodeID, tag: NodeID, shares: Bool = false
  ) -> NodeID {
    let detail: UInt8 = shares ? 2 : 0
    if tag.isNone { return add(.field, at: start, type, name, detail: detail) }
    let at = UInt32(extraCount)
    addExtra(name.raw)
    addExtra(tag.raw)
    return add(.field, at: start, type.raw, at, detail: detail | 1)
  }

  /// Parses a field declaration and pushes its fields.
  ///
  ///     FieldDecl     = (IdentifierList Type | EmbeddedField) [ Tag ] .
  ///     EmbeddedField = [ "*" ] TypeName [ TypeArgs ] .
  private mutating func parseField() {
    let start = offset
    switch kind {
    case .name:
      let name = expectName()
      if kind == .dot || kind.isLiteral || kind == .semicolon || kind == .rightBrace {
        let type = parseQualifiedName(name)
        push(addField(start, name: .none, type: type, tag: parseLiteral()))
        return
      }
      let mark = scratchCount
      push(name)
      while eat(.comma) { push(expectName()) }
      let type: NodeID
      if scratchCount == mark + 1 && kind == .leftBracket {
        // An array or slice field, or an embedded instance.
        type = parseArrayOrInstance(of: name)
        if tag(type) == .index {
          scratchCount = mark
          push(addField(start, name: .none, type: type, tag: parseLiteral()))
          return
        }
      } else {
        type = expectType()
      }
      let literal = parseLiteral()
      for at in mark..<scratchCount {
        let name = NodeID(raw: scratch[at])
        scratch[at] =
          addField(
            self.start(name), name: name, type: type, tag: literal, shares: at + 1 < scratchCount
          ).raw
      }
    case .star:
      next()
      var type: NodeID
      if kind == .leftParen {
        syntaxError("cannot parenthesize embedded type")
        next()
        type = parseQualifiedName(.none)
        _ = eat(.rightParen)
      } else {
        type = parseQualifiedName(.none)
      }
      let literal = parseLiteral()
      type = add(.unary, at: start, type, detail: Operator.multiply.rawValue)
      push(addField(start, name: .none, type: type, tag: literal))
    case .leftParen:
      syntaxError("cannot parenthesize embedded type")
      next()
      var type: NodeID
      if kind == .star {
        let star = offset
        next()
        type = add(.unary, at: star, parseQualifiedName(.none), detail: Operator.multiply.rawValue)
      } else {
        type = parseQualifiedName(.none)
      }
      _ = eat(.rightParen)
      push(addField(start, name: .none, type: type, tag: parseLiteral()))
    default:
      syntaxError("expected field name or embedded type")
      advance(.semicolon, .rightBrace)
    }
  }

  // MARK: Interfaces

  ///     InterfaceType = "interface" "{" { ( MethodDecl | EmbeddedElem ) ";" } "}" .
  private mutating func parseInterface() -> NodeID {
    let start = offset
    next()
    expect(.leftBrace)
    let mark = scratchCount
    var isClosed = true
    while kind != .endOfFile && kind != .rightBrace {
      var field = PartialField(offset: offset, name: .none, type: .none)
      if kind == .name { field = parseMethod() } else { field.type = expectTerm() }
      if field.name.isNone { field.type = parseUnion(field.type) }
      push(add(.field, at: field.offset, field.type, field.name))
      if !endElement("interface type", .semicolon, .rightBrace) {
        isClosed = false
        break
      }
    }
    if isClosed { expect(.rightBrace) }
    return add(.interfaceType, at: start, popList(mark), .max)
  }

  /// Parses a method, or the first term of an embedded element that starts with a name.
  ///
  ///     MethodSpec = MethodName Signature .
  private mutating func parseMethod() -> PartialField {
    var field = PartialField(offset: offset, name: .none, type: .none)
    let name = expectName()
    var none: UInt32 = .max
    switch kind {
    case .leftParen:
      field.name = name
      field.type = parseSignature(context: "interface method", parameters: &none)
    case .leftBracket:
      // A method with type parameters, which is an error, or an embedded instance.
      let bracket = offset
      next()
      if kind == .rightBracket {
        let end = offset
        next()
        if kind == .leftParen {
          report(end, "empty type parameter list")
          field.name = name
          field.type = parseSignature(context: "interface method", parameters: &none)
        } else {
          report(end, "empty type argument list")
          field.type = name
        }
        break
      }
      let list = parseParameters(
        first: .none, type: .none, close: .rightBracket, requireNames: false, allowDots: false)
      if list == .max {
        if kind == .leftParen {
          field.name = name
          field.type = parseSignature(context: "interface method", parameters: &none)
        } else {
          field.type = name
        }
        break
      }
      let count = Int(extra[Int(list)])
      if rows[Int(extra[Int(list) + 1])].b != .max {
        field.name = name
        field.type = parseSignature(context: "interface method", parameters: &none)
        report(bracket, "interface method must have no type parameters")
        break
      }
      let mark = scratchCount
      for at in 0..<count { push(rows[Int(extra[Int(list) + 1 + at])].a) }
      let arguments = popListWord(mark)
      field.type = add(
        .index, at: bracket, name.raw, arguments.word, detail: arguments.isList ? 1 : 0)
    default:
      field.type = parseQualifiedName(name)
    }
    return field
  }
}
