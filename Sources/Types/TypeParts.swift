import Base

extension Program {
  /// Calls `visit` with each type that `type` is written with: elements and keys, types of fields, parameters and results, function
  /// types of methods, embedded interfaces, terms of unions, type arguments, and what an alias stands for. What a defined type is
  /// defined as, and the receiver of a function type, are no parts of it. A part may be `none` where there was an error.
  public func forEachPart(of type: TypeID, _ visit: (TypeID) -> Void) {
    let row = types.rows[type]
    switch row.kind {
    case .pointer, .slice, .array, .channel: visit(TypeID(raw: row.a))
    case .map:
      visit(TypeID(raw: row.a))
      visit(TypeID(raw: row.b))
    case .structure:
      let fields = types.fieldRange(type)
      for index in 0..<Int(fields.count) { visit(types.fields[fields, index].type) }
    case .tuple: for variable in types.variables(type) { visit(objects[variable].type) }
    case .signature:
      for variable in parameters(ofSignature: type) { visit(objects[variable].type) }
      for variable in results(ofSignature: type) { visit(objects[variable].type) }
    case .interface:
      let record = types.interfaces[InterfaceID(raw: row.a)]
      for method in record.methods { visit(objects[method].type) }
      for embedded in record.embedded { visit(embedded) }
    case .union: for term in types.unionTerms(type) { visit(term.type) }
    case .named: for argument in types.named[NamedID(raw: row.a)].typeArguments { visit(argument) }
    case .alias:
      let record = types.aliases[AliasID(raw: row.a)]
      visit(record.actual)
      for argument in record.typeArguments { visit(argument) }
    default: break
    }
  }
}
