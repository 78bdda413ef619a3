import Base

// The bottom-up visiting order of functions.
//
// 1. Roots are tried in list order; literals that capture variables are no roots.
// 2. Edges of a function, in preorder of its body: each mention of a function's name, each method expression or method
//    value, each function literal. Functions that `follows` rejects (not defined in this package) have no place here.
// 3. A component is complete when the walk leaves its first function. Its members stand in the order of discovery: the
//    entry first. A literal that captures variables never completes a component by itself, so it stands in that of the
//    function around it.
//
// The walk is Tarjan's with the compiler's numbering; the stack of functions being visited is explicit.

/// The functions that bodies mention, in order, kept from one search for components to the next.
public struct Mentions {
  fileprivate var functions: [FunctionID] = []
  /// By function: the end of its run of `functions`, counted from 1, and the length of the run; 0 for those not known.
  fileprivate var ends: [UInt32] = []
  fileprivate var counts: [UInt32] = []

  public init() {}

  /// Forgets what `function` mentions, because its body has changed.
  public mutating func forget(_ function: FunctionID) {
    if function.index < ends.count { ends[function.index] = 0 }
  }

  /// What the body of `function` in `code` mentions, as a range of `functions`.
  fileprivate mutating func range(of function: FunctionID, in code: Code) -> Range<Int> {
    if function.index < ends.count {
      let known = Int(ends[function.index])
      if known > 0 { return known - 1 - Int(counts[function.index])..<known - 1 }
    }
    let start = functions.count
    var nodes = NodeStack()
    code.pushInner(code.functions[function].body, on: &nodes)
    while let id = nodes.popLast() {
      note(code.place(id))
      code.pushInner(of: id, on: &nodes)
    }
    finish(function, from: start, in: code)
    return start..<functions.count
  }

  // A walk that meets the nodes of a body in preorder may note what they mention on its way.

  /// The number of mentions noted so far.
  public var count: Int { functions.count }

  /// Notes what the node `row` of a body mentions.
  public mutating func note(_ row: UnsafePointer<CodeRow>) {
    switch row.pointee.op {
    case .functionName, .methodExpression, .methodValue, .closure:
      let callee = FunctionID(raw: row.pointee.aux)
      if callee.exists { functions.append(callee) }
    default: break
    }
  }

  /// Says that what was noted from number `start` on is what the body of `function` mentions.
  public mutating func finish(_ function: FunctionID, from start: Int, in code: Code) {
    if function.index >= ends.count {
      let missing = max(code.functions.count, function.index + 1) - ends.count
      ends.append(contentsOf: repeatElement(0, count: missing))
      counts.append(contentsOf: repeatElement(0, count: missing))
    }
    ends[function.index] = UInt32(functions.count + 1)
    counts[function.index] = UInt32(functions.count - start)
  }
}

/// The walk over the call graph that finds its strongly connected components, callees before callers.
///
/// It stops at each function that it enters, so that whoever walks can look at the body and note what it mentions, and at each
/// component that it completes: what is then done with the members finds their bodies near.
public final class ComponentWalk {
  /// Where the walk has stopped.
  public enum Stop {
    /// Before the function's mentions are asked for.
    case enters(FunctionID)
    /// A component is complete: `members`.
    case completes
  }

  /// A function on the way from the root.
  private struct Frame: BitwiseCopyable {
    var function: FunctionID
    var number: UInt32
    var minimum: UInt32
    var nextEdge: Int
    var firstEdge: Int
  }

  private let code: Code
  private let roots: [FunctionID]
  private var nextRoot = 0
  /// The number of each function met; `.max` once its component is complete.
  private var numbers = Table<FunctionID, UInt32>(capacity: 1024)
  private var last: UInt32 = 0
  /// The function being entered.
  private var entered = FunctionID.none
  /// The functions that have been entered, and where in them the members of the component completed last start.
  private var open = Stack<FunctionID>()
  private var firstMember: Int?
  private var frames = Stack<Frame>()
  private var edges = Stack<FunctionID>()

  /// Walks from `roots` in order.
  public init(of code: Code, roots: [FunctionID]) {
    self.code = code
    self.roots = roots
    numbers.append(repeating: 0, count: code.functions.count)
  }

  /// The members of the component completed last in order of discovery, valid until the walk goes on.
  public var members: UnsafeMutableBufferPointer<FunctionID> { open[from: firstMember ?? open.count] }

  /// Goes on to the next stop, over functions that `follows` accepts; nil at the end. `mentions` holds true for the bodies as
  /// they are.
  public func next(_ mentions: inout Mentions, where follows: (FunctionID) -> Bool) -> Stop? {
    if let first = firstMember {
      open.truncate(to: first)
      firstMember = nil
    }
    if entered.exists { enter(&mentions, where: follows) }
    while var frame = frames.popLast() {
      while frame.nextEdge < edges.count {
        let callee = edges[frame.nextEdge]
        frame.nextEdge += 1
        let number = numbers[callee]
        if number == 0 {
          frames.append(frame)
          entered = callee
          return .enters(callee)
        }
        if number < frame.minimum { frame.minimum = number }
      }
      edges.truncate(to: frame.firstEdge)
      if !frames.isEmpty && frame.minimum < frames[frames.count - 1].minimum {
        frames[frames.count - 1].minimum = frame.minimum
      }
      let isEntry = frame.minimum == frame.number || frame.minimum == frame.number + 1
      if isEntry && !code.isCapturingLiteral(frame.function) {
        var start = open.count - 1
        while open[start] != frame.function { start -= 1 }
        for index in start..<open.count { numbers[open[index]] = .max }
        firstMember = start
        return .completes
      }
    }
    while nextRoot < roots.count {
      let root = roots[nextRoot]
      nextRoot += 1
      if numbers[root] == 0 && !code.isCapturingLiteral(root) {
        entered = root
        return .enters(root)
      }
    }
    return nil
  }

  /// Numbers the function being entered and lists its edges.
  private func enter(_ mentions: inout Mentions, where follows: (FunctionID) -> Bool) {
    let function = entered
    entered = .none
    last += 2
    numbers[function] = last - 1
    open.append(function)
    let first = edges.count
    for index in mentions.range(of: function, in: code) {
      let callee = mentions.functions[index]
      if follows(callee) { edges.append(callee) }
    }
    // Asking whether to follow an edge may have read bodies, which mention functions not met before.
    let missing = code.functions.count - numbers.count
    if missing > 0 { numbers.append(repeating: 0, count: missing) }
    frames.append(
      Frame(function: function, number: last - 1, minimum: last, nextEdge: first, firstEdge: first))
  }
}
