import Base
import IR
import Types

// Bodies as read, laid out for copying.
//
// A template is a deep copy of a body whose rows and lists lie end to end, so that an expansion copies it by moving two
// ranges and adding two differences to every reference. It is made when a function is found to be inlinable, before
// anything is expanded in it; literals inside get theirs at the same time.

/// A copy of a body as read.
struct Template {
  /// The copy's rows, in preorder.
  var rows: Range<Int>
  /// The copy's lists.
  var lists: Range<Int>
  /// The statements.
  var body: ListRange
  /// For each declared variable of the function the row in the copy that defines it; `none` if there is none.
  var definitions: [CodeID]
}

extension Inliner {
  /// The template of `function`, made if there is none.
  func template(of function: FunctionID) -> Template {
    if function.index < templates.count, let template = templates[function.index] { return template }
    if code.functions[function].body.isEmpty && !code.functions[function].isLocal {
      _ = code.readBody(function)
    }
    makeTemplate(function)
    return templates[function.index] ?? Template(rows: 0..<0, lists: 0..<0, body: .empty, definitions: [])
  }

  /// Makes the templates of `function` and of the literals inside it, where there are none.
  func makeTemplate(_ function: FunctionID) {
    var pending = [function]
    while let function = pending.popLast() {
      if function.index >= templates.count {
        templates.append(contentsOf: repeatElement(nil, count: code.functions.count - templates.count))
      }
      if templates[function.index] != nil { continue }
      let template = copy(bodyOf: function)
      templates[function.index] = template
      code.functions[function].template = template.body
      for index in template.rows where code.rows[CodeID(index)].op == .closure {
        pending.append(FunctionID(raw: code.rows[CodeID(index)].aux))
      }
    }
  }

  /// Takes the body of `function`, a copy laid out as `template` from `firstRow` and `firstElement` on, for its own template.
  func shareTemplate(of function: FunctionID, like template: Template, firstRow: Int, firstElement: Int) {
    if function.index >= templates.count {
      templates.append(contentsOf: repeatElement(nil, count: code.functions.count - templates.count))
    }
    templates[function.index] = Template(
      rows: firstRow..<firstRow + template.rows.count,
      lists: firstElement..<firstElement + template.lists.count, body: code.functions[function].body,
      definitions: code.functions[function].declared.prefix(template.definitions.count).map {
        code.variables[$0].definition
      })
  }

  /// A reference in the copy that still leads to the original.
  private struct Slot {
    enum Kind { case x, y, z, element }
    var kind: Kind
    /// The row, or the index in the pool of lists.
    var index: Int
    var original: CodeID
  }

  private func copy(bodyOf function: FunctionID) -> Template {
    let declared = code.functions[function].declared
    var defines = IDMap<CodeID, [Int]>()
    for (index, variable) in declared.enumerated() {
      let definition = code.variables[variable].definition
      if definition.exists { defines[definition, default: []].append(index) }
    }
    var definitions = [CodeID](repeating: .none, count: declared.count)
    let firstRow = code.rows.count
    let firstElement = code.lists.count
    var slots: [Slot] = []
    let body = copyList(code.functions[function].body, &slots)
    while let slot = slots.popLast() {
      var row = code.rows[slot.original]
      let id = code.rows.nextID
      if let variables = defines[slot.original] {
        for index in variables { definitions[index] = id }
      }
      switch slot.kind {
      case .x: code.rows[CodeID(slot.index)].x = id
      case .y: code.rows[CodeID(slot.index)].y = id
      case .z: code.rows[CodeID(slot.index)].z = id
      case .element: code.lists[ListRange(start: UInt32(slot.index), count: 1), 0] = id
      }
      // The last slot is taken first: children in order of execution.
      row.list2 = copyList(row.list2, &slots)
      row.list = copyList(row.list, &slots)
      if row.z.exists { slots.append(Slot(kind: .z, index: id.index, original: row.z)) }
      if row.y.exists { slots.append(Slot(kind: .y, index: id.index, original: row.y)) }
      if row.x.exists { slots.append(Slot(kind: .x, index: id.index, original: row.x)) }
      row.initial = copyList(row.initial, &slots)
      code.rows.append(row)
    }
    return Template(
      rows: firstRow..<code.rows.count, lists: firstElement..<code.lists.count, body: body,
      definitions: definitions)
  }

  /// Copies `list`, whose elements still lead to the originals, and plans the copies of its elements.
  private func copyList(_ list: ListRange, _ slots: inout [Slot]) -> ListRange {
    if list.isEmpty { return .empty }
    let elements = Array(code.lists[list])
    let copy = code.lists.append(elements)
    var index = elements.count
    while index > 0 {
      index -= 1
      if elements[index].exists {
        slots.append(Slot(kind: .element, index: Int(copy.start) + index, original: elements[index]))
      }
    }
    return copy
  }

  /// A deep copy of the expression `id`, for decisions whose subject is going to be rewritten.
  func snapshot(_ id: CodeID) -> CodeID {
    var row = code.rows[id]
    if row.x.exists { row.x = snapshot(row.x) }
    if row.y.exists { row.y = snapshot(row.y) }
    if row.z.exists { row.z = snapshot(row.z) }
    if !row.list.isEmpty {
      row.list = code.lists.append(Array(code.lists[row.list]).map { $0.exists ? snapshot($0) : $0 })
    }
    return code.rows.append(row)
  }
}
