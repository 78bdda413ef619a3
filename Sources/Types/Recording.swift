import Base
import Parser

// What is found out about syntax nodes goes into the current file's facts.
extension Checker {
  /// Records what the expression or type expression `node` denotes.
  func recordType(_ node: NodeID, _ mode: ExpressionMode, _ type: TypeID, _ value: ConstantID = .none) {
    if mode == .none { return }
    factTables[environment.file].pointee.set(node, mode, type, value)
  }

  /// Records that the identifier `node` declares `object`.
  func recordDefinition(_ node: NodeID, _ object: ObjectID) {
    factTables[environment.file].pointee[node].object = object
  }

  /// Records that the identifier `node` means `object`.
  func recordUse(_ node: NodeID, _ object: ObjectID) {
    factTables[environment.file].pointee[node].object = object
  }

  /// Records the object that the construct `node` declares without naming it.
  func recordImplicit(_ node: NodeID, _ object: ObjectID) {
    factTables[environment.file].pointee[node].object = object
  }

  /// Records the type arguments of the instantiation of the function or type that `node` (an identifier, a selector or
  /// an index expression on one) names, on the identifier.
  func recordInstance(_ node: NodeID, _ arguments: [TypeID], _ type: TypeID) {
    var name = tree.unparenthesized(node)
    if tree.tag(name) == .index { name = tree.unparenthesized(tree.index(name).operand) }
    if tree.tag(name) == .selector { name = tree.selector(name).name }
    if tree.tag(name) != .name { return }
    let instance = program.instances.append(arguments)
    let file = files[environment.file]
    file.facts[name].detail = instance.raw
    file.facts[name].type = type
  }
}
