import Base
import IR
import Types

// The inliner: which functions can be inlined, which calls are, and which interface calls have a known method.
//
// It takes a package's function bodies as read and leaves them with calls expanded, and appends its decisions in the order
// in which the compiler prints them. What it knows of cost is in Costs, of interface calls in Devirtualisation, of copying
// bodies in Template and Expansion; this file holds the order of work and the rules about single calls.
//
// 1. First every function is checked, components of the call graph bottom-up (Components), members in order.
// 2. Then each function in list order: whether it is big, and the list of its calls, operands before the call, callee
//    before arguments, statements before an expression before all; interface calls with a known method become calls of that
//    method, and the uses of each known callee are counted over the whole package. go, defer and tail calls are left alone.
// 3. Then the components again, bottom-up: each member tries its calls in order. What an expansion brings in is appended to
//    the list and tried after all calls of the same batch; before a batch is tried its callees are resolved and counted. A
//    component is done when a round over all its members changes nothing.
// 4. Literals that an expansion copies become new functions at the end of the list. Their own calls stay as they are.
// 5. A callee is known if the earliest expression with its value (StaticValues) is a function's name, a method expression
//    whose receiver type is that of the method, or a literal that captures nothing from any other function than the caller.
// 6. A known callee is expanded if it can be inlined, its body is at hand, its cost is within the limit of the call site,
//    and it is not recursive there.
// 7. Limit: 80, in a big function 20; twice that for a function inside others, and 800 if this call is its only use.
// 8. Recursive: the call stands at a place that is already in the chain of expansions that brought it here (silent), or the
//    callee is in that chain (said with -m=2, at each attempt).
// 9. A function is copied from its body as read: expansions in the function itself never multiply.
//
// The inliner knows nothing of memory, of the profile, or of the call-site scores of the compiler's experimental inliner.

/// Decides which functions can be inlined, resolves interface calls and expands calls.
public final class Inliner {
  public let code: Code
  let program: Program
  /// The number of `-m` flags.
  let level: Int
  /// `true` if nothing is to be inlined (`-l`): interface calls are resolved all the same.
  let isOff: Bool
  let statics: StaticValues
  /// Copies of bodies as read, by function (rule 9).
  var templates = Table<FunctionID, Template>(capacity: 256)
  /// For the declared variables of templates the rows that define them, and the calls of templates.
  var templateDefinitions = Stack<CodeID>(capacity: 256)
  var templateCalls = Stack<CodeID>(capacity: 256)
  /// The functions that bodies mention, until calls are expanded.
  var mentions = Mentions()
  /// What is noted of functions, by function.
  var notes = Table<FunctionID, FunctionNotes>(capacity: 256)
  /// Whether functions of a package are known by name, by package.
  var specialPackages = Table<PackageID, PackageSpecials>(capacity: 64)
  /// The calls of the functions being worked on.
  var calls = Table<CallID, CallEntry>(capacity: 256)
  /// For each variable of the bodies being copied its copy; `none` outside.
  var copies = Table<VariableID, VariableID>(capacity: 256)
  /// The variables that have copies.
  var touched = Stack<VariableID>()
  /// `true` while calls of functions made after the rest of the package are expanded.
  var isLate = false
  /// Nodes that walks under way have still to visit, and calls that they have found.
  var nodes = NodeStack()
  var found = Stack<CodeID>()
  /// References in the template being made that lead to originals, and the definitions being looked for.
  var slots = Stack<Slot>()
  var definitions = Stack<Definition>()
  /// What the bodies being copied have of literals, returns and assignments, and statements that are to become a list.
  var closures = Stack<CodeID>()
  var returnRows = Stack<CodeID>()
  var assignments = Stack<CodeID>()
  var statements = Stack<CodeID>()
  var devirtualiser: Devirtualiser
  /// The number of expansions so far: what keeps labels of bodies apart.
  var expansions = 0
  /// The names of the labels behind bodies, by number.
  var labels: [Name] = []
  /// The name `_`, and those of unnamed parameters and results by number.
  let blankName: Name
  var parameterNames: [Name] = []
  var resultNames: [Name] = []
  /// The number of rows in the inline tree before this package.
  let firstInline: Int
  /// `true` while imported functions are checked, about which nothing is said.
  var isSilent = false

  init(_ code: Code, level: Int, isOff: Bool) {
    self.code = code
    self.level = level
    self.isOff = isOff
    program = code.program
    statics = StaticValues(code)
    devirtualiser = Devirtualiser(code)
    blankName = code.program.names.intern("_")
    firstInline = code.inlines.count
  }

  /// Runs the inliner over the package in `code`; `level` is the number of `-m` flags, which decides how far too
  /// expensive functions are looked at. If `isOff`, only interface calls are resolved. Returns the inliner for
  /// `MethodWrappers`.
  @discardableResult
  public static func run(_ code: Code, level: Int = 1, isOff: Bool = false) -> Inliner {
    let inliner = Inliner(code, level: level, isOff: isOff)
    // A function has about two decisions.
    code.decisions.reserveCapacity(4 * code.order.count)
    if !isOff { inliner.checkFunctions() }
    inliner.expandPackage()
    return inliner
  }

  /// Checks every function of the package (rule 1).
  private func checkFunctions() {
    let code = self.code
    for function in code.order {
      switch code.functions[function].origin {
      case .packageInit, .mapInit: code.functions[function].inlinability = .no
      default: break
      }
    }
    let walk = ComponentWalk(of: code, roots: code.order)
    while let stop = walk.next(&mentions, where: { code.functions[$0].isLocal }) {
      switch stop {
      case .enters(let function): listCalls(of: function)
      case .completes: for function in walk.members where !isPreset(function) { checkInlinability(function) }
      }
    }
  }

