import Base

// Shapes: the types that stand for the arguments of type parameters in the bodies that instances share.
//
// 1. The shape of a type is a defined type of the made-up package `go.shape` whose name is the link spelling of the
//    underlying type and that is defined as that type. The shape of a shape is itself.
// 2. For a constraint that is a set of methods only, all pointers have the shape of `*uint8`.
//    Pointers to what is never allocated by Go keep their element type.
// 3. An instance with a shape among its arguments has shapes for all of them.
// 4. Such an instance is read at once and whole: what it is defined as, then its methods. A type that is still being read
//    has no shape yet, so instances over it that are met meanwhile have the type itself for an argument.
// 5. A spelling of more than 500 bytes is replaced by the digits of its digest.

/// What occurs in a type, seen through names of instances but not through what they are defined as.

struct TypeContents: OptionSet, BitwiseCopyable, Sendable {
  let rawValue: UInt8
  init(rawValue: UInt8) { self.rawValue = rawValue }
  static let typeParameter = TypeContents(rawValue: 1)
  static let shape = TypeContents(rawValue: 2)
  /// Set once a type's contents have been asked for.
  static let isKnown = TypeContents(rawValue: 4)
}

/// The shapes made so far.
public struct Shapes: ~Copyable {
  /// The package `go.shape`; `none` until there is a shape.
  public internal(set) var package = PackageID.none
  var types: [String: TypeID] = [:]
  /// By type, as far as it has been asked for.
  var contents = Table<TypeID, TypeContents>()
  /// Spells a type as in link symbols.
  public var spell: (TypeID) -> String = { _ in "" }
}

extension Program {
  /// `type` with the type parameters `from` replaced by the types `to`.
  public func replace(_ from: [TypeID], by to: [TypeID], in type: TypeID) -> TypeID {
    substitute(type, Substitution(from: from, to: to))
  }

  /// `true` iff `type` stands for the arguments of a type parameter (1).
  public func isShape(_ type: TypeID) -> Bool {
    if shapes.package.isNone || type.isNone || types.kind(type) != .named { return false }
    return objects[types.named[types.namedID(type)].object].package == shapes.package
  }

  /// `true` iff a shape occurs in `type`.
  public func hasShape(_ type: TypeID) -> Bool {
    if shapes.package.isNone { return false }
    return contents(of: type).contains(.shape)
  }

  /// `true` iff a type parameter occurs in `type`.
  public func hasTypeParameter(_ type: TypeID) -> Bool {
    contents(of: type).contains(.typeParameter)
  }

  private func contents(of type: TypeID) -> TypeContents {
    if type.isNone { return [] }
    if type.index < shapes.contents.count {
      let known = shapes.contents[type]
      if known.contains(.isKnown) { return known }
    }
    return findContents(of: type)
  }

  private func findContents(of type: TypeID) -> TypeContents {
    let missing = types.rows.count - shapes.contents.count
    if missing > 0 { shapes.contents.append(repeating: [], count: missing) }
    shapes.contents[type] = .isKnown
    var found: TypeContents = isShape(type) ? .shape : []
    if types.kind(type) == .typeParameter { found = .typeParameter }
    forEachPart(of: type) { found.formUnion(contents(of: $0)) }
    found.insert(.isKnown)
    shapes.contents[type] = found
    return found
  }

  /// The shape of `argument` for the type parameter `parameter` (1, 2).
  public func shape(of argument: TypeID, for parameter: TypeID) -> TypeID {
    let argument = unalias(argument)
    if isShape(argument) && !(isMethodSet(parameter) && underlyingKind(argument) == .pointer) {
      return argument
    }
    if shapes.package.isNone { shapes.package = declarePackage(path: "go.shape", name: "go.shape") }
    if isBeingRead(argument) && hasShape(argument) { return argument }
    var definition = underlying(argument)
    if types.kind(definition) == .interface && hasShape(argument) { return argument }
    if types.kind(definition) == .pointer && isMethodSet(parameter)
      && !isNotInHeap(types.element(definition))
    {
      definition = types.pointer(to: TypeTable.basic(.uint8))
    }
    let name = Program.bounded(shapes.spell(definition))
    if let known = shapes.types[name] { return known }
    let object = objects.append(
      Object(
        .typeName, name: names.intern(name), package: shapes.package, type: .none, position: .none))
    var record = Named(object: object)
    record.definition = definition
    let type = types.named(record)
    objects[object].type = type
    shapes.types[name] = type
    return type
  }

