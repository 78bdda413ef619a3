import Base
import Parser

// The order in which package variables are initialised (Go specification, Package initialization): repeatedly the
// earliest variable in declaration order that depends on no uninitialised one. Dependencies through functions count;
// functions are taken out of the graph, their callers being linked to what they use.
extension Checker {
  /// A constant, variable or function in the dependency graph.
  private struct Node {
    var object: ObjectID
    /// The nodes that depend on this one, and those it depends on.
    var predecessors: Set<Int32> = []
    var successors: Set<Int32> = []
    /// Dependencies not yet initialised.
    var pending = 0
  }

  /// Orders the initialisers of the package's variables and reports those that depend on themselves.
  func orderInitializers() {
    var nodes = dependencyGraph()
    let kinds = nodes.map { program.objects[$0.object].kind }
    removeFunctions(&nodes, kinds)
    var queue = PriorityQueue(count: nodes.count)
    for index in nodes.indices where kinds[index] != .function {
      // What has no relations takes no part, unless it is to be initialised.
      if kinds[index] == .constant && nodes[index].successors.isEmpty && nodes[index].predecessors.isEmpty {
        continue
      }
      nodes[index].pending = nodes[index].successors.count
      queue.insert(Int32(index), priority(nodes[index], kinds[index]))
    }
    var emitted = Set<Int32>()
    while let next = queue.popFirst() {
      let index = Int(next)
      if nodes[index].pending > 0, let cycle = findCycle(from: nodes[index].object) {
        reportInitializationCycle(cycle)
      }
      for other in nodes[index].predecessors {
        nodes[Int(other)].pending -= 1
        queue.update(other, priority(nodes[Int(other)], kinds[Int(other)]))
      }
      if kinds[index] != .variable { continue }
      let order = Int(program.objects[nodes[index].object].order) - 1
      let declaration = declarations[Int(declarations[order].representative)]
      if declaration.value.isNone || !emitted.insert(declarations[order].representative).inserted { continue }
      let left = declaration.left.isEmpty ? [nodes[index].object] : declaration.left
      program.packages[package].initializers.append(
        Initializer(left: left, file: declaration.file, right: declaration.value))
    }
  }

  /// Constants first, then by the number of open dependencies, then by place in the source.
  private func priority(_ node: Node, _ kind: ObjectKind) -> UInt64 {
    let isConstant: UInt64 = kind == .constant ? 0 : 1
    let pending = UInt64(max(0, node.pending))
    return isConstant << 63 | pending << 32 | UInt64(program.objects[node.object].order)
  }

  private func dependencyGraph() -> [Node] {
    var nodes: [Node] = []
    var indices = [Int32](repeating: -1, count: packageObjects.count)
    for (order, object) in packageObjects.enumerated() {
      switch program.objects[object].kind {
      case .constant, .variable, .function:
        indices[order] = Int32(nodes.count)
        nodes.append(Node(object: object))
      default: break
      }
    }
    var edges: [(from: Int32, to: Int32)] = []
    edges.reserveCapacity(mentions.count)
    for mention in mentions {
      let other = indices[Int(program.objects[mention.object].order) - 1]
      if other < 0 { continue }
      // The variables of one specification follow each other.
      var order = Int(mention.declaration)
      repeat {
        if indices[order] >= 0 { edges.append((indices[order], other)) }
        order += 1
      } while order < declarations.count && declarations[order].representative == mention.declaration
    }
    // Functions matter on the way from a constant or variable to another.
    let uses = reached(nodes, edges)
    edges = edges.filter { uses[Int($0.from)] && uses[Int($0.to)] }
    let used = reached(nodes, edges.map { ($0.to, $0.from) })
    for edge in edges {
      let (from, to) = (Int(edge.from), Int(edge.to))
      if !used[from] || !used[to] { continue }
      nodes[from].successors.insert(edge.to)
      nodes[to].predecessors.insert(edge.from)
    }
    return nodes
  }

  /// Which of `nodes` are no functions or can be reached from such over `edges`.
  private func reached(_ nodes: [Node], _ edges: [(from: Int32, to: Int32)]) -> [Bool] {
    var starts = [Int](repeating: 0, count: nodes.count + 1)
    for edge in edges { starts[Int(edge.from) + 1] += 1 }
    for index in nodes.indices { starts[index + 1] += starts[index] }
    var next = starts
    var targets = [Int32](repeating: 0, count: edges.count)
    for edge in edges {
      targets[next[Int(edge.from)]] = edge.to
      next[Int(edge.from)] += 1
    }
    var isReached = nodes.map { program.objects[$0.object].kind != .function }
    var pending = nodes.indices.filter { isReached[$0] }
    while let index = pending.popLast() {
      for target in targets[starts[index]..<starts[index + 1]] where !isReached[Int(target)] {
        isReached[Int(target)] = true
        pending.append(Int(target))
      }
    }
    return isReached
  }

