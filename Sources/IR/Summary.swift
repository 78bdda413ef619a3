import Base
import Types

/// What analysing a package found out about one of its functions, for the packages that import it.
public struct FunctionSummary: Sendable {
  public var inlinability: Inlinability
  public var inlineCost: Int32
  public var canDelayResults: Bool
  public var leaks: [Leaks]
  public var isTagged: Bool

  public init(
    inlinability: Inlinability, inlineCost: Int32, canDelayResults: Bool, leaks: [Leaks], isTagged: Bool
  ) {
    self.inlinability = inlinability
    self.inlineCost = inlineCost
    self.canDelayResults = canDelayResults
    self.leaks = leaks
    self.isTagged = isTagged
  }
}

/// What analysing a package found out for the packages that import it.
///
/// Functions are known by where their names are declared: positions are the same in all programs of a run, ids are not. The
/// value is never changed once made, so that programs on several threads share it.
public final class PackageFacts: Sendable {
  /// The functions and methods that the package declares.
  public let functions: [Position: FunctionSummary]
  /// The functions whose bodies an importing package can have: the package's own inlinable ones, and those of other packages
  /// that were expanded in it, as far as its exported declarations lead to them (see `ExportedBodies`).
  public let available: [Position]

  public init(functions: [Position: FunctionSummary], available: [Position]) {
    self.functions = functions
    self.available = available
  }
}

/// The facts of the packages of a program, as far as they have been analysed.
///
/// The body of a function can be had in an importing package if one of the packages it imports directly makes it available.
/// The functions of a package that has not been analysed are all taken to be available.
public final class Summaries {
  private var facts: [PackageFacts?] = []
  private var mentions = BodyMentions()
  /// The functions whose bodies the package being read can have.
  private var available: Set<Position> = []

  public init() {}

  /// The facts of `package`; nil if it has not been analysed.
  public func facts(of package: PackageID) -> PackageFacts? {
    package.index < facts.count ? facts[package.index] : nil
  }

  /// Makes `found` the facts of `package`.
  public func record(_ found: PackageFacts, of package: PackageID) {
    while facts.count <= package.index { facts.append(nil) }
    facts[package.index] = found
  }

  /// Records the functions of the package in `code`, which inlining and escape analysis have gone over.
  public func record(_ code: Code) {
    let program = code.program
    var functions: [Position: FunctionSummary] = [:]
    var inlinable: Set<ObjectID> = []
    for id in code.functions.ids {
      let object = code.functions[id].object
      guard object.exists, code.functions[id].isLocal, code.functions[id].origin == .declared else {
        continue
      }
      if code.functions[id].inlinability == .yes { inlinable.insert(object) }
      let row = program.objects[object]
      if row.origin.exists || row.package != code.package { continue }
      functions[row.position] = FunctionSummary(
        inlinability: code.functions[id].inlinability, inlineCost: code.functions[id].inlineCost,
        canDelayResults: code.functions[id].canDelayResults, leaks: code.functions[id].leaks,
        isTagged: code.functions[id].isTagged)
    }
    var expanded: Set<ObjectID> = []
    for row in code.inlines.rows where !code.functions[row.function].isLocal {
      let object = code.functions[row.function].object
      if object.exists, facts(of: program.objects[object].package) != nil { expanded.insert(object) }
    }
    var available = inlinable.map { program.objects[$0].position }
    if !expanded.isEmpty {
      let found = ExportedBodies.find(
        expanded, inlinable: inlinable, by: code.package, of: program, &mentions
      ) { $0 == code.package || facts(of: $0) != nil }
      available += found.map { program.objects[$0].position }
    }
    record(PackageFacts(functions: functions, available: available), of: code.package)
  }

  /// Prepares `hasBody` for the package `package`.
  func beginReading(in package: PackageID, of program: Program) {
    available.removeAll(keepingCapacity: true)
    for imported in program.packages[package].imports {
      if let facts = facts(of: imported) { available.formUnion(facts.available) }
    }
  }

  /// `true` iff the body of the function declared at `position` in `owner`, another package, can be inlined in the package being
  /// read.
  func hasBody(at position: Position, declaredIn owner: PackageID) -> Bool {
    facts(of: owner) == nil || available.contains(position)
  }
}
