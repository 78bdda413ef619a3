import Base
import IR
import Types

// What a body costs, and whether it can be inlined.
//
// A function can be inlined if no ban applies, nothing in its body forbids it, and the cost of the body is within the
// budget: 80, or 800 for functions inside others (literals, range-over-func bodies, go/defer wrappers).
//
// 1. Bans, the first that applies is the reason: noinline, norace and nocheckptr (only in builds that need them, so never
//    here), cgo_unsafe_args, uintptrkeepalive, uintptrescapes, yeswritebarrierrec, no body. They are tested before the
//    memory of an earlier verdict, so a banned function may be reported again.
// 2. The cost is the sum over all nodes in preorder, the children of a node in the compiler's order. A node costs 1 unless
//    a rule says otherwise. The body of a function literal is not part of it.
// 3. recover, go, defer, tail calls, reads of the caller's PC or SP and defer inside a range-over-func body forbid
//    inlining; the first one met is the reason. The walk stops there.
// 4. Free: type operands and fallthrough (with all below them), no-op conversions, method expressions, blocks.
// 5. Method values and slice literals cost 2, function literals 16.
// 6. panic costs 2, but 1 if its operand is an implicit conversion to an interface (which costs 1 itself).
// 7. A call of a function that is known by name to be cheap or an instruction costs 1.
// 8. A call of a function whose body would be expanded here costs 1 and the cost of that body. To know, a literal that
//    is called directly is checked first.
// 9. Other calls cost 58; of a parameter or captured variable 18.
// 10. An `if` with a constant condition costs what its live branch costs.
// 11. `&x.f` costs 1 where f is at offset 0 and x a variable.
// 12. `*(*T)(unsafe.Pointer(&x))`: the dereference is free.
// 13. A slice expression is 1 cheaper if its low bound is the constant 0 and 2 cheaper if its high bound is the length of
//     its operand.
// 14. A parallel assignment whose first value comes with exactly one statement to execute before it, which is itself a
//     parallel assignment, gives back 4 a variable and 1: the temporaries that the compiler put between `a, b` and `f()`.
//
// At one -m the walk stops as soon as the budget is spent; with more it goes on for the true cost. No part of a body has
// a negative cost, so the verdict is the same, but literals behind the stop are checked later.

enum Cost {
  /// Of a body (rule 2).
  static let budget: Int32 = 80
  /// Of the body of a literal, and the call-site limit of a literal that is called once.
  static let literalBudget: Int32 = 800
  /// What a call costs on top of its node (rule 9).
  static let call: Int32 = 57
  static let parameterCall: Int32 = 17
  /// Functions with this many nodes are big.
  static let bigFunctionNodes = 5000
  /// Call-site limit in big functions.
  static let bigFunctionLimit: Int32 = 20
}

extension Inliner {
  /// Finds out whether `function` can be inlined and says so, once; a ban is said each time (rule 1).
  func checkInlinability(_ function: FunctionID) {
    let ban = self.ban(function)
    if ban != .none {
      code.functions[function].inlinability = .no
      refuse(function, ban, 0, 0)
      return
    }
    if code.functions[function].inlinability != .unknown { return }
    // A function met again inside its own check counts as one that cannot be inlined.
    code.functions[function].inlinability = .no
    let budget = code.isLiteral(function) ? Cost.literalBudget : Cost.budget
    var walk = CostWalk(self, function, budget: budget)
    walk.run()
    if walk.refusal != .none {
      refuse(function, walk.refusal, budget - walk.budget, budget)
      return
    }
    code.functions[function].inlinability = .yes
    code.functions[function].inlineCost = budget - walk.budget
    code.functions[function].canDelayResults = canDelayResults(function)
    // What is printed at a higher level must outlast later passes.
    if level > 1 { makeTemplate(function) }
    if isSilent { return }
    var decision = Decision(.canInline, position: code.functions[function].position)
    decision.function = function
    decision.number = budget - walk.budget
    code.decisions.append(decision)
  }

