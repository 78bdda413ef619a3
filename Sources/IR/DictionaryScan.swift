import Base
import Lexer
import Parser
import Types

/// The walk over a generic function that finds out what its dictionary has to hold.
final class DictionaryScan {
  let lowering: Lowering
  let program: Program
  let file: CheckedFile
  let tree: SyntaxTree
  let layout: DictionaryLayout
  var results: [[TypeID]] = []

  init(_ lowering: Lowering, _ file: CheckedFile, _ layout: DictionaryLayout) {
    self.lowering = lowering
    self.file = file
    self.layout = layout
    program = lowering.program
    tree = file.tree
  }

  func function(_ type: TypeID, _ body: NodeID) {
    let signature = program.signature(type)
    if signature.receiver.exists { note(program.objects[signature.receiver].type) }
    for variable in signature.parameters { note(program.objects[variable].type) }
    for variable in signature.results { note(program.objects[variable].type) }
    results.append(signature.results.map { program.objects[$0].type })
    if body.exists { walk(body) }
    results.removeLast()
  }

  /// Takes note of a use of the run-time type `type`.
  private func note(_ type: TypeID) {
    if program.hasTypeParameter(type) { layout.index(of: type, program) }
  }

  private func convert(_ source: TypeID, to target: TypeID) {
    if source.isNone || target.isNone { return }
    note(source)
    note(target)
    if program.hasTypeParameter(source) || program.hasTypeParameter(target) {
      layout.index(of: source, for: target, program)
    }
  }

  private func type(_ node: NodeID) -> TypeID { lowering.type(node) }

  private func converted(_ node: NodeID, to target: TypeID) {
    if target.exists {
      let source = type(node)
      if source.exists && !program.identical(source, target) { convert(source, to: target) }
    }
    walk(node)
  }

  private func values(_ nodes: [NodeID], _ target: (Int) -> TypeID) {
    if nodes.count == 1 {
      let type = file.facts[tree.unparenthesized(nodes[0])].type
      if type.exists, program.types.kind(type) == .tuple {
        walk(nodes[0])
        for (index, source) in program.tupleTypes(type).enumerated() {
          let goal = target(index)
          if goal.exists && !program.identical(source, goal) { convert(source, to: goal) }
        }
        return
      }
    }
    for (index, node) in nodes.enumerated() { converted(node, to: target(index)) }
  }

  private func children(_ node: NodeID) {
    var list: [NodeID] = []
    tree.forEachChild(node) { list.append($1) }
    for child in list { walk(child) }
  }

  /// The local variable that `node` declares, if it declares one.
  private func declare(_ node: NodeID) {
    if tree.tag(node) != .name || lowering.isBlank(node) { return }
    let object = file.facts[node].object
    if object.exists, program.objects[object].kind == .variable,
      program.objects[object].position == tree.position(node)
    {
      note(program.objects[object].type)
    }
  }

  func walk(_ written: NodeID) {
    if written.isNone { return }
    let node = tree.unparenthesized(written)
    let fact = file.facts[node]
    if fact.value.exists || fact.mode == .typeExpression { return }
    switch tree.tag(node) {
    case .name:
      if let (object, arguments) = lowering.functionArguments(node) { dictionary(of: object, arguments) }
    case .functionLiteral: function(fact.type, tree.functionLiteral(node).body)
    case .compositeLiteral: literal(node)
    case .selector: selector(node)
    case .index:
      let parts = tree.index(node)
      if let (object, arguments) = lowering.functionArguments(node) {
        return dictionary(of: object, arguments)
      }
      walk(parts.operand)
      let operand = type(parts.operand)
      let isMap = operand.exists && program.underlyingKind(operand) == .map
      for index in parts.indices { converted(index, to: isMap ? program.key(operand) : .none) }
      if isMap { note(operand) }
    case .typeAssertion:
      let parts = tree.typeAssertion(node)
      walk(parts.operand)
      let interface = type(parts.operand)
      dynamic(type(parts.type), interface)
      note(interface)
    case .binary:
      let parts = tree.binary(node)
      let left = type(parts.left)
      let right = type(parts.right)
      var common = TypeID.none
      switch parts.operator {
      case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual:
        common = lowering.isAssignable(left, to: right) ? right : left
      default: break
      }
      converted(parts.left, to: common)
      converted(parts.right, to: common)
    case .call: call(node)
    case .assignment:
      let parts = tree.assignment(node)
      let left = Array(parts.left)
      for target in left {
        declare(target)
        walk(target)
      }
      values(Array(parts.right)) { left.count > $0 ? targetType(left[$0]) : .none }
    case .varDeclaration:
      let parts = tree.varDeclaration(node)
      let names = Array(parts.names)
      for name in names { declare(name) }
      values(Array(parts.values)) { names.count > $0 ? targetType(names[$0]) : .none }
    case .typeDeclaration, .constDeclaration: break
    case .returnStatement:
      let types = results.last ?? []
      values(Array(tree.returnStatement(node))) { types.count > $0 ? types[$0] : .none }
    case .sendStatement:
      let parts = tree.sendStatement(node)
      walk(parts.channel)
      converted(parts.value, to: program.element(type(parts.channel)))
    case .rangeStatement: range(node)
    case .typeSwitchStatement: typeSwitch(node)
    default: children(node)
    }
  }

