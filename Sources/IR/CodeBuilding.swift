import Base
import Types

// Constructors of rows. Each takes the operands in the order of the opcode's schema and the place of the node.

extension Code {
  /// Adds `row` and returns its id.
  @discardableResult
  public func add(_ row: CodeRow) -> CodeID { rows.append(row) }

  /// The list of `elements`.
  public func list(_ elements: [CodeID]) -> ListRange { elements.isEmpty ? .empty : lists.append(elements) }

  /// The list of `element` alone.
  public func list(one element: CodeID) -> ListRange { lists.append(one: element) }

  /// The elements of `list` as an array, for loops that add lists.
  public func elements(_ list: ListRange) -> [CodeID] { Array(lists[list]) }

  /// A list with `elements` behind those of `list`.
  public func appending(_ elements: [CodeID], to list: ListRange) -> ListRange {
    if elements.isEmpty { return list }
    if list.isEmpty { return lists.append(elements) }
    return lists.append(Array(lists[list]) + elements)
  }

  // MARK: Expressions

  /// A node of opcode `op` with up to three operands.
  public func expression(
    _ op: Opcode, type: TypeID, _ position: Position, _ x: CodeID = .none, _ y: CodeID = .none,
    _ z: CodeID = .none
  ) -> CodeID {
    var row = CodeRow(op, type: type, position: position)
    row.x = x
    row.y = y
    row.z = z
    return rows.append(row)
  }

  /// A mention of `variable`, which carries the variable's own position as the compiler's names do.
  public func name(_ variable: VariableID) -> CodeID {
    let facts = variables[variable]
    var row = CodeRow(.name, type: facts.type, position: facts.position)
    row.inline = facts.inline
    row.aux = variable.raw
    return rows.append(row)
  }

  /// A mention of `function` as a value of `type`.
  public func functionName(_ function: FunctionID, type: TypeID) -> CodeID {
    var row = CodeRow(.functionName, type: type, position: functions[function].position)
    row.aux = function.raw
    return rows.append(row)
  }

  /// The constant `value` of `type`.
  public func literal(_ value: ConstantID, type: TypeID, _ position: Position) -> CodeID {
    var row = CodeRow(.literal, type: type, position: position)
    row.aux = value.raw
    return rows.append(row)
  }

  /// The integer `value` of `type`.
  public func literal(integer value: Int, type: TypeID, _ position: Position) -> CodeID {
    literal(program.constants.append(ConstantValue(value)), type: type, position)
  }

  /// The Boolean `value` of `type`.
  public func literal(boolean value: Bool, type: TypeID, _ position: Position) -> CodeID {
    literal(program.constants.append(ConstantValue(value)), type: type, position)
  }

  /// A mention of `type`.
  public func typeOperand(_ type: TypeID, _ position: Position) -> CodeID {
    rows.append(CodeRow(.typeOperand, type: type, position: position))
  }

  /// The selector `x.field` with opcode `op` (`dot`, `dotPointer`, `dotInterface`).
  public func selector(
    _ op: Opcode, _ x: CodeID, field: Int, name: Name, type: TypeID, _ position: Position
  ) -> CodeID {
    var row = CodeRow(op, type: type, position: position)
    row.x = x
    row.aux = field < 0 ? .max : UInt32(field)
    row.aux2 = name
    return rows.append(row)
  }

  /// The call of `callee` with opcode `op` (`callFunction`, `callInterface`).
  public func call(
    _ op: Opcode, _ callee: CodeID, _ arguments: [CodeID], type: TypeID, _ position: Position
  ) -> CodeID {
    var row = CodeRow(op, type: type, position: position)
    row.x = callee
    row.list = list(arguments)
    return rows.append(row)
  }

  /// A node of opcode `op` whose operands are the list `elements`.
  public func listExpression(_ op: Opcode, _ elements: [CodeID], type: TypeID, _ position: Position) -> CodeID
  {
    var row = CodeRow(op, type: type, position: position)
    row.list = list(elements)
    return rows.append(row)
  }