  /// `true` iff nothing is ever said about whether `function` can be inlined.
  private func isPreset(_ function: FunctionID) -> Bool {
    switch code.functions[function].origin {
    case .packageInit, .mapInit: true
    default: false
    }
  }

  /// `true` iff `callee` can be inlined and its body is at hand; checks imported functions on first need.
  func hasInlineBody(_ callee: FunctionID) -> Bool {
    if isOff { return false }
    if code.functions[callee].inlinability == .unknown && !code.functions[callee].isLocal {
      checkImported(callee)
    }
    return code.functions[callee].inlinability == .yes && code.functions[callee].hasBody
  }

  /// Checks the imported function `root` and those that it calls, bottom-up, without a word.
  private func checkImported(_ root: FunctionID) {
    if !isReadable(root) {
      code.functions[root].inlinability = .no
      return
    }
    let wasSilent = isSilent
    isSilent = true
    defer { isSilent = wasSilent }
    let code = self.code
    var mentions = Mentions()
    let walk = ComponentWalk(of: code, roots: [root])
    while let stop = walk.next(
      &mentions,
      where: { code.functions[$0].inlinability == .unknown && !code.functions[$0].isLocal && isReadable($0) })
    {
      if case .completes = stop { for function in walk.members { checkInlinability(function) } }
    }
  }

  /// `true` iff the imported function `function` has a body here; reads it if need be.
  func isReadable(_ function: FunctionID) -> Bool {
    if !code.functions[function].hasBody { return false }
    return !code.functions[function].body.isEmpty || code.readBody(function)
  }

  /// The function that the callee expression `callee` of a call in `caller` certainly means; `none` if it is not known
  /// (rule 5). Unless `resolveOnly`, a literal is checked at once.
  func callee(_ callee: CodeID, in caller: FunctionID, resolveOnly: Bool) -> FunctionID {
    var row = code.rows[callee]
    if row.op == .functionName { return FunctionID(raw: row.aux) }
    if row.op != .methodExpression {
      switch code.rows[statics.source(of: callee, isHoped: true)].op {
      case .functionName, .methodExpression, .closure: row = code.rows[statics.source(of: callee)]
      default: return .none
      }
    }
    let function = FunctionID(raw: row.aux)
    switch row.op {
    case .functionName: return function
    case .methodExpression:
      if function.isNone || row.x.isNone { return .none }
      let receiver = code.functions[function].receiver
      if receiver.isNone { return .none }
      let declared = program.canonical(code.variables[receiver].type)
      return declared == program.canonical(code.rows[row.x].type) ? function : .none
    case .closure:
      if let first = code.functions[function].captures.first {
        let outer = code.variables[first].outer
        if outer.isNone || code.variables[outer].function != caller { return .none }
      }
      if !resolveOnly { checkInlinability(function) }
      return function
    default: return .none
    }
  }

  /// `true` iff the call `call` in `caller` may be replaced by the body of `callee`, which can be inlined (rules 7, 8).
  func allowsExpansion(
    of callee: FunctionID, at call: CodeID, in caller: FunctionID, isBig: Bool, isCalledOnce: Bool,
    isSaid: Bool
  ) -> Bool {
    var limit = isBig ? Cost.bigFunctionLimit : Cost.budget  // (7)
    if code.isLiteral(callee) {
      limit *= 2
      if isCalledOnce { limit = max(limit, Cost.literalBudget) }
    }
    if code.functions[callee].inlineCost > limit { return false }
    let row = code.rows[call]  // (8)
    if row.inline.isNone { return true }
    var chain = row.inline
    while chain.exists {
      if isSamePlace(code.inlines[chain].position, row.position) { return false }
      chain = code.inlines[chain].parent
    }
    chain = row.inline
    while chain.exists {
      if code.inlines[chain].function == callee {
        if isSaid && !isSilent {
          var decision = Decision(.recursiveCycle, position: code.outermost(row.position, row.inline))
          decision.function = callee
          decision.function2 = caller
          code.decisions.append(decision)
        }
        return false
      }
      chain = code.inlines[chain].parent
    }
    return true
  }

  /// `true` iff two places have the same line and column, columns from 255 on being equal.
  private func isSamePlace(_ a: Position, _ b: Position) -> Bool {
    if a == b { return true }
    if !a.isKnown || !b.isKnown { return false }
    let distance = a.raw > b.raw ? a.raw - b.raw : b.raw - a.raw
    if distance > 1 << 14 { return false }
    guard let left = program.sources.find(a), let right = program.sources.find(b), left.file == right.file,
      program.sources.mayShareLine(
        in: left.file, min(left.offset, right.offset), max(left.offset, right.offset)),
      program.sources.hasLine(in: left.file, longerThan: 253)
    else { return false }
    let first = program.sources.physicalLine(left.file, left.offset)
    let second = program.sources.physicalLine(right.file, right.offset)
    return first.line == second.line && first.column >= 255 && second.column >= 255
  }

  /// `true` iff the field that the selector `row` selects lies at offset 0.
  func isAtStart(_ row: CodeRow) -> Bool {
    if row.aux == .max { return false }
    var type = code.rows[row.x].type
    if row.op == .dotPointer { type = program.element(type) }
    for index in 0..<Int(row.aux) where program.size(program.field(type, index).type) != 0 { return false }
    return true
  }
}
