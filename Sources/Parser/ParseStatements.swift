import Base
import Lexer

extension Parser {
  /// Bits of the detail byte of assignments and range clauses.
  enum AssignmentDetail {
    static let leftIsList: UInt8 = 0x20
    static let rightIsList: UInt8 = 0x40
  }

  ///     StatementList = { Statement ";" } .
  mutating func parseStatements() -> UInt32 {
    let mark = scratchCount
    while kind != .endOfFile && kind != .rightBrace && kind != .keywordCase && kind != .keywordDefault {
      let statement = parseStatement()
      dropDirectives()
      if statement.isNone { break }
      push(statement)
      if kind == .semicolon {
        next()
      } else if kind != .rightBrace {
        syntaxError("at end of statement")
        advance(.semicolon, .rightBrace, .keywordCase, .keywordDefault)
        _ = eat(.semicolon)
      }
    }
    return popList(mark)
  }

  /// Parses a block; `context` says what it belongs to, for the error if the `{` is missing.
  ///
  ///     Block = "{" StatementList "}" .
  mutating func parseBlock(context: StaticString) -> NodeID {
    let start = offset
    if !enter() {
      leave()
      return add(.block, at: start, .max, start)
    }
    defer { leave() }
    if !eat(.leftBrace) {
      syntaxError("expected { after \(context)")
      advance(.name, .rightBrace)
      let end = offset
      if eat(.rightBrace) { return add(.block, at: start, .max, end) }
    }
    let list = parseStatements()
    let end = offset
    expect(.rightBrace)
    return add(.block, at: start, list, end)
  }

  /// Parses a statement if one starts here, else returns none.
  ///
  ///     Statement = Declaration | LabeledStmt | SimpleStmt | GoStmt | ReturnStmt | BreakStmt | ContinueStmt | GotoStmt |
  ///                 FallthroughStmt | Block | IfStmt | SwitchStmt | SelectStmt | ForStmt | DeferStmt .
  mutating func parseStatement() -> NodeID {
    if kind == .name {
      dropDirectives()
      let left = expectExpressionList()
      if kind == .colon && !left.isList && tag(left.single) == .name { return parseLabeled(left.single) }
      return parseSimple(left, header: nil)
    }
    let start = offset
    switch kind {
    case .keywordVar, .keywordConst, .keywordType:
      let mark = scratchCount
      parseGroup()
      return add(.declarationStatement, at: start, popList(mark), .max)
    default: break
    }
    dropDirectives()
    switch kind {
    case .leftBrace: return parseBlock(context: "")
    case .add, .subtract, .star, .and, .xor, .not,
      .intLiteral, .floatLiteral, .imaginaryLiteral, .runeLiteral, .stringLiteral, .keywordFunc, .leftParen,
      .leftBracket, .keywordStruct, .keywordMap, .keywordChan, .keywordInterface, .arrow:
      return parseSimple(nil, header: nil)
    case .keywordFor: return parseFor()
    case .keywordSwitch: return parseSwitch()
    case .keywordSelect: return parseSelect()
    case .keywordIf: return parseIf()
    case .keywordFallthrough:
      next()
      return addBranch(.fallthrough, at: start, label: .none)
    case .keywordBreak, .keywordContinue:
      let branch: BranchKind = kind == .keywordBreak ? .break : .continue
      next()
      return addBranch(branch, at: start, label: kind == .name ? expectName() : .none)
    case .keywordGoto:
      next()
      return addBranch(.goto, at: start, label: expectName())
    case .keywordGo, .keywordDefer: return parseCallStatement()
    case .keywordReturn:
      next()
      if kind == .semicolon || kind == .rightBrace { return add(.returnStatement, at: start, .max, .max) }
      let results = expectExpressionList()
      return add(.returnStatement, at: start, results.word, .max, detail: results.isList ? 1 : 0)
    case .semicolon: return add(.emptyStatement, at: start, .max, .max)
    default: return .none
    }
  }