  /// Links the callers of functions to what the functions use, those with few links first.
  private func removeFunctions(_ nodes: inout [Node], _ kinds: [ObjectKind]) {
    let functions = nodes.indices.filter { kinds[$0] == .function }
    let costs = nodes.map { $0.predecessors.count * $0.successors.count }
    for index in functions.sorted(by: { (costs[$0], $0) < (costs[$1], $1) }) {
      let own = Int32(index)
      let predecessors = nodes[index].predecessors
      let successors = nodes[index].successors
      for caller in predecessors where caller != own {
        for used in successors where used != own {
          nodes[Int(caller)].successors.insert(used)
          nodes[Int(used)].predecessors.insert(caller)
        }
        nodes[Int(caller)].successors.remove(own)
      }
      for used in successors { nodes[Int(used)].predecessors.remove(own) }
    }
  }

  /// The objects on the way from `start` back to it, last first; nil if there is none.
  private func findCycle(from start: ObjectID) -> [ObjectID]? {
    var seen: Set<ObjectID> = []
    var path: [(object: ObjectID, rest: ArraySlice<ObjectID>)] = []
    func open(_ object: ObjectID) {
      seen.insert(object)
      let declaration = declarations[Int(program.objects[object].order) - 1].representative
      let list = Set(mentions.lazy.filter { $0.declaration == declaration }.map { $0.object })
        .filter { program.objects[$0].kind != .typeName }
        .sorted { program.objects[$0].order < program.objects[$1].order }
      path.append((object, list[...]))
    }
    open(start)
    while let last = path.indices.last {
      guard let next = path[last].rest.popFirst() else {
        path.removeLast()
        continue
      }
      if next == start { return [start] + path.dropFirst().map(\.object).reversed() }
      if !seen.contains(next) { open(next) }
    }
    return nil
  }

  private func reportInitializationCycle(_ cycle: [ObjectID]) {
    var object = cycle[0]
    let position = program.objects[object].position
    if cycle.count == 1 {
      error(
        position, .invalidInitCycle,
        "initialization cycle: \(program.name(object)) refers to itself")
      return
    }
    var report = ErrorReport(
      .invalidInitCycle, position, "initialization cycle for \(program.name(object))")
    for next in cycle.reversed() {
      report.add(
        program.objects[object].position, "\(program.name(object)) refers to \(program.name(next))")
      object = next
    }
    self.report(report)
  }
}

/// A heap of small integers by priority, whose priorities may fall.
private struct PriorityQueue {
  private var heap: [(member: Int32, priority: UInt64)] = []
  /// By member: its place in the heap, -1 if it is not there.
  private var places: [Int]

  /// A queue for members below `count`.
  init(count: Int) { places = Array(repeating: -1, count: count) }

  /// Adds `member`.
  mutating func insert(_ member: Int32, _ priority: UInt64) {
    heap.append((member, priority))
    places[Int(member)] = heap.count - 1
    rise(heap.count - 1)
  }

  /// Changes the priority of `member` if it is still in the queue.
  mutating func update(_ member: Int32, _ priority: UInt64) {
    let place = places[Int(member)]
    if place < 0 { return }
    heap[place].priority = priority
    rise(place)
    sink(places[Int(member)])
  }

  /// Removes the member with the least priority; nil if there is none.
  mutating func popFirst() -> Int32? {
    guard let first = heap.first else { return nil }
    let last = heap.removeLast()
    places[Int(first.member)] = -1
    if !heap.isEmpty {
      heap[0] = last
      places[Int(last.member)] = 0
      sink(0)
    }
    return first.member
  }

  private mutating func rise(_ start: Int) {
    var place = start
    while place > 0 && heap[place].priority < heap[(place - 1) / 2].priority {
      swap(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  private mutating func sink(_ start: Int) {
    var place = start
    while true {
      var least = place
      for child in 2 * place + 1..<2 * place + 3
      where child < heap.count && heap[child].priority < heap[least].priority {
        least = child
      }
      if least == place { return }
      swap(place, least)
      place = least
    }
  }

  private mutating func swap(_ a: Int, _ b: Int) {
    heap.swapAt(a, b)
    places[Int(heap[a].member)] = a
    places[Int(heap[b].member)] = b
  }
}
