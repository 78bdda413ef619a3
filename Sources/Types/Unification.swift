import Base
import Parser

/// Finds types for type parameters that make types equal (Go specification, Type unification).
///
/// Type parameters that were unified with each other share a handle, which has the type inferred for all of them.
struct Unifier {
  /// How strictly types must agree.
  struct Mode: OptionSet {
    let rawValue: UInt8
    /// The types at the top need to be assignable only: channel directions may differ.
    static let assignment = Mode(rawValue: 1)
    /// Types must be identical: no underlying types, no shared methods.
    static let exact = Mode(rawValue: 2)
  }

  let checker: Checker
  let parameters: [TypeID]
  private var handles: [Int]
  private var values: [TypeID]
  private var depth = 0
  /// `true` iff methods that interfaces share help to infer types.
  private let usesInterfaces: Bool
  private var program: Program { checker.program }

  /// Starts with `arguments`, which may be fewer or `none`, as types of `parameters`.
  init(_ checker: Checker, _ parameters: [TypeID], _ arguments: [TypeID], usesInterfaces: Bool) {
    self.checker = checker
    self.parameters = parameters
    self.usesInterfaces = usesInterfaces
    handles = Array(parameters.indices)
    values = parameters.indices.map { $0 < arguments.count ? arguments[$0] : .none }
  }

  /// The types inferred so far, `none` where there is none.
  var inferred: [TypeID] { handles.map { values[$0] } }

  /// The number of parameters without a type.
  var unknownCount: Int { handles.reduce(0) { $0 + (values[$1].isNone ? 1 : 0) } }

  /// The type inferred for parameter `index`.
  func value(_ index: Int) -> TypeID { values[handles[index]] }

  /// Sets the type of parameter `index`.
  mutating func set(_ index: Int, _ type: TypeID) { values[handles[index]] = type }

  /// The index of `type` among the parameters to infer; nil if it is none of them.
  private func index(_ type: TypeID) -> Int? {
    let actual = program.unalias(type)
    return program.types.kind(actual) == .typeParameter ? parameters.firstIndex(of: actual) : nil
  }

  /// Makes two parameters share a type; `false` if they have different ones already.
  private mutating func join(_ x: Int, _ y: Int) -> Bool {
    let a = handles[x]
    let b = handles[y]
    if a == b { return true }
    if values[a].exists && values[b].exists { return false }
    let (kept, dropped) = values[a].exists ? (a, b) : (b, a)
    for index in handles.indices where handles[index] == dropped { handles[index] = kept }
    return true
  }

  /// Tries to make `x` and `y` equal; `false` if that is impossible.
  mutating func unify(_ x: TypeID, _ y: TypeID, _ mode: Mode) -> Bool { unify(x, y, mode, []) }

  /// Types may nest this deep; deeper ones are taken to differ.
  private static let depthLimit = 50

  private func isInterfaceType(_ type: TypeID) -> Bool {
    !program.isTypeParameter(type) && program.isInterface(type)
  }

  private func isLiteral(_ type: TypeID) -> Bool {
    switch program.types.kind(program.unalias(type)) {
    case .named, .typeParameter: false
    default: true
    }
  }

  /// `pairs` are the interfaces being compared already, outermost first.
  private mutating func unify(_ x: TypeID, _ y: TypeID, _ mode: Mode, _ pairs: [(TypeID, TypeID)]) -> Bool {
    depth += 1
    defer { depth -= 1 }
    var x = x
    var y = y
    if x == y || program.unalias(x) == program.unalias(y) { return true }
    if depth > Unifier.depthLimit { return false }
    // A defined type is on the right, a parameter to infer on the left.
    if program.asNamed(x).exists || index(y) != nil { swap(&x, &y) }
    let named = program.asNamed(y)
    if !mode.contains(.exact) && named.exists && isLiteral(x)
      && !(usesInterfaces && program.isInterface(x))
    {
      y = program.underlying(named)
      if x == y || program.unalias(x) == program.unalias(y) { return true }
    }
    if let place = index(x) {
      if let other = index(y) {
        if join(place, other) { return true }
        return unify(value(place), value(other), mode, pairs)
      }
      return unifyParameter(place, y, mode, pairs)
    }
    if usesInterfaces && !mode.contains(.exact) {
      let left = isInterfaceType(x)
      let right = isInterfaceType(y)
      if left && right { return unifyInterfaces(x, y, pairs) }
      if right { swap(&x, &y) }
      if left || right { return unifyMethods(x, y, pairs) }
    }
    // A type parameter of the surroundings is on the left.
    if program.isTypeParameter(y) { swap(&x, &y) }
    return unifyStructure(x, y, mode, pairs)
  }

  /// Unifies the parameter at `place` with `y`, which is no such parameter.
  private mutating func unifyParameter(
    _ place: Int, _ y: TypeID, _ mode: Mode, _ pairs: [(TypeID, TypeID)]
  ) -> Bool {
    let x = value(place)
    if x.isNone {
      set(place, y)
      return true
    }
    if !unify(x, y, mode, pairs) { return false }
    let left = isInterfaceType(x)
    let right = isInterfaceType(y)
    let leftNamed = program.asNamed(x).exists
    let rightNamed = program.asNamed(y).exists
    if left && right {
      if leftNamed && rightNamed { return program.identical(x, y) }
      if program.typeSet(x).methods.count != program.typeSet(y).methods.count { return false }
    } else if left || right {
      return false
    }
    if !mode.contains(.exact) && !leftNamed {
      // A defined type, or a channel of one direction, says more.
      if rightNamed {
        set(place, y)
      } else if program.underlyingKind(y) == .channel && program.channelDirection(y) != .both {
        set(place, y)
      }
    }
    return true
  }

