import Base
import Types

/// What analysing a package found out about one of its functions, for the packages that import it.
public struct FunctionSummary {
  public var inlinability: Inlinability
  public var inlineCost: Int32
  public var canDelayResults: Bool
  public var leaks: [Leaks]
  public var isTagged: Bool
}

/// The functions whose bodies a package exports.
private struct Exports {
  /// Those known to be exported.
  var bodies: [ObjectID]
  /// Those of other packages that were expanded in the package, until it is known which of them it exports.
  var expanded: Set<ObjectID>
}

/// The summaries of all packages analysed so far in a run.
///
/// The body of a function can be had in an importing package if one of the packages it imports directly exports it: its
/// own inlinable functions, and those of other packages that were expanded in it, as far as its exported declarations lead
/// to them (see `ExportedBodies`). The functions of a package that has not been analysed are all taken to be exported with
/// their bodies.
public final class Summaries {
  private var functions: [ObjectID: FunctionSummary] = [:]
  private var exports: [PackageID: Exports] = [:]
  private var mentions = BodyMentions()
  /// Functions whose bodies the package being read can have.
  private var available: Set<ObjectID> = []

  public init() {}

  /// The summary of the declared function `object`; nil if its package has not been analysed.
  public func summary(of object: ObjectID) -> FunctionSummary? { functions[object] }

  /// Records the functions of the package in `code`, which inlining and escape analysis have gone over.
  public func record(_ code: Code) {
    var exported: [ObjectID] = []
    for id in code.functions.ids {
      let object = code.functions[id].object
      guard object.exists, code.functions[id].isLocal, code.functions[id].origin == .declared else {
        continue
      }
      functions[object] = FunctionSummary(
        inlinability: code.functions[id].inlinability, inlineCost: code.functions[id].inlineCost,
        canDelayResults: code.functions[id].canDelayResults, leaks: code.functions[id].leaks,
        isTagged: code.functions[id].isTagged)
      if code.functions[id].inlinability == .yes { exported.append(object) }
    }
    var expanded: Set<ObjectID> = []
    for row in code.inlines.rows where !code.functions[row.function].isLocal {
      let object = code.functions[row.function].object
      if object.exists, exports[code.program.objects[object].package] != nil { expanded.insert(object) }
    }
    exports[code.package] = Exports(bodies: exported, expanded: expanded)
  }

  /// The functions whose bodies `package` exports.
  private func bodies(exportedBy package: PackageID, of program: Program) -> [ObjectID] {
    guard let known = exports[package] else { return [] }
    if known.expanded.isEmpty { return known.bodies }
    let found = ExportedBodies.find(
      known.expanded, inlinable: Set(known.bodies), by: package, of: program, &mentions
    ) { exports[$0] != nil }
    exports[package] = Exports(bodies: known.bodies + found, expanded: [])
    return known.bodies + found
  }

  /// Prepares `hasBody` for the package `package`.
  func beginReading(in package: PackageID, of program: Program) {
    available = []
    for imported in program.packages[package].imports {
      available.formUnion(bodies(exportedBy: imported, of: program))
    }
  }

  /// `true` iff the body of `object`, of another package, can be inlined in the package being read.
  func hasBody(_ object: ObjectID, declaredIn owner: PackageID) -> Bool {
    exports[owner] == nil || available.contains(object)
  }
}
