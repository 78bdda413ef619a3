import Base

/// The lexical scopes of a run. A scope's objects are found by name; inner scopes hide outer ones.
public struct Scopes {
  struct Scope {
    var parent: ScopeID
    var objects: [Name: ObjectID]
    /// Objects in order of declaration.
    var order: [ObjectID]
  }
  private var scopes = Records<ScopeID, Scope>()

  public init() {}

  /// Makes an empty scope inside `parent`; `none` for the universe.
  public mutating func make(in parent: ScopeID) -> ScopeID {
    scopes.append(Scope(parent: parent, objects: [:], order: []))
  }

  /// The enclosing scope; `none` for the universe.
  public func parent(_ scope: ScopeID) -> ScopeID { scopes[scope].parent }

  /// The object that `name` denotes in `scope` itself; `none` if it declares no such name.
  public func lookup(_ name: Name, in scope: ScopeID) -> ObjectID { scopes[scope].objects[name] ?? .none }

  /// Declares `object` as `name`; returns the object already declared under that name in this scope, else `none`.
  public mutating func insert(_ object: ObjectID, as name: Name, in scope: ScopeID) -> ObjectID {
    if let other = scopes[scope].objects[name] { return other }
    scopes[scope].objects[name] = object
    scopes[scope].order.append(object)
    return .none
  }

  /// The objects of `scope` in order of declaration.
  public func objects(in scope: ScopeID) -> [ObjectID] { scopes[scope].order }
}