  // MARK: Statements

  /// `x = y`.
  public func assign(_ x: CodeID, _ y: CodeID, _ position: Position, isDefinition: Bool = false) -> CodeID {
    var row = CodeRow(.assign, position: position)
    row.x = x
    row.y = y
    if isDefinition { row.flags.insert(.isDefinition) }
    return rows.append(row)
  }

  /// `left… = right…` with opcode `op` (`assignList`, `assignCall`, `assignAssertion` …).
  public func assignList(
    _ op: Opcode, _ left: [CodeID], _ right: [CodeID], _ position: Position, isDefinition: Bool = false
  ) -> CodeID {
    var row = CodeRow(op, position: position)
    if !left.isEmpty { row.list = list(left) }
    if !right.isEmpty { row.list2 = list(right) }
    if isDefinition { row.flags.insert(.isDefinition) }
    return rows.append(row)
  }

  /// The declaration of `variable`.
  public func declare(_ variable: VariableID, _ position: Position) -> CodeID {
    var row = CodeRow(.declare, position: position)
    row.x = name(variable)
    return rows.append(row)
  }

  /// A block of `statements`.
  public func block(_ statements: [CodeID], _ position: Position) -> CodeID {
    var row = CodeRow(.block, position: position)
    row.list = list(statements)
    return rows.append(row)
  }

  /// `break`, `continue`, `goto`, `fallthrough` or a label.
  public func branch(_ op: Opcode, label: Name, _ position: Position) -> CodeID {
    var row = CodeRow(op, position: position)
    row.aux2 = label
    return rows.append(row)
  }

  // MARK: Variables

  /// Adds a temporary `.autotmp_N` of `type` to `function`, numbered by the names that the function declares so far.
  public func makeTemporary(in function: FunctionID, type: TypeID, _ position: Position) -> VariableID {
    let number = functions[function].declared.count
    var variable = Variable(
      name: temporaryName(number), package: package, type: type, position: position,
      variableClass: .local, function: function)
    variable.isTemporary = true
    let id = variables.append(variable)
    functions[function].declared.append(id)
    return id
  }

  /// The name `.autotmp_N` for `number`.
  private func temporaryName(_ number: Int) -> Name {
    if number < temporaryNames.count && temporaryNames[number].exists { return temporaryNames[number] }
    let name = program.names.intern(".autotmp_\(number)")
    if number < 4096 {
      while temporaryNames.count <= number { temporaryNames.append(.none) }
      temporaryNames[number] = name
    }
    return name
  }

  /// Adds a local variable to `function`'s declared names.
  public func makeLocal(
    _ name: Name, in function: FunctionID, type: TypeID, _ position: Position,
    variableClass: VariableClass = .local
  ) -> VariableID {
    let variable = Variable(
      name: name, package: functions[function].package, type: type, position: position,
      variableClass: variableClass, function: function)
    let id = variables.append(variable)
    functions[function].declared.append(id)
    return id
  }

  /// The return of the results of `call`, which are put in temporaries of the types `types` in `function` first.
  public func returnResults(
    of call: CodeID, _ types: [TypeID], in function: FunctionID, _ position: Position
  ) -> CodeID {
    let statement = assignList(.assignCall, [], [call], position, isDefinition: true)
    var declarations: [CodeID] = []
    var names: [CodeID] = []
    for type in types {
      let temporary = makeTemporary(in: function, type: type, position)
      self[temporary].definition = statement
      declarations.append(declare(temporary, position))
      names.append(name(temporary))
    }
    self[statement].list = list(names)
    self[statement].initial = list(declarations)
    let values = names.map { name(VariableID(raw: self[$0].aux)) }
    let result = listExpression(.returnStatement, values, type: .none, position)
    self[result].initial = list([statement])
    return result
  }
}
