import Base
import Types

/// Facts about a node that its opcode does not say.
@frozen
public struct CodeFlags: OptionSet, BitwiseCopyable, Sendable {
  public let rawValue: UInt16
  @inlinable public init(rawValue: UInt16) { self.rawValue = rawValue }
  /// Made by the compiler; transparent to the printer.
  public static let isImplicit = CodeFlags(rawValue: 1 << 0)
  /// A definition (`:=`, or the first assignment of a declared local).
  public static let isDefinition = CodeFlags(rawValue: 1 << 1)
  /// A call or literal written with `...`.
  public static let hasDots = CodeFlags(rawValue: 1 << 2)
  /// A loop whose variables are new in each iteration.
  public static let isDistinct = CodeFlags(rawValue: 1 << 3)
  /// An index known to be in range.
  public static let isBounded = CodeFlags(rawValue: 1 << 4)
  /// A call that must not be inlined.
  public static let noInline = CodeFlags(rawValue: 1 << 5)
  /// A call in a `go` or `defer` statement.
  public static let isGoDefer = CodeFlags(rawValue: 1 << 6)
  /// A call whose inlined form the compiler makes up in a range-over-func rewriting or wrapper.
  public static let isSynthetic = CodeFlags(rawValue: 1 << 7)
  /// The slice literal that holds a call's variadic arguments.
  public static let isVariadicStorage = CodeFlags(rawValue: 1 << 8)
  /// Statements a keep-alive pass added.
  public static let isKeepAlive = CodeFlags(rawValue: 1 << 9)
  /// A conversion of a non-interface constant or value whose escape verdict is transient.
  public static let isTransient = CodeFlags(rawValue: 1 << 10)
  /// A `defer` of a range-over-func body; a `return` the rewriting made.
  public static let isRangeFunction = CodeFlags(rawValue: 1 << 11)
  /// A literal that is no constant in the source: a size that depends on type parameters.
  public static let isLayout = CodeFlags(rawValue: 1 << 12)
}

/// One node of a function body. The meaning of the operands is the opcode's comment.
///
/// Bodies are walked over many times, and the rows of a package are more than the nearer caches hold: so a row is small, and what
/// walks read of it comes first. No node has two of a payload (`aux`), a third operand (`z`) and a second list (`list2`), nor a
/// second list and a name (`aux2`): they lie in the same place.
@frozen
public struct CodeRow: BitwiseCopyable {
  /// What `first` and `second` are.
  @usableFromInline
  enum Form: UInt8, BitwiseCopyable {
    /// `aux` and `aux2`.
    case payload
    /// `z` and `aux2`.
    case operand
    /// `list2`.
    case list
  }

  public var op: Opcode
  @usableFromInline var form = Form.payload
  public var flags: CodeFlags = []
  /// Statements executed before the node (the compiler's init list).
  public var initial: ListRange = .empty
  public var x: CodeID = .none
  public var y: CodeID = .none
  @usableFromInline var first: UInt32 = .max
  @usableFromInline var second: UInt32 = .max
  public var list: ListRange = .empty
  /// The type of the expression; `none` for statements. Free of declared aliases, while `byte`, `rune` and `any` keep
  /// their own ids because they print by their own names: compare canonical ids.
  public var type: TypeID
  /// The place the compiler gives the node (behaviour: which token is a node's position).
  public var position: Position
  /// The expansion that brought the node here.
  public var inline: InlineID = .none

  /// The third operand.
  @inlinable public var z: CodeID {
    @inline(__always) get { form == .operand ? CodeID(raw: first) : .none }
    set {
      if newValue.exists {
        precondition(form == .operand || form == .payload && first == .max)
        form = .operand
        first = newValue.raw
      } else if form == .operand {
        form = .payload
        first = .max
      }
    }
  }