  private func refuse(_ function: FunctionID, _ reason: InlineRefusal, _ cost: Int32, _ budget: Int32) {
    if isSilent { return }
    var decision = Decision(.cannotInline, position: code.functions[function].position)
    decision.function = function
    decision.reason = reason
    decision.number = cost
    decision.number2 = budget
    code.decisions.append(decision)
  }

  /// The ban on `function` (rule 1).
  private func ban(_ function: FunctionID) -> InlineRefusal {
    let pragmas = code.functions[function].pragmas
    if !pragmas.isEmpty {
      if pragmas.contains(.noInline) { return .markedNoinline }
      if pragmas.contains(.cgoUnsafeArguments) { return .markedCgoUnsafeArguments }
      if pragmas.contains(.uintptrKeepAlive) { return .markedKeepAlive }
      if pragmas.contains(.uintptrEscapes) { return .markedKeepAlive }
      if pragmas.contains(.yesWriteBarrierRecursive) { return .markedYesWriteBarrier }
    }
    return code.functions[function].hasBody ? .none : .noBody
  }

  /// `true` iff the results of an expansion of `function` can be declared where they are returned: it has exactly one
  /// return statement, with operands, and no named result.
  private func canDelayResults(_ function: FunctionID) -> Bool {
    if code.functions[function].hasNamedResults { return false }
    if function.index < notes.count && notes[function].isListed { return notes[function].returns == 1 }
    var returns = 0
    code.walkInner(code.functions[function].body) { id in
      let row = code.place(id)
      if row.pointee.op == .returnStatement { returns += row.pointee.list.isEmpty ? 2 : 1 }
    }
    return returns == 1
  }

  /// `true` iff `function` has so many nodes that only small functions are expanded in it.
  func isBig(_ function: FunctionID) -> Bool {
    // Nodes may stand in a body twice.
    let limit = Int(code.functions[function].nodeLimit)
    if limit > 0 && limit < Cost.bigFunctionNodes / 2 { return false }
    var budget = Cost.bigFunctionNodes
    let floor = nodes.count
    code.push(code.functions[function].body, on: &nodes)
    while nodes.count > floor, let id = nodes.popLast() {
      budget += Int(refund(code.rows[id])) - 1
      if budget <= 0 {
        nodes.count = floor
        return true
      }
      code.pushChildren(of: id, on: &nodes)
    }
    return false
  }

  /// What a parallel assignment gives back (rule 14).
  fileprivate func refund(_ row: CodeRow) -> Int32 {
    guard row.op == .assignList, !row.list2.isEmpty else { return 0 }
    let first = code.lists[row.list2, 0]
    if first.isNone { return 0 }
    let initial = code.rows[first].initial
    guard initial.count == 1 else { return 0 }
    switch code.rows[code.lists[initial, 0]].op {
    case .assignList, .assignCall, .assignAssertion, .assignMapRead, .assignReceive:
      return 4 * Int32(row.list.count) + 1
    default: return 0
    }
  }
}

/// The walk over one body.
private struct CostWalk {
  let inliner: Inliner
  let code: Code
  let function: FunctionID
  /// Whether the function is big, once asked.
  private var knownIsBig: Bool?
  var budget: Int32
  var refusal = InlineRefusal.none

  init(_ inliner: Inliner, _ function: FunctionID, budget: Int32) {
    self.inliner = inliner
    self.code = inliner.code
    self.function = function
    self.budget = budget
  }

  /// Walks until the end or until something forbids inlining.
  mutating func run() {
    let stopsEarly = inliner.level < 2
    // Checks of literals met on the way use the same stack above what is left of this walk.
    let floor = inliner.nodes.count
    code.push(code.functions[function].body, on: &inliner.nodes)
    while inliner.nodes.count > floor, let id = inliner.nodes.popLast() {
      if !charge(id) { continue }
      if refusal != .none { break }
      if budget < 0 && stopsEarly { break }
      code.pushChildren(of: id, on: &inliner.nodes)
    }
    inliner.nodes.count = floor
    if budget < 0 && refusal == .none { refusal = .tooComplex }
  }

