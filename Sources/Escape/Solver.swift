import Base
import IR

/// A queue of locations that both ends can be added to.
struct LocationQueue {
  private var ring: [LocationID] = Array(repeating: .none, count: 64)
  private var head = 0
  private(set) var count = 0

  mutating func pushBack(_ location: LocationID) {
    if count == ring.count { grow() }
    ring[(head + count) & (ring.count - 1)] = location
    count += 1
  }

  mutating func pushFront(_ location: LocationID) {
    if count == ring.count { grow() }
    head = (head - 1) & (ring.count - 1)
    ring[head] = location
    count += 1
  }

  /// Removes and returns the first location; the queue must not be empty.
  mutating func popFront() -> LocationID {
    let first = ring[head]
    head = (head + 1) & (ring.count - 1)
    count -= 1
    return first
  }

  private mutating func grow() {
    var bigger = [LocationID](repeating: .none, count: ring.count * 2)
    for index in 0..<count { bigger[index] = ring[(head + index) & (ring.count - 1)] }
    ring = bigger
    head = 0
  }
}

// The order of roots and of the locations on a walk is the compiler's, because explanations show the way by which a
// verdict was first found. Without explanations the shared walks of `SharedSolver` find the same verdicts at a cost near the
// number of edges; with explanations `NarrowWalks` leaves out what they do not show. The walks here, whole, remain what both
// are held to.
extension Analysis {
  /// Finds out what escapes and what leaks (8.1).
  func solve() {
    groupEdges()
    for index in LocationID.firstOrdinary..<max(LocationID.firstOrdinary, locations.count) {
      roots.pushFront(LocationID(index))
      locations[LocationID(index)].flags.insert(.isQueued)
    }
    for place in [LocationID.mutator, .callee, .heap] {
      roots.pushFront(place)
      locations[place].flags.insert(.isQueued)
    }
    while roots.count > 0 {
      let root = roots.popFront()
      locations[root].flags.remove(.isQueued)
      walkNumber += 1
      if has(.calls, root) { loseResults(of: root) }
      if narrow.isOn && !mayFind(root) { continue }
      walk(from: root)
    }
  }

  /// Sorts the edges by target, keeping their order.
  func groupEdges() {
    let count = locations.count
    incomingStart.truncate(to: 0)
    incomingStart.append(repeating: 0, count: count + 2)
    for edge in edges.ids { incomingStart[edges[edge].target.index + 2] += 1 }
    for index in 2..<count + 2 { incomingStart[index] += incomingStart[index - 1] }
    incoming.truncate(to: 0)
    incoming.append(repeating: 0, count: edges.count)
    for edge in edges.ids {
      let target = edges[edge].target.index + 1
      incoming[Int(incomingStart[target])] = edge.raw
      incomingStart[target] += 1
    }
  }

  private func enqueue(_ location: LocationID) {
    if locations[location].flags.contains(.isQueued) { return }
    locations[location].flags.insert(.isQueued)
    if has(.escapes, location) { roots.pushFront(location) } else { roots.pushBack(location) }
  }

  /// Walks the edges backwards from `root` with fewest dereferences.
  ///
  /// It ends because a location is walked again only when its weight fell, and weights do not go below -1.
  private func walk(from root: LocationID) {
    let number = walkNumber
    locations[root].walk = number
    locations[root].dereferences = 0
    locations[root].next = .none
    let isNarrow = narrow.isOn
    reached.pushBack(root)
    while reached.count > 0 {
      let location = reached.popFront()
      locations[location].queuedWalk = 0
      var weight = locations[location].dereferences
      var gained: Attributes = []
      if weight < 0 {
        weight = 0
        if outlives(root, location) {  // (8.2)
          if explains && !has(.escapes, location) { explainEscape(root, location) }
          gained = .all
        } else if explains && has(.persists, root) {
          gained = .persists
        }
      }
      if weight == 0 {  // (8.4)
        gained.formUnion(locations[root].attributes.intersection([.mutates, .calls]))
      }
      if locations[location].flags.contains(.isParameter) {
        if outlives(root, location) {
          if explains && !has(.escapes, location) { explainLeak(root, location, weight) }
          leak(location, to: root, weight)
        }
        if has(.mutates, root) { locations[location].leaks.addMutator(weight) }
        if has(.calls, root) { locations[location].leaks.addCallee(weight) }
      }
      if !gained.isSubset(of: locations[location].attributes) {
        locations[location].attributes.formUnion(gained)
        narrow.hasChanged = true
        enqueue(location)
        if has(.escapes, location) { continue }
      }
      let start = Int(incomingStart[location.index])
      let end = Int(incomingStart[location.index + 1])
      narrow.work += end - start + 1
      for index in start..<end {
        let edge = EdgeID(raw: incoming[index])
        let row = edges[edge]
        let source = row.source
        if has(.escapes, source) { continue }
        if isNarrow && !leadsOn(source) { continue }
        let total = weight + row.dereferences
        if locations[source].walk == number && locations[source].dereferences <= total { continue }
        locations[source].walk = number
        locations[source].dereferences = total
        locations[source].next = location
        locations[source].edge = edge
        if locations[source].queuedWalk != number {
          locations[source].queuedWalk = number
          reached.pushBack(source)
        }
      }
    }
  }

  /// Notes that the literal stored at `location` may be called unseen, so that its results outlive everything (8.3).
  private func loseResults(of location: LocationID) {
    let node = locations[location].node
    guard node.exists, code.rows[node].op == .closure else { return }
    let literal = FunctionID(raw: code.rows[node].aux)
    guard isInComponent(literal), !lostResults[literal.index] else { return }
    lostResults[literal.index] = true
    for result in code.functions[literal].results {
      let location = self.location(of: result)
      if location.exists { enqueue(location) }
    }
  }

  /// `true` iff a value kept in `location` may survive the storage of `other` on the stack (8.3).
  func outlives(_ location: LocationID, _ other: LocationID) -> Bool {
    let row = locations[location]
    if row.attributes.contains(.escapes) { return true }
    if location == .mutator || location == .callee { return false }
    let function = locations[other].function
    if row.flags.contains(.isResult) {
      return !(isEnclosed(row.function, by: function) && !lostResults[row.function.index])
    }
    if row.function == function { return row.loopDepth < locations[other].loopDepth }
    return isEnclosed(function, by: row.function)
  }

  /// `true` iff `inner` is a literal somewhere inside `outer`.
  func isEnclosed(_ inner: FunctionID, by outer: FunctionID) -> Bool {
    if inner == outer || inner.isNone || outer.isNone || code.functions[inner].closureNode.isNone {
      return false
    }
    var parent = code.functions[inner].parent
    while parent.exists {
      if parent == outer { return true }
      parent = code.functions[parent].parent
    }
    return false
  }
}
