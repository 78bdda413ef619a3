import Base
import Lexer
import Parser
import Types

/// The walk over a generic function that finds out what its dictionary has to hold.
final class DictionaryScan {
  let lowering: Lowering
  let program: Program
  let tree: TreeReader
  let facts: FactReader
  let layout: DictionaryLayout
  var results: [[TypeUse]] = []
  /// The numbers of places (see `TypeUse`), and of instances whose results are places.
  var places = WordKeys()
  var instances = WordKeys()
  /// Where the types of variables come from, if not from the variables themselves.
  var origins = IDMap<ObjectID, TypePlace>()

  /// A walk over functions of the file that `lowering` has entered.
  init(_ lowering: Lowering, _ layout: DictionaryLayout) {
    self.lowering = lowering
    self.layout = layout
    program = lowering.program
    tree = lowering.tree
    facts = lowering.facts
  }

  func function(_ type: TypeID, _ body: NodeID, receiver: NodeID = .none, written: NodeID) {
    let signature = program.signature(type)
    if receiver.exists && signature.receiver.exists {
      origins[signature.receiver] = .node(tree.field(receiver).type)
    }
    if written.exists, tree.tag(written) == .functionType {
      let parts = tree.functionType(written)
      for (object, field) in zip(signature.parameters, parts.parameters) {
        origins[object] = .node(tree.field(field).type)
      }
      for (object, field) in zip(signature.results, parts.results) {
        origins[object] = .node(tree.field(field).type)
      }
    }
    if signature.receiver.exists { note(variable: signature.receiver) }
    for variable in signature.parameters { note(variable: variable) }
    for variable in signature.results { note(variable: variable) }
    results.append(signature.results.map { use(ofVariable: $0) })
    if body.exists { walk(body) }
    results.removeLast()
  }

  /// Takes note of a use of the run-time type `use`.
  private func note(_ use: TypeUse) {
    if use.type.exists && program.hasTypeParameter(use.type) { layout.add(use) }
  }

  private func note(variable: ObjectID) { note(use(ofVariable: variable)) }

  private func convert(_ source: TypeUse, to target: TypeUse) {
    if source.type.isNone || target.type.isNone { return }
    note(source)
    note(target)
    if program.hasTypeParameter(source.type) || program.hasTypeParameter(target.type) {
      layout.add(source, for: target)
    }
  }

  func type(_ node: NodeID) -> TypeID { lowering.type(node) }

  private func converted(_ node: NodeID, to target: TypeUse?) {
    if let target, target.type.exists {
      let source = use(of: node)
      if source.type.exists && !program.identical(source.type, target.type) { convert(source, to: target) }
    }
    walk(node)
  }

  private func values(_ nodes: NodeList, _ target: (Int) -> TypeUse?) {
    if nodes.count == 1 {
      let type = facts[tree.unparenthesized(nodes[0])].type
      if type.exists, program.types.kind(type) == .tuple {
        walk(nodes[0])
        for index in program.tupleTypes(type).indices {
          let source = use(ofValue: index, of: nodes[0])
          if let goal = target(index), goal.type.exists, !program.identical(source.type, goal.type) {
            convert(source, to: goal)
          }
        }
        return
      }
    }
    for (index, node) in nodes.enumerated() { converted(node, to: target(index)) }
  }

  private func children(_ node: NodeID) {
    tree.forEachChild(node) { walk($1) }
  }

  /// The local variable that `node` declares, if it declares one, with a type from `origin`.
  private func declare(_ node: NodeID, _ origin: TypePlace?) {
    if tree.tag(node) != .name || lowering.isBlank(node) { return }
    let object = facts[node].object
    if object.exists, program.objects[object].kind == .variable,
      program.objects[object].position == tree.position(node)
    {
      if let origin, origins[object] == nil { origins[object] = origin }
      note(variable: object)
    }
  }

  /// Where the type of the variable `index` comes from that is declared by the values `nodes`.
  private func origin(_ index: Int, _ nodes: NodeList) -> TypePlace? {
    if nodes.count == 1 {
      let type = facts[tree.unparenthesized(nodes[0])].type
      if type.exists, program.types.kind(type) == .tuple { return place(ofValue: index, of: nodes[0]) }
    }
    return index < nodes.count ? place(of: nodes[index]) : nil
  }

  private func switchStatement(_ node: NodeID) {
    let parts = tree.switchStatement(node)
    walk(parts.initializer)
    if let selected = lowering.selectedClause(parts.tag, parts.clauses) { return walk(selected) }
    walk(parts.tag)
    for clause in parts.clauses { walk(clause) }
  }

