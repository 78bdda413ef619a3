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
//    literals met in it, the last one first; within a function statement by statement, the post statement of a loop before
//    its body, the expressions of all cases of a switch before their bodies. Parts of an expression that are evaluated into a temporary first (calls, expanded bodies, slices, map elements,
//    received values, logical operators, boxed values) come before what stands left of them.
//    An append or slice expression that is assigned to its first operand is not put into a temporary.
// 4. An index in an operand of append, make of a slice, unsafe.Slice or unsafe.String is first put into a temporary unless
//    it is a variable, constant, length or field: then only its type counts.
// 5. A select statement first evaluates the operands of all cases; then come the body of its default case, those of its
//    sends in order, and those of its receives, the last one first. With one case and a default the case comes first.
// 6. A parallel assignment is lowered pair by pair, left before right. Of each pair what earlier ones may change (anything
//    in memory once one stores elsewhere than in a local variable) is lowered first.

/// Reports index expressions whose bounds check is known to hold.
public enum BoundsChecks {
  public static func run(_ code: Code) {
    var walk = LoweringWalk(code)
    var pending: [FunctionID] = []
    for function in code.order
    where code.functions[function].hasBody && mayIndex(function, code) && !code.isCapturingLiteral(function) {
      pending.append(function)
      while let next = pending.popLast() {
        walk.found.removeAll(keepingCapacity: true)
        walk.parts.removeAll(keepingCapacity: true)
        walk.statements(code.functions[next].body)
        for id in walk.found {
          let row = code.rows[id]
          if row.op == .closure {
            pending.append(FunctionID(raw: row.aux))
          } else {
            code.decisions.append(
              Decision(.boundsCheckElided, position: code.outermost(row.position, row.inline)))
          }
        }
      }
    }
  }
}

/// `false` if `function` certainly indexes nothing of constant length.
private func mayIndex(_ function: FunctionID, _ code: Code) -> Bool {
  switch code.functions[function].origin {
  case .declared, .literal, .rangeBody, .goDeferWrapper, .methodWrapper:
    code.functions[function].hasArrayIndex
  case .packageInit, .mapInit, .equality, .methodValueWrapper: true
  }
}

/// The walk over one function in the order in which it is lowered (3).
private struct LoweringWalk {
  let code: Code
  /// Index expressions in range, and capturing literals, in order.
  var found: [CodeID] = []
  /// Those of the expressions being walked that are not evaluated ahead of their statements: a stack.
  var parts: [CodeID] = []
  /// The latest value that is assigned to what it is made of, without a temporary; `none` before there is any.
  private var inPlace: CodeID = .none

  init(_ code: Code) { self.code = code }

  mutating func statements(_ list: ListRange) {
    for index in 0..<Int(list.count) where code.lists[list, index].exists {
      statement(code.lists[list, index])
    }
  }

  private mutating func statement(_ id: CodeID) {
    let row = code.rows[id]
    if !row.initial.isEmpty { statements(row.initial) }
    switch row.op {
    case .declare, .label, .goto, .inlineMark: break
    case .block: statements(row.list)
    case .forLoop:
      if row.x.exists { statement(row.x) }
      if row.y.exists { statement(row.y) }
      statements(row.list)
    case .ifStatement:
      statement(row.x)
      statements(row.list)
      statements(row.list2)
    case .rangeLoop:
      let start = parts.count
      residue(row.x)
      residue(row.y)
      residue(row.z)
      find(from: start)
      statements(row.list)
    case .switchStatement:
      if row.x.exists { statement(row.x) }
      for index in 0..<Int(row.list.count) {
        let clause = code.rows[code.lists[row.list, index]]
        statements(clause.initial)
        let start = parts.count
        residue(of: clause.list)
        find(from: start)
      }
      for index in 0..<Int(row.list.count) { statements(code.rows[code.lists[row.list, index]].list2) }
    case .selectStatement: for part in selectParts(id) { statement(part) }
    case .assignList: parallelAssignment(row)
    default:
      if row.op == .assign { inPlace = changedInPlace(row) }
      let start = parts.count
      residueWithoutInitial(id, row)
      find(from: start)
    }
  }

