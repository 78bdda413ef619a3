import Base
import IR
import Types

// The order in which calls are resolved and expanded (rules 2 to 4 and 7 of the inliner).

/// A call in the list of a function's calls.
struct CallID: RowID {
  let raw: UInt32
  init(raw: UInt32) { self.raw = raw }
  static var prefix: String { "call" }
}

/// A call, in the order in which the calls of its function are tried.
struct CallEntry: BitwiseCopyable {
  var call: CodeID
  /// The callee once it is known; it stays what it was when first found.
  var callee: FunctionID = .none
  var next: CallID = .none
}

/// What the inliner notes of a function.
struct FunctionNotes: BitwiseCopyable {
  /// What is known of it by name.
  var special = SpecialCallee.unclassified
  /// The function's calls are in the list.
  var isListed = false
  /// Only functions whose cost is small are expanded here.
  var isBig = false
  /// Calls in the body have become something else.
  var isRewritten = false
  /// For listed functions: the number of return statements, one without operands counting twice; at most 2.
  var returns: UInt8 = 0
  /// The function's calls.
  var firstCall: CallID = .none
  var lastCall: CallID = .none
  /// How often the function is called (rule 2), and the same for calls of functions made after the rest of the package, which is 0
  /// between them.
  var useCount: Int32 = 0
  var lateUseCount: Int32 = 0
  /// The number of expansions in the function: what keeps the labels behind the bodies apart.
  var labelCount: Int32 = 0
}

extension Inliner {
  /// Makes room for the notes of `function`.
  func grow(notes function: FunctionID) {
    if function.index < notes.count { return }
    let wanted = max(code.functions.count, function.index + 1)
    notes.append(repeating: FunctionNotes(), count: wanted - notes.count)
  }

  /// Resolves and expands the calls of the whole package.
  func expandPackage() {
    let functions = code.order
    for function in functions { prepare(function) }
    let code = self.code
    let walk = ComponentWalk(of: code, roots: functions)
    while let stop = walk.next(&mentions, where: { code.functions[$0].isLocal }) {
      guard case .completes = stop else { continue }
      var isChanged = true
      while isChanged {
        isChanged = false
        for function in walk.members where expandCalls(of: function) { isChanged = true }
      }
    }
    mentions = Mentions()
    calls.truncate(to: 0)
  }

  /// Resolves and expands the calls of `function`, made after the rest of the package, until nothing changes. Returns `false` if
  /// nothing was expanded.
  func expandLate(_ function: FunctionID) -> Bool {
    isLate = true
    grow(notes: function)
    let isBig = !isOff && self.isBig(function)
    notes[function].isBig = isBig
    say(isBig: isBig, function)
    notes[function].firstCall = .none
    notes[function].lastCall = .none
    collectCalls(code.functions[function].body, mentions: false)
    takeFoundCalls(of: function)
    var isChanged = true
    while isChanged {
      isChanged = false
      var id = notes[function].firstCall
      while id.exists {
        if tryCall(id, in: function) { isChanged = true }
        id = calls[id].next
      }
    }
    for id in calls.ids {
      let callee = calls[id].callee
      if callee.exists { notes[callee].lateUseCount = 0 }
    }
    calls.truncate(to: 0)
    notes[function].firstCall = .none
    isLate = false
    return notes[function].labelCount > 0
  }

  private func say(isBig: Bool, _ function: FunctionID) {
    if !isBig { return }
    var decision = Decision(.bigFunction, position: code.functions[function].position)
    decision.function = function
    code.decisions.append(decision)
  }

  /// Resolves the calls of `function`, collected before or now.
  private func prepare(_ function: FunctionID) {
    let isBig = !isOff && self.isBig(function)
    say(isBig: isBig, function)
    listCalls(of: function)
    notes[function].isBig = isBig
    resolveCalls(of: function, from: notes[function].firstCall)
  }

  /// Collects the calls of `function` unless that has been done, what it mentions and how it returns.
  func listCalls(of function: FunctionID) {
    grow(notes: function)
    if notes[function].isListed { return }
    let start = mentions.count
    let returns = collectCalls(code.functions[function].body, mentions: true)
    mentions.finish(function, from: start, in: code)
    notes[function].isListed = true
    notes[function].returns = returns
    takeFoundCalls(of: function)
  }

  /// Adds the calls found to those of `function`.
  private func takeFoundCalls(of function: FunctionID) {
    for index in 0..<found.count { addCall(found[index], to: function) }
    found.truncate(to: 0)
  }

