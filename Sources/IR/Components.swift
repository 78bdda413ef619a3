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

/// Strongly connected components of the call graph, callees before callers.
public struct Components {
  /// The members of all components, one component after the other.
  public private(set) var members: [FunctionID] = []
  private var starts: [Int] = []

  /// The number of components.
  public var count: Int { starts.count }

  /// The members of component `index` in order of discovery.
  public subscript(index: Int) -> ArraySlice<FunctionID> {
    members[starts[index]..<(index + 1 < starts.count ? starts[index + 1] : members.count)]
  }

  private struct Frame {
    var function: FunctionID
    var number: UInt32
    var minimum: UInt32
    var nextEdge: Int
    var firstEdge: Int
  }

  /// Finds the components that can be reached from `roots` over functions that `follows` accepts.
  public init(of code: Code, roots: [FunctionID], where follows: (FunctionID) -> Bool) {
    var mentions = Mentions()
    self.init(of: code, roots: roots, &mentions, where: follows)
  }

  /// Finds the components that can be reached from `roots` over functions that `follows` accepts; `mentions` holds true
  /// for the bodies of `code` as they are.
  public init(
    of code: Code, roots: [FunctionID], _ mentions: inout Mentions, where follows: (FunctionID) -> Bool
  ) {
    var numbers = [UInt32](repeating: 0, count: code.functions.count)
    var last: UInt32 = 0
    var open = Stack<FunctionID>()
    var frames = Stack<Frame>()
    var edges = Stack<FunctionID>()

    func enter(_ function: FunctionID) {
      last += 2
      numbers[function.index] = last - 1
      open.append(function)
      let first = edges.count
      for index in mentions.range(of: function, in: code) {
        let callee = mentions.functions[index]
        if follows(callee) { edges.append(callee) }
      }
      // Asking whether to follow an edge may have read bodies, which mention functions not met before.
      let missing = code.functions.count - numbers.count
      if missing > 0 { numbers.append(contentsOf: repeatElement(0, count: missing)) }
      frames.append(
        Frame(function: function, number: last - 1, minimum: last, nextEdge: first, firstEdge: first))
    }

    for root in roots where numbers[root.index] == 0 && !code.isCapturingLiteral(root) {
      enter(root)
      while var frame = frames.popLast() {
        var descended = false
        while frame.nextEdge < edges.count {
          let callee = edges[frame.nextEdge]
          frame.nextEdge += 1
          let number = numbers[callee.index]
          if number == 0 {
            frames.append(frame)
            enter(callee)
            descended = true
            break
          }
          if number < frame.minimum { frame.minimum = number }
        }
        if descended { continue }
        edges.truncate(to: frame.firstEdge)
        let isEntry = frame.minimum == frame.number || frame.minimum == frame.number + 1
        if isEntry && !code.isCapturingLiteral(frame.function) {
          var start = open.count - 1
          while open[start] != frame.function { start -= 1 }
          starts.append(members.count)
          for index in start..<open.count {
            numbers[open[index].index] = .max
            members.append(open[index])
          }
          open.truncate(to: start)
        }
        if !frames.isEmpty && frame.minimum < frames[frames.count - 1].minimum {
          frames[frames.count - 1].minimum = frame.minimum
        }
      }
    }
  }
}
