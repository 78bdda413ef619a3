/// A natural number of any size; one that fits a word is held in place.
struct Natural: Sendable, Hashable {
  /// The value if `limbs` is empty.
  var low: UInt64
  /// The 64-bit digits, least significant first, if there are two or more; the last is not zero.
  var limbs: [UInt64]

  init(_ value: UInt64) {
    low = value
    limbs = []
  }

  var isZero: Bool { low == 0 && limbs.isEmpty }
  var word: UInt64? { limbs.isEmpty ? low : nil }
  var bitWidth: Int { 0 }
}
