import Base
import Types

// The earliest expression that always has the value of another.
//
// 1. No-op conversions, parentheses and expanded calls with one result are followed to what they wrap.
// 2. A local (or a captured variable, through the variable it stands for) is followed to the value that its definition
//    gives it, if the definition is `=` or a parallel assignment and the variable is not reassigned.
// 3. A variable is reassigned if its address is taken, or if any assignment other than its definition stores into it or
//    into a part of it. Range clauses and `op=` always count.
// 4. Parameters and package variables are never followed.
//
// Whether a variable is reassigned is found in one walk over the function that declares it and the literals inside, made
// when first asked for. Statements copied into a function later are reported by `note`; since what is taken away from a
// function is always copied into it first, the answer never changes back.

/// Answers which expression a value comes from.
public final class StaticValues {
  private let code: Code
  private var isScanned: [Bool] = []
  private var isReassigned: [Bool] = []

  public init(_ code: Code) { self.code = code }

  /// Returns the earliest expression that always has the value of `id` (rules 1 to 4). If `isHoped`, variables are followed as if
  /// none were reassigned, which asks for no walk: the answer is then the true one, or the true one is a variable's name.
  public func source(of id: CodeID, isHoped: Bool = false) -> CodeID {
    var id = id
    // Definitions that lead back to where they came from end somewhere.
    var steps = 0
    while true {
      let row = code.rows[id]
      switch row.op {
      case .convertNoop, .parenthesized: id = row.x
      case .inlinedCall where row.list2.count == 1: id = code.lists[row.list2, 0]
      case .name:
        let value = definedValue(VariableID(raw: row.aux), isHoped: isHoped)
        if value.isNone || isHoped && steps == 1000 { return id }
        id = value
        steps += 1
      default: return id
      }
    }
  }

  /// The value that the only assignment to `variable` gives it, or its definition if that is hoped to be the only one; `none` if
  /// there is no such assignment.
  private func definedValue(_ variable: VariableID, isHoped: Bool) -> CodeID {
    if variable.isNone { return .none }
    let variable = code.canonical(variable)
    let facts = code.variables[variable]
    if facts.variableClass != .local || facts.definition.isNone { return .none }
    let definition = code.rows[facts.definition]
    var value = CodeID.none
    switch definition.op {
    case .assign: value = definition.y
    case .assignList:
      for index in 0..<Int(definition.list.count) where index < Int(definition.list2.count) {
        if code.variable(code.lists[definition.list, index]) == variable {
          value = code.lists[definition.list2, index]
          break
        }
      }
    default: return .none
    }
    return value.isNone || !isHoped && reassigned(variable) ? .none : value
  }

  /// `true` iff `variable`, which must not be a captured one, is assigned other than by its definition (rule 3).
  public func reassigned(_ variable: VariableID) -> Bool {
    let facts = code.variables[variable]
    if facts.isAddressTaken || facts.function.isNone { return true }
    scan(facts.function)
    return variable.index < isReassigned.count && isReassigned[variable.index]
  }

  /// Takes note of the assignment `id`, newly made.
  public func note(_ id: CodeID) {
    let row = code.rows[id]
    switch row.op {
    case .assign: mark(row.x, by: id)
    case .assignList, .assignCall, .assignAssertion, .assignMapRead, .assignReceive:
      for index in 0..<Int(row.list.count) { mark(code.lists[row.list, index], by: id) }
    case .assignOperator: mark(row.x, by: .none)
    case .rangeLoop:
      mark(row.y, by: .none)
      mark(row.z, by: .none)
    default: break
    }
  }

  private func mark(_ target: CodeID, by assignment: CodeID) {
    if target.isNone { return }
    let outer = code.outerValue(target)
    var variable = code.variable(outer)
    if variable.isNone { return }
    variable = code.canonical(variable)
    if assignment.exists && code.variables[variable].definition == assignment { return }
    if variable.index >= isReassigned.count {
      let wanted = max(code.variables.count, variable.index + 1)
      isReassigned.append(contentsOf: repeatElement(false, count: wanted - isReassigned.count))
    }
    isReassigned[variable.index] = true
  }

  /// Looks through `function` and the literals inside it, once.
  private func scan(_ function: FunctionID) {
    var functions = [function]
    while let function = functions.popLast() {
      if function.index >= isScanned.count {
        isScanned.append(contentsOf: repeatElement(false, count: code.functions.count - isScanned.count))
      }
      if isScanned[function.index] { continue }
      isScanned[function.index] = true
      code.walkInner(code.functions[function].body) { id in
        note(id)
        if code.rows[id].op == .closure { functions.append(FunctionID(raw: code.rows[id].aux)) }
      }
    }
  }
}
