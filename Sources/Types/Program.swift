import Base
import Parser

/// A parsed file and what the checker found out about its nodes.
public final class CheckedFile {
  public let tree: SyntaxTree
  public let package: PackageID
  /// The version of the language that the file is written in, as 127 for Go 1.27.
  public internal(set) var languageVersion = LanguageFeature.latest
  /// Where `facts` is.
  @usableFromInline let factTable: UnsafeMutablePointer<FactTable>
  /// One row a node of `tree`, in the order of node ids.
  @inlinable @inline(__always)
  public var facts: FactTable {
    @inline(__always) _read { yield factTable.pointee }
    @inline(__always) _modify { yield &factTable.pointee }
  }
  /// The range statements over functions and the type declarations in bodies that have been checked, as they were met.
  private var metRanges: [NodeID] = []
  private var metTypes: [NodeID] = []

  /// The range statements over functions, in bodies that have been checked, in order of source.
  public var functionRanges: [NodeID] { inOrder(metRanges) }
  /// The type declarations in bodies that have been checked, in order of source.
  public var localTypes: [NodeID] { inOrder(metTypes) }

  func note(functionRange node: NodeID) { metRanges.append(node) }
  func note(localType node: NodeID) { metTypes.append(node) }

  /// `nodes` in order of source, each once.
  private func inOrder(_ nodes: [NodeID]) -> [NodeID] {
    if nodes.count < 2 { return nodes }
    var ordered: [NodeID] = []
    for node in nodes.sorted(by: { tree.offset($0) < tree.offset($1) }) where node != ordered.last {
      ordered.append(node)
    }
    return ordered
  }

  public init(tree: SyntaxTree, package: PackageID) {
    let count = tree.nodeCount
    self.tree = tree
    self.package = package
    factTable = allocated(1)
    factTable.initialize(to: FactTable(count))
  }

  deinit {
    factTable.deinitialize(count: 1)
    factTable.deallocate()
  }
}

/// What the checker found out about the nodes of a file; takes no memory until there is something: of most files that are declared
/// on demand nobody asks anything.
@frozen
public struct FactTable: ~Copyable {
  @usableFromInline var rows: UnsafeMutablePointer<NodeFact>?
  /// The number of nodes.
  public let count: Int

  init(_ count: Int) {
    rows = nil
    self.count = count
  }

  @inlinable deinit { rows?.deallocate() }

  /// The bytes of its rows.
  public var byteCount: Int { rows == nil ? 0 : count * MemoryLayout<NodeFact>.stride }

  @usableFromInline @inline(never)
  mutating func fill() -> UnsafeMutablePointer<NodeFact> {
    let memory: UnsafeMutablePointer<NodeFact> = allocated(count)
    memory.initialize(repeating: NodeFact(), count: count)
    rows = memory
    return memory
  }

  /// The rows, made now if there are none, for those who read many; valid as long as the table.
  public mutating func filledRows() -> UnsafeBufferPointer<NodeFact> {
    UnsafeBufferPointer(start: rows ?? fill(), count: count)
  }

  /// What is known of `node`, which must exist.
  @inlinable public subscript(node: NodeID) -> NodeFact {
    @inlinable get {
      precondition(Int(node.raw) < count)
      guard let rows else { return NodeFact() }
      return rows[Int(node.raw)]
    }
    @inlinable _modify {
      precondition(Int(node.raw) < count)
      yield &(rows ?? fill())[Int(node.raw)]
    }
  }

  /// Writes mode, type and value of `node`.
  @inline(__always)
  mutating func set(_ node: NodeID, _ mode: ExpressionMode, _ type: TypeID, _ value: ConstantID) {
    precondition(Int(node.raw) < count)
    let row = (rows ?? fill()) + Int(node.raw)
    row.pointee.mode = mode
    row.pointee.type = type
    row.pointee.value = value
  }

  /// Writes mode, type and value of `node`, and whether its type is not the last word.
  @inline(__always)
  mutating func set(
    _ node: NodeID, _ mode: ExpressionMode, _ type: TypeID, _ value: ConstantID, isPending: Bool
  ) {
    precondition(Int(node.raw) < count)
    let row = (rows ?? fill()) + Int(node.raw)
    row.pointee.mode = mode
    row.pointee.type = type
    row.pointee.value = value
    row.pointee.marks.remove([.shifted, .pending])
    if isPending { row.pointee.marks.insert(.pending) }
  }
}

