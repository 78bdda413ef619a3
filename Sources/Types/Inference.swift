import Base
import Parser

// Type inference (Go specification, Type inference): from the arguments of a call, then from constraints, then from
// untyped constants.
extension Checker {
  /// The type arguments for `parameters`, of which `arguments` are given (perhaps fewer, `none` where missing), when
  /// values `operands` are passed to parameters of types `types`. Nil after adding to `report` why they cannot be
  /// inferred. With `isReverse`, a function is being assigned and messages speak of that.
  func infer(
    _ position: Position, _ parameters: [TypeID], _ arguments: [TypeID], _ types: [TypeID],
    _ operands: [Operand], isReverse: Bool, _ report: inout ErrorReport
  ) -> [TypeID]? {
    if arguments.count == parameters.count && arguments.allSatisfy(\.exists) { return arguments }
    if operands.contains(where: { !$0.isValid }) { return nil }
    var given = arguments
    while given.count < parameters.count { given.append(.none) }
    let known = Substitution(from: parameters, to: given)
    let types = types.map { program.substitute($0, known) }
    var unifier = Unifier(self, parameters, given, usesInterfaces: allows(.functionInference))
    var untyped: [Int] = []
    for (index, operand) in operands.enumerated() {
      let type = types[index]
      if !isParameterized(type, by: parameters) && !isParameterized(operand.type, by: parameters) { continue }
      if isTyped(operand.type) {
        if !unifier.unify(type, operand.type, .assignment) {
          reportMismatch(unifier, parameters, type, operand, isReverse: isReverse, &report)
          return nil
        }
      } else if program.types.kind(type) == .typeParameter && operand.mode != .nilValue {
        untyped.append(index)
      }
    }
    if !useConstraints(position, &unifier, &report) { return nil }
    if !useUntyped(untyped, types, operands, &unifier, &report) { return nil }
    var inferred = unifier.inferred
    dropCycles(parameters, &inferred)
    simplify(parameters, given, &inferred)
    for (index, type) in inferred.enumerated() {
      if type.exists && !isParameterized(type, by: parameters) { continue }
      let object = program.objects[program.typeName(parameters[index])]
      report.add(
        position,
        "cannot infer \(program.names.string(object.name)) (declared at \(program.spell(object.position)))")
      return nil
    }
    return inferred
  }

  private func reportMismatch(
    _ unifier: Unifier, _ parameters: [TypeID], _ type: TypeID, _ operand: Operand, isReverse: Bool,
    _ report: inout ErrorReport
  ) {
    let inferred = unifier.inferred
    let have = typeString(operand.type)
    let expression = expressionText(operand)
    let place = self.position(operand)
    if !inferred.contains(where: \.exists) {
      report.add(
        place,
        "type \(have) of \(expression) does not match \(typeString(type)) (cannot infer \(names(of: parameters)))"
      )
      return
    }
    let replaced = program.substitute(type, Substitution(from: parameters, to: inferred), at: place)
    if replaced == type {
      report.add(place, "type \(have) of \(expression) does not match \(typeString(type))")
    } else if isReverse {
      let what = "inferred type \(typeString(replaced)) for \(typeString(type))"
      report.add(place, "\(what) does not match type \(have) of \(expression)")
    } else {
      let what = "inferred type \(typeString(replaced)) for \(typeString(type))"
      report.add(place, "type \(have) of \(expression) does not match \(what)")
    }
  }

  /// `P`, `P and Q`, or `P, Q, and R`.
  private func names(of parameters: [TypeID]) -> String {
    let list = parameters.map { program.name(program.typeName($0)) }
    switch list.count {
    case 0: return ""
    case 1: return list[0]
    case 2: return "\(list[0]) and \(list[1])"
    default: return list.dropLast().joined(separator: ", ") + ", and " + list[list.count - 1]
    }
  }

