import Base
import IR
import Types

// Interface calls whose receiver can have only one type.
//
// 1. The type is found by following the receiver through conversions, expanded calls, parentheses and type assertions to
//    an expression that is no interface, or to a local variable of interface type whose address is not taken. For a
//    variable every assignment in its function, literals included, must give the same type; nil does not count. Two
//    expressions that make a pointer to a type of another package have different types unless what the package itself says
//    led to that type: the compiler makes pointer types anew once it expands calls.
// 2. Assignments are collected when first asked for, over the body as it then is, and from every later expansion. The
//    results of calls count as unknown until the call is expanded.
// 3. A parallel or single assignment gives the type of its value; a map read, a receive and a range clause the type of what
//    they read, unknown if that is an interface; a type switch gives its operand to each of its variables.
// 4. The type must implement the interface of the receiver. Shapes are refused, with a message if they are part of the type.
// 5. The method found may belong to an embedded interface: then the call stays an interface call, of that method.

/// What is assigned to a local variable of interface type.
struct InterfaceAssignment: BitwiseCopyable {
  enum Kind: UInt8, BitwiseCopyable {
    /// A value whose type is not known.
    case unknown
    /// A value of a type that is no interface.
    case type
    case value
  }
  var kind: Kind
  var type = TypeID.none
  var value = CodeID.none
  /// Another assignment to the same variable; -1 for none.
  var next: Int32 = -1

  static var unknown: InterfaceAssignment { InterfaceAssignment(kind: .unknown) }
  static func type(_ type: TypeID) -> InterfaceAssignment { InterfaceAssignment(kind: .type, type: type) }
  static func value(_ value: CodeID) -> InterfaceAssignment {
    InterfaceAssignment(kind: .value, value: value)
  }
}

/// An assignment of a call's result, to be seen through when the call is expanded.
struct PendingResult: BitwiseCopyable {
  var assignment: Int32
  var result: Int32
  /// Another one of the same call; -1 for none.
  var next: Int32
}

/// Finds the types of interface values.
struct Devirtualiser: ~Copyable {
  private let code: Code
  private let program: Program
  private var assignments = Stack<InterfaceAssignment>()
  /// By variable the first of its assignments.
  private var firstAssignment = IDMap<VariableID, Int32>()
  private var pending = Stack<PendingResult>()
  /// By call the first of its results that are assigned to variables.
  private var firstPending = IDMap<CodeID, Int32>()
  private var isAnalysed = IDSet<FunctionID>()
  /// The nodes that the walk under way has still to visit.
  private var nodes = NodeStack()

  init(_ code: Code) {
    self.code = code
    program = code.program
  }

  private enum Answer {
    case unknown
    /// Only nil, or nothing new.
    case nothing
    /// The type, and the expression that makes the pointer if the value is one (1); `none` for others.
    case type(TypeID, maker: CodeID)
  }

  /// The type that the interface value `id` certainly has; `none` if it is not known (1).
  mutating func concreteType(of id: CodeID) -> TypeID {
    var seen = IDSet<VariableID>()
    if case .type(let type, _) = answer(id, &seen) { return type }
    return .none
  }

  private mutating func answer(_ id: CodeID, _ seen: inout IDSet<VariableID>) -> Answer {
    var id = id
    while true {
      let row = code.rows[id]
      if row.type.isNone { return .unknown }
      if !program.isInterface(row.type) {
        let makesPointer = row.op == .pointerLiteral || row.op == .addressOf || row.op == .new
        return .type(program.canonical(row.type), maker: makesPointer ? id : .none)
      }
      switch row.op {
      case .convertNoop, .convertInterface, .parenthesized, .typeAssertion, .typeAssertionOK:
        id = row.x
        continue
      case .inlinedCall where row.list2.count == 1:
        id = code.lists[row.list2, 0]
        continue
      default: break
      }
      break
    }
    var variable = code.variable(id)
    if variable.isNone { return .unknown }
    variable = code.canonical(variable)
    let facts = code.variables[variable]
    if facts.variableClass != .local || facts.function.isNone || facts.isAddressTaken { return .unknown }
    if !seen.insert(variable).inserted { return .nothing }
    if isAnalysed.insert(facts.function).inserted { analyse(code.functions[facts.function].body) }
    var type = TypeID.none
    var maker = CodeID.none
    var next = firstAssignment[variable] ?? -1
    while next >= 0 {
      let assignment = assignments[Int(next)]
      next = assignment.next
      var found = TypeID.none
      var foundMaker = CodeID.none
      switch assignment.kind {
      case .unknown: return .unknown
      case .type: found = assignment.type
      case .value:
        switch answer(assignment.value, &seen) {
        case .unknown: return .unknown
        case .nothing: continue
        case .type(let known, let itsMaker):
          found = known
          foundMaker = itsMaker
        }
      }
      if type.exists && (type != found || maker != foundMaker && isPointerMadeAnew(type)) { return .unknown }
      type = found
      maker = foundMaker
    }
    return type.isNone ? .nothing : .type(type, maker: maker)
  }

