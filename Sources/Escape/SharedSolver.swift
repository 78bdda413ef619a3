import Base
import IR

// The verdicts of the solver by shared walks, at a cost near the number of edges.
//
// Walking from every location apart costs as many walks as there are locations that pass something on: in a long chain of
// assignments each of them. But of all walks only the least weight matters with which a location is reached from *some*
// root of a kind, because walks compose: what reaches a location with weight 0 or less goes on from there as a walk from
// that location does. So roots are walked from together, one label a location and kind.
//
// 1. What escapes is one root: a location whose address reaches it joins it. Its label is the weight of the leak to the
//    heap; one of 0 passes on that the value is stored through and called.
// 2. The mutator and the callee are walked from once. What they pass on adds nothing to walks from where it goes to.
// 3. Results outlive everything but what belongs to functions around theirs. Those of declared functions, and of literals
//    whose results are lost, therefore are one kind; those of literals with the same parent are another. Since a leak of a
//    parameter to a result of its own function is told apart from others, a label holds the least weights from two
//    different functions. A result behind the fifth place counts as that of another function.
// 4. Other locations outlive the same things if they have function and loop depth in common: they are a kind, walked from
//    if the function has storage in deeper loops, or in literals, whose address is taken, or parameters of literals. A walk
//    from a deeper loop goes where those from outer loops have not been as cheaply.
// 5. Leaks to results of a parameter's own function are walked for result by result at last, but nowhere where what escapes,
//    or the results of others, have been as cheaply: a leak to the heap that is no dearer makes them be dropped.
// 6. A walk ends at a location that was reached as cheaply from a kind of root that outlives more.
//
// Rule 8.3's lost results are found with the labels 0 of rules 1 and 2, and make a result change its kind. Labels only
// fall, so what is left to do is what has changed, and the order of work does not matter for the result.

/// The labels of a location: least weights from each kind of root.
struct SharedLabels: BitwiseCopyable {
  static let unreached = Int32.max
  var heap = unreached
  var mutator = unreached
  var callee = unreached
  /// From results that outlive everything (3).
  var results = ResultLabels()
  /// Valid in the walk `walk` alone.
  var local = ResultLabels()
  var own = unreached
  var walk: UInt32 = 0
  var ownWalk: UInt32 = 0
}

/// The least weights from results of two different functions.
struct ResultLabels: BitwiseCopyable {
  var first = SharedLabels.unreached
  var firstFunction = UInt32.max
  var second = SharedLabels.unreached
  var secondFunction = UInt32.max

  /// Takes note of a way of `weight` from a result of `function`; `false` if it is no news.
  mutating func lower(_ weight: Int32, _ function: UInt32) -> Bool {
    if function == firstFunction {
      if weight >= first { return false }
      first = weight
      return true
    }
    if weight < first {
      second = first
      secondFunction = firstFunction
      first = weight
      firstFunction = function
      return true
    }
    if weight >= second { return false }
    second = weight
    secondFunction = function
    return true
  }

  /// The least weight from a result that is not one of `function`.
  func other(than function: UInt32) -> Int32 { firstFunction == function ? second : first }
}

/// Locations whose labels have fallen, the least label first.
struct LabelQueue: ~Copyable {
  /// A location in a bucket and the one below it, as the number of an entry; -1 for none.
  struct Entry: BitwiseCopyable {
    var location: LocationID
    var next: Int32
  }
  private static let bucketCount = 32
  private var entries = Stack<Entry>(capacity: 128)
  /// By bucket the entry on top.
  private var tops = Stack<Int32>(capacity: bucketCount)
  private var lowest = bucketCount
  /// The number of locations in the queue.
  private var waiting = 0

  init() { tops.append(repeating: -1, count: LabelQueue.bucketCount) }

  mutating func push(_ location: LocationID, _ weight: Int32) {
    let bucket = Int(min(max(weight, 0), Int32(LabelQueue.bucketCount - 1)))
    let number = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(location: location, next: tops[bucket]))
    tops[bucket] = number
    waiting += 1
    if bucket < lowest { lowest = bucket }
  }

  mutating func pop() -> LocationID? {
    if waiting == 0 {
      entries.truncate(to: 0)
      lowest = LabelQueue.bucketCount
      return nil
    }
    waiting -= 1
    while tops[lowest] < 0 { lowest += 1 }
    let entry = entries[Int(tops[lowest])]
    tops[lowest] = entry.next
    return entry.location
  }
}

