import Base
import IR
import Types

/// A variable, the storage of an expression, or a junction.
struct LocationID: RowID {
  let raw: UInt32
  init(raw: UInt32) { self.raw = raw }
  static var prefix: String { "loc" }

  /// The places outside the functions (1.4).
  static var heap: LocationID { LocationID(raw: 0) }
  static var mutator: LocationID { LocationID(raw: 1) }
  static var callee: LocationID { LocationID(raw: 2) }
  static var blank: LocationID { LocationID(raw: 3) }
  /// The index of the first location of a function.
  static var firstOrdinary: Int { 4 }
}

/// What is known of a location's storage and of what can be reached from it.
struct Attributes: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  /// The storage must be in the heap.
  static let escapes = Attributes(rawValue: 1)
  /// The storage outlives its statement.
  static let persists = Attributes(rawValue: 2)
  /// What the value points to may be stored to.
  static let mutates = Attributes(rawValue: 4)
  /// The value may be called where its results are not followed.
  static let calls = Attributes(rawValue: 8)
  static let all: Attributes = [.escapes, .persists, .mutates, .calls]
}

/// What is known of a location from the walk.
struct LocationFlags: OptionSet, BitwiseCopyable {
  let rawValue: UInt8
  /// A literal captures the variable.
  static let isCaptured = LocationFlags(rawValue: 1)
  /// The variable is assigned other than by its definition (3.4).
  static let isReassigned = LocationFlags(rawValue: 2)
  /// The variable's address is taken.
  static let isAddressTaken = LocationFlags(rawValue: 4)
  static let isParameter = LocationFlags(rawValue: 8)
  static let isResult = LocationFlags(rawValue: 16)
  /// The location waits to be walked from.
  static let isQueued = LocationFlags(rawValue: 32)
  /// What outlives the location matters: an edge carries its address, or is one of a parameter.
  static let mayBeOutlived = LocationFlags(rawValue: 64)
  /// The variable's type is one that storage on the stack may be too large for (7.2).
  static let isBulky = LocationFlags(rawValue: 128)
}

/// A row of the location table.
struct LocationRow: BitwiseCopyable {
  /// The allocating expression; `none` for variables and junctions.
  var node: CodeID
  /// The variable; `none` for expressions and junctions.
  var variable: VariableID
  var function: FunctionID
  var loopDepth: Int32
  /// Results: the place among the function's results.
  var resultIndex: Int32 = 0
  var attributes: Attributes = []
  var flags: LocationFlags = []
  /// Parameters: what was found so far (9.1).
  var leaks = Leaks()
  /// The edge to the location that was made last; the others follow by `EdgeRow.next`.
  var lastEdge: EdgeID = .none

  // MARK: The walk that last came here
  /// Fewest dereferences on the way to the root; -1 if the address gets there.
  var dereferences: Int32 = 0
  var walk: UInt32 = 0
  /// The walk in whose queue the location is; 0 for none.
  var queuedWalk: UInt32 = 0
  /// The next location on the way to the root, and the edge that leads there.
  var next: LocationID = .none
  var edge: EdgeID = .none

  init(node: CodeID, variable: VariableID, function: FunctionID, loopDepth: Int32) {
    self.node = node
    self.variable = variable
    self.function = function
    self.loopDepth = loopDepth
  }
}

extension Analysis {
  /// Empties the tables for the next component.
  func resetLocations() {
    let rows = locations.first
    for index in 0..<locations.count where rows[index].variable.exists {
      locationOf[rows[index].variable] = .none
    }
    locations.truncate(to: 0)
    edges.truncate(to: 0)
    notes.truncate(to: 0)
    function = .none
    for index in 0..<LocationID.firstOrdinary {
      var row = LocationRow(node: .none, variable: .none, function: .none, loopDepth: 0)
      switch LocationID(index) {  // (1.4)
      case .heap: row.attributes = .all
      case .mutator: row.attributes = .mutates
      case .callee: row.attributes = .calls
      default: break
      }
      locations.append(row)
    }
  }

  /// Makes the location of `variable` in the function at hand (1.1).
  @discardableResult
  func newLocation(of variable: VariableID) -> LocationID {
    if variable.index >= locationOf.count {
      locationOf.append(repeating: .none, count: code.variables.count - locationOf.count)
    }
    let existing = locationOf[variable]
    if existing.exists { return existing }
    var row = LocationRow(node: .none, variable: variable, function: function, loopDepth: loopDepth)
    switch code.variables[variable].variableClass {
    case .parameter, .captured: row.flags = .isParameter
    case .result: row.flags = .isResult
    case .local, .global: if types.isBulky(code.variables[variable].type) { row.flags = .isBulky }
    }
    row.attributes = .persists
    let id = locations.append(row)
    locationOf[variable] = id
    return id
  }

  /// Makes the location of the storage that `node` allocates (1.2).
  func newLocation(of node: CodeID) -> LocationID {
    locations.append(
      LocationRow(node: node, variable: .none, function: function, loopDepth: loopDepth))
  }

  /// Makes a junction, which keeps what flows through it alive if it `persists` (1.3).
  func newJunction(persists: Bool) -> LocationID {
    var row = LocationRow(node: .none, variable: .none, function: function, loopDepth: loopDepth)
    if persists { row.attributes = .persists }
    return locations.append(row)
  }

  /// The location of `variable` or of what it captures; `none` for package variables.
  func location(of variable: VariableID) -> LocationID {
    if variable.index < locationOf.count {
      let known = locationOf[variable]
      if known.exists { return known }
    }
    return code.variables[variable].variableClass == .captured ? locationOfCaptured(variable) : .none
  }

  private func locationOfCaptured(_ variable: VariableID) -> LocationID {
    let variable = code.canonical(variable)
    return variable.index < locationOf.count ? locationOf[variable] : .none
  }

  /// `true` iff `location` has `attribute`.
  @inline(__always)
  func has(_ attribute: Attributes, _ location: LocationID) -> Bool {
    !locations[location].attributes.isDisjoint(with: attribute)
  }
}
