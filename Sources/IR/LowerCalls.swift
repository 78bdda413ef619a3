import Base
import Lexer
import Parser
import Types

extension Lowering {
  /// A call, conversion or use of a predeclared function.
  func call(_ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.call(node)
    let position = tree.position(node)
    if fact(parts.function).mode == .typeExpression {
      guard let operand = parts.arguments.first else {
        return code.expression(.invalid, type: type, position)
      }
      let target = self.type(parts.function)
      return conversion(operand, self.type(pruned(operand)), target, isImplicit: false)
    }
    if let builtin = builtin(parts.function) { return builtinCall(builtin, node, type) }
    let callee = calledFunction(parts.function)
    let signature = CallSignature(callee.type, program)
    var values = beginArguments(of: callee)
    let fixed = values.count
    arguments(
      parts.arguments, of: parts.function, position, signature, hasDots: parts.hasDots, into: &values)
    return finish(callee, signature, &values, fixed, hasDots: parts.hasDots, type: type, position)
  }

  /// The call of the function `written`, which has one parameter and no result, with `argument`.
  func call(_ written: NodeID, with argument: CodeID, _ position: Position) -> CodeID {
    let callee = calledFunction(written)
    let signature = CallSignature(callee.type, program)
    var values = beginArguments(of: callee)
    let fixed = values.count
    values.append(argument)
    return finish(callee, signature, &values, fixed, hasDots: false, type: .none, position)
  }

  /// What a call asks of the type of its callee.
  private struct CallSignature {
    let parameters: [ObjectID]
    let isVariadic: Bool
    let hasResults: Bool

    init(_ type: TypeID, _ program: Program) {
      parameters = program.parameters(ofSignature: type)
      isVariadic = program.isVariadic(type)
      hasResults = program.hasResults(type)
    }
  }

  /// The arguments of a call of `callee` that are not written as such.
  private func beginArguments(of callee: Callee) -> Gathering {
    var list = gather()
    if callee.receiver.exists { list.append(callee.receiver) }
    if callee.dictionary.exists { list.append(callee.dictionary) }
    return list
  }

  /// The call of `callee` with the arguments `list`, of which those from `first` on are written, and which are given back.
  private func finish(
    _ callee: Callee, _ signature: CallSignature, _ list: inout Gathering, _ first: Int, hasDots: Bool,
    type: TypeID, _ position: Position
  ) -> CodeID {
    let op: Opcode = code[callee.node].op == .dotInterface ? .callInterface : .callFunction
    var row = CodeRow(op, type: signature.hasResults ? type : .none, position: position)
    row.x = callee.node
    var temporary = CodeID.none
    let holder = op == .callInterface ? code[callee.node].x : callee.node
    if code[holder].op != .functionName && code[holder].op != .methodExpression && containsCall(holder) {
      temporary = spill(holder, position)
      let name = code.name(VariableID(raw: code[code[temporary].x].aux))
      if op == .callInterface { code[callee.node].x = name } else { row.x = name }
    }
    if signature.isVariadic {
      if !hasDots {
        let fixed = min(first + signature.parameters.count - 1, list.count)
        let storage = variadicStorage(list.nodes[fixed...], signature, position)
        list.removeLast(list.count - fixed)
        list.append(storage)
      }
      row.flags.insert(.hasDots)
    }
    row.list = self.list(taking: &list)
    if temporary.exists { row.initial = code.list(one: temporary) }
    return code.add(row)
  }

  /// Appends the values of the arguments, each with the type of its parameter.
  private func arguments(
    _ arguments: NodeList, of function: NodeID, _ position: Position, _ signature: CallSignature,
    hasDots: Bool, into list: inout Gathering
  ) {
    let last = signature.parameters.count - 1
    multiple(arguments, position, of: function, into: &list) { index in
      if signature.isVariadic && !hasDots && index >= last {
        return element(resolved(program.objects[signature.parameters[last]].type))
      }
      return index <= last ? resolved(program.objects[signature.parameters[index]].type) : .none
    }
  }