/// An edge as seen from one of its ends.
struct SharedEdge: BitwiseCopyable {
  /// The location at the other end.
  var source: LocationID
  var weight: Int32
}

/// A root of walks of one kind: results of literals by parent, other locations by function and loop depth.
struct KindRoot: BitwiseCopyable {
  var function: UInt32
  var depth: Int32
  var location: LocationID

  static func precedes(_ a: KindRoot, _ b: KindRoot) -> Bool {
    a.function != b.function
      ? a.function < b.function : a.depth != b.depth ? a.depth < b.depth : a.location.raw < b.location.raw
  }
}

extension Stack where Element == KindRoot {
  /// Puts the roots of one kind together.
  fileprivate mutating func sort() {
    for index in 0..<max(0, count - 1) where KindRoot.precedes(self[index + 1], self[index]) {
      var roots = self[from: 0]
      roots.sort(by: KindRoot.precedes)
      return
    }
  }
}

/// The tables of the shared solver.
struct SharedState: ~Copyable {
  var labels = Table<LocationID, SharedLabels>(capacity: 256)
  /// The parameters and the results among the locations.
  var parameters = Stack<LocationID>()
  var results = Stack<LocationID>()
  /// Other roots of walks (3, 4).
  var literalResults = Stack<KindRoot>()
  var others = Stack<KindRoot>()
  var heapQueue = LabelQueue()
  var resultQueue = LabelQueue()
  var queue = LabelQueue()
  var walk: UInt32 = 0
  /// The locations reached on the walk under way.
  var reached: [LocationID] = []
  /// Results whose function is a literal with results that are not lost, and those that still are to change kind.
  var lost: [LocationID] = []
  /// The literals whose results were found to be lost.
  var lostLiterals: [FunctionID] = []
  /// By function: the greatest loop depth of what another location of the function may outlive, -1 for nothing.
  var deepest = Table<FunctionID, Int32>(capacity: 1024)
  /// By function: literals inside have storage whose address is taken, or parameters.
  var hasInner = Table<FunctionID, Bool>(capacity: 1024)
  /// The functions with entries in these two.
  var touched: [FunctionID] = []
}

extension Analysis {
  /// Finds out what escapes and what leaks, without explanations.
  func solveShared() {
    if !shared.lostLiterals.isEmpty { shared.lostLiterals.removeAll(keepingCapacity: true) }
    if edges.count == 0 { return recordEscapes() }
    shared.parameters.truncate(to: 0)
    shared.results.truncate(to: 0)
    if !shared.lost.isEmpty { shared.lost.removeAll(keepingCapacity: true) }
    prepareShared()
    let rows = locations.first
    for index in 0..<locations.count where rows[index].attributes.contains(.escapes) {
      shared.labels[LocationID(index)].heap = 0
      shared.heapQueue.push(LocationID(index), 0)
      noteCalls(LocationID(index))
    }
    settleHeap()
    walkCallee()
    walkMutator()
    for index in 0..<shared.results.count where !isLiteralResult(shared.results[index]) {
      startResult(shared.results[index])
    }
    settle()
    walkKinds()
    settle()
    for index in 0..<shared.results.count { walkOwn(shared.results[index], isLiteral: false) }
    recordLeaks()
    for function in shared.touched {
      shared.deepest[function] = -1
      shared.hasInner[function] = false
    }
    if !shared.touched.isEmpty { shared.touched.removeAll(keepingCapacity: true) }
  }

  /// Lays out the labels, and looks at the locations once.
  private func prepareShared() {
    let count = locations.count
    shared.labels.truncate(to: 0)
    shared.labels.append(repeating: SharedLabels(), count: count)
    shared.walk = 0
    if shared.deepest.count < code.functions.count {
      let missing = code.functions.count - shared.deepest.count
      shared.deepest.append(repeating: -1, count: missing)
      shared.hasInner.append(repeating: false, count: missing)
    }
    let rows = locations.first
    for index in LocationID.firstOrdinary..<max(LocationID.firstOrdinary, count) {
      let flags = rows[index].flags
      if flags.isDisjoint(with: [.isParameter, .isResult, .mayBeOutlived]) { continue }
      if flags.contains(.isParameter) { shared.parameters.append(LocationID(index)) }
      if flags.contains(.isResult) { shared.results.append(LocationID(index)) }
      if !flags.contains(.mayBeOutlived) { continue }
      let function = rows[index].function
      if function.isNone { continue }
      let depth = max(rows[index].loopDepth, 0)
      let deepest = shared.deepest[function]
      if deepest < 0 { shared.touched.append(function) }
      if deepest < depth { shared.deepest[function] = depth }
      if code.functions[function].closureNode.isNone { continue }
      var parent = code.functions[function].parent
      while parent.exists && !shared.hasInner[parent] {
        shared.hasInner[parent] = true
        shared.touched.append(parent)
        parent = code.functions[parent].parent
      }
    }
  }

