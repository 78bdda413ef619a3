import Base
import Types

// The compiler reads a type of another package with all that its definition and the signatures of its methods mention, when
// something that it has read mentions the type.

extension Lowering {
  /// The names of the types that are read once `objects`, constants, variables and types of other packages, are.
  func typeNames(reachedFrom objects: some Sequence<ObjectID>) -> IDSet<ObjectID> {
    var names = IDSet<ObjectID>()
    var pending = objects.map { program.objects[$0].type }
    while let type = pending.popLast() {
      if type.isNone { continue }
      program.forEachPart(of: type) { pending.append($0) }
      if program.types.kind(type) != .named || !names.insert(program.typeName(type)).inserted { continue }
      pending.append(program.underlying(type))
      for method in program.declaredMethods(type) { pending.append(program.objects[method].type) }
    }
    return names
  }
}
