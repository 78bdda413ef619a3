import Base

// Trees as a summary keeps them: the rows and extra words of a package's files, in memory that the trees refer to, so that
// loading a tree copies nothing. Two things differ from a parsed tree:
//
// - Identifiers hold numbers in the package's table of names. A run gives the numbers their names once (`StoredSpellings`), and
//   `SyntaxTree.name` translates.
// - Spellings lie in the summary, as the file's content is not at hand: names in the table of names, texts of literals and
//   directives in a pool. Offsets of nodes lead to the lines and columns they have in the file, which the summary has shorter lines of.
//
// Children precede their parents without exception, so that one pass over the rows, `StoredTrees.isSound`, can show that
// accessors will stay inside the tables, that tags stand where accessors suppose them and that nothing nests deeper than the parser
// lets it. What the rows then mean need not make sense: the checker sees to that, as it does for any source.

/// The sections of a summary that hold trees, in order.
public enum TreeSection: Int, CaseIterable {
  /// Offsets in `nameBytes` of the names' spellings, and the end of the last.
  case nameOffsets
  case nameBytes
  case texts
  case rows
  case extra
  /// The words of `StoredFile`, for each file.
  case files
  case lines
  /// Flags, offset, length and where the text lies, for each directive.
  case directives
  /// Node, first directive and end, for each declaration with directives.
  case runs
}

/// Where the parts of a file's tree lie in the sections. All are ranges of rows of the section.
struct StoredFile {
  var rows: Range<Int>
  var extra: Range<Int>
  var lines: Range<Int>
  var directives: Range<Int>
  var runs: Range<Int>
  /// The file's list of declarations in `extra`, relative to its first word.
  var declarations: UInt32
  /// The name in the package clause.
  var packageName: UInt32
  /// The content's length in bytes.
  var length: Int

  /// The number of words of a file in the section.
  static let wordCount = 13

  /// The words, in the order in which `init` reads them.
  var words: [UInt32] {
    [rows, extra, lines, directives, runs].flatMap { [UInt32($0.lowerBound), UInt32($0.count)] }
      + [declarations, packageName, UInt32(length)]
  }

  /// Reads the words of file `index`; nil if there are too few, or they lead out of the other sections.
  init?(_ file: FlatFile, first: Int, index: Int) {
    let words = file.words(first + TreeSection.files.rawValue)
    let start = index * StoredFile.wordCount
    if index < 0 || start + StoredFile.wordCount > words.count { return nil }
    func range(_ at: Int, _ section: TreeSection, stride: Int) -> Range<Int>? {
      let low = Int(words[start + at])
      let count = Int(words[start + at + 1])
      let bytes = file.section(first + section.rawValue).count
      return (low + count) * stride <= bytes ? low..<low + count : nil
    }
    guard let rows = range(0, .rows, stride: MemoryLayout<NodeRow>.stride),
      let extra = range(2, .extra, stride: 4), let lines = range(4, .lines, stride: 1),
      let directives = range(6, .directives, stride: 16), let runs = range(8, .runs, stride: 12)
    else { return nil }
    self.rows = rows
    self.extra = extra
    self.lines = lines
    self.directives = directives
    self.runs = runs
    declarations = words[start + 10]
    packageName = words[start + 11]
    length = Int(words[start + 12])
  }

  init(
    rows: Range<Int>, extra: Range<Int>, lines: Range<Int>, directives: Range<Int>, runs: Range<Int>,
    declarations: UInt32, packageName: UInt32, length: Int
  ) {
    self.rows = rows
    self.extra = extra
    self.lines = lines
    self.directives = directives
    self.runs = runs
    self.declarations = declarations
    self.packageName = packageName
    self.length = length
  }
}

/// The names of a stored package in one run, and the spellings of its trees.
public final class StoredSpellings: @unchecked Sendable {
  /// For each number of the package the name's number in the run.
  let names: UnsafeMutablePointer<UInt32>
  /// The number of names.
  public let count: Int
  private let offsets: UnsafeBufferPointer<UInt32>
  private let bytes: UnsafeBufferPointer<UInt8>
  private let texts: UnsafeBufferPointer<UInt8>
  /// The file that the trees lie in.
  let file: FlatFile

