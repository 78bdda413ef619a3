import Base
import Types

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

// Places of decisions, `file:line:column`.
//
// Nearly all places lie in the package's own files, and most of them close behind the one before in the same file. So for each of these
// files, and for others once a place in them is written, the text that its places begin with and the starts of its lines are looked up
// once, and a line is looked for from the last one on. Everything else goes the general way: files with line directives, made-up places.

/// Writes places in a package as the compiler prints them.
struct PlaceText {
  /// A file without line directives.
  private struct PlainFile {
    let id: FileID
    /// The positions of its first byte and of the one behind its last.
    let base: UInt32
    let end: UInt32
    /// Where in `beginnings` the text stands that its places begin with.
    var start = 0
    var count = 0
    /// Byte offset of each line's start; empty until a place in the file is written.
    var lineStarts: [UInt32] = []
    /// The line of the last place, from 1.
    var line = 1

    init(_ id: FileID, _ sources: borrowing SourceFiles) {
      self.id = id
      base = sources.base(of: id).raw
      end = base + UInt32(sources.length(of: id))
    }
  }

  private let program: Program
  /// In order of position.
  private var files: [PlainFile] = []
  /// The file of the last place, as an index.
  private var last = 0
  /// The last place in one of the files, its line and its column: the lines of a block repeat it.
  private var known = (position: Position.none, line: 0, column: 0)
  private var beginnings = TextBuffer()
  /// The folder of the package's files as printed.
  private let ownFolder: Substring

  init(_ program: Program, _ package: PackageID) {
    self.program = program
    let own = program.packages[package].files
    if let first = own.first {
      let position = program.files[first].tree.position(offset: 0)
      ownFolder = PlaceText.folder(program.sources.location(position).file)
    } else {
      ownFolder = ""
    }
    for file in own {
      let id = program.files[file].tree.file
      if program.sources.hasDirectives(in: id) { continue }
      files.append(PlainFile(id, program.sources))
    }
    if !zip(files, files.dropFirst()).allSatisfy({ $0.base < $1.base }) { files.sort { $0.base < $1.base } }
  }

  /// Writes `position`, and `separator` behind it.
  mutating func write(_ position: Position, _ separator: StaticString, to out: inout TextBuffer) {
    if position != known.position || position == .none {
      guard let index = file(of: position) else {
        writeElsewhere(position, to: &out)
        return out.write(separator)
      }
      if files[index].lineStarts.isEmpty { open(index) }
      let offset = position.raw - files[index].base
      let (line, start) = self.line(of: offset, in: index)
      known = (position, line, Int(offset - start) + 1)
    }
    let (_, line, column) = known
    let (start, count) = (files[last].start, files[last].count)
    beginnings.withBytes { beginnings in
      guard let beginning = beginnings.baseAddress else { return }
      out.write(atMost: count + 2 * TextBuffer.mostDigits + 1 + separator.utf8CodeUnitCount) { place in
        memcpy(place, beginning + start, count)
        var end = count
        end += TextBuffer.write(decimal: UInt(line), to: place + end)
        if column < 255 {
          place[end] = UInt8(ascii: ":")
          end += 1
          end += TextBuffer.write(decimal: UInt(column), to: place + end)
        }
        memcpy(place + end, separator.utf8Start, separator.utf8CodeUnitCount)
        return end + separator.utf8CodeUnitCount
      }
    }
  }

  /// The index of the file that `position` lies in; nil if it lies in none without line directives.
  private mutating func file(of position: Position) -> Int? {
    if last < files.count && files[last].base <= position.raw && position.raw <= files[last].end {
      return last
    }
    var low = 0
    var high = files.count
    while low < high {
      let middle = (low + high) / 2
      if files[middle].base <= position.raw { low = middle + 1 } else { high = middle }
    }
    if low > 0 && position.raw <= files[low - 1].end {
      last = low - 1
      return last
    }
    guard let (id, _) = program.sources.find(position), !program.sources.hasDirectives(in: id) else {
      return nil
    }
    files.insert(PlainFile(id, program.sources), at: low)
    last = low
    return last
  }

  /// Looks up what is needed of the file `index`.
  private mutating func open(_ index: Int) {
    files[index].lineStarts = program.sources.lineStarts(of: files[index].id)
    files[index].start = beginnings.count
    let name = program.sources[files[index].id].display
    if isBelow(name) { beginnings.write("./") }
    beginnings.write(name)
    beginnings.write(":")
    files[index].count = beginnings.count - files[index].start
  }

  /// The line of byte `offset` of the file `index`, and where it starts.
  private mutating func line(of offset: UInt32, in index: Int) -> (line: Int, start: UInt32) {
    let known = files[index].line
    let (line, start) = files[index].lineStarts.withUnsafeBufferPointer { starts in
      var low = 0
      var high = known - 1
      if starts[known - 1] <= offset {
        // Wider and wider steps from the last line on.
        low = known
        var step = 1
        while low + step <= starts.count && starts[low + step - 1] <= offset {
          low += step
          step *= 2
        }
        high = min(low + step - 1, starts.count)
      }
      while low < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle + 1 } else { high = middle }
      }
      return (low, starts[low - 1])
    }
    if line != known { files[index].line = line }
    return (line, start)
  }

  /// Writes a position that lies in none of the files.
  private func writeElsewhere(_ position: Position, to out: inout TextBuffer) {
    if position == .none { return out.write("<unknown line number>") }
    let location = program.sources.location(position)
    if isBelow(location.file) { out.write("./") }
    out.write(location.file)
    out.write(":")
    out.write(decimal: location.line)
    if location.column > 0 && location.column < 255 {
      out.write(":")
      out.write(decimal: location.column)
    }
  }

  /// `true` iff `file` is a file of another package below the working folder: the compiler knows it by its whole name, in
  /// which the go command then replaces the working folder by a dot.
  private func isBelow(_ file: String) -> Bool {
    guard let first = file.utf8.first, first != UInt8(ascii: "/"), first != UInt8(ascii: "."),
      first != UInt8(ascii: "<"), first != UInt8(ascii: "$"), file.utf8.contains(UInt8(ascii: "/"))
    else { return false }
    return PlaceText.folder(file) != ownFolder
  }

  private static func folder(_ file: String) -> Substring {
    guard let slash = file.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return file[..<slash]
  }
}
