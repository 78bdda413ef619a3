import Base
import Parser

/// Index and slice expressions (Go specification, Index expressions, Slice expressions).
extension Checker {
  /// `operand[index]`; `true` if it instantiates the generic function that `x` is then set to.
  func indexExpression(_ x: inout Operand, _ node: NodeID) -> Bool {
    let parts = tree.index(node)
    expressionOrType(&x, parts.operand, allowsGeneric: true)
    switch x.mode {
    case .none:
      use(parts.indices)
      return false
    case .typeExpression:
      x.invalidate()
      x.type = variableType(node)
      if isValid(x.type) { x.mode = .typeExpression }
      return false
    case .value:
      if underlyingKind(x.type) == .signature && program.hasOwnTypeParameters(x.type) {
        return true
      }
    default: break
    }
    requireInstance(nil, &x)
    if !x.isValid { return false }
    let under = isComplete(x.type) ? underlying(x.type) : .none
    if under.isNone || !hasCompleteElement(under) {
      x.invalidate()
      return false
    }
    index(&x, node, under)
    return false
  }

  /// `true` iff the element type of a pointer or map type `under` is complete.
  private func hasCompleteElement(_ under: TypeID) -> Bool {
    switch program.types.kind(under) {
    case .pointer, .map: isComplete(program.element(under))
    default: true
    }
  }

  /// `x[index]` where the type of `x` is `under` but for names.
  private func index(_ x: inout Operand, _ node: NodeID, _ under: TypeID) {
    var length: Int64 = -1
    var isIndexable = false
    switch program.types.kind(under) {
    case .string, .untypedString:
      isIndexable = true
      if x.mode == .constant, let string = x.value.stringValue { length = Int64(string.count) }
      x.mode = .value
      x.type = TypeTable.byte
    case .array:
      isIndexable = true
      length = program.arrayLength(under)
      if x.mode != .variable { x.mode = .value }
      x.type = program.element(under)
    case .pointer:
      let array = underlying(program.element(under))
      if program.types.kind(array) == .array {
        isIndexable = true
        length = program.arrayLength(array)
        x.mode = .variable
        x.type = program.element(array)
      }
    case .slice:
      isIndexable = true
      x.mode = .variable
      x.type = program.element(under)
    case .map: return mapIndex(&x, node, program.key(under), program.element(under))
    case .interface where isTypeParameter(x.type):
      guard let found = commonElement(x) else { break }
      if found.key.exists { return mapIndex(&x, node, found.key, found.element) }
      isIndexable = true
      length = found.length
      x.mode = found.mode
      x.type = found.element
    default: break
    }
    if !isIndexable {
      error(tree.position(node), .nonSliceableOperand, "cannot index \(describe(x))")
      use(tree.index(node).indices)
      return x.invalidate()
    }
    _ = self.index(singleIndex(node), limit: length)
  }

  /// `x[key]` of a map.
  private func mapIndex(_ x: inout Operand, _ node: NodeID, _ keyType: TypeID, _ element: TypeID) {
    var key = Operand()
    genericExpression(&key, singleIndex(node))
    assignment(&key, keyType, "map index")
    x.mode = .mapIndex
    x.type = element
    x.node = node
    x.label = .none
  }

  /// What indexing a value of the type parameter `x.type` gives, if all types in its type set agree; `key` is none
  /// unless all are maps.
  private func commonElement(
    _ x: Operand
  ) -> (key: TypeID, element: TypeID, length: Int64, mode: ExpressionMode)? {
    var key = TypeID.none
    var element = TypeID.none
    var length: Int64 = -1
    var mode = ExpressionMode.variable
    let agree = forEachUnderlying(of: x.type) { _, under in
      if under.isNone { return false }
      var thisLength: Int64 = -1
      var thisKey = TypeID.none
      var thisElement = TypeID.none
      switch program.types.kind(under) {
      case .string:
        thisElement = TypeTable.byte
        mode = .value
      case .array:
        thisLength = program.arrayLength(under)
        thisElement = program.element(under)
        if x.mode != .variable { mode = .value }
      case .pointer:
        let array = underlying(program.element(under))
        if program.types.kind(array) == .array {
          thisLength = program.arrayLength(array)
          thisElement = program.element(array)
        }
      case .slice: thisElement = program.element(under)
      case .map:
        thisKey = program.key(under)
        thisElement = program.element(under)
      default: break
      }
      if thisElement.isNone { return false }
      if element.isNone {
        length = thisLength
        key = thisKey
        element = thisElement
        return true
      }
      if key.isNone != thisKey.isNone || key.exists && !identical(key, thisKey) { return false }
      if !identical(element, thisElement) { return false }
      if thisLength >= 0 && thisLength < length { length = thisLength }
      return true
    }
    return agree && element.exists ? (key, element, length, mode) : nil
  }

  /// The one index of `node`; reports others.
  private func singleIndex(_ node: NodeID) -> NodeID {
    let indices = tree.index(node).indices
    if indices.count > 1 {
      error(indices[1], .invalidIndex, "invalid operation: more than one index")
    }
    return indices[0]
  }