  /// Interfaces of which one may have methods that the other lacks.
  private mutating func unifyInterfaces(_ x: TypeID, _ y: TypeID, _ pairs: [(TypeID, TypeID)]) -> Bool {
    let left = program.typeSet(x)
    let right = program.typeSet(y)
    if left.isComparable != right.isComparable || !program.sameTerms(left.terms, right.terms) { return false }
    let a = program.underlying(x)
    let b = program.underlying(y)
    if pairs.contains(where: { $0 == (a, b) || $0 == (b, a) }) { return true }
    let isSwapped = left.methods.count > right.methods.count
    let few = isSwapped ? right.methods : left.methods
    let many = isSwapped ? left.methods : right.methods
    for method in few {
      guard let other = many.first(where: { program.sameMethodName($0, method) }),
        unify(program.objects[method].type, program.objects[other].type, .exact, pairs + [(a, b)])
      else { return false }
    }
    return true
  }

  /// The methods of the interface `x` with those of `y`, which is no interface.
  private mutating func unifyMethods(_ x: TypeID, _ y: TypeID, _ pairs: [(TypeID, TypeID)]) -> Bool {
    for method in program.typeSet(x).methods {
      let wanted = program.objects[method]
      let found = program.lookupFieldOrMethod(
        y, addressable: false, package: wanted.package, name: wanted.name, foldCase: false
      ).object
      if found.isNone || program.objects[found].kind != .function { return false }
      checker.resolve(found)
      let type = program.objects[found].type
      if !program.typeParameters(type).isEmpty || !unify(wanted.type, type, .exact, pairs) { return false }
    }
    return true
  }

  private mutating func unifyStructure(
    _ left: TypeID, _ right: TypeID, _ mode: Mode, _ pairs: [(TypeID, TypeID)]
  ) -> Bool {
    let x = program.unalias(left)
    let y = program.unalias(right)
    // Element types of assigned values must agree exactly.
    let inner: Mode = mode.contains(.assignment) ? mode.union(.exact) : mode
    let a = program.types.rows[x]
    let b = program.types.rows[y]
    if a.kind == .typeParameter {
      let common = checker.commonUnderlying(x)
      return common.exists && unify(common, right, .assignment, pairs)
    }
    if a.kind != b.kind { return false }
    switch a.kind {
    case .pointer, .slice: return unify(TypeID(raw: a.a), TypeID(raw: b.a), inner, pairs)
    case .array: return a.b == b.b && unify(TypeID(raw: a.a), TypeID(raw: b.a), inner, pairs)
    case .channel:
      return (!mode.contains(.exact) || a.flags == b.flags)
        && unify(TypeID(raw: a.a), TypeID(raw: b.a), inner, pairs)
    case .map:
      return unify(TypeID(raw: a.a), TypeID(raw: b.a), inner, pairs)
        && unify(TypeID(raw: a.b), TypeID(raw: b.b), inner, pairs)
    case .structure:
      let fields = program.types.fieldList(x)
      let others = program.types.fieldList(y)
      if fields.count != others.count { return false }
      for (f, g) in zip(fields, others) {
        if f.isEmbedded != g.isEmbedded || f.tag != g.tag || !program.sameMethodName(f.object, g.object)
          || !unify(f.type, g.type, inner, pairs)
        {
          return false
        }
      }
      return true
    case .tuple: return unifyVariables(program.types.variables(x), program.types.variables(y), mode, pairs)
    case .signature:
      let f = program.types.signatures[SignatureID(raw: a.a)]
      let g = program.types.signatures[SignatureID(raw: b.a)]
      return f.isVariadic == g.isVariadic && unifyVariables(f.parameters, g.parameters, inner, pairs)
        && unifyVariables(f.results, g.results, inner, pairs)
    case .interface:
      let f = program.typeSet(x)
      let g = program.typeSet(y)
      if f.isComparable != g.isComparable || f.methods.count != g.methods.count
        || !program.sameTerms(f.terms, g.terms)
      {
        return false
      }
      if pairs.contains(where: { $0 == (x, y) || $0 == (y, x) }) { return true }
      for (m, n) in zip(f.methods, g.methods) {
        if !program.sameMethodName(m, n)
          || !unify(program.objects[m].type, program.objects[n].type, .exact, pairs + [(x, y)])
        {
          return false
        }
      }
      return true
    case .named:
      let f = program.types.named[NamedID(raw: a.a)].typeArguments
      let g = program.types.named[NamedID(raw: b.a)].typeArguments
      if f.count != g.count { return false }
      for (p, q) in zip(f, g) where !unify(p, q, mode, pairs) { return false }
      return program.origin(x) == program.origin(y)
    default: return program.identical(x, y)
    }
  }

  private mutating func unifyVariables(
    _ x: [ObjectID], _ y: [ObjectID], _ mode: Mode, _ pairs: [(TypeID, TypeID)]
  ) -> Bool {
    if x.count != y.count { return false }
    for (v, w) in zip(x, y) where !unify(program.objects[v].type, program.objects[w].type, mode, pairs) {
      return false
    }
    return true
  }
}