  /// The payload; `.max` for none.
  @inlinable public var aux: UInt32 {
    @inline(__always) get { form == .payload ? first : .max }
    set {
      precondition(form == .payload || newValue == .max)
      if form == .payload { first = newValue }
    }
  }

  /// The name.
  @inlinable public var aux2: Name {
    @inline(__always) get { form == .list ? .none : Name(raw: second) }
    set {
      precondition(form != .list || newValue.isNone)
      if form != .list { second = newValue.raw }
    }
  }

  /// The second list.
  @inlinable public var list2: ListRange {
    @inline(__always) get { form == .list ? ListRange(start: first, count: second) : .empty }
    set {
      if newValue.count > 0 {
        precondition(form == .list || form == .payload && first == .max && second == .max)
        form = .list
        first = newValue.start
        second = newValue.count
      } else if form == .list {
        form = .payload
        first = .max
        second = .max
      }
    }
  }

  /// Adds `rows` to all operands and `lists` to the places of all lists: those of a copy that lies so much further.
  @inlinable @inline(__always)
  public mutating func move(by rows: UInt32, lists: UInt32) {
    if initial.count > 0 { initial.start &+= lists }
    if op.isLeaf { return }
    if x.exists { x = CodeID(raw: x.raw &+ rows) }
    if y.exists { y = CodeID(raw: y.raw &+ rows) }
    if list.count > 0 { list.start &+= lists }
    switch form {
    case .payload: break
    case .operand: first &+= rows
    case .list: first &+= lists
    }
  }

  public init(_ op: Opcode, type: TypeID = .none, position: Position) {
    self.op = op
    self.type = type
    self.position = position
  }
}

/// Where a variable lives before escape analysis has its say (the compiler's class).
public enum VariableClass: UInt8, BitwiseCopyable, Sendable {
  case global, parameter, result, local
  /// A captured variable as seen inside the closure.
  case captured
}

/// A variable of a function body, or a package variable.
@frozen
public struct Variable: BitwiseCopyable {
  public var name: Name
  /// The package whose name qualifies the variable in print; differs from the function's after inlining.
  public var package: PackageID
  public var type: TypeID
  public var position: Position
  public var inline: InlineID = .none
  public var variableClass: VariableClass
  /// The function that declares it; for a captured variable the closure; `none` for globals.
  public var function: FunctionID
  /// The checker's object; `none` for temporaries.
  public var object: ObjectID = .none
  /// The node that defines it (`x := e`, `declare`, range clause, type switch guard); `none` for parameters.
  public var definition: CodeID = .none
  /// Captured variables: the variable of the directly enclosing function. Copies: the variable copied.
  public var outer: VariableID = .none
  /// Some `&x` (explicit or implicit) is in the program.
  public var isAddressTaken = false
  /// Made by the compiler (`.autotmp_N`).
  public var isTemporary = false
  /// Assigned other than by its definition (set by reassignment analysis when asked).
  public var isReassigned = false
  /// Captured variables: captured by value (set by escape analysis).
  public var isByValue = false
  /// Declared by a loop.
  public var isLoopVariable = false
  /// A function literal captures the variable.
  public var isCaptured = false
  /// Parameter or local brought in by inlining: 0 no, 1 formal parameter, 2 local.
  public var inlineRole: UInt8 = 0
  /// `true` for a variable that dead-code removal or static initialisation took away.
  public var isUnused = false

  public init(
    name: Name, package: PackageID, type: TypeID, position: Position, variableClass: VariableClass,
    function: FunctionID
  ) {
    self.name = name
    self.package = package
    self.type = type
    self.position = position
    self.variableClass = variableClass
    self.function = function
  }
}

