import Base
import IR
import Types

// The order in which calls are resolved and expanded (rules 2 to 4 and 7 of the inliner).

/// The calls of one function in the order in which they are tried.
struct CallList {
  var function: FunctionID
  /// Only functions whose cost is small are expanded here.
  var isBig: Bool
  var calls: [CodeID] = []
  /// For each call the callee once it is known; it stays what it was when first found.
  var callees: [FunctionID] = []
}

extension Inliner {
  /// Resolves and expands the calls of the whole package.
  func expandPackage() {
    let functions = code.order
    for function in functions { prepare(function) }
    let code = self.code
    let components = Components(of: code, roots: functions, &mentions) { code.functions[$0].isLocal }
    mentions = Mentions()
    for index in 0..<components.count {
      let members = components[index]
      var isChanged = true
      while isChanged {
        isChanged = false
        for function in members where expandCalls(of: function) { isChanged = true }
      }
    }
    callLists = []
    callListOf = []
  }

  /// Resolves and expands the calls of `function`, made after the rest of the package, until nothing changes.
  func expandLate(_ function: FunctionID) {
    swap(&useCounts, &lateUseCounts)
    let isBig = !isOff && self.isBig(function)
    say(isBig: isBig, function)
    let list = callLists.count
    callLists.append(CallList(function: function, isBig: isBig))
    collectCalls(code.functions[function].body, list)
    var isChanged = true
    while isChanged {
      isChanged = false
      var index = 0
      while index < callLists[list].calls.count {
        if tryCall(index, list) { isChanged = true }
        index += 1
      }
    }
    for callee in callLists[list].callees where callee.exists { useCounts[callee.index] = 0 }
    callLists = []
    swap(&useCounts, &lateUseCounts)
  }

  private func say(isBig: Bool, _ function: FunctionID) {
    if !isBig { return }
    var decision = Decision(.bigFunction, position: code.functions[function].position)
    decision.function = function
    code.decisions.append(decision)
  }

  /// Collects the calls of `function` and resolves them.
  private func prepare(_ function: FunctionID) {
    let isBig = !isOff && self.isBig(function)
    say(isBig: isBig, function)
    let list = startList(function, isBig: isBig)
    for index in 0..<callLists[list].calls.count { _ = resolve(index, list) }
  }

  private func startList(_ function: FunctionID, isBig: Bool) -> Int {
    if callListOf.count < code.functions.count {
      callListOf.append(contentsOf: repeatElement(-1, count: code.functions.count - callListOf.count))
    }
    let list = callLists.count
    callListOf[function.index] = Int32(list)
    callLists.append(CallList(function: function, isBig: isBig))
    collectCalls(code.functions[function].body, list)
    return list
  }

  /// Adds the calls in `body` to list `list`, operands before the call. go, defer and tail calls are left out, since nothing
  /// can happen to them.
  private func collectCalls(_ body: ListRange, _ list: Int) {
    var stack = NodeStack()
    let isSecond: UInt32 = 1 << 31
    code.push(body, on: &stack)
    while let top = stack.popLast() {
      let id = CodeID(raw: top.raw & ~isSecond)
      if top.raw & isSecond != 0 {
        callLists[list].calls.append(id)
        continue
      }
      let row = code.rows[id]
      switch row.op {
      case .callFunction, .callInterface:
        if !row.flags.contains(.isGoDefer) && !row.flags.contains(.noInline) {
          stack.append(CodeID(raw: id.raw | isSecond))
        }
        code.pushChildren(of: id, on: &stack)
      case .tailCall, .deferStatement, .go:
        if row.x.exists { code.pushChildren(of: row.x, on: &stack) }
        code.push(row.initial, on: &stack)
      default: code.pushChildren(of: id, on: &stack)
      }
    }
  }

  /// Tries the calls of `function`, and those that they bring in, batch by batch; `true` iff one was expanded.
  private func expandCalls(of function: FunctionID) -> Bool {
    guard function.index < callListOf.count, callListOf[function.index] >= 0 else { return false }
    let list = Int(callListOf[function.index])
    var isChanged = false
    var start = 0
    var end = callLists[list].calls.count
    while start < end {
      for index in start..<end where tryCall(index, list) { isChanged = true }
      start = end
      end = callLists[list].calls.count
      for index in start..<end { _ = resolve(index, list) }
    }
    return isChanged
  }

  /// Finds the callee of call `index` of list `list` and how often it is called; counts 0 if it is not known or the call
  /// was expanded before.
  private func resolve(_ index: Int, _ list: Int) -> (callee: FunctionID, count: Int32) {
    if index < callLists[list].callees.count, let callee = callLists[list].callees[index].some {
      return (callee, useCounts[callee.index])
    }
    let call = callLists[list].calls[index]
    if code.rows[call].op == .callInterface {
      devirtualise(call)
      mentions.forget(callLists[list].function)
    }
    let callee = target(of: call, in: callLists[list].function, resolveOnly: true)
    if callee.isNone { return (.none, 0) }
    while callLists[list].callees.count <= index { callLists[list].callees.append(.none) }
    callLists[list].callees[index] = callee
    if callee.index >= useCounts.count {
      let wanted = max(code.functions.count, callee.index + 1)
      useCounts.append(contentsOf: repeatElement(0, count: wanted - useCounts.count))
    }
    useCounts[callee.index] += 1
    return (callee, useCounts[callee.index])
  }

  /// The callee of `call`, if it is known and a call that may be expanded at all.
  private func target(of call: CodeID, in caller: FunctionID, resolveOnly: Bool) -> FunctionID {
    let row = code.rows[call]
    if isOff || row.op != .callFunction { return .none }
    switch special(callee: row.x) {
    case .intrinsic, .escapeNonString, .callerPC, .callerSP: return .none
    default: return callee(row.x, in: caller, resolveOnly: resolveOnly)
    }
  }

  /// Tries to expand call `index` of list `list`; adds the calls it brings in.
  private func tryCall(_ index: Int, _ list: Int) -> Bool {
    let call = callLists[list].calls[index]
    switch code.rows[call].op {
    case .callFunction, .callInterface: break
    default: return false
    }
    let caller = callLists[list].function
    let (resolved, count) = resolve(index, list)
    if count <= 0 { return false }
    let callee = target(of: call, in: caller, resolveOnly: false)
    guard callee.exists, hasInlineBody(callee),
      allowsExpansion(
        of: callee, at: call, in: caller, isBig: callLists[list].isBig,
        isCalledOnce: count == 1 && code.isLiteral(resolved), isSaid: true),
      expand(call, in: caller, callee)
    else { return false }
    collectCalls(code.rows[call].list, list)
    devirtualiser.noteExpansion(of: call, in: caller)
    return true
  }
}
