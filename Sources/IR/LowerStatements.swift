import Base
import Lexer
import Parser
import Types

extension Lowering {
  /// Appends what the statements `list` become to `out`, up to where control does not go on.
  func lower(_ list: NodeList, into out: inout [CodeID]) {
    var lastLabel = -1
    for (index, node) in list.enumerated() where tree.tag(node) == .labeledStatement { lastLabel = index }
    var isDead = false
    for (index, node) in list.enumerated() {
      if isDead && index > lastLabel && tree.tag(node) != .labeledStatement { continue }
      lowerStatement(node, into: &out)
      isDead = terminates(node)
    }
  }

  /// The statements that `node`, which may be absent, becomes.
  func statements(_ node: NodeID) -> [CodeID] {
    var out: [CodeID] = []
    if node.exists { lowerStatement(node, into: &out) }
    return out
  }

  /// The statements of the block `node`.
  func blockStatements(_ node: NodeID) -> [CodeID] {
    var out: [CodeID] = []
    lower(tree.block(node), into: &out)
    return out
  }

  /// `statements` as one statement; `none` if there are none.
  func single(_ statements: [CodeID]) -> CodeID {
    switch statements.count {
    case 0: return .none
    case 1: return statements[0]
    default: return code.block(statements, code[statements[0]].position)
    }
  }

  private func lowerStatement(_ node: NodeID, into out: inout [CodeID]) {
    switch tree.tag(node) {
    case .emptyStatement: break
    case .assignment: lowerAssignment(node, into: &out)
    case .block: lower(tree.block(node), into: &out)
    case .branchStatement:
      let parts = tree.branchStatement(node)
      let op: Opcode =
        switch parts.kind {
        case .break: .breakStatement
        case .continue: .continueStatement
        case .goto: .goto
        case .fallthrough: .fallthroughStatement
        }
      let label = parts.label.exists ? tree.name(parts.label) : .none
      out.append(code.branch(op, label: label, tree.position(node)))
    case .goStatement: lowerGoDefer(.go, tree.goStatement(node), tree.position(node), into: &out)
    case .deferStatement:
      code[function].hasDefer = true
      lowerGoDefer(.deferStatement, tree.deferStatement(node), tree.position(node), into: &out)
    case .declarationStatement:
      for declaration in tree.declarationStatement(node) where tree.tag(declaration) == .varDeclaration {
        let parts = tree.varDeclaration(declaration)
        lowerAssignment(
          Array(parts.names), Array(parts.values), tree.position(declaration), into: &out)
      }
    case .expressionStatement:
      out.append(expression(tree.expressionStatement(node)))
    case .forStatement: lowerFor(node, into: &out)
    case .rangeStatement: lowerRange(node, into: &out)
    case .ifStatement: lowerIf(node, into: &out)
    case .labeledStatement:
      let parts = tree.labeledStatement(node)
      let position = tree.position(node)
      if isBlank(parts.label) {
        out.append(code.block([], position))
      } else {
        out.append(code.branch(.label, label: tree.name(parts.label), position))
      }
      lowerStatement(parts.statement, into: &out)
    case .returnStatement:
      let values = Array(tree.returnStatement(node))
      let position = tree.position(node)
      let types = frames.last?.results ?? []
      let results = multiple(values, position) { $0 < types.count ? types[$0] : .none }
      out.append(code.listExpression(.returnStatement, results, type: .none, position))
    case .selectStatement: lowerSelect(node, into: &out)
    case .sendStatement:
      let parts = tree.sendStatement(node)
      let channel = expression(parts.channel)
      let value = converted(parts.value, to: element(type(parts.channel)))
      out.append(code.expression(.send, type: .none, tree.position(node), channel, value))
    case .switchStatement: lowerSwitch(node, into: &out)
    case .typeSwitchStatement: lowerTypeSwitch(node, into: &out)
    default: break
    }
  }

  /// The label that the last statement of `out` sets; `none` if it is not a label.
  private func label(before out: [CodeID]) -> Name {
    guard let last = out.last, code[last].op == .label else { return .none }
    return code[last].aux2
  }

  // MARK: Assignments

  private func lowerAssignment(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.assignment(node)
    let position = tree.position(node)
    switch parts.operator {
    case .none, .define:
      lowerAssignment(Array(parts.left), Array(parts.right), position, into: &out)
    default:
      guard let target = parts.left.first else { return }
      var row = CodeRow(.assignOperator, position: position)
      row.aux = UInt32(Lowering.opcode(of: parts.operator).rawValue)
      row.x = expression(target)
      let type = self.type(target)
      if let operand = parts.right.first {
        let isShift = parts.operator == .shiftLeft || parts.operator == .shiftRight
        row.y = isShift ? expression(operand) : converted(operand, to: type)
      } else {
        row.flags.insert(.isImplicit)
        row.y = code.literal(one(of: type), type: type, position)
      }
      out.append(code.add(row))
    }
  }

