import Base
import Lexer
import Parser
import Types

extension Lowering {
  /// Appends what the statements `list` become to `out`, up to where control does not go on. Returns `true` iff it does not
  /// reach their end.
  @discardableResult
  func lower(_ list: NodeList, into out: inout Gathering) -> Bool {
    forEachReached(list) { lowerStatement($0, into: &out) }
  }

  /// The statements that `node`, which may be absent, becomes, as one statement; `none` if there are none.
  func statement(_ node: NodeID) -> CodeID {
    if node.isNone { return .none }
    var out = gather()
    lowerStatement(node, into: &out)
    let statement = single(out)
    recycle(&out)
    return statement
  }

  /// The statements `list` as a list.
  func statements(_ list: NodeList) -> ListRange {
    if list.isEmpty { return .empty }
    var out = gather()
    lower(list, into: &out)
    return self.list(taking: &out)
  }

  /// `statements` as one statement; `none` if there are none.
  func single(_ statements: Gathering) -> CodeID {
    switch statements.count {
    case 0: return .none
    case 1: return statements[0]
    default: return code.block(Array(statements), code[statements[0]].position)
    }
  }

  private func lowerStatement(_ node: NodeID, into out: inout Gathering) {
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
        lowerAssignment(parts.names, parts.values, tree.position(declaration), into: &out)
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
      var row = CodeRow(.returnStatement, position: tree.position(node))
      let values = tree.returnStatement(node)
      if !values.isEmpty {
        let types = frames.isEmpty ? [] : frames[frames.count - 1].results
        var results = gather()
        multiple(values, row.position, into: &results) { $0 < types.count ? types[$0] : .none }
        row.list = list(taking: &results)
      }
      out.append(code.add(row))
    case .selectStatement: lowerSelect(node, into: &out)
    case .sendStatement:
      let parts = tree.sendStatement(node)
      let channel = expression(parts.channel)
      let value = converted(parts.value, to: element(type(parts.channel)), of: parts.channel)
      out.append(code.expression(.send, type: .none, tree.position(node), channel, value))
    case .switchStatement: lowerSwitch(node, into: &out)
    case .typeSwitchStatement: lowerTypeSwitch(node, into: &out)
    default: break
    }
  }

  /// The label that the last statement of `out` sets; `none` if it is not a label.
  func label(before out: Gathering) -> Name {
    guard let last = out.last, code[last].op == .label else { return .none }
    return code[last].aux2
  }

  // MARK: Assignments

  private func lowerAssignment(_ node: NodeID, into out: inout Gathering) {
    let parts = tree.assignment(node)
    let position = tree.position(node)
    switch parts.operator {
    case .none, .define:
      lowerAssignment(parts.left, parts.right, position, into: &out)
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
    _ left: NodeList, _ right: NodeList, _ position: Position, into out: inout Gathering
  ) {
    var names = spareNames
    spareNames = []
    defer {
      if !names.isEmpty { names.removeAll(keepingCapacity: true) }
      swap(&names, &spareNames)
    }
    if left.count == 1 && right.count == 1 {
      let target = target(left[0], &names)
      let value = converted(right[0], to: targetType(left[0]))
      let statement = code.assign(target, value, position)
      define(names, by: statement)
      out.append(statement)
      return
    }
    var targets = gather()
    for node in left { targets.append(target(node, &names)) }
    if right.isEmpty {
      recycle(&targets)
      for name in names {
        let statement = code.assign(code.name(name), .none, position)
        code[statement].initial = code.list(one: code.declare(name, position))
        out.append(statement)
      }
      return
    }
    var values = gather()
    multiple(right, position, targets: left, into: &values) { self.targetType(left[$0]) }
    var row = CodeRow(.assignList, position: position)
    if targets.count == 1 && values.count == 1 {
      row.op = .assign
      row.x = targets[0]
      row.y = values[0]
    } else {
      row.list = code.list(targets)
      row.list2 = code.list(values)
    }
    recycle(&targets)
    recycle(&values)
    let statement = code.add(row)
    define(names, by: statement)
    out.append(statement)
  }

  /// Makes `statement` the definition of `names`.
  func define(_ names: [VariableID], by statement: CodeID) {
    if names.isEmpty { return }
    var declarations = gather()
    for name in names {
      code[name].definition = statement
      declarations.append(code.declare(name, code[name].position))
    }
    code[statement].flags.insert(.isDefinition)
    code[statement].initial = list(taking: &declarations)
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

  private func lowerIf(_ node: NodeID, into out: inout Gathering) {
    let parts = tree.ifStatement(node)
    let position = tree.position(node)
    let known = staticBoolean(parts.condition)
    var initial = gather()
    if parts.initializer.exists { lowerStatement(parts.initializer, into: &initial) }
    let condition = expression(parts.condition)
    if known != .unknown {
      var taken = gather()
      if known != .no { lower(tree.block(parts.then), into: &taken) }
      if known != .yes && parts.otherwise.exists { lowerStatement(parts.otherwise, into: &taken) }
      if code[condition].op != .literal {
        initial.append(code.assign(code.name(code.blank), condition, position))
      }
      initial.append(contentsOf: taken)
      let statement = single(initial)
      recycle(&taken)
      recycle(&initial)
      if statement.exists { out.append(statement) }
      return
    }
    var row = CodeRow(.ifStatement, position: position)
    row.x = condition
    row.list = statements(tree.block(parts.then))
    if parts.otherwise.exists {
      var otherwise = gather()
      lowerStatement(parts.otherwise, into: &otherwise)
      row.list2 = list(taking: &otherwise)
    }
    row.initial = list(taking: &initial)
    out.append(code.add(row))
  }

  private func lowerFor(_ node: NodeID, into out: inout Gathering) {
    let parts = tree.forStatement(node)
    let isNeverRun = parts.condition.exists && staticBoolean(parts.condition) == .no
    let initial = statement(parts.initializer)
    if initial.exists { markLoopVariables(initial) }
    let condition = parts.condition.exists ? expression(parts.condition) : .none
    let post = isNeverRun ? .none : statement(parts.post)
    let body = isNeverRun ? .empty : statements(tree.block(parts.body))
    if isNeverRun && code[condition].op == .literal {
      if initial.exists { out.append(initial) }
      return
    }
    code[function].hasLoops = true
    var row = CodeRow(.forLoop, position: tree.position(node))
    row.x = condition
    row.y = post
    row.list = body
    row.aux2 = label(before: out)
    if initial.exists { row.initial = code.list(one: initial) }
    if hasDistinctVariables { row.flags.insert(.isDistinct) }
    out.append(code.add(row))
  }

  /// Marks the variables that the statement `initial` of a loop defines.
  private func markLoopVariables(_ initial: CodeID) {
    let row = code[initial]
    func mark(_ target: CodeID) {
      let variable = code.variable(target)
      if variable.exists { code[variable].isLoopVariable = true }
    }
    for target in code.lists[row.list] { mark(target) }
    if row.op == .assign { mark(row.x) }
  }

  /// `true` iff loop variables are new in each iteration, which the file's language version decides.
  private var hasDistinctVariables: Bool { file.languageVersion >= 122 }

  private func lowerRange(_ node: NodeID, into out: inout Gathering) {
    let parts = tree.rangeStatement(node)
    let position = tree.position(parts.clause)
    code[function].hasLoops = true
    var row = CodeRow(.rangeLoop, position: position)
    row.aux2 = label(before: out)
    if hasDistinctVariables { row.flags.insert(.isDistinct) }
    let statement = code.add(row)
    var names: [VariableID] = []
    let key = parts.left.count > 0 ? target(parts.left[0], &names) : .none
    let value = parts.left.count > 1 ? target(parts.left[1], &names) : .none
    define(names, by: statement)
    for name in names { code[name].isLoopVariable = true }
    let operand = expression(parts.operand)
    let body = statements(tree.block(parts.body))
    code[statement].x = operand
    code[statement].y = key
    code[statement].z = value
    code[statement].list = body
    out.append(statement)
  }
}
