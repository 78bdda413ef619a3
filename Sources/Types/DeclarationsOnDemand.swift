import Base
import Parser

// Packages that are known to be in order, such as those of the standard library: their declarations are checked when somebody
// asks for them.
//
// 1. A package may be named before it is there: the first lookup in it (`Program.member`) has it loaded (`Program.load`).
// 2. `declare` makes the objects of the package scope and nothing else. The imports of a file are declared when the first
//    declaration of that file is asked for.
// 3. An object's declaration is checked when it is looked up: by a qualified identifier, a dot import, a name in the package
//    itself. Methods are listed with their type, and checked when a selector or a method set finds them.
// 4. A defined type has its row, type parameters and methods from the start; what it is defined as is found out when
//    `Program.definition` asks, so a declaration that mentions it does not.
// 5. Bodies are checked when `Program.checkBody` asks.
// 6. Nothing is checked that could only find errors, and initialisers are not put in order.
//
// A demand may come in the middle of another checker's work or of a later phase. Each puts the checker's own environment aside;
// function literals wait until the outermost demand is met. Declarations are in progress one inside the other as in a package
// that is checked whole, so recursion is no deeper than there.

/// Where a package-level object or method is declared.
struct DeclarationSite: BitwiseCopyable {
  /// The declaration of a constant, variable, type or function.
  var node: NodeID
  /// Constants and variables: the index among the names of the declaration.
  var place: UInt32 = 0
}

/// What a checker keeps of declarations that are checked on demand; lists are in the order of the package's objects.
struct DemandedDeclarations: ~Copyable {
  var sites: [DeclarationSite] = []
  /// Types: 1 + the index of their first method; 0 if there is none.
  var firstMethods: [UInt32] = []
  /// Methods: 1 + the index of the next method of the same type; 0 if there is none.
  var nextMethods: [UInt32] = []
  /// Functions: `true` once the body has been asked for.
  var isBodyChecked: [Bool] = []
  /// The scopes of the type parameters of generic types.
  var parameterScopes = IDMap<ObjectID, ScopeID>()
  /// The number of demands being met, one inside the other.
  var depth = 0
}

extension Checker {
  /// Declares the package's files, given in the compiler's order, and adds them to the program; what they declare is checked
  /// on demand. The package must be in order, and the checker live as long as its program is asked.
  public func declare(_ list: [CheckedFile]) {
    isOnDemand = true
    program.register(self, for: package)
    addFiles(list)
    let scope = packageScope()
    let expected = files.reduce(0) { $0 + $1.tree.declarations.count }
    demanded.sites.reserveCapacity(expected)
    packageObjects.reserveCapacity(expected)
    fileScopes.reserveCapacity(files.count)
    var methods: [(order: Int, isPointer: Bool, receiver: Name)] = []
    for index in files.indices {
      fileScopes.append(.none)
      let file = files[index]
      let tree = file.tree
      for node in tree.declarations {
        switch tree.tag(node) {
        case .constDeclaration:
          let parts = tree.constDeclaration(node)
          for place in 0..<parts.names.count {
            let object = add(.constant, parts.names[place], tree, index, node, place, in: scope)
            program.objects[object].payload = UInt32(parts.iota)
          }
        case .varDeclaration:
          let names = tree.varDeclaration(node).names
          for place in 0..<names.count {
            let object = add(.variable, names[place], tree, index, node, place, in: scope)
            program.objects[object].role = .package
          }
        case .typeDeclaration:
          _ = add(.typeName, tree.typeDeclaration(node).name, tree, index, node, 0, in: scope)
        case .functionDeclaration:
          let parts = tree.functionDeclaration(node)
          let isMethod = parts.receiver.exists
          let name = tree.name(parts.name)
          if name == universe.blank || !isMethod && name == universe.`init` { continue }
          let object = add(
            .function, parts.name, tree, index, node, 0, in: isMethod ? .none : scope)
          program.objects[object].node = node
          if !isMethod { continue }
          let receiver = unpackReceiver(tree.field(parts.receiver).type, in: tree)
          if tree.tag(receiver.base) == .name {
            methods.append((packageObjects.count - 1, receiver.isPointer, tree.name(receiver.base)))
          }
        default: break
        }
      }
    }
    environment = Environment()
    let count = packageObjects.count
    demanded.isBodyChecked = Array(repeating: false, count: count)
    demanded.firstMethods = Array(repeating: 0, count: count)
    demanded.nextMethods = Array(repeating: 0, count: count)
    // Methods of a type follow each other.
    var last: (receiver: Name, isPointer: Bool) = (.none, false)
    var lastBase: (object: ObjectID, isPointer: Bool)?
    for method in methods.reversed() {
      if method.receiver != last.receiver || method.isPointer != last.isPointer {
        last = (method.receiver, method.isPointer)
        lastBase = receiverTypeName(method.receiver, isPointer: method.isPointer)
      }
      guard let base = lastBase else { continue }
      program.objects[packageObjects[method.order]].hasPointerReceiver = base.isPointer
      let type = Int(program.objects[base.object].order) - 1
      demanded.nextMethods[method.order] = demanded.firstMethods[type]
      demanded.firstMethods[type] = UInt32(method.order + 1)
    }
  }