  private mutating func addBranch(_ branch: BranchKind, at start: UInt32, label: NodeID) -> NodeID {
    branchCount += 1
    return add(.branchStatement, at: start, label, .none, detail: branch.rawValue)
  }

  /// Parses a simple statement whose leading expressions may have been read; `header` is the keyword of the control clause
  /// that it stands in, if that matters.
  ///
  ///     SimpleStmt = EmptyStmt | ExpressionStmt | SendStmt | IncDecStmt | Assignment | ShortVarDecl .
  mutating func parseSimple(_ left: ListWord?, header: TokenKind?) -> NodeID {
    if header == .keywordFor && kind == .keywordRange {
      return parseRange(left: ListWord(word: .max, isList: false), isDefinition: false)
    }
    let left = left ?? expectExpressionList()
    let start = offset
    switch kind {
    case .assign, .define:
      let isDefinition = kind == .define
      next()
      if header == .keywordFor && kind == .keywordRange {
        return parseRange(left: left, isDefinition: isDefinition)
      }
      let right = expectExpressionList()
      if isDefinition && header == .keywordSwitch && !right.isList && !left.isList
        && tag(right.single) == .typeSwitchGuard && tag(left.single) == .name
      {
        rows[right.single.index].a = left.word
        return add(.expressionStatement, at: self.start(right.single), right.single)
      }
      let operation: Operator = isDefinition ? .define : .none
      return addAssignment(operation, at: start, left, right)
    case _ where left.isList:
      syntaxError("expected := or = or comma")
      advance(.semicolon, .rightBrace)
      let first = NodeID(raw: extra[Int(left.word) + 1])
      return add(.expressionStatement, at: self.start(first), first)
    case .increment, .decrement:
      let operation: Operator = kind == .increment ? .add : .subtract
      next()
      return addAssignment(operation, at: start, left, ListWord(word: .max, isList: false))
    case .arrow:
      next()
      return add(.sendStatement, at: start, left.single, expectExpression())
    case _ where kind.isAssignOperation:
      let operation = assignOperator
      next()
      let right = expectExpression()
      return addAssignment(operation, at: start, left, ListWord(word: right.raw, isList: false))
    default:
      return add(.expressionStatement, at: self.start(left.single), left.single)
    }
  }

  private mutating func addAssignment(
    _ operation: Operator, at start: UInt32, _ left: ListWord, _ right: ListWord
  ) -> NodeID {
    var detail = operation.rawValue
    if left.isList { detail |= AssignmentDetail.leftIsList }
    if right.isList { detail |= AssignmentDetail.rightIsList }
    return add(.assignment, at: start, left.word, right.word, detail: detail)
  }

  ///     RangeClause = [ ExpressionList "=" | IdentifierList ":=" ] "range" Expression .
  private mutating func parseRange(left: ListWord, isDefinition: Bool) -> NodeID {
    let start = offset
    next()
    var detail: UInt8 = isDefinition ? 1 : 0
    if left.isList { detail |= AssignmentDetail.leftIsList }
    return add(.rangeClause, at: start, left.word, expectExpression().raw, detail: detail)
  }

  ///     LabeledStmt = Label ":" Statement .
  private mutating func parseLabeled(_ label: NodeID) -> NodeID {
    let colon = offset
    branchCount += 1
    if !enter() {
      leave()
      return .none
    }
    defer { leave() }
    expect(.colon)
    if kind == .rightBrace {
      return add(.labeledStatement, at: colon, label, add(.emptyStatement, at: offset, .max, .max))
    }
    let statement = parseStatement()
    if statement.exists { return add(.labeledStatement, at: colon, label, statement) }
    syntaxError(at: colon, "missing statement after label")
    return .none
  }

  ///     GoStmt    = "go" Expression .
  ///     DeferStmt = "defer" Expression .
  private mutating func parseCallStatement() -> NodeID {
    let start = offset
    let keyword = kind
    next()
    var call = parsePrimary(.none, keepParentheses: kind == .leftParen)
    let inner = unparenthesized(call)
    if inner != call {
      report(
        self.start(call), "expression in \(Parser.keyword(keyword)) must not be parenthesized")
      call = inner
    }
    return add(keyword == .keywordGo ? .goStatement : .deferStatement, at: start, call)
  }

