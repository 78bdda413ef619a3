import Base
import Parser

// Types: from syntax trees to a checked package.
//
// A `Checker` checks one package into a `Program`; packages it imports were checked before. The phases of one check are
// listed in `check(_:)`. What each file adds:
//
//   Collection, Imports         the objects of package and file scopes, methods put to their receivers' types
//   DeclarationsOnDemand        packages whose declarations are checked when asked for
//   Declarations, Cycles        constants, variables, types and functions, each checked when first needed
//   TypeExpressions and kin     types from syntax
//   Expressions, Statements …   operands, calls, conversions, function bodies
//   InitializationOrder         the order in which package variables are set
//
// What is known of types regardless of syntax is in extensions of `Program`, since later phases ask it too: identity
// (TypeIdentity), names (Underlying), interfaces (TypeSets, Implementation), fields and methods (Lookup, MethodSets),
// generics (Substitution, Unification), sizes (Layout), and the queries of other modules (TypeQueries).
//
// Invariants:
// 1. An object's type is `none` until its declaration is looked at; `resolve` is the only way to fill it in.
// 2. Errors come in the order of Go's own checker, since follow-up errors are suppressed by what was found before, and
//    the compiler prints only the first ten.
// 3. After an error a type is `invalid`, a mode `none`: whoever sees one stays silent.
//
// Deliberately absent: labels and branches (the parser checks them), and everything that needs bodies of other packages.

/// Checks one package against the Go specification.
///
/// The work is split by language notion into extensions of this class; all share this state. A declaration is checked
/// when it is first needed (`resolve`), function bodies after all package-level declarations (`delayed`). Facts go into
/// the files' `NodeFact` rows, objects and types into the program. Nothing is printed and nothing is read from disk:
/// imports are packages of the program that were checked before.
public final class Checker {
  public let program: Program
  public let package: PackageID
  /// The errors in the order in which they were found.
  public internal(set) var errors: [Diagnostic] = []
  /// Generic functions may lack a body: the package states declarations only.
  public var isBodyOptional = false
  /// Each error ends its first line with the address that explains its code.
  public var showsErrorCodes = false
  /// `true` iff declarations are checked when somebody asks for them, and for no errors.
  var isOnDemand = false
  var demanded = DemandedDeclarations()
  /// The package that an import path means.
  let imports: (_ path: String) -> PackageID?
  /// Stand-ins for packages that could not be imported.
  var fakePackages: [String: PackageID] = [:]
  /// The package's files; node ids are relative to the one in `environment.file`.
  var files: [CheckedFile] = []
  /// The facts of each file: what is written for every node must not count references.
  var factTables: [UnsafeMutablePointer<FactTable>] = []
  /// The scope of each file.
  var fileScopes: [ScopeID] = []
  /// What surrounds the declaration or statement being checked.
  var environment = Environment()
  /// What values of generic functions were assigned to, for messages (`OperandLabel.target`).
  var targets: [String] = []
  /// Work to do once the current package-level declaration is complete, in order.
  var delayed: [Delayed] = []
  /// Objects whose declarations are being checked, outermost first: for cycle reports.
  var objectPath: [ObjectID] = []
  /// Package-level objects and methods in source order; an object's `order` is its index plus one.
  var packageObjects: [ObjectID] = []
  /// The declarations of `packageObjects`, index by index.
  var declarations: [Declaration] = []
  /// For each declaration the one that last mentioned its object: keeps dependency lists short.
  var lastMention: [Int32] = []
  /// Methods by the type name of their receiver, until the type is declared.
  var methods = IDMap<ObjectID, [ObjectID]>()
  /// Package names declared by imports, in order.
  var importedNames: [ObjectID] = []
  /// The dot imports that brought objects into file scopes.
  var dotImports: [DotImport] = []
  /// Memory for the next list of arguments.
  var spareOperands: [Operand] = []
  /// What selectors meant lately.
  var knownSelections = KnownSelections()
  /// The interface types that the package writes, as they were met.
  var interfaceNodes: [(file: Int, node: NodeID)] = []
  /// The package-level objects that declarations mention, perhaps repeatedly.
  var mentions: [Mention] = []
  /// How type parameters are instantiated through each other.
  var monomorphization = Monomorphization()
  /// Package names that stand for several packages, once asked for.
  var ambiguousNames: Set<Name>?
  /// Whether the sizes of defined types depend on type parameters, once asked for.
  var variableSizes = IDMap<TypeID, Bool>()
  /// Defined types of this package known not to contain themselves.
  var finiteTypes = IDSet<TypeID>()
  /// The number of types before this check.
  var firstType = 0
  /// Depth of expression and type recursion, against stack overflow.
  var depth = 0

