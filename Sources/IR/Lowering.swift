import Base
import Lexer
import Parser
import Types

// From a checked package to function bodies.
//
// The compiler writes checked syntax to a stream and reads it back into nodes that it then checks once more. What its
// inliner sees is the sum of those steps, and so is what this module makes: one walk over the syntax, function by
// function, in the order in which the compiler reads.
//
// 1. Functions are read last in, first out. Touching an object for the first time reads its type; a function is put on
//    the stack when its object is first touched, the methods of a type all together when the type is (`ReadingOrder`).
// 2. Within a body, operands are read in source order, the callee before the arguments, declared names of an assignment
//    before its right side. Literals are read where they stand.
// 3. Temporaries are numbered by the names their function declares so far, so they are made exactly where the compiler
//    makes them: for calls with several results, comma-ok forms, callees that contain calls, `new(e)`, and the operands
//    of `go` and `defer` statements.
// 4. Constants have lost their names, parentheses are gone, conversions that change nothing and were not written do not
//    exist, those that were written do. Nodes the compiler adds carry `isImplicit`.
// 5. Code that constant conditions make unreachable does not exist; function literals in it are neither numbered nor made
//    (`Pruning`).
// 6. Loops over functions become calls with their bodies as literals (`RangeFunctions`).
//
// Lowering decides nothing about memory. It supposes a package without errors; where a fact is missing it makes a node of
// opcode `invalid` rather than stop.
//
// Instances of generics are in Instances, the dictionaries they take in Dictionaries.

/// The variables that a function captures, by what they are outside.
final class Captures {
  var variables = IDMap<ObjectID, VariableID>()
}

/// How link symbols spell types, as far as somebody has asked.
private final class LinkSpellings {
  private let printer: Printer
  private var known = IDMap<TypeID, String>()

  init(_ printer: Printer) { self.printer = printer }

  func text(_ type: TypeID) -> String {
    if let text = known[type] { return text }
    var out = TextBuffer()
    printer.writeLink(type, to: &out)
    let text = out.string
    known[type] = text
    return text
  }
}

/// Operands of conditions that pruning replaced by a part of themselves.
final class PrunedOperands {
  var parts = IDMap<NodeID, NodeID>()
}

/// What surrounds the expression or statement being lowered.
struct Frame {
  var function: FunctionID
  var file: CheckedFile
  /// The types of the function's results.
  var results: [TypeID] = []
  /// The variables of enclosing functions that this one captures.
  let captures: Captures?
  /// `true` if the enclosing function is the frame below.
  var isLiteral = false
  /// The variables of the loop over a function whose body this is; nil for other functions.
  var loop: RangeFunctionFrame?
}

