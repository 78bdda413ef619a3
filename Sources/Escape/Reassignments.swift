import Base
import IR
import Types

/// Which locals of a function keep the value of their definition, and which functions a function-typed local may hold.
///
/// A function and the literals in it are read once, when first asked about. What is known is what was true when the walk
/// met the first call in any of them: captures by reference decided later do not count as taking the address.
struct Reassignments: ~Copyable {
  private let code: Code
  /// Facts about variables, by index.
  private var facts = Table<VariableID, VariableFacts>(capacity: 256)
  /// Values assigned to function-typed locals, in order of occurrence.
  private var assigned = IDMap<VariableID, [CodeID]>()
  /// The outermost functions read, and those in which a call has been met.
  private var isRead: [Bool] = []
  private var hasCall: [Bool] = []
  /// The outermost function around the one that is asked about: locals of others are not known.
  private var asking = FunctionID.none

  /// The nodes that the walk under way has still to visit.
  private var nodes = NodeStack()

  struct VariableFacts: OptionSet, BitwiseCopyable {
    let rawValue: UInt8
    /// Assigned by its definition alone.
    static let isDefinedOnce = VariableFacts(rawValue: 1)
    /// Function-typed and only assigned by plain assignments.
    static let isTracked = VariableFacts(rawValue: 2)
    /// Captured by reference.
    static let isAddressTaken = VariableFacts(rawValue: 4)
    /// What is known has been noted.
    static let isKnown = VariableFacts(rawValue: 8)
  }

  init(code: Code) { self.code = code }

  /// Notes that a literal captures `variable` by reference.
  mutating func takeAddress(_ variable: VariableID) {
    let function = outermost(code.variables[variable].function)
    if function.index < hasCall.count && hasCall[function.index] { return }
    grow()
    facts[variable].insert(.isAddressTaken)
  }

  /// Notes that the walk meets a call in `function`.
  mutating func meetCall(in function: FunctionID) {
    let function = outermost(function)
    while hasCall.count <= function.index { hasCall.append(false) }
    hasCall[function.index] = true
  }

  /// Reads the outermost function around `function` unless that has been done.
  mutating func prepare(_ function: FunctionID) {
    let function = outermost(function)
    asking = function
    while isRead.count <= function.index { isRead.append(false) }
    if isRead[function.index] { return }
    isRead[function.index] = true
    read(function)
  }

  /// The function declared around `function`; itself unless it is a literal. Initialisers are nobody's.
  private func outermost(_ function: FunctionID) -> FunctionID {
    var function = function
    while function.exists, code.functions[function].parent.exists {
      let parent = code.functions[function].parent
      if code.functions[parent].origin == .packageInit { break }
      function = parent
    }
    return function
  }

  private mutating func grow() {
    if facts.count < code.variables.count {
      facts.append(repeating: [], count: code.variables.count - facts.count)
    }
  }

  /// Looks at the assignments in `function` and in the literals in it, in order of occurrence.
  private mutating func read(_ function: FunctionID) {
    grow()
    let code = self.code
    code.pushInner(code.functions[function].body, on: &nodes)
    while let id = nodes.popLast() {
      let row = code.place(id)
      switch row.pointee.op {
      case .assign, .assignOperator:
        store(row.pointee.x, id)
      case .assignList, .assignCall, .assignMapRead, .assignAssertion, .assignReceive:
        for index in 0..<Int(row.pointee.list.count) { store(code.lists[row.pointee.list, index], id) }
      case .rangeLoop:
        store(row.pointee.y, id)
        store(row.pointee.z, id)
      case .closure:
        // The body comes first.
        code.pushInner(of: id, on: &nodes)
        code.pushInner(code.functions[FunctionID(raw: row.pointee.aux)].body, on: &nodes)
        continue
      default:
        break
      }
      code.pushInner(of: id, on: &nodes)
    }
  }

  /// Notes what is known of `variable` if it is a local that is stored to, or asked about, for the first time.
  private mutating func meet(_ variable: VariableID) {
    var known = facts[variable]
    if known.contains(.isAddressTaken) || known.contains(.isKnown) { return }
    guard code.variables[variable].variableClass == .local, !code.variables[variable].isAddressTaken else {
      return
    }
    known.insert(.isKnown)
    let definition = code.variables[variable].definition
    let isDeclared = definition.isNone || code.rows[definition].op == .declare
    if !isDeclared { known.insert(.isDefinedOnce) }
    if isDeclared || code.rows[definition].op == .assign {
      let type = code.variables[variable].type
      if code.program.underlyingKind(type) == .signature { known.insert(.isTracked) }
    }
    facts[variable] = known
  }

