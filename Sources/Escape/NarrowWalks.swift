import Base
import IR

// The walks of `Solver` at a cost near the number of edges and the length of what is explained.
//
// An explanation shows the way by which a walk first found something, so the walks must be the compiler's, in its order.
// But few of them find anything, and most of what they pass leads to nothing. What will be found is known from shared
// walks; from it follows which locations a walk need not go to, and which walks need not be made at all.
//
// 1. A walk explains how addresses of locations that do not escape yet come to escape, and leaks of parameters that do not
//    escape. Its root must outlive them (8.3), so it must rank below them: literals inside rank above what is around them,
//    deeper loops above outer ones. What escapes, and results, rank below everything, but for results of literals in a
//    component of one declared function whose calls are all seen: what belongs to the declared function outlives them.
// 2. A walk also passes on attributes. That matters where they make a location wait for a walk again: for one that is yet
//    to escape, for one whose walk explains leaks, and for literals, whose results may be lost. It matters nowhere else,
//    since what a location passes on has been passed on, through it, by the walk that it has its attributes from.
// 3. A walk goes to a location only if it leads to something that matters to the root, whatever the weights on the way.
//    So what is left out leads to nothing, and what is gone to is queued in the same order as otherwise.
// 4. A walk is not made if nothing that matters to its root can be reached at a weight that tells. Addresses need a way
//    back to where they are taken that never weighs more than was gained by taking further ones.
// 5. The less there is left to find, the more can be left out. What leads where is found out anew whenever as many edges
//    have been walked as that costs.

/// What the narrow walks go by.
struct NarrowState {
  /// Walks leave out what leads to nothing.
  var isOn = false
  /// `false` until it is known what leads where.
  var isKnown = false
  /// Something has been found since.
  var hasChanged = true
  /// The edges walked since.
  var work = 0
  /// One declared function alone is in the component.
  var isSingle = false
  /// The attributes that locations have in the end.
  var attributes: [Attributes] = []
  /// By location: the highest rank of what is to be explained there or behind (1, 3).
  var explained: [Int32] = []
  /// By location: the highest rank of addresses that are to escape and can be reached from there (4).
  var escaping: [Int32] = []
  /// By location: the highest rank of a parameter there or behind.
  var leaking: [Int32] = []
  /// By location: how much a way from there may weigh.
  var slack: [Int8] = []
  /// By location: which attributes matter there or behind (2).
  var gains: [UInt8] = []
  /// The edges by source.
  var outgoing: [SharedEdge] = []
  var outgoingStart: [UInt32] = []
  var stack: [LocationID] = []

  // MARK: The walk under way
  var rank: Int32 = 0
  var gives: UInt8 = 0

  /// The greatest slack that is told from more.
  static let mostSlack: Int8 = 32
  /// Components with fewer locations are walked through as they are.
  static let leastLocations = 256
}

extension Analysis {
  /// Finds out what escapes and what leaks, with explanations.
  func solveExplained() {
    if locations.count < NarrowState.leastLocations { return solve() }
    solveNarrowly()
  }

  /// `solveExplained` by narrow walks.
  func solveNarrowly() {
    let before = (0..<locations.count).map {
      (locations[LocationID($0)].attributes, locations[LocationID($0)].leaks)
    }
    solveShared()
    narrow.attributes = (0..<locations.count).map { locations[LocationID($0)].attributes }
    let leaks = (0..<locations.count).map { locations[LocationID($0)].leaks }
    let lost = shared.lostLiterals
    for index in 0..<locations.count {
      locations[LocationID(index)].attributes = before[index].0
      locations[LocationID(index)].leaks = before[index].1
    }
    for literal in lost { lostResults[literal.index] = false }
    narrow.isOn = true
    narrow.isKnown = false
    narrow.hasChanged = true
    narrow.work = 0
    var declared = FunctionID.none
    narrow.isSingle = true
    for index in LocationID.firstOrdinary..<max(LocationID.firstOrdinary, locations.count) {
      let function = locations[LocationID(index)].function
      if function.isNone || function == declared || code.functions[function].closureNode.exists { continue }
      if declared.exists { narrow.isSingle = false }
      declared = function
    }
    solve()
    narrow.isOn = false
    for index in 0..<locations.count {
      locations[LocationID(index)].attributes = narrow.attributes[index]
      locations[LocationID(index)].leaks = leaks[index]
    }
    for literal in lost { lostResults[literal.index] = true }
  }