/// Makes function bodies of checked packages.
public final class Lowering {
  let code: Code
  let program: Program
  let package: PackageID
  /// The facts of imported functions that analysing their packages brought to light.
  let summaries: Summaries
  /// The functions whose bodies are being read, each literal above the function it stands in.
  var frames: [Frame] = []
  /// The file of the innermost frame.
  var file: CheckedFile
  /// What is read of that file, and the package it belongs to.
  var tree: TreeReader
  var facts: FactReader
  var filePackage: PackageID
  /// The function of the innermost frame.
  var function: FunctionID = .none
  /// Functions whose bodies are still to be read; the last is next.
  var pending: [FunctionID] = []
  /// What the type parameters in the body being read stand for; nil outside generic functions.
  var instance: Instance?
  /// The functions that are instances, and those of generic functions by object and canonical type arguments.
  var instances = IDMap<FunctionID, Instance>()
  var instanceFunctions = WordKeys()
  /// Shaped instances still to be touched; the last is next.
  var requests: [ShapedRequest] = []
  /// The layouts of dictionaries by generic declaration, and the dictionaries made by symbol.
  var layouts = IDMap<ObjectID, DictionaryLayout>()
  var dictionaries: [String: VariableID] = [:]
  /// `true` while bodies of imported functions are read for inlining.
  var isReadingImports = false
  /// Operands of conditions that pruning replaced by a part of themselves.
  var replacements: PrunedOperands?
  /// For each object the variable made for it.
  var variables = SparseTable<ObjectID, VariableID>(.none)
  /// Types met while reading: bit 0 in the package compiled, bit 1 in imported definitions; bit 2 for those that depend on type
  /// parameters, of which nothing comes.
  var touchedTypes = SparseTable<TypeID, UInt8>(0)
  /// The same of function types whose parameters and results were met.
  var touchedSignatures = SparseTable<TypeID, UInt8>(0)
  /// Names of the types that are being touched but for what they are defined as, outermost first.
  var unfinishedTypes: [ObjectID] = []
  /// Types whose size is looked at when the outermost defined type has been read.
  var unsized: [TypeID] = []
  /// Constants and package variables whose types were read.
  var touchedObjects = SparseTable<ObjectID, Bool>(false)
  /// Those of other packages, in the order in which they were met.
  var importedObjects: [ObjectID] = []
  /// Types that have been described for method tables.
  var described = IDSet<TypeID>()
  /// Those whose parts and methods have been described as well.
  var describedWholly = IDSet<TypeID>()
  /// The package of the functions that compare and hash; `none` until asked for.
  var typePackage = PackageID.none
  /// Equality functions by signature, and functions of the run-time library by name.
  var equalityFunctions: [String: FunctionID] = [:]
  /// What becomes of loops over functions, by file, and in the current file.
  var rangeFunctionPlans = IDMap<FileID, RangeFunctionPlan>()
  var rangeFunctions = RangeFunctionPlan()
  /// The plan of files without loops over functions, as far as is known: nothing is added to it.
  let emptyPlan = RangeFunctionPlan()
  /// The functions of the run-time library that loops over functions call, by name.
  var rangeRuntimeFunctions: [String: FunctionID] = [:]
  /// The names `~p0`, `~r0`, `~p1` and so on of parameters and results without one.
  var madeNames: [Name] = []
  /// An array for the names that an assignment declares.
  var spareNames: [VariableID] = []
  /// Memory for the nodes of lists that are being gathered.
  private var gatherings = GatheringPool()
  /// The number of `init` functions met.
  var initCount = 0
  /// The position that nodes made outside any checking take: the latest declaration read.
  var currentPosition: Position = .none

  init?(_ program: Program, package: PackageID, code: Code, summaries: Summaries) {
    guard let first = program.packages[package].files.first else { return nil }
    self.code = code
    self.program = program
    self.package = package
    self.summaries = summaries
    file = program.files[first]
    tree = TreeReader(file.tree)
    facts = FactReader(file)
    filePackage = file.package
    rangeFunctions = rangeFunctions(in: file)
    summaries.beginReading(in: package, of: program)
  }

  /// Reads the checked `package` of `program` into `code`: its functions, in the compiler's order, and the bodies of all
  /// of them. Bodies of imported functions are read when `code.readBody` is asked for them. `summaries` says which
  /// imported functions can be inlined.
  public static func run(
    _ program: Program, package: PackageID, code: Code, summaries: Summaries = Summaries()
  ) {
    guard let lowering = Lowering(program, package: package, code: code, summaries: summaries) else { return }
    let spellings = LinkSpellings(Printer(code))
    program.shapes.spell = { spellings.text($0) }
    code.readBody = { lowering.readBody(of: $0) }
    code.needMethodTable = { lowering.needMethodTable($0, $1) }
    code.readFunction = { lowering.function(of: $0) }
    // Room for what the syntax becomes and for what expansions add: pages that stay empty cost nothing, moving rows does.
    let nodes = program.packages[package].files.reduce(0) { $0 + program.files[$1].tree.nodeCount }
    code.rows.reserve(nodes * 5 / 2)
    code.lists.reserve(nodes)
    code.variables.reserve(nodes / 4)
    code.functions.reserve(nodes / 32)
    lowering.readPackage()
    let mentioned = lowering.importedObjects.count
    var known: IDSet<ObjectID>?
    code.isRead = { object in
      if known == nil { known = lowering.typeNames(reachedFrom: lowering.importedObjects.prefix(mentioned)) }
      return known!.contains(object)
    }
    for id in code.functions.ids where code.functions[id].template.isEmpty {
      code.functions[id].template = code.functions[id].body
      code.functions[id].templateDeclared = code.functions[id].declared.count
    }
  }

