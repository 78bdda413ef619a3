import Base
import Parser
import Types

// Range loops over functions.
//
// The compiler rewrites `for x := range f { … }` into a call of `f` with the loop's body as a function literal, on the
// syntax, before it reads any function. Trees are never changed here: a plan of the file says what becomes of each loop, and
// of each statement that leaves a loop's body, and lowering (`LowerRangeFunctions`) follows it.
//
// 1. A loop becomes `#stateN := 1; #yieldN := func literal; f(#yieldN)`. The literal's parameters are the variables
//    that the loop defines. For a variable that it does not define, or omits, there is a parameter `#pN`, assigned to the
//    operand first thing in the body.
// 2. States are 0 done, 1 ready, 2 running, 3 exhausted, 4 a panic that got lost. The body begins by moving the state to
//    `#tmpState`, is running, and calls `panicrangestate` unless it was ready; it ends ready and returns true. Behind
//    the call, a state still running calls `panicrangestate`, and the loop is exhausted.
// 3. States are numbered in order of loops, `#yieldN` in order of the ends of loops, anew in every function as written.
// 4. `continue` of the innermost loop over a function makes it ready and returns true; `break` makes it done and returns
//    false. All else that leaves a body sets `#next`, makes the innermost loop done and returns false; what is to happen
//    is found out behind the calls of the loops left.
// 5. `#next` is -1 for a return. The labels of the function (those in its literals too) have three numbers each, in order,
//    downwards from -2: for goto, continue and break. A break of the loop of depth d over a function is 2d, a continue 2d-1.
// 6. A return first assigns its values to the results of the function as written; where a file has such a return, results
//    without a name are called `#rvN` from the start.
// 7. A `defer` runs when the function as written ends: it refers to `#defers`, the value of `deferrangefunc()`.
// 8. `#next` and `#defers` are declared in front of the outermost loop that needs them, in the order in which the need
//    is met: blocks are searched when they end, so inner ones first.
// 9. Statements that rule 4 replaces end in a return, so what follows them is unreachable.
//
// Places: states, parameters, calls and conditions stand where the keyword `for` does or, behind the call, where the body
// ends; `#next`, `#defers`, `#yieldN` and `#tmpState` have no place.
//
// Deliberately absent: loops over operands whose type is a type parameter, since what those are is known for instances
// only.

/// What becomes of a loop over a function.
struct RangeFunctionLoop {
  /// A variable that a nest of loops shares.
  enum SharedVariable { case next, defers }

  /// A labelled branch out of the loop, to be made behind its call.
  struct Branch: Equatable {
    var kind: BranchKind
    var label: Name
    /// The value of `#next` that asks for it.
    var next: Int
  }

  /// 1 for a loop in no other loop over a function.
  var depth: Int
  var stateNumber: Int
  var yieldNumber = 0
  /// What the outermost loop declares, in order.
  var shared: [SharedVariable] = []
  /// What is to be found out behind the call.
  var checksReturn = false
  var checksBreak = false
  var checksContinue = false
  var branches: [Branch] = []
}

/// What becomes of a branch that leaves a body.
enum RangeFunctionExit {
  /// Goes on with the innermost loop; leaves it.
  case ready, done
  /// Leaves several loops, or goes to a label outside; the value of `#next`.
  case next(Int)
}

/// What becomes of a file's loops over functions.
final class RangeFunctionPlan {
  /// By their statements.
  fileprivate(set) var loops = IDMap<NodeID, RangeFunctionLoop>()
  /// Branches that leave a body.
  fileprivate(set) var exits = IDMap<NodeID, RangeFunctionExit>()
  /// Return statements in bodies.
  fileprivate(set) var returns = IDSet<NodeID>()
  /// Defer statements in bodies.
  fileprivate(set) var defers = IDSet<NodeID>()
  /// Declarations and literals of functions whose results all have names (rule 6).
  fileprivate(set) var namedResults = IDSet<NodeID>()
  /// The declarations that were added one by one.
  private var declarations = IDSet<NodeID>()

