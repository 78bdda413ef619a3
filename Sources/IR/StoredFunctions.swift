import Base
import Parser
import Types

/// A function declaration of a package.
struct FunctionPlace: Hashable {
  /// Index of the file in its package.
  var file: Int
  var node: NodeID
}

/// A function that a package names by its declaration's names.
struct FunctionKey: Hashable {
  /// The import path, as a name.
  var path: Name
  /// The type name of a method's receiver; `none` for functions.
  var receiver: Name
  var name: Name
}

/// What analysing a package found out about its functions, as a summary keeps it.
///
/// A row of five words a function, in order of file and node: file, node, inlining cost, flags with the number of
/// parameters that leaks are known of, index of the first leaks. The functions of other packages whose bodies
/// this one hands on (`ExportedBodies`) are rows of three words: path, receiver's type name, name.
struct StoredFunctions {
  private let words: UnsafeBufferPointer<UInt32>
  private let leaks: UnsafeRawBufferPointer
  private let others: UnsafeBufferPointer<UInt32>
  private let paths: [String]

  private static let wordCount = 5
  private static let leakSize = 8
  /// Flags: bits 0 and 1 are the `Inlinability`, bits from 8 on the number of leaks.
  private static let canDelayResults: UInt32 = 1 << 2
  private static let isTagged: UInt32 = 1 << 3

  /// Takes over the sections; nil if they are not sound.
  init?(
    words: UnsafeBufferPointer<UInt32>, leaks: UnsafeRawBufferPointer, others: UnsafeBufferPointer<UInt32>,
    paths: [String], nameCount: Int, fileCount: Int
  ) {
    self.words = words
    self.leaks = leaks
    self.others = others
    self.paths = paths
    if words.count % StoredFunctions.wordCount != 0 || others.count % 3 != 0 { return nil }
    var last: UInt64 = 0
    for row in 0..<count {
      let at = row * StoredFunctions.wordCount
      let place = UInt64(words[at]) << 32 | UInt64(words[at + 1])
      if row > 0 && place <= last || Int(words[at]) >= fileCount { return nil }
      last = place
      let end = Int(words[at + 4]) + Int(words[at + 3] >> 8)
      if end * StoredFunctions.leakSize > leaks.count { return nil }
      if Inlinability(rawValue: UInt8(words[at + 3] & 3)) == nil { return nil }
    }
    for at in stride(from: 0, to: others.count, by: 3) {
      if Int(others[at]) >= paths.count { return nil }
      if others[at + 1] != .max && Int(others[at + 1]) >= nameCount { return nil }
      if Int(others[at + 2]) >= nameCount { return nil }
    }
  }

  /// The number of functions.
  var count: Int { words.count / StoredFunctions.wordCount }

  /// The place of function `row`.
  func place(_ row: Int) -> FunctionPlace {
    let at = row * StoredFunctions.wordCount
    return FunctionPlace(file: Int(words[at]), node: NodeID(raw: words[at + 1]))
  }

  /// The facts of function `row`.
  func summary(_ row: Int) -> FunctionSummary {
    let at = row * StoredFunctions.wordCount
    let flags = words[at + 3]
    var list: [Leaks] = []
    for index in 0..<Int(flags >> 8) {
      let bytes = UnsafeRawBufferPointer(
        rebasing: leaks[(Int(words[at + 4]) + index) * StoredFunctions.leakSize..<leaks.count])
      func value(_ index: Int) -> Int8 { Int8(bitPattern: bytes[index]) }
      var leak = Leaks()
      leak.heap = value(0)
      leak.mutator = value(1)
      leak.callee = value(2)
      leak.results = (value(3), value(4), value(5), value(6), value(7))
      list.append(leak)
    }
    return FunctionSummary(
      inlinability: Inlinability(rawValue: UInt8(flags & 3)) ?? .no,
      inlineCost: Int32(bitPattern: words[at + 2]),
      canDelayResults: flags & StoredFunctions.canDelayResults != 0, leaks: list,
      isTagged: flags & StoredFunctions.isTagged != 0)
  }

