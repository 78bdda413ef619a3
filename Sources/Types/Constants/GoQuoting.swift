/// Go's quoting of strings and runes.
public enum GoQuoting {
  /// Returns `bytes` as an interpreted Go string literal, with invalid UTF-8 as `\x` escapes.
  public static func quote(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] { [] }

  /// Returns the bytes of `text` as an interpreted Go string literal.
  public static func quote(_ text: String) -> String {
    var copy = text
    return copy.withUTF8 { String(decoding: quote($0), as: UTF8.self) }
  }

  /// Returns `codePoint` as a Go rune literal; U+FFFD stands for what is no code point.
  public static func quoteRune(_ codePoint: UInt32) -> String { "" }

  /// Returns `true` iff Go prints `codePoint` as itself: letters, marks, numbers, punctuation, symbols, and
  /// the ASCII space.
  public static func isPrintable(_ codePoint: UInt32) -> Bool { false }
}
