import Base

/// What a program's tables take, for those who measure minigo.
public struct TableSizes {
  /// Kinds of tables and their bytes. What rows own beside (arrays of paths, type arguments) is estimated by its elements.
  public var parts: [(name: String, bytes: Int)]
  /// The bytes of all tables.
  public var total: Int { parts.reduce(0) { $0 + $1.bytes } }
}

extension Program {
  /// The sizes of all tables, syntax trees included, source text excluded.
  public var tableSizes: TableSizes {
    var trees = 0
    var facts = 0
    for file in files {
      trees += file.tree.byteCount
      facts += file.facts.byteCount
    }
    let arrayHeader = 32
    var selected = selections.byteCount
    for id in selections.ids where selections[id].path.count > 1 {
      selected += arrayHeader + 8 * selections[id].path.count
    }
    return TableSizes(parts: [
      ("syntax trees", trees), ("node facts", facts), ("types", types.byteCount),
      ("objects", objects.byteCount),
      ("scopes", scopes.byteCount), ("names", names.tableBytes), ("selections", selected),
      ("constants", constants.byteCount), ("instances", instances.byteCount),
    ])
  }
}

extension TypeTable {
  var byteCount: Int {
    var bytes = rows.byteCount + fields.byteCount + lists.byteCount + terms.byteCount + slots.count * 4
    bytes += named.byteCount + aliases.byteCount + signatures.byteCount + interfaces.byteCount
    bytes += typeParameters.byteCount + typeSets.count * MemoryLayout<TypeSet>.stride + structural.byteCount
    bytes += layouts.count * (MemoryLayout<TypeID>.stride + MemoryLayout<Layout>.stride)
    return bytes
  }
}
