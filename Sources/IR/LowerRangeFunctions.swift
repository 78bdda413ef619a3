import Base
import Parser
import Types

// Follows the plan of `RangeFunctions`, whose rules are cited.

/// The variables of the loop whose body is being lowered.
struct RangeFunctionFrame {
  var state: ObjectID
  /// `none` if no loop of the nest needs it.
  var next: ObjectID
  var defers: ObjectID
}

extension Lowering {
  /// The states of a loop (rule 2).
  private enum LoopState: Int { case done, ready, running, exhausted, lostPanic }

  /// The plan of `file`: of all of it in the package being read, of the functions whose bodies have been asked for in others.
  func rangeFunctions(in file: CheckedFile) -> RangeFunctionPlan {
    let key = file.tree.file
    if let known = rangeFunctionPlans[key] { return known }
    if file.package != package { return emptyPlan }
    let loops = file.functionRanges
    let plan = loops.isEmpty ? emptyPlan : RangeFunctionPlan(loops, of: file, program)
    rangeFunctionPlans[key] = plan
    return plan
  }

  /// Sees to it that the body of `object`, declared by the function declaration `node` of `file`, is checked if it has loops that
  /// may be over functions, and that the file's plan says what becomes of them.
  func planRangeFunctions(of object: ObjectID, _ node: NodeID, in file: CheckedFile) -> RangeFunctionPlan {
    let tree = file.tree
    if file.package == package || !tree.contains(.rangeStatement, in: node) {
      return rangeFunctions(in: file)
    }
    let plan: RangeFunctionPlan
    if let known = rangeFunctionPlans[tree.file] {
      plan = known
    } else {
      plan = RangeFunctionPlan()
      rangeFunctionPlans[tree.file] = plan
      if file === self.file { rangeFunctions = plan }
    }
    if !plan.takesIn(node) {
      program.checkBody(of: object)
      plan.add(node, of: file, program)
    }
    return plan
  }

  /// Appends what the loop `node` over a function becomes.
  func lowerRange(_ node: NodeID, over loop: RangeFunctionLoop, into out: inout Gathering) {
    let parts = tree.rangeStatement(node)
    let start = tree.position(node)
    let end = tree.blockEnd(parts.body)
    let int = TypeTable.basic(.int)
    var frame = RangeFunctionFrame(state: .none, next: .none, defers: .none)
    if loop.depth > 1, let outer = frames.last?.loop { frame = outer }
    for variable in loop.shared {
      switch variable {
      case .next:
        let (object, name) = declareMade("#next", int, .none)
        let statement = code.assign(code.name(name), .none, start)
        code[statement].initial = code.list(one: code.declare(name, .none))
        out.append(statement)
        frame.next = object
      case .defers:
        let type = TypeTable.any
        touch(type)
        let (object, name) = declareMade("#defers", type, .none)
        let callee = rangeRuntimeFunction("deferrangefunc", [], [("extra", type)])
        append(definitionOf: name, code.call(.callFunction, callee, [], type: type, start), start, to: &out)
        frame.defers = object
      }
    }
    let outerState = frame.state
    let (state, stateName) = declareMade("#state\(loop.stateNumber)", int, start)
    append(definitionOf: stateName, integer(LoopState.ready.rawValue, start), start, to: &out)
    frame.state = state

    let iterator = program.signature(type(parts.operand))
    guard let yieldParameter = iterator.parameters.first else { return }
    let yieldType = resolved(program.objects[yieldParameter].type)
    let bodyType = program.underlying(yieldType)
    touch(bodyType)
    let (_, yield) = declareMade("#yield\(loop.yieldNumber)", bodyType, .none)
    let literal = bodyLiteral(node, bodyType, frame, start, end)
    append(definitionOf: yield, literal, start, to: &out)
    var argument = code.name(yield)
    if !areIdentical(bodyType, yieldType) {
      touch(yieldType)
      argument = convert(argument, to: yieldType, start, isImplicit: true)
    }
    out.append(call(parts.operand, with: argument, start))

    out.append(
      condition(
        .equal, state, LoopState.running.rawValue, [panic(integer(LoopState.lostPanic.rawValue, end), end)],
        end))
    out.append(set(state, LoopState.exhausted.rawValue, end))
    appendChecks(loop, frame, outerState, end, to: &out)
  }