  /// Charges the node `id`; returns `false` if the walk must not enter it.
  private mutating func charge(_ id: CodeID) -> Bool {
    let row = code.rows[id]
    switch row.op {
    case .name, .literal, .nilValue, .functionName:
      budget -= 1
      return !row.initial.isEmpty || budget < 0
    case .typeOperand, .fallthroughStatement: return false  // (4)
    case .convertNoop, .methodExpression, .block: return true  // (4)
    case .callFunction: chargeCall(id, row)
    case .callInterface: budget -= Cost.call  // (9)
    case .panic:  // (6)
      let operand = code.rows[row.x]
      if operand.op != .convertInterface || !operand.flags.contains(.isImplicit) { budget -= 1 }
    case .recover: refusal = .recoverCall  // (3)
    case .deferStatement: refusal = .deferStatement
    case .go: refusal = .goStatement
    case .tailCall: refusal = .tailCall
    case .getCallerPC: refusal = .callerPC
    case .getCallerSP: refusal = .callerSP
    case .closure: budget -= 15  // (5)
    case .methodValue, .sliceLiteral: budget -= 1  // (5)
    case .addressOf:  // (11)
      let dot = code.rows[row.x]
      if dot.op == .dot || dot.op == .dotPointer, code.rows[dot.x].op == .name, inliner.isAtStart(dot) {
        budget += 2
      }
    case .dereference:  // (12)
      var pointer = row.x
      while code.rows[pointer].op == .convertNoop { pointer = code.rows[pointer].x }
      if code.rows[pointer].op == .addressOf { budget += 1 }
    case .ifStatement:  // (10)
      if let condition = code.constant(row.x)?.boolValue {
        code.push(condition ? row.list : row.list2, on: &inliner.nodes)
        code.push(row.initial, on: &inliner.nodes)
        return false
      }
    case .assignList: budget += inliner.refund(row)  // (14)
    case .slice, .sliceString, .sliceArray, .slice3, .slice3Array:  // (13)
      chargeBounds(row)
    default: break
    }
    budget -= 1
    return true
  }

  private mutating func chargeCall(_ id: CodeID, _ row: CodeRow) {
    switch inliner.special(callee: row.x) {
    case .cheap, .intrinsic, .escapeNonString: return  // (7)
    case .callerPC: refusal = .callerPC
    case .callerSP: refusal = .callerSP
    case .deferInRangeFunction: refusal = .deferInRangeFunction
    case .ordinary, .unclassified: break
    }
    if refusal != .none { return }
    let callee = inliner.callee(row.x, in: function, resolveOnly: false)
    let isBig = knownIsBig ?? inliner.isBig(function)
    knownIsBig = isBig
    if callee.exists, inliner.hasInlineBody(callee),
      inliner.allowsExpansion(
        of: callee, at: id, in: function, isBig: isBig, isCalledOnce: false, isSaid: false)
    {
      budget -= code.functions[callee].inlineCost  // (8)
      return
    }
    var cost = Cost.call  // (9)
    let variable = code.variable(row.x)
    if variable.exists {
      switch code.variables[variable].variableClass {
      case .parameter, .captured: cost = Cost.parameterCall
      default: break
      }
    }
    budget -= cost
  }

  private mutating func chargeBounds(_ row: CodeRow) {
    if row.list.count > 0, let low = code.constant(code.lists[row.list, 0]), low.int64Value == 0 {
      budget += 1
    }
    if row.list.count > 1 {
      let high = code.lists[row.list, 1]
      if high.exists, code.rows[high].op == .length {
        let operand = code.rows[high].x
        let variable = code.variable(operand)
        if operand == row.x || variable.exists && variable == code.variable(row.x) { budget += 2 }
      }
    }
  }
}