  /// The plan of `file`, which has been checked; `loops` are its loops over functions in order of source.
  init(_ loops: [NodeID], of file: CheckedFile, _ program: Program) {
    var planner = RangeFunctionPlanner(self, file, program)
    // Only declarations with such a loop have anything to plan.
    let tree = file.tree
    let declarations = tree.declarations
    var found: [NodeID] = []
    var next = 0
    for loop in loops {
      let place = tree.position(loop)
      while next < declarations.count && tree.position(declarations[next]) <= place { next += 1 }
      if next > 0 && found.last != declarations[next - 1] { found.append(declarations[next - 1]) }
    }
    for node in found { planner.visit(node) }
  }

  /// `true` iff `add` was called for the function declaration `node`.
  func takesIn(_ node: NodeID) -> Bool { declarations.contains(node) }

  /// Adds the loops of the function declaration `node` of `file`, whose body has been checked.
  func add(_ node: NodeID, of file: CheckedFile, _ program: Program) {
    declarations.insert(node)
    var planner = RangeFunctionPlanner(self, file, program)
    planner.visit(node)
  }

  /// A plan without loops.
  init() {}
}

/// Finds out what becomes of loops of a file, and adds it to a plan.
private struct RangeFunctionPlanner {
  /// The function being planned, as it is written.
  struct Scope {
    var function: NodeID = .none
    /// The loops over functions around the statement being visited, outermost first.
    var loops: [NodeID] = []
    var stateCount = 0
    var yieldCount = 0
    var shared: [RangeFunctionLoop.SharedVariable] = []
    var labels: Labels?
  }

  /// The labels of a function.
  final class Labels {
    /// The innermost loop over a function around each label; `none` if there is none.
    var loops = IDMap<Name, NodeID>()
    /// The number for a break to each label.
    var numbers = IDMap<Name, Int>()
    var count = 0
  }

  let plan: RangeFunctionPlan
  let file: CheckedFile
  let tree: SyntaxTree
  let program: Program
  var scope = Scope()

  init(_ plan: RangeFunctionPlan, _ file: CheckedFile, _ program: Program) {
    self.plan = plan
    self.file = file
    tree = file.tree
    self.program = program
  }

  /// `true` iff the range statement `node` is over a function.
  func isOverFunction(_ node: NodeID) -> Bool {
    let operand = tree.unparenthesized(tree.rangeStatement(node).operand)
    let type = file.facts[operand].type
    return type.exists && program.underlyingKind(type) == .signature
  }

  mutating func visit(_ node: NodeID) {
    switch tree.tag(node) {
    case .functionDeclaration, .functionLiteral:
      let outer = scope
      scope = Scope(function: node)
      visitChildren(of: node)
      scope = outer
    case .rangeStatement where isOverFunction(node):
      scope.stateCount += 1
      scope.loops.append(node)
      plan.loops[node] = RangeFunctionLoop(depth: scope.loops.count, stateNumber: scope.stateCount)
      visitChildren(of: node)
      end(node)
      scope.loops.removeLast()
    case .block:
      visitChildren(of: node)
      replace(tree.block(node))
    case .caseClause:
      visitChildren(of: node)
      replace(tree.caseClause(node).body)
    case .communicationClause:
      visitChildren(of: node)
      replace(tree.communicationClause(node).body)
    case .labeledStatement:
      visitChildren(of: node)
      replace(tree.labeledStatement(node).statement)
    default: visitChildren(of: node)
    }
  }

  private mutating func visitChildren(of node: NodeID) {
    tree.forEachChild(node) { _, child in visit(child) }
  }