  /// The body of the loop `node` as a literal of type `type`.
  private func bodyLiteral(
    _ node: NodeID, _ type: TypeID, _ frame: RangeFunctionFrame, _ start: Position, _ end: Position
  ) -> CodeID {
    let parts = tree.rangeStatement(node)
    let left = Array(parts.left)
    code[function].rangeCount += 1
    let outer = program.names.string(code[function].name)
    let body = makeLiteral(
      named: "\(outer)-range\(code[function].rangeCount)", type: type, origin: .rangeBody, start)
    touchSignature(type)
    var parameters: [VariableID] = []
    for (index, parameter) in program.signature(type).parameters.enumerated() {
      var name = program.names.intern("#p\(index + 1)")
      var place = start
      var object = ObjectID.none
      if index < left.count && parts.isDefinition {
        let written = tree.unparenthesized(left[index])
        name = isBlank(written) ? program.names.intern("~p\(index)") : tree.name(written)
        place = tree.position(written)
        object = fact(written).object
      }
      let variable = code.makeLocal(
        name, in: body, type: resolved(program.objects[parameter].type), place, variableClass: .parameter)
      code[variable].object = object
      setVariable(object, variable)
      parameters.append(variable)
    }
    let result = code.makeLocal(
      program.names.intern("#r"), in: body, type: TypeTable.basic(.bool), start, variableClass: .result)
    code[body].parameters = parameters
    code[body].results = [result]
    code[body].hasNamedResults = true
    inside(body, file: file, isLiteral: true) {
      frames[frames.count - 1].loop = frame
      var statements = gather()
      if !parts.isDefinition {
        for (target, parameter) in zip(left, parameters) {
          append(assignmentOf: parameter, to: target, &statements)
        }
      }
      let int = TypeTable.basic(.int)
      let (saved, savedName) = declareMade("#tmpState", int, .none)
      append(definitionOf: savedName, use(frame.state, .none), .none, to: &statements)
      statements.append(set(frame.state, LoopState.running.rawValue, start))
      statements.append(
        condition(.notEqual, saved, LoopState.ready.rawValue, [panic(use(saved, start), start)], start))
      if !lower(tree.block(parts.body), into: &statements) {
        statements.append(set(frame.state, LoopState.ready.rawValue, end))
        statements.append(returned(true, end))
      }
      let list = self.list(taking: &statements)
      code[body].body = list
      code[body].template = list
      code[body].templateDeclared = code[body].declared.count
      captureDictionary()
    }
    return code[body].closureNode
  }

  /// Appends the assignment of the literal's `parameter` to the loop's operand `written` (rule 1).
  private func append(
    assignmentOf parameter: VariableID, to written: NodeID, _ out: inout Gathering
  ) {
    let position = tree.position(written)
    var names: [VariableID] = []
    let target = self.target(written, &names)
    var value = code.name(parameter)
    let source = code[parameter].type
    let type = targetType(written)
    if type.exists && !areIdentical(source, type) {
      touch(type)
      touch(source)
      needMethodTable(source, type)
      value = convert(value, to: type, position, isImplicit: true)
    }
    out.append(code.assign(target, value, position))
  }

  /// Appends what finds out behind the call of a loop how its body was left (rules 4 and 5).
  private func appendChecks(
    _ loop: RangeFunctionLoop, _ frame: RangeFunctionFrame, _ outerState: ObjectID, _ end: Position,
    to out: inout Gathering
  ) {
    let next = frame.next
    if !loop.branches.isEmpty { code[function].hasGoto = true }
    for branch in loop.branches {
      let op: Opcode =
        switch branch.kind {
        case .break: .breakStatement
        case .continue: .continueStatement
        default: .goto
        }
      out.append(
        condition(
          .equal, next, branch.next, [set(next, 0, end), code.branch(op, label: branch.label, end)], end))
    }
    if loop.depth == 1 {
      if loop.checksReturn {
        let statement = code.listExpression(.returnStatement, [], type: .none, end)
        out.append(condition(.equal, next, -1, [statement], end))
      }
      return
    }
    func leave(_ state: LoopState) -> [CodeID] {
      [set(outerState, state.rawValue, end), returned(state == .ready, end)]
    }
    let outerBreak = 2 * (loop.depth - 1)
    if loop.checksReturn { out.append(condition(.less, next, 0, leave(.done), end)) }
    out.append(
      condition(.greater, next, outerBreak, [panic(integer(LoopState.done.rawValue, end), end)], end))
    if loop.checksContinue {
      let reset = set(next, 0, end)
      out.append(condition(.equal, next, outerBreak - 1, [reset] + leave(.ready), end))
    }
    if loop.checksBreak {
      let reset = set(next, 0, end)
      out.append(condition(.equal, next, outerBreak, [reset] + leave(.done), end))
    }
    if loop.checksContinue || loop.checksBreak {
      out.append(condition(.greater, next, 0, leave(.done), end))
    }
  }

  // MARK: Leaving a body

  /// Appends what a branch at `position` that leaves the innermost body becomes (rule 4).
  func lowerExit(_ exit: RangeFunctionExit, _ position: Position, into out: inout Gathering) {
    guard let frame = frames.last?.loop else { return }
    var state = LoopState.done
    switch exit {
    case .ready: state = .ready
    case .done: break
    case .next(let value): out.append(set(frame.next, value, position))
    }
    out.append(set(frame.state, state.rawValue, position))
    out.append(returned(state == .ready, position))
  }