  /// Makes an object of the package, declared by the identifier `node` in `declaration`.
  private func add(
    _ kind: ObjectKind, _ node: NodeID, _ tree: SyntaxTree, _ file: Int, _ declaration: NodeID, _ place: Int,
    in scope: ScopeID
  ) -> ObjectID {
    let name = tree.name(node)
    var row = Object(kind, name: name, package: package, type: .none, position: tree.position(node))
    row.file = UInt16(truncatingIfNeeded: file)
    row.node = node
    row.scope = scope
    demanded.sites.append(DeclarationSite(node: declaration, place: UInt32(place)))
    row.order = UInt32(demanded.sites.count)
    let object = program.objects.append(row)
    packageObjects.append(object)
    if scope.exists && name != universe.blank { _ = program.scopes.insert(object, as: name, in: scope) }
    return object
  }

  /// The declaration of package object `index` and what belongs to it.
  func declaration(_ index: Int) -> Declaration {
    if !isOnDemand { return declarations[index] }
    let site = demanded.sites[index]
    let file = Int(program.objects[packageObjects[index]].file)
    var declaration = Declaration(file: file, representative: -1)
    let tree = files[file].tree
    switch tree.tag(site.node) {
    case .constDeclaration:
      let source = tree.constDeclaration(site.node).source
      if source.isNone { break }
      let given = tree.constDeclaration(source)
      declaration.type = given.type
      declaration.isInherited = source != site.node
      if Int(site.place) < given.values.count { declaration.value = given.values[Int(site.place)] }
    case .varDeclaration:
      let parts = tree.varDeclaration(site.node)
      declaration.type = parts.type
      // The value of a variable whose type is written matters to its own package only.
      if parts.type.exists { break }
      if parts.values.count == 1 {
        let first = index - Int(site.place)
        if parts.names.count > 1 {
          declaration.left = Array(packageObjects[first..<(first + parts.names.count)])
        }
        declaration.value = parts.values[0]
      } else if Int(site.place) < parts.values.count {
        declaration.value = parts.values[Int(site.place)]
      }
    default: declaration.node = site.node
    }
    return declaration
  }

  /// The scope of file `index`.
  func fileScope(_ index: Int) -> ScopeID {
    if fileScopes[index].exists || !isOnDemand { return fileScopes[index] }
    let scope = program.scopes.make(in: packageScope())
    fileScopes[index] = scope
    let outer = environment
    environment = Environment()
    environment.file = index
    for node in tree.declarations where tree.tag(node) == .importDeclaration {
      declareImport(node, in: scope)
    }
    environment = outer
    return scope
  }

  /// Makes the environment that of the declarations of file `index`.
  func enterFile(_ index: Int) {
    environment = Environment()
    environment.file = index
    environment.scope = fileScope(index)
    let version = languageVersion(ofFile: index)
    environment.version = version.version
    environment.versionIsFromFile = version.isFromFile
  }

  /// Does `action` to meet a demand that may come at any time.
  private func meet(_ action: () -> Void) {
    let checking = program.checking
    let outer = environment
    program.checking = self
    demanded.depth += 1
    action()
    demanded.depth -= 1
    if demanded.depth == 0 { processDelayed(from: 0) }
    environment = outer
    program.checking = checking
  }

  /// Checks the declaration of `object`, one of this package.
  fileprivate func meetDemand(for object: ObjectID) {
    if !program.objects[object].isInProgress { meet { resolve(object) } }
  }

  /// Finds out what the defined type `type` of this package is declared to be.
  fileprivate func meetDemand(forDefinitionOf type: TypeID) {
    meet {
      let object = program.types.named[program.types.namedID(type)].object
      let row = program.objects[object]
      enterFile(Int(row.file))
      if let scope = demanded.parameterScopes[object] { environment.scope = scope }
      let node = demanded.sites[Int(row.order) - 1].node
      program.define(type, as: definedType(tree.typeDeclaration(node).type, object))
    }
  }

