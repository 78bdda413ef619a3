import Base

// What the checker asks of types, in short: the questions themselves are answered by `Program`.
extension Checker {
  func typeString(_ type: TypeID) -> String { program.typeString(type) }
  @inline(__always)
  func underlying(_ type: TypeID) -> TypeID { program.underlying(type) }
  @inline(__always)
  func unalias(_ type: TypeID) -> TypeID { program.unalias(type) }
  func identical(_ x: TypeID, _ y: TypeID) -> Bool { x == y || program.identical(x, y) }
  func identicalIgnoringTags(_ x: TypeID, _ y: TypeID) -> Bool { program.identicalIgnoringTags(x, y) }
  @inline(__always)
  func isValid(_ type: TypeID) -> Bool { program.isValid(type) }
  @inline(__always)
  func isGeneric(_ type: TypeID) -> Bool { program.isGeneric(type) }
  @inline(__always)
  func isTypeParameter(_ type: TypeID) -> Bool { program.isTypeParameter(type) }
  func isComparable(_ type: TypeID) -> Bool { program.isComparable(type) }
  func isInterface(_ type: TypeID) -> Bool { program.isInterface(type) }
  func isInterfacePointer(_ type: TypeID) -> Bool { program.isInterfacePointer(type) }
  func typeSet(_ type: TypeID) -> TypeSet { program.typeSet(type) }

  /// The kind of the type that `type` is made of.
  func underlyingKind(_ type: TypeID) -> TypeKind { program.underlyingKind(type) }

  /// The field or method `name` of `type`, as this package sees it.
  func lookupFieldOrMethod(_ type: TypeID, addressable: Bool, name: Name, foldCase: Bool = false) -> Lookup {
    program.lookupFieldOrMethod(
      type, addressable: addressable, package: package, name: name, foldCase: foldCase)
  }
}
