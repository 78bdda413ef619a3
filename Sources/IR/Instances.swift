import Base
import Parser
import Types

// Instances of generic functions and types.
//
// 1. An instance with arguments that contain no shape is a forwarder: it calls the shaped instance with its dictionary and
//    its own arguments. The shaped instance has the body as written, with shapes for the type parameters, and takes the
//    dictionary behind the receiver. Shaped instances are one for all arguments of the same shapes.
// 2. Touching an unshaped instance puts it on the stack of pending bodies and, on a stack that is emptied before each body,
//    the request for the shaped one. A function is listed when its body has been read.
// 3. A defined type has its methods in both forms once it is touched; they share the dictionary of the type.
// 4. Instances belong to the package that touches them, wherever the generic declaration is, unless only the body of an
//    imported function needs them.

/// What a function is an instance of.
final class Instance {
  /// The generic function, or the method of the generic type.
  let generic: ObjectID
  /// The type parameters as the body names them, and what they stand for.
  let parameters: [TypeID]
  let arguments: [TypeID]
  let isShaped: Bool
  /// The type whose dictionary the method takes; `none` for functions and generic methods.
  let owner: TypeID
  let layout: DictionaryLayout
  /// The parameter that holds the dictionary of a shaped instance.
  var dictionary = ObjectID.none
  private var replaced = IDMap<TypeID, TypeID>()
  /// Types with type parameters that have been touched as the instance means them.
  var touched = IDSet<TypeID>()

  init(
    generic: ObjectID, parameters: [TypeID], arguments: [TypeID], isShaped: Bool, owner: TypeID,
    layout: DictionaryLayout
  ) {
    self.generic = generic
    self.parameters = parameters
    self.arguments = arguments
    self.isShaped = isShaped
    self.owner = owner
    self.layout = layout
  }

  /// `type` with arguments for the type parameters.
  func replace(_ type: TypeID, in program: Program) -> TypeID {
    if let known = replaced[type] { return known }
    let result = program.replace(parameters, by: arguments, in: type)
    replaced[type] = result
    return result
  }
}

/// A shaped instance that is still to be touched (rule 2).
enum ShapedRequest {
  case type(TypeID)
  case function(ObjectID, [TypeID])
}

extension Lowering {
  /// `type` as the function being read means it.
  func substituted(_ type: TypeID) -> TypeID {
    if instance == nil || type.isNone || !program.hasTypeParameter(type) { return type }
    guard let instance else { return type }
    return instance.replace(type, in: program)
  }

  /// Touches the shaped instances that have been asked for.
  func drainRequests() {
    while let request = requests.popLast() {
      switch request {
      case .type(let type): touchNamed(program.shapedInstance(type))
      case .function(let object, let arguments): functionInstance(object, arguments, isShaped: true)
      }
    }
  }

  /// The instance of the generic function or generic method `generic` with `arguments`, made and put on the stack of
  /// pending bodies if it is new.
  @discardableResult
  func functionInstance(_ generic: ObjectID, _ arguments: [TypeID], isShaped: Bool) -> FunctionID {
    let parameters = program.allTypeParameters(of: generic)
    let isShaped = isShaped || arguments.contains { program.hasShape($0) }
    let arguments = isShaped ? program.shapes(of: arguments, for: parameters) : arguments
    let reading = self.instance
    self.instance = nil
    defer { self.instance = reading }
    var key = [generic.raw]
    for argument in arguments { key.append(program.canonical(argument).raw) }
    if let known = instanceFunctions.find(key) { return FunctionID(raw: known) }
    let row = program.objects[generic]
    let instance = Instance(
      generic: generic, parameters: parameters, arguments: arguments, isShaped: isShaped, owner: .none,
      layout: layout(of: generic))
    if row.package == package { currentPosition = row.position }
    var type = instance.replace(row.type, in: program)
    let signature = program.signature(row.type)
    var name = program.names.string(row.name)
    if signature.receiver.exists {
      let receiver = signature.receiverTypeParameters.count
      let receiverType = instance.replace(program.objects[signature.receiver].type, in: program)
      type = program.rebound(type, receiver: receiverType)
      touch(receiverType, isImported: false)
      var base = program.name(program.typeName(program.receiverBase(generic)))
      if receiver > 0 { base += spelled(Array(arguments[..<receiver])) }
      let isPointer = program.hasPointerReceiver(generic)
      name = (isPointer ? "(*\(base))" : base) + "." + name + spelled(Array(arguments[receiver...]))
    } else {
      name += spelled(arguments)
    }
    touchInstanceSignature(type)
    return makeInstance(instance, object: generic, name: name, type: type) {
      _ = instanceFunctions.find(key, orStore: $0.raw)
    }
  }