  /// Checks the body of `function`, one of this package, if it has one and that has not been done.
  fileprivate func meetDemand(forBodyOf function: ObjectID) {
    let index = Int(program.objects[function].order) - 1
    if index < 0 || demanded.isBodyChecked[index] { return }
    demanded.isBodyChecked[index] = true
    meet {
      resolve(function)
      let row = program.objects[function]
      enterFile(Int(row.file))
      let body = tree.functionDeclaration(row.node).body
      if body.isNone { return }
      functionBody(function, name: row.name, signature: row.type, body: body, iota: nil)
    }
  }

  /// Does `action`, which can only find errors, once the current declaration is complete. Where much passes by, callers look
  /// at `isOnDemand` themselves, so that no closure is made.
  @inline(__always)
  func verifyLater(_ action: @escaping () -> Void) {
    if !isOnDemand { later(action) }
  }

  /// Lists the methods of the type name `object` with its type.
  func listMethods(_ object: ObjectID) {
    let type = program.objects[object].type
    if program.types.kind(type) != .named { return }
    let first = demanded.firstMethods[Int(program.objects[object].order) - 1]
    var list: [ObjectID] = []
    var count = 0
    var next = first
    while next != 0 {
      count += 1
      next = demanded.nextMethods[Int(next) - 1]
    }
    if count == 0 { return }
    list.reserveCapacity(count)
    next = first
    while next != 0 {
      list.append(packageObjects[Int(next) - 1])
      next = demanded.nextMethods[Int(next) - 1]
    }
    program.types.named[program.types.namedID(type)].methods = list
    program.memberChanges &+= 1
  }
}

extension Program {
  /// Makes `checker` the one that declarations of `package` are asked of.
  func register(_ checker: Checker, for package: PackageID) {
    while declarers.count <= package.index { declarers.append(nil) }
    declarers[package.index] = Unmanaged.passUnretained(checker)
  }

  /// The checker that checks declarations of `package` on demand; nil if they have all been checked.
  private func declarer(of package: PackageID) -> Checker? {
    package.index < declarers.count ? declarers[package.index]?.takeUnretainedValue() : nil
  }

  /// Has `package` loaded if that has been put off.
  public func open(_ package: PackageID) {
    if !packages[package].isPending { return }
    packages[package].isPending = false
    load?(package)
  }

  /// What `name` means in the scope of `package`, its declaration checked; `none` if it is not declared.
  public func member(_ name: Name, of package: PackageID) -> ObjectID {
    open(package)
    let object = scopes.lookup(name, in: packages[package].scope)
    if object.exists { demand(object) }
    return object
  }

  /// Sees to it that the declaration of `object` has been checked.
  @inline(__always)
  public func demand(_ object: ObjectID) {
    if objects[object].type.isNone { demandDeclaration(of: object) }
  }

  private func demandDeclaration(of object: ObjectID) {
    let row = objects[object]
    if row.order == 0 || row.package.isNone { return }
    declarer(of: row.package)?.meetDemand(for: object)
  }

  /// Finds out what the defined type `type`, which is no instance, is declared to be, if that has been put off.
  func demandDefinition(of type: TypeID) {
    let id = types.namedID(type)
    types.named[id].isDeferred = false
    declarer(of: objects[types.named[id].object].package)?.meetDemand(forDefinitionOf: type)
  }

  /// The methods declared for the defined type `type`, generic types' for their instances, in source order; their own
  /// declarations may still have to be asked for.
  func listedMethods(_ type: TypeID) -> [ObjectID] { types.named[types.namedID(origin(type))].methods }

  /// `true` iff the type name `object` comes from a summary that marks its declaration (`SyntaxTree.isPlain`).
  public func isPlain(_ object: ObjectID) -> Bool {
    let row = objects[object]
    if row.order == 0 || row.kind != .typeName { return false }
    guard let checker = declarer(of: row.package) else { return false }
    let index = Int(row.order) - 1
    if index >= checker.demanded.sites.count || Int(row.file) >= checker.files.count { return false }
    return checker.files[Int(row.file)].tree.isPlain(checker.demanded.sites[index].node)
  }

  /// Has all declarations of `package`, which are checked on demand, and all its bodies checked.
  public func checkEverything(in package: PackageID) {
    open(package)
    guard let checker = declarer(of: package) else { return }
    for object in checker.packageObjects {
      demand(object)
      let row = objects[object]
      if row.kind == .typeName && row.type.exists { _ = underlying(row.type) }
      if row.kind == .function { checkBody(of: object) }
    }
  }

  /// Checks the body of `function` if its package's checker put that off: to be called before anyone reads facts of it.
  public func checkBody(of function: ObjectID) {
    let row = objects[function]
    if row.package.isNone { return }
    declarer(of: row.package)?.meetDemand(forBodyOf: row.origin.exists ? row.origin : function)
  }
}