  public convenience init(program: Program, package: PackageID, imports: [String: PackageID]) {
    self.init(program: program, package: package) { imports[$0] }
  }

  /// Makes a checker that asks `imports` for the package that an import path means.
  public init(program: Program, package: PackageID, imports: @escaping (_ path: String) -> PackageID?) {
    self.program = program
    self.package = package
    self.imports = imports
  }

  /// Checks the package's files, given in the compiler's order, and adds them to the program.
  public func check(_ list: [CheckedFile]) {
    program.checking = self
    defer { program.checking = nil }
    firstType = program.types.rows.count
    program.reserve(forNodes: list.reduce(0) { $0 + $1.tree.nodeCount })
    addFiles(list)
    setVersions()
    collectObjects()
    reportDirectCycles()
    resolvePackageObjects()
    processDelayed(from: 0)
    completeTypes()
    orderInitializers()
    reportUnusedImports()
    if errors.isEmpty { reportInstantiationCycles() }
    // What follows is reported by the compiler, not by its type checker, which alone knows codes.
    showsErrorCodes = false
    if errors.isEmpty { reportInterfaceCycles() }
  }
}

/// A package whose objects are in a file scope by way of a dot import.
struct DotImport: BitwiseCopyable {
  var scope: ScopeID
  var package: PackageID
  /// The package name that the import declares.
  var packageName: ObjectID
}

/// A package-level declaration or method.
struct Declaration {
  /// The file (index in the package).
  var file: Int
  /// The variables of `var a, b = f()`; empty for all others.
  var left: [ObjectID] = []
  /// The type of a constant or variable; may be none.
  var type: NodeID = .none
  /// The expression of a constant or variable; may be none.
  var value: NodeID = .none
  /// `true` iff `value` belongs to a constant declared before.
  var isInherited = false
  /// The declaration of a type or function; none for constants and variables.
  var node: NodeID = .none
  /// For the variables of one `var a, b = f()`, the first one's declaration, which has the mentions of all.
  var representative: Int32

  init(file: Int, representative: Int32) {
    self.file = file
    self.representative = representative
  }
}

/// A package-level object that a declaration mentions.
struct Mention: BitwiseCopyable {
  /// The index of the declaration.
  var declaration: Int32
  var object: ObjectID
}

/// What surrounds the declaration or statement being checked (types2's environment).
struct Environment: BitwiseCopyable {
  /// The file (index in the package) that node ids belong to.
  var file = 0
  var scope: ScopeID = .none
  /// The language version of the file, 1.27 written as 127.
  var version = 127
  /// `true` iff the file states its version itself.
  var versionIsFromFile = false
  /// The value of iota; nil outside constant declarations.
  var iota: Int64?
  /// Where to report errors in inherited constant expressions; `none` for their own place.
  var errorPosition: Position = .none
  /// The package-level declaration (index) whose dependencies are being recorded; -1 for none.
  var declaration: Int32 = -1
  /// The signature of the function whose body is being checked; `none` outside.
  var signature: TypeID = .none
  /// `true` if an enclosing expression contains a call or a receive operation.
  var hasCallOrReceive = false
  var isInTypeParameterList = false
}

/// Postponed work and the file it must run in.
struct Delayed {
  var file: Int
  var version: Int
  var versionIsFromFile: Bool
  var action: Action