  /// Numbers the body of the innermost loop and collects what its checks need.
  private mutating func end(_ node: NodeID) {
    scope.yieldCount += 1
    plan.loops[node]?.yieldNumber = scope.yieldCount
    let isOutermost = scope.loops.count == 1
    if let loop = plan.loops[node], !isOutermost || loop.checksReturn || !loop.branches.isEmpty {
      need(.next)
    }
    if isOutermost {
      plan.loops[node]?.shared = scope.shared
      scope.shared = []
    }
  }

  private mutating func need(_ variable: RangeFunctionLoop.SharedVariable) {
    if !scope.shared.contains(variable) { scope.shared.append(variable) }
  }

  private mutating func replace(_ list: NodeList) {
    if scope.loops.isEmpty { return }
    for statement in list { replace(statement) }
  }

  /// Says what becomes of `statement` if it leaves the body of the innermost loop or defers.
  private mutating func replace(_ statement: NodeID) {
    if scope.loops.isEmpty || statement.isNone { return }
    switch tree.tag(statement) {
    case .branchStatement: replaceBranch(statement)
    case .deferStatement:
      need(.defers)
      plan.defers.insert(statement)
    case .returnStatement:
      if !tree.returnStatement(statement).isEmpty { plan.namedResults.insert(scope.function) }
      for loop in scope.loops { plan.loops[loop]?.checksReturn = true }
      need(.next)
      plan.returns.insert(statement)
    default: break
    }
  }

  private mutating func replaceBranch(_ node: NodeID) {
    let parts = tree.branchStatement(node)
    if parts.kind == .fallthrough { return }
    let last = scope.loops.count - 1
    if parts.label.isNone && scope.loops[last] != parts.target { return }
    if parts.kind != .goto, let index = scope.loops.lastIndex(of: parts.target) {
      if index == last {
        plan.exits[node] = parts.kind == .continue ? .ready : .done
        return
      }
      var first = index
      if parts.kind == .continue {
        first = index + 1
        plan.loops[scope.loops[first]]?.checksContinue = true
      } else {
        plan.loops[scope.loops[first]]?.checksBreak = true
      }
      for loop in scope.loops[(first + 1)...] { plan.loops[loop]?.checksBreak = true }
      plan.exits[node] = .next(2 * (index + 1) - (parts.kind == .continue ? 1 : 0))
      need(.next)
      return
    }
    if parts.label.isNone { return }
    let label = tree.name(parts.label)
    let labels = functionLabels()
    let target = labels.loops[label] ?? .none
    if target == scope.loops[last] { return }
    var next = labels.numbers[label] ?? 0
    switch parts.kind {
    case .goto: next += 2
    case .continue: next += 1
    default: break
    }
    let first = (scope.loops.lastIndex(of: target) ?? -1) + 1
    let branch = RangeFunctionLoop.Branch(kind: parts.kind, label: label, next: next)
    if plan.loops[scope.loops[first]]?.branches.contains(branch) == false {
      plan.loops[scope.loops[first]]?.branches.append(branch)
    }
    for loop in scope.loops[(first + 1)...] { plan.loops[loop]?.checksReturn = true }
    plan.exits[node] = .next(next)
    need(.next)
  }

  // MARK: Labels

  /// The labels of the function being planned (rule 5).
  private mutating func functionLabels() -> Labels {
    if let labels = scope.labels { return labels }
    let labels = Labels()
    tree.forEachChild(scope.function) { role, child in
      if tree.tag(child) == .block { collect(child, in: .none, labels) }
    }
    scope.labels = labels
    return labels
  }

  private func collect(_ node: NodeID, in loop: NodeID, _ labels: Labels) {
    var loop = loop
    switch tree.tag(node) {
    case .rangeStatement where isOverFunction(node): loop = node
    case .labeledStatement:
      let label = tree.name(tree.labeledStatement(node).label)
      labels.count += 1
      labels.numbers[label] = -1 - 3 * labels.count
      if labels.loops[label] == nil { labels.loops[label] = loop }
    default: break
    }
    tree.forEachChild(node) { _, child in collect(child, in: loop, labels) }
  }
}