/// Compiler directives in force for a function (`//go:noinline` …).
@frozen
public struct FunctionPragmas: OptionSet, BitwiseCopyable, Hashable, Sendable {
  public let rawValue: UInt32
  @inlinable public init(rawValue: UInt32) { self.rawValue = rawValue }
  public static let noInline = FunctionPragmas(rawValue: 1 << 0)
  public static let noEscape = FunctionPragmas(rawValue: 1 << 1)
  public static let noSplit = FunctionPragmas(rawValue: 1 << 2)
  public static let noRace = FunctionPragmas(rawValue: 1 << 3)
  public static let noCheckPointer = FunctionPragmas(rawValue: 1 << 4)
  public static let cgoUnsafeArguments = FunctionPragmas(rawValue: 1 << 5)
  public static let uintptrKeepAlive = FunctionPragmas(rawValue: 1 << 6)
  public static let uintptrEscapes = FunctionPragmas(rawValue: 1 << 7)
  public static let systemStack = FunctionPragmas(rawValue: 1 << 8)
  public static let noWriteBarrier = FunctionPragmas(rawValue: 1 << 9)
  public static let yesWriteBarrierRecursive = FunctionPragmas(rawValue: 1 << 10)
  public static let noWriteBarrierRecursive = FunctionPragmas(rawValue: 1 << 11)
  public static let registerParameters = FunctionPragmas(rawValue: 1 << 12)
  public static let linkname = FunctionPragmas(rawValue: 1 << 13)
}

/// How a function came to be.
public enum FunctionOrigin: UInt8, BitwiseCopyable, Sendable {
  /// Written in the source.
  case declared
  /// A function literal.
  case literal
  /// The body of a range-over-func loop.
  case rangeBody
  /// Runs the call of a `go` or `defer` statement.
  case goDeferWrapper
  /// The package's synthetic `init`, or an outlined map initialiser.
  case packageInit, mapInit
  /// A method of an embedding type, of `*T` for a method of `T`, or of an interface type.
  case methodWrapper
  /// Compares values of a struct or array type.
  case equality
  /// The function behind a method value (`-fm`).
  case methodValueWrapper
}

/// Whether and how a function can be inlined; set by the inliner.
public enum Inlinability: UInt8, BitwiseCopyable, Sendable { case unknown, no, yes }

/// What the data of one parameter can reach, as fewest dereferences on the way; -1 where it does not flow.
/// The compiler records the heap, its mutator and callee sinks, and the first five results.
@frozen
public struct Leaks: BitwiseCopyable, Hashable, Sendable {
  public var heap: Int8 = -1
  public var mutator: Int8 = -1
  public var callee: Int8 = -1
  public var results: (Int8, Int8, Int8, Int8, Int8) = (-1, -1, -1, -1, -1)
  public init() {}
  public static func == (a: Leaks, b: Leaks) -> Bool {
    a.heap == b.heap && a.mutator == b.mutator && a.callee == b.callee && a.results == b.results
  }
  public func hash(into hasher: inout Hasher) {
    hasher.combine(heap)
    hasher.combine(results.0)
  }
  /// `true` iff there is a way to a result.
  public var reachResults: Bool {
    results.0 & results.1 & results.2 & results.3 & results.4 != -1
  }
  /// The fewest dereferences on the way to result `index` (0…4); -1 if none.
  public func result(_ index: Int) -> Int {
    switch index {
    case 0: Int(results.0)
    case 1: Int(results.1)
    case 2: Int(results.2)
    case 3: Int(results.3)
    case 4: Int(results.4)
    default: -1
    }
  }
}