  /// Makes the function of the method `method` of an instance of a generic type.
  func methodInstance(_ method: ObjectID) -> FunctionID {
    if let known = code.functionOf[method] { return known }
    let row = program.objects[method]
    let generic = row.origin
    let owner = program.receiverBase(method)
    let signature = program.signature(program.objects[generic].type)
    let arguments = program.typeArguments(owner)
    let origin = program.typeName(owner)
    let instance = Instance(
      generic: generic, parameters: signature.receiverTypeParameters, arguments: arguments,
      isShaped: arguments.contains { program.hasShape($0) }, owner: owner, layout: layout(of: origin))
    let base = program.names.string(program.objects[origin].name) + spelled(arguments)
    let method0 = program.names.string(row.name)
    let name = program.hasPointerReceiver(method) ? "(*\(base)).\(method0)" : "\(base).\(method0)"
    return makeInstance(instance, object: method, name: name, type: row.type) { code.functionOf[method] = $0 }
  }

  private func touchInstanceSignature(_ type: TypeID) {
    let outer = function
    function = .none
    touchSignature(type, isImported: false)
    function = outer
  }

  /// `[A,B]` in link spelling.
  func spelled(_ arguments: [TypeID]) -> String {
    var text = "["
    for (index, argument) in arguments.enumerated() {
      if index > 0 { text += "," }
      text += program.shapes.spell(argument)
    }
    text += "]"
    return text
  }

  private func makeInstance(
    _ instance: Instance, object: ObjectID, name: String, type: TypeID, _ register: (FunctionID) -> Void
  ) -> FunctionID {
    let row = program.objects[instance.generic]
    var record = Function(
      name: program.names.intern(name), package: row.package, position: row.position, origin: .declared,
      type: type)
    record.object = object
    record.isLocal = !isReadingImports
    record.isDuplicable = true
    record.isVariadic = program.isVariadic(type)
    record.hasBody = true
    var namesResults = false
    if row.node.exists, let source = sourceFile(of: row), source.tree.tag(row.node) == .functionDeclaration {
      namesResults =
        planRangeFunctions(of: instance.generic, row.node, in: source).namedResults.contains(row.node)
      record.position = source.tree.position(row.node)
      record.pragmas = FunctionPragmas(source.tree.directiveFlags(of: row.node))
      record.hasBody = source.tree.functionDeclaration(row.node).body.exists
    }
    // The method's object may have got the parameter in an earlier package of the run.
    if let first = program.signature(type).parameters.first, program.name(first) == ".dict" {
      instance.dictionary = first
    } else if instance.isShaped {
      var parameter = Object(
        .variable, name: program.names.intern(".dict"), package: row.package,
        type: dictionaryType(instance.layout), position: record.position)
      parameter.role = .parameter
      instance.dictionary = program.objects.append(parameter)
      record.type = program.signature(type, receiver: .none, dictionary: instance.dictionary)
      if object != instance.generic { program.objects[object].type = record.type }
    }
    let id = code.functions.append(record)
    register(id)
    instances[id] = instance
    declareParameters(of: id, program.signature(record.type), namesResults: namesResults)
    if !record.hasBody && record.isLocal { code.lacksBodies = true }
    if !record.hasBody, let source = sourceFile(of: row) {
      readStatedLeaks(of: id, row.node, source)
    }
    pending.append(id)
    if !instance.isShaped && instance.owner.isNone {
      requests.append(.function(instance.generic, instance.arguments))
    }
    return id
  }

  /// Reads the body of `function`, which is an instance.
  func readInstanceBody(_ function: FunctionID, _ instance: Instance) {
    let object = program.objects[instance.generic]
    guard object.node.exists, let file = sourceFile(of: object),
      file.tree.tag(object.node) == .functionDeclaration
    else { return }
    let body = file.tree.functionDeclaration(object.node).body
    if body.isNone { return }
    program.checkBody(of: instance.generic)
    _ = planRangeFunctions(of: instance.generic, object.node, in: file)
    let outer = self.instance
    self.instance = instance
    inside(function, file: file, isLiteral: false) {
      if instance.isShaped {
        bindParameters(of: function, instance)
        readStatements(of: body)
      } else {
        self.instance = nil
        forward(function, instance)
      }
    }
    self.instance = outer
    if !isReadingImports { code.order.append(function) }
  }

  /// Makes the parameters that the generic declaration names mean those of `function`.
  private func bindParameters(of function: FunctionID, _ instance: Instance) {
    let signature = program.signature(program.objects[instance.generic].type)
    if signature.receiver.exists { setVariable(signature.receiver, code[function].receiver) }
    setVariable(instance.dictionary, code[function].parameters[0])
    for (object, variable) in zip(signature.parameters, code[function].parameters.dropFirst()) {
      setVariable(object, variable)
    }
    for (object, variable) in zip(signature.results, code[function].results) { setVariable(object, variable) }
  }