  /// What there is to do. What every declaration leaves behind takes no closure.
  enum Action {
    case closure(() -> Void)
    /// The node and what it denotes.
    case variableType(NodeID, TypeID)
    case embeddedType(TypeID, NodeID)
    /// The type name, what it is declared as and that as a type.
    case definedType(ObjectID, NodeID, TypeID)
    case fieldUniqueness(TypeID)
    /// The variable and the base of its type.
    case receiver(ObjectID, NodeID)
    /// The function, the index of its declaration and the body.
    case functionBody(ObjectID, Int32, NodeID)
  }
}

extension Checker {
  /// The file that node ids of the current environment belong to.
  var file: CheckedFile { files[environment.file] }
  /// The current file's syntax.
  var tree: SyntaxTree { files[environment.file].tree }
  /// Predeclared objects and names.
  var universe: Universe { program.universe }

  /// Runs `action` in the present file once the current declaration is complete.
  func later(_ action: @escaping () -> Void) { later(.closure(action)) }

  func later(_ action: Delayed.Action) {
    delayed.append(
      Delayed(
        file: environment.file, version: environment.version,
        versionIsFromFile: environment.versionIsFromFile, action: action))
  }

  /// Runs the delayed actions from index `first` on, including those that they add.
  func processDelayed(from first: Int) {
    let file = environment.file
    let version = environment.version
    let versionIsFromFile = environment.versionIsFromFile
    var index = first
    while index < delayed.count {
      let item = delayed[index]
      environment.file = item.file
      environment.version = item.version
      environment.versionIsFromFile = item.versionIsFromFile
      switch item.action {
      case .closure(let action): action()
      case .variableType(let node, let type): verifyVariableType(node, type)
      case .embeddedType(let type, let node): checkEmbedded(type, at: tree.start(node))
      case .definedType(let object, let node, let type): verifyDefinedType(object, node, type)
      case .fieldUniqueness(let type): checkFieldUniqueness(type)
      case .receiver(let variable, let node): checkReceiver(variable, at: tree.start(node))
      case .functionBody(let object, let index, let body): checkBody(of: object, index, body)
      }
      index += 1
    }
    delayed.removeLast(delayed.count - first)
    environment.file = file
    environment.version = version
    environment.versionIsFromFile = versionIsFromFile
  }

  /// Determines the package's name from its files and takes over those that agree.
  func addFiles(_ list: [CheckedFile]) {
    files.reserveCapacity(list.count)
    factTables.reserveCapacity(list.count)
    program.packages[package].files.reserveCapacity(list.count)
    for file in list {
      let node = file.tree.packageName
      if node.isNone { continue }
      let name = file.tree.name(node)
      let expected = program.packages[package].name
      if name == universe.blank {
        error(file.tree.position(node), .blankPkgName, "invalid package name _")
      } else if expected.isNone {
        program.packages[package].name = name
      } else if name != expected {
        let found = program.names.string(name)
        error(
          file.tree.position(node), .mismatchedPkgName,
          "package \(found); expected package \(program.names.string(expected))")
        continue
      }
      program.packages[package].files.append(program.files.count)
      program.files.append(file)
      files.append(file)
      factTables.append(file.factTable)
    }
  }

  /// Settles the language version of each file and reports those that no compiler knows yet.
  private func setVersions() {
    for (index, file) in files.enumerated() {
      environment.file = index
      file.languageVersion = languageVersion(ofFile: index).version
      if file.languageVersion > LanguageFeature.latest && Checker.version(file.tree.goVersion) > 0 {
        error(
          file.tree.position(file.tree.packageName), .tooNew,
          "file requires newer Go version \(file.tree.goVersion)")
      }
    }
    environment = Environment()
  }

  /// The language version in force in file `index` and whether it is as the file states; one before Go 1.21 is not taken.
  func languageVersion(ofFile index: Int) -> (version: Int, isFromFile: Bool) {
    let own = program.packages[package].languageVersion
    if files[index].tree.goVersion.isEmpty { return (own, false) }
    let stated = Checker.version(files[index].tree.goVersion)
    return stated == 0 ? (own, false) : (max(stated, 121), stated >= 121)
  }

