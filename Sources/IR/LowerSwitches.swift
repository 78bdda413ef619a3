import Base
import Lexer
import Parser
import Types

extension Lowering {
  // MARK: Select

  /// Appends the select statement `node`.
  func lowerSelect(_ node: NodeID, into out: inout Gathering) {
    var clauses = gather()
    for clause in tree.selectStatement(node) {
      let parts = tree.communicationClause(clause)
      let position = tree.position(clause)
      var communication = statement(parts.communication)
      var body = gather()
      lower(parts.body, into: &body)
      if communication.exists { communication = normalized(communication, position, &body) }
      var row = CodeRow(.communicationClause, position: position)
      row.x = communication
      row.list2 = list(taking: &body)
      clauses.append(code.add(row))
    }
    var row = CodeRow(.selectStatement, position: tree.position(node))
    row.list = list(taking: &clauses)
    row.aux2 = label(before: out)
    out.append(code.add(row))
  }

  /// The receive, send or receiving assignment that a select clause starts with: receives become `v, ok = <-c` with
  /// blanks for what is not wanted, and what remains to be assigned goes in front of `body`.
  private func normalized(_ communication: CodeID, _ position: Position, _ body: inout Gathering) -> CodeID {
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
        code[definition].initial = code.list(one: code.declare(temporary, position))
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

  /// Appends the expression switch `node`.
  func lowerSwitch(_ node: NodeID, into out: inout Gathering) {
    let parts = tree.switchStatement(node)
    let position = tree.position(node)
    let initial = statement(parts.initializer)
    var tag = parts.tag
    // The clause that is always taken, if that is known.
    var selectedOnly: NodeID?
    var tagType = TypeTable.basic(.bool)
    if tag.exists {
      tagType = type(tag)
      let constant = fact(tag).value
      if constant.exists { tagType = constantType(tagType, constant) }
    }
    var isPruned = false
    if let selected = selectedClause(tag, parts.clauses) {
      selectedOnly = selected
      isPruned = true
      tag = .none
      tagType = TypeTable.basic(.bool)
    }
    let isChannel = kind(tagType) == .channel
    if !isChannel && !isPruned {
      search: for clause in parts.clauses {
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
    var rows = gather()
    for clause in parts.clauses where selectedOnly == nil || selectedOnly == clause {
      let parts = tree.caseClause(clause)
      var clauseRow = CodeRow(.caseClause, position: tree.position(clause))
      if !isPruned {
        var values = gather()
        for value in parts.values {
          values.append(isChannel ? expression(value) : converted(value, to: tagType))
        }
        clauseRow.list = list(taking: &values)
      }
      clauseRow.list2 = statements(parts.body)
      rows.append(code.add(clauseRow))
    }
    row.list = list(taking: &rows)
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list(one: initial) }
    out.append(code.add(row))
  }

  /// Appends the type switch `node`.
  func lowerTypeSwitch(_ node: NodeID, into out: inout Gathering) {
    let parts = tree.typeSwitchStatement(node)
    let guardParts = tree.typeSwitchGuard(parts.guard)
    let initial = statement(parts.initializer)
    var guardRow = CodeRow(.typeSwitchGuard, position: tree.position(parts.guard))
    let interface = type(guardParts.operand)
    if guardParts.name.exists { guardRow.aux2 = tree.name(guardParts.name) }
    guardRow.x = expression(guardParts.operand)
    if guardParts.name.exists {
      let place = tree.position(guardParts.name)
      let identifier = Variable(
        name: guardRow.aux2, package: filePackage, type: interface, position: place, variableClass: .local,
        function: function)
      var name = CodeRow(.name, type: interface, position: place)
      name.aux = code.variables.append(identifier).raw
      guardRow.y = code.add(name)
    }
    let guardNode = code.add(guardRow)
    var clauses = gather()
    for clause in parts.clauses {
      let parts = tree.caseClause(clause)
      var row = CodeRow(.caseClause, position: tree.position(clause))
      var caseType = interface
      var cases = gather()
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
        let written = facts[tree.unparenthesized(value)].type
        cases.append(
          program.hasTypeParameter(written)
            ? dynamicType(
              written, interface: facts[tree.unparenthesized(guardParts.operand)].type,
              tree.position(value))
            : code.typeOperand(type, tree.position(value)))
      }
      row.list = list(taking: &cases)
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
      row.list2 = statements(parts.body)
      clauses.append(code.add(row))
    }
    var row = CodeRow(.switchStatement, position: tree.position(node))
    row.x = guardNode
    row.list = list(taking: &clauses)
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list(one: initial) }
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