  /// `true` iff each expression that makes a pointer of type `type` has a type of its own (1).
  private func isPointerMadeAnew(_ type: TypeID) -> Bool {
    if program.types.kind(type) != .pointer { return false }
    let element = program.element(type)
    if program.types.kind(element) != .named || program.instance(element) != nil { return false }
    let object = program.typeName(element)
    let owner = program.objects[object].package
    return owner.exists && owner != code.package && !code.isRead(object)
  }

  /// Takes note of an expansion (2), which gives variables of interface types values only if `storesInterface`.
  mutating func noteExpansion(of call: CodeID, in function: FunctionID, storesInterface: Bool) {
    if !isAnalysed.contains(function) { return }
    let row = code.rows[call]
    if storesInterface {
      analyse(row.initial)
      analyse(row.list)
    }
    guard var next = firstPending.removeValue(forKey: call) else { return }
    while next >= 0 {
      let target = pending[Int(next)]
      next = target.next
      if target.result >= row.list2.count { continue }
      assignments[Int(target.assignment)].kind = .value
      assignments[Int(target.assignment)].value = code.lists[row.list2, Int(target.result)]
    }
  }

  /// Records that `assignment` is assigned to `target`; returns its number, -1 if it does not matter.
  @discardableResult
  private mutating func record(_ target: CodeID, _ assignment: InterfaceAssignment) -> Int32 {
    var variable = code.variable(target)
    if variable.isNone { return -1 }
    if code.variables[variable].variableClass == .captured { variable = code.canonical(variable) }
    let facts = code.variables[variable]
    if facts.variableClass != .local || facts.function.isNone || !program.isInterface(facts.type) {
      return -1
    }
    if assignment.kind == .value && code.rows[assignment.value].op == .nilValue { return -1 }
    let number = Int32(assignments.count)
    assignments.append(assignment)
    assignments[Int(number)].next = firstAssignment[variable] ?? -1
    firstAssignment[variable] = number
    return number
  }

  private mutating func record(_ target: CodeID, ofType type: TypeID) {
    if target.isNone { return }
    if type.isNone { return }
    record(target, program.isInterface(type) ? .unknown : .type(program.canonical(type)))
  }

  private mutating func recordResult(_ target: CodeID, of call: CodeID, _ index: Int, _ type: TypeID) {
    if type.isNone { return }
    let isInterface = program.isInterface(type)
    let number = record(target, isInterface ? .unknown : .type(program.canonical(type)))
    if isInterface && number >= 0 {
      let next = firstPending[call] ?? -1
      firstPending[call] = Int32(pending.count)
      pending.append(PendingResult(assignment: number, result: Int32(index), next: next))
    }
  }

