import Base

/// A run of bytes that Go's reader skips, mostly after reporting it.
struct EncodingFault {
  var offset: Int
  var length: Int
  /// Go's text; empty for a byte order mark at the start, which is allowed.
  var message: String

  /// Returns the faults of the `count` bytes at `text`.
  static func find(in text: UnsafePointer<UInt8>, count: Int) -> [EncodingFault] {
    var at = 0
    while at + 32 <= count {
      let care =
        EightBytes.needsCare(EightBytes.load(text, at)) | EightBytes.needsCare(EightBytes.load(text, at + 8))
        | EightBytes.needsCare(EightBytes.load(text, at + 16))
        | EightBytes.needsCare(EightBytes.load(text, at + 24))
      if care != 0 { break }
      at += 32
    }
    var faults: [EncodingFault] = []
    while at < count {
      if at + 8 <= count && EightBytes.needsCare(EightBytes.load(text, at)) == 0 {
        at += 8
        continue
      }
      let byte = text[at]
      if byte == 0 {
        // Go's reader treats the first byte of a file apart.
        let message = at == 0 ? "invalid character U+0000" : "invalid NUL character"
        faults.append(EncodingFault(offset: at, length: 1, message: message))
        at += 1
      } else if byte < 0x80 {
        at += 1
      } else {
        let (rune, length) = decode(text, at, count)
        if rune == 0xfffd && length == 1 {
          faults.append(EncodingFault(offset: at, length: 1, message: "invalid UTF-8 encoding"))
        } else if rune == 0xfeff {
          faults.append(
            EncodingFault(
              offset: at, length: length, message: at == 0 ? "" : "invalid BOM in the middle of the file"))
        }
        at += length
      }
    }
    return faults
  }

  /// The character at `at` and its length in bytes; (U+FFFD, 1) if the encoding is invalid there.
  static func decode(_ text: UnsafePointer<UInt8>, _ at: Int, _ end: Int) -> (rune: UInt32, length: Int) {
    let first = text[at]
    if first < 0x80 { return (UInt32(first), 1) }
    let needed: Int
    var low: UInt8 = 0x80
    var high: UInt8 = 0xbf
    switch first {
    case 0xc2...0xdf: needed = 1
    case 0xe0...0xef:
      needed = 2
      if first == 0xe0 { low = 0xa0 }
      if first == 0xed { high = 0x9f }
    case 0xf0...0xf4:
      needed = 3
      if first == 0xf0 { low = 0x90 }
      if first == 0xf4 { high = 0x8f }
    default: return (0xfffd, 1)
    }
    if at + needed >= end { return (0xfffd, 1) }
    var rune = UInt32(first) & (0x3f >> UInt32(needed))
    for index in 1...needed {
      let byte = text[at + index]
      if byte < low || byte > high { return (0xfffd, 1) }
      rune = rune << 6 | UInt32(byte & 0x3f)
      low = 0x80
      high = 0xbf
    }
    return (rune, needed + 1)
  }
}

extension EncodingFault {
  /// `true` iff byte `end` of `text` follows a name.
  fileprivate static func endsName(_ text: UnsafePointer<UInt8>, _ end: Int) -> Bool {
    var start = end
    while start > 0 {
      let byte = text[start - 1]
      if byte != 0x5f && (byte | 0x20) &- 0x61 >= 26 && byte &- 0x30 >= 10 { break }
      start -= 1
    }
    return start < end && text[start] &- 0x30 >= 10
  }
}

extension TokenTable {
  /// Scans a copy of `text` without the faulty bytes, then maps all offsets back and reports the faults.
  mutating func scanAround(_ faults: [EncodingFault], _ text: UnsafePointer<UInt8>, count bytes: Int) {
    let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes + SourceFiles.padding)
    defer { copy.deallocate() }
    // Where each kept run starts in the copy, and what to add to get back to the file.
    var starts: [Int] = [0]
    var shifts: [Int] = [0]
    var size = 0
    var at = 0
    var removed = 0
    for fault in faults {
      (copy + size).update(from: text + at, count: fault.offset - at)
      size += fault.offset - at
      if EncodingFault.endsName(copy, size) {
        // The bad bytes belong to the name, which is no keyword then; `_` stands for them.
        copy[size] = 0x5f
        starts.append(size + 1)
        shifts.append(removed + fault.length - 1)
        size += 1
        at = fault.offset + fault.length
        removed += fault.length - 1
        continue
      }
      at = fault.offset + fault.length
      removed += fault.length
      if starts.last == size {
        shifts[shifts.count - 1] = removed
      } else {
        starts.append(size)
        shifts.append(removed)
      }
    }
    (copy + size).update(from: text + at, count: bytes - at)
    size += bytes - at
    (copy + size).update(repeating: 0, count: SourceFiles.padding)

    scan(copy, end: size)

    /// The offset in the file of byte `offset` of the copy.
    func original(_ offset: Int) -> Int {
      var low = 0
      var high = starts.count
      while low + 1 < high {
        let middle = (low + high) / 2
        if starts[middle] <= offset { low = middle } else { high = middle }
      }
      return offset + shifts[low]
    }
    for index in 0..<count {
      let token = Token(raw: rows[index])
      let start = Int(token.offset)
      if token.length == 0 || token.length == Token.longLength {
        rows[index] = Token(token.kind, offset: original(start), length: token.length).raw
      } else {
        let last = original(start + token.length - 1)
        rows[index] = Token(token.kind, offset: original(start), length: last + 1 - original(start)).raw
      }
    }
    for index in comments.indices {
      comments[index].offset = UInt32(original(Int(comments[index].offset)))
      comments[index].end = UInt32(original(Int(comments[index].end) - 1) + 1)
    }
    for index in errors.indices { errors[index].offset = UInt32(original(Int(errors[index].offset))) }
    for fault in faults where !fault.message.isEmpty {
      let token = firstToken(endingAt: fault.offset)
      errors.append(
        LexicalError(token: UInt32(token), offset: UInt32(fault.offset), message: fault.message))
    }
    errors.sort { $0.token != $1.token ? $0.token < $1.token : $0.offset < $1.offset }
  }

  /// The index of the first token that ends at or behind byte `offset`.
  private func firstToken(endingAt offset: Int) -> Int {
    var low = 0
    var high = count - 1
    while low < high {
      let middle = (low + high) / 2
      let token = self[middle]
      if Int(token.offset) + token.length < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
