// The `//go:embed` comments of a file, found without parsing it: the go command resolves their patterns before it compiles.

/// Finds embed patterns.
enum EmbedDirectives {
  struct Site {
    var pattern: String
    /// Byte offset of the pattern.
    var offset: Int
  }

  /// Returns the patterns of all well-formed `//go:embed` comments in `content`; the compiler reports the others.
  static func find(_ content: UnsafeBufferPointer<UInt8>) -> [Site] {
    var sites: [Site] = []
    var offset = 0
    while offset < content.count {
      let byte = content[offset]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "'"):
        offset += 1
        while offset < content.count && content[offset] != byte && content[offset] != 0x0A {
          offset += content[offset] == UInt8(ascii: "\\") ? 2 : 1
        }
        offset += 1
      case UInt8(ascii: "`"):
        offset += 1
        while offset < content.count && content[offset] != byte { offset += 1 }
        offset += 1
      case UInt8(ascii: "/") where offset + 1 < content.count && content[offset + 1] == UInt8(ascii: "*"):
        offset += 2
        while offset + 1 < content.count
          && !(content[offset] == UInt8(ascii: "*") && content[offset + 1] == UInt8(ascii: "/"))
        {
          offset += 1
        }
        offset += 2
      case UInt8(ascii: "/") where offset + 1 < content.count && content[offset + 1] == UInt8(ascii: "/"):
        var end = offset
        while end < content.count && content[end] != 0x0A { end += 1 }
        if let found = patterns(content, offset, end) { sites += found }
        offset = end
      default: offset += 1
      }
    }
    return sites
  }

  /// Returns the patterns of the comment from `start` to `end`; nil if it is no well-formed directive.
  private static func patterns(_ content: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> [Site]? {
    let marker: StaticString = "//go:embed"
    guard start + marker.utf8CodeUnitCount < end else { return nil }
    for index in 0..<marker.utf8CodeUnitCount where content[start + index] != marker.utf8Start[index] {
      return nil
    }
    var offset = start + marker.utf8CodeUnitCount
    guard isBlank(content[offset]) else { return nil }
    var sites: [Site] = []
    while true {
      while offset < end && isBlank(content[offset]) { offset += 1 }
      if offset == end { return sites }
      let first = offset
      let quote = content[offset]
      if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "`") {
        var text: [UInt8] = []
        offset += 1
        while offset < end && content[offset] != quote {
          if content[offset] == UInt8(ascii: "\\") && quote == UInt8(ascii: "\"") { offset += 1 }
          if offset < end { text.append(content[offset]) }
          offset += 1
        }
        if offset >= end { return nil }
        offset += 1
        if offset < end && !isBlank(content[offset]) { return nil }
        sites.append(Site(pattern: String(decoding: text, as: UTF8.self), offset: first))
      } else {
        while offset < end && !isBlank(content[offset]) { offset += 1 }
        sites.append(
          Site(pattern: String(decoding: content[first..<offset], as: UTF8.self), offset: first))
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte &- 9 < 5 }
}