  private func targetType(_ node: NodeID) -> TypeID {
    let node = tree.unparenthesized(node)
    if lowering.isBlank(node) { return .none }
    if tree.tag(node) == .name, let object = file.facts[node].object.some {
      return program.objects[object].type
    }
    return type(node)
  }

  private func dynamic(_ type: TypeID, _ interface: TypeID) {
    if interface.exists && !program.isEmptyInterface(interface) {
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
    var type = self.type(node)
    if program.underlyingKind(type) == .pointer { type = program.element(type) }
    let kind = program.underlyingKind(type)
    if kind == .map { note(type) }
    for (index, element) in parts.elements.enumerated() {
      if tree.tag(element) == .keyValue {
        let pair = tree.keyValue(element)
        switch kind {
        case .structure:
          let name = tree.name(pair.key)
          let field = program.fields(type).first { $0.name == name }
          converted(pair.value, to: field?.type ?? .none)
        case .map:
          converted(pair.key, to: program.key(type))
          converted(pair.value, to: program.element(type))
        default: converted(pair.value, to: program.element(type))
        }
      } else if kind == .structure {
        converted(element, to: index < program.fieldCount(type) ? program.field(type, index).type : .none)
      } else {
        converted(element, to: program.element(type))
      }
    }
  }

  private func call(_ node: NodeID) {
    let parts = tree.call(node)
    let callee = tree.unparenthesized(parts.function)
    let arguments = Array(parts.arguments)
    if file.facts[callee].mode == .typeExpression {
      guard let argument = arguments.first else { return }
      convert(type(argument), to: type(callee))
      return walk(argument)
    }
    if let builtin = lowering.builtin(callee) {
      switch builtin {
      case .make:
        let made = type(arguments[0])
        note(made)
        for argument in arguments.dropFirst() { walk(argument) }
        note(program.underlyingKind(made) == .slice ? program.element(made) : made)
      case .new:
        if file.facts[tree.unparenthesized(arguments[0])].mode == .typeExpression {
          note(type(arguments[0]))
        } else {
          walk(arguments[0])
        }
      case .append:
        let made = type(node)
        let element = program.element(made)
        values(arguments) { $0 == 0 || parts.hasDots ? .none : element }
        note(element)
      case .copy:
        for argument in arguments { walk(argument) }
        note(program.element(type(arguments[0])))
      case .delete:
        let map = type(arguments[0])
        values(arguments) { $0 == 1 ? program.key(map) : .none }
        note(map)
      case .panic: values(arguments) { _ in TypeTable.emptyInterface }
      case .unsafeSlice:
        for argument in arguments { walk(argument) }
        note(program.element(type(node)))
      case .unsafeAlignof, .unsafeOffsetof, .unsafeSizeof: break
      default: for argument in arguments { walk(argument) }
      }
      return
    }
    walk(callee)
    let signature = program.signature(type(callee))
    let types = signature.parameters.map { program.objects[$0].type }
    values(arguments) { index in
      if signature.isVariadic && !parts.hasDots && index >= types.count - 1 {
        return types.last.map { program.element($0) } ?? .none
      }
      return index < types.count ? types[index] : .none
    }
  }

  private func range(_ node: NodeID) {
    let parts = tree.rangeStatement(node)
    let left = Array(parts.left)
    for target in left {
      declare(target)
      walk(target)
    }
    walk(parts.operand)
    let operand = type(parts.operand)
    var sources: [TypeID] = []
    switch program.underlyingKind(operand) {
    case .map:
      note(operand)
      sources = [program.key(operand), program.element(operand)]
    case .slice, .array: sources = [TypeTable.basic(.int), program.element(operand)]
    case .channel: sources = [program.element(operand)]
    case .pointer: sources = [TypeTable.basic(.int), program.element(program.element(operand))]
    case .string: sources = [TypeTable.basic(.int), TypeTable.rune]
    case .signature:
      let function = program.signature(operand)
      if let yield = function.parameters.first {
        sources = program.parameterTypes(program.objects[yield].type)
      }
    default: sources = [operand]
    }
    for (source, target) in zip(sources, left) where !lowering.isBlank(tree.unparenthesized(target)) {
      convert(source, to: targetType(target))
    }
    walk(parts.body)
  }

  private func typeSwitch(_ node: NodeID) {
    let parts = tree.typeSwitchStatement(node)
    let guardParts = tree.typeSwitchGuard(parts.guard)
    if parts.initializer.exists { walk(parts.initializer) }
    walk(guardParts.operand)
    let interface = type(guardParts.operand)
    for clause in parts.clauses {
      let parts = tree.caseClause(clause)
      for value in parts.values where !lowering.isNil(value) { dynamic(type(value), interface) }
      if guardParts.name.exists, let object = file.facts[clause].object.some {
        note(program.objects[object].type)
      }
      for statement in parts.body { walk(statement) }
    }
  }
}
