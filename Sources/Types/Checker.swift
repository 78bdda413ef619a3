import Base
import Parser

/// Checks one package against the Go specification.
///
/// The work is split by language notion into extensions of this class; all share this state. A declaration is checked
/// when it is first needed (`resolve`), function bodies after all package-level declarations (`delayed`). Facts go into
/// the files' `NodeFact` rows, objects and types into the program. Nothing is printed and nothing is read from disk:
/// imports are packages of the program that were checked before.
public final class Checker {
  public let program: Program
  public let package: PackageID
  /// The errors found so far, in the order in which Go reports them.
  public internal(set) var errors: [Diagnostic] = []
  /// The package that each import path means.
  let imports: [String: PackageID]
  /// The package's files; node ids are relative to the one in `environment.file`.
  var files: [CheckedFile] = []
  /// What surrounds the declaration or statement being checked.
  var environment = Environment()
  /// Work to do once the current package-level declaration is complete, in order.
  var delayed: [Delayed] = []
  /// Objects whose declarations are being checked, outermost first: for cycle reports.
  var objectPath: [ObjectID] = []
  /// Package-level objects in source order.
  var packageObjects: [ObjectID] = []
  /// For each package-level constant, variable and function the package-level objects that its declaration mentions.
  var dependencies: [ObjectID: [ObjectID]] = [:]
  /// Depth of expression and type recursion, against stack overflow.
  var depth = 0

  public init(program: Program, package: PackageID, imports: [String: PackageID]) {
    self.program = program
    self.package = package
    self.imports = imports
  }
}

/// What surrounds the declaration or statement being checked (types2's environment).
struct Environment {
  /// The file (index in the package) that node ids belong to.
  var file = 0
  var scope: ScopeID = .none
  /// Identifiers must be declared before this place to be visible; `none` for no limit.
  var visibility: Position = .none
  /// The value of iota; `none` outside constant declarations.
  var iota: ConstantID = .none
  /// Where to report errors in inherited constant expressions; `none` for their own place.
  var errorPosition: Position = .none
  /// The package-level declaration whose dependencies are being recorded.
  var declaration: ObjectID = .none
  /// The signature of the function whose body is being checked; `none` outside.
  var signature: TypeID = .none
  /// `true` if an enclosing expression panics or calls recover (not needed elsewhere).
  var hasCallOrReceive = false
  /// Function scopes: labels are checked by the parser.
  var isInTypeParameterList = false
  /// A call whose result a `panic` depends on: nodes known to be calls of the predeclared panic.
  var functionScope: ScopeID = .none
}

/// Postponed work and the environment it must run in.
struct Delayed {
  var environment: Environment
  var action: () -> Void
}

extension Checker {
  /// The file that node ids of the current environment belong to.
  var file: CheckedFile { files[environment.file] }
  /// The current file's syntax.
  var tree: SyntaxTree { _read { yield files[environment.file].tree } }

  /// Records an error at `position`.
  func error(_ position: Position, _ code: ErrorCode, _ message: String) {
    errors.append(Diagnostic(position, message, code: code.rawValue))
  }

  /// Records an error that Go reports only in the absence of others of its kind before it (unused names).
  func softError(_ position: Position, _ code: ErrorCode, _ message: String) {
    errors.append(Diagnostic(position, message, code: code.rawValue, isSoft: true))
  }

  /// Runs `action` in the present environment once the current declaration is complete.
  func later(_ action: @escaping () -> Void) {
    delayed.append(Delayed(environment: environment, action: action))
  }
}
