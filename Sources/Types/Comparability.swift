import Base

extension Program {
  /// `true` iff values of `type` may be compared with `==`; comparing interfaces may panic at run time.
  public func isComparable(_ type: TypeID) -> Bool { incomparability(type, dynamic: true) == nil }

  /// Why values of `type` cannot be compared; nil if they can, empty if there is no more to say. With `dynamic`,
  /// interfaces are comparable though comparing them may panic.
  func incomparability(_ type: TypeID, dynamic: Bool) -> String? {
    switch underlyingKind(type) {
    case .structure, .array, .interface: break
    case .untypedNil, .slice, .map, .signature, .tuple, .union, .typeParameter: return ""
    default: return nil
    }
    var seen: [TypeID] = []
    return incomparability(type, dynamic, &seen)
  }

  func incomparability(_ type: TypeID, _ dynamic: Bool, _ seen: inout [TypeID]) -> String? {
    if seen.contains(type) { return nil }
    seen.append(type)
    let base = underlying(type)
    switch types.kind(base) {
    case .untypedNil: return ""
    case .structure:
      for field in types.fieldList(base) where incomparability(field.type, dynamic, &seen) != nil {
        return "struct containing \(typeString(field.type)) cannot be compared"
      }
      return nil
    case .array:
      return incomparability(types.element(base), dynamic, &seen) == nil
        ? nil : "\(typeString(type)) cannot be compared"
    case .interface:
      if dynamic && !isTypeParameter(type) { return nil }
      let set = typeSet(base)
      guard let terms = set.terms else {
        return set.isComparable ? nil : "incomparable types in type set"
      }
      if terms.isEmpty { return "empty type set" }
      for term in terms where incomparability(term.type, false, &seen) != nil {
        return "incomparable types in type set"
      }
      return nil
    case .slice, .map, .signature, .tuple, .union, .typeParameter: return ""
    default: return nil
    }
  }
}