  /// Checks the index `node`, which must be less than `limit` unless that is negative. Returns its type (`invalid` after
  /// an error) and its value if it is constant, else -1.
  @discardableResult
  func index(_ node: NodeID, limit: Int64) -> (type: TypeID, value: Int64) {
    var x = Operand()
    expression(&x, node)
    if !isIndex(&x, .invalidIndex, "index", allowsNegative: false) { return (TypeID.invalid, -1) }
    if x.mode != .constant { return (x.type, -1) }
    guard let value = x.value.int64Value else { return (TypeID.invalid, -1) }
    if limit >= 0 && value >= limit {
      error(
        x, .invalidIndex,
        "invalid argument: index \(x.value.description) out of bounds [0:\(limit)]")
      return (TypeID.invalid, -1)
    }
    return (x.type, value)
  }

  /// `true` iff `x` may be an index or length; messages call it `what`.
  func isIndex(_ x: inout Operand, _ code: ErrorCode, _ what: String, allowsNegative: Bool) -> Bool {
    if !x.isValid { return false }
    convertUntyped(&x, TypeTable.basic(.int))
    if !x.isValid { return false }
    if !allInteger(x.type) {
      error(x, code, "invalid argument: \(what) \(describe(x)) must be integer")
      return false
    }
    if x.mode == .constant {
      if !allowsNegative && x.value.sign < 0 {
        error(x, code, "invalid argument: \(what) \(describe(x)) must not be negative")
        return false
      }
      guard let value = representation(of: x.value, in: .int) else {
        error(x, code, "invalid argument: \(what) \(describe(x)) overflows int")
        return false
      }
      x.value = value
    }
    return true
  }

  // MARK: Slices

  /// `operand[low:high:max]`.
  func sliceExpression(_ x: inout Operand, _ node: NodeID) {
    let parts = tree.slice(node)
    let indices = [parts.low, parts.high, parts.max]
    expression(&x, parts.operand)
    if !x.isValid {
      use(indices)
      return
    }
    let common = sliceableType(x)
    let pointer = underlying(x.type)
    if program.types.kind(pointer) == .pointer && !isComplete(program.element(pointer)) {
      return x.invalidate()
    }
    if common.isNone { return x.invalidate() }
    var length: Int64 = -1
    switch program.types.kind(common) {
    case .string, .untypedString:
      if parts.hasThree {
        error(
          parts.max.some ?? node, .invalidSliceExpr, "invalid operation: 3-index slice of string")
        return x.invalidate()
      }
      if x.mode == .constant, let string = x.value.stringValue { length = Int64(string.count) }
      if isUntyped(x.type) { x.type = TypeTable.basic(.string) }
    case .array:
      length = program.arrayLength(common)
      if x.mode != .variable {
        error(x, .nonSliceableOperand, "cannot slice unaddressable value \(describe(x))")
        return x.invalidate()
      }
      x.type = program.types.slice(of: program.element(common))
    case .pointer where underlyingKind(program.element(common)) == .array:
      length = program.arrayLength(program.element(common))
      x.type = program.types.slice(of: program.element(program.element(common)))
    case .slice: break
    default:
      error(x, .nonSliceableOperand, "cannot slice \(describe(x))")
      return x.invalidate()
    }
    x.mode = .value
    if parts.hasThree && (parts.high.isNone || parts.max.isNone) { return x.invalidate() }
    checkSliceIndices(indices, length)
  }

  /// The type that a slice expression sees in `x`, where bytes of strings and slices go together; `none` after
  /// reporting that there is none.
  private func sliceableType(_ x: Operand) -> TypeID {
    var commonType = TypeID.none
    var common = TypeID.none
    var hasString = false
    _ = forEachUnderlying(of: x.type) { type, under in
      if under.isNone {
        error(
          x, .nonSliceableOperand,
          "cannot slice \(describe(x)): no specific type in \(typeString(x.type))")
        common = .none
        return false
      }
      var under = under
      if isString(under) {
        under = program.types.slice(of: TypeTable.byte)
        hasString = true
      }
      if common.isNone {
        commonType = type
        common = under
        return true
      }
      if identical(common, under) { return true }
      let types = "\(typeString(commonType)) and \(typeString(type))"
      error(
        x, .nonSliceableOperand,
        "cannot slice \(describe(x)): \(types) have different underlying types")
      common = .none
      return false
    }
    if !hasString { return common }
    return isTypeParameter(x.type) ? TypeTable.basic(.string) : underlying(x.type)
  }

  /// Checks the indices of a slice expression on an operand of `length`, -1 if that is not constant.
  private func checkSliceIndices(_ indices: [NodeID], _ length: Int64) {
    var values: [Int64] = [-1, -1, -1]
    for (place, node) in indices.enumerated() {
      if node.exists {
        values[place] = index(node, limit: length >= 0 ? length + 1 : -1).value
      } else if place == 0 {
        values[place] = 0
      } else if length >= 0 {
        values[place] = length
      }
    }
    for low in 0..<2 where values[low] > 0 {
      for high in low + 1..<3 where values[high] >= 0 && values[high] < values[low] {
        let numbers = "\(values[high]) < \(values[low])"
        // An absent index stands for the length, which no smaller index can exceed without an error of its own.
        let place = indices[high].some ?? indices[low]
        error(place, .swappedSliceIndices, "invalid slice indices: \(numbers)")
        return
      }
    }
  }
}