  /// The slice that holds the arguments for a variadic parameter; nil if there are none.
  private func variadicStorage(
    _ values: Slice<UnsafeBufferPointer<CodeID>>, _ signature: CallSignature, _ position: Position
  )
    -> CodeID
  {
    let type = signature.parameters.last.map { resolved(program.objects[$0].type) } ?? .none
    if values.isEmpty { return code.expression(.nilValue, type: type, position) }
    var row = CodeRow(.sliceLiteral, type: type, position: position)
    row.list = code.lists.append(values)
    row.aux = UInt32(values.count)
    row.flags = [.isImplicit, .isVariadicStorage]
    return code.add(row)
  }

  /// `true` iff evaluating `node` calls or receives; `new(T)` does not count.
  private func containsCall(_ node: CodeID) -> Bool {
    code.anyNode(in: node) { node in
      switch code[node].op {
      case .append, .callFunction, .callInterface, .capacity, .clear, .close, .complex, .copy, .delete,
        .imaginary, .length, .maximum, .minimum, .panic, .print, .printLine, .real, .recover, .receive,
        .unsafeAdd, .unsafeSlice, .unsafeSliceData, .unsafeString, .unsafeStringData:
        true
      default: false
      }
    }
  }

  /// The assignment of `x` to a new temporary.
  private func spill(_ x: CodeID, _ position: Position) -> CodeID {
    let temporary = code.makeTemporary(in: function, type: code[x].type, position)
    let statement = code.assign(code.name(temporary), x, position)
    code[statement].initial = code.list(one: code.declare(temporary, position))
    code[temporary].definition = statement
    return statement
  }

  // MARK: Callees

  /// The callee's node, the receiver argument of a method call, the dictionary, and the function's type.
  private typealias Callee = (node: CodeID, receiver: CodeID, dictionary: CodeID, type: TypeID)

  /// What a call of `written` calls.
  private func calledFunction(_ written: NodeID) -> Callee {
    let node = tree.unparenthesized(written)
    var method = node
    if tree.tag(node) == .index { method = tree.index(node).operand }
    if tree.tag(method) == .selector, let selection = selection(method), selection.kind == .methodValue {
      let position = tree.position(method)
      let receiver = self.receiver(method, selection)
      let receiverType = code[receiver].type
      touch(receiverType)
      let type = resolved(program.objects[selection.object].type)
      touchSignature(type)
      let name = program.objects[selection.object].name
      if program.isShape(receiverType) {
        if program.isInterface(receiverType) {
          code.decisions.append(Decision(.impreciseInterfaceCall, position: position))
        }
        return (parameterMethod(selection, receiverType, type, position), receiver, .none, type)
      }
      if program.isInterface(receiverType) {
        let callee = code.selector(.dotInterface, receiver, field: -1, name: name, type: type, position)
        return (callee, .none, .none, type)
      }
      if let (object, arguments) = genericMethod(method, selection) {
        let (callee, dictionary) = instanceCallee(object, arguments, position)
        return (callee, receiver, dictionary, resolved(facts[tree.selector(method).name].type))
      }
      let base = methodOwner(selection, receiverType)
      if let instance = program.instance(base) {
        let (callee, dictionary) = instanceMethod(selection, base, instance, position)
        return (callee, receiver, dictionary, type)
      }
      return (methodNode(selection.object, receiverType, type, position), receiver, .none, type)
    }
    if let (object, arguments) = functionArguments(written) {
      let type = program.underlying(self.type(written))
      let (callee, dictionary) = instanceCallee(object, arguments, tree.position(node))
      return (callee, .none, dictionary, type)
    }
    let callee = expression(written)
    return (callee, .none, .none, program.underlying(code[callee].type))
  }

  /// The method expression `receiver.method`; `none` as its function if the receiver is an interface.
  private func methodNode(_ method: ObjectID, _ receiver: TypeID, _ type: TypeID, _ position: Position)
    -> CodeID
  {
    var row = CodeRow(.methodExpression, type: type, position: position)
    row.aux = program.isInterface(receiver) ? FunctionID.none.raw : function(of: method).raw
    row.aux2 = program.objects[method].name
    row.x = code.typeOperand(receiver, position)
    return code.add(row)
  }