  /// Appends what the return statement `node` in a body becomes (rule 6).
  func lowerExitingReturn(_ node: NodeID, into out: inout Gathering) {
    let values = tree.returnStatement(node)
    let position = tree.position(node)
    if !values.isEmpty, let owner = frames.last(where: { $0.loop == nil }) {
      // Statements of instances mention the objects of the generic function.
      let targets = code[owner.function].results.map { result -> CodeID in
        let object = code[result].object
        return use(object.exists ? program.objects[object].origin.some ?? object : object, position)
      }
      let types = owner.results
      var assigned = gather()
      multiple(values, position, into: &assigned) { $0 < types.count ? types[$0] : .none }
      if targets.count == 1 && assigned.count == 1 {
        out.append(code.assign(targets[0], assigned[0], position))
      } else {
        out.append(code.assignList(.assignList, targets, Array(assigned), position))
      }
      recycle(&assigned)
    }
    lowerExit(.next(-1), position, into: &out)
  }

  /// Makes the defer statement `statement`, which a body contains, refer to the function as written (rule 7).
  func attachToFunction(_ statement: CodeID, _ position: Position) {
    guard let defers = frames.last?.loop?.defers else { return }
    code[statement].y = use(defers, position)
    code[statement].flags.insert(.isRangeFunction)
  }

  // MARK: Parts

  /// Declares the variable `name` in the innermost function.
  private func declareMade(_ name: String, _ type: TypeID, _ position: Position) -> (ObjectID, VariableID) {
    let id = program.names.intern(name)
    var record = Object(.variable, name: id, package: filePackage, type: type, position: position)
    record.role = .local
    let object = program.objects.append(record)
    let variable = code.makeLocal(id, in: function, type: type, position)
    code[variable].object = object
    setVariable(object, variable)
    return (object, variable)
  }

  /// Appends `variable := value`.
  private func append(
    definitionOf variable: VariableID, _ value: CodeID, _ position: Position, to out: inout Gathering
  ) {
    let statement = code.assign(code.name(variable), value, position)
    define([variable], by: statement)
    out.append(statement)
  }

  /// A mention of `object` at `position` in the innermost function.
  private func use(_ object: ObjectID, _ position: Position) -> CodeID {
    let variable = object.exists ? local(object, position) : .none
    return variable.exists
      ? code.name(variable) : code.expression(.invalid, type: TypeTable.basic(.int), position)
  }

  private func integer(_ value: Int, _ position: Position) -> CodeID {
    code.literal(integer: value, type: TypeTable.basic(.int), position)
  }

  /// `object = value`.
  private func set(_ object: ObjectID, _ value: Int, _ position: Position) -> CodeID {
    code.assign(use(object, position), integer(value, position), position)
  }

  /// `if object op value { then }`.
  private func condition(
    _ op: Opcode, _ object: ObjectID, _ value: Int, _ then: [CodeID], _ position: Position
  ) -> CodeID {
    var row = CodeRow(.ifStatement, position: position)
    row.x = code.expression(
      op, type: TypeTable.basic(.bool), position, use(object, position), integer(value, position))
    row.list = code.list(then)
    return code.add(row)
  }

  /// `return value`.
  private func returned(_ value: Bool, _ position: Position) -> CodeID {
    let literal = code.literal(boolean: value, type: TypeTable.basic(.bool), position)
    return code.listExpression(.returnStatement, [literal], type: .none, position)
  }

  /// `panicrangestate(state)`.
  private func panic(_ state: CodeID, _ position: Position) -> CodeID {
    let callee = rangeRuntimeFunction("panicrangestate", [("state", TypeTable.basic(.int))], [])
    return code.call(.callFunction, callee, [state], type: .none, position)
  }

  /// A mention of the function `name` of the run-time library that only the compiler can call.
  private func rangeRuntimeFunction(
    _ name: String, _ parameters: [(String, TypeID)], _ results: [(String, TypeID)]
  ) -> CodeID {
    if let known = rangeRuntimeFunctions[name] { return code.functionName(known, type: code[known].type) }
    let path = "go.runtime"
    let package =
      program.packages.ids.first { program.packages[$0].path == path }
      ?? program.declarePackage(path: path, name: "runtime")
    let signature = Lowering.signature(parameters, results, program)
    var record = Function(
      name: program.names.intern(name), package: package, position: .autogenerated, origin: .declared,
      type: program.types.signature(signature))
    record.isLocal = false
    let id = code.functions.append(record)
    rangeRuntimeFunctions[name] = id
    declareParameters(of: id, signature)
    return code.functionName(id, type: code[id].type)
  }
}
