import Base

/// Whether values may be assigned or converted to a type (Go specification, Assignability and Conversions).
extension Checker {
  /// `true` iff `x` may be assigned to a variable of type `target`.
  func isAssignable(_ x: Operand, to target: TypeID) -> Bool {
    var cause = ""
    return assignabilityError(x, target, &cause) == nil
  }

  /// Returns nil if `x` may be assigned to a variable of type `target`, else the kind of error; `cause` is then set if
  /// there is more to say.
  func assignabilityError(_ x: Operand, _ target: TypeID, _ cause: inout String) -> ErrorCode? {
    if !x.isValid || !isValid(target) { return nil }
    let source = unalias(x.type)
    let destination = unalias(target)
    if source == destination || identical(source, destination) { return nil }
    let sourceIsParameter = isTypeParameter(source)
    let destinationIsParameter = isTypeParameter(destination)

    if isUntyped(source) {
      if destinationIsParameter {
        let fits = forEachTerm(of: destination) { term in
          guard let term else { return false }
          return implicitType(x, term.type).code == nil
        }
        return fits ? nil : .incompatibleAssign
      }
      return implicitType(x, destination).code == nil ? nil : .incompatibleAssign
    }

    let under = underlying(source)
    let targetUnder = underlying(destination)
    let bothNamed = hasName(source) && hasName(destination)
    if !bothNamed && !sourceIsParameter && !destinationIsParameter
      && identical(under, targetUnder)
    {
      return nil
    }

    let targetKind = program.types.kind(targetUnder)
    if targetKind == .interface && !destinationIsParameter || isInterfacePointer(targetUnder) {
      if program.implements(source, destination, asConstraint: false, cause: &cause) { return nil }
      if !sourceIsParameter { return .invalidIfaceAssign }
      cause = ""
    }
    let sourceKind = program.types.kind(under)
    if sourceKind == .interface && !sourceIsParameter {
      if program.implements(destination, source, asConstraint: false, cause: nil) {
        cause = "need type assertion"
        return .incompatibleAssign
      }
    }
    if sourceKind == .channel && targetKind == .channel
      && program.channelDirection(under) == .both
      && identical(program.element(under), program.element(targetUnder))
    {
      return bothNamed ? .invalidChanAssign : nil
    }
    if sourceIsParameter || destinationIsParameter {
      return parameterAssignabilityError(x, source, target, &cause)
    }
    return .incompatibleAssign
  }

  /// Assignability where `source` or `destination` is a type parameter and the other has no name.
  private func parameterAssignabilityError(
    _ x: Operand, _ source: TypeID, _ target: TypeID, _ cause: inout String
  ) -> ErrorCode? {
    let destination = unalias(target)
    var result: ErrorCode? = .incompatibleAssign
    if !hasName(source) && isTypeParameter(destination) {
      _ = forEachTerm(of: destination) { term in
        guard let term else { return false }
        result = assignabilityError(x, term.type, &cause)
        if result == nil { return true }
        let what = "cannot assign \(typeString(x.type)) to \(typeString(term.type))"
        Checker.prepend("\(what) (in \(typeString(destination)))", to: &cause)
        return false
      }
      return result
    }
    if isTypeParameter(source) && !hasName(destination) {
      _ = forEachTerm(of: source) { term in
        guard let term else { return false }
        var value = x
        value.type = term.type
        result = assignabilityError(value, destination, &cause)
        if result == nil { return true }
        let what = "cannot assign \(typeString(term.type)) (in \(typeString(source)))"
        Checker.prepend("\(what) to \(typeString(target))", to: &cause)
        return false
      }
      return result
    }
    return .incompatibleAssign
  }

  /// Puts `text` on a line before the cause found further down.
  private static func prepend(_ text: String, to cause: inout String) {
    cause = cause.isEmpty ? text : "\(text)\n\t\(cause)"
  }

  /// `true` iff `type` is a slice of bytes or runes.
  func isBytesOrRunes(_ type: TypeID) -> Bool {
    let slice = underlying(type)
    if program.types.kind(slice) != .slice { return false }
    let element = underlyingKind(program.element(slice))
    return element == .uint8 || element == .int32
  }

