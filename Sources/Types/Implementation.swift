import Base

/// What stands between a type and an interface's method.
private enum MethodProblem {
  case notFound, wrongName, unexported, wrongSignature, ambiguous, pointerReceiver, isField
}

extension Program {
  /// A method that `interface` has and `type` lacks, `none` if there is none, and whether it exists with another type or
  /// receiver. Without `static`, methods that an interface `type` lacks do not count. `equivalent` compares signatures,
  /// `identical` if nil. `cause` is set to what messages say of it.
  func missingMethod(
    _ type: TypeID, _ interface: TypeID, static isStatic: Bool,
    equivalent: ((TypeID, TypeID) -> Bool)? = nil, cause: UnsafeMutablePointer<String>?
  ) -> (method: ObjectID, wrongType: Bool) {
    let methods = typeSet(interface).methods
    if methods.isEmpty { return (.none, false) }
    let agree: (TypeID, TypeID) -> Bool = equivalent ?? { self.identical($0, $1) }
    var missing: ObjectID = .none
    var found: ObjectID = .none
    var problem: MethodProblem?
    if underlyingKind(type) == .interface {
      let own = typeSet(type).methods
      for method in methods {
        missing = method
        if own.count >= WideMembers.least && names.isExported(objects[method].name) {
          let name = objects[method].name
          let index = wideMembers.index(of: name, in: underlying(type), own.count) { objects[own[$0]].name }
          found = index.map { own[$0] } ?? .none
        } else {
          found = own.first { sameMethodName($0, method) } ?? .none
        }
        if found.isNone {
          if !isStatic { continue }
          problem = .notFound
          break
        }
        if !agree(objects[found].type, objects[method].type) {
          problem = .wrongSignature
          break
        }
      }
    } else {
      for method in methods {
        missing = method
        let object = objects[method]
        let result = lookup(type, false, object.package, object.name, false)
        found = result.object
        if found.isNone {
          if !result.path.isEmpty {
            problem = .ambiguous
          } else if result.isIndirect {
            problem = .pointerReceiver
          } else {
            problem = .notFound
            found = lookup(type, false, object.package, object.name, true).object
            if found.exists && objects[found].kind == .function {
              problem = objects[found].name == object.name ? .unexported : .wrongName
            } else {
              found = .none
            }
          }
          break
        }
        if objects[found].kind != .function {
          found = .none
          problem = .isField
          break
        }
        checking?.resolve(found)
        if !agree(objects[found].type, object.type) {
          problem = .wrongSignature
          break
        }
      }
    }
    guard let problem else { return (.none, false) }
    if let cause {
      if found.exists { checking?.resolve(found) }
      cause.pointee = describe(problem, type, interface, missing, found)
    }
    return (missing, problem == .wrongSignature || problem == .pointerReceiver)
  }

  private func describe(
    _ problem: MethodProblem, _ type: TypeID, _ interface: TypeID, _ method: ObjectID, _ found: ObjectID
  ) -> String {
    let name = self.name(method)
    switch problem {
    case .notFound:
      if isInterfacePointer(type) { return "(\(interfacePointerError(type)))" }
      if isInterfacePointer(interface) { return "(\(interfacePointerError(interface)))" }
      return "(missing method \(name))"
    case .wrongName:
      return
        "(missing method \(name))\n\t\thave \(functionString(found))\n\t\twant \(functionString(method))"
    case .unexported: return "(unexported method \(name))"
    case .wrongSignature:
      var have = functionString(found)
      var want = functionString(method)
      if have == want {
        have = functionString(found, showsPackages: true)
        want = functionString(method, showsPackages: true)
      }
      if have == want { return "(wrong type for method \(name))" }
      return "(wrong type for method \(name))\n\t\thave \(have)\n\t\twant \(want)"
    case .ambiguous: return "(ambiguous selector \(typeString(type)).\(name))"
    case .pointerReceiver: return "(method \(name) has pointer receiver)"
    case .isField: return "(\(typeString(type)).\(name) is a field, not a method)"
    }
  }

  /// `true` iff `type` has all methods of `interface`; taken to be so if `type`, or an embedded field of it, is in error.
  func hasAllMethods(
    _ type: TypeID, _ interface: TypeID, static isStatic: Bool,
    equivalent: ((TypeID, TypeID) -> Bool)? = nil, cause: UnsafeMutablePointer<String>?
  ) -> Bool {
    if !isValid(type) { return true }
    let isKnown =
      isStatic ? implementations.contains(type, interface) : assertions.contains(type, interface)
    if isKnown && equivalent == nil { return true }
    let missing = missingMethod(type, interface, static: isStatic, equivalent: equivalent, cause: cause)
      .method
    if missing.isNone {
      // A type that has the methods keeps them, once the interface is known.
      if equivalent == nil && isComplete(interface) {
        if isStatic { implementations.insert(type, interface) } else { assertions.insert(type, interface) }
      }
      return true
    }
    var seen: [TypeID] = []
    return hasInvalidEmbeddedFields(type, &seen)
  }

  /// `true` iff the methods of the interface type `interface` are known and will not change.
  private func isComplete(_ interface: TypeID) -> Bool {
    let base = underlying(interface)
    if types.kind(base) != .interface || isTypeParameter(interface) { return false }
    return types.interfaces[types.interfaceID(base)].isComplete
      && types.interfaces[types.interfaceID(base)].typeSet >= 0
  }