  /// The value of the assignment `row` if it is appended to or sliced where it is; else `none` (3).
  private func changedInPlace(_ row: CodeRow) -> CodeID {
    if row.x.isNone || row.y.isNone { return .none }
    let value = code.rows[row.y]
    let operand: CodeID
    switch value.op {
    case .append: operand = value.list.isEmpty ? .none : code.lists[value.list, 0]
    case .slice, .sliceString, .sliceArray, .slice3, .slice3Array: operand = value.x
    default: return .none
    }
    return operand.exists && code.isSameSafe(row.x, operand) ? row.y : .none
  }

  /// The assignments of `row` one after the other, each after what of it one that stands earlier may change (6).
  private mutating func parallelAssignment(_ row: CodeRow) {
    let start = parts.count
    residue(of: row.list)
    residue(of: row.list2)
    if parts.count <= start + 1 || row.list.count != row.list2.count { return find(from: start) }
    let all = Array(parts[start...])
    parts.removeLast(parts.count - start)
    var assigned = IDSet<VariableID>()
    var isMemoryWritten = false
    for index in 0..<Int(row.list.count) {
      let left = code.lists[row.list, index]
      let right = code.lists[row.list2, index]
      var inside = IDSet<CodeID>()
      code.walk(left) { inside.insert($0) }
      var lefts: [CodeID] = []
      for part in all where inside.contains(part) {
        if part != left && isMemoryWritten { found.append(part) } else { lefts.append(part) }
      }
      inside = IDSet()
      var isAffected = isMemoryWritten
      code.walk(right) { id in
        inside.insert(id)
        let row = code.rows[id]
        if row.op == .name && assigned.contains(VariableID(raw: row.aux)) { isAffected = true }
      }
      let rights = all.filter { inside.contains($0) }
      if isAffected { found += rights }
      found += lefts
      if !isAffected { found += rights }
      let target = code.rows[left]
      guard target.op == .name else {
        isMemoryWritten = true
        continue
      }
      if VariableID(raw: target.aux) == code.blank { continue }
      let variable = code.variables[VariableID(raw: target.aux)]
      switch variable.variableClass {
      case .local, .parameter, .result:
        if variable.isAddressTaken { isMemoryWritten = true }
        assigned.insert(VariableID(raw: target.aux))
      default: isMemoryWritten = true
      }
    }
  }

  /// Takes the parts from `start` on for evaluated.
  private mutating func find(from start: Int) {
    if parts.count == start { return }
    found.append(contentsOf: parts[start...])
    parts.removeLast(parts.count - start)
  }

  private mutating func residue(of list: ListRange) {
    for index in 0..<Int(list.count) { residue(code.lists[list, index]) }
  }

  /// Leaves in `parts` what of the expression `id` is not evaluated ahead of the statement it stands in.
  private mutating func residue(_ id: CodeID) {
    if id.isNone { return }
    let row = code.rows[id]
    if !row.initial.isEmpty { statements(row.initial) }
    residueWithoutInitial(id, row)
  }

  private mutating func residueWithoutInitial(_ id: CodeID, _ row: CodeRow) {
    let start = parts.count
    switch row.op {
    case .name, .literal, .nilValue, .functionName, .typeOperand: return
    case .closure:
      if code.isCapturingLiteral(FunctionID(raw: row.aux)) { parts.append(id) }
      return
    case .inlinedCall: return statements(row.list)
    case .andAnd, .orOr:
      residue(row.x)
      find(from: start)
      residue(row.y)
      find(from: start)
      return
    case .index:
      residue(row.x)
      residue(row.y)
      if isInRange(row) { parts.append(id) }
      return
    default: break
    }
    let firstFound = found.count
    switch row.op {
    case .makeSlice, .makeMap, .makeChannel:
      residue(row.y)
      residue(row.z)
    default:
      residue(row.x)
      residue(row.y)
      residue(row.z)
      residue(of: row.list)
      residue(of: row.list2)
    }
    switch row.op {
    case .append, .makeSlice, .unsafeSlice, .unsafeString: dropCopied(row, from: start, found: firstFound)
    default: break
    }
    if parts.count > start && id != inPlace && isEvaluatedFirst(row) { find(from: start) }
  }