  /// `go1.21` as 121; 0 for what is no version.
  private static func version(_ text: String) -> Int {
    let parts = text.utf8.split(separator: UInt8(ascii: "."))
    guard parts.count >= 2, parts[0].elementsEqual("go1".utf8) else { return 0 }
    var minor = 0
    for byte in parts[1] {
      guard byte >= 0x30 && byte <= 0x39 else { break }
      minor = min(minor * 10 + Int(byte - 0x30), 899)
    }
    return 100 + minor
  }

  // MARK: Scopes

  /// Opens a scope in the current one and makes it current.
  @discardableResult
  func openScope() -> ScopeID {
    environment.scope = program.scopes.makeLocal(in: environment.scope)
    return environment.scope
  }

  /// Returns to the scope around the current one.
  func closeScope() { environment.scope = program.scopes.parent(environment.scope) }

  /// The object that `name` denotes in the current scope or one around it; `none` if it is not declared.
  func lookup(_ name: Name) -> ObjectID { lookupScope(name).object }

  /// `lookup`, with the scope that has the object.
  func lookupScope(_ name: Name) -> (scope: ScopeID, object: ObjectID) {
    program.scopes.find(name, from: environment.scope)
  }

  /// Declares `object` in `scope`, visible from `start` on; reports a redeclaration. `node` is its identifier.
  func declare(_ scope: ScopeID, _ node: NodeID, _ object: ObjectID, from start: Position) {
    let name = program.objects[object].name
    if name != universe.blank {
      let other = program.scopes.insert(object, as: name, in: scope)
      if other.exists {
        var report = ErrorReport(
          .duplicateDecl, program.objects[object].position,
          "\(program.name(object)) redeclared in this block")
        report.addDeclaration(of: other, in: program)
        self.report(report)
        return
      }
      if program.objects[object].scope.isNone { program.objects[object].scope = scope }
      program.objects[object].scopeStart = start
    }
    if node.exists { recordDefinition(node, object) }
  }

  /// Makes an object of this package declared by the identifier `node` of the current file.
  func makeObject(_ kind: ObjectKind, _ node: NodeID, type: TypeID = .none) -> ObjectID {
    var object = Object(
      kind, name: tree.name(node), package: package, type: type, position: tree.position(node))
    object.file = UInt16(truncatingIfNeeded: environment.file)
    object.node = node
    return program.objects.append(object)
  }

  /// Makes a variable of this package declared by the identifier `node` of the current file.
  func makeVariable(_ role: VariableRole, _ node: NodeID, type: TypeID = .none) -> ObjectID {
    let variable = makeObject(.variable, node, type: type)
    program.objects[variable].role = role
    return variable
  }

  /// Notes that the declaration being checked mentions `object`.
  func addDependency(on object: ObjectID) {
    if environment.declaration < 0 { return }
    let order = program.objects[object].order
    if order == 0 || program.objects[object].package != package { return }
    let index = Int(order) - 1
    if lastMention[index] == environment.declaration { return }
    lastMention[index] = environment.declaration
    mentions.append(Mention(declaration: environment.declaration, object: object))
  }

  /// The names that several packages reachable from this one have, which are spelled by their paths in messages.
  func ambiguousPackageNames() -> Set<Name> {
    if let ambiguousNames { return ambiguousNames }
    var seen: Set<PackageID> = []
    var names: [Name: PackageID] = [:]
    var ambiguous: Set<Name> = []
    var pending = [package]
    while let next = pending.popLast() {
      if !seen.insert(next).inserted { continue }
      let name = program.packages[next].name
      if let other = names[name], other != next { ambiguous.insert(name) }
      names[name] = next
      pending.append(contentsOf: program.packages[next].imports)
    }
    ambiguousNames = ambiguous
    return ambiguous
  }
}