  /// Makes the body of the unshaped instance `function`: the call of the shaped one.
  private func forward(_ function: FunctionID, _ instance: Instance) {
    let position = code[function].position
    let callee: CodeID
    var arguments: [CodeID] = []
    if instance.owner.exists {
      let shaped = shapedMethod(program.objects[instance.generic].name, of: instance.owner)
      callee = methodNode(shaped, position)
      arguments.append(code.name(code[function].receiver))
    } else {
      let shaped = functionInstance(instance.generic, instance.arguments, isShaped: true)
      callee = code.functionName(shaped, type: code[shaped].type)
    }
    arguments.append(staticDictionary(instance, position))
    arguments += code[function].parameters.map { code.name($0) }
    forward(
      function, to: callee, arguments, type: code[function].type, isVariadic: code[function].isVariadic,
      position)
  }

  /// Makes the body of `function` a call of `callee`, which has the results of the function type `type`, whose results it returns.
  private func forward(
    _ function: FunctionID, to callee: CodeID, _ arguments: [CodeID], type: TypeID, isVariadic: Bool,
    _ position: Position
  ) {
    let results = program.results(ofSignature: type)
    let result =
      results.isEmpty
      ? TypeID.none
      : results.count == 1 ? resolved(program.objects[results[0]].type) : program.resultTuple(type)
    let call = code.call(.callFunction, callee, arguments, type: result, position)
    if isVariadic { code[call].flags.insert(.hasDots) }
    var statement = call
    if results.count == 1 {
      statement = code.listExpression(.returnStatement, [call], type: .none, position)
    } else if results.count > 1 {
      let types = results.map { resolved(program.objects[$0].type) }
      statement = code.returnResults(of: call, types, in: function, position)
    }
    let list = code.list(one: statement)
    code[function].body = list
    code[function].template = list
    code[function].templateDeclared = code[function].declared.count
  }

  /// Method `name` of the shaped instance that goes with the instance `type`; `type` may be shaped.
  func shapedMethod(_ name: Name, of type: TypeID) -> ObjectID {
    let shaped = program.hasShape(type) ? type : program.shapedInstance(type)
    touchNamed(shaped)
    for method in program.declaredMethods(shaped) where program.objects[method].name == name { return method }
    return .none
  }

  /// The expression `(T).method` for a method of a shaped type.
  func methodNode(_ method: ObjectID, _ position: Position) -> CodeID {
    let row = program.objects[method]
    let receiver = program.receiver(ofSignature: row.type)
    var node = CodeRow(.methodExpression, type: row.type, position: position)
    node.aux = methodInstance(method).raw
    node.aux2 = row.name
    node.x = code.typeOperand(resolved(program.objects[receiver].type), position)
    return code.add(node)
  }

  /// The type arguments of the generic function that `written` names; nil if it names none.
  func functionArguments(_ written: NodeID) -> (object: ObjectID, arguments: [TypeID])? {
    var node = tree.unparenthesized(written)
    if tree.tag(node) == .index { node = tree.unparenthesized(tree.index(node).operand) }
    if tree.tag(node) == .selector {
      if denotedObject(node).isNone { return nil }
      node = tree.selector(node).name
    }
    if tree.tag(node) != .name { return nil }
    let fact = facts[node]
    if fact.detail == .max { return nil }
    let object = denotedObject(written).some ?? fact.object
    if object.isNone || program.objects[object].kind != .function { return nil }
    return (object, program.instances[InstanceID(raw: fact.detail)])
  }

  /// The generic method that the method selector `node` selects, and its type arguments, those of the receiver first; nil
  /// for other methods.
  func genericMethod(_ node: NodeID, _ selection: Selection) -> (object: ObjectID, arguments: [TypeID])? {
    let object = program.objects[selection.object].origin.some ?? selection.object
    if !program.hasOwnTypeParameters(program.objects[object].type) { return nil }
    let detail = facts[tree.selector(node).name].detail
    if detail == .max || Int(detail) >= program.instances.count { return nil }
    let receiver = program.unalias(program.withoutPointer(writtenReceiver(selection)))
    return (object, program.typeArguments(receiver) + program.instances[InstanceID(raw: detail)])
  }

  /// The type that declares the method of `selection`, or a pointer to it, as the source means it.
  func writtenReceiver(_ selection: Selection) -> TypeID {
    var type = program.unalias(selection.receiver)
    for index in selection.path.dropLast() {
      type = program.unalias(program.field(program.withoutPointer(type), index).type)
    }
    return type
  }