  /// `true` iff there are edges to `location`, so that walks go on from there.
  @inline(__always)
  private func hasEdges(_ location: LocationID) -> Bool { locations[location].lastEdge.exists }

  /// Calls `body` with each edge to `location`, the last one made first.
  @inline(__always)
  private func forEachEdge(to location: LocationID, _ body: (SharedEdge) -> Void) {
    let rows = edges.first
    var next = locations.first[location.index].lastEdge
    while next.exists {
      let row = rows + next.index
      next = row.pointee.next
      body(SharedEdge(source: row.pointee.source, weight: row.pointee.dereferences))
    }
  }

  // MARK: What escapes (1)

  private func escape(_ location: LocationID) {
    if has(.escapes, location) { return }
    locations[location].attributes = .all
    shared.labels[location].heap = 0
    if hasEdges(location) { shared.heapQueue.push(location, 0) }
    noteCalls(location)
  }

  private func settleHeap() {
    let labels = shared.labels.first
    while let location = shared.heapQueue.pop() {
      let weight = labels[location.index].heap
      forEachEdge(to: location) { edge in
        let total = weight + edge.weight
        if total >= labels[edge.source.index].heap { return }
        if total < 0 { return escape(edge.source) }
        labels[edge.source.index].heap = total
        if total == 0 {
          locations[edge.source].attributes.formUnion([.mutates, .calls])
          noteCalls(edge.source)
        }
        if hasEdges(edge.source) { shared.heapQueue.push(edge.source, total) }
      }
    }
  }

  // MARK: The mutator and the callee (2)

  private func walkMutator() {
    let labels = shared.labels.first
    let rows = locations.first
    labels[LocationID.mutator.index].mutator = 0
    shared.queue.push(.mutator, 0)
    while let location = shared.queue.pop() {
      let weight = max(labels[location.index].mutator, 0)
      forEachEdge(to: location) { edge in
        let total = weight + edge.weight
        let source = edge.source.index
        if total >= labels[source].mutator || rows[source].attributes.contains(.escapes) { return }
        labels[source].mutator = total
        if total <= 0 { rows[source].attributes.insert(.mutates) }
        if hasEdges(edge.source) { shared.queue.push(edge.source, total) }
      }
    }
  }

  private func walkCallee() {
    let labels = shared.labels.first
    let rows = locations.first
    labels[LocationID.callee.index].callee = 0
    shared.queue.push(.callee, 0)
    while let location = shared.queue.pop() {
      let weight = max(labels[location.index].callee, 0)
      forEachEdge(to: location) { edge in
        let total = weight + edge.weight
        let source = edge.source.index
        if total >= labels[source].callee || rows[source].attributes.contains(.escapes) { return }
        labels[source].callee = total
        if total <= 0 {
          rows[source].attributes.insert(.calls)
          noteCalls(edge.source)
        }
        if hasEdges(edge.source) { shared.queue.push(edge.source, total) }
      }
    }
  }

  /// Notes that the literal stored at `location`, if one is, may be called unseen (8.3).
  private func noteCalls(_ location: LocationID) {
    let node = locations[location].node
    guard node.exists, code.rows[node].op == .closure else { return }
    let literal = FunctionID(raw: code.rows[node].aux)
    guard isInComponent(literal), !lostResults[literal.index] else { return }
    lostResults[literal.index] = true
    shared.lostLiterals.append(literal)
    for result in code.functions[literal].results {
      let location = self.location(of: result)
      if location.exists { shared.lost.append(location) }
    }
  }

  // MARK: Results (3)

  /// `true` iff `location` is a result of a literal whose calls are all seen.
  private func isLiteralResult(_ location: LocationID) -> Bool {
    let function = locations[location].function
    return code.functions[function].closureNode.exists && !lostResults[function.index]
  }

  /// What the results of a function are told apart by: those behind the fifth place stand for another function.
  private func mark(of location: LocationID) -> UInt32 {
    let row = locations[location]
    return row.resultIndex < Leaks.resultCount ? row.function.raw : row.function.raw | 1 << 31
  }

  private func startResult(_ location: LocationID) {
    if shared.labels[location].results.lower(0, mark(of: location)) { shared.resultQueue.push(location, 0) }
  }

