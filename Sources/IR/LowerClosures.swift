import Base
import Parser
import Types

extension Lowering {
  /// A function literal: makes its function, appends it to the list of functions, reads its body.
  func functionLiteral(_ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.functionLiteral(node)
    let position = tree.position(node)
    touchSignature(type)
    code[function].literalCount += 1
    let number = Int(code[function].literalCount)
    let outer = program.names.string(code[function].name)
    let separator = code[function].closureNode.exists ? "." : ".func"
    let literal = makeLiteral(
      named: "\(outer)\(separator)\(number)", type: type, origin: .literal, position)
    declareParameters(
      of: literal, program.signature(type), namesResults: rangeFunctions.namedResults.contains(node)
    )
    let body = parts.body
    inside(literal, file: file, isLiteral: true) {
      if body.exists { readStatements(of: body) }
      captureDictionary()
    }
    return code[literal].closureNode
  }

  /// Makes the dictionary of the instance being read the last variable that the innermost function captures.
  func captureDictionary() {
    guard let instance, instance.dictionary.exists else { return }
    let dictionary = dictionaryParameter(instance)
    guard dictionary.exists, let index = code[function].captures.firstIndex(of: dictionary) else { return }
    code[function].captures.append(code[function].captures.remove(at: index))
  }

  /// Makes the function of a literal or wrapper inside the innermost function, and its `closure` node.
  func makeLiteral(named name: String, type: TypeID, origin: FunctionOrigin, _ position: Position)
    -> FunctionID
  {
    var literal = Function(
      name: program.names.intern(name), package: code[function].package, position: position, origin: origin,
      type: type)
    literal.parent = function
    literal.isLocal = code[function].isLocal
    literal.isDuplicable = code[function].isDuplicable
    literal.isVariadic = program.isVariadic(type)
    literal.hasBody = true
    let id = code.functions.append(literal)
    if literal.isLocal { code.order.append(id) }
    var row = CodeRow(.closure, type: type, position: position)
    row.aux = id.raw
    code[id].closureNode = code.add(row)
    return id
  }

  /// The variable that a mention of the local `object` at `position` in the innermost function means: its own, or one that
  /// captures it.
  func local(_ object: ObjectID, _ position: Position) -> VariableID {
    let variable = knownVariable(object)
    if variable.isNone || code.variables[variable].function == function { return variable }
    return captured(variable, object, frames.count - 1, position)
  }

  private func captured(_ variable: VariableID, _ object: ObjectID, _ depth: Int, _ position: Position)
    -> VariableID
  {
    let function = frames[depth].function
    if code[variable].function == function || code[variable].variableClass == .global {
      return variable
    }
    if let known = frames[depth].captures?.variables[object] { return known }
    if !frames[depth].isLiteral || depth == 0 { return .none }
    let outer = captured(variable, object, depth - 1, position)
    if outer.isNone { return .none }
    let capture = code.makeCapture(of: outer, in: function, position)
    frames[depth].captures?.variables[object] = capture
    return capture
  }
}

extension Code {
  /// Makes the variable that stands for `outer`, of the enclosing function, in the literal `function`.
  public func makeCapture(of outer: VariableID, in function: FunctionID, _ position: Position) -> VariableID {
    var variable = variables[outer]
    variable.variableClass = .captured
    variable.function = function
    variable.position = position
    variable.outer = outer
    variable.isAddressTaken = false
    variable.isReassigned = false
    variable.isTemporary = false
    variable.isLoopVariable = false
    variable.isCaptured = false
    variables[outer].isCaptured = true
    let id = variables.append(variable)
    functions[function].captures.append(id)
    return id
  }

  /// The variable that a captured variable stands for in the function that declares it; itself for all others.
  public func canonical(_ variable: VariableID) -> VariableID {
    var variable = variable
    while variables[variable].variableClass == .captured && variables[variable].outer.exists {
      variable = variables[variable].outer
    }
    return variable
  }
}