  /// Unifies the types inferred with the constraints, again and again as long as that gives more types.
  private func useConstraints(
    _ position: Position, _ unifier: inout Unifier, _ report: inout ErrorReport
  ) -> Bool {
    while true {
      let before = unifier.unknownCount
      for (index, parameter) in unifier.parameters.enumerated() {
        let type = unifier.value(index)
        if let core = coreTerm(parameter) {
          if type.exists {
            if !unifier.unify(type, core.term.type, []) {
              let constraint = typeString(program.constraint(of: parameter))
              report.add(
                position,
                "\(typeString(parameter)) (type \(typeString(type))) does not satisfy \(constraint)")
              return false
            }
          } else if core.isSingle && !core.term.hasTilde {
            unifier.set(index, core.term.type)
          }
        }
        if !type.exists || isParameterized(type, by: unifier.parameters) { continue }
        var cause = ""
        let interface = program.constraintInterface(parameter)
        var methods = unifier
        let isFine = program.hasAllMethods(
          type, interface, static: true, equivalent: { methods.unify($0, $1, .exact) }, cause: &cause)
        unifier = methods
        if !isFine {
          let constraint = typeString(program.constraint(of: parameter))
          report.add(
            position,
            "\(typeString(parameter)) (type \(typeString(type))) does not satisfy \(constraint) \(cause)")
          return false
        }
      }
      if unifier.unknownCount == before { return true }
    }
  }

  /// The only term of the type set of `parameter`, or its common underlying type; nil if it has neither.
  private func coreTerm(_ parameter: TypeID) -> (term: UnionTerm, isSingle: Bool)? {
    guard let terms = typeSet(parameter).terms else { return nil }
    if terms.count == 1 { return (terms[0], true) }
    let common = commonUnderlying(parameter)
    if common.isNone { return nil }
    return (UnionTerm(hasTilde: terms.contains(where: \.hasTilde), type: common), false)
  }

  /// Gives parameters that only untyped constants were passed for the default type of the largest kind.
  private func useUntyped(
    _ indices: [Int], _ types: [TypeID], _ operands: [Operand], _ unifier: inout Unifier,
    _ report: inout ErrorReport
  ) -> Bool {
    var largest: [(parameter: Int, type: TypeID)] = []
    for index in indices {
      guard let parameter = unifier.parameters.firstIndex(of: types[index]),
        unifier.value(parameter).isNone
      else { continue }
      let own = operands[index].type
      guard let place = largest.firstIndex(where: { $0.parameter == parameter }) else {
        largest.append((parameter, own))
        continue
      }
      let other = largest[place].type
      if own == other { continue }
      if isNumeric(own) && isNumeric(other) {
        largest[place].type = own.raw > other.raw ? own : other
        continue
      }
      let what = "mismatched types \(typeString(other)) and \(typeString(own))"
      report.add(
        self.position(operands[index]), "\(what) (cannot infer \(typeString(types[index])))")
      return false
    }
    for entry in largest { unifier.set(entry.parameter, defaultType(entry.type)) }
    return true
  }

  /// Forgets types that parameters have by way of themselves.
  private func dropCycles(_ parameters: [TypeID], _ inferred: inout [TypeID]) {
    var open: [TypeID] = []
    for parameter in parameters { dropCycle(parameter, parameters, &inferred, &open) }
  }

  private func dropCycle(
    _ type: TypeID, _ parameters: [TypeID], _ inferred: inout [TypeID], _ open: inout [TypeID]
  ) {
    let type = unalias(type)
    let index = parameters.firstIndex(of: type)
    if open.contains(type) {
      if let index { inferred[index] = .none }
      return
    }
    open.append(type)
    if let index {
      if inferred[index].exists { dropCycle(inferred[index], parameters, &inferred, &open) }
    } else {
      var parts = program.parts(of: type)
      switch program.types.kind(type) {
      case .union: parts = program.types.unionTerms(type).map(\.type)
      case .interface:
        let record = program.types.interfaces[program.types.interfaceID(type)]
        parts = record.methods.map { program.objects[$0].type } + record.embedded
      default: break
      }
      for part in parts { dropCycle(part, parameters, &inferred, &open) }
    }
    open.removeLast()
  }

