/// The kinds of literals that have a constant value.
public enum ConstantLiteralKind: UInt8, Sendable {
  case int, float, imaginary, rune, string
}

extension ConstantValue {
  /// Returns the value of the literal spelled `text` in a source file (a string or rune with its quotes);
  /// `unknown` if it is malformed or too large.
  public static func literal(_ text: UnsafeBufferPointer<UInt8>, _ kind: ConstantLiteralKind) -> ConstantValue
  {
    .unknown
  }

  /// Returns the value of the literal spelled `text`.
  public static func literal(_ text: String, _ kind: ConstantLiteralKind) -> ConstantValue {
    var copy = text
    return copy.withUTF8 { literal($0, kind) }
  }
}