/// A function: signature, variables, body, and what the passes found out about it.
public struct Function {
  /// The symbol name without package: `F`, `(*T).M`, `T.M`, `F.func1`, `init.0`. Copies of literals made by inlining have
  /// hashes (`#…#`) behind the name.
  public var name: Name
  public var package: PackageID
  /// The position of the function: its name (receiver's `(` for methods), or `func` for literals.
  public var position: Position
  public var inline: InlineID = .none
  public var origin: FunctionOrigin
  public var object: ObjectID = .none
  /// The signature's type; for methods the receiver is `receiver`.
  public var type: TypeID
  public var pragmas: FunctionPragmas = []
  /// `true` if the function is to be analysed in this run (declared or instantiated here, not imported).
  public var isLocal = true
  /// `true` if there is a body: for imported functions, a body that can be inlined.
  public var hasBody = false
  /// The enclosing function of a literal, range body or wrapper; `none` for top-level ones.
  public var parent: FunctionID = .none
  /// The receiver variable; `none` if there is none.
  public var receiver: VariableID = .none
  /// Parameters without the receiver, in order; unnamed ones have names `~pN` or `_`.
  public var parameters: [VariableID] = []
  public var results: [VariableID] = []
  /// All declared names in order of creation: receiver, parameters, results, then locals and temporaries.
  public var declared: [VariableID] = []
  /// Captured variables in order of first mention.
  public var captures: [VariableID] = []
  /// Statements. Passes rewrite it in place.
  public var body: ListRange = .empty
  /// The body as read, never rewritten: what inlining copies. Equal to `body` until the inliner separates them.
  public var template: ListRange = .empty
  /// The names declared when the template was read: what inlining copies.
  public var templateDeclared: Int = 0
  /// The `closure` node of a literal.
  public var closureNode: CodeID = .none
  public var isVariadic = false
  /// Instances of generics (and literals in them): escape analysis says nothing of their parameters.
  public var isDuplicable = false
  /// A literal made to pass a dictionary on: its nodes keep their places wherever they are copied, and nothing is said of
  /// the literal itself.
  public var isCurried = false
  /// The signature has a named result.
  public var hasNamedResults = false
  public var hasDefer = false
  /// `false` if the body certainly has no loop statement.
  public var hasLoops = false
  /// `false` if neither the body nor a literal in it indexes an array or constant string by what is no constant.
  public var hasArrayIndex = false
  /// `false` if the body, as far as it was written or expanded, has no goto written in the source.
  public var hasGoto = false
  /// At most so many nodes were read for the body, those of literals inside included; 0 if that is not known.
  public var nodeLimit: Int32 = 0
  public var inlinability: Inlinability = .unknown
  /// The cost as costed by the inliner; valid unless `inlinability` is unknown.
  public var inlineCost: Int32 = 0
  /// The results may be declared at the return statement of an expansion (behaviour: single return).
  public var canDelayResults = false
  /// Leaks of receiver and parameters, in that order, once escape analysis has tagged the function.
  public var leaks: [Leaks] = []
  public var isTagged = false
  /// Number of literals and wrappers named so far: `func`, `-range`, `gowrap`/`deferwrap`.
  public var literalCount: Int32 = 0
  public var rangeCount: Int32 = 0
  public var wrapperCount: Int32 = 0
  /// For method wrappers: the method called.
  public var wrapped: FunctionID = .none

  public init(name: Name, package: PackageID, position: Position, origin: FunctionOrigin, type: TypeID) {
    self.name = name
    self.package = package
    self.position = position
    self.origin = origin
    self.type = type
  }
}

/// One expansion: the call at `position` in `parent` became the body of `function`.
@frozen
public struct InlineRow: BitwiseCopyable {
  /// The expansion that contains the call; `none` if the call is written in the function itself.
  public var parent: InlineID
  /// Where the call is.
  public var position: Position
  public var function: FunctionID
  public init(parent: InlineID, position: Position, function: FunctionID) {
    self.parent = parent
    self.position = position
    self.function = function
  }
}

/// The receiver type and method of a method value.
@frozen
public struct MethodValue: BitwiseCopyable, Hashable, Sendable {
  public var receiver: TypeID
  /// The method's object: declared, or of an interface type.
  public var method: ObjectID
  /// `true` if it was read from another package's body.
  public var isImported: Bool
}

