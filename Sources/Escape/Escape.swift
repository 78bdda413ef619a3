import Base
import IR
import Types

/// Escape analysis: which variables and allocations of a package may live on the stack, and what each function's
/// parameters may leak to.
///
/// Two things must never happen: the address of a stack variable kept in the heap, and such an address kept in
/// something that lives longer than the variable does. The analysis turns a function into a graph. A **location** stands
/// for a variable, for the storage an expression allocates, or for a junction where flows meet. An **edge** `d ← s`
/// says that a value derived from `s` is assigned to `d`; its weight counts dereferences:
///
///     assignment     weight
///     d = &s           -1
///     d = s             0
///     d = *s            1
///     d = **s           2
///
/// Nothing distinguishes the parts of a variable, the order of statements or the callers of a function: `x.f = u[0]`
/// is `x = *u`. A **hole** is the context of an expression: the location its value goes to and the weight collected on
/// the way down. Functions are analysed component by component, callees first; of a finished function only the leaks of
/// its parameters are remembered.
///
/// # Rules
///
/// Locations (`Locations`)
/// - 1.1 Each declared name of each member of a component has one, in order of declaration, before any body is walked.
/// - 1.2 Each allocating expression has one, made before its operands are walked; for `append` after them, outside loops.
/// - 1.3 A junction stands for no storage: it merges holes, or holds a range operand or deferred function.
/// - 1.4 Four locations stand for places outside: the heap, the mutator (what is stored through), the callee (what is
///   called unseen) and blank (what is dropped).
/// - 1.5 A value without pointers flows nowhere unless its address is taken; its operands are walked all the same.
/// - 1.6 An address that flows to a location known to escape makes its location escape at once.
///
/// Expressions (`Expressions`)
/// - 2.1 `&x` weighs -1; `*p`, `p.f`, elements of slices and strings +1; `x.f`, array elements, slicing 0.
/// - 2.2 Constants, functions and package variables as values flow nowhere; nor do map elements and received values.
/// - 2.3 A type assertion to a type that is not pointer shaped weighs +1, as does the conversion of a slice to an array.
/// - 2.4 Boxing allocates unless the operand is an interface or pointer shaped.
/// - 2.5 `new`, `make` of slices and maps, literals with storage, function literals, method values, concatenations and
///   conversions between strings and slices allocate; their address flows to the hole (a "spill").
/// - 2.6 Map literals keep their keys and values in the heap.
/// - 2.7 A method value's receiver flows to the method's receiver, with results lost to the heap, and to the closure.
/// - 2.8 `unsafe.Pointer(e)` of an uintptr looks for conversions of pointers inside arithmetic.
///
/// Assignments (`Assignments`)
/// - 3.1 A store to a package variable, through a pointer, to a slice element or a map goes to the heap; the pointer
///   flows to the mutator. Stores into fields and array elements of a variable go to the variable.
/// - 3.2 Map keys stored go to the heap.
/// - 3.3 A store of a part of a value into another part of it, or of a reslice of itself, is dropped with a message.
/// - 3.4 A variable is reassigned by each assignment other than its definition; range clauses always reassign.
///
/// Statements (`Statements`)
/// - 4.1 Loop depth is 1 at entry and one more inside loops, and behind a label that a later goto jumps back to.
/// - 4.2 A variable's depth is that of its declaration.
/// - 4.3 Range operands are held outside the loop; the value has the operand's elements (+1 unless an array).
/// - 4.4 Type switch variables all receive the operand as by an assertion.
/// - 4.5 Values sent go to the heap.
///
/// Calls (`Calls`)
/// - 5.1 A static callee of the same component: arguments flow to its parameters, its results to the call's holes.
/// - 5.2 A static callee seen before: arguments flow where its leaks say.
/// - 5.3 A function-typed local whose assignments are all known functions stands for all of them.
/// - 5.4 An unknown callee: arguments flow to the heap, the callee to the callee location if a result is used.
/// - 5.5 An expanded call is walked in place.
/// - 5.6 Builtins: `append` mutates its slice and copies what the slice holds to the heap; `copy` likewise; `panic` sends
///   its operand to the heap; `min`, `max` and the unsafe ones hand their operand on; the rest drop theirs.
/// - 5.7 `go` sends its function to the heap; so does `defer` unless it runs once, at loop depth 1.
/// - 5.8 Pointers converted to uintptr in calls of functions that ask for it are kept in a temporary.
///
/// Closures (`Expressions`, `Escape`)
/// - 6.1 Literals that capture are walked where they stand, as part of their component.
/// - 6.2 A variable is captured by value if it is at most 128 bytes, never reassigned and its address never taken.
/// - 6.3 Assignments at the same loop depth before the first capture do not count.
///
/// Sizes (`Literals`)
/// - 7.1 Before sizes are judged, operands of boxings and bounds of `make` that provably are constants become constants.
/// - 7.2 Variables above 128 KiB, implicit allocations above 64 KiB, and slices of empty elements go to the heap.
///
/// Solving (`Solver`)
/// - 8.1 From each location the cheapest way back to every other is walked; intermediate weights do not go below 0.
/// - 8.2 An address that reaches a location outliving its own escapes.
/// - 8.3 A location outlives another if it escapes, is a result (of a function whose calls are not all seen), was
///   declared at a smaller loop depth of the same function, or belongs to an enclosing function.
/// - 8.4 Values that reach the mutator or callee with weight 0 pass on that attribute.
///
/// Leaks (`Leaks`)
/// - 9.1 A parameter leaks to a result of its own function if it has one of the first five places, else to the heap.
/// - 9.2 Leaks to results that are no cheaper than the leak to the heap are dropped.
/// - 9.3 A function without a body leaks all its parameters to the heap, or with `//go:noescape` none.
///
/// Verdicts (`Verdicts`)
/// - 10.1 Order: self-assignments while walking, then parameters of each member, then locations in order of creation.
/// - 10.2 Parameters of instances and wrappers, and the literals of go and defer wrappers, are not reported.
/// - 10.3 A conversion of a string to bytes that nobody changes needs no copy.
///
/// Deliberately absent: flow sensitivity, printing, the stack slots that transient allocations could share.
public enum EscapeAnalysis {
  /// Drops the dead assignments of the functions of `code.order` (`DeadLocals`), analyses them and appends the decisions; with
  /// `explain` also the flows that lead to them.
  public static func run(_ code: Code, explain: Bool) {
    run(Analysis(code: code, explains: explain))
  }

