extension TokenTable {
  /// The tokens as text, one a line: index, byte offset, kind, and the source of names and literals.
  public func dump(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    var text = ""
    for index in 0..<count {
      let token = self[index]
      text += "t\(index) \(token.offset) \(token.kind)"
      if token.kind == .name || token.kind.isLiteral {
        let start = Int(token.offset)
        let source = String(decoding: bytes[start..<start + length(index)], as: UTF8.self)
        text += " " + source.debugDescription
      }
      if token.kind == .semicolon && token.length == 0 { text += " implied" }
      if isMalformed(index) { text += " malformed" }
      text += "\n"
    }
    for comment in comments {
      let source = String(decoding: bytes[Int(comment.offset)..<Int(comment.end)], as: UTF8.self)
      text += "directive \(comment.offset) before t\(comment.token) \(source.debugDescription)\n"
    }
    return text
  }
}
