// What the go command reads of a file before it compiles anything: constraint lines, package clause and imports.
//
// The reader goes over well-formed headers once and keeps offsets only. Anything it does not expect makes the file irregular:
// `HeaderError` reads such a file again, as slowly as it needs, to say what is wrong.

/// An import declaration as the header reader found it.
struct HeaderImport {
  /// The path without quotes.
  var path: String
  /// Byte offset of the declaration's name, or of the path if it has none.
  var offset: Int
}

/// Package clause and imports of one file.
struct FileHeader {
  /// The name in the package clause; empty if there is none.
  var name = ""
  var imports: [HeaderImport] = []
  /// `true` iff the header is well formed up to the first other declaration.
  var isRegular = false

  init(_ content: UnsafeBufferPointer<UInt8>) {
    var reader = HeaderReader(content: content)
    isRegular = reader.read(into: &self)
  }

  /// `true` iff the file imports `path`.
  func imports(_ path: String) -> Bool {
    for declaration in imports where declaration.path == path { return true }
    return false
  }
}

private struct HeaderReader {
  let content: UnsafeBufferPointer<UInt8>
  var offset = 0

  init(content: UnsafeBufferPointer<UInt8>) {
    self.content = content
    if content.count >= 3 && content[0] == 0xEF && content[1] == 0xBB && content[2] == 0xBF { offset = 3 }
  }

  /// The byte at the present place; 0 at the end.
  private var byte: UInt8 { offset < content.count ? content[offset] : 0 }

  /// Reads the header; `false` if it has a form that only the slow reader judges.
  mutating func read(into header: inout FileHeader) -> Bool {
    skip(overLines: true)
    guard word("package") else { return false }
    skip(overLines: true)
    guard let name = identifier() else { return false }
    header.name = name
    guard ends() else { return false }
    while true {
      skip(overLines: true)
      guard byte == UInt8(ascii: "i"), word("import") else {
        return offset >= content.count || (byte != 0 && byte != UInt8(ascii: "/"))
      }
      skip(overLines: true)
      if byte == UInt8(ascii: "(") {
        offset += 1
        skip(overLines: true)
        while byte != UInt8(ascii: ")") {
          guard specification(&header) else { return false }
          skip(overLines: false)
          if byte == UInt8(ascii: ")") { break }
          guard ends() else { return false }
          skip(overLines: true)
        }
        offset += 1
      } else if !specification(&header) {
        return false
      }
      guard ends() else { return false }
    }
  }

  private mutating func specification(_ header: inout FileHeader) -> Bool {
    let start = offset
    if byte == UInt8(ascii: ".") {
      offset += 1
      skip(overLines: true)
    } else if identifier() != nil {
      skip(overLines: true)
    }
    let quote = byte
    guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") else { return false }
    offset += 1
    let first = offset
    while offset < content.count && content[offset] != quote {
      if !HeaderReader.isPathByte(content[offset]) { return false }
      offset += 1
    }
    guard offset < content.count, offset > first else { return false }
    let path = String(decoding: content[first..<offset], as: UTF8.self)
    offset += 1
    header.imports.append(HeaderImport(path: path, offset: start))
    return true
  }

  /// Bytes that are in order in every import path.
  private static func isPathByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x2B < 15 && byte != UInt8(ascii: ",") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "~") || byte == UInt8(ascii: "@")
  }

  /// Skips blanks, and lines if asked to, with the comments between.
  private mutating func skip(overLines: Bool) {
    while offset < content.count {
      switch content[offset] {
      case 0x20, 0x09, 0x0D: offset += 1
      case 0x0A:
        if !overLines { return }
        offset += 1
      case UInt8(ascii: "/"):
        guard offset + 1 < content.count else { return }
        if content[offset + 1] == UInt8(ascii: "/") {
          while offset < content.count && content[offset] != 0x0A { offset += 1 }
        } else if content[offset + 1] == UInt8(ascii: "*") {
          var end = offset + 2
          while end + 1 < content.count
            && !(content[end] == UInt8(ascii: "*") && content[end + 1] == UInt8(ascii: "/"))
          {
            // A comment with a line end ends a statement.
            if content[end] == 0x0A && !overLines { return }
            end += 1
          }
          if end + 1 >= content.count { return }
          offset = end + 2
        } else {
          return
        }
      default: return
      }
    }
  }

  /// `true` iff a statement may end here: at a line end, a semicolon, or the end of the file.
  private mutating func ends() -> Bool {
    skip(overLines: false)
    if offset >= content.count || byte == 0x0A { return true }
    if byte == UInt8(ascii: ";") {
      offset += 1
      return true
    }
    return byte == UInt8(ascii: "/") && offset + 1 < content.count
      && content[offset + 1] == UInt8(ascii: "*") && closes()
  }

  /// `true` iff the comment that begins here is closed.
  private func closes() -> Bool {
    var end = offset + 2
    while end + 1 < content.count {
      if content[end] == UInt8(ascii: "*") && content[end + 1] == UInt8(ascii: "/") { return true }
      end += 1
    }
    return false
  }

  private mutating func word(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard offset + count <= content.count else { return false }
    for index in 0..<count where content[offset + index] != text.utf8Start[index] { return false }
    if offset + count < content.count && HeaderReader.isNameByte(content[offset + count]) { return false }
    offset += count
    return true
  }

  private mutating func identifier() -> String? {
    let start = offset
    guard !(byte &- 0x30 < 10) else { return nil }
    while offset < content.count && HeaderReader.isNameByte(content[offset]) { offset += 1 }
    if offset == start { return nil }
    let text = String(decoding: content[start..<offset], as: UTF8.self)
    if HeaderError.isKeyword(text) {
      offset = start
      return nil
    }
    return text
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
