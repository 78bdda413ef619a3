import Base

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// From the trees of a package to those that importers may need.
//
// What is kept:
// 1. every exported declaration, and every one whose name a kept part mentions, however it is mentioned: a name that a local
//    variable hides is one too many, which costs space only;
// 2. all methods of kept types, since method sets decide what implements what;
// 3. bodies of functions that the caller asks for (`keepsBody`), whole;
// 4. constants with their values, and the specification whose values they repeat;
// 5. values of package variables only where no type is written, and of those what the type depends on: composite
//    literals lose their elements unless they count them, function literals their bodies;
// 6. imports that a kept part of their file mentions.
//
// Places keep their lines and columns, not their offsets: a line is as long as it must be for what is kept of it, so that a
// change of what is left out changes nothing as long as the lines stay where they are.
//
// What is not: functions `init`, declarations of `_`, directives of what is left out. Nobody asks an imported package for these.
// Declarations keep their order. Nodes are numbered anew, children first.

/// Copies trees into the sections of a summary.
public struct TreeStripper {
  /// A package-level declaration.
  private struct Declaration {
    var file: Int
    var node: NodeID
    var isKept = false
    /// The methods of a type, as declarations.
    var methods: [Int] = []
  }

  private let trees: [SyntaxTree]
  /// Whether the body of a function declaration of a file is kept.
  private let keepsBody: (_ file: Int, _ function: NodeID) -> Bool
  /// Whether a type declaration of a file is marked (`SyntaxTree.isPlain`).
  private let isPlain: (_ file: Int, _ declaration: NodeID) -> Bool
  /// The name that an import declaration of a file declares; `none` if it is `.`, which might be mentioned by any name.
  private let importName: (_ file: Int, _ declaration: NodeID) -> Name

  private var declarations: [Declaration] = []
  /// The declaration of each package-level name; declarations of each file by node.
  private var declarationOf: [UInt32: Int] = [:]
  private var indexOf: [[UInt32: Int]] = []
  /// The imports of each file by name, and those kept.
  private var imports: [[UInt32: [NodeID]]] = []
  private var keptImports: [Set<UInt32>] = []
  private var pending: [Int] = []

  // The tables being written.
  private var nameNumbers: [UInt32: UInt32] = [:]
  private var nameList: [Name] = []
  private var nameLengths: [Int] = []
  private var rows: [NodeRow] = []
  private var extra: [UInt32] = []
  private var texts: [UInt8] = []
  private var files: [UInt32] = []
  private var lines = FlatWriter()
  private var directives: [UInt32] = []
  private var runs: [UInt32] = []
  /// The line directives of each file, whose offsets are those of what is kept.
  public private(set) var lineDirectives: [[LineDirective]] = []
  /// The stored functions of each file, in order: node in the tree given, node as stored.
  public private(set) var functions: [[(given: NodeID, stored: NodeID)]] = []

  // The file being copied.
  private var tree: SyntaxTree
  private var file = 0
  private var firstRow = 0
  private var firstExtra = 0
  private var copies: [UInt32] = []
  private var branches: [(row: Int, target: NodeID)] = []
  /// Where offsets were copied to beside those of rows: twice the row, and one if it is in `b`; indices in `extra`.
  private var offsetFields: [Int] = []
  private var offsetWords: [Int] = []
  private let schemas = NodeSchema.schemas

  /// Chooses from `trees`, which are free of errors and belong to one package.
  public init?(
    _ trees: [SyntaxTree], exports: (Name) -> Bool, importName: @escaping (Int, NodeID) -> Name,
    keepsBody: @escaping (Int, NodeID) -> Bool, isPlain: @escaping (Int, NodeID) -> Bool = { _, _ in false }
  ) {
    guard let first = trees.first else { return nil }
    self.trees = trees
    self.keepsBody = keepsBody
    self.isPlain = isPlain
    self.importName = importName
    tree = first
    collect(exports)
    while let index = pending.popLast() {
      file = declarations[index].file
      tree = trees[file]
      visitDeclaration(declarations[index].node)
      for method in declarations[index].methods { keep(method) }
    }
    for index in trees.indices { copy(index) }
  }

  // MARK: Choosing