  /// Analyses the functions of `code.order`, each component with all formulations of the solver, and returns the
  /// functions for whose locations they do not say the same or do not explain it in the same words.
  public static func compareSolvers(_ code: Code) -> [FunctionID] {
    let analysis = Analysis(code: code, explains: true, comparesSolvers: true)
    run(analysis)
    return analysis.disputed
  }

  /// Drops dead assignments in the functions of `code.order` as a walk comes to them, analyses their components, callees first, and
  /// calls `look` with the members of each.
  static func run(_ analysis: Analysis, _ look: (UnsafeMutableBufferPointer<FunctionID>) -> Void = { _ in }) {
    let code = analysis.code
    var isListed = [Bool](repeating: false, count: code.functions.count)
    for function in code.order { isListed[function.index] = true }
    let locals = DeadLocals(code)
    let walk = ComponentWalk(of: code, roots: code.order)
    while let stop = walk.next(&locals.mentions, where: { isListed[$0.index] }) {
      switch stop {
      case .enters(let function): locals.drop(in: function)
      case .completes:
        analysis.analyze(walk.members)
        look(walk.members)
      }
    }
  }
}

/// How far the analysis of a function has come.
enum FunctionState: UInt8, BitwiseCopyable {
  case unknown, planned, started, tagged
}

/// The state of one run. The tables of locations, edges and notes belong to the component being analysed and are reused
/// by the next one.
final class Analysis {
  let code: Code
  let explains: Bool
  let types: TypeFacts
  var reassignments: Reassignments

  // MARK: The component
  var locations = Table<LocationID, LocationRow>(capacity: 256)
  var edges = Table<EdgeID, EdgeRow>(capacity: 512)
  var notes = Table<NoteID, NoteRow>(capacity: 64)
  /// Function literals met, with the holes of what they capture.
  var closures: [(hole: Hole, node: CodeID)] = []
  /// All bodies have been walked; constants are taking the place of operands.
  var isJudgingSizes = false

  // MARK: The function being walked
  var function: FunctionID = .none
  var loopDepth: Int32 = 1
  /// The labels of the function that a later goto jumps back to; nil until a label is met.
  var loopingLabels: Set<Name>?

  // MARK: Facts of the run
  /// The location of each variable, by index; `none` outside its component's analysis.
  var locationOf = Table<VariableID, LocationID>(capacity: 1024)
  var states = Table<FunctionID, FunctionState>(capacity: 1024)
  /// Function literals that may be called where their results are not followed.
  var lostResults: [Bool] = []
  /// Holes of the calls being walked.
  var holes = Stack<Hole>()
  /// The functions besides the first that the calls being walked may reach.
  var otherCallees = Stack<FunctionID>()
  /// The name `_`.
  let blankName: Name
  /// The package whose functions have rules of their own; `none` if it is not loaded.
  let abiPackage: PackageID

  // MARK: The solver
  var incoming = Stack<UInt32>()
  var incomingStart = Stack<UInt32>()
  var roots = LocationQueue()
  var reached = LocationQueue()
  var walkNumber: UInt32 = 0
  var shared = SharedState()
  var narrow = NarrowState()
  var ownWalk: UInt32 = 0
  /// `true` to solve each component in all ways.
  let comparesSolvers: Bool
  /// Functions with a location on which the ways do not agree.
  var disputed: [FunctionID] = []

