import Base
import Types

// The compiler reads a type of another package with all that its definition and the signatures of its methods mention, when
// something that it has read mentions the type.

extension Lowering {
  /// The names of the types that are read once `objects`, constants, variables and types of other packages, are.
  func typeNames(reachedFrom objects: some Sequence<ObjectID>) -> IDSet<ObjectID> {
    var names = IDSet<ObjectID>()
    var pending = objects.map { program.objects[$0].type }
    func mention(_ variables: [ObjectID]) {
      for variable in variables { pending.append(program.objects[variable].type) }
    }
    while let type = pending.popLast() {
      if type.isNone { continue }
      let row = program.types.rows[type]
      switch row.kind {
      case .named:
        if let instance = program.instance(type) { pending += instance.typeArguments }
        if !names.insert(program.typeName(type)).inserted { continue }
        pending.append(program.underlying(type))
        for method in program.declaredMethods(type) { pending.append(program.objects[method].type) }
      case .alias: pending.append(program.types.aliases[AliasID(raw: row.a)].actual)
      case .pointer, .slice, .array, .channel: pending.append(TypeID(raw: row.a))
      case .map:
        pending.append(TypeID(raw: row.a))
        pending.append(TypeID(raw: row.b))
      case .structure: for field in program.fields(type) { pending.append(field.type) }
      case .signature:
        mention(program.parameters(ofSignature: type))
        mention(program.results(ofSignature: type))
      case .interface:
        let record = program.types.interfaces[InterfaceID(raw: row.a)]
        for method in record.methods { pending.append(program.objects[method].type) }
        pending += record.embedded
      default: break
      }
    }
    return names
  }
}