  /// Replaces parameters inside inferred types by what was inferred for them.
  private func simplify(_ parameters: [TypeID], _ given: [TypeID], _ inferred: inout [TypeID]) {
    var dirty = inferred.indices.filter { inferred[$0].exists && given[$0].isNone }
    while !dirty.isEmpty {
      let map = Substitution(from: parameters, to: inferred)
      dirty = dirty.filter { index in
        let old = inferred[index]
        let new = program.substitute(old, map)
        if new == old { return false }
        if program.types.kind(new) == .signature && !program.typeParameters(new).isEmpty
          && !isParameterized(new, by: parameters)
        {
          program.types.signatures[program.types.signatureID(new)].typeParameters = []
        }
        inferred[index] = new
        return true
      }
    }
  }

  // MARK: Type parameters in types

  /// `true` iff one of `parameters` occurs in `type`.
  func isParameterized(_ type: TypeID, by parameters: [TypeID]) -> Bool {
    if parameters.isEmpty || type.isNone { return false }
    var seen = IDSet<TypeID>()
    return isParameterized(type, parameters, &seen)
  }

  private func isParameterized(
    _ type: TypeID, _ parameters: [TypeID], _ seen: inout IDSet<TypeID>
  ) -> Bool {
    let type = unalias(type)
    switch program.types.kind(type) {
    case .typeParameter: return parameters.contains(type)
    case .pointer, .slice, .array, .map, .channel, .structure, .tuple, .signature, .named: break
    case .interface: break
    default: return false
    }
    if !seen.insert(type).inserted { return false }
    for part in program.parts(of: type) where isParameterized(part, parameters, &seen) { return true }
    if program.types.kind(type) == .interface, let terms = typeSet(type).terms, !terms.isEmpty {
      return terms.allSatisfy { isParameterized($0.type, parameters, &seen) }
    }
    return false
  }

  /// New type parameters in place of `parameters`, and `types` in terms of them; keeps the parameters of a function apart
  /// from those of its caller when it calls itself.
  func renameTypeParameters(
    _ parameters: [TypeID], in types: [TypeID], at position: Position
  ) -> (parameters: [TypeID], types: [TypeID]) {
    if parameters.isEmpty { return ([], types) }
    let fresh = parameters.map { parameter -> TypeID in
      let record = program.types.typeParameters[program.types.typeParameterID(parameter)]
      var object = program.objects[record.object]
      object.type = .none
      let name = program.objects.append(object)
      let copy = program.types.typeParameter(TypeParameter(object: name, index: record.index))
      program.objects[name].type = copy
      return copy
    }
    let map = Substitution(from: parameters, to: fresh)
    for (old, new) in zip(parameters, fresh) {
      setConstraint(new, program.substitute(program.constraint(of: old), map, at: position))
    }
    return (fresh, types.map { program.substitute($0, map, at: position) })
  }

  /// The type `type`, a generic function type, with `arguments` for its type parameters.
  func instantiateFunctionType(_ type: TypeID, _ arguments: [TypeID], at position: Position) -> TypeID {
    var record = program.types.signatures[program.types.signatureID(type)]
    let map = Substitution(from: record.typeParameters, to: arguments)
    let replaced = program.substitute(type, map, at: position)
    record = program.types.signatures[program.types.signatureID(replaced)]
    record.typeParameters = []
    record.resultTuple = .none
    return program.types.signature(record)
  }

  /// `true` iff `type` is a type parameter with an empty type set.
  func hasEmptyTypeSet(_ type: TypeID) -> Bool {
    let parameter = unalias(type)
    if program.types.kind(parameter) != .typeParameter { return false }
    return typeSet(parameter).terms?.isEmpty == true
  }
}