  /// Interns the names of `trees`.
  init(_ trees: StoredTrees, _ interner: inout Interner) {
    file = trees.file
    offsets = trees.words(.nameOffsets)
    bytes = trees.section(.nameBytes).assumingMemoryBound(to: UInt8.self)
    texts = trees.section(.texts).assumingMemoryBound(to: UInt8.self)
    count = max(0, offsets.count - 1)
    names = .allocate(capacity: max(1, count))
    guard let start = bytes.baseAddress else {
      names.update(repeating: interner.intern("_" as StaticString).raw, count: count)
      return
    }
    for index in 0..<count {
      let from = Int(offsets[index])
      names[index] = interner.internPadded(start + from, Int(offsets[index + 1]) - from).raw
    }
  }

  deinit { names.deallocate() }

  /// The spelling of name `index`.
  func name(_ index: UInt32) -> UnsafeBufferPointer<UInt8> {
    let from = Int(offsets[Int(index)])
    return UnsafeBufferPointer(rebasing: bytes[from..<Int(offsets[Int(index) + 1])])
  }

  /// The `length` bytes at `offset` of the pool of texts.
  func text(_ offset: UInt32, _ length: UInt32) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: texts[Int(offset)..<Int(offset) + Int(length)])
  }
}

/// The trees of a package in a summary, known to be sound.
public struct StoredTrees {
  let file: FlatFile
  /// The first section that holds trees.
  let first: Int
  /// The number of files.
  public let count: Int

  /// The trees in the sections of `file` from `first` on; nil if they are not sound.
  public init?(_ file: FlatFile, first: Int) {
    self.file = file
    self.first = first
    count = file.words(first + TreeSection.files.rawValue).count / StoredFile.wordCount
    if !isSound { return nil }
  }

  /// The number of names of the package.
  public var nameCount: Int { words(.nameOffsets).count - 1 }

  /// The name with number `index`, which must be less than `nameCount`, in a run.
  public func name(_ index: UInt32, _ interner: inout Interner) -> Name {
    let offsets = words(.nameOffsets)
    let from = Int(offsets[Int(index)])
    let count = Int(offsets[Int(index) + 1]) - from
    let bytes = section(.nameBytes).assumingMemoryBound(to: UInt8.self)
    guard let start = bytes.baseAddress else { return .none }
    return interner.internPadded(start + from, count)
  }

  func section(_ section: TreeSection) -> UnsafeRawBufferPointer { file.section(first + section.rawValue) }

  func words(_ section: TreeSection) -> UnsafeBufferPointer<UInt32> { file.words(first + section.rawValue) }

  /// Gives the package's names to a run.
  public func spellings(_ interner: inout Interner) -> StoredSpellings { StoredSpellings(self, &interner) }

  /// Returns the tree of file `index`, which is `id` of `sources`; nil if that is shorter.
  public func load(
    _ index: Int, as id: FileID, goVersion: String, lineDirectives: [LineDirective],
    _ spellings: StoredSpellings, _ sources: inout SourceFiles
  ) -> SyntaxTree? {
    guard let stored = StoredFile(file, first: first, index: index),
      sources.length(of: id) >= stored.length
    else {
      return nil
    }
    sources.setDirectives(lineDirectives, of: id)
    sources.setLines(lines(of: stored), of: id)
    let rows = rowPointer(stored)
    let extra = extraPointer(stored)
    let tree = SyntaxTree(
      file: id, base: sources.base(of: id), bytes: sources.bytes(of: id),
      rows: UnsafeMutablePointer(mutating: rows),
      nodeCount: stored.rows.count, extra: UnsafeMutablePointer(mutating: extra),
      extraCount: stored.extra.count, ownsTables: false, spellings: spellings)
    tree.length = stored.length
    tree.packageName = NodeID(raw: stored.packageName)
    tree.declarations = tree.list(stored.declarations)
    tree.goVersion = goVersion
    tree.lineDirectives = lineDirectives
    let directives = words(.directives)
    if !stored.directives.isEmpty {
      tree.directives.reserveCapacity(stored.directives.count)
      tree.directiveTexts.reserveCapacity(stored.directives.count)
      tree.directiveRuns.reserveCapacity(stored.runs.count)
    }
    for row in stored.directives {
      tree.directives.append(
        Directive(
          flags: DirectiveFlags(rawValue: directives[4 * row]), offset: directives[4 * row + 1],
          length: directives[4 * row + 2]))
      tree.directiveTexts.append(directives[4 * row + 3])
    }
    let runs = words(.runs)
    for row in stored.runs {
      tree.directiveRuns.append(
        DirectiveRun(node: NodeID(raw: runs[3 * row]), start: runs[3 * row + 1], end: runs[3 * row + 2]))
    }
    return tree
  }

