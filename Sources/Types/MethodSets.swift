import Base
import Parser

/// A method that can be called on a type, and how it gets there.
public struct MethodSetEntry {
  /// The method: declared, made for an instance, or of an interface.
  public var method: ObjectID
  /// The indices of the embedded fields to pass; empty for methods of the type itself.
  public var path: [Int]
  /// `true` iff a pointer is followed on the way.
  public var isIndirect: Bool
  /// `true` iff the method's receiver is a pointer.
  public var hasPointerReceiver: Bool
}

extension Program {
  /// The method set of `type` (Go specification, Method sets), promoted methods included, in the compiler's order of
  /// symbols: exported names first, then by name, then by package path. A pointer type has the methods with pointer
  /// receivers too.
  public func methodSet(_ type: TypeID) -> [MethodSetEntry] {
    let (base, isPointer) = dereference(type)
    if underlyingKind(base) == .interface && isPointer { return [] }
    var entries: [MethodSetEntry] = []
    // What is found for a candidate has its name and package; entries would be held on to when they are sorted.
    for method in candidates(base).sorted(by: { precedes($0, $1) }) {
      let object = objects[method]
      let found = lookupFieldOrMethod(
        type, addressable: false, package: object.package, name: object.name, foldCase: false)
      if found.object.isNone || objects[found.object].kind != .function { continue }
      checking?.resolve(found.object)
      entries.append(
        MethodSetEntry(
          method: found.object, path: Array(found.path.dropLast()), isIndirect: found.isIndirect,
          hasPointerReceiver: hasPointerReceiver(found.object)))
    }
    return entries
  }

  /// A method for each name that `type` or what it embeds has methods of.
  private func candidates(_ type: TypeID) -> [ObjectID] {
    var methods: [ObjectID] = []
    var known = IDMap<Name, ObjectID>()
    var seen = IDSet<TypeID>()
    var pending = [type]
    while let next = pending.popLast() {
      let named = asNamed(next)
      if named.exists {
        if !seen.insert(canonical(named)).inserted { continue }
        for method in types.named[types.namedID(origin(named))].methods { add(method, to: &methods, &known) }
      }
      let base = underlying(next)
      switch types.kind(base) {
      case .structure:
        for field in types.fieldList(base) where field.isEmbedded {
          pending.append(dereference(field.type).type)
        }
      case .interface:
        for method in typeSet(base).methods { add(method, to: &methods, &known) }
      default: break
      }
    }
    return methods
  }

  private func add(_ method: ObjectID, to methods: inout [ObjectID], _ known: inout IDMap<Name, ObjectID>) {
    let name = objects[method].name
    if let other = known[name] {
      if sameMethodName(other, method) || methods.contains(where: { sameMethodName($0, method) }) { return }
    } else {
      known[name] = method
    }
    methods.append(method)
  }
}
