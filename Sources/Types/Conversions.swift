import Base
import Parser

/// Conversions `T(x)` (Go specification, Conversions).
extension Checker {
  /// Converts `x` to `target`.
  func conversion(_ x: inout Operand, _ target: TypeID) {
    let isConstant = x.mode == .constant
    var cause = ""
    var isFine = false
    if isConstant && isConstantType(target) {
      if let value = converted(x, underlying(target)) {
        x.value = value
        isFine = true
      } else if isInteger(target) {
        // Messages show the value as the integer that does not fit.
        let whole = x.value.toInt
        if whole.kind == .int { x.value = whole }
      }
      if !isFine && isInteger(x.type) && isInteger(target) {
        error(
          x, .invalidConversion,
          "constant \(x.value.description) overflows \(typeString(target))")
        return x.invalidate()
      }
    } else if isConstant && isTypeParameter(target) {
      isFine = isConstantConvertible(x, toParameter: target, &cause)
      x.mode = .value
    } else if isConvertible(x, to: target, &cause) {
      isFine = true
      x.mode = .value
    }
    if !isFine {
      let reason = cause.isEmpty ? "" : ": \(cause)"
      error(
        x, .invalidConversion,
        "cannot convert \(describe(x)) to type \(typeString(target))\(reason)")
      return x.invalidate()
    }
    if isUntyped(x.type) {
      var final = target
      if x.type == TypeTable.basic(.untypedNil) {
        // Keeps the target type.
      } else if isOrdinaryInterface(target) || isConstant && !isConstantType(target) {
        final = defaultType(x.type)
      } else if x.mode == .constant && isInteger(x.type) && allString(target) {
        final = x.type
      }
      updateType(x.node, final, isFinal: true)
    }
    x.type = target
  }

  /// The value of the constant `x` converted to the basic type `type`; nil if it cannot be.
  private func converted(_ x: Operand, _ type: TypeID) -> ConstantValue? {
    let kind = program.types.kind(type)
    if !kind.isBasic { return nil }
    if let value = representation(of: x.value, in: kind) { return value }
    if isInteger(x.type) && isString(type) { return x.value.codePointString }
    return nil
  }

  /// `true` iff the constant `x` converts to every type in the type set of `parameter`.
  private func isConstantConvertible(
    _ x: Operand, toParameter parameter: TypeID, _ cause: inout String
  ) -> Bool {
    forEachUnderlying(of: parameter) { _, under in
      if under.isNone {
        cause = "\(typeString(parameter)) does not contain specific types"
        return false
      }
      if isString(x.type) && isBytesOrRunes(under) { return true }
      if converted(x, under) != nil { return true }
      let place = "\(typeString(under)) (in \(typeString(parameter)))"
      if isInteger(x.type) && isInteger(under) {
        cause = "constant \(x.value.description) overflows \(place)"
      } else {
        cause = "cannot convert \(describe(x)) to type \(place)"
      }
      return false
    }
  }
}