  /// `true` iff the value of the expression `row` is put into a temporary wherever it is used (3).
  private func isEvaluatedFirst(_ row: CodeRow) -> Bool {
    switch row.op {
    case .callFunction, .callInterface, .capacity, .complex, .copy, .imaginary, .length, .makeChannel,
      .makeMap,
      .makeSlice, .maximum, .minimum, .new, .real, .recover, .stringToBytes, .stringToBytesNoCopy,
      .stringToRunes,
      .append, .slice, .sliceString, .sliceArray, .slice3, .slice3Array, .receive, .indexMap, .mapLiteral:
      return true
    case .convertInterface:
      let source = code.rows[row.x].type
      return source.exists && !code.program.isInterface(source) && !code.program.isPointerShaped(source)
    case .typeAssertion: return row.type.exists && !code.program.isPointerShaped(row.type)
    default: return false
    }
  }

  /// Takes out the index expressions that an operand of `row` makes copies of (4).
  private mutating func dropCopied(_ row: CodeRow, from start: Int, found firstFound: Int) {
    if parts.count == start && found.count == firstFound { return }
    var copied = IDSet<CodeID>()
    if row.op == .append {
      for index in 0..<Int(row.list.count) where code.lists[row.list, index].exists {
        _ = isSafe(code.lists[row.list, index], &copied)
      }
    } else {
      if row.op != .makeSlice { _ = isSafe(row.x, &copied) }
      if row.y.exists { _ = isSafe(row.y, &copied) }
      if row.z.exists { _ = isSafe(row.z, &copied) }
    }
    if copied.isEmpty { return }
    let isKept = { (id: CodeID) in !copied.contains(id) || isInRangeByType(code.rows[id]) }
    parts.replaceSubrange(start..., with: parts[start...].filter(isKept))
    found.replaceSubrange(firstFound..., with: found[firstFound...].filter(isKept))
  }

  /// The parts of the select statement `id` in the order in which they are lowered (5).
  private func selectParts(_ id: CodeID) -> [CodeID] {
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
  private func isSafe(_ id: CodeID, _ copied: inout IDSet<CodeID>) -> Bool {
    let row = code.rows[id]
    switch row.op {
    case .name, .functionName, .literal, .nilValue: return true
    case .length, .capacity, .dot, .dotPointer, .dereference: return isSafe(row.x, &copied)
    case .index, .indexMap:
      let isOperandSafe = isSafe(row.x, &copied)
      if isSafe(row.y, &copied) { return isOperandSafe }
      copied.insert(id)
      return false
    default: return false
    }
  }

  /// `true` iff the bounds check of the index expression `row` is reported.
  private func isInRange(_ row: CodeRow) -> Bool {
    if row.flags.contains(.isBounded) || code.constant(row.y) != nil { return false }
    guard let length = length(row.x) else { return false }
    return isBounded(row.y, length)
  }

  /// `true` iff no value of the type of the index reaches the length.
  private func isInRangeByType(_ row: CodeRow) -> Bool {
    guard let (bits, isSigned) = integer(code.program.underlyingKind(code.rows[row.y].type)) else {
      return false
    }
    return !isSigned && bits <= 62 && 1 << Int64(bits) <= length(row.x) ?? 0
  }

  /// The length of what is indexed, where it is constant (1).
  private func length(_ operand: CodeID) -> Int64? {
    let program = code.program
    var type = code.rows[operand].type
    if program.underlyingKind(type) == .pointer { type = program.element(type) }
    if program.underlyingKind(type) == .array { return program.arrayLength(type) }
    if let text = code.constant(operand)?.stringValue { return Int64(text.count) }
    return nil
  }

  /// `true` iff the index `id` is certainly less than `length` (2).
  private func isBounded(_ id: CodeID, _ length: Int64) -> Bool {
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
  private func integer(_ kind: TypeKind) -> (Int, Bool)? {
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
