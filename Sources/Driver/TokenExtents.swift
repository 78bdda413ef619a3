import Base
import Lexer

/// Where comments and multi-line tokens of a source text are: what a layout of its lines must know.
struct TokenExtents {
  /// Byte offsets of the `//` comments, ascending.
  private(set) var lineComments: [Int] = []
  /// Byte ranges of the tokens and block comments that contain a newline, ascending.
  private(set) var longTokens: [Range<Int>] = []

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ tokens: borrowing TokenTable) {
    var end = 0
    for index in 0..<tokens.count {
      let start = Int(tokens[index].offset)
      scanGap(bytes, from: end, to: min(start, bytes.count))
      let length = tokens.length(index)
      if start + length > end && start + length <= bytes.count {
        end = start + length
        if length > 1, bytes[start] == UInt8(ascii: "`"), bytes[start..<end].contains(0x0A) {
          longTokens.append(start..<end)
        }
      }
    }
    scanGap(bytes, from: end, to: bytes.count)
  }

  private mutating func scanGap(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
    var offset = start
    while offset + 1 < end {
      guard bytes[offset] == UInt8(ascii: "/") else {
        offset += 1
        continue
      }
      if bytes[offset + 1] == UInt8(ascii: "/") {
        lineComments.append(offset)
        while offset < end && bytes[offset] != 0x0A { offset += 1 }
      } else if bytes[offset + 1] == UInt8(ascii: "*") {
        let comment = offset
        offset += 2
        while offset + 1 < end
          && !(bytes[offset] == UInt8(ascii: "*") && bytes[offset + 1] == UInt8(ascii: "/"))
        {
          offset += 1
        }
        offset = min(offset + 2, end)
        if bytes[comment..<offset].contains(0x0A) { longTokens.append(comment..<offset) }
      } else {
        offset += 1
      }
    }
  }
}
