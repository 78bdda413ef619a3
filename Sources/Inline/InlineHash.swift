import Base
import IR

// The hash that keeps the symbols of copied literals apart: the first eight bytes, in base 64, of the SHA-256 digest of the
// number of the innermost expansion and the parents' numbers of the chain that leads to it.

enum InlineHash {
  /// `symbol` without its hashes: what stands between the first and the last `#` is gone.
  static func trimmed(_ symbol: String) -> String {
    let bytes = symbol.utf8
    let hash = UInt8(ascii: "#")
    guard let first = bytes.firstIndex(of: hash), let last = bytes.lastIndex(of: hash), first != last else {
      return symbol
    }
    return String(symbol[..<first] + symbol[bytes.index(after: last)...])
  }

  /// The base-64 digits of `bytes`, padded.
  static func base64(_ bytes: [UInt8]) -> String {
    let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var out: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let rest = bytes.count - index
      let word =
        UInt32(bytes[index]) << 16 | (rest > 1 ? UInt32(bytes[index + 1]) << 8 : 0)
        | (rest > 2 ? UInt32(bytes[index + 2]) : 0)
      out.append(digits[Int(word >> 18 & 63)])
      out.append(digits[Int(word >> 12 & 63)])
      out.append(rest > 1 ? digits[Int(word >> 6 & 63)] : UInt8(ascii: "="))
      out.append(rest > 2 ? digits[Int(word & 63)] : UInt8(ascii: "="))
      index += 3
    }
    return String(decoding: out, as: UTF8.self)
  }
}

extension Inliner {
  /// The hash of the chain of expansions that ends with `inline`.
  func inlineHash(_ inline: InlineID) -> String {
    var parents: [Int] = []
    var current = inline
    while current.exists {
      let parent = code.inlines[current].parent
      if parent.exists { parents.append(parent.index - firstInline) }
      current = parent
    }
    var text = String(inline.index - firstInline)
    for parent in parents.reversed() { text += " \(parent)" }
    return InlineHash.base64(Array(SecureHash.sha256([1] + Array(text.utf8)).prefix(8)))
  }
}