  /// Records the assignments in `body` and in the literals inside (3).
  private mutating func analyse(_ body: ListRange) {
    code.pushInner(body, on: &nodes)
    while let id = nodes.popLast() {
      let row = code.rows[id]
      switch row.op {
      case .assign:
        if row.y.isNone { break }
        let value = code.rows[row.y]
        if value.op == .callFunction || value.op == .callInterface {
          recordResult(row.x, of: row.y, 0, value.type)
        } else {
          record(row.x, .value(row.y))
        }
      case .assignList:
        for index in 0..<Int(row.list.count) where index < Int(row.list2.count) {
          let value = code.lists[row.list2, index]
          if value.exists { record(code.lists[row.list, index], .value(value)) }
        }
      case .assignAssertion:
        record(code.lists[row.list, 0], .value(code.lists[row.list2, 0]))
      case .assignMapRead, .assignReceive:
        record(code.lists[row.list, 0], ofType: code.rows[code.lists[row.list2, 0]].type)
      case .assignCall:
        let call = code.lists[row.list2, 0]
        let value = code.rows[call]
        if value.op == .inlinedCall {
          for index in 0..<min(Int(row.list.count), Int(value.list2.count)) {
            record(code.lists[row.list, index], .value(code.lists[value.list2, index]))
          }
        } else {
          let types = program.tupleTypes(value.type)
          for index in 0..<min(Int(row.list.count), types.count) {
            recordResult(code.lists[row.list, index], of: call, index, types[index])
          }
        }
      case .rangeLoop:
        var type = code.rows[row.x].type
        if program.underlyingKind(type) == .pointer { type = program.element(type) }
        switch program.underlyingKind(type) {
        case .array, .slice: record(row.z, ofType: program.element(type))
        case .channel: record(row.y, ofType: program.element(type))
        case .map:
          record(row.y, ofType: program.key(type))
          record(row.z, ofType: program.element(type))
        default: break
        }
      case .switchStatement:
        if row.x.exists, code.rows[row.x].op == .typeSwitchGuard {
          let operand = code.rows[row.x].x
          for clause in code.lists[row.list] where code.rows[clause].y.exists {
            record(code.rows[clause].y, .value(operand))
          }
        }
      case .closure:
        let function = FunctionID(raw: row.aux)
        if isAnalysed.insert(function).inserted { code.pushInner(code.functions[function].body, on: &nodes) }
      default: break
      }
      code.pushInner(of: id, on: &nodes)
    }
  }
}

extension Inliner {
  /// Makes the interface call `call` in `function` one of the method that it certainly calls, and says so; `false` if it stays
  /// as it is.
  func devirtualise(_ call: CodeID, in function: FunctionID) -> Bool {
    let row = code.rows[call]
    if row.op != .callInterface || row.flags.contains(.isGoDefer) { return false }
    let selector = code.rows[row.x]
    if selector.op != .dotInterface { return false }
    let type = devirtualiser.concreteType(of: selector.x)
    if type.isNone { return false }
    let interface = code.rows[selector.x].type
    if isShape(type) || !implements(type, interface) { return false }  // (4)
    let position = code.outermost(row.position, row.inline)
    if hasShape(type) || hasShape(interface) {
      var decision = Decision(
        hasShape(type) ? .cannotDevirtualizeShapedReceiver : .cannotDevirtualizeShapedInterface,
        position: position)
      decision.node = snapshot(call)
      decision.type = hasShape(type) ? type : interface
      code.decisions.append(decision)
      return false
    }
    let subject = snapshot(row.x)
    var assertion = CodeRow(.typeAssertion, type: type, position: row.position)
    assertion.inline = row.inline
    assertion.x = selector.x
    let value = code.rows.append(assertion)
    guard
      let method = selectMethod(
        selector.aux2, of: value, at: selector.position, row.inline,
        package: methodPackage(interface, selector.aux2))
    else { return false }
    var decision = Decision(
      method.isInterface ? .partiallyDevirtualizing : .devirtualizing, position: position)
    decision.node = code.rows[subject].x
    decision.node2 = subject
    decision.type = type
    code.decisions.append(decision)
    keepTemplate(of: function)
    setMethodCall(call, method)
    return true
  }

  /// Makes the call `call` one of `method`.
  func setMethodCall(_ call: CodeID, _ method: SelectedMethod) {
    var row = code.rows[call]
    row.x = method.callee
    if !method.isInterface {
      row.op = .callFunction
      row.list = code.list([method.receiver] + Array(code.lists[row.list]))
    }
    code.rows[call] = row
  }

  /// `true` iff `type` implements `interface`; shapes in `interface` count as what they stand for.
  private func implements(_ type: TypeID, _ interface: TypeID) -> Bool {
    if hasShape(type) || !hasShape(interface) { return program.implements(type, interface) }
    return program.methods(ofInterface: interface).allSatisfy { method in
      let object = program.objects[method]
      let found = program.lookup(object.name, in: type, addressable: false, from: object.package).object
      return found.exists && program.objects[found].kind == .function
    }
  }

  /// `true` iff `type` stands for the arguments of a type parameter.
  func isShape(_ type: TypeID) -> Bool { program.isShape(type) }

  /// `true` iff a shape is part of `type`.
  func hasShape(_ type: TypeID) -> Bool { program.hasShape(type) }
}