  // MARK: Control clauses

  /// What stands between the keyword of a control clause and its `{`.
  struct Header {
    var initializer = NodeID.none
    var condition = NodeID.none
    var post = NodeID.none
  }

  /// Parses the header of an `if`, `switch` or `for`, whose keyword is current. A range clause is an initializer.
  private mutating func parseHeader(_ keyword: TokenKind) -> Header {
    var header = Header()
    next()
    if kind == .leftBrace {
      if keyword == .keywordIf {
        syntaxError("missing condition in if statement")
        header.condition = badExpression()
      }
      return header
    }
    let outer = expressionLevel
    expressionLevel = -1
    defer { expressionLevel = outer }

    if kind != .semicolon {
      if eat(.keywordVar) {
        syntaxError("var declaration not allowed in \(Parser.keyword(keyword)) initializer")
      }
      header.initializer = parseSimple(nil, header: keyword)
      if tag(header.initializer) == .rangeClause { return header }
    }

    var condition = NodeID.none
    var semicolon: (offset: UInt32, text: String)?
    if kind == .leftBrace {
      condition = header.initializer
      header.initializer = .none
    } else {
      if kind == .semicolon {
        if keyword == .keywordIf { semicolon = (offset, semicolonText) }
        next()
      } else {
        expect(.leftBrace)
        if kind != .leftBrace { advance(.leftBrace, .rightBrace) }
      }
      if keyword == .keywordFor {
        if kind != .semicolon {
          if kind == .leftBrace {
            syntaxError("expected for loop condition")
            return header
          }
          condition = parseSimple(nil, header: nil)
        }
        expect(.semicolon)
        if kind != .leftBrace {
          header.post = parseSimple(nil, header: nil)
          if tag(header.post) == .assignment
            && rows[header.post.index].detail & 0x1f == Operator.define.rawValue
          {
            syntaxError(at: start(header.post), "cannot declare in post statement of for loop")
          }
        }
      } else if kind != .leftBrace {
        condition = parseSimple(nil, header: keyword)
      }
    }

    if condition.isNone {
      if keyword == .keywordIf, let semicolon {
        if semicolon.text != "semicolon" {
          syntaxError(
            at: semicolon.offset, "unexpected \(semicolon.text), expected { after if clause")
        } else {
          syntaxError(at: semicolon.offset, "missing condition in if statement")
        }
        header.condition = add(.badExpression, at: semicolon.offset, .max, .max)
      }
    } else if tag(condition) == .expressionStatement {
      header.condition = NodeID(raw: rows[condition.index].a)
    } else {
      let text = view().conditionText(condition)
      syntaxError(at: start(condition), "cannot use \(text) as value")
    }
    return header
  }

  ///     ForStmt   = "for" [ Condition | ForClause | RangeClause ] Block .
  ///     ForClause = [ InitStmt ] ";" [ Condition ] ";" [ PostStmt ] .
  private mutating func parseFor() -> NodeID {
    let start = offset
    let header = parseHeader(.keywordFor)
    let body = parseBlock(context: "for clause")
    if header.initializer.exists && tag(header.initializer) == .rangeClause {
      return add(.rangeStatement, at: start, body, header.initializer)
    }
    let at = UInt32(extraCount)
    addExtra(header.initializer.raw)
    addExtra(header.condition.raw)
    addExtra(header.post.raw)
    return add(.forStatement, at: start, body.raw, at)
  }