  /// The number 1 as a constant of `type`.
  private func one(of type: TypeID) -> ConstantID {
    let value = ConstantValue(1)
    switch kind(type) {
    case .float32, .float64: return program.constants.append(value.toFloat)
    case .complex64, .complex128: return program.constants.append(value.toComplex)
    default: return program.constants.append(value)
    }
  }

  /// Lowers `left = right`, `left := right` or `var left = right`.
  private func lowerAssignment(
    _ left: [NodeID], _ right: [NodeID], _ position: Position, into out: inout [CodeID]
  ) {
    var names: [VariableID] = []
    let targets = left.map { target($0, &names) }
    if right.isEmpty {
      for name in names {
        let statement = code.assign(code.name(name), .none, position)
        code[statement].initial = code.list([code.declare(name, position)])
        out.append(statement)
      }
      return
    }
    let values = multiple(right, position, targets: left) { self.targetType(left[$0]) }
    let statement: CodeID
    if targets.count == 1 && values.count == 1 {
      statement = code.assign(targets[0], values[0], position)
    } else {
      statement = code.assignList(.assignList, targets, values, position)
    }
    define(names, by: statement)
    out.append(statement)
  }

  /// Makes `statement` the definition of `names`.
  func define(_ names: [VariableID], by statement: CodeID) {
    if names.isEmpty { return }
    code[statement].flags.insert(.isDefinition)
    code[statement].initial = code.list(
      names.map { name in
        code[name].definition = statement
        return code.declare(name, code[name].position)
      })
  }

  /// The operand to assign to; a name declared here is made and added to `names`.
  func target(_ written: NodeID, _ names: inout [VariableID]) -> CodeID {
    let node = tree.unparenthesized(written)
    if tree.tag(node) == .name {
      if isBlank(node) { return code.name(code.blank) }
      let object = fact(node).object
      if object.exists && program.objects[object].position == tree.position(node)
        && program.objects[object].role == .local
      {
        let variable = declareLocal(object)
        names.append(variable)
        return code.name(variable)
      }
    }
    return expression(node)
  }

  /// Declares the local variable `object` in the innermost function.
  func declareLocal(_ object: ObjectID) -> VariableID {
    let row = program.objects[object]
    currentPosition = row.position
    touch(row.type)
    let variable = code.makeLocal(row.name, in: function, type: resolved(row.type), row.position)
    code.variables[variable].object = object
    setVariable(object, variable)
    return variable
  }

  /// The type a value assigned to `written` is converted to; `none` for the blank name.
  func targetType(_ written: NodeID) -> TypeID {
    let node = tree.unparenthesized(written)
    if isBlank(node) { return .none }
    if tree.tag(node) == .name {
      let object = fact(node).object
      if object.exists { return resolved(program.objects[object].type) }
    }
    return type(node)
  }

  // MARK: Loops and conditions

  private func lowerIf(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.ifStatement(node)
    let position = tree.position(node)
    let known = staticBoolean(parts.condition)
    var initial = statements(parts.initializer)
    let condition = expression(parts.condition)
    let then = known == .no ? [] : blockStatements(parts.then)
    let otherwise = known == .yes ? [] : statements(parts.otherwise)
    if known != .unknown {
      if code[condition].op != .literal {
        initial.append(code.assign(code.name(code.blank), condition, position))
      }
      let statement = single(initial + then + otherwise)
      if statement.exists { out.append(statement) }
      return
    }
    var row = CodeRow(.ifStatement, position: position)
    row.x = condition
    row.list = code.list(then)
    row.list2 = code.list(otherwise)
    row.initial = code.list(initial)
    out.append(code.add(row))
  }