/// A package's function bodies and the lists that decide in which order they are visited.
public final class Code {
  public let program: Program
  /// The package being compiled; names of others are printed qualified.
  public var package: PackageID
  public var rows = Table<CodeID, CodeRow>(capacity: 4096)
  public var lists = ListPool<CodeID>(capacity: 4096)
  public var variables = Table<VariableID, Variable>(capacity: 1024)
  public var functions = Records<FunctionID, Function>()
  public var inlines = Table<InlineID, InlineRow>(capacity: 256)
  /// The compiler's list of functions to visit (`target.Funcs`), in its order; passes append to it.
  public var order: [FunctionID] = []
  /// Types in the order in which they were materialised: what method wrappers are made for.
  public var wrapperTypes: [TypeID] = []
  /// Types materialised in definitions of other packages, which have made the wrappers.
  public var importedWrapperTypes: [TypeID] = []
  /// Method values in the order in which they were read: receiver type and method, for the wrappers (`-fm`) behind them.
  public var methodValues: [MethodValue] = []
  /// The numbers that tell types declared inside functions apart in symbols, from 1 in order of source.
  public var localTypeNumbers = IDMap<ObjectID, Int>()
  /// Reads the body of an imported function; `false` if it cannot be had.
  public var readBody: (FunctionID) -> Bool = { _ in false }
  /// Describes the types of the method table of a type for an interface, as far as that has not been done.
  public var needMethodTable: (TypeID, TypeID) -> Void = { _, _ in }
  /// `true` iff the type name of another package is read with what the package says, before bodies of imported functions are.
  public var isRead: (ObjectID) -> Bool = { _ in true }
  /// The function of a declared function or method, read if need be; `none` for methods of interfaces.
  public var readFunction: (ObjectID) -> FunctionID = { _ in .none }
  /// The variable `_`, target of assignments that discard, and its name.
  public let blank: VariableID
  public let blankName: Name
  /// The names `.autotmp_N` by number, `none` where none has been made; large numbers are left out.
  var temporaryNames: [Name] = []
  /// The functions of objects read so far.
  public var functionOf = IDMap<ObjectID, FunctionID>()
  public var variableOf = IDMap<ObjectID, VariableID>()
  /// Decisions in the order in which the compiler prints them.
  public var decisions: [Decision] = []
  /// Types that are too large: the compiler's errors, in the order in which it finds them.
  public var sizeErrors: [Diagnostic] = []
  /// `true` iff there are instances of generic functions whose bodies are nowhere to be had.
  public var lacksBodies = false
  /// Functions on which the formulations of the escape solver differ, if both were run.
  public var disputed: [FunctionID] = []
  /// Explanations of heap verdicts, referred to by decisions.
  public var explanations: [Explanation] = []
  public var flowSteps: [FlowStep] = []
  public var flowNotes: [FlowNote] = []
  /// Operands that escape analysis put in the place of others: of an interface conversion or string conversion its
  /// operand, of a `makeSlice` its capacity or else length. By the node that has the operand.
  public var replacements = IDMap<CodeID, CodeID>()

  public init(program: Program, package: PackageID) {
    self.program = program
    self.package = package
    let name = program.names.intern("_")
    blank = variables.append(
      Variable(
        name: name, package: .none, type: .none, position: .none, variableClass: .global, function: .none))
    blankName = name
  }

  @inlinable public subscript(id: CodeID) -> CodeRow {
    get { rows[id] }
    _modify { yield &rows[id] }
  }
  @inlinable public subscript(id: VariableID) -> Variable {
    get { variables[id] }
    _modify { yield &variables[id] }
  }
  @inlinable public subscript(id: FunctionID) -> Function {
    _read { yield functions[id] }
    _modify { yield &functions[id] }
  }

  /// The outermost place of a node: the call site, in the function being compiled, of the expansion it came with. A node
  /// without a place gets none by being expanded.
  public func outermost(_ position: Position, _ inline: InlineID) -> Position {
    if !position.isKnown { return position }
    var position = position
    var inline = inline
    while inline.exists {
      position = inlines[inline].position
      inline = inlines[inline].parent
    }
    return position
  }
}