  /// `true` iff `type` is an instance whose definition is being found out (4).
  private func isBeingRead(_ type: TypeID) -> Bool {
    if types.kind(type) != .named { return false }
    let id = types.namedID(type)
    return types.named[id].isExpanded && types.named[id].definition.isNone
  }

  /// `spelling`, or the digits of its digest (5).
  private static func bounded(_ spelling: String) -> String {
    if spelling.utf8.count <= 500 { return spelling }
    let digits = Array("0123456789abcdef".utf8)
    var digest = SecureHash.sha256(Array(spelling.utf8))
    digest[0] ^= 0xFF
    var out: [UInt8] = []
    for byte in digest {
      out.append(digits[Int(byte >> 4)])
      out.append(digits[Int(byte & 15)])
    }
    return String(decoding: out, as: UTF8.self)
  }

  /// Reads the instance `type`, which has shapes for arguments (4).
  func readShaped(_ type: TypeID) {
    let id = types.namedID(type)
    if types.named[id].isExpanded { return }
    expandInstance(type)
    if !types.named[id].isExpanded { return }
    for index in 0..<methodCount(type) { _ = method(type, index) }
  }

  /// `arguments` for the type parameters `parameters` as shapes.
  public func shapes(of arguments: [TypeID], for parameters: [TypeID]) -> [TypeID] {
    zip(arguments, parameters).map { shape(of: $0, for: $1) }
  }

  /// The underlying type of `type` or, for a type parameter, that of all types of its type set; `none` if they differ.
  public func core(_ type: TypeID) -> TypeID {
    let base = unalias(type)
    if types.kind(base) != .typeParameter { return underlying(base) }
    var common = TypeID.none
    for term in typeSet(constraintInterface(base)).terms ?? [] {
      let under = underlying(term.type)
      if common.exists && !identical(common, under) { return .none }
      common = under
    }
    return common
  }

  /// `true` iff the constraint of `parameter` names methods only.
  private func isMethodSet(_ parameter: TypeID) -> Bool {
    if types.kind(parameter) != .typeParameter { return false }
    let set = typeSet(constraintInterface(parameter))
    return set.terms == nil && !set.isComparable
  }

  /// The type parameters of the generic function, or of the receiver and then of the generic method, `function`.
  public func allTypeParameters(of function: ObjectID) -> [TypeID] {
    let record = signature(objects[function].type)
    return record.receiverTypeParameters + record.typeParameters
  }

  /// The instance of the generic type that `type` is an instance of with shapes for arguments (3).
  public func shapedInstance(_ type: TypeID) -> TypeID {
    let record = types.named[types.namedID(type)]
    let parameters = typeParameters(record.origin)
    return namedInstance(record.origin, shapes(of: record.typeArguments, for: parameters), at: .none)
  }

  /// The record of the defined type `type`; nil if it is no instance of a generic type.
  public func instance(_ type: TypeID) -> Named? {
    if type.isNone || types.kind(type) != .named { return nil }
    let record = types.named[types.namedID(type)]
    return record.origin.exists ? record : nil
  }

  /// The type `method`, of a generic method, with `receiver` as the type of its receiver.
  public func rebound(_ method: TypeID, receiver: TypeID) -> TypeID {
    var record = signature(method)
    record.receiver = clone(record.receiver, as: receiver)
    return types.signature(record)
  }

  /// The methods declared for the defined type `type`, for an instance its own, generic methods left out.
  public func declaredMethods(_ type: TypeID) -> [ObjectID] {
    let count = methodCount(type)
    var methods: [ObjectID] = []
    methods.reserveCapacity(count)
    for index in 0..<count {
      let method = method(type, index)
      if !hasOwnTypeParameters(objects[method].type) { methods.append(method) }
    }
    return methods
  }

  /// The type `type` without one pointer on the outside.
  public func withoutPointer(_ type: TypeID) -> TypeID { unalias(dereference(type).type) }

  /// The function type with the receiver, if there is one, as first parameter, then `dictionary` if it exists.
  public func signature(_ type: TypeID, receiver: TypeID, dictionary: ObjectID) -> TypeID {
    var record = signature(type)
    if dictionary.exists { record.parameters.insert(dictionary, at: 0) }
    if receiver.exists {
      var object = Object(.variable, name: .none, package: .none, type: receiver, position: .none)
      object.role = .parameter
      record.parameters.insert(objects.append(object), at: 0)
      record.receiver = .none
    }
    record.typeParameters = []
    record.receiverTypeParameters = []
    return types.signature(record)
  }
}