  /// Adds `call` to the calls of `function`.
  func addCall(_ call: CodeID, to function: FunctionID) {
    let id = calls.append(CallEntry(call: call))
    let last = notes[function].lastCall
    if last.exists { calls[last].next = id } else { notes[function].firstCall = id }
    notes[function].lastCall = id
  }

  /// Adds the calls in `body` to `found`, operands before the call. go, defer and tail calls are left out, since nothing
  /// can happen to them. Notes what `body` mentions if `mentions` says so. Returns the number of return statements, one
  /// without operands counting twice; at most 2.
  @discardableResult
  func collectCalls(_ body: ListRange, mentions notesMentions: Bool) -> UInt8 {
    let isSecond: UInt32 = 1 << 31
    let code = self.code
    let floor = nodes.count
    var returns: UInt8 = 0
    code.pushInner(body, on: &nodes)
    while nodes.count > floor, let id = nodes.popLast() {
      if id.raw & isSecond != 0 {
        found.append(CodeID(raw: id.raw & ~isSecond))
        continue
      }
      let row = code.place(id)
      switch row.pointee.op {
      case .callFunction, .callInterface:
        if row.pointee.flags.isDisjoint(with: [.isGoDefer, .noInline]) {
          nodes.append(CodeID(raw: id.raw | isSecond))
        }
      case .tailCall, .deferStatement, .go:
        if row.pointee.x.exists { code.pushInner(of: row.pointee.x, on: &nodes) }
        code.pushInner(row.pointee.initial, on: &nodes)
        continue
      case .functionName, .methodExpression, .methodValue, .closure:
        if notesMentions { mentions.note(row) }
      case .returnStatement: returns = min(returns + (row.pointee.list.isEmpty ? 2 : 1), 2)
      default: break
      }
      code.pushInner(of: id, on: &nodes)
    }
    return returns
  }

  /// Tries the calls of `function`, and those that they bring in, batch by batch; `true` iff one was expanded.
  private func expandCalls(of function: FunctionID) -> Bool {
    if function.index >= notes.count { return false }
    var isChanged = false
    var start = notes[function].firstCall
    while start.exists {
      let last = notes[function].lastCall
      var id = start
      while id.exists {
        if tryCall(id, in: function) { isChanged = true }
        id = id == last ? .none : calls[id].next
      }
      start = calls[last].next
      resolveCalls(of: function, from: start)
    }
    return isChanged
  }

  /// Finds the callees of the calls of `function` from `first` on and counts how often they are called.
  private func resolveCalls(of function: FunctionID, from first: CallID) {
    var id = first
    while id.exists {
      _ = resolve(id, in: function)
      id = calls[id].next
    }
  }

  /// Finds the callee of the call `id` of `function` and counts how often it is called; `none` if it is not known or the call
  /// was expanded before.
  private func resolve(_ id: CallID, in function: FunctionID) -> FunctionID {
    let entry = calls[id]
    if entry.callee.exists { return entry.callee }
    if code.rows[entry.call].op == .callInterface && devirtualise(entry.call, in: function) && !isLate {
      mentions.forget(function)
    }
    let callee = target(of: entry.call, in: function, resolveOnly: true)
    if callee.isNone { return .none }
    calls[id].callee = callee
    grow(notes: callee)
    if isLate { notes[callee].lateUseCount += 1 } else { notes[callee].useCount += 1 }
    return callee
  }

  /// The callee of `call`, if it is known and a call that may be expanded at all.
  private func target(of call: CodeID, in caller: FunctionID, resolveOnly: Bool) -> FunctionID {
    if isOff || code.rows[call].op != .callFunction { return .none }
    let callee = code.rows[call].x
    switch special(callee: callee) {
    case .intrinsic, .escapeNonString, .callerPC, .callerSP: return .none
    default: return self.callee(callee, in: caller, resolveOnly: resolveOnly)
    }
  }

  /// Tries to expand the call `id` of `caller`.
  private func tryCall(_ id: CallID, in caller: FunctionID) -> Bool {
    let call = calls[id].call
    switch code.rows[call].op {
    case .callFunction, .callInterface: break
    default: return false
    }
    let resolved = resolve(id, in: caller)
    if resolved.isNone { return false }
    var callee = resolved
    switch code.rows[code.rows[call].x].op {
    case .functionName, .methodExpression: break
    default: callee = target(of: call, in: caller, resolveOnly: false)
    }
    guard callee.exists, hasInlineBody(callee),
      allowsExpansion(
        of: callee, at: call, in: caller, isBig: notes[caller].isBig,
        isCalledOnce: (isLate ? notes[resolved].lateUseCount : notes[resolved].useCount) == 1
          && code.isLiteral(resolved), isSaid: true)
    else { return false }
    return expand(call, in: caller, callee)
  }
}