  func walk(_ written: NodeID) {
    if written.isNone { return }
    let node = tree.unparenthesized(lowering.pruned(tree.unparenthesized(lowering.pruned(written))))
    let fact = facts[node]
    if fact.value.exists || fact.mode == .typeExpression { return }
    switch tree.tag(node) {
    case .name:
      if let (object, arguments) = lowering.functionArguments(node) { dictionary(of: object, arguments) }
    case .functionLiteral:
      let parts = tree.functionLiteral(node)
      function(fact.type, parts.body, written: parts.type)
    case .compositeLiteral: literal(node)
    case .selector: selector(node)
    case .index:
      let parts = tree.index(node)
      if let (object, arguments) = lowering.functionArguments(node) {
        return dictionary(of: object, arguments)
      }
      walk(parts.operand)
      let operand = use(of: parts.operand)
      let isMap = operand.type.exists && program.types.kind(core(operand.type)) == .map
      for index in parts.indices { converted(index, to: isMap ? key(operand) : nil) }
      if isMap { note(operand) }
    case .typeAssertion:
      let parts = tree.typeAssertion(node)
      walk(parts.operand)
      let interface = use(of: parts.operand)
      dynamic(use(type: parts.type), interface)
      note(interface)
    case .binary:
      let parts = tree.binary(node)
      let left = use(of: parts.left)
      let right = use(of: parts.right)
      var common: TypeUse?
      switch parts.operator {
      case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
        common = lowering.isAssignable(left.type, to: right.type) ? right : left
      default: break
      }
      converted(parts.left, to: common)
      converted(parts.right, to: common)
    case .call: call(node)
    case .assignment:
      let parts = tree.assignment(node)
      for (index, target) in parts.left.enumerated() {
        declare(target, origin(index, parts.right))
        walk(target)
      }
      values(parts.right) { parts.left.count > $0 ? targetType(parts.left[$0]) : nil }
    case .varDeclaration:
      let parts = tree.varDeclaration(node)
      for (index, name) in parts.names.enumerated() {
        declare(name, parts.type.exists ? .node(parts.type) : origin(index, parts.values))
      }
      values(parts.values) { parts.names.count > $0 ? targetType(parts.names[$0]) : nil }
    case .typeDeclaration, .constDeclaration: break
    case .returnStatement:
      let types = results.last ?? []
      values(tree.returnStatement(node)) { types.count > $0 ? types[$0] : nil }
    case .block: lowering.forEachReached(tree.block(node), walk)
    case .caseClause:
      let parts = tree.caseClause(node)
      for value in parts.values { walk(value) }
      lowering.forEachReached(parts.body, walk)
    case .communicationClause:
      let parts = tree.communicationClause(node)
      walk(parts.communication)
      lowering.forEachReached(parts.body, walk)
    case .ifStatement:
      let parts = tree.ifStatement(node)
      let condition = lowering.staticBoolean(parts.condition)
      walk(parts.initializer)
      walk(parts.condition)
      if condition != .no { walk(parts.then) }
      if condition != .yes { walk(parts.otherwise) }
    case .forStatement:
      let parts = tree.forStatement(node)
      walk(parts.initializer)
      if parts.condition.exists && lowering.staticBoolean(parts.condition) == .no { return }
      walk(parts.condition)
      walk(parts.post)
      walk(parts.body)
    case .switchStatement: switchStatement(node)
    case .sendStatement:
      let parts = tree.sendStatement(node)
      walk(parts.channel)
      converted(parts.value, to: element(use(of: parts.channel)))
    case .rangeStatement: range(node)
    case .typeSwitchStatement: typeSwitch(node)
    default: children(node)
    }
  }

  private func targetType(_ node: NodeID) -> TypeUse? {
    let node = tree.unparenthesized(node)
    if lowering.isBlank(node) { return nil }
    if tree.tag(node) == .name, let object = facts[node].object.some {
      return use(ofVariable: object)
    }
    return use(of: node)
  }

  private func dynamic(_ type: TypeUse, _ interface: TypeUse) {
    if interface.type.exists && !program.isEmptyInterface(interface.type) {
      convert(type, to: interface)
    } else {
      note(type)
    }
  }

  private func dictionary(of object: ObjectID, _ arguments: [TypeID]) {
    if arguments.contains(where: { program.hasTypeParameter($0) }) {
      _ = layout.index(of: .function(object), arguments, program)
    }
  }

  private func selector(_ node: NodeID) {
    if let (object, arguments) = lowering.functionArguments(node) {
      return dictionary(of: object, arguments)
    }
    guard let selection = lowering.selection(node) else { return }
    if selection.kind != .methodExpression { walk(tree.selector(node).operand) }
    if selection.kind == .field { return }
    if let (object, arguments) = lowering.genericMethod(node, selection) {
      return dictionary(of: object, arguments)
    }
    var base = program.unalias(selection.receiver)
    for index in selection.path.dropLast() {
      base = program.unalias(program.field(program.withoutPointer(base), index).type)
    }
    if program.types.kind(base) == .typeParameter {
      _ = layout.index(of: program.objects[selection.object].name, base)
      return
    }
    base = program.unalias(program.withoutPointer(base))
    if program.isInterface(base) { return }
    if let record = program.instance(base), program.hasTypeParameter(base) {
      _ = layout.index(
        of: .type(program.typeName(base)), record.typeArguments, program)
    }
  }