  private func hasInvalidEmbeddedFields(_ type: TypeID, _ seen: inout [TypeID]) -> Bool {
    let base = underlying(structBehindPointer(type))
    if types.kind(base) != .structure || seen.contains(base) { return false }
    seen.append(base)
    for field in types.fieldList(base) where field.isEmbedded {
      if !isValid(field.type) || hasInvalidEmbeddedFields(field.type, &seen) { return true }
    }
    return false
  }

  /// `true` iff `type` is a pointer to an interface or to a type parameter.
  func isInterfacePointer(_ type: TypeID) -> Bool {
    let base = underlying(type)
    return types.kind(base) == .pointer && isInterface(types.element(base))
  }

  /// What messages say of the pointer `type` to an interface.
  func interfacePointerError(_ type: TypeID) -> String {
    isTypeParameter(types.element(underlying(type)))
      ? "type \(typeString(type)) is pointer to type parameter, not type parameter"
      : "type \(typeString(type)) is pointer to interface, not interface"
  }

  /// `true` iff a value of the interface type `interface` may hold a `type`.
  func isAssertable(_ interface: TypeID, to type: TypeID, cause: UnsafeMutablePointer<String>?) -> Bool {
    if isInterface(type) { return true }
    return hasAllMethods(type, interface, static: false, cause: cause)
  }

  /// `true` iff `type` implements `interface`, or satisfies it as a constraint. `cause` is set to what messages say if not.
  func implements(
    _ type: TypeID, _ interface: TypeID, asConstraint: Bool, cause: UnsafeMutablePointer<String>?
  ) -> Bool {
    let base = underlying(type)
    let target = underlying(interface)
    if !isValid(base) || !isValid(target) { return true }
    if types.kind(base) == .pointer && !isValid(underlying(types.element(base))) { return true }
    let verb = asConstraint ? "satisfy" : "implement"
    if types.kind(target) != .interface {
      if let cause {
        let detail =
          isInterfacePointer(target)
          ? interfacePointerError(interface) : "\(typeString(interface)) is not an interface"
        cause.pointee = "\(typeString(type)) does not \(verb) \(typeString(interface)) (\(detail))"
      }
      return false
    }
    let set = typeSet(target)
    if set.terms == nil && !set.isComparable && set.methods.isEmpty { return true }
    let isInterface = types.kind(base) == .interface
    let own = isInterface ? typeSet(base) : TypeSet()
    if isInterface && own.terms?.isEmpty == true { return true }
    if set.terms?.isEmpty == true {
      cause?.pointee = "cannot \(verb) \(typeString(interface)) (empty type set)"
      return false
    }
    var detail = ""
    let lacks =
      cause == nil
      ? !hasAllMethods(type, interface, static: true, cause: nil)
      : !hasAllMethods(type, interface, static: true, cause: &detail)
    if lacks {
      cause?.pointee = "\(typeString(type)) does not \(verb) \(typeString(interface)) \(detail)"
      return false
    }
    guard let terms = set.terms else {
      return isSufficientlyComparable(type, set, asConstraint, verb, cause)
    }
    if isInterface {
      if !isSubset(own.terms, of: terms) {
        cause?.pointee = "\(typeString(type)) does not \(verb) \(typeString(interface))"
        return false
      }
      return isSufficientlyComparable(type, set, asConstraint, verb, cause)
    }
    if !terms.contains(where: { includes($0, type) }) {
      if let cause {
        let alternative = terms.first {
          !$0.hasTilde && identical($0.type, underlying($0.type))
            && includes(UnionTerm(hasTilde: true, type: $0.type), type)
        }
        let spelled = typeString(type)
        let wanted = typeString(interface)
        let detail: String
        if let alternative {
          detail = "possibly missing ~ for \(typeString(alternative.type)) in \(wanted)"
        } else if mentions(target, type) {
          detail = "\(wanted) mentions \(spelled), but \(spelled) is not in the type set of \(wanted)"
        } else {
          detail = "\(spelled) missing in \(termString(terms))"
        }
        cause.pointee = "\(spelled) does not \(verb) \(wanted) (\(detail))"
      }
      return false
    }
    return isSufficientlyComparable(type, set, asConstraint, verb, cause)
  }

  private func isSufficientlyComparable(
    _ type: TypeID, _ set: TypeSet, _ asConstraint: Bool, _ verb: String,
    _ cause: UnsafeMutablePointer<String>?
  ) -> Bool {
    let needsComparable =
      set.terms.map { list in
        list.isEmpty || list.allSatisfy { incomparability($0.type, dynamic: false) == nil }
      } ?? set.isComparable
    if !needsComparable || incomparability(type, dynamic: false) == nil { return true }
    if asConstraint && incomparability(type, dynamic: true) == nil {
      if (checking?.environment.version ?? 127) >= 120 { return true }
      cause?.pointee = "\(typeString(type)) to \(verb) comparable requires go1.20 or later"
      return false
    }
    cause?.pointee = "\(typeString(type)) does not \(verb) comparable"
    return false
  }

  /// `true` iff `constraint` names `type` somewhere.
  private func mentions(_ constraint: TypeID, _ type: TypeID) -> Bool {
    switch types.kind(constraint) {
    case .interface:
      return types.interfaces[types.interfaceID(constraint)].embedded.contains { mentions($0, type) }
    case .union: return types.unionTerms(constraint).contains { mentions($0.type, type) }
    default: return identical(constraint, type)
    }
  }
}
