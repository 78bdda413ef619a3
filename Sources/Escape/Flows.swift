import Base
import IR
import Types

/// An edge of the graph.
struct EdgeID: RowID {
  let raw: UInt32
  init(raw: UInt32) { self.raw = raw }
  static var prefix: String { "e" }
}

/// A note on an edge: through which expression the value went.
struct NoteID: RowID {
  let raw: UInt32
  init(raw: UInt32) { self.raw = raw }
  static var prefix: String { "note" }
}

/// `target ← source`, with the weight and the notes of the way.
struct EdgeRow: BitwiseCopyable {
  var target: LocationID
  var source: LocationID
  var dereferences: Int32
  var notes: NoteID
  /// The edge to the same target that was made before.
  var next: EdgeID
}

/// What a note speaks of: a node, or a variable where no node stands for it.
struct NoteSubject: BitwiseCopyable {
  var node: CodeID
  var variable: VariableID
}

/// A link in the list of an edge's notes, innermost first.
struct NoteRow: BitwiseCopyable {
  var next: NoteID
  var subject: NoteSubject
  var reason: FlowReason
}

/// The context of an expression: where its value goes.
struct Hole: BitwiseCopyable {
  var target: LocationID
  /// At least -1.
  var dereferences: Int32 = 0
  var notes: NoteID = .none
  /// The expression's address is being taken, whether or not it is kept.
  var takesAddress = false

  init(_ target: LocationID) { self.target = target }
}

/// The holes of a call's results: a run of the stack `Analysis.holes`.
struct HoleList: BitwiseCopyable {
  var start: Int
  /// -1 for a call whose results nobody asks for.
  var count: Int
  static var absent: HoleList { HoleList(start: 0, count: -1) }
  var isAbsent: Bool { count < 0 }
}

extension Analysis {
  var heapHole: Hole { Hole(.heap) }
  var mutatorHole: Hole { Hole(.mutator) }
  var calleeHole: Hole { Hole(.callee) }
  var discardHole: Hole { Hole(.blank) }

  /// The `index`th hole of `list`; what has no hole is dropped.
  func hole(_ list: HoleList, _ index: Int) -> Hole {
    index < list.count ? holes[list.start + index] : discardHole
  }

  /// `hole` with `delta` more dereferences.
  @inline(__always)
  func shift(_ hole: Hole, by delta: Int32) -> Hole {
    var hole = hole
    hole.dereferences = max(hole.dereferences + delta, -1)
    hole.takesAddress = delta < 0
    return hole
  }

  /// `hole` with the remark that the value passes `node` for `reason`.
  @inline(__always)
  func note(_ hole: Hole, _ node: CodeID, _ reason: FlowReason) -> Hole {
    explains ? note(hole, NoteSubject(node: node, variable: .none), reason) : hole
  }

  /// `hole` with the remark that the value passes `subject` for `reason`.
  func note(_ hole: Hole, _ subject: NoteSubject, _ reason: FlowReason) -> Hole {
    explains ? noted(hole, subject, reason) : hole
  }

  private func noted(_ hole: Hole, _ subject: NoteSubject, _ reason: FlowReason) -> Hole {
    var hole = hole
    hole.notes = notes.append(NoteRow(next: hole.notes, subject: subject, reason: reason))
    return hole
  }

  /// The hole of an operand that `node` loads from.
  @inline(__always)
  func dereference(_ hole: Hole, _ node: CodeID, _ reason: FlowReason) -> Hole {
    note(shift(hole, by: 1), node, reason)
  }

  /// The hole of an interface operand that `node` takes a value of `type` from (2.3).
  func assertion(_ hole: Hole, to type: TypeID, _ node: CodeID, _ reason: FlowReason) -> Hole {
    let isDirect = types.isInterface(type) || types.isPointerShaped(type)
    return note(isDirect ? hole : shift(hole, by: 1), node, reason)
  }

  /// Lets `source` flow into `hole`.
  func flow(_ hole: Hole, _ source: LocationID) {
    if hole.takesAddress { locations[source].flags.insert(.isAddressTaken) }
    if hole.target == .blank { return }
    if hole.target == source && hole.dereferences >= 0 { return }
    if hole.dereferences < 0 && has(.escapes, hole.target) {  // (1.6)
      if explains { explainAtOnce(hole, source) }
      locations[source].attributes = .all
      return
    }
    if hole.dereferences < 0 || locations[source].flags.contains(.isParameter) {
      locations[source].flags.insert(.mayBeOutlived)
    }
    locations[hole.target].lastEdge = edges.append(
      EdgeRow(
        target: hole.target, source: source, dereferences: hole.dereferences, notes: hole.notes,
        next: locations[hole.target].lastEdge))
  }

  /// A hole that flows into each hole pushed on the stack since `start`, which it pops (1.3).
  func merge(from start: Int) -> Hole {
    let count = holes.count - start
    if count == 0 { return discardHole }
    if count == 1 { return holes.removeLast() }
    let junction = newJunction(persists: false)
    for index in start..<holes.count { flow(holes[index], junction) }
    holes.truncate(to: start)
    return Hole(junction)
  }

  /// A hole that flows into `first` and `second` (1.3).
  func merge(_ first: Hole, _ second: Hole) -> Hole {
    let junction = newJunction(persists: false)
    flow(first, junction)
    flow(second, junction)
    return Hole(junction)
  }

  /// Makes the storage of `node`, lets its address flow to `hole`, and returns the hole of what is stored there (2.5).
  func spill(_ hole: Hole, _ node: CodeID) -> Hole {
    let location = newLocation(of: node)
    flow(note(shift(hole, by: -1), node, .spill), location)
    return Hole(location)
  }
}