  /// Takes note of a store to `target` by `statement`.
  private mutating func store(_ target: CodeID, _ statement: CodeID) {
    var target = target
    while target.exists {
      let row = code.rows[target]
      switch row.op {
      case .dot, .parenthesized: target = row.x
      case .index:
        if code.program.types.kind(code.program.underlying(code.rows[row.x].type)) != .array { return }
        target = row.x
      case .name:
        if row.aux == VariableID.none.raw { return }
        let variable = code.canonical(VariableID(raw: row.aux))
        meet(variable)
        if facts[variable].contains(.isDefinedOnce) && code.variables[variable].definition != statement {
          facts[variable].remove(.isDefinedOnce)
        }
        if facts[variable].contains(.isTracked) {
          let assignment = code.rows[statement]
          if assignment.op != .assign {
            facts[variable].remove(.isTracked)
          } else if !isNil(assignment.y) {
            assigned[variable, default: []].append(assignment.y)
          }
        }
        return
      default: return
      }
    }
  }

  /// `true` iff `id` is absent or nil.
  private func isNil(_ id: CodeID) -> Bool {
    var id = id
    while id.exists && code.rows[id].op == .convertNoop { id = code.rows[id].x }
    return id.isNone || code.rows[id].op == .nilValue
  }

  /// What is known of `variable`, a local of the function that is asked about; nothing of those of other functions.
  private mutating func known(of variable: VariableID) -> VariableFacts {
    guard variable.index < facts.count, outermost(code.variables[variable].function) == asking else {
      return []
    }
    meet(variable)
    return facts[variable]
  }

  /// The values assigned to the function-typed local `variable`; empty if some are not known.
  mutating func assignedFunctions(_ variable: VariableID) -> [CodeID] {
    known(of: variable).contains(.isTracked) ? assigned[variable] ?? [] : []
  }

  /// The expression whose value `id` always has: itself unless it names a local defined once.
  mutating func staticValue(_ id: CodeID) -> CodeID {
    var id = id
    while true {
      let row = code.rows[id]
      switch row.op {
      case .convertNoop, .parenthesized:
        id = row.x
        continue
      case .inlinedCall:
        if row.list2.count != 1 { return id }
        id = code.lists[row.list2, 0]
        continue
      case .name:
        let value = definedValue(VariableID(raw: row.aux))
        if value.isNone { return id }
        id = value
      default:
        return id
      }
    }
  }

  /// What `staticValue` gives for `id` if no local on the way is assigned again; for another answer than a name or expanded call it
  /// need not be asked. Needs no `prepare`.
  mutating func hopedValue(_ id: CodeID) -> CodeID {
    var id = id
    // Definitions that lead back to where they came from are not constants.
    for _ in 0..<1000 {
      let row = code.rows[id]
      switch row.op {
      case .convertNoop, .parenthesized: id = row.x
      case .inlinedCall where row.list2.count == 1: id = code.lists[row.list2, 0]
      case .name:
        let value = definedValue(VariableID(raw: row.aux), isHoped: true)
        if value.isNone { return id }
        id = value
      default: return id
      }
    }
    return id
  }

  /// The value that the definition of `variable` gives it, if nothing else does, or if it is only hoped that nothing else does.
  private mutating func definedValue(_ given: VariableID, isHoped: Bool = false) -> CodeID {
    if given.isNone { return .none }
    let variable = code.canonical(given)
    let local = code.variables[variable]
    guard local.variableClass == .local, local.definition.exists,
      isHoped || known(of: variable).contains(.isDefinedOnce)
    else { return .none }
    let row = code.rows[local.definition]
    switch row.op {
    case .assign:
      return row.y
    case .assignList:
      for index in 0..<Int(min(row.list.count, row.list2.count)) {
        let target = code.rows[code.lists[row.list, index]]
        if target.op == .name && target.aux == variable.raw { return code.lists[row.list2, index] }
      }
      return .none
    default:
      return .none
    }
  }
}
