import Base
import Lexer
import Parser
import Types

extension Lowering {
  /// Appends what the statements `list` become to `out`, up to where control does not go on. Returns `true` iff it does not
  /// reach their end.
  @discardableResult
  func lower(_ list: NodeList, into out: inout [CodeID]) -> Bool {
    var lastLabel = -1
    for (index, node) in list.enumerated() where tree.tag(node) == .labeledStatement { lastLabel = index }
    var isDead = false
    for (index, node) in list.enumerated() {
      if isDead && index > lastLabel && tree.tag(node) != .labeledStatement { continue }
      lowerStatement(node, into: &out)
      isDead = terminates(node)
    }
    return isDead
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
      if let exit = rangeFunctions.exits[node] {
        lowerExit(exit, tree.position(node), into: &out)
        return
      }
      let parts = tree.branchStatement(node)
      let op: Opcode =
        switch parts.kind {
        case .break: .breakStatement
        case .continue: .continueStatement
        case .goto: .goto
        case .fallthrough: .fallthroughStatement
        }
      let label = parts.label.exists ? tree.name(parts.label) : .none
      if op == .goto { code[function].hasGoto = true }
      out.append(code.branch(op, label: label, tree.position(node)))
    case .goStatement: lowerGoDefer(.go, tree.goStatement(node), tree.position(node), into: &out)
    case .deferStatement:
      code[function].hasDefer = true
      lowerGoDefer(.deferStatement, tree.deferStatement(node), tree.position(node), into: &out)
      if rangeFunctions.defers.contains(node), let statement = out.last {
        attachToFunction(statement, tree.position(node))
      }
    case .declarationStatement:
      for declaration in tree.declarationStatement(node) where tree.tag(declaration) == .varDeclaration {
        let parts = tree.varDeclaration(declaration)
        lowerAssignment(
          Array(parts.names), Array(parts.values), tree.position(declaration), into: &out)
      }
    case .expressionStatement:
      out.append(expression(tree.expressionStatement(node)))
    case .forStatement: lowerFor(node, into: &out)
    case .rangeStatement:
      if let loop = rangeFunctions.loops[node] {
        lowerRange(node, over: loop, into: &out)
      } else {
        lowerRange(node, into: &out)
      }
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
      if rangeFunctions.returns.contains(node) {
        lowerExitingReturn(node, into: &out)
        return
      }
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
  func label(before out: [CodeID]) -> Name {
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
    if initial.exists { markLoopVariables(initial) }
    let condition = parts.condition.exists ? expression(parts.condition) : .none
    let post = isNeverRun ? .none : single(statements(parts.post))
    let body = isNeverRun ? [] : blockStatements(parts.body)
    if isNeverRun && code[condition].op == .literal {
      if initial.exists { out.append(initial) }
      return
    }
    code[function].hasLoops = true
    var row = CodeRow(.forLoop, position: tree.position(node))
    row.x = condition
    row.y = post
    row.list = code.list(body)
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list([initial]) }
    if hasDistinctVariables { row.flags.insert(.isDistinct) }
    out.append(code.add(row))
  }

  /// Marks the variables that the statement `initial` of a loop defines.
  private func markLoopVariables(_ initial: CodeID) {
    let row = code[initial]
    var targets = code.elements(row.list)
    if row.op == .assign { targets.append(row.x) }
    for target in targets {
      let variable = code.variable(target)
      if variable.exists { code[variable].isLoopVariable = true }
    }
  }

  /// `true` iff loop variables are new in each iteration, which the file's language version decides.
  private var hasDistinctVariables: Bool { file.languageVersion >= 122 }

  private func lowerRange(_ node: NodeID, into out: inout [CodeID]) {
    let parts = tree.rangeStatement(node)
    let position = tree.position(parts.clause)
    code[function].hasLoops = true
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
}