  ///     IfStmt = "if" [ SimpleStmt ";" ] Expression Block [ "else" ( IfStmt | Block ) ] .
  private mutating func parseIf() -> NodeID {
    // A chain of `else if` is a loop: four words an `if` on the scratch stack, folded from the last one on.
    let mark = scratchCount
    let outer = chainHeight
    chainHeight = 0
    var links = 0
    var otherwise = NodeID.none
    while true {
      let start = offset
      let header = parseHeader(.keywordIf)
      let then = parseBlock(context: "if clause")
      push(start)
      push(then)
      push(header.initializer)
      push(header.condition)
      if !eat(.keywordElse) { break }
      if kind == .keywordIf {
        links += 1
        if !allowsChain(links + chainHeight) { break }
        continue
      }
      if kind == .leftBrace {
        otherwise = parseBlock(context: "")
      } else {
        syntaxError("else must be followed by if or statement block")
        advance(.name, .rightBrace)
      }
      break
    }
    chainHeight = max(outer, links + chainHeight)
    while scratchCount > mark {
      scratchCount -= 4
      let at = UInt32(extraCount)
      addExtra(scratch[scratchCount + 2])
      addExtra(scratch[scratchCount + 3])
      addExtra(otherwise.raw)
      otherwise = add(.ifStatement, at: scratch[scratchCount], scratch[scratchCount + 1], at)
    }
    return otherwise
  }

  ///     SwitchStmt = "switch" [ SimpleStmt ";" ] [ Expression | TypeSwitchGuard ] "{" { CaseClause } "}" .
  private mutating func parseSwitch() -> NodeID {
    let start = offset
    let header = parseHeader(.keywordSwitch)
    if !eat(.leftBrace) {
      syntaxError("missing { after switch clause")
      advance(.keywordCase, .keywordDefault, .rightBrace)
    }
    let mark = scratchCount
    if enter() {
      while kind != .endOfFile && kind != .rightBrace { push(parseCase()) }
    }
    leave()
    let end = offset
    expect(.rightBrace)
    let at = UInt32(extraCount)
    addExtra(header.initializer.raw)
    addExtra(end)
    addExtraList(mark, scratchCount)
    scratchCount = mark
    let isTypeSwitch = header.condition.exists && tag(header.condition) == .typeSwitchGuard
    return add(
      isTypeSwitch ? .typeSwitchStatement : .switchStatement, at: start, header.condition.raw, at)
  }

  ///     CaseClause = ( "case" ( ExpressionList | TypeList ) | "default" ) ":" StatementList .
  private mutating func parseCase() -> NodeID {
    let start = offset
    let mark = scratchCount
    var isDefault: UInt8 = 1
    switch kind {
    case .keywordCase:
      next()
      pushExpressions()
      isDefault = 0
    case .keywordDefault: next()
    default:
      syntaxError("expected case or default or }")
      advance(.colon, .keywordCase, .keywordDefault, .rightBrace)
    }
    let at = UInt32(extraCount)
    addExtra(offset)
    addExtraList(mark, scratchCount)
    scratchCount = mark
    expect(.colon)
    return add(.caseClause, at: start, at, parseStatements(), detail: isDefault)
  }

  ///     SelectStmt = "select" "{" { CommClause } "}" .
  private mutating func parseSelect() -> NodeID {
    let start = offset
    next()
    if !eat(.leftBrace) {
      syntaxError("missing { after select clause")
      advance(.keywordCase, .keywordDefault, .rightBrace)
    }
    let mark = scratchCount
    if enter() {
      while kind != .endOfFile && kind != .rightBrace { push(parseCommunication()) }
    }
    leave()
    let end = offset
    expect(.rightBrace)
    return add(.selectStatement, at: start, popList(mark), end)
  }

  ///     CommClause = ( "case" ( SendStmt | RecvStmt ) | "default" ) ":" StatementList .
  private mutating func parseCommunication() -> NodeID {
    let start = offset
    var communication = NodeID.none
    switch kind {
    case .keywordCase:
      next()
      communication = parseSimple(nil, header: nil)
    case .keywordDefault: next()
    default:
      syntaxError("expected case or default or }")
      advance(.colon, .keywordCase, .keywordDefault, .rightBrace)
    }
    let at = UInt32(extraCount)
    addExtra(offset)
    addExtra(communication.raw)
    expect(.colon)
    return add(.communicationClause, at: start, at, parseStatements())
  }
}