  private mutating func collect(_ exports: (Name) -> Bool) {
    var methods: [(declaration: Int, receiver: Name)] = []
    for (index, tree) in trees.enumerated() {
      var byNode: [UInt32: Int] = [:]
      var fileImports: [UInt32: [NodeID]] = [:]
      for node in tree.declarations {
        if tree.tag(node) == .importDeclaration {
          let name = tree.importDeclaration(node).name
          if name.exists && tree.text(name).elementsEqual("_".utf8) { continue }
          fileImports[importName(index, node).raw, default: []].append(node)
          continue
        }
        let number = declarations.count
        declarations.append(Declaration(file: index, node: node))
        byNode[node.raw] = number
        var isRoot = false
        func declare(_ node: NodeID) {
          let name = tree.name(node)
          if tree.text(node).elementsEqual("_".utf8) { return }
          declarationOf[name.raw] = number
          if exports(name) { isRoot = true }
        }
        switch tree.tag(node) {
        case .constDeclaration: for name in tree.constDeclaration(node).names { declare(name) }
        case .varDeclaration: for name in tree.varDeclaration(node).names { declare(name) }
        case .typeDeclaration: declare(tree.typeDeclaration(node).name)
        default:
          let parts = tree.functionDeclaration(node)
          if parts.receiver.exists {
            let base = tree.receiverTypeName(of: node)
            if base.exists && !tree.text(parts.name).elementsEqual("_".utf8) {
              methods.append((number, tree.name(base)))
            }
          } else if !tree.text(parts.name).elementsEqual("init".utf8) {
            declare(parts.name)
          }
        }
        if isRoot { keep(number) }
      }
      indexOf.append(byNode)
      imports.append(fileImports)
      keptImports.append([])
    }
    for method in methods {
      if let owner = declaringType(method.receiver) {
        declarations[owner].methods.append(method.declaration)
      }
    }
    // Roots were kept before their methods were known, which is when they are visited.
  }

  /// The declaration of the defined type that `name` means, aliases followed.
  private func declaringType(_ name: Name) -> Int? {
    var name = name
    for _ in 0..<100 {
      guard let number = declarationOf[name.raw] else { return nil }
      let tree = trees[declarations[number].file]
      let node = declarations[number].node
      if tree.tag(node) != .typeDeclaration { return nil }
      let parts = tree.typeDeclaration(node)
      if !parts.isAlias { return number }
      var type = tree.unparenthesized(parts.type)
      if tree.tag(type) == .unary { type = tree.unparenthesized(tree.unary(type).operand) }
      if tree.tag(type) == .index { type = tree.unparenthesized(tree.index(type).operand) }
      if tree.tag(type) != .name { return number }
      name = tree.name(type)
    }
    return nil
  }

  private mutating func keep(_ index: Int) {
    if declarations[index].isKept { return }
    declarations[index].isKept = true
    pending.append(index)
  }

  /// Keeps what the identifier `node` may mean.
  private mutating func mention(_ node: NodeID) {
    let name = tree.name(node).raw
    if let index = declarationOf[name] { keep(index) }
    if let nodes = imports[file][name] {
      for node in nodes { keptImports[file].insert(node.raw) }
    }
  }

  private mutating func visitDeclaration(_ node: NodeID) {
    for node in imports[file][Name.none.raw] ?? [] { keptImports[file].insert(node.raw) }
    switch tree.tag(node) {
    case .constDeclaration:
      let source = tree.constDeclaration(node).source
      if source.exists, source != node, let index = indexOf[file][source.raw] { keep(index) }
      visitChildren(of: node, isCut: false)
    case .varDeclaration:
      let parts = tree.varDeclaration(node)
      if parts.type.exists { return visit(parts.type, isCut: false) }
      for value in parts.values { visit(value, isCut: true) }
    case .functionDeclaration:
      let parts = tree.functionDeclaration(node)
      if parts.receiver.exists { visit(parts.receiver, isCut: false) }
      for parameter in parts.typeParameters { visit(parameter, isCut: false) }
      visit(parts.type, isCut: false)
      if parts.body.exists && keepsBody(file, node) { visit(parts.body, isCut: false) }
    default: visitChildren(of: node, isCut: false)
    }
  }

  private mutating func visitChildren(of node: NodeID, isCut: Bool) {
    var children: [NodeID] = []
    tree.forEachChild(node) { _, child in children.append(child) }
    for child in children { visit(child, isCut: isCut) }
  }

  /// Keeps what the expression, type or statement `node` mentions; `isCut` inside values of package variables.
  private mutating func visit(_ node: NodeID, isCut: Bool) {
    switch tree.tag(node) {
    case .name: mention(node)
    case .selector: visit(tree.selector(node).operand, isCut: isCut)
    case .field:
      let parts = tree.field(node)
      if !parts.sharesType { visit(parts.type, isCut: isCut) }
    case .functionLiteral where isCut: visit(tree.functionLiteral(node).type, isCut: true)
    case .compositeLiteral where isCut && !countsElements(node):
      let type = tree.compositeLiteral(node).type
      if type.exists { visit(type, isCut: true) }
    default: visitChildren(of: node, isCut: isCut)
    }
  }