  /// Brings the labels of what escapes and of results that outlive everything up to date.
  private func settle() {
    while true {
      settleHeap()
      while let location = shared.lost.popLast() { startResult(location) }
      guard let location = shared.resultQueue.pop() else { return }
      let given = shared.labels[location].results
      let heap = shared.labels[location].heap
      forEachEdge(to: location) { edge in
        if given.first < heap { lowerResult(edge, given.first, given.firstFunction) }
        if given.second < heap { lowerResult(edge, given.second, given.secondFunction) }
      }
    }
  }

  private func lowerResult(_ edge: SharedEdge, _ weight: Int32, _ function: UInt32) {
    let total = max(weight, 0) + edge.weight
    if total >= shared.labels[edge.source].heap { return }
    if total < 0 { return escape(edge.source) }
    if shared.labels[edge.source].results.lower(total, function), hasEdges(edge.source) {
      shared.resultQueue.push(edge.source, total)
    }
  }

  // MARK: Other kinds (3, 4)

  /// Walks from the results of literals by parent, and from other locations by function and loop depth.
  private func walkKinds() {
    shared.literalResults.truncate(to: 0)
    shared.others.truncate(to: 0)
    let rows = locations.first
    for index in LocationID.firstOrdinary..<max(LocationID.firstOrdinary, locations.count)
    where rows[index].lastEdge.exists {
      let id = LocationID(index)
      let function = rows[index].function
      if rows[index].flags.contains(.isResult) {
        if !rows[index].attributes.contains(.escapes) && isLiteralResult(id) {
          let parent = code.functions[function].parent
          shared.literalResults.append(KindRoot(function: parent.raw, depth: 0, location: id))
        }
      } else if function.exists
        && (rows[index].loopDepth < shared.deepest[function] || shared.hasInner[function])
      {
        shared.others.append(KindRoot(function: function.raw, depth: rows[index].loopDepth, location: id))
      }
    }
    shared.others.sort()
    var start = 0
    while start < shared.others.count {
      // The walks of one function go on with each other's labels.
      shared.walk += 1
      let function = shared.others[start].function
      while start < shared.others.count && shared.others[start].function == function {
        let depth = shared.others[start].depth
        while start < shared.others.count, shared.others[start].function == function,
          shared.others[start].depth == depth
        {
          let location = shared.others[start].location
          if reach(location), shared.labels[location].local.first > 0 {
            shared.labels[location].local.first = 0
            shared.queue.push(location, 0)
          }
          start += 1
        }
        walkOthers(FunctionID(raw: function), depth)
      }
      settle()
    }
    shared.literalResults.sort()
    start = 0
    while start < shared.literalResults.count {
      let parent = shared.literalResults[start].function
      let first = start
      shared.walk += 1
      shared.reached.removeAll(keepingCapacity: true)
      while start < shared.literalResults.count && shared.literalResults[start].function == parent {
        let location = shared.literalResults[start].location
        if reach(location), shared.labels[location].local.lower(0, mark(of: location)) {
          shared.queue.push(location, 0)
        }
        start += 1
      }
      walkLiteralResults(locations[shared.literalResults[first].location].function)
      let walk = shared.walk
      for index in first..<start {
        walkOwn(shared.literalResults[index].location, isLiteral: true)
      }
      shared.walk = walk
      settle()
    }
  }

  /// Begins with `location` on the walk under way unless that has been done; always `true`.
  private func reach(_ location: LocationID) -> Bool {
    if shared.labels[location].walk != shared.walk {
      shared.labels[location].walk = shared.walk
      shared.labels[location].local = ResultLabels()
    }
    return true
  }

  /// Walks from the locations of `function` at loop depth `depth`, which are queued.
  private func walkOthers(_ function: FunctionID, _ depth: Int32) {
    func outlives(_ location: LocationID) -> Bool {
      let other = locations[location].function
      return other == function ? depth < locations[location].loopDepth : isEnclosed(other, by: function)
    }
    while let location = shared.queue.pop() {
      let given = shared.labels[location]
      let weight = max(given.local.first, 0)
      if given.heap <= weight || given.results.second <= weight { continue }  // (6)
      if depth > 0 && given.results.first <= weight && isDeclared(given.results.firstFunction) { continue }
      forEachEdge(to: location) { edge in
        let total = weight + edge.weight
        if has(.escapes, edge.source) { return }
        _ = reach(edge.source)
        if total >= shared.labels[edge.source].local.first { return }
        shared.labels[edge.source].local.first = total
        if total < 0 && outlives(edge.source) { return escape(edge.source) }
        if locations[edge.source].flags.contains(.isParameter) && outlives(edge.source) {
          locations[edge.source].leaks.addHeap(max(total, 0))
        }
        if hasEdges(edge.source) { shared.queue.push(edge.source, total) }
      }
    }
  }