  private func lines(of stored: StoredFile) -> StoredLines {
    StoredLines(bytes: UnsafeRawBufferPointer(rebasing: section(.lines)[stored.lines]), owner: file)
  }

  /// Adds file `index` to `sources` under the name `name`; nil if the run's sources are full.
  public func add(_ index: Int, name: String, to sources: inout SourceFiles) -> FileID? {
    guard let stored = StoredFile(file, first: first, index: index) else { return nil }
    return sources.add(path: name, display: name, length: stored.length, lines: lines(of: stored))
  }

  private func rowPointer(_ stored: StoredFile) -> UnsafePointer<NodeRow> {
    let rows = section(.rows).assumingMemoryBound(to: NodeRow.self)
    return rows.baseAddress.unsafelyUnwrapped + stored.rows.lowerBound
  }

  private func extraPointer(_ stored: StoredFile) -> UnsafePointer<UInt32> {
    words(.extra).baseAddress.unsafelyUnwrapped + stored.extra.lowerBound
  }

  // MARK: Soundness

  /// `true` iff every tree can be read by accessors without leaving the tables.
  private var isSound: Bool {
    for section in [TreeSection.nameOffsets, .extra, .files, .directives, .runs]
    where self.section(section).count % 4 != 0 || self.section(section).baseAddress == nil {
      return false
    }
    if section(.rows).count % MemoryLayout<NodeRow>.stride != 0 { return false }
    if count == 0 || words(.files).count != count * StoredFile.wordCount { return false }
    let offsets = words(.nameOffsets)
    if offsets.isEmpty || offsets[0] != 0 { return false }
    for index in 1..<max(1, offsets.count) where offsets[index] <= offsets[index - 1] { return false }
    if Int(offsets[offsets.count - 1]) != section(.nameBytes).count { return false }
    // All files are checked in the same memory.
    let found: UnsafeMutablePointer<UInt32> = allocated(section(.rows).count / MemoryLayout<NodeRow>.stride)
    defer { found.deallocate() }
    for index in 0..<count {
      guard let stored = StoredFile(file, first: first, index: index), isSound(stored, found) else {
        return false
      }
    }
    return true
  }

  /// `true` iff the tree of the file `stored` can be read; `found` has room for what is known of its rows.
  private func isSound(_ stored: StoredFile, _ found: UnsafeMutablePointer<UInt32>) -> Bool {
    guard let rowBase = section(.rows).baseAddress, let extraBase = words(.extra).baseAddress else {
      return false
    }
    let stride = MemoryLayout<NodeRow>.stride
    let check = TreeCheck(
      rows: rowBase + stored.rows.lowerBound * stride, extra: extraBase + stored.extra.lowerBound,
      extraCount: stored.extra.count, nodeCount: stored.rows.count,
      nameCount: words(.nameOffsets).count - 1, textCount: section(.texts).count, length: stored.length,
      found: found)
    if !check.rowsAreSound() { return false }
    let count = stored.rows.count
    let declarations = check.list(
      stored.declarations, TagSet.declaration.rawValue, below: count, isFilled: false)
    let name = check.child(stored.packageName, TagSet.name.rawValue, below: count)
    if max(declarations, name) == .max { return false }
    let directives = words(.directives)
    for row in stored.directives {
      if Int(directives[4 * row + 3]) + Int(directives[4 * row + 2]) > section(.texts).count { return false }
    }
    let runs = words(.runs)
    var last = -1
    for row in stored.runs {
      let node = Int(runs[3 * row])
      if node <= last || node >= stored.rows.count { return false }
      if runs[3 * row + 1] > runs[3 * row + 2] || Int(runs[3 * row + 2]) > stored.directives.count {
        return false
      }
      last = node
    }
    return true
  }
}

