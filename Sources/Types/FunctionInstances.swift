import Base
import Parser

/// Instantiation of generic functions: with written type arguments, from arguments, from what they are assigned to (Go
/// specification, Instantiations, Type inference).
extension Checker {
  /// Instantiates the generic function `x`, written with type arguments by the index expression `node` unless that is
  /// none. Missing type arguments are inferred from `target` if there is one; unless `infers`, `x` is then left generic
  /// and the type arguments written so far are returned.
  @discardableResult
  func instantiateFunction(
    _ x: inout Operand, _ node: NodeID, _ target: InferenceTarget?, infers: Bool = true
  ) -> [TypeID] {
    let place = node.exists ? tree.position(node) : x.node.exists ? tree.position(x.node) : x.place
    var written: [NodeID] = []
    if node.exists {
      x.node = node
      x.label = .none
      written = Array(tree.index(node).indices)
    }
    let hasVersion = require(.generics, at: place, "function instantiation")
    var arguments: [TypeID] = []
    if node.exists {
      guard let list = typeList(tree.index(node).indices) else {
        x.invalidate()
        return []
      }
      arguments = list
    }
    let signature = underlying(x.type)
    let parameters = program.signature(signature).typeParameters
    if arguments.count > parameters.count, let last = written.last {
      error(
        last, .wrongTypeArgCount,
        "got \(arguments.count) type arguments but want \(parameters.count)")
      x.invalidate()
      return []
    }
    if arguments.count < parameters.count {
      if !infers { return arguments }
      if target != nil && hasVersion {
        require(
          .functionInference, at: place,
          node.exists
            ? "partially instantiated function in assignment"
            : "implicitly instantiated function in assignment")
      }
      guard let inferred = inferFromTarget(x, place, signature, arguments, target) else {
        x.invalidate()
        return []
      }
      arguments = inferred
    }
    let type = instantiateSignature(
      x.node.exists ? tree.position(x.node) : place, x.node, signature, arguments, written)
    x.type = type
    x.mode = .value
    return []
  }

  /// The type arguments of the generic function `x` that follow from what it is assigned to; nil after reporting that
  /// they do not.
  private func inferFromTarget(
    _ x: Operand, _ place: Position, _ signature: TypeID, _ arguments: [TypeID], _ target: InferenceTarget?
  ) -> [TypeID]? {
    let record = program.signature(signature)
    var operands: [Operand] = []
    var types: [TypeID] = []
    if let target {
      var plain = record
      plain.typeParameters = []
      plain.receiver = .none
      plain.resultTuple = .none
      types = [program.types.signature(plain)]
      var operand = Operand(mode: .value, node: .none, type: target.signature)
      operand.label = .target(Int32(targets.count))
      targets.append(target.description)
      operand.place = x.node.exists ? tree.position(x.node) : x.place
      operands = [operand]
    }
    let fresh = renameTypeParameters(record.typeParameters, in: types, at: place)
    var report = ErrorReport(.cannotInferTypeArgs)
    let result = infer(
      place, fresh.parameters, arguments, fresh.types, operands, isReverse: target != nil, &report)
    if result == nil && !report.isEmpty { self.report(report) }
    return result
  }

  /// The type of the generic function `node` of type `signature` with `arguments`, of which `written` are the
  /// expressions of the first. Whether they satisfy their constraints is checked later.
  func instantiateSignature(
    _ place: Position, _ node: NodeID, _ signature: TypeID, _ arguments: [TypeID], _ written: [NodeID]
  ) -> TypeID {
    let instance = instantiateFunctionType(signature, arguments, at: place)
    if node.exists { recordInstance(node, arguments, instance) }
    if isOnDemand { return instance }
    let parameters = program.types.signatures[program.types.signatureID(signature)].typeParameters
    later { [unowned(unsafe) self] in
      if let (index, problem) = unsatisfiedConstraint(parameters, arguments, at: place) {
        let position = index < written.count ? tree.start(written[index]) : place
        softError(position, .invalidTypeArg, problem)
      } else {
        let places = written.map { tree.start($0) }
        monomorphization.recordInstance(self, place, parameters, arguments, places)
      }
    }
    return instance
  }

  /// Infers the missing type arguments of a call `node` of a function of type `signature`, and those of its arguments
  /// that are generic functions. `types`, the parameter types, become those of the instance; returns its type, nil after
  /// reporting that inference failed.
  func inferArguments(
    _ operands: inout [Operand], _ partial: [[TypeID]], _ signature: TypeID, _ types: inout [TypeID],
    _ typeArguments: [TypeID], _ written: [NodeID], _ node: NodeID
  ) -> TypeID? {
    let parts = tree.call(node)
    let place = tree.position(node)
    let own = program.signature(signature).typeParameters
    var parameters: [TypeID] = []
    var arguments: [TypeID] = []
    if !own.isEmpty {
      if !allows(.generics) {
        if tree.tag(parts.function) == .index {
          versionError(.generics, at: tree.position(parts.function), "function instantiation")
        } else {
          versionError(.generics, at: tree.start(node), "implicit function instantiation")
        }
      }
      (parameters, types) = renameTypeParameters(own, in: types, at: place)
      arguments = typeArguments
      while arguments.count < parameters.count { arguments.append(.none) }
    }
    var generic: [Int] = []
    for index in operands.indices where isGenericFunction(operands[index]) {
      let record = program.signature(operands[index].type)
      var plain = record
      plain.typeParameters = []
      plain.resultTuple = .none
      let fresh = renameTypeParameters(
        record.typeParameters, in: [program.types.signature(plain)], at: place)
      var open = program.signature(fresh.types[0])
      open.typeParameters = fresh.parameters
      open.resultTuple = .none
      operands[index].type = program.types.signature(open)
      parameters += fresh.parameters
      if index < partial.count { arguments += partial[index] }
      while arguments.count < parameters.count { arguments.append(.none) }
      generic.append(index)
    }
    if let first = generic.first {
      require(
        .functionInference, at: position(operands[first]),
        "implicitly instantiated function as argument")
    }
    var report = ErrorReport(.cannotInferTypeArgs)
    guard
      let inferred = infer(
        place, parameters, arguments, types, operands, isReverse: false, &report)
    else {
      if !report.isEmpty {
        let function = tree.text(of: parts.function)
        error(
          report.position, .cannotInferTypeArgs,
          "in call to \(function), \(report.text(program))")
      }
      return nil
    }
    var result = signature
    if !own.isEmpty {
      let chosen = Array(inferred[0..<own.count])
      result = instantiateSignature(place, parts.function, signature, chosen, written)
      let map = Substitution(from: Array(parameters[0..<own.count]), to: chosen)
      for index in types.indices { types[index] = program.substitute(types[index], map, at: place) }
    }
    var next = own.count
    for index in generic {
      let count = program.signature(operands[index].type).typeParameters.count
      let chosen = Array(inferred[next..<next + count])
      operands[index].type = instantiateSignature(
        place, operands[index].node, operands[index].type, chosen, [])
      record(operands[index])
      next += count
    }
    return result
  }
}
