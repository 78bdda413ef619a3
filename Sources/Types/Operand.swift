import Base
import Parser

/// An expression in the course of being checked: what it denotes, its type, its value (types2's operand).
struct Operand {
  /// What the expression denotes; `none` after an error, and then nothing more is said about it.
  var mode: ExpressionMode = .none
  /// Mode `builtin`: which one.
  var builtin: Builtin = .append
  /// The expression, in the current file; `none` for operands that are no expression of the program.
  var node: NodeID = .none
  var type: TypeID = TypeTable.basic(.invalid)
  /// Mode `constant`: the value.
  var value: ConstantValue = .unknown
  /// What messages call the operand if not by the spelling of `node`.
  var label = OperandLabel.none
  /// Where the operand is if `node` is none.
  var place: Position = .none

  /// `false` after an error.
  var isValid: Bool { mode != .none }

  /// Makes the operand one of which nothing is known; most have no value to let go of.
  @inline(__always)
  mutating func reset() {
    if !value.isUnknown { value = .unknown }
    mode = .none
    builtin = .append
    node = .none
    type = TypeTable.basic(.invalid)
    label = .none
    place = .none
  }

  /// Marks the operand as being in error.
  mutating func invalidate() { mode = .none }
}

/// What messages call an operand that is no expression of the program, or not all of one.
enum OperandLabel: BitwiseCopyable {
  case none
  /// The result of a call with that number, from 1 on.
  case result(Int32)
  /// The second value of `v, ok = m[k]` and the like.
  case okValue
  /// The tag of a switch statement that has none.
  case missingTag
  /// What a generic function is assigned to: an index in `Checker.targets`.
  case target(Int32)
}

/// What the value of a generic function is assigned to, from which its type arguments may be inferred.
struct InferenceTarget {
  var signature: TypeID
  var description: String
}

extension Checker {
  /// Where errors about `x` are reported: the start of its expression.
  func position(_ x: Operand) -> Position { x.node.exists ? tree.start(x.node) : x.place }

  /// The expression of `x` as messages show it; empty if it has none.
  func expressionText(_ x: Operand) -> String {
    switch x.label {
    case .none: return x.node.exists ? tree.text(of: x.node) : ""
    case .result(let number):
      let suffix = number == 1 ? "st" : number == 2 ? "nd" : number == 3 ? "rd" : "th"
      return "\(number)\(suffix) function result"
    case .okValue: return "ok value of (comma, ok) expression"
    case .missingTag: return "true"
    case .target(let index): return targets[Int(index)]
    }
  }

  /// Reports an error at the start of the expression of `x`.
  func error(_ x: Operand, _ code: ErrorCode, _ message: String) { error(position(x), code, message) }

  /// Reports an error at the start of `node`.
  func error(_ node: NodeID, _ code: ErrorCode, _ message: String) { error(tree.start(node), code, message) }

  /// Spells `x` for messages: its expression and, in parentheses, what it denotes.
  func describe(_ x: Operand) -> String {
    if x.mode == .nilValue {
      if !isValid(x.type) { return "nil (with invalid type)" }
      return x.type == TypeTable.basic(.untypedNil) ? "nil" : "nil (of type \(typeString(x.type)))"
    }
    var expression = expressionText(x)
    if expression.isEmpty {
      switch x.mode {
      case .builtin: expression = x.builtin.name.description
      case .typeExpression: expression = typeString(x.type)
      case .constant: expression = x.value.description
      default: break
      }
    }
    let what = description(ofMode: x, expression)
    return expression.isEmpty ? what : "\(expression) (\(what))"
  }

  /// What `x` denotes in words; its value is left out if `expression` spells it.
  private func description(ofMode x: Operand, _ expression: String) -> String {
    var text = ""
    var hasType = false
    switch x.mode {
    case .none, .noValue, .builtin, .typeExpression: break
    default:
      if isUntyped(x.type) { text = "\(typeString(x.type)) " } else { hasType = true }
    }
    text += Checker.modeText(x.mode)
    if x.mode == .constant {
      let value = x.value.description
      if value != expression { text += " \(value)" }
    }
    if !hasType { return text }
    if !isValid(x.type) { return text + " with invalid type" }
    var kind = isGeneric(x.type) ? "generic " : ""
    let parameter = isTypeParameter(x.type)
    let row = program.types.kind(x.type)
    if !parameter && (row == .alias || row == .named) {
      let composite = compositeKind(x.type)
      kind += composite.isEmpty ? "\(typeString(underlying(x.type))) " : "\(composite) "
    }
    text += " of \(kind)type \(typeString(x.type))"
    if parameter {
      text += " constrained by \(typeString(program.constraint(of: x.type)))"
      if hasEmptyTypeSet(x.type) { text += " with empty type set" }
    }
    return text
  }

  /// The words for `mode` in messages.
  private static func modeText(_ mode: ExpressionMode) -> String {
    switch mode {
    case .none: "invalid operand"
    case .noValue: "no value"
    case .builtin: "built-in"
    case .typeExpression: "type"
    case .constant: "constant"
    case .variable: "variable"
    case .mapIndex: "map index expression"
    case .value: "value"
    case .nilValue: "nil"
    case .commaOK: "comma, ok expression"
    case .commaError: "comma, error expression"
    }
  }

  /// Reports that `x` is a list of values where one is needed, and invalidates it.
  @inline(__always)
  func requireSingleValue(_ x: inout Operand) {
    if x.mode == .value && x.type.exists && program.types.kind(x.type) == .tuple { reportSeveralValues(&x) }
  }

  @inline(never)
  private func reportSeveralValues(_ x: inout Operand) {
    error(x, .tooManyValues, "multiple-value \(describe(x)) in single-value context")
    x.invalidate()
  }

  /// The modes that a context may exclude.
  struct Exclusion: OptionSet {
    let rawValue: UInt8
    static let noValue = Exclusion(rawValue: 1)
    static let builtin = Exclusion(rawValue: 2)
    static let type = Exclusion(rawValue: 4)
  }

  /// Reports `x` if its mode is one of `modes`, and invalidates it.
  @inline(__always)
  func exclude(_ x: inout Operand, _ modes: Exclusion) {
    switch x.mode {
    case .noValue, .builtin, .typeExpression: reportExcluded(&x, modes)
    default: return
    }
  }

  @inline(never)
  private func reportExcluded(_ x: inout Operand, _ modes: Exclusion) {
    switch x.mode {
    case .noValue where modes.contains(.noValue):
      let use = modes.contains(.type) ? "value" : "value or type"
      error(x, .tooManyValues, "\(describe(x)) used as \(use)")
    case .builtin where modes.contains(.builtin):
      error(x, .uncalledBuiltin, "\(describe(x)) must be called")
    case .typeExpression where modes.contains(.type):
      error(x, .notAnExpr, "\(describe(x)) is not an expression")
    default: return
    }
    x.invalidate()
  }
}