  private func lowerFor(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.forStatement(node)
    let isNeverRun = parts.condition.exists && staticBoolean(parts.condition) == .no
    let initial = single(statements(parts.initializer))
    let condition = parts.condition.exists ? expression(parts.condition) : .none
    let post = isNeverRun ? .none : single(statements(parts.post))
    let body = isNeverRun ? [] : blockStatements(parts.body)
    if isNeverRun && code[condition].op == .literal {
      if initial.exists { out.append(initial) }
      return
    }
    var row = CodeRow(.forLoop, position: tree.position(node))
    row.x = condition
    row.y = post
    row.list = code.list(body)
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list([initial]) }
    if hasDistinctVariables { row.flags.insert(.isDistinct) }
    out.append(code.add(row))
  }

  /// `true` iff loop variables are new in each iteration, which the file's language version decides.
  private var hasDistinctVariables: Bool { program.packages[file.package].languageVersion >= 122 }

  private func lowerRange(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.rangeStatement(node)
    let position = tree.position(parts.clause)
    var row = CodeRow(.rangeLoop, position: position)
    row.aux2 = label(before: out)
    if hasDistinctVariables { row.flags.insert(.isDistinct) }
    let statement = code.add(row)
    var names: [VariableID] = []
    let targets = parts.left.map { target($0, &names) }
    define(names, by: statement)
    for name in names { code[name].isLoopVariable = true }
    let operand = expression(parts.operand)
    let body = blockStatements(parts.body)
    code[statement].x = operand
    if let key = targets.first { code[statement].y = key }
    if targets.count > 1 { code[statement].z = targets[1] }
    code[statement].list = code.list(body)
    out.append(statement)
  }

  // MARK: Select

  private func lowerSelect(_ node: NodeID, into out: inout [CodeID]) {
    var clauses: [CodeID] = []
    for clause in tree.selectStatement(node) {
      let parts = tree.communicationClause(clause)
      let position = tree.position(clause)
      var communication = single(statements(parts.communication))
      var body: [CodeID] = []
      lower(parts.body, into: &body)
      if communication.exists { communication = normalized(communication, position, &body) }
      var row = CodeRow(.communicationClause, position: position)
      row.x = communication
      row.list2 = code.list(body)
      clauses.append(code.add(row))
    }
    var row = CodeRow(.selectStatement, position: tree.position(node))
    row.list = code.list(clauses)
    row.aux2 = label(before: out)
    out.append(code.add(row))
  }

  /// The receive, send or receiving assignment that a select clause starts with: receives become `v, ok = <-c` with
  /// blanks for what is not wanted, and what remains to be assigned goes in front of `body`.
  private func normalized(_ communication: CodeID, _ position: Position, _ body: inout [CodeID]) -> CodeID {
    let row = code[communication]
    switch row.op {
    case .assign:
      var statement = row
      if !row.flags.contains(.isDefinition) && code[row.y].op == .convertInterface
        && code[code[row.y].x].op == .receive
      {
        let receive = code[row.y].x
        let temporary = code.makeTemporary(in: function, type: code[receive].type, position)
        let definition = code.assign(code.name(temporary), receive, position, isDefinition: true)
        code[definition].initial = code.list([code.declare(temporary, position)])
        code[temporary].definition = definition
        code[row.y].x = code.name(temporary)
        body.insert(communication, at: 0)
        statement = code[definition]
      } else if code[row.y].op == .convertNoop && code[row.y].flags.contains(.isImplicit) {
        statement.y = code[row.y].x
      }
      let receive = code.assignList(
        .assignReceive, [statement.x, code.name(code.blank)], [statement.y], statement.position)
      code[receive].flags = statement.flags
      code[receive].initial = statement.initial
      return receive
    case .receive:
      let blank = code.name(code.blank)
      return code.assignList(
        .assignReceive, [blank, code.name(code.blank)], [communication], row.position)
    case .assignList:
      guard let first = code.elements(row.list2).first, let receive = code.elements(code[first].initial).first
      else { return communication }
      code[first].initial = .empty
      body.insert(communication, at: 0)
      return receive
    default: return communication
    }
  }

  // MARK: Switches

  private func lowerSwitch(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.switchStatement(node)
    let position = tree.position(node)
    let initial = single(statements(parts.initializer))
    var tag = parts.tag
    var clauses = Array(parts.clauses)
    var tagType = TypeTable.basic(.bool)
    var value: ConstantValue?
    if tag.exists {
      tagType = type(tag)
      let constant = fact(tag).value
      if constant.exists {
        value = program.constants[constant]
        tagType = constantType(tagType, constant)
      }
    } else {
      value = ConstantValue(true)
    }
    var isPruned = false
    if let value, let selected = selectedClause(value, parts.clauses) {
      clauses = selected.exists ? [selected] : []
      isPruned = true
      tag = .none
      tagType = TypeTable.basic(.bool)
    }
    let isChannel = kind(tagType) == .channel
    if !isChannel && !isPruned {
      search: for clause in clauses {
        for value in tree.caseClause(clause).values {
          let caseType = type(value)
          if (program.isInterface(caseType) || program.isInterface(tagType))
            && !isAssignable(caseType, to: tagType)
          {
            tagType = TypeTable.emptyInterface
            break search
          }
        }
      }
    }
    var row = CodeRow(.switchStatement, position: position)
    row.x = tag.exists ? converted(tag, to: tagType) : .none
    var rows: [CodeID] = []
    for clause in clauses {
      let parts = tree.caseClause(clause)
      var clauseRow = CodeRow(.caseClause, position: tree.position(clause))
      if !isPruned {
        clauseRow.list = code.list(
          parts.values.map { isChannel ? expression($0) : converted($0, to: tagType) })
      }
      var body: [CodeID] = []
      lower(parts.body, into: &body)
      clauseRow.list2 = code.list(body)
      rows.append(code.add(clauseRow))
    }
    row.list = code.list(rows)
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list([initial]) }
    out.append(code.add(row))
  }

  private func lowerTypeSwitch(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.typeSwitchStatement(node)
    let guardParts = tree.typeSwitchGuard(parts.guard)
    let initial = single(statements(parts.initializer))
    var guardRow = CodeRow(.typeSwitchGuard, position: tree.position(parts.guard))
    let interface = type(guardParts.operand)
    if guardParts.name.exists { guardRow.aux2 = tree.name(guardParts.name) }
    guardRow.x = expression(guardParts.operand)
    if guardParts.name.exists {
      let place = tree.position(guardParts.name)
      let identifier = Variable(
        name: guardRow.aux2, package: file.package, type: interface, position: place, variableClass: .local,
        function: function)
      var name = CodeRow(.name, type: interface, position: place)
      name.aux = code.variables.append(identifier).raw
      guardRow.y = code.add(name)
    }
    let guardNode = code.add(guardRow)
    var clauses: [CodeID] = []
    for clause in parts.clauses {
      let parts = tree.caseClause(clause)
      var row = CodeRow(.caseClause, position: tree.position(clause))
      var caseType = interface
      var cases: [CodeID] = []
      for value in parts.values {
        if isNil(value) {
          cases.append(
            code.expression(.nilValue, type: TypeTable.basic(.untypedNil), tree.position(value)))
          continue
        }
        let type = self.type(value)
        touch(type)
        touch(interface)
        needMethodTable(type, interface)
        if parts.values.count == 1 { caseType = type }
        cases.append(code.typeOperand(type, tree.position(value)))
      }
      row.list = code.list(cases)
      if guardParts.name.exists {
        let object = fact(clause).object
        let position = parts.values.last.map { typeEnd($0) } ?? tree.position(clause)
        touch(caseType)
        let variable = code.makeLocal(tree.name(guardParts.name), in: function, type: caseType, position)
        code[variable].object = object
        code[variable].definition = guardNode
        setVariable(object, variable)
        row.y = code.name(variable)
      }
      var body: [CodeID] = []
      lower(parts.body, into: &body)
      row.list2 = code.list(body)
      clauses.append(code.add(row))
    }
    var row = CodeRow(.switchStatement, position: tree.position(node))
    row.x = guardNode
    row.list = code.list(clauses)
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list([initial]) }
    out.append(code.add(row))
  }

  /// `true` iff the expression is the predeclared `nil`.
  func isNil(_ written: NodeID) -> Bool {
    let node = tree.unparenthesized(written)
    if tree.tag(node) != .name { return false }
    let object = fact(node).object
    return object.exists && program.objects[object].kind == .nilValue
  }

  /// The place of the variable of a type switch's clause: the base name of the last type in it.
  private func typeEnd(_ written: NodeID) -> Position {
    var node = written
    while true {
      let next: NodeID
      switch tree.tag(node) {
      case .selector: return tree.position(tree.selector(node).operand)
      case .parenthesized: next = tree.parenthesized(node)
      case .unary: next = tree.unary(node).operand
      case .arrayType: next = tree.arrayType(node).element
      case .channelType: next = tree.channelType(node).element
      case .dotsType: next = tree.dotsType(node)
      case .mapType: next = tree.mapType(node).value
      case .sliceType: next = tree.sliceType(node)
      case .interfaceType: next = tree.interfaceType(node).last.map { tree.field($0).type } ?? .none
      case .functionType:
        let parts = tree.functionType(node)
        let last = parts.results.last ?? parts.parameters.last
        next = last.map { tree.field($0).type } ?? .none
      case .index: next = tree.index(node).indices.last ?? .none
      default: return tree.position(node)
      }
      if next.isNone { return tree.position(node) }
      node = next
    }
  }
}