  /// `true` iff `x`, which is not constant, may be converted to `target`; else `cause` is set if there is more to say.
  func isConvertible(_ x: Operand, to target: TypeID, _ cause: inout String) -> Bool {
    if assignabilityError(x, target, &cause) == nil { return true }
    let source = unalias(x.type)
    let destination = unalias(target)
    let under = underlying(source)
    let targetUnder = underlying(destination)
    let sourceIsParameter = isTypeParameter(source)
    let destinationIsParameter = isTypeParameter(destination)
    let involvesParameter = sourceIsParameter || destinationIsParameter
    if !involvesParameter && identicalIgnoringTags(under, targetUnder) { return true }

    let underKind = program.types.kind(under)
    let targetKind = program.types.kind(targetUnder)
    if program.types.kind(source) == .pointer && program.types.kind(destination) == .pointer {
      let from = program.element(source)
      let to = program.element(destination)
      if !isTypeParameter(from) && !isTypeParameter(to)
        && identicalIgnoringTags(underlying(from), underlying(to))
      {
        return true
      }
    }
    let from = TypeClass.of(underKind)
    let to = TypeClass.of(targetKind)
    let real: TypeClass = [.integer, .float]
    if !from.isDisjoint(with: real) && !to.isDisjoint(with: real) { return true }
    if from.contains(.complex) && to.contains(.complex) { return true }
    if to.contains(.string) && (from.contains(.integer) || isBytesOrRunes(under)) { return true }
    if from.contains(.string) && isBytesOrRunes(targetUnder) { return true }
    if targetKind == .unsafePointer && (underKind == .pointer || underKind == .uintptr) { return true }
    if underKind == .unsafePointer && (targetKind == .pointer || targetKind == .uintptr) { return true }
    if underKind == .slice {
      if let allowed = isSliceConvertible(under, to: targetUnder, &cause) { return allowed }
    }
    if !involvesParameter { return false }
    return isParameterConvertible(x, source, destination, target, &cause)
  }

  /// Conversions of a slice to an array or array pointer; nil if it is neither of these.
  private func isSliceConvertible(_ slice: TypeID, to target: TypeID, _ cause: inout String) -> Bool? {
    let element = program.element(slice)
    if program.types.kind(target) == .array {
      if !identical(element, program.element(target)) { return nil }
      if allows(.sliceToArray) { return true }
      cause = "conversion of slice to array requires go1.20 or later"
      return false
    }
    if program.types.kind(target) == .pointer {
      let array = underlying(program.element(target))
      if program.types.kind(array) != .array || !identical(element, program.element(array)) { return nil }
      if allows(.sliceToArrayPointer) { return true }
      cause = "conversion of slice to array pointer requires go1.17 or later"
      return false
    }
    return nil
  }

  /// Convertibility where `source` or `destination` is a type parameter: every combination of their types must convert.
  private func isParameterConvertible(
    _ x: Operand, _ source: TypeID, _ destination: TypeID, _ target: TypeID, _ cause: inout String
  ) -> Bool {
    let sourceIsParameter = isTypeParameter(source)
    let destinationIsParameter = isTypeParameter(destination)
    if sourceIsParameter {
      return forEachTerm(of: source) { term in
        guard let term else { return false }
        var value = x
        value.type = term.type
        let from = "cannot convert \(typeString(term.type)) (in \(typeString(source)))"
        if !destinationIsParameter {
          if isConvertible(value, to: destination, &cause) { return true }
          Checker.prepend("\(from) to type \(typeString(target))", to: &cause)
          return false
        }
        return forEachTerm(of: destination) { other in
          guard let other else { return false }
          if isConvertible(value, to: other.type, &cause) { return true }
          let to = "to type \(typeString(other.type)) (in \(typeString(destination)))"
          Checker.prepend("\(from) \(to)", to: &cause)
          return false
        }
      }
    }
    return forEachTerm(of: destination) { term in
      guard let term else { return false }
      if isConvertible(x, to: term.type, &cause) { return true }
      let to = "to type \(typeString(term.type)) (in \(typeString(destination)))"
      Checker.prepend("cannot convert \(typeString(x.type)) \(to)", to: &cause)
      return false
    }
  }
}