  init(code: Code, explains: Bool, comparesSolvers: Bool = false) {
    self.comparesSolvers = comparesSolvers
    self.code = code
    self.explains = explains
    types = TypeFacts(program: code.program)
    reassignments = Reassignments(code: code)
    blankName = code.program.names.intern("_")
    var abi = PackageID.none
    for id in code.program.packages.ids where code.program.packages[id].path == "internal/abi" { abi = id }
    abiPackage = abi
  }

  /// Analyses one component: its members with the literals in them.
  func analyze(_ members: UnsafeMutableBufferPointer<FunctionID>) {
    resetLocations()
    for member in members { declare(member) }  // (1.1)
    for member in members where !isCapturingClosure(member) { walk(member) }
    for index in closures.indices { flowCaptures(closures[index].hole, closures[index].node) }  // (6.2)
    if !closures.isEmpty { closures.removeAll(keepingCapacity: true) }
    isJudgingSizes = true
    defer { isJudgingSizes = false }
    var index = LocationID.firstOrdinary
    while index < locations.count {
      let location = LocationID(index)
      index += 1
      if locations[location].node.isNone && !locations[location].flags.contains(.isBulky) { continue }
      replaceByLiteral(location)  // (7.1)
      if let reason = heapReason(location) {  // (7.2)
        let subject = NoteSubject(node: locations[location].node, variable: locations[location].variable)
        flow(note(shift(heapHole, by: -1), subject, reason), location)
      }
    }
    if comparesSolvers {
      solveAllWays()
    } else if explains {
      solveExplained()
    } else {
      solveShared()
    }
    finish(members)
  }

  /// `true` iff `function` is a literal that captures something: it is analysed where it stands.
  func isCapturingClosure(_ function: FunctionID) -> Bool {
    code.functions[function].closureNode.exists && !code.functions[function].captures.isEmpty
  }

  /// Makes the locations of `member`'s names (1.1).
  private func declare(_ member: FunctionID) {
    grow(states: member)
    states[member] = .planned
    enter(member)
    let isLiteral = code.functions[member].closureNode.exists
    for variable in code.functions[member].declared { newLocation(of: variable) }
    if !isLiteral {
      for variable in code.functions[member].captures { newLocation(of: code.canonical(variable)) }
    }
    for index in 0..<code.functions[member].results.count {
      let location = self.location(of: code.functions[member].results[index])
      if location.exists { locations[location].resultIndex = Int32(index) }
    }
  }

  /// Starts on `function` at its outermost loop depth.
  private func enter(_ function: FunctionID) {
    self.function = function
    loopDepth = 1
    loopingLabels = nil
  }

  /// Walks the body of `member`; keeps the place in the function being walked.
  func walk(_ member: FunctionID) {
    let outer = (function, loopDepth, loopingLabels)
    enter(member)
    grow(states: member)
    states[member] = .started
    block(code.functions[member].body)
    (function, loopDepth, loopingLabels) = outer
  }

  /// Makes room for the facts of `function`.
  func grow(states function: FunctionID) {
    if function.index < states.count { return }
    let count = max(code.functions.count, function.index + 1) - states.count
    states.append(repeating: .unknown, count: count)
    lostResults.append(contentsOf: repeatElement(false, count: count))
  }

  /// `true` iff `function` belongs to the component at hand, so that its locations stand for its leaks.
  func isInComponent(_ function: FunctionID) -> Bool {
    guard function.index < states.count else { return false }
    return states[function] == .planned || states[function] == .started
  }

  /// Decides how the literal `node` captures its variables and lets them flow to its storage (6.2).
  private func flowCaptures(_ hole: Hole, _ node: CodeID) {
    let closure = FunctionID(raw: code.rows[node].aux)
    for captured in code.functions[closure].captures {
      let variable = code.canonical(captured)
      let location = self.location(of: variable)
      guard location.exists else { continue }
      let flags = locations[location].flags
      let size = types.size(code.variables[variable].type)
      let isByValue = !flags.contains(.isAddressTaken) && !flags.contains(.isReassigned) && size <= 128
      code.variables[captured].isByValue = isByValue
      if !isByValue { reassignments.takeAddress(variable) }
      if explains {
        var decision = Decision(.capturing, position: place(variable))
        decision.function = code.variables[variable].function
        decision.variable = variable
        decision.number = Int32(clamping: size)
        decision.isByReference = !isByValue
        decision.isAddressTaken = flags.contains(.isAddressTaken)
        decision.isReassigned = flags.contains(.isReassigned)
        code.decisions.append(decision)
      }
      let subject = NoteSubject(node: .none, variable: captured)
      var hole = hole
      if !isByValue { hole = note(shift(hole, by: -1), subject, .reference) }
      flow(note(hole, subject, .capturedByClosure), location)
    }
  }

  /// Where decisions about `variable` are reported.
  func place(_ variable: VariableID) -> Position {
    code.outermost(code.variables[variable].position, code.variables[variable].inline)
  }

  /// Where decisions about `node` are reported.
  func place(_ node: CodeID) -> Position {
    code.outermost(code.rows[node].position, code.rows[node].inline)
  }
}
