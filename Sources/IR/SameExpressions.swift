import Base
import Types

// Expressions that the compiler takes for the same when it asks whether an assignment changes the place that its value comes
// from: they are built alike of variables, constants and operators without side effects.

extension Code {
  /// `true` iff both expressions are the same and evaluating one stands for evaluating the other.
  public func isSameSafe(_ first: CodeID, _ second: CodeID) -> Bool {
    let first = withoutNoopConversions(first)
    let second = withoutNoopConversions(second)
    let left = rows[first]
    let right = rows[second]
    if left.op != right.op || !areIdentical(left.type, right.type) { return false }
    switch left.op {
    case .name, .functionName:
      return left.aux == right.aux
    case .dot, .dotPointer:
      return left.aux2 == right.aux2 && isSameSafe(left.x, right.x)
    case .dereference, .not, .bitNot, .plus, .negate:
      return isSameSafe(left.x, right.x)
    case .convert:
      let simple = TypeKind.bool.rawValue..<TypeKind.string.rawValue
      return simple.contains(program.underlyingKind(left.type).rawValue) && isSameSafe(left.x, right.x)
    case .index, .indexMap, .add, .subtract, .or, .xor, .multiply, .shiftLeft, .shiftRight, .and, .andNot,
      .divide,
      .remainder:
      return isSameSafe(left.x, right.x) && isSameSafe(left.y, right.y)
    case .literal:
      if left.aux == right.aux { return true }
      let constants = program.constants
      return constants[ConstantID(raw: left.aux)] == constants[ConstantID(raw: right.aux)]
    case .nilValue:
      return true
    default:
      return false
    }
  }

  private func withoutNoopConversions(_ id: CodeID) -> CodeID {
    var id = id
    while rows[id].op == .convertNoop { id = rows[id].x }
    return id
  }

  private func areIdentical(_ a: TypeID, _ b: TypeID) -> Bool {
    a == b || a.exists && b.exists && program.identical(a, b)
  }
}