  /// The facts of the function declared at `place`; nil if there are none.
  func summary(at place: FunctionPlace) -> FunctionSummary? {
    let wanted = UInt64(place.file) << 32 | UInt64(place.node.raw)
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      let at = middle * StoredFunctions.wordCount
      if UInt64(words[at]) << 32 | UInt64(words[at + 1]) < wanted { low = middle + 1 } else { high = middle }
    }
    return low < count && self.place(low) == place ? summary(low) : nil
  }

  /// The functions of other packages whose bodies can be had through this one: path, receiver's type name (`none` for
  /// functions), name, as `trees` number and `names` knows names.
  func forEachOther(
    _ trees: StoredTrees, _ names: inout Interner, _ visit: (_ path: Name, Name, Name) -> Void
  ) {
    let paths = self.paths.map { names.intern($0) }
    for at in stride(from: 0, to: others.count, by: 3) {
      let receiver = others[at + 1] == .max ? Name.none : trees.name(others[at + 1], &names)
      visit(paths[Int(others[at])], receiver, trees.name(others[at + 2], &names))
    }
  }

  // MARK: Writing

  /// The declarations of the package of `code` that can be inlined.
  static func inlinable(_ code: Code) -> Set<FunctionPlace> {
    var places: Set<FunctionPlace> = []
    for id in code.functions.ids where code.functions[id].inlinability == .yes {
      if let place = place(of: id, code) { places.insert(place) }
    }
    return places
  }

  /// The declaration of the function `id` if it is of the package compiled and no instance.
  private static func place(of id: FunctionID, _ code: Code) -> FunctionPlace? {
    let declared = code.functions[id].object
    guard declared.exists, code.functions[id].isLocal, code.functions[id].origin == .declared else {
      return nil
    }
    let object = code.program.objects[declared]
    if object.package != code.package || object.node.isNone { return nil }
    let place = FunctionPlace(file: Int(object.file), node: object.node)
    guard let tree = code.program.tree(at: place, in: code.package) else { return nil }
    return tree.isGenericFunction(place.node) ? nil : place
  }

  /// The sections about the functions of `code`, which `stored` lists by file, and the functions of other packages whose
  /// bodies it hands on, `foreign`; `number` numbers names.
  static func write(
    _ code: Code?, _ stored: [[(given: NodeID, stored: NodeID)]], _ foreign: [ObjectID],
    _ number: (Name) -> UInt32
  ) -> (words: [UInt8], leaks: [UInt8], others: [UInt8], paths: [String]) {
    guard let code else { return ([], [], [], []) }
    var functionAt: [FunctionPlace: FunctionID] = [:]
    for id in code.functions.ids {
      if let place = place(of: id, code) { functionAt[place] = id }
    }
    var words: [UInt32] = []
    var leaks: [UInt8] = []
    for (file, list) in stored.enumerated() {
      for item in list {
        guard let id = functionAt[FunctionPlace(file: file, node: item.given)] else { continue }
        let function = code.functions[id]
        var flags = UInt32(function.inlinability.rawValue) | UInt32(function.leaks.count) << 8
        if function.canDelayResults { flags |= canDelayResults }
        if function.isTagged { flags |= isTagged }
        words += [
          UInt32(file), item.stored.raw, UInt32(bitPattern: function.inlineCost), flags,
          UInt32(leaks.count / leakSize),
        ]
        for leak in function.leaks {
          let results = leak.results
          for value in [
            leak.heap, leak.mutator, leak.callee, results.0, results.1, results.2, results.3, results.4,
          ] { leaks.append(UInt8(bitPattern: value)) }
        }
      }
    }
    let others = self.others(code.program, foreign, number)
    return (
      words.withUnsafeBytes { [UInt8]($0) }, leaks, others.words.withUnsafeBytes { [UInt8]($0) }, others.paths
    )
  }

  /// The functions `foreign` in order of names.
  private static func others(
    _ program: Program, _ foreign: [ObjectID], _ number: (Name) -> UInt32
  ) -> (words: [UInt32], paths: [String]) {
    var keys: Set<FunctionKey> = []
    for object in foreign {
      if let key = program.functionKey(object) { keys.insert(key) }
    }
    let sorted = keys.map { key in
      (
        key, program.names.string(key.path), program.names.string(key.receiver),
        program.names.string(key.name)
      )
    }.sorted { ($0.1, $0.2, $0.3) < ($1.1, $1.2, $1.3) }
    var words: [UInt32] = []
    var paths: [String] = []
    for (key, path, _, _) in sorted {
      if paths.last != path { paths.append(path) }
      words += [
        UInt32(paths.count - 1), key.receiver.exists ? number(key.receiver) : .max, number(key.name),
      ]
    }
    return (words, paths)
  }
}

extension Program {
  /// The tree that `place` of `package` lies in, if there is a function declaration.
  func tree(at place: FunctionPlace, in package: PackageID) -> SyntaxTree? {
    let files = packages[package].files
    guard place.file < files.count else { return nil }
    let tree = self.files[files[place.file]].tree
    guard place.node.index < tree.nodeCount, tree.tag(place.node) == .functionDeclaration else { return nil }
    return tree
  }

  /// The names of the declared function `object`; nil for functions that are not declared at package level.
  func functionKey(_ object: ObjectID) -> FunctionKey? {
    if object.isNone { return nil }
    let row = objects[object]
    if row.package.isNone || row.node.isNone { return nil }
    let place = FunctionPlace(file: Int(row.file), node: row.node)
    guard let tree = tree(at: place, in: row.package) else { return nil }
    let receiver = tree.receiverTypeName(of: row.node)
    return FunctionKey(
      path: names.intern(packages[row.package].path), receiver: receiver.exists ? tree.name(receiver) : .none,
      name: row.name)
  }
}