  /// The callee and the dictionary for a call of the instance of `object` with `written` type arguments.
  func instanceCallee(_ object: ObjectID, _ written: [TypeID], _ position: Position) -> (
    callee: CodeID, dictionary: CodeID
  ) {
    let arguments = written.map { resolved($0) }
    for argument in arguments { touch(argument) }
    let isDerived = written.contains { program.hasTypeParameter($0) }
    let isMethod = program.receiver(ofSignature: program.objects[object].type).exists
    if !isDerived && !isMethod { functionInstance(object, arguments, isShaped: false) }
    let shaped = functionInstance(object, arguments, isShaped: true)
    let dictionary: CodeID
    if isDerived, let instance {
      let index = instance.layout.index(
        of: .function(object), written, program)
      dictionary = dynamicDictionary(index, layout(of: object), position)
    } else {
      dictionary = staticDictionary(
        Instance(
          generic: object, parameters: program.allTypeParameters(of: object), arguments: arguments,
          isShaped: false, owner: .none, layout: layout(of: object)), position)
    }
    if isMethod {
      var node = CodeRow(.methodExpression, type: code[shaped].type, position: position)
      node.aux = shaped.raw
      node.aux2 = program.objects[object].name
      node.x = code.typeOperand(code[code[shaped].receiver].type, position)
      return (code.add(node), dictionary)
    }
    return (code.functionName(shaped, type: code[shaped].type), dictionary)
  }

  /// The instance of `object` with `written` type arguments as a value.
  func instanceValue(_ object: ObjectID, _ written: [TypeID], _ type: TypeID, _ position: Position) -> CodeID
  {
    let (callee, dictionary) = instanceCallee(object, written, position)
    if written.contains(where: { program.hasTypeParameter($0) }) {
      return curry(callee, [dictionary], type, position)
    }
    let arguments = written.map { resolved($0) }
    let function = functionInstance(object, arguments, isShaped: false)
    return code.functionName(function, type: type)
  }

  /// A literal that calls `callee` with `first`, evaluated where the literal is, in front of its own parameters.
  /// If `isReceiverChecked`, an interface that comes first must not be nil. With `behindReceiver` they go behind the first of those.
  func curry(
    _ callee: CodeID, _ first: [CodeID], _ type: TypeID, _ position: Position, behindReceiver: Bool = false,
    isReceiverChecked: Bool = false
  ) -> CodeID {
    code[function].literalCount += 1
    let outer = program.names.string(code[function].name)
    let separator = code[function].closureNode.exists ? "." : ".func"
    let literal = makeLiteral(
      named: "\(outer)\(separator)\(code[function].literalCount)", type: type, origin: .literal, position)
    code[literal].isCurried = true
    declareParameters(of: literal, program.signature(type))
    makeSynthetic(literal, hasNames: code[callee].op == .functionName)
    var initial: [CodeID] = []
    var arguments: [CodeID] = []
    let isSafe = code[callee].op == .functionName || code[callee].op == .methodExpression
    for value in isSafe ? first : [callee] + first {
      let temporary = code.makeTemporary(in: function, type: code[value].type, position)
      initial.append(code.declare(temporary, position))
      let statement = code.assign(code.name(temporary), value, position, isDefinition: true)
      code[temporary].definition = statement
      initial.append(statement)
      if value == first.first && isReceiverChecked && program.isInterface(code[value].type) {
        let table = code.expression(
          .interfaceTable, type: program.types.pointer(to: TypeTable.basic(.uintptr)), position,
          code.name(temporary))
        initial.append(code.expression(.checkNil, type: .none, position, table))
      }
      arguments.append(code.name(code.makeCapture(of: temporary, in: literal, position)))
    }
    let called = isSafe ? callee : arguments.removeFirst()
    var own = code[literal].parameters.map { code.name($0) }
    if behindReceiver && !own.isEmpty { arguments.insert(own.removeFirst(), at: 0) }
    arguments += own
    forward(literal, to: called, arguments, type: type, isVariadic: program.isVariadic(type), position)
    let node = code[literal].closureNode
    code[node].initial = code.list(initial)
    return node
  }

  /// Takes the places of the parameters and results of `literal`, which nobody wrote, and their names unless it `hasNames`, since
  /// the function of a method expression has none.
  private func makeSynthetic(_ literal: FunctionID, hasNames: Bool) {
    for (list, prefix) in [(code[literal].parameters, "~p" as StaticString), (code[literal].results, "~r")] {
      for (index, variable) in list.enumerated() {
        code[variable].position = .autogenerated
        if !hasNames { code[variable].name = madeName(prefix, index) }
      }
    }
    if !hasNames { code[literal].hasNamedResults = false }
  }
}
