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
    guard let stored = StoredFile(file, first: first, index: index), sources[id].length >= stored.length
    else {
      return nil
    }
    sources[id].directives = lineDirectives
    sources.setLines(lines(of: stored), of: id)
    let rows = rowPointer(stored)
    let extra = extraPointer(stored)
    let tree = SyntaxTree(
      file: id, base: sources[id].base, bytes: sources[id].bytes, rows: UnsafeMutablePointer(mutating: rows),
      nodeCount: stored.rows.count, extra: UnsafeMutablePointer(mutating: extra),
      extraCount: stored.extra.count, ownsTables: false, spellings: spellings)
    tree.length = stored.length
    tree.packageName = NodeID(raw: stored.packageName)
    tree.declarations = tree.list(stored.declarations)
    tree.goVersion = goVersion
    tree.lineDirectives = lineDirectives
    let directives = words(.directives)
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
    // The schema of fields with tags stands behind the others.
    return NodeSchema.allSchemas.withUnsafeBufferPointer { schemas in
      for index in 0..<count {
        guard let stored = StoredFile(file, first: first, index: index), isSound(stored, schemas) else {
          return false
        }
      }
      return true
    }
  }

  private func isSound(_ stored: StoredFile, _ schemas: UnsafeBufferPointer<NodeSchema>) -> Bool {
    guard let rowBase = section(.rows).baseAddress, let extraBase = words(.extra).baseAddress else {
      return false
    }
    let stride = MemoryLayout<NodeRow>.stride
    var check = TreeCheck(
      rows: UnsafeRawBufferPointer(
        start: rowBase + stored.rows.lowerBound * stride, count: stored.rows.count * stride),
      extra: UnsafeBufferPointer(start: extraBase + stored.extra.lowerBound, count: stored.extra.count),
      nodeCount: stored.rows.count, nameCount: words(.nameOffsets).count - 1,
      textCount: section(.texts).count, length: stored.length)
    if !check.rowsAreSound(schemas) { return false }
    if !check.list(stored.declarations, .declaration, below: stored.rows.count, isFilled: false) {
      return false
    }
    if !check.child(stored.packageName, .name, below: stored.rows.count) { return false }
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

/// The check of one file's rows.
private struct TreeCheck: ~Copyable {
  let rows: UnsafeRawBufferPointer
  let extra: UnsafeBufferPointer<UInt32>
  let nodeCount: Int
  let nameCount: Int
  let textCount: Int
  let length: Int
  /// For each row how deep it nests.
  private let depths: UnsafeMutablePointer<UInt32>
  /// How deep the children of the row being checked nest.
  var depth: UInt32 = 0

  init(
    rows: UnsafeRawBufferPointer, extra: UnsafeBufferPointer<UInt32>, nodeCount: Int, nameCount: Int,
    textCount: Int, length: Int
  ) {
    self.rows = rows
    self.extra = extra
    self.nodeCount = nodeCount
    self.nameCount = nameCount
    self.textCount = textCount
    self.length = length
    depths = .allocate(capacity: nodeCount)
  }

  deinit { depths.deallocate() }

  /// The tag of row `node`, which must be one that was found sound.
  @inline(__always) private func tag(_ node: Int) -> UInt8 { rows[node &* 16] }

  @inline(__always) private func word(_ node: Int, _ index: Int) -> UInt32 {
    rows.load(fromByteOffset: node &* 16 &+ 4 &* index, as: UInt32.self)
  }

  /// `true` iff `node` is a row below row `limit` with a tag of `tags`.
  @inline(__always)
  mutating func child(_ node: UInt32, _ tags: TagSet, below limit: Int) -> Bool {
    if Int(node) >= limit { return false }
    let own = depths[Int(node)]
    if own > depth { depth = own }
    return tags.rawValue >> UInt64(tag(Int(node))) & 1 != 0
  }

  /// `true` iff `index` is that of a list of children in `extra`.
  mutating func list(_ index: UInt32, _ tags: TagSet, below limit: Int, isFilled: Bool) -> Bool {
    if index == .max { return !isFilled }
    var at = Int(index)
    return inline(&at, tags, below: limit, isFilled: isFilled)
  }

  /// `true` iff there is a list of children at `at` of `extra`, behind which `at` moves.
  private mutating func inline(_ at: inout Int, _ tags: TagSet, below limit: Int, isFilled: Bool) -> Bool {
    if at >= extra.count { return false }
    let count = Int(extra[at])
    if count > extra.count - at - 1 || isFilled && count == 0 { return false }
    for index in 0..<count where !child(extra[at + 1 + index], tags, below: limit) { return false }
    at += count + 1
    return true
  }

  mutating func rowsAreSound(_ schemas: UnsafeBufferPointer<NodeSchema>) -> Bool {
    for node in 0..<nodeCount {
      let raw = self.tag(node)
      if Int(raw) >= schemas.count { return false }
      guard let tag = NodeTag(rawValue: raw) else { return false }
      let detail = rows[node * 16 + 1]
      if Int(word(node, 1)) > length { return false }
      depth = 0
      switch tag {
      case .name:
        if Int(word(node, 2)) >= nameCount { return false }
      case .literal:
        if Int(word(node, 3)) + Int(word(node, 2)) > textCount || word(node, 2) == 0 { return false }
      default:
        let index = tag == .field && detail & 1 != 0 ? schemas.count - 1 : Int(raw)
        let schema = schemas.baseAddress.unsafelyUnwrapped + index
        if !slot(schema.pointee.a, word(node, 2), detail & schema.pointee.aBit != 0, schema, node) {
          return false
        }
        if !slot(schema.pointee.b, word(node, 3), detail & schema.pointee.bBit != 0, schema, node) {
          return false
        }
      }
      if depth > 8 * Parser.maximumDepth + 2 * Parser.maximumChain { return false }
      depths[node] = depth + 1
    }
    return true
  }

  @inline(__always)
  private mutating func slot(
    _ slot: Slot, _ word: UInt32, _ isList: Bool, _ schema: UnsafePointer<NodeSchema>, _ node: Int
  ) -> Bool {
    switch slot.kind {
    case .word, .inline, .inlineFilled, .source, .name: return true
    case .offset: return Int(word) <= length
    case .child: return child(word, slot.tags, below: node)
    case .optional: return word == .max || child(word, slot.tags, below: node)
    case .list: return list(word, slot.tags, below: node, isFilled: false)
    case .filled: return list(word, slot.tags, below: node, isFilled: true)
    case .either, .eitherFilled:
      if isList { return list(word, slot.tags, below: node, isFilled: slot.kind == .eitherFilled) }
      if word == .max { return slot.kind == .either }
      return child(word, slot.tags, below: node)
    case .record: return record(schema, Int(word), node)
    case .target:
      // The statement may come later, so only that it exists is known; its tag is looked at when it is used.
      if word == .max { return true }
      guard Int(word) < nodeCount, let tag = NodeTag(rawValue: tag(Int(word))) else { return false }
      return slot.tags.has(tag)
    }
  }

  private mutating func record(_ schema: UnsafePointer<NodeSchema>, _ start: Int, _ node: Int) -> Bool {
    var at = start
    for index in 0..<schema.pointee.record.count {
      let slot = schema.pointee.record[index]
      if at >= extra.count { return false }
      let word = extra[at]
      switch slot.kind {
      case .inline, .inlineFilled:
        if !inline(&at, slot.tags, below: node, isFilled: slot.kind == .inlineFilled) { return false }
        continue
      case .source:
        // Constants apply the values of an earlier specification, which has its own.
        if word < .max - 1 && !child(word, slot.tags, below: node) { return false }
      case .child:
        if !child(word, slot.tags, below: node) { return false }
      case .optional:
        if word != .max && !child(word, slot.tags, below: node) { return false }
      case .list:
        if !list(word, slot.tags, below: node, isFilled: false) { return false }
      case .offset:
        if Int(word) > length { return false }
      default: break
      }
      at += 1
    }
    return true
  }
}
