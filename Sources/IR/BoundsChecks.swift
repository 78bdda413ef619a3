import Base
import Types

// Index expressions whose bounds check is known to hold.
//
// 1. Considered are elements of arrays, of what a pointer to an array points to and of constant strings, with an index that
//    is not constant.
// 2. The index is in range if it is `x & k` (or `x &^ k`) with a small enough constant k, an unsigned remainder by a
//    constant of at most the length, or if its type has so few bits, after the bits that an unsigned division or shift by a
//    constant takes away, that no value reaches the length.
// 3. Lines stand in the order in which the compiler lowers code: functions in list order, each followed by the capturing
//    literals met in it, the last one first; within a function in order of evaluation, the post statement of a loop before
//    its body.
// 4. An index in an operand of append, make of a slice, unsafe.Slice or unsafe.String is first put into a temporary unless
//    it is a variable, constant, length or field: then only its type counts.
// 5. A select statement first evaluates the operands of all cases; then come the body of its default case, those of its
//    sends in order, and those of its receives, the last one first. With one case and a default the case comes first.

/// Reports index expressions whose bounds check is known to hold.
public enum BoundsChecks {
  public static func run(_ code: Code) {
    for function in code.order where code.functions[function].hasBody && !code.isCapturingLiteral(function) {
      var pending = [function]
      while let next = pending.popLast() { report(code, next, &pending) }
    }
  }

  private static func report(_ code: Code, _ function: FunctionID, _ pending: inout [FunctionID]) {
    var found: [CodeID] = []
    walk(code, code.functions[function].body) { id in
      let row = code.rows[id]
      switch row.op {
      case .closure:
        let literal = FunctionID(raw: row.aux)
        if code.isCapturingLiteral(literal) { pending.append(literal) }
      case .index:
        if row.flags.contains(.isBounded) || code.constant(row.y) != nil { return }
        guard let length = length(code, row.x), isBounded(code, row.y, length) else { return }
        found.append(id)
      case .append, .makeSlice, .unsafeSlice, .unsafeString:
        if found.isEmpty { return }
        var copied: Set<CodeID> = []
        if row.op == .append {
          for argument in code.lists[row.list] where argument.exists { _ = isSafe(code, argument, &copied) }
        } else {
          if row.op != .makeSlice { _ = isSafe(code, row.x, &copied) }
          if row.y.exists { _ = isSafe(code, row.y, &copied) }
          if row.z.exists { _ = isSafe(code, row.z, &copied) }
        }
        if copied.isEmpty { return }
        found.removeAll { id in
          let row = code.rows[id]
          return copied.contains(id) && !isBounded(byTypeOf: row.y, code, length(code, row.x) ?? 0)
        }
      default: break
      }
    }
    for id in found {
      let row = code.rows[id]
      code.decisions.append(
        Decision(.boundsCheckElided, position: code.outermost(row.position, row.inline)))
    }
  }

  /// Calls `visit` with every node of the statements `list`, children before their parent, in the order of rule 3.
  private static func walk(_ code: Code, _ list: ListRange, _ visit: (CodeID) -> Void) {
    let isSecond: UInt32 = 1 << 31
    var stack: [CodeID] = []
    code.push(list, on: &stack)
    while let id = stack.popLast() {
      if id.raw & isSecond != 0 {
        visit(CodeID(raw: id.raw & ~isSecond))
        continue
      }
      stack.append(CodeID(raw: id.raw | isSecond))
      if code.rows[id].op == .selectStatement {
        stack.append(contentsOf: selectParts(code, id).reversed())
      } else {
        code.pushChildren(of: id, on: &stack)
      }
    }
  }

