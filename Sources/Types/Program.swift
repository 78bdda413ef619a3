import Base
import Parser

/// A parsed file and what the checker found out about its nodes.
public final class CheckedFile {
  public let tree: SyntaxTree
  public let package: PackageID
  /// One row a node of `tree`, in the order of node ids.
  public var facts: Table<NodeID, NodeFact>

  public init(tree: consuming SyntaxTree, package: PackageID) {
    let count = tree.nodeCount
    self.tree = tree
    self.package = package
    facts = Table(capacity: count)
    facts.append(repeating: NodeFact(), count: count)
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

  public init() {}

  /// The object's name as text.
  public func name(_ object: ObjectID) -> String { names.string(objects[object].name) }
}
