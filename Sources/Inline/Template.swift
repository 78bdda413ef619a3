import Base
import IR
import Types

// Bodies as read, laid out for copying.
//
// A template is a deep copy of a body whose rows and lists lie end to end, so that an expansion copies it by moving two
// ranges and adding two differences to every reference. It is made when the function is first expanded, but before
// anything is expanded in it; literals inside get theirs at the same time.

/// A copy of a body as read.
struct Template: BitwiseCopyable {
  var isMade = false
  /// The copy's calls have been collected.
  var isSurveyed = false
  /// The copy assigns to variables of interface types, loops over something or has literals.
  var mayStoreInterface = false
  /// The copy's rows, in preorder.
  var firstRow = 0
  var rowCount = 0
  /// The copy's lists. The first are the statements, with room for another one behind them.
  var firstElement = 0
  var elementCount = 0
  var bodyCount = 0
  /// For each declared variable of the function the number, from `firstRow`, of the row that defines it; `none` if there is none.
  /// Elements of `Inliner.templateDefinitions`.
  var firstDefinition = 0
  var definitionCount = 0
  /// The calls in the order in which they are tried, as numbers from `firstRow`: elements of `Inliner.templateCalls`.
  var firstCall = 0
  var callCount = 0

  /// The statements.
  var body: ListRange {
    bodyCount == 0 ? .empty : ListRange(start: UInt32(firstElement), count: UInt32(bodyCount))
  }
}

/// A reference in a copy that still leads to the original.
struct Slot: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable { case x, y, z, element }
  var kind: Kind
  /// The row, or the index in the pool of lists.
  var index: UInt32
  var original: CodeID
}

/// A row that defines variable `index` of those that a function declares.
struct Definition: BitwiseCopyable {
  var row: CodeID
  var index: Int32
}

extension Inliner {
  /// The template of `function`, made if there is none.
  func template(of function: FunctionID) -> Template {
    if function.index < templates.count && templates[function].isMade { return templates[function] }
    if code.functions[function].body.isEmpty && !code.functions[function].isLocal {
      _ = code.readBody(function)
    }
    makeTemplate(function)
    return templates[function]
  }

  /// Makes the templates of `function` and of the literals inside it, where there are none.
  func makeTemplate(_ function: FunctionID) {
    let floor = closures.count
    closures.append(CodeID(raw: function.raw))
    while closures.count > floor, let next = closures.popLast() {
      let function = FunctionID(raw: next.raw)
      if function.index >= templates.count {
        templates.append(
          repeating: Template(), count: max(code.functions.count, function.index + 1) - templates.count)
      }
      if templates[function].isMade { continue }
      copyBody(of: function)
      code.functions[function].template = templates[function].body
    }
  }

  /// Makes the templates that the body of `function` is needed for, before it is rewritten.
  func keepTemplate(of function: FunctionID) {
    grow(notes: function)
    if notes[function].isRewritten { return }
    notes[function].isRewritten = true
    var outer = function
    while outer.exists {
      if code.functions[outer].inlinability == .yes { makeTemplate(outer) }
      outer = code.functions[outer].parent
    }
  }

  /// Makes the template of `function`; the literals inside are pushed on `closures`.
  private func copyBody(of function: FunctionID) {
    let code = self.code
    var template = Template()
    template.isMade = true
    template.firstDefinition = templateDefinitions.count
    template.definitionCount = code.functions[function].declared.count
    templateDefinitions.append(repeating: .none, count: template.definitionCount)
    var lowest = UInt32.max
    var highest: UInt32 = 0
    for index in 0..<template.definitionCount {
      let definition = code.variables[code.functions[function].declared[index]].definition
      if definition.isNone { continue }
      definitions.append(Definition(row: definition, index: Int32(index)))
      lowest = min(lowest, definition.raw)
      highest = max(highest, definition.raw)
    }
    template.firstRow = code.rows.count
    template.firstElement = code.lists.count
    let body = code.functions[function].body
    template.bodyCount = Int(body.count)
    let floor = slots.count
    _ = copyList(body)
    _ = code.lists.append(one: .none)
    while slots.count > floor, let slot = slots.popLast() {
      var row = code.rows[slot.original]
      let id = code.rows.nextID
      if slot.original.raw >= lowest && slot.original.raw <= highest {
        for index in 0..<definitions.count where definitions[index].row == slot.original {
          templateDefinitions[template.firstDefinition + Int(definitions[index].index)] = CodeID(
            id.index - template.firstRow)
        }
      }
      switch slot.kind {
      case .x: code.rows[CodeID(raw: slot.index)].x = id
      case .y: code.rows[CodeID(raw: slot.index)].y = id
      case .z: code.rows[CodeID(raw: slot.index)].z = id
      case .element: code.lists[ListRange(start: slot.index, count: 1), 0] = id
      }
      // The last slot is taken first: children in order of execution.
      if !row.list2.isEmpty { row.list2 = copyList(row.list2) }
      if !row.list.isEmpty { row.list = copyList(row.list) }
      if row.z.exists { slots.append(Slot(kind: .z, index: id.raw, original: row.z)) }
      if row.y.exists { slots.append(Slot(kind: .y, index: id.raw, original: row.y)) }
      if row.x.exists { slots.append(Slot(kind: .x, index: id.raw, original: row.x)) }
      if !row.initial.isEmpty { row.initial = copyList(row.initial) }
      if row.op == .closure && row.aux != .max { closures.append(CodeID(raw: row.aux)) }
      code.rows.append(row)
    }
    definitions.truncate(to: 0)
    template.rowCount = code.rows.count - template.firstRow
    template.elementCount = code.lists.count - template.firstElement
    templates[function] = template
  }

  /// Copies `list`, whose elements still lead to the originals, and plans the copies of its elements.
  private func copyList(_ list: ListRange) -> ListRange {
    if list.isEmpty { return .empty }
    let copy = code.lists.append(copyOf: list) { $0 }
    var index = list.count
    while index > 0 {
      index -= 1
      let element = code.lists[list, Int(index)]
      if element.exists {
        slots.append(Slot(kind: .element, index: copy.start + index, original: element))
      }
    }
    return copy
  }

  /// The template of `function` with its calls collected.
  func surveyedTemplate(of function: FunctionID) -> Template {
    let known = template(of: function)
    if known.isSurveyed { return known }
    var template = known
    template.isSurveyed = true
    let floor = found.count
    collectCalls(template.body, mentions: false)
    template.firstCall = templateCalls.count
    template.callCount = found.count - floor
    for index in floor..<found.count {
      templateCalls.append(CodeID(found[index].index - template.firstRow))
    }
    found.truncate(to: floor)
    template.mayStoreInterface = storesInterface(template) || hasInterfaceResult(function)
    templates[function] = template
    return template
  }

  /// `true` unless nothing in `template` gives a variable of an interface type a value.
  private func storesInterface(_ template: Template) -> Bool {
    for index in template.firstRow..<template.firstRow + template.rowCount {
      let row = code.rows[CodeID(index)]
      switch row.op {
      case .name: if row.type.exists && program.isInterface(row.type) { return true }
      case .closure, .rangeLoop, .switchStatement: return true
      default: break
      }
    }
    return false
  }

  private func hasInterfaceResult(_ function: FunctionID) -> Bool {
    for index in 0..<code.functions[function].results.count
    where program.isInterface(code.variables[code.functions[function].results[index]].type) {
      return true
    }
    return false
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