  // MARK: Ranks (1)

  /// What ranks the storage at `location`.
  private func rank(_ location: LocationID) -> Int32 {
    let row = locations[location]
    if row.function.isNone { return 0 }
    var nesting: Int32 = 0
    var function = row.function
    while function.exists && code.functions[function].closureNode.exists && nesting < 1000 {
      nesting += 1
      function = code.functions[function].parent
    }
    return nesting << 20 | min(max(row.loopDepth, 0), 1 << 20 - 1)
  }

  /// What ranks the walk from `root`.
  private func rank(ofRoot root: LocationID) -> Int32 {
    if has(.escapes, root) { return -1 }
    if root == .mutator || root == .callee || locations[root].function.isNone { return .max }
    if !locations[root].flags.contains(.isResult) { return rank(root) }
    let function = locations[root].function
    let isKept =
      narrow.isSingle && code.functions[function].closureNode.exists && !lostResults[function.index]
    return isKept ? 1 << 20 - 1 : -1
  }

  // MARK: Walks

  /// `true` iff the walk from `root` may find something (4); prepares it.
  func mayFind(_ root: LocationID) -> Bool {
    if narrow.hasChanged && narrow.work > edges.count { findWhatMatters() }
    narrow.rank = rank(ofRoot: root)
    let attributes = locations[root].attributes
    narrow.gives = 0
    if !attributes.isDisjoint(with: [.mutates, .calls]) { narrow.gives |= 1 }
    if attributes.contains(.persists) { narrow.gives |= 2 }
    if !narrow.isKnown { return true }
    return narrow.escaping[root.index] > narrow.rank || narrow.leaking[root.index] > narrow.rank
      || narrow.gains[root.index] & narrow.gives != 0
  }

  /// `true` iff the walk under way may find something at `location` or behind (3).
  @inline(__always)
  func leadsOn(_ location: LocationID) -> Bool {
    if !narrow.isKnown { return true }
    return narrow.explained[location.index] > narrow.rank || narrow.gains[location.index] & narrow.gives != 0
  }

  // MARK: What matters

  /// Finds out for each location what walks from it and through it may find (5).
  private func findWhatMatters() {
    if !narrow.isKnown { groupEdgesBySource() }
    narrow.isKnown = true
    narrow.hasChanged = false
    narrow.work = 0
    let count = locations.count
    narrow.explained = Array(repeating: -1, count: count)
    narrow.escaping = Array(repeating: -1, count: count)
    narrow.leaking = Array(repeating: -1, count: count)
    narrow.slack = Array(repeating: -1, count: count)
    narrow.gains = Array(repeating: 0, count: count)
    var escaping: [UInt64] = []
    var leaking: [UInt64] = []
    for index in LocationID.firstOrdinary..<max(LocationID.firstOrdinary, count) {
      let id = LocationID(index)
      if has(.escapes, id) { continue }
      let willEscape = narrow.attributes[index].contains(.escapes)
      let isParameter = locations[id].flags.contains(.isParameter)
      if !willEscape && !isParameter { continue }
      let entry = UInt64(rank(id)) << 32 | UInt64(index)
      if willEscape { escaping.append(entry) }
      if isParameter { leaking.append(entry) }
    }
    escaping.sort(by: >)
    leaking.sort(by: >)
    spread(leaking, \.leaking)
    spread(mergeDescending(escaping, leaking), \.explained)
    spreadAddresses(escaping)
    spreadGains()
  }

  private func mergeDescending(_ a: [UInt64], _ b: [UInt64]) -> [UInt64] {
    var all = a + b
    if !a.isEmpty && !b.isEmpty { all.sort(by: >) }
    return all
  }

