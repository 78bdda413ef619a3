import Base
import Parser

// What is left to do once everything is declared: types that nothing asked about are completed, and interfaces that
// contain themselves without a name in between are refused.
extension Checker {
  /// Resolves the underlying types of defined types and computes all type sets, for the sake of the errors in them.
  func completeTypes() {
    var index = firstType
    while index < program.types.rows.count {
      let type = TypeID(index)
      switch program.types.kind(type) {
      case .named:
        if program.types.named[program.types.namedID(type)].origin.isNone { _ = underlying(type) }
      case .alias: _ = unalias(type)
      case .interface: _ = program.computeTypeSet(type, at: .none)
      case .typeParameter: _ = program.constraintInterface(type)
      default: break
      }
      index += 1
    }
    processDelayed(from: 0)
  }

  /// Reports interface types in the files that refer to themselves through no name.
  func reportInterfaceCycles() {
    var cyclic = IDMap<TypeID, Bool>()
    // Outermost interface types in the order of the source; what is inside them is reached through their methods.
    var end: (file: Int, position: Position) = (-1, .none)
    for (index, node) in interfaceNodes.sorted(by: {
      ($0.file, files[$0.file].tree.offset($0.node)) < ($1.file, files[$1.file].tree.offset($1.node))
    }) {
      environment.file = index
      if index == end.file && tree.position(node) < end.position { continue }
      end = (index, tree.end(node))
      let type = file.facts[node].type
      if type.isNone || program.types.kind(type) != .interface { continue }
      if !hasInterfaceCycle(type, &cyclic) { continue }
      error(
        tree.position(node), .invalidTypeCycle,
        "invalid recursive type: anonymous interface refers to itself (see https://go.dev/issue/56103)")
      cyclic.forEachValue { $0 = false }
    }
  }

  private func hasInterfaceCycle(_ type: TypeID, _ cyclic: inout IDMap<TypeID, Bool>) -> Bool {
    for method in typeSet(type).methods where isOnCycle(program.objects[method].type, &cyclic) {
      return true
    }
    return false
  }

  /// `true` iff an interface in progress is reached from `type` without passing a defined type.
  private func isOnCycle(_ type: TypeID, _ cyclic: inout IDMap<TypeID, Bool>) -> Bool {
    let type = unalias(type)
    switch program.types.kind(type) {
    case .named: return false
    case .interface:
      if program.types.isEmptyInterface(program.types.interfaceID(type)) { return false }
      if let known = cyclic[type] { return known }
      cyclic[type] = true
      if hasInterfaceCycle(type, &cyclic) { return true }
      cyclic[type] = false
      return false
    default:
      for part in program.parts(of: type) where isOnCycle(part, &cyclic) { return true }
      return false
    }
  }
}