  /// `true` iff the type of the composite literal `node` depends on its elements.
  private func countsElements(_ node: NodeID) -> Bool {
    let type = tree.unparenthesized(tree.compositeLiteral(node).type)
    return type.exists && tree.tag(type) == .arrayType && tree.arrayType(type).length.isNone
  }

  // MARK: Copying

  private mutating func copy(_ index: Int) {
    file = index
    tree = trees[index]
    firstRow = rows.count
    firstExtra = extra.count
    copies = [UInt32](repeating: .max, count: tree.nodeCount)
    branches = []
    offsetFields = []
    offsetWords = []
    functions.append([])
    var list: [UInt32] = []
    let package = copy(tree.packageName, isCut: false)
    for node in tree.declarations {
      if tree.tag(node) == .importDeclaration {
        if keptImports[index].contains(node.raw) { list.append(copy(node, isCut: false)) }
        continue
      }
      guard let number = indexOf[index][node.raw], declarations[number].isKept else { continue }
      let copied = copyDeclaration(node)
      list.append(copied)
      if tree.tag(node) == .functionDeclaration {
        functions[index].append((node, NodeID(raw: copied)))
      }
    }
    for (row, target) in branches { rows[row].b = target.exists ? copies[target.index] : .max }
    let declarationList = addList(list)
    let firstDirective = directives.count / 4
    let firstRun = runs.count / 3
    copyDirectives()
    let firstLine = lines.count
    let length = shortenLines(firstDirective)
    let stored = StoredFile(
      rows: firstRow..<rows.count, extra: firstExtra..<extra.count, lines: firstLine..<lines.count,
      directives: firstDirective..<directives.count / 4, runs: firstRun..<runs.count / 3,
      declarations: declarationList, packageName: package, length: length)
    files += stored.words
  }

  /// Makes the lines of the file as short as what was copied of it allows, moves offsets accordingly, and writes where lines
  /// start; returns the file's length.
  private mutating func shortenLines(_ firstDirective: Int) -> Int {
    let source = tree.bytes
    var starts: [Int] = [0]
    starts.reserveCapacity(source.count / 24 + 1)
    if let first = source.baseAddress {
      var offset = 0
      while offset < source.count, let end = memchr(first + offset, 10, source.count - offset) {
        offset = UnsafeRawPointer(end) - UnsafeRawPointer(first) + 1
        starts.append(offset)
      }
    }
    /// For each line the end of what is kept of it.
    var ends = starts
    var line = 0
    func find(_ offset: Int) -> Int {
      // Most offsets are near the one before.
      if offset < starts[line] || line + 1 < starts.count && offset >= starts[line + 1] {
        var low = 0
        var high = starts.count
        while high - low > 1 {
          let middle = (low + high) / 2
          if starts[middle] <= offset { low = middle } else { high = middle }
        }
        line = low
      }
      return line
    }
    func use(_ offset: UInt32, _ count: Int = 1) {
      let end = min(Int(offset) + count, source.count)
      var line = find(min(Int(offset), source.count))
      // A literal of several lines.
      while line + 1 < starts.count && end >= starts[line + 1] {
        ends[line] = starts[line + 1] - 1
        line += 1
      }
      ends[line] = max(ends[line], end)
    }
    for index in firstRow..<rows.count {
      let row = rows[index]
      switch row.tag {
      case .name: use(row.offset, nameLengths[Int(row.a)])
      case .literal: use(row.offset, Int(row.a))
      default: use(row.offset)
      }
    }
    for field in offsetFields { use(field % 2 == 0 ? rows[field / 2].a : rows[field / 2].b) }
    for index in offsetWords { use(extra[index]) }
    for index in stride(from: 4 * firstDirective, to: directives.count, by: 4) { use(directives[index + 1]) }
    for directive in tree.lineDirectives { use(directive.offset) }

    var moved = 0
    let shortened = starts.indices.map { line -> Int in
      defer { moved += ends[line] - starts[line] + 1 }
      if line > 0 { lines.write(number: ends[line - 1] - starts[line - 1] + 1) }
      return moved
    }
    func move(_ offset: UInt32) -> UInt32 {
      let line = find(min(Int(offset), source.count))
      return UInt32(shortened[line] + Int(offset) - starts[line])
    }
    for index in firstRow..<rows.count { rows[index].offset = move(rows[index].offset) }
    for field in offsetFields {
      if field % 2 == 0 {
        rows[field / 2].a = move(rows[field / 2].a)
      } else {
        rows[field / 2].b = move(rows[field / 2].b)
      }
    }
    for index in offsetWords { extra[index] = move(extra[index]) }
    for index in stride(from: 4 * firstDirective, to: directives.count, by: 4) {
      directives[index + 1] = move(directives[index + 1])
    }
    lineDirectives.append(
      tree.lineDirectives.map { directive in
        var directive = directive
        directive.offset = move(directive.offset)
        return directive
      })
    return max(0, moved - 1)
  }

