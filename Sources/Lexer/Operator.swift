/// An operator of the language, in Go's order of precedence.
@frozen
public enum Operator: UInt8, Sendable, BitwiseCopyable {
  /// No operator: plain assignment.
  case none = 0
  /// The `:` of `:=`.
  case define
  case not
  case receive
  case tilde
  case orOr
  case andAnd
  case equal
  case notEqual
  case less
  case lessEqual
  case greater
  case greaterEqual
  case add
  case subtract
  case or
  case xor
  case multiply
  case divide
  case remainder
  case and
  case andNot
  case shiftLeft
  case shiftRight

  /// The operator as written (`:` for `define`, empty for `none`).
  public var spelling: StaticString {
    switch self {
    case .none: ""
    case .define: ":"
    case .not: "!"
    case .receive: "<-"
    case .tilde: "~"
    case .orOr: "||"
    case .andAnd: "&&"
    case .equal: "=="
    case .notEqual: "!="
    case .less: "<"
    case .lessEqual: "<="
    case .greater: ">"
    case .greaterEqual: ">="
    case .add: "+"
    case .subtract: "-"
    case .or: "|"
    case .xor: "^"
    case .multiply: "*"
    case .divide: "/"
    case .remainder: "%"
    case .and: "&"
    case .andNot: "&^"
    case .shiftLeft: "<<"
    case .shiftRight: ">>"
    }
  }

  /// The operator as written, for messages.
  public var text: String { spelling.description }

  /// 1 (`||`) to 5 (`*`) for binary operators, 0 for the others.
  public var precedence: Int {
    switch self {
    case .none, .define, .not, .receive, .tilde: 0
    case .orOr: 1
    case .andAnd: 2
    case .equal, .notEqual, .less, .lessEqual, .greater, .greaterEqual: 3
    case .add, .subtract, .or, .xor: 4
    case .multiply, .divide, .remainder, .and, .andNot, .shiftLeft, .shiftRight: 5
    }
  }

  /// `true` iff the operator compares (`==` to `>=`).
  public var isComparison: Bool {
    rawValue >= Operator.equal.rawValue && rawValue <= Operator.greaterEqual.rawValue
  }
  /// `true` iff the operator shifts.
  public var isShift: Bool { self == .shiftLeft || self == .shiftRight }
}