  /// The operand of the method selector `node` with the selections of embedded fields, the address or the indirection
  /// that reaching the method takes.
  private func receiver(_ node: NodeID, _ selection: Selection) -> CodeID {
    let position = tree.position(node)
    var x = expression(tree.selector(node).operand)
    for index in selection.path.dropLast() { x = field(x, index, position, isImplicit: true) }
    let variable = program.receiver(ofSignature: program.objects[selection.object].type)
    if variable.isNone { return x }
    let wanted = resolved(program.objects[variable].type)
    let type = code[x].type
    if program.types.kind(type) == .pointer && isReceiver(program.types.element(type), of: wanted) {
      x = code.expression(.dereference, type: wanted, position, x)
      code[x].flags.insert(.isImplicit)
    } else if program.types.kind(wanted) == .pointer && isReceiver(type, of: program.types.element(wanted)) {
      x = address(of: x, position)
      code[x].flags.insert(.isImplicit)
    }
    return x
  }

  /// `true` iff `type` is the type `wanted` of a receiver, or the instance that stands for it in a type that holds itself.
  private func isReceiver(_ type: TypeID, of wanted: TypeID) -> Bool {
    if areIdentical(type, wanted) { return true }
    guard let own = program.instance(type), let other = program.instance(wanted) else { return false }
    return own.origin == other.origin && program.hasShape(type) && program.hasShape(wanted)
  }

  /// The method value `x.M`.
  func methodValue(_ node: NodeID, _ selection: Selection, _ type: TypeID) -> CodeID {
    let position = tree.position(node)
    let receiver = self.receiver(node, selection)
    let receiverType = code[receiver].type
    touch(receiverType)
    touchSignature(program.objects[selection.object].type)
    if program.isShape(receiverType) {
      let method = resolved(program.objects[selection.object].type)
      let callee = parameterMethod(selection, receiverType, method, position)
      return curry(callee, [receiver], type, position, isReceiverChecked: true)
    }
    if let (object, arguments) = genericMethod(node, selection) {
      let (callee, dictionary) = instanceCallee(object, arguments, position)
      return curry(callee, [receiver, dictionary], type, position)
    }
    let base = methodOwner(selection, receiverType)
    var object = selection.object
    if !program.isInterface(base), let instance = program.instance(base) {
      let (callee, dictionary) = instanceMethod(selection, base, instance, position)
      if program.hasShape(base) { return curry(callee, [receiver, dictionary], type, position) }
      object =
        program.lookup(
          program.objects[object].name, in: receiverType, addressable: true,
          from: program.objects[object].package
        ).object
    }
    var row = CodeRow(.methodValue, type: type, position: position)
    row.x = receiver
    if program.hasShape(receiverType) && program.isInterface(receiverType) {
      row.x = code.expression(.convertNoop, type: receiverType, code[receiver].position, receiver)
    }
    row.aux = program.isInterface(receiverType) ? FunctionID.none.raw : function(of: object).raw
    row.aux2 = program.objects[selection.object].name
    code.methodValues.append(
      MethodValue(receiver: receiverType, method: object, isImported: isImportedDefinition))
    return code.add(row)
  }

  /// The method expression `T.M`.
  func methodExpression(_ node: NodeID, _ selection: Selection, _ type: TypeID) -> CodeID {
    let position = tree.position(node)
    let receiver = resolved(selection.receiver)
    touch(receiver)
    if program.isShape(receiver) {
      let method = resolved(program.objects[selection.object].type)
      return parameterMethod(selection, receiver, method, position)
    }
    let owner = resolved(writtenReceiver(selection))
    let base = program.withoutPointer(owner)
    if !program.isInterface(base), let instance = program.instance(base) {
      let (callee, dictionary) = instanceMethod(selection, base, instance, position)
      if program.hasShape(base) {
        return curry(callee, [dictionary], type, position, behindReceiver: true)
      }
      let row = program.objects[selection.object]
      let found = program.lookup(row.name, in: receiver, addressable: true, from: row.package).object
      if found.exists { return methodNode(found, receiver, type, position) }
    }
    return methodNode(selection.object, receiver, type, position)
  }

  /// The type whose method `selection` selects from a receiver of type `receiverType`: in shaped bodies the one the source
  /// means, since a field of a type that holds itself may have an instance for its type that has no shape for argument.
  private func methodOwner(_ selection: Selection, _ receiverType: TypeID) -> TypeID {
    let base = program.withoutPointer(receiverType)
    if instance == nil || !program.hasShape(base) || program.isInterface(base) { return base }
    let owner = program.withoutPointer(resolved(writtenReceiver(selection)))
    touch(owner)
    return owner
  }