  private func literal(_ node: NodeID) {
    let parts = tree.compositeLiteral(node)
    var made = use(of: node)
    if program.types.kind(core(made.type)) == .pointer { made = element(made) }
    let base = core(made.type)
    let kind = program.types.kind(base)
    if kind == .map { note(made) }
    func field(_ index: Int) -> TypeUse? {
      index < program.fieldCount(base)
        ? use(program.field(base, index).type, .object(program.field(base, index).object)) : nil
    }
    for (index, item) in parts.elements.enumerated() {
      if tree.tag(item) == .keyValue {
        let pair = tree.keyValue(item)
        switch kind {
        case .structure:
          let name = tree.name(pair.key)
          let index = program.fieldIndex(base, name)
          converted(pair.value, to: index.flatMap { field($0) })
        case .map:
          converted(pair.key, to: key(made))
          converted(pair.value, to: element(made))
        default: converted(pair.value, to: element(made))
        }
      } else if kind == .structure {
        converted(item, to: field(index))
      } else {
        converted(item, to: element(made))
      }
    }
  }

  private func call(_ node: NodeID) {
    let parts = tree.call(node)
    let callee = tree.unparenthesized(parts.function)
    let arguments = parts.arguments
    if facts[callee].mode == .typeExpression {
      guard let argument = arguments.first else { return }
      let target = use(type: callee)
      convert(lowering.isNil(argument) ? target : use(of: argument), to: target)
      return walk(argument)
    }
    if let builtin = lowering.builtin(callee) {
      switch builtin {
      case .make:
        let made = use(type: arguments[0])
        note(made)
        for argument in arguments.dropFirst() { walk(argument) }
        note(program.types.kind(core(made.type)) == .slice ? element(made) : made)
      case .new:
        if facts[tree.unparenthesized(arguments[0])].mode == .typeExpression {
          note(use(type: arguments[0]))
        } else {
          walk(arguments[0])
        }
      case .append:
        let made = use(of: node)
        let element = self.element(made)
        values(arguments) { index in
          if index == 0 { return nil }
          if !parts.hasDots { return element }
          if program.types.kind(core(type(arguments[index]))) == .string { return nil }
          return use(program.types.slice(of: element.type), .value(node, 0))
        }
        note(element)
      case .copy:
        for argument in arguments { walk(argument) }
        note(element(use(of: arguments[0])))
      case .delete:
        let map = use(of: arguments[0])
        values(arguments) { $0 == 1 ? key(map) : nil }
        note(map)
      case .panic: values(arguments) { _ in TypeUse(type: TypeTable.emptyInterface) }
      case .unsafeSlice:
        for argument in arguments { walk(argument) }
        note(element(use(of: arguments[0])))
      case .unsafeAlignof, .unsafeOffsetof, .unsafeSizeof: break
      default: for argument in arguments { walk(argument) }
      }
      return
    }
    walk(callee)
    let signature = core(type(callee))
    let isVariadic = program.isVariadic(signature)
    let targets = program.parameters(ofSignature: signature).map { use(ofVariable: $0) }
    values(arguments) { index in
      if isVariadic && !parts.hasDots && index >= targets.count - 1 {
        return targets.last.map { element($0) }
      }
      return index < targets.count ? targets[index] : nil
    }
  }

  private func range(_ node: NodeID) {
    let parts = tree.rangeStatement(node)
    let left = parts.left
    let operand = use(of: parts.operand)
    let base = core(operand.type)
    let index = TypeUse(type: TypeTable.basic(.int))
    var sources: [TypeUse] = []
    switch program.types.kind(base) {
    case .map: sources = [key(operand), element(operand)]
    case .slice, .array: sources = [index, element(operand)]
    case .channel: sources = [element(operand)]
    case .pointer: sources = [index, element(element(operand))]
    case .string: sources = [index, TypeUse(type: TypeTable.rune)]
    case .signature:
      if let yield = program.parameters(ofSignature: base).first {
        sources = program.parameters(ofSignature: core(program.objects[yield].type))
          .map { use(ofVariable: $0) }
      }
    default: sources = [operand]
    }
    for (index, target) in left.enumerated() {
      declare(target, index < sources.count ? .use(sources[index]) : nil)
      walk(target)
    }
    walk(parts.operand)
    if program.types.kind(base) == .map { note(operand) }
    for (source, target) in zip(sources, left) {
      if let goal = targetType(target) { convert(source, to: goal) }
    }
    walk(parts.body)
  }

  private func typeSwitch(_ node: NodeID) {
    let parts = tree.typeSwitchStatement(node)
    let guardParts = tree.typeSwitchGuard(parts.guard)
    if parts.initializer.exists { walk(parts.initializer) }
    walk(guardParts.operand)
    let interface = use(of: guardParts.operand)
    for clause in parts.clauses {
      let parts = tree.caseClause(clause)
      let types = parts.values
      for value in types where !lowering.isNil(value) { dynamic(use(type: value), interface) }
      if guardParts.name.exists, let object = facts[clause].object.some {
        let isSingle = types.count == 1 && !lowering.isNil(types[0])
        origins[object] = isSingle ? .node(tree.unparenthesized(types[0])) : .use(interface)
        note(variable: object)
      }
      for statement in parts.body { walk(statement) }
    }
  }
}