  // MARK: Frames

  /// Runs `action` with `function` as the innermost function, in `file`, which declares it and stays the current one: literals stand
  /// in the file of what is around them, and whoever reads other bodies goes back when all are read.
  func inside(_ function: FunctionID, file: CheckedFile, isLiteral: Bool, _ action: () -> Void) {
    let outer = self.function
    let outerPosition = currentPosition
    let outerReplacements = replacements
    frames.append(
      Frame(
        function: function, file: file,
        results: resultTypes(code.functions[function].type),
        captures: isLiteral ? Captures() : nil, isLiteral: isLiteral))
    self.function = function
    enter(file)
    currentPosition = code.functions[function].position
    action()
    frames.removeLast()
    self.function = outer
    currentPosition = outerPosition
    replacements = outerReplacements
  }

  /// The types of the results of the function type `type`.
  private func resultTypes(_ type: TypeID) -> [TypeID] {
    let types = program.resultTypes(type)
    return instance == nil ? types : types.map { substituted($0) }
  }

  /// Makes node ids those of `file`.
  func enter(_ file: CheckedFile) {
    replacements = nil
    if file === self.file { return }
    self.file = file
    tree = TreeReader(file.tree)
    facts = FactReader(file)
    filePackage = file.package
    rangeFunctions = rangeFunctions(in: file)
  }

  /// Reads the body of `function`, which was declared in a source file.
  func readDeclaredBody(_ function: FunctionID) {
    if let instance = instances[function] { return readInstanceBody(function, instance) }
    let object = program.objects[code.functions[function].object]
    guard object.node.exists, let file = sourceFile(of: object),
      file.tree.tag(object.node) == .functionDeclaration
    else { return }
    let body = file.tree.functionDeclaration(object.node).body
    if body.isNone { return }
    program.checkBody(of: code.functions[function].object)
    _ = planRangeFunctions(of: code.functions[function].object, object.node, in: file)
    inside(function, file: file, isLiteral: false) { readStatements(of: body) }
  }

  /// Makes the statements of the block `body` the body of the innermost function.
  func readStatements(of body: NodeID) {
    var statements = gather()
    let first = code.rows.count
    lower(tree.block(body), into: &statements)
    code.functions[function].nodeLimit = Int32(clamping: code.rows.count - first + 1)
    if statements.isEmpty { statements.append(code.block([], .none)) }
    let list = self.list(taking: &statements)
    code.functions[function].body = list
    code.functions[function].template = list
    code.functions[function].templateDeclared = code.functions[function].declared.count
  }

  /// Reads the body of the imported function `function` if it has one that can be inlined; returns whether there is a
  /// body now.
  func readBody(of function: FunctionID) -> Bool {
    if !code.functions[function].body.isEmpty { return true }
    if code.functions[function].isLocal || !code.functions[function].hasBody { return false }
    let wasReadingImports = isReadingImports
    let outerFile = file
    isReadingImports = true
    defer { isReadingImports = wasReadingImports }
    readDeclaredBody(function)
    drain()
    enter(outerFile)
    return !code.functions[function].body.isEmpty
  }

  /// The checked file that declares `object`.
  func sourceFile(of object: Object) -> CheckedFile? {
    if object.package.isNone { return nil }
    let files = program.packages[object.package].files
    return Int(object.file) < files.count ? program.files[files[Int(object.file)]] : nil
  }

  // MARK: Lists

  /// Memory in which the nodes of a list are gathered.
  func gather() -> Gathering { gatherings.take() }

  /// Gives `elements` back.
  func recycle(_ elements: inout Gathering) { gatherings.recycle(&elements) }

  /// The list of `elements`, which are given back.
  func list(taking elements: inout Gathering) -> ListRange {
    let list = code.list(elements)
    recycle(&elements)
    return list
  }

  // MARK: Facts