  /// Method `selection` of a type parameter, whose shape is `receiver`: a word of the dictionary taken for a function.
  private func parameterMethod(
    _ selection: Selection, _ receiver: TypeID, _ type: TypeID, _ position: Position
  ) -> CodeID {
    let signature = program.signature(type, receiver: receiver, dictionary: .none)
    guard let instance else { return code.expression(.invalid, type: signature, position) }
    let index = instance.layout.index(
      of: program.objects[selection.object].name,
      writtenReceiver(selection))
    let word = address(of: dictionaryWord(index, position), position)
    return code.expression(.convertNoop, type: signature, position, word)
  }

  /// The method `selection` of `type`, an instance of a generic type: the shaped method and the dictionary it takes.
  private func instanceMethod(_ selection: Selection, _ type: TypeID, _ record: Named, _ position: Position)
    -> (
      callee: CodeID, dictionary: CodeID
    )
  {
    let isDerived = program.hasShape(type)
    let method = shapedMethod(program.objects[selection.object].name, of: type)
    if method.isNone { return (code.expression(.invalid, type: .none, position), .none) }
    let callee = methodNode(method, position)
    let object = program.typeName(type)
    let layout = self.layout(of: object)
    if !isDerived {
      let instance = Instance(
        generic: program.objects[method].origin, parameters: [], arguments: record.typeArguments,
        isShaped: false, owner: type, layout: layout)
      return (callee, staticDictionary(instance, position))
    }
    guard let instance else { return (callee, .none) }
    let written = program.unalias(program.withoutPointer(writtenReceiver(selection)))
    let arguments = program.typeArguments(written)
    let index = instance.layout.index(of: .type(object), arguments, program)
    return (callee, dynamicDictionary(index, layout, position))
  }

  // MARK: Predeclared functions

  private func builtinCall(_ builtin: Builtin, _ node: NodeID, _ type: TypeID) -> CodeID {
    let parts = tree.call(node)
    let position = tree.position(node)
    let written = parts.arguments
    func row(_ op: Opcode) -> CodeRow { CodeRow(op, type: type, position: position) }
    switch builtin {
    case .make: return make(written, type, position)
    case .new: return new(written, type, position)
    case .append:
      let elementType = element(type)
      var values = gather()
      multiple(written, position, of: written.first ?? .none, into: &values) {
        $0 == 0 || parts.hasDots ? .none : elementType
      }
      var row = row(.append)
      row.list = list(taking: &values)
      if parts.hasDots { row.flags.insert(.hasDots) }
      return code.add(row)
    case .print, .println:
      var values = gather()
      multiple(written, position, into: &values) { _ in .none }
      var row = CodeRow(builtin == .print ? .print : .printLine, position: position)
      row.list = list(taking: &values)
      return code.add(row)
    case .min, .max:
      var values = gather()
      multiple(written, position, into: &values) { _ in .none }
      var row = row(builtin == .min ? .minimum : .maximum)
      row.list = list(taking: &values)
      return code.add(row)
    case .panic:
      var values = gather()
      multiple(written, position, into: &values) { _ in TypeTable.emptyInterface }
      return operation(.panic, &values, .none, position)
    case .delete:
      let keyType = written.first.map { mapKey($0) } ?? .none
      var values = gather()
      multiple(written, position, of: written.first ?? .none, into: &values) { $0 == 1 ? keyType : .none }
      return operation(.delete, &values, .none, position)
    case .recover: return code.add(row(.recover))
    case .cap: return operation(.capacity, written, type, position)
    case .len: return operation(.length, written, type, position)
    case .clear: return operation(.clear, written, .none, position)
    case .close: return operation(.close, written, .none, position)
    case .complex: return operation(.complex, written, type, position)
    case .copy:
      var values = gather()
      multiple(written, position, into: &values) { _ in .none }
      if let source = written.last, fact(source).type == TypeTable.basic(.untypedString), values.count == 2 {
        // The function's parameter is a string, the constant is untyped: the conversion shows in wrappers.
        let string = TypeTable.basic(.string)
        values[1] = convert(values[1], to: string, tree.position(source), isImplicit: true)
      }
      return operation(.copy, &values, TypeTable.basic(.int), position)
    case .imag: return operation(.imaginary, written, type, position)
    case .real: return operation(.real, written, type, position)
    case .unsafeAdd: return operation(.unsafeAdd, written, type, position)
    case .unsafeSlice: return operation(.unsafeSlice, written, type, position)
    case .unsafeSliceData: return operation(.unsafeSliceData, written, type, position)
    case .unsafeString: return operation(.unsafeString, written, type, position)
    case .unsafeStringData: return operation(.unsafeStringData, written, type, position)
    case .unsafeAlignof, .unsafeOffsetof, .unsafeSizeof:
      // A constant to the checker unless it depends on type parameters; here each instance has its own value.
      let literal = code.literal(integer: layoutValue(builtin, written), type: type, position)
      code[literal].flags.insert(.isLayout)
      return literal
    }
  }

