#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A source file of one run.
@frozen
public struct FileID: RowID {
  public let raw: UInt32
  @inlinable public init(raw: UInt32) { self.raw = raw }
  public static var prefix: String { "file" }
}

/// A `//line` or `/*line*/` directive: from `offset` on, places count from `line` (and `column`) of `file`.
public struct LineDirective: Sendable {
  /// Byte offset in the file of the first byte the directive speaks of.
  public var offset: UInt32
  /// The file to name; empty keeps the file in force.
  public var file: String
  /// 1-based line of that first byte.
  public var line: Int
  /// 1-based column of that first byte; 0 if the directive gives none, which suppresses columns.
  public var column: Int
  public init(offset: UInt32, file: String, line: Int, column: Int) {
    self.offset = offset
    self.file = file
    self.line = line
    self.column = column
  }
}

/// The bytes of a source file and what is needed to name places in it.
public struct SourceFile {
  /// What stands before `name` in the path to open and in the path to print.
  private let pathStart: String
  private let displayStart: String
  /// The end of both paths; empty for a file whose paths were made when it was entered.
  private let name: String
  /// Position of byte 0.
  public var base: Position
  /// The content, followed by 16 zero bytes that are not part of `count`. Owned by `SourceFiles`; empty for a file whose
  /// content is not at hand.
  public fileprivate(set) var bytes: UnsafeBufferPointer<UInt8>
  /// The length of the content in bytes, at hand or not.
  public let length: Int
  /// Directives in order of offset.
  public var directives: [LineDirective] = []
  /// Byte offset of each line's start; empty until first asked for.
  var lineStarts: [UInt32] = []
  /// The length in bytes of the longest line; counted with `lineStarts`.
  var longestLine = 0
  /// Where the lines of a file start that is known from a summary.
  var storedLines: StoredLines?
  /// `true` if the file was entered without content, which is then shared by all tables.
  fileprivate var isLate = false

  fileprivate init(
    path: String, display: String, name: String = "", base: Position, bytes: UnsafeBufferPointer<UInt8>,
    length: Int
  ) {
    pathStart = path
    displayStart = display
    self.name = name
    self.base = base
    self.bytes = bytes
    self.length = length
  }

  /// The path to open, or the name of an embedded file.
  public var path: String { name.isEmpty ? pathStart : pathStart + name }

  /// The path to print.
  public var display: String { name.isEmpty ? displayStart : displayStart + name }

  /// `true` for a file whose content has yet to be supplied.
  public var awaitsContent: Bool { isLate && bytes.baseAddress == nil }
}

/// Where the lines of a file start, as a summary keeps it: for each line the length of the one before, in groups of seven bits.
public struct StoredLines {
  /// The lengths.
  public var bytes: UnsafeRawBufferPointer
  /// What keeps the memory alive.
  public var owner: AnyObject

  public init(bytes: UnsafeRawBufferPointer, owner: AnyObject) {
    self.bytes = bytes
    self.owner = owner
  }

  /// The byte offset of each line's start.
  func starts() -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count + 1)
    var reader = FlatReader(bytes)
    var offset: UInt32 = 0
    while reader.remaining > 0 {
      offset = offset &+ UInt32(truncatingIfNeeded: reader.number())
      if offset < starts[starts.count - 1] { break }
      starts.append(offset)
    }
    return starts
  }

  /// Writes where the lines of a file start whose content is `source`.
  public static func write(_ source: UnsafeBufferPointer<UInt8>, to out: inout FlatWriter) {
    var last = 0
    forEachLineEnd(in: source) { end in
      out.write(number: end - last)
      last = end
    }
  }
}

/// All source files of one run.
public struct SourceFiles: ~Copyable {
  private var files = Records<FileID, SourceFile>()
  private var next: UInt32 = 1
  /// The first file whose bytes are this table's own to free.
  private var firstOwned = 0
  /// What was supplied after files were entered.
  private let late: LateContents
  /// Zero bytes behind every file's content, so that a reader may look ahead.
  public static let padding = 16

  public init() { late = LateContents() }

  /// Makes a table of the files of `other` with the same ids and positions; `other` must live as long, since the bytes remain
  /// its own. Directives and line starts are found anew.
  public init(sharing other: borrowing SourceFiles) {
    files = other.files
    next = other.next
    firstOwned = other.files.count
    late = other.late
  }

  deinit {
    for index in firstOwned..<files.count where !files[FileID(index)].isLate {
      if let memory = files[FileID(index)].bytes.baseAddress {
        UnsafeMutablePointer(mutating: memory).deallocate()
      }
    }
  }

  /// Adds a file with the given content, which is copied; nil if the run's sources pass 4 GiB in all.
  public mutating func add(path: String, display: String, content: UnsafeBufferPointer<UInt8>) -> FileID? {
    add(path: path, display: display, count: content.count) { buffer in
      if !content.isEmpty { buffer.baseAddress!.update(from: content.baseAddress!, count: content.count) }
    }
  }

