import Base
import Parser
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

/// What analysing a package found out, for packages of the same program. Functions are known by where their names are declared.
private struct PackageFacts {
  /// The functions and methods that the package declares.
  var functions: [Position: FunctionSummary]
  /// The functions of other packages whose bodies an importing package can have through this one: those that were expanded in
  /// it, as far as its exported declarations lead to them (see `ExportedBodies`).
  var handedOn: Set<Position>
}

/// The facts of the packages of a program, as far as they have been analysed.
///
/// The body of a function can be had in an importing package if it imports the function's package directly and the function can
/// be inlined, or if one of the packages it imports directly hands the body on. The bodies of a package that has not been
/// analysed are all taken to be there.
///
/// The facts of a package are those that analysing it in this program left (`record`) or those of its summary (`add`).
public final class Summaries {
  private var facts: [PackageFacts?] = []
  /// The packages whose functions are known from summaries.
  private var stored = IDMap<PackageID, (functions: StoredFunctions, trees: StoredTrees)>()
  /// The functions of other packages whose bodies a package analysed in this program hands on.
  private var handedOn = IDMap<PackageID, [ObjectID]>()
  /// Functions that summaries name, whose bodies the package being read can have.
  private var availableByName = WordKeys()
  /// The packages that the package being read imports.
  private var directImports = IDSet<PackageID>()
  private var mentions = BodyMentions()
  private var plainTypes = PlainTypes()
  /// The packages that the package being read imports and what they say.
  private var imports: [(package: PackageID, facts: PackageFacts)] = []

  public init() {}

  /// The facts of `package`; nil if it has not been analysed in this program.
  private func facts(of package: PackageID) -> PackageFacts? {
    package.index < facts.count ? facts[package.index] : nil
  }

  /// Takes over what a summary says of the functions of `package`.
  func add(_ functions: StoredFunctions, _ trees: StoredTrees, of package: PackageID) {
    stored[package] = (functions, trees)
  }

  /// What is known of the declared function `object`; nil if its package has not been analysed.
  func summary(of object: ObjectID, in program: Program) -> FunctionSummary? {
    let row = program.objects[object]
    if row.package.isNone { return nil }
    if let facts = facts(of: row.package) { return facts.functions[row.position] }
    if row.node.isNone || row.origin.exists { return nil }
    let place = FunctionPlace(file: Int(row.file), node: row.node)
    return stored[row.package]?.functions.summary(at: place)
  }

  /// `true` iff what the functions of `package` do is known.
  private func isAnalysed(_ package: PackageID) -> Bool {
    facts(of: package) != nil || stored[package] != nil
  }

  /// The type names among `objects`, of the analysed `package`, that declare plain types.
  func plainTypes(among objects: [ObjectID], of package: PackageID, in program: Program) -> Set<ObjectID> {
    plainTypes.find(objects, in: program) { $0 == package || facts(of: $0) != nil }
    var found: Set<ObjectID> = []
    for object in objects where plainTypes.contains(object) { found.insert(object) }
    return found
  }

  /// The functions of other packages whose bodies `package`, which was analysed in this program, hands on.
  func foreignBodies(exportedBy package: PackageID) -> [ObjectID] { handedOn[package] ?? [] }

  /// Makes `found` the facts of `package`.
  private func record(_ found: PackageFacts, of package: PackageID) {
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
      if object.exists, isAnalysed(program.objects[object].package) { expanded.insert(object) }
    }
    var handedOn: Set<Position> = []
    if !expanded.isEmpty {
      let found = ExportedBodies.find(
        expanded, inlinable: inlinable, by: code.package, of: program, &mentions
      ) { $0 == code.package || isAnalysed($0) }
      self.handedOn[code.package] = found
      for object in found { handedOn.insert(program.objects[object].position) }
    }
    record(PackageFacts(functions: functions, handedOn: handedOn), of: code.package)
  }

  /// Prepares `hasBody` for the package `package`.
  func beginReading(in package: PackageID, of program: Program) {
    imports.removeAll(keepingCapacity: true)
    availableByName.removeAll()
    directImports.removeAll()
    for imported in program.packages[package].imports {
      // Bodies can be had through packages that are imported for nothing else.
      program.open(imported)
      if let facts = facts(of: imported) { imports.append((imported, facts)) }
      guard let (functions, trees) = stored[imported] else { continue }
      directImports.insert(imported)
      // The packages they are of may not be in the program yet.
      functions.forEachOther(trees, &program.names) { path, receiver, name in
        _ = availableByName.find(path.raw, receiver.raw, name.raw, orStore: 0)
      }
    }
  }

  /// `true` iff the body of `object`, a function of another package, can be inlined in the package being read.
  func hasBody(_ object: ObjectID, in program: Program) -> Bool {
    let row = program.objects[object]
    if !isAnalysed(row.package) { return true }
    if let own = facts(of: row.package) {
      if own.functions[row.position]?.inlinability == .yes
        && imports.contains(where: { $0.package == row.package })
      {
        return true
      }
    } else if directImports.contains(row.package) {
      if summary(of: object, in: program)?.inlinability == .yes { return true }
    }
    if imports.contains(where: { !$0.facts.handedOn.isEmpty && $0.facts.handedOn.contains(row.position) }) {
      return true
    }
    guard availableByName.count > 0, let key = program.functionKey(object) else { return false }
    return availableByName.find(key.path.raw, key.receiver.raw, key.name.raw) != nil
  }
}