  /// What the checker knows of `node` of the current file; parentheses do not matter.
  func fact(_ node: NodeID) -> NodeFact { facts[tree.unparenthesized(node)] }

  /// The type of the expression `node`, or the type it denotes: never an alias, never untyped Boolean.
  func type(_ node: NodeID) -> TypeID { resolved(fact(node).type) }

  /// `type` without an alias on the outside but `any`, which is printed; `bool` for the type of a comparison.
  @inline(__always)
  func resolved(_ written: TypeID) -> TypeID {
    if written.isNone { return written }
    if instance == nil {
      let kind = program.types.kind(written)
      if kind == .untypedBool { return TypeTable.basic(.bool) }
      if kind != .alias { return program.types.hasWrittenEmptyInterfaces ? asImported(written) : written }
      if written == TypeTable.any { return written }
    }
    return resolvedSlowly(written)
  }

  @inline(never)
  private func resolvedSlowly(_ written: TypeID) -> TypeID {
    let type = substituted(written)
    if type == TypeTable.basic(.untypedBool) { return TypeTable.basic(.bool) }
    if program.types.kind(type) != .alias || type == TypeTable.any { return type }
    var actual = type
    for _ in 0..<program.types.aliases.count {
      if program.types.kind(actual) != .alias || actual == TypeTable.any { return actual }
      actual = program.types.aliases[program.types.aliasID(actual)].actual
      if actual.isNone { break }
    }
    return program.unalias(type)
  }

  /// `true` iff the types are identical.
  func areIdentical(_ a: TypeID, _ b: TypeID) -> Bool {
    if a == b { return true }
    if a.isNone || b.isNone { return false }
    return program.identical(a, b)
  }

  func kind(_ type: TypeID) -> TypeKind { type.isNone ? .invalid : program.underlyingKind(type) }

  func isPointer(_ type: TypeID) -> Bool { kind(type) == .pointer }

  /// The element type of the pointer type `type`, without aliases on the outside.
  func element(_ type: TypeID) -> TypeID { resolved(program.element(type)) }

  /// `true` iff `type` is an untyped kind or nil.
  func isUntyped(_ type: TypeID) -> Bool {
    if type.isNone { return false }
    let kind = program.types.kind(type).rawValue
    return kind >= TypeKind.untypedBool.rawValue && kind <= TypeKind.untypedNil.rawValue
  }

  /// `true` iff `node` is an identifier spelled `_`.
  func isBlank(_ node: NodeID) -> Bool {
    if tree.tag(node) != .name { return false }
    let text = tree.text(node)
    return text.count == 1 && text[0] == UInt8(ascii: "_")
  }

  /// The object that the expression denotes if it is a name or a qualified identifier; `none` for others. For an
  /// instantiation, the object of the generic function.
  func denotedObject(_ node: NodeID) -> ObjectID {
    switch tree.tag(node) {
    case .name: return facts[node].object
    case .selector:
      let parts = tree.selector(node)
      if tree.tag(parts.operand) != .name { return .none }
      let package = facts[parts.operand].object
      if package.isNone || program.objects[package].kind != .packageName { return .none }
      return facts[node].object.some ?? facts[parts.name].object
    case .index:
      let operand = tree.unparenthesized(tree.index(node).operand)
      let tag = tree.tag(operand)
      if tag != .name && tag != .selector { return .none }
      let object = denotedObject(operand)
      if object.isNone || program.objects[object].kind != .function { return .none }
      return object
    default: return .none
    }
  }

  /// The selection that the selector `node` was resolved to; nil for qualified identifiers and other nodes.
  func selection(_ node: NodeID) -> Selection? {
    if tree.tag(node) != .selector { return nil }
    let detail = facts[node].detail
    if detail == .max || denotedObject(node).exists { return nil }
    return program.selections[SelectionID(raw: detail)]
  }

  /// The predeclared function that `node` denotes.
  func builtin(_ node: NodeID) -> Builtin? {
    let object = denotedObject(tree.unparenthesized(node))
    if object.isNone || program.objects[object].kind != .builtin { return nil }
    return Builtin(rawValue: UInt8(truncatingIfNeeded: program.objects[object].payload))
  }
}