  private func groupEdgesBySource() {
    let count = locations.count
    narrow.outgoingStart = Array(repeating: 0, count: count + 2)
    for edge in edges.ids { narrow.outgoingStart[edges[edge].source.index + 2] += 1 }
    for index in 2..<count + 2 { narrow.outgoingStart[index] += narrow.outgoingStart[index - 1] }
    narrow.outgoing = Array(repeating: SharedEdge(source: .none, weight: 0), count: edges.count)
    for edge in edges.ids {
      let row = edges[edge]
      let place = Int(narrow.outgoingStart[row.source.index + 1])
      narrow.outgoing[place] = SharedEdge(source: row.target, weight: row.dereferences)
      narrow.outgoingStart[row.source.index + 1] += 1
    }
  }

  @inline(__always)
  private func outgoingRange(_ location: LocationID) -> Range<Int> {
    Int(narrow.outgoingStart[location.index])..<Int(narrow.outgoingStart[location.index + 1])
  }

  /// Gives each location the highest rank of `seeds`, highest first, that any way leads to.
  private func spread(_ seeds: [UInt64], _ label: WritableKeyPath<NarrowState, [Int32]>) {
    var labels = narrow[keyPath: label]
    narrow[keyPath: label] = []
    for seed in seeds {
      let rank = Int32(truncatingIfNeeded: seed >> 32)
      let start = LocationID(Int(seed & 0xFFFF_FFFF))
      if labels[start.index] >= rank { continue }
      labels[start.index] = rank
      narrow.stack.append(start)
      while let location = narrow.stack.popLast() {
        if has(.escapes, location) { continue }
        for index in outgoingRange(location) {
          let target = narrow.outgoing[index].source
          if labels[target.index] >= rank { continue }
          labels[target.index] = rank
          narrow.stack.append(target)
        }
      }
    }
    narrow[keyPath: label] = labels
  }

  /// Gives each location the highest rank of `seeds`, highest first, whose addresses reach it (4).
  ///
  /// It ends because a location is gone to again only when its slack grows.
  private func spreadAddresses(_ seeds: [UInt64]) {
    for seed in seeds {
      let rank = Int32(truncatingIfNeeded: seed >> 32)
      addSlack(behind: LocationID(Int(seed & 0xFFFF_FFFF)), -1, rank)
      while let location = narrow.stack.popLast() {
        addSlack(behind: location, Int32(narrow.slack[location.index]), rank)
      }
    }
  }

  private func addSlack(behind location: LocationID, _ slack: Int32, _ rank: Int32) {
    for index in outgoingRange(location) {
      let edge = narrow.outgoing[index]
      let most = Int32(NarrowState.mostSlack)
      let rest = slack == most ? most : min(slack - edge.weight, most)
      if rest < 0 || rest <= narrow.slack[edge.source.index] { continue }
      narrow.slack[edge.source.index] = Int8(rest)
      if narrow.escaping[edge.source.index] < rank { narrow.escaping[edge.source.index] = rank }
      if !has(.escapes, edge.source) { narrow.stack.append(edge.source) }
    }
  }

  /// Gives each location the attributes that matter there or behind (2).
  private func spreadGains() {
    for index in LocationID.firstOrdinary..<max(LocationID.firstOrdinary, locations.count) {
      let id = LocationID(index)
      let row = locations[id]
      if row.attributes.contains(.escapes) { continue }
      let later = narrow.attributes[index].intersection([.mutates, .calls])
      var gains: UInt8 = later.isSubset(of: row.attributes) ? 0 : 1
      if !row.attributes.contains(.persists) { gains |= 2 }
      if gains == 0 { continue }
      let rank = row.flags.contains(.isResult) ? -1 : self.rank(id)
      let matters =
        narrow.attributes[index].contains(.escapes) || narrow.leaking[index] > rank
        || later.contains(.calls) && row.node.exists && code.rows[row.node].op == .closure
      if !matters || narrow.gains[index] & gains == gains { continue }
      narrow.gains[index] |= gains
      narrow.stack.append(id)
      while let location = narrow.stack.popLast() {
        if has(.escapes, location) { continue }
        let given = narrow.gains[location.index]
        for index in outgoingRange(location) {
          let target = narrow.outgoing[index].source.index
          if narrow.gains[target] & given == given { continue }
          narrow.gains[target] |= given
          narrow.stack.append(narrow.outgoing[index].source)
        }
      }
    }
  }
}