  /// The parts of the select statement `id` in the order in which they are lowered (5).
  private static func selectParts(_ code: Code, _ id: CodeID) -> [CodeID] {
    let clauses = Array(code.lists[code.rows[id].list])
    var parts = Array(code.lists[code.rows[id].initial])
    var defaults: [CodeID] = []
    var sends: [CodeID] = []
    var receives: [[CodeID]] = []
    for clause in clauses {
      let row = code.rows[clause]
      var body = Array(code.lists[row.list2])
      parts += code.lists[row.initial]
      if row.x.isNone {
        defaults += body
        continue
      }
      let communication = code.rows[row.x]
      switch communication.op {
      case .assignReceive:
        parts += code.lists[communication.initial]
        parts += code.lists[communication.list2]
        body = Array(code.lists[communication.list]) + body
      default: parts.append(row.x)
      }
      if communication.op == .send { sends += body } else { receives.append(body) }
    }
    let hasDefault = clauses.contains { code.rows[$0].x.isNone }
    if clauses.count == 2 && hasDefault { return parts + sends + receives.joined() + defaults }
    return parts + defaults + sends + receives.reversed().joined()
  }

  /// `true` iff the operand `id` is used as it is (4). Index expressions whose index is put into a temporary
  /// are added to `copied`.
  private static func isSafe(_ code: Code, _ id: CodeID, _ copied: inout Set<CodeID>) -> Bool {
    let row = code.rows[id]
    switch row.op {
    case .name, .functionName, .literal, .nilValue: return true
    case .length, .capacity, .dot, .dotPointer, .dereference: return isSafe(code, row.x, &copied)
    case .index, .indexMap:
      let isOperandSafe = isSafe(code, row.x, &copied)
      if isSafe(code, row.y, &copied) { return isOperandSafe }
      copied.insert(id)
      return false
    default: return false
    }
  }

  /// `true` iff no value of the type of the index `id` reaches `length`.
  private static func isBounded(byTypeOf id: CodeID, _ code: Code, _ length: Int64) -> Bool {
    guard let (bits, isSigned) = integer(code.program.underlyingKind(code.rows[id].type)) else {
      return false
    }
    return !isSigned && bits <= 62 && 1 << Int64(bits) <= length
  }

  /// The length of what is indexed, where it is constant (1).
  private static func length(_ code: Code, _ operand: CodeID) -> Int64? {
    let program = code.program
    var type = code.rows[operand].type
    if program.underlyingKind(type) == .pointer { type = program.element(type) }
    if program.underlyingKind(type) == .array { return program.arrayLength(type) }
    if let text = code.constant(operand)?.stringValue { return Int64(text.count) }
    return nil
  }

  /// `true` iff the index `id` is certainly less than `length` (2).
  private static func isBounded(_ code: Code, _ id: CodeID, _ length: Int64) -> Bool {
    let row = code.rows[id]
    guard let (size, isSigned) = integer(code.program.underlyingKind(row.type)) else { return false }
    var bits = size
    func small(_ id: CodeID) -> Int64? {
      guard let value = code.constant(id)?.int64Value, value == Int64(Int32(truncatingIfNeeded: value)) else {
        return nil
      }
      return value
    }
    switch row.op {
    case .and, .andNot:
      var mask: Int64 = -1
      if let value = small(row.x) {
        mask = value
      } else if let value = small(row.y) {
        mask = value
        if row.op == .andNot {
          mask = ~mask
          if !isSigned && bits < 64 { mask &= 1 << Int64(bits) - 1 }
        }
      }
      if 0 <= mask && mask < length { return true }
    case .remainder:
      if !isSigned, let value = small(row.y), 0 <= value, value <= length { return true }
    case .divide:
      if !isSigned, var value = small(row.y) {
        while bits > 0 && value >= 2 {
          bits -= 1
          value >>= 1
        }
      }
    case .shiftRight:
      if !isSigned, let value = small(row.y) {
        if value > Int64(bits) { return length > 0 }
        bits -= Int(value)
      }
    default: break
    }
    return !isSigned && bits <= 62 && 1 << Int64(bits) <= length
  }

  /// The size in bits of an integer kind and whether it is signed; nil for other kinds.
  private static func integer(_ kind: TypeKind) -> (Int, Bool)? {
    switch kind {
    case .int, .int64: (64, true)
    case .int8: (8, true)
    case .int16: (16, true)
    case .int32: (32, true)
    case .uint, .uint64, .uintptr: (64, false)
    case .uint8: (8, false)
    case .uint16: (16, false)
    case .uint32: (32, false)
    default: nil
    }
  }
}