/// How a node refers to others: the form in which the check of trees goes by schemas.
private struct NodeShape: BitwiseCopyable {
  var form = Form.other
  var schema: FlatSchema

  /// The shapes of the nodes that are most of a tree; the others go slot by slot.
  enum Form: UInt8, BitwiseCopyable {
    /// Nothing refers to anything.
    case leaf
    case literal
    /// `a` is a child.
    case unary
    /// `a` and `b` are children.
    case binary
    /// `a` is a child, `b` a child or none.
    case trailing
    /// As `trailing`, but with a schema of its own if a bit of the detail byte is set.
    case field
    /// `a` is a child, `b` a child, none or a list.
    case call
    /// `a` and `b` are lists.
    case lists
    /// `a` is a list, `b` an offset.
    case block
    /// `a` is a child, `b` the index of a record.
    case childAndRecord
    /// `a` is a child or none, `b` the index of a record.
    case optionalAndRecord
    case other
  }

  init(_ schema: FlatSchema, _ tag: NodeTag?) {
    self.schema = schema
    switch (schema.a.kind, schema.b.kind) {
    case _ where tag == .literal: form = .literal
    case (.child, .optional) where tag == .field: form = .field
    case (.word, .word): form = .leaf
    case (.child, .word): form = .unary
    case (.child, .child): form = .binary
    case (.child, .optional): form = .trailing
    case (.child, .either): form = .call
    case (.list, .list): form = .lists
    case (.list, .offset): form = .block
    case (.child, .record): form = .childAndRecord
    case (.optional, .record): form = .optionalAndRecord
    default: form = .other
    }
  }
}

/// A schema whose record lies in memory that is never freed.
private struct FlatSchema: BitwiseCopyable {
  var a: Slot
  var b: Slot
  var aBit: UInt8
  var bBit: UInt8
  var record: UnsafePointer<Slot>
  var recordCount: Int
}

/// The shapes of all tags, and behind them that of fields with tags.
private struct NodeShapes: @unchecked Sendable {
  let base: UnsafePointer<NodeShape>

  private init() {
    let schemas = NodeSchema.allSchemas
    let shapes = UnsafeMutablePointer<NodeShape>.allocate(capacity: schemas.count)
    for (index, schema) in schemas.enumerated() {
      let record = UnsafeMutablePointer<Slot>.allocate(capacity: max(1, schema.record.count))
      for (place, slot) in schema.record.enumerated() { (record + place).initialize(to: slot) }
      let flat = FlatSchema(
        a: schema.a, b: schema.b, aBit: schema.aBit, bBit: schema.bBit, record: UnsafePointer(record),
        recordCount: schema.record.count)
      let tag = index < schemas.count - 1 ? NodeTag(rawValue: UInt8(index)) : nil
      (shapes + index).initialize(to: NodeShape(flat, tag))
    }
    base = UnsafePointer(shapes)
  }

  static let all = NodeShapes()
  /// The index of the shape of fields with tags.
  static let taggedField = Int(NodeTag.functionDeclaration.rawValue) + 1
}

/// The check of one file's rows.
private struct TreeCheck {
  /// The tag and detail byte, the offset and the two words of each row.
  let rows: UnsafeRawPointer
  let extra: UnsafePointer<UInt32>
  let extraCount: Int
  let nodeCount: Int
  let nameCount: Int
  let textCount: Int
  let length: Int
  /// For each row that was found sound how deep it nests, above six bits for its tag.
  let found: UnsafeMutablePointer<UInt32>

