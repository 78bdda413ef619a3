import Base
import Lexer
import Parser
import Types

// Where types come from, which tells words of a dictionary apart (see `TypeUse`): a type as written stands for itself
// wherever it goes, so `a, b *T` have one, `a *T, b *T` have two. Expressions have the types of what they denote; operations
// that make a type, like taking an address, make a new one each time. Calls of one generic function with the same type arguments
// are calls of one instance, whose results are declared once; a result declared as a type parameter has the type argument itself, which
// comes from where it is written or, if it is inferred, from the first argument of the call that decides it.

/// Where a type comes from.
enum TypePlace: BitwiseCopyable {
  /// The type expression, or the expression that makes the type.
  case node(NodeID)
  /// The declaration of a variable, field or result elsewhere.
  case object(ObjectID)
  /// The element type (1) or key type (2) of a type with the numbered place.
  case part(UInt32, UInt8)
  /// A result of the instance of a generic function: the instance's number, and which result.
  case instance(UInt32, Int)
  /// One of the values of an expression.
  case value(NodeID, Int)
  /// The same place as another type.
  case use(TypeUse)
}

extension DictionaryScan {
  /// The type that `type` stands for where its structure matters.
  func core(_ type: TypeID) -> TypeID { program.core(type).some ?? program.underlying(type) }

  /// `type` at `place`, which is asked for only if it tells the type from others: operands of long chains of operators have
  /// types that are the same everywhere.
  func use(_ type: TypeID, _ place: @autoclosure () -> TypePlace) -> TypeUse {
    if type.isNone { return TypeUse(type: type) }
    switch program.types.kind(type) {
    case .pointer, .slice, .array, .map, .channel, .structure, .signature, .interface:
      if !program.hasTypeParameter(type) { return TypeUse(type: type) }
      return TypeUse(type: type, place: number(place()))
    default: return TypeUse(type: type)
    }
  }

  private func number(_ place: TypePlace) -> UInt32 {
    let number: UInt32
    let candidate = layout.placeCount + 1
    switch place {
    case .use(let use): return use.place
    case .node(let node): number = places.find(0, node.raw, 0, orStore: candidate)
    case .object(let object): number = places.find(1, object.raw, 0, orStore: candidate)
    case .part(let whole, let part): number = places.find(2, whole, UInt32(part), orStore: candidate)
    case .instance(let instance, let index):
      number = places.find(3, instance, UInt32(index), orStore: candidate)
    case .value(let node, let index): number = places.find(4, node.raw, UInt32(index), orStore: candidate)
    }
    if number == candidate { layout.placeCount = candidate }
    return number
  }

  /// The type of the variable `object`.
  func use(ofVariable object: ObjectID) -> TypeUse {
    use(program.objects[object].type, origins[object] ?? .object(object))
  }

  /// The type that the type expression `node` denotes.
  func use(type node: NodeID) -> TypeUse { use(type(node), .node(tree.unparenthesized(node))) }

  /// The type of the expression `node`.
  func use(of node: NodeID) -> TypeUse {
    let type = self.type(node)
    if type.isNone || !program.hasTypeParameter(type) { return TypeUse(type: type) }
    return use(type, place(of: node))
  }

  /// The type of value `index` of the expression `node`.
  func use(ofValue index: Int, of node: NodeID) -> TypeUse {
    let types = program.tupleTypes(facts[tree.unparenthesized(node)].type)
    return index < types.count
      ? use(types[index], place(ofValue: index, of: node)) : TypeUse(type: .none)
  }

  /// The element type of `whole`.
  func element(_ whole: TypeUse) -> TypeUse {
    let base = core(whole.type)
    return use(program.types.element(base), .part(part(of: whole, base), 1))
  }

  /// The key type of the map type `whole`.
  func key(_ whole: TypeUse) -> TypeUse {
    let base = core(whole.type)
    return use(program.types.key(base), .part(part(of: whole, base), 2))
  }

  /// The number of the place that parts of `whole`, which stands for `base`, are told by.
  private func part(of whole: TypeUse, _ base: TypeID) -> UInt32 {
    whole.place != 0 ? whole.place : UInt32.max - base.raw
  }

  /// Where the type of the expression `written` comes from.
  func place(of written: NodeID) -> TypePlace {
    let node = tree.unparenthesized(written)
    let fact = facts[node]
    switch tree.tag(node) {
    case .name:
      if fact.object.exists, program.objects[fact.object].kind == .variable {
        return origins[fact.object] ?? .object(fact.object)
      }
    case .selector:
      if let selection = lowering.selection(node), selection.kind == .field {
        return .object(selection.object)
      }
    case .index: return .use(element(use(of: tree.index(node).operand)))
    case .slice:
      let operand = use(of: tree.slice(node).operand)
      if program.types.kind(core(operand.type)) == .slice { return .use(operand) }
    case .unary:
      let parts = tree.unary(node)
      switch parts.operator {
      case .and: break
      case .multiply, .receive: return .use(element(use(of: parts.operand)))
      default: return .use(use(of: parts.operand))
      }
    case .binary: return .use(use(of: tree.binary(node).left))
    case .typeAssertion: return .node(tree.unparenthesized(tree.typeAssertion(node).type))
    case .compositeLiteral:
      let type = tree.compositeLiteral(node).type
      if type.exists { return .node(tree.unparenthesized(type)) }
    case .functionLiteral: return .node(tree.functionLiteral(node).type)
    case .call: return placeOfCall(node)
    default: break
    }
    return .node(node)
  }