  /// `true` iff `mark` is that of a declared function's result.
  private func isDeclared(_ mark: UInt32) -> Bool {
    mark != .max && code.functions[FunctionID(raw: mark & ~(1 << 31))].closureNode.isNone
  }

  /// Walks from the results of `literal` and its siblings, which are queued.
  private func walkLiteralResults(_ literal: FunctionID) {
    while let location = shared.queue.pop() {
      let given = shared.labels[location]
      forEachEdge(to: location) { edge in
        lowerLiteralResult(edge, given.local.first, given.local.firstFunction, literal, given)
        lowerLiteralResult(edge, given.local.second, given.local.secondFunction, literal, given)
      }
    }
    for location in shared.reached {
      let row = locations[location]
      if !row.flags.contains(.isParameter) || isEnclosed(literal, by: row.function) { continue }
      let weight = shared.labels[location].local.other(than: row.function.raw)
      if weight != SharedLabels.unreached { locations[location].leaks.addHeap(max(weight, 0)) }
    }
  }

  private func lowerLiteralResult(
    _ edge: SharedEdge, _ weight: Int32, _ function: UInt32, _ literal: FunctionID, _ given: SharedLabels
  ) {
    if weight == SharedLabels.unreached { return }
    let start = max(weight, 0)
    if given.heap <= start || given.results.second <= start || has(.escapes, edge.source) { return }  // (6)
    let total = start + edge.weight
    if total < 0 && !isEnclosed(literal, by: locations[edge.source].function) {
      return escape(edge.source)
    }
    if shared.labels[edge.source].walk != shared.walk { shared.reached.append(edge.source) }
    if reach(edge.source), shared.labels[edge.source].local.lower(total, function), hasEdges(edge.source) {
      shared.queue.push(edge.source, total)
    }
  }

  // MARK: Leaks (5)

  /// Walks from the result `result` for leaks of its function's parameters to it.
  private func walkOwn(_ result: LocationID, isLiteral: Bool) {
    if !hasEdges(result) { return }
    let row = locations[result]
    if row.attributes.contains(.escapes) || row.resultIndex >= Leaks.resultCount { return }
    let function = row.function
    let kind = shared.walk
    ownWalk += 1
    shared.labels[result].own = 0
    shared.labels[result].ownWalk = ownWalk
    shared.queue.push(result, 0)
    while let location = shared.queue.pop() {
      let given = shared.labels[location]
      let weight = max(given.own, 0)
      if given.heap <= weight || given.results.other(than: function.raw) <= weight { continue }  // (6)
      if isLiteral && given.walk == kind && given.local.other(than: function.raw) <= weight { continue }
      forEachEdge(to: location) { edge in
        if has(.escapes, edge.source) { return }
        let total = weight + edge.weight
        if shared.labels[edge.source].ownWalk == ownWalk && total >= shared.labels[edge.source].own {
          return
        }
        shared.labels[edge.source].ownWalk = ownWalk
        shared.labels[edge.source].own = total
        if locations[edge.source].flags.contains(.isParameter) && locations[edge.source].function == function
        {
          locations[edge.source].leaks.addResult(row.resultIndex, max(total, 0))
        }
        if hasEdges(edge.source) { shared.queue.push(edge.source, total) }
      }
    }
  }

  /// Gives parameters the leaks that they have if there are no edges: those to the heap of what escaped at once (1.6).
  private func recordEscapes() {
    for id in locations.ids where has(.escapes, id) && locations[id].flags.contains(.isParameter) {
      locations[id].leaks.addHeap(0)
    }
  }

  /// Gives parameters the leaks that their labels say.
  private func recordLeaks() {
    for index in 0..<shared.parameters.count {
      let id = shared.parameters[index]
      let given = shared.labels[id]
      let heap = min(given.heap, given.results.other(than: locations[id].function.raw))
      if heap != SharedLabels.unreached { locations[id].leaks.addHeap(max(heap, 0)) }
      if given.mutator != SharedLabels.unreached { locations[id].leaks.addMutator(max(given.mutator, 0)) }
      if given.callee != SharedLabels.unreached { locations[id].leaks.addCallee(max(given.callee, 0)) }
    }
  }
}