  /// The size, alignment or offset in bytes that a function of package unsafe says of its operand.
  private func layoutValue(_ builtin: Builtin, _ written: NodeList) -> Int {
    guard let argument = written.first else { return 0 }
    switch builtin {
    case .unsafeSizeof: return Int(program.size(type(argument)))
    case .unsafeAlignof: return Int(program.alignment(type(argument)))
    default:
      let selector = tree.unparenthesized(argument)
      guard tree.tag(selector) == .selector, let selection = selection(selector) else { return 0 }
      let operand = type(tree.selector(selector).operand)
      return Int(program.offset(of: Array(selection.path), in: program.structBehindPointer(operand)))
    }
  }

  /// The key type of the map `node`, or of the first value of the call `node`.
  private func mapKey(_ node: NodeID) -> TypeID {
    let type = severalValues(node, targets: .empty)?.types.first ?? self.type(node)
    return resolved(program.key(type))
  }

  /// A predeclared function of one or two operands.
  private func operation(_ op: Opcode, _ written: NodeList, _ type: TypeID, _ position: Position) -> CodeID {
    var values = gather()
    multiple(written, position, into: &values) { _ in .none }
    return operation(op, &values, type, position)
  }

  /// A predeclared function of the operands `values`, which are given back.
  private func operation(_ op: Opcode, _ values: inout Gathering, _ type: TypeID, _ position: Position)
    -> CodeID
  {
    let node = code.expression(
      op, type: type, position, values.first ?? .none, values.count > 1 ? values[1] : .none)
    recycle(&values)
    return node
  }

  /// `make(T, …)`; maps and channels without a size get the size 0.
  private func make(_ written: NodeList, _ type: TypeID, _ position: Position) -> CodeID {
    if let node = written.first { touch(self.type(node)) }
    let size = written.count > 1 ? expression(written[1]) : .none
    let capacity = written.count > 2 ? expression(written[2]) : .none
    var row = CodeRow(.makeSlice, type: type, position: position)
    switch kind(type) {
    case .map: row.op = .makeMap
    case .channel: row.op = .makeChannel
    default: break
    }
    row.x = code.typeOperand(type, position)
    row.y =
      size.some
      ?? (row.op == .makeSlice
        ? .none : code.literal(integer: 0, type: TypeTable.basic(.untypedInt), position))
    row.z = capacity
    return code.add(row)
  }

  /// `new(T)`, or `new(e)`, which is the address of a temporary with the value of `e`.
  private func new(_ written: NodeList, _ type: TypeID, _ position: Position) -> CodeID {
    guard let argument = written.first else { return code.expression(.invalid, type: type, position) }
    if fact(argument).mode == .typeExpression {
      let operand = self.type(argument)
      touch(operand)
      let written = facts[tree.unparenthesized(argument)].type
      if program.hasTypeParameter(written) {
        let operand = dynamicType(written, interface: .none, tree.position(argument))
        return code.expression(.new, type: type, position, operand)
      }
      return code.expression(.new, type: type, position, code.typeOperand(operand, position))
    }
    let value = expression(argument)
    let temporary = code.makeTemporary(in: function, type: code[value].type, position)
    let declaration = code.declare(temporary, position)
    let statement = code.assign(code.name(temporary), value, position, isDefinition: true)
    code[temporary].definition = statement
    let address = self.address(of: code.name(temporary), position)
    code[address].initial = code.list([declaration, statement])
    return address
  }
}