  private func placeOfCall(_ node: NodeID) -> TypePlace {
    let parts = tree.call(node)
    let callee = tree.unparenthesized(parts.function)
    if facts[callee].mode == .typeExpression { return .node(callee) }
    if let builtin = lowering.builtin(callee) {
      guard let first = parts.arguments.first else { return .node(node) }
      switch builtin {
      case .make: return .node(tree.unparenthesized(first))
      case .append, .max, .min: return .use(use(of: first))
      default: return .node(node)
      }
    }
    return place(ofValue: 0, of: node)
  }

  /// Where the type of value `index` of the expression `written` comes from.
  func place(ofValue index: Int, of written: NodeID) -> TypePlace {
    let node = tree.unparenthesized(written)
    if tree.tag(node) == .call {
      let callee = tree.unparenthesized(tree.call(node).function)
      if let (object, arguments) = lowering.functionArguments(callee) {
        let generic = program.signature(program.objects[object].type)
        guard index < generic.results.count else { return .value(node, index) }
        let result = program.objects[generic.results[index]].type
        if let parameter = generic.typeParameters.firstIndex(of: result),
          let argument = typeArgument(parameter, of: generic, node, callee)
        {
          return .use(argument)
        }
        let place = TypePlace.instance(number(ofInstance: object, arguments), index)
        share(parts: result, at: number(place)) { parameter in
          generic.typeParameters.firstIndex(of: parameter)
            .flatMap { typeArgument($0, of: generic, node, callee) }
        }
        return place
      }
      if let type = type(callee).some {
        let results = program.signature(core(type)).results
        if index < results.count { return origins[results[index]] ?? .object(results[index]) }
      }
      return .value(node, index)
    }
    return index == 0 ? place(of: node) : .value(node, index)
  }

  /// The number of the instance of `object` with `arguments`.
  private func number(ofInstance object: ObjectID, _ arguments: [TypeID]) -> UInt32 {
    var key = [object.raw]
    key.reserveCapacity(arguments.count + 1)
    for argument in arguments { key.append(program.canonical(argument).raw) }
    return instances.find(key, orStore: UInt32(instances.count))
  }

  /// Gives the parts of the result type `pattern`, whose place has the number `whole`, that are type parameters the places of their
  /// arguments.
  private func share(parts pattern: TypeID, at whole: UInt32, _ argument: (TypeID) -> TypeUse?) {
    var parts: [(type: TypeID, part: UInt8)] = []
    switch program.types.kind(pattern) {
    case .pointer, .slice, .array, .channel: parts = [(program.types.element(pattern), 1)]
    case .map: parts = [(program.types.element(pattern), 1), (program.types.key(pattern), 2)]
    default: return
    }
    for (type, part) in parts {
      if let use = argument(type), use.place != 0 {
        _ = places.find(2, whole, UInt32(part), orStore: use.place)
      }
    }
  }

  /// Where the type argument `index` of the call `node` of a function of type `generic` comes from; nil if it is not known.
  private func typeArgument(_ index: Int, of generic: Signature, _ node: NodeID, _ callee: NodeID) -> TypeUse?
  {
    if tree.tag(callee) == .index {
      let written = tree.index(callee).indices
      if index < written.count { return use(type: written[index]) }
    }
    let wanted = generic.typeParameters[index]
    for (argument, parameter) in zip(tree.call(node).arguments, generic.parameters) {
      let fact = facts[tree.unparenthesized(argument)]
      if fact.value.exists || !fact.type.exists || program.types.kind(fact.type) == .tuple { continue }
      if let found = find(wanted, in: program.objects[parameter].type, use(of: argument), depth: 0) {
        return found
      }
    }
    return nil
  }

  /// What stands in `actual` where the type parameter `wanted` stands in `pattern`; nil if that is not known.
  private func find(_ wanted: TypeID, in pattern: TypeID, _ actual: TypeUse, depth: Int) -> TypeUse? {
    if pattern == wanted { return actual }
    if depth > 20 || actual.type.isNone
      || program.types.kind(pattern) != program.types.kind(core(actual.type))
    {
      return nil
    }
    switch program.types.kind(pattern) {
    case .pointer, .slice, .array, .channel:
      return find(wanted, in: program.types.element(pattern), element(actual), depth: depth + 1)
    case .map:
      return find(wanted, in: program.types.key(pattern), key(actual), depth: depth + 1)
        ?? find(wanted, in: program.types.element(pattern), element(actual), depth: depth + 1)
    default: return nil
    }
  }
}
