import Base
import Types

// What the compiler reads of another package has lost how its source writes the empty interface: types that come from there
// have `any` where it says `interface{}`, and are printed so. What the package itself says, its bodies that are expanded
// elsewhere included, keeps `interface {}`.

extension Lowering {
  /// `type`, in which `any` stands for each `interface{}` that another package than that of the file being read writes. Left out
  /// are the parameters of function types and the fields of struct types.
  func asImported(_ type: TypeID) -> TypeID {
    let row = program.types.rows[type]
    let element = TypeID(raw: row.a)
    switch row.kind {
    case .interface:
      let writer = program.types.interfaces[InterfaceID(raw: row.a)].writer
      return writer.exists && writer != filePackage ? TypeTable.any : type
    case .pointer, .slice, .array, .channel:
      let imported = asImported(element)
      return imported == element ? type : program.types.like(type, of: imported)
    case .map:
      let value = TypeID(raw: row.b)
      let key = asImported(element)
      let importedValue = asImported(value)
      if key == element && importedValue == value { return type }
      return program.types.map(key: key, element: importedValue)
    default: return type
    }
  }
}