  /// The deepest nesting that the parser lets pass.
  private static var deepest: UInt32 { UInt32(8 * Parser.maximumDepth + 2 * Parser.maximumChain) }

  /// What is known of `node`, a row below row `limit` with a tag of `tags`; `.max` if it is no such row.
  @inline(__always)
  func child(_ node: UInt32, _ tags: UInt64, below limit: Int) -> UInt32 {
    if Int(node) >= limit { return .max }
    let row = found[Int(node)]
    return tags &>> UInt64(row & 63) & 1 != 0 ? row : .max
  }

  /// What is known of the member that nests deepest of the list of children at `index` in `extra`; `.max` if there is none.
  @inline(never)
  func list(_ index: UInt32, _ tags: UInt64, below limit: Int, isFilled: Bool) -> UInt32 {
    if index == .max { return isFilled ? .max : 0 }
    var at = Int(index)
    return inline(&at, tags, below: limit, isFilled: isFilled)
  }

  /// `list` for the list at `at` of `extra`, behind which `at` moves.
  @inline(__always)
  private func inline(_ at: inout Int, _ tags: UInt64, below limit: Int, isFilled: Bool) -> UInt32 {
    if at >= extraCount { return .max }
    let count = Int(extra[at])
    at &+= 1
    if count > extraCount &- at || isFilled && count == 0 { return .max }
    let end = at &+ count
    var deepest: UInt32 = 0
    while at < end {
      deepest = max(deepest, child(extra[at], tags, below: limit))
      at &+= 1
    }
    return deepest
  }

  /// `true` iff the rows are sound; `child` and `list` may then be asked.
  func rowsAreSound() -> Bool {
    let shapes = NodeShapes.all.base
    var row = rows
    let found = self.found
    // In units of what `found` has; what is not sound is as deep as can be.
    let limit = TreeCheck.deepest << 6 &+ 64
    let length = UInt64(self.length)
    let nameCount = UInt32(clamping: self.nameCount)
    let name = UInt32(NodeTag.name.rawValue)
    for node in 0..<nodeCount {
      let head = row.load(as: UInt64.self)
      let a = row.load(fromByteOffset: 8, as: UInt32.self)
      let raw = UInt32(truncatingIfNeeded: head & 0xFF)
      if head &>> 32 > length { return false }
      if raw == name {
        // Nearly half of all nodes.
        if a >= nameCount { return false }
        found[node] = 64 | name
        row += 16
        continue
      }
      if raw > UInt32(NodeTag.functionDeclaration.rawValue) { return false }
      let b = row.load(fromByteOffset: 12, as: UInt32.self)
      let shape = shapes + Int(raw)
      var deepest: UInt32 = 0
      switch shape.pointee.form {
      case .leaf: break
      case .literal:
        if Int(a) + Int(b) > textCount || a == 0 { return false }
      case .unary: deepest = child(a, shape.pointee.schema.a.tags.rawValue, below: node)
      case .binary:
        deepest = max(
          child(a, shape.pointee.schema.a.tags.rawValue, below: node),
          child(b, shape.pointee.schema.b.tags.rawValue, below: node))
      case .field where head & 0x100 != 0:
        deepest = slots(shapes + NodeShapes.taggedField, head, a, b, node)
      case .trailing, .field:
        deepest = child(a, shape.pointee.schema.a.tags.rawValue, below: node)
        if b != .max { deepest = max(deepest, child(b, shape.pointee.schema.b.tags.rawValue, below: node)) }
      case .call:
        deepest = child(a, shape.pointee.schema.a.tags.rawValue, below: node)
        let tags = shape.pointee.schema.b.tags.rawValue
        if UInt8(truncatingIfNeeded: head &>> 8) & shape.pointee.schema.bBit != 0 {
          deepest = max(deepest, list(b, tags, below: node, isFilled: false))
        } else if b != .max {
          deepest = max(deepest, child(b, tags, below: node))
        }
      case .lists:
        deepest = max(
          list(a, shape.pointee.schema.a.tags.rawValue, below: node, isFilled: false),
          list(b, shape.pointee.schema.b.tags.rawValue, below: node, isFilled: false))
      case .block:
        if UInt64(b) > length { return false }
        deepest = list(a, shape.pointee.schema.a.tags.rawValue, below: node, isFilled: false)
      case .childAndRecord, .optionalAndRecord:
        if a != .max || shape.pointee.form == .childAndRecord {
          deepest = child(a, shape.pointee.schema.a.tags.rawValue, below: node)
        }
        deepest = max(deepest, record(shape, Int(b), node))
      case .other: deepest = slots(shape, head, a, b, node)
      }
      if deepest >= limit { return false }
      found[node] = (deepest & ~63) &+ (64 | raw)
      row += 16
    }
    return true
  }