  /// Adds a file of `count` bytes that `fill` writes; nil if the run's sources pass 4 GiB in all.
  public mutating func add(
    path: String, display: String, count: Int, fill: (UnsafeMutableBufferPointer<UInt8>) -> Void
  ) -> FileID? {
    let end = Int(next) + count + 1
    if end >= Int(UInt32.max) { return nil }
    let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: count + SourceFiles.padding)
    fill(UnsafeMutableBufferPointer(start: memory, count: count))
    (memory + count).update(repeating: 0, count: SourceFiles.padding)
    let base = Position(raw: next)
    next = UInt32(end)
    return files.append(
      SourceFile(
        path: path, display: display, base: base,
        bytes: UnsafeBufferPointer(start: memory, count: count), length: count))
  }

  /// Adds a file of `length` bytes whose content is not at hand; nil if the run's sources pass 4 GiB in all.
  public mutating func add(path: String, display: String, length: Int, lines: StoredLines) -> FileID? {
    if length < 0 || length >= Int(UInt32.max) - Int(next) - 1 { return nil }
    let end = Int(next) + length + 1
    let base = Position(raw: next)
    next = UInt32(end)
    var file = SourceFile(
      path: path, display: display, base: base, bytes: UnsafeBufferPointer(start: nil, count: 0),
      length: length)
    file.storedLines = lines
    return files.append(file)
  }

  /// The position of byte 0 of `file`.
  public func base(of file: FileID) -> Position { files[file].base }

  /// The content of `file`; empty if it is not at hand.
  public func bytes(of file: FileID) -> UnsafeBufferPointer<UInt8> { files[file].bytes }

  /// Says which line directives `file` has, in order of offset.
  public mutating func setDirectives(_ directives: [LineDirective], of file: FileID) {
    if directives.isEmpty && files[file].directives.isEmpty { return }
    files[file].directives = directives
  }

  /// The length of the content of `file` in bytes, at hand or not.
  public func length(of file: FileID) -> Int { files[file].length }

  /// `true` iff the content of `file` has yet to be supplied.
  public func awaitsContent(_ file: FileID) -> Bool { files[file].awaitsContent }

  /// Adds a file of `length` bytes that are read when they are needed; nil if the run's sources pass 4 GiB in all. For one whose
  /// paths will hardly be asked for, their common end may be given apart: then they are put together by whoever asks.
  public mutating func add(path: String, display: String, name: String = "", awaiting length: Int) -> FileID?
  {
    if length < 0 || length >= Int(UInt32.max) - Int(next) - 1 { return nil }
    let base = Position(raw: next)
    next += UInt32(length) + 1
    var file = SourceFile(
      path: path, display: display, name: name, base: base,
      bytes: UnsafeBufferPointer(start: nil, count: 0), length: length)
    file.isLate = true
    return files.append(consume file)
  }

  /// Makes room for `more` files beside those that there are.
  public mutating func reserve(_ more: Int) { files.reserve(files.count + more) }

  /// Supplies the content of `file` if it awaits one: `read` writes it, and returns `false` if it is not what it was when the
  /// file was entered. All tables of the run are then stale, and what is found out from them is worth nothing.
  public mutating func supply(_ file: FileID, _ read: (UnsafeMutableBufferPointer<UInt8>) -> Bool) {
    guard files[file].awaitsContent else { return }
    let length = files[file].length
    if late.content(of: file) == nil {
      let memory = UnsafeMutablePointer<UInt8>.allocate(capacity: length + SourceFiles.padding)
      if !read(UnsafeMutableBufferPointer(start: memory, count: length)) {
        late.isStale = true
        memory.update(repeating: 0x20, count: length)
      }
      (memory + length).update(repeating: 0, count: SourceFiles.padding)
      _ = late.add(memory, for: file)
    }
    take(file)
  }

  /// Takes over the content of `file` if another table was supplied with it.
  private mutating func take(_ file: FileID) {
    guard files[file].awaitsContent, let content = late.content(of: file) else { return }
    files[file].bytes = UnsafeBufferPointer(start: content, count: files[file].length)
  }

  /// Takes over all contents that other tables were supplied with.
  public mutating func takeContents() {
    for index in 0..<files.count { take(FileID(index)) }
  }

  /// `true` iff a file was no longer what it was when it was entered.
  public var isStale: Bool { late.isStale }

  /// Says where the lines of `file` start for those who go by the file's summary.
  public mutating func setLines(_ lines: StoredLines, of file: FileID) { files[file].storedLines = lines }

  /// The number of files.
  public var count: Int { files.count }

  public subscript(id: FileID) -> SourceFile {
    get { files[id] }
    _modify { yield &files[id] }
  }

  /// The position of byte `offset` of `file`.
  public func position(_ file: FileID, _ offset: Int) -> Position { files[file].base.advanced(by: offset) }

  /// The file that holds `position` and the byte offset in it; nil for none and autogenerated places.
  public func find(_ position: Position) -> (file: FileID, offset: Int)? {
    if !position.isKnown || files.count == 0 { return nil }
    var low = 0
    var high = files.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if files[FileID(middle)].base <= position { low = middle } else { high = middle }
    }
    return (FileID(low), Int(position.raw - files[FileID(low)].base.raw))
  }

  private mutating func findLines(of file: FileID) {
    take(file)
    let starts = files[file].storedLines?.starts() ?? SourceFiles.lines(of: files[file].bytes)
    var longest = max(0, files[file].length - Int(starts.last ?? 0))
    for index in 1..<max(1, starts.count) { longest = max(longest, Int(starts[index] &- starts[index - 1])) }
    files[file].longestLine = longest
    files[file].lineStarts = starts
  }

  /// `false` if a line of `file`, whose content is at hand, ends between the offsets `first` and `last`.
  public func mayShareLine(in file: FileID, _ first: Int, _ last: Int) -> Bool {
    let bytes = files[file].bytes
    guard let start = bytes.baseAddress, first >= 0, first <= last, last <= bytes.count else { return true }
    return memchr(start + first, Int32(UInt8(ascii: "\n")), last - first) == nil
  }

  /// `true` iff a line of `file` is longer than `count` bytes.
  public mutating func hasLine(in file: FileID, longerThan count: Int) -> Bool {
    if files[file].lineStarts.isEmpty { findLines(of: file) }
    return files[file].longestLine > count
  }

  /// `true` iff `file` has line directives.
  public func hasDirectives(in file: FileID) -> Bool { !files[file].directives.isEmpty }

  /// The byte offset of the start of each line of `file`.
  public mutating func lineStarts(of file: FileID) -> [UInt32] {
    if files[file].lineStarts.isEmpty { findLines(of: file) }
    return files[file].lineStarts
  }

  /// The 1-based line and byte column of `offset` in `file`, line directives ignored.
  public mutating func physicalLine(_ file: FileID, _ offset: Int) -> (line: Int, column: Int) {
    if files[file].lineStarts.isEmpty { findLines(of: file) }
    let line = files[file].lineStarts.partition(upTo: UInt32(offset))
    return (line, offset - Int(files[file].lineStarts[line - 1]) + 1)
  }

  /// The place that `position` prints as, line directives applied; file `<autogenerated>` line 1 for made-up
  /// functions, an empty file name for no place.
  public mutating func location(_ position: Position) -> Location {
    if position == .autogenerated { return Location(file: "<autogenerated>", line: 1, column: 0) }
    guard let (file, offset) = find(position) else { return Location(file: "", line: 0, column: 0) }
    let physical = physicalLine(file, offset)
    let directives = files[file].directives
    var inForce: LineDirective?
    var name = files[file].display
    for directive in directives {
      if Int(directive.offset) > offset { break }
      inForce = directive
      if !directive.file.isEmpty { name = directive.file }
    }
    guard let directive = inForce else {
      return Location(file: name, line: physical.line, column: physical.column)
    }
    let start = physicalLine(file, Int(directive.offset))
    let line = directive.line + physical.line - start.line
    var column = 0
    if directive.column != 0 {
      column =
        physical.line == start.line
        ? directive.column + physical.column - start.column : physical.column
    }
    return Location(file: name, line: line, column: column)
  }

  /// The index of the directive in force at `position` among those of its file; -1 before the first one.
  public func directiveInForce(at position: Position) -> Int {
    guard let (file, offset) = find(position) else { return -1 }
    return (files[file].directives.firstIndex { Int($0.offset) > offset } ?? files[file].directives.count) - 1
  }

  private static func lines(of bytes: UnsafeBufferPointer<UInt8>) -> [UInt32] {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(bytes.count / 24 + 1)
    forEachLineEnd(in: bytes) { starts.append(UInt32($0)) }
    return starts
  }
}

/// Calls `visit` with the offset behind each line feed of `bytes`.
private func forEachLineEnd(in bytes: UnsafeBufferPointer<UInt8>, _ visit: (Int) -> Void) {
  guard let start = bytes.baseAddress else { return }
  var offset = 0
  while offset < bytes.count, let found = memchr(start + offset, 10, bytes.count - offset) {
    offset = UnsafeRawPointer(found) - UnsafeRawPointer(start) + 1
    visit(offset)
  }
}

extension [UInt32] {
  /// The number of elements that are at most `value`, in a sorted array.
  func partition(upTo value: UInt32) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle] <= value { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