  private mutating func copyDirectives() {
    let firstDirective = directives.count / 4
    for run in tree.directiveRuns where copies[run.node.index] != .max {
      let start = directives.count / 4 - firstDirective
      for directive in tree.directives[Int(run.start)..<Int(run.end)] {
        directives += [directive.flags.rawValue, directive.offset, 0, UInt32(texts.count)]
        if directive.flags.contains(.minigo) {
          directives[directives.count - 2] = directive.length
          texts += tree.text(directive)
        }
      }
      runs += [copies[run.node.index], UInt32(start), UInt32(directives.count / 4 - firstDirective)]
    }
  }

  /// Stores a list; `UInt32.max` if it is empty.
  private mutating func addList(_ list: [UInt32]) -> UInt32 {
    if list.isEmpty { return .max }
    let at = UInt32(extra.count - firstExtra)
    extra.append(UInt32(list.count))
    extra += list
    return at
  }

  private mutating func add(_ tag: NodeTag, _ detail: UInt8, _ offset: UInt32, _ a: UInt32, _ b: UInt32)
    -> UInt32
  {
    rows.append(NodeRow(tag, detail, offset, a, b))
    return UInt32(rows.count - 1 - firstRow)
  }

  private mutating func copyAll(_ list: NodeList, isCut: Bool) -> [UInt32] {
    var copied: [UInt32] = []
    copied.reserveCapacity(list.count)
    for node in list { copied.append(copy(node, isCut: isCut)) }
    return copied
  }

  /// Copies the package-level declaration `node` as far as it is kept.
  private mutating func copyDeclaration(_ node: NodeID) -> UInt32 {
    let row = tree.rows[node.index]
    switch tree.tag(node) {
    case .varDeclaration:
      let parts = tree.varDeclaration(node)
      let names = copyAll(parts.names, isCut: false)
      let type = copy(parts.type, isCut: false)
      let values = parts.type.exists ? [] : copyAll(parts.values, isCut: true)
      let at = UInt32(extra.count - firstExtra)
      extra.append(parts.group)
      extra.append(UInt32(names.count))
      extra += names
      extra.append(UInt32(values.count))
      extra += values
      copies[node.index] = add(.varDeclaration, row.detail, row.offset, type, at)
    case .functionDeclaration:
      let parts = tree.functionDeclaration(node)
      let receiver = copy(parts.receiver, isCut: false)
      let name = copy(parts.name, isCut: false)
      let typeParameters = copyAll(parts.typeParameters, isCut: false)
      let type = copy(parts.type, isCut: false)
      let body = parts.body.exists && keepsBody(file, node) ? copy(parts.body, isCut: false) : .max
      let list = addList(typeParameters)
      let at = UInt32(extra.count - firstExtra)
      extra += [receiver, type, body, list]
      copies[node.index] = add(.functionDeclaration, row.detail, row.offset, name, at)
    case .typeDeclaration:
      let copied = copy(node, isCut: false)
      if isPlain(file, node) { rows[firstRow + Int(copied)].detail |= SyntaxTree.plainBit }
      return copied
    default: return copy(node, isCut: false)
    }
    return copies[node.index]
  }

  private mutating func number(_ name: Name) -> UInt32 {
    if let known = nameNumbers[name.raw] { return known }
    let number = UInt32(nameList.count)
    nameNumbers[name.raw] = number
    nameList.append(name)
    return number
  }