/// Everything known in one run: sources, names, types, objects, constants, packages.
///
/// Each phase adds its rows and leaves those of earlier phases alone. One thread owns a program; packages analysed side
/// by side have a program each.
public final class Program {
  public var sources = SourceFiles()
  public var names = Interner()
  public var types = TypeTable()
  public var objects = Table<ObjectID, Object>(capacity: 4096)
  public var packages = Records<PackageID, Package>()
  public var files: [CheckedFile] = []
  public var selections = Records<SelectionID, Selection>()
  /// Type arguments of instantiated functions.
  public var instances = Records<InstanceID, [TypeID]>()
  public var constants = Records<ConstantID, ConstantValue>()
  public var scopes = Scopes()
  /// The predeclared objects and the names that the language gives a meaning.
  public private(set) var universe = Universe()
  /// The size in bytes of a word of the target, which is the size of int, uint, uintptr and pointers and the largest
  /// alignment.
  public var wordSize: Int64 = 8
  /// The checker at work, which resolves declarations on demand and takes errors; nil between packages.
  unowned(unsafe) var checking: Checker?
  /// Types whose identity is being determined, outermost first.
  var inProgress: [TypeID] = []
  /// The terms of union types once computed; nil for unions with too many.
  var unionSets: [TypeID: [UnionTerm]?] = [:]
  /// The types known to have all methods of interfaces, and those that interfaces may hold.
  var implementations = TypePairs()
  var assertions = TypePairs()
  /// Tuples of two unnamed variables by their types.
  var pairs: [UInt64: TypeID] = [:]
  /// The types of methods as values, by those of the methods.
  var methodValueTypes = IDMap<TypeID, TypeID>()
  /// The types `func(S, ...T) S` of calls of `append`, by `S`.
  var appendSignatures = IDMap<TypeID, TypeID>()

  /// The shapes of type arguments.
  public var shapes = Shapes()

  /// Loads a package whose declarations were put off: has a checker declare its files.
  public var load: ((PackageID) -> Void)?
  /// The checkers that check declarations on demand, by package.
  var declarers: [Unmanaged<Checker>?] = []

  /// Int constants of late, by hash of their values: tables of numbers repeat a few.
  private var recentConstants = [(value: Int64, id: ConstantID)](repeating: (0, .none), count: 1 << 9)
  /// The types that a look-up by depth goes through; kept for the next.
  var lookupQueue: [EmbeddedType] = []
  /// Where members of wide types are.
  var wideMembers = WideMembers()
  /// The promoted names of structs in which looking for one takes long, by the type that has them.
  var promoted = IDMap<TypeID, PromotedMembers>()
  /// How often a name of a type has been given a meaning or a method: what is known of members holds until then.
  var memberChanges = 0
  /// The lists of one field index from 0 on, which all selections of that index share.
  private var singlePaths: [[Int]] = []

  public init() {
    universe = Universe(declaredIn: self)
  }

  /// Makes room for about what checking a package with `nodes` syntax nodes adds: tables that grow are copied.
  func reserve(forNodes nodes: Int) {
    if nodes < 1 << 15 { return }
    objects.reserve(objects.count + nodes / 2)
    scopes.reserve(nodes / 3)
    names.reserve(nodes / 10)
    types.reserve(nodes / 8)
    selections.reserve(selections.count + nodes / 24)
    constants.reserve(constants.count + nodes / 32)
  }

  /// The id of a constant with that value.
  func constant(_ value: ConstantValue) -> ConstantID {
    guard case .int64(let number) = value.representation else { return constants.append(value) }
    let index = Int(truncatingIfNeeded: (UInt64(bitPattern: number) &* 0x9E37_79B9_7F4A_7C15) >> 55)
    let recent = recentConstants[index]
    if recent.id.exists && recent.value == number { return recent.id }
    let id = constants.append(value)
    recentConstants[index] = (number, id)
    return id
  }

  /// The path of one field or method index.
  func path(_ index: Int) -> [Int] {
    if index >= 64 { return [index] }
    while singlePaths.count <= index { singlePaths.append([singlePaths.count]) }
    return singlePaths[index]
  }

  /// The object's name as text.
  public func name(_ object: ObjectID) -> String { names.string(objects[object].name) }

  /// Adds a package with an empty scope.
  public func declarePackage(path: String, name: String) -> PackageID {
    let scope = scopes.make(in: universe.scope)
    return packages.append(Package(path: path, name: names.intern(name), scope: scope))
  }
}