  /// What is known of the child of row `node` that nests deepest; `.max` unless its words `a` and `b` are as the schema of `shape`
  /// says.
  @inline(never)
  private func slots(
    _ shape: UnsafePointer<NodeShape>, _ head: UInt64, _ a: UInt32, _ b: UInt32, _ node: Int
  ) -> UInt32 {
    let detail = UInt8(truncatingIfNeeded: head &>> 8)
    let schema = shape.pointee.schema
    return max(
      slot(schema.a, a, detail & schema.aBit != 0, shape, node),
      slot(schema.b, b, detail & schema.bBit != 0, shape, node))
  }

  private func slot(
    _ slot: Slot, _ word: UInt32, _ isList: Bool, _ shape: UnsafePointer<NodeShape>, _ node: Int
  ) -> UInt32 {
    let tags = slot.tags.rawValue
    switch slot.kind {
    case .word, .inline, .inlineFilled, .source, .name: return 0
    case .offset: return Int(word) <= length ? 0 : .max
    case .child: return child(word, tags, below: node)
    case .optional: return word == .max ? 0 : child(word, tags, below: node)
    case .list: return list(word, tags, below: node, isFilled: false)
    case .filled: return list(word, tags, below: node, isFilled: true)
    case .either, .eitherFilled:
      if isList { return list(word, tags, below: node, isFilled: slot.kind == .eitherFilled) }
      if word == .max { return slot.kind == .either ? 0 : .max }
      return child(word, tags, below: node)
    case .record: return record(shape, Int(word), node)
    case .target:
      // The statement may come later, so only that it exists is known; its tag is looked at when it is used.
      if word == .max { return 0 }
      guard Int(word) < nodeCount,
        let tag = NodeTag(rawValue: rows.load(fromByteOffset: Int(word) &* 16, as: UInt8.self))
      else { return .max }
      return slot.tags.has(tag) ? 0 : .max
    }
  }

  @inline(never)
  private func record(_ shape: UnsafePointer<NodeShape>, _ start: Int, _ node: Int) -> UInt32 {
    let extra = self.extra
    let extraCount = self.extraCount
    var at = start
    var deepest: UInt32 = 0
    var slot = shape.pointee.schema.record
    let end = slot + shape.pointee.schema.recordCount
    while slot != end {
      if at >= extraCount { return .max }
      let word = extra[at]
      let tags = slot.pointee.tags.rawValue
      switch slot.pointee.kind {
      case .inline, .inlineFilled:
        let isFilled = slot.pointee.kind == .inlineFilled
        deepest = max(deepest, inline(&at, tags, below: node, isFilled: isFilled))
        at &-= 1
      case .source:
        // Constants apply the values of an earlier specification, which has its own.
        if word < .max - 1 { deepest = max(deepest, child(word, tags, below: node)) }
      case .child: deepest = max(deepest, child(word, tags, below: node))
      case .optional:
        if word != .max { deepest = max(deepest, child(word, tags, below: node)) }
      case .list: deepest = max(deepest, list(word, tags, below: node, isFilled: false))
      case .offset:
        if Int(word) > length { return .max }
      default: break
      }
      at &+= 1
      slot += 1
    }
    return deepest
  }
}