  /// Copies `node` and what is below it, unless it was copied; `UInt32.max` for none.
  private mutating func copy(_ node: NodeID, isCut: Bool) -> UInt32 {
    if node.isNone { return .max }
    if copies[node.index] != .max { return copies[node.index] }
    let row = tree.rows[node.index]
    let copied: UInt32
    switch row.tag {
    case .name:
      let name = number(tree.name(node))
      if Int(name) == nameLengths.count { nameLengths.append(tree.text(node).count) }
      copied = add(.name, row.detail, row.offset, name, row.b)
    case .literal:
      let at = UInt32(texts.count)
      texts += tree.text(node)
      copied = add(.literal, row.detail, row.offset, row.a, at)
    case .functionLiteral where isCut:
      let parts = tree.functionLiteral(node)
      let type = copy(parts.type, isCut: true)
      let end = tree.rows[parts.body.index]
      let body = add(.block, end.detail, end.offset, .max, end.b)
      offsetFields.append(2 * (rows.count - 1) + 1)
      copied = add(.functionLiteral, row.detail, row.offset, type, body)
    case .compositeLiteral where isCut && !countsElements(node):
      let type = copy(tree.compositeLiteral(node).type, isCut: true)
      let at = UInt32(extra.count - firstExtra)
      offsetWords.append(extra.count)
      extra += [tree.extra[Int(row.b)], 0, 0]
      copied = add(.compositeLiteral, row.detail, row.offset, type, at)
    default:
      let tagged = row.tag == .field && row.detail & 1 != 0
      let schema = tagged ? NodeSchema.taggedField : schemas[Int(row.tag.rawValue)]
      let a = copy(schema.a, row.a, row.detail & schema.aBit != 0, schema, isCut)
      let b = copy(schema.b, row.b, row.detail & schema.bBit != 0, schema, isCut)
      copied = add(row.tag, row.detail, row.offset, a, b)
      if schema.a.kind == .offset { offsetFields.append(2 * (rows.count - 1)) }
      if schema.b.kind == .offset { offsetFields.append(2 * (rows.count - 1) + 1) }
      if row.tag == .branchStatement { branches.append((rows.count - 1, NodeID(raw: row.b))) }
    }
    copies[node.index] = copied
    return copied
  }

  private mutating func copy(
    _ slot: Slot, _ word: UInt32, _ isList: Bool, _ schema: NodeSchema, _ isCut: Bool
  ) -> UInt32 {
    switch slot.kind {
    case .word, .offset, .inline, .inlineFilled, .name, .target, .source: return word
    case .child, .optional: return copy(NodeID(raw: word), isCut: isCut)
    case .list, .filled: return addList(copyAll(tree.list(word), isCut: isCut))
    case .either, .eitherFilled:
      return isList ? addList(copyAll(tree.list(word), isCut: isCut)) : copy(NodeID(raw: word), isCut: isCut)
    case .record: return copyRecord(schema.record, Int(word), isCut)
    }
  }

  private mutating func copyRecord(_ slots: [Slot], _ start: Int, _ isCut: Bool) -> UInt32 {
    var at = start
    var words: [UInt32] = []
    var offsets: [Int] = []
    for slot in slots {
      let word = tree.extra[at]
      switch slot.kind {
      case .offset:
        offsets.append(words.count)
        words.append(word)
      case .inline, .inlineFilled:
        let list = tree.list(UInt32(at))
        words.append(UInt32(list.count))
        words += copyAll(list, isCut: isCut)
        at += list.count + 1
        continue
      case .source:
        words.append(word >= .max - 1 ? word : copy(NodeID(raw: word), isCut: isCut))
      case .child, .optional: words.append(copy(NodeID(raw: word), isCut: isCut))
      case .list: words.append(addList(copyAll(tree.list(word), isCut: isCut)))
      default: words.append(word)
      }
      at += 1
    }
    let index = UInt32(extra.count - firstExtra)
    for offset in offsets { offsetWords.append(extra.count + offset) }
    extra += words
    return index
  }

  // MARK: Sections

  /// The import declarations of file `index` that are kept.
  public func keptImports(ofFile index: Int) -> [NodeID] {
    trees[index].declarations.filter { keptImports[index].contains($0.raw) }
  }

  /// The number of `name` in the table of names, made if it is new.
  public mutating func numberOf(_ name: Name) -> UInt32 { number(name) }

  /// The sections, in the order of `TreeSection`.
  public func sections(_ names: borrowing Interner) -> [[UInt8]] {
    var offsets: [UInt32] = []
    var nameBytes: [UInt8] = []
    for name in nameList {
      offsets.append(UInt32(nameBytes.count))
      nameBytes += names.utf8(name)
    }
    offsets.append(UInt32(nameBytes.count))
    return [
      bytes(offsets), nameBytes, texts, rowBytes(), bytes(extra), bytes(files), lines.bytes,
      bytes(directives), bytes(runs),
    ]
  }

  private func bytes(_ words: [UInt32]) -> [UInt8] { words.withUnsafeBytes { [UInt8]($0) } }

  /// The rows with the bytes between their parts zero, so that equal trees make equal files.
  private func rowBytes() -> [UInt8] {
    var words: [UInt32] = []
    words.reserveCapacity(4 * rows.count)
    for row in rows {
      words += [UInt32(row.tag.rawValue) | UInt32(row.detail) << 8, row.offset, row.a, row.b]
    }
    return bytes(words)
  }
}
