import Base
import Lexer

/// A pseudo-random sequence that depends on its seed alone (SplitMix64).
struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The sequence for damage `number` of `way` to the file called `name`.
  init(seed: UInt64, name: String, way: Damage, number: Int) {
    // FNV-1a, so that a case can be repeated by any build on any machine.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    state = hash ^ seed &* 0x9e37_79b9_7f4a_7c15 ^ UInt64(way.rawValue) << 56 ^ UInt64(number) << 32
  }

  /// A number from 0 up to, not including, `bound`; 0 if that is 0.
  mutating func next(below bound: Int) -> Int {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    z ^= z >> 31
    return bound <= 0 ? 0 : Int(z % UInt64(bound))
  }
}

/// A way to damage a source file.
enum Damage: UInt8, CaseIterable {
  /// The file ends early, at any byte.
  case cut
  /// Two tokens change places.
  case swap
  /// Two names change places, which leaves most files grammatical.
  case name

  /// The way called `text`.
  init?(_ text: Substring) {
    guard let way = Damage.allCases.first(where: { "\($0)" == text }) else { return nil }
    self = way
  }

  /// Returns `text`, which `SourceFiles.padding` readable bytes follow, with damage chosen by `chance`; `tokens` are its tokens.
  func applied(
    to text: UnsafeBufferPointer<UInt8>, _ tokens: borrowing TokenTable, _ chance: inout Chance
  ) -> [UInt8] {
    switch self {
    case .cut: return Array(text[..<chance.next(below: text.count + 1)])
    case .swap: return swapped(text, tokens, &chance) { $0.kind != .endOfFile && $0.length > 0 }
    case .name: return swapped(text, tokens, &chance) { $0.kind == .name }
    }
  }

  /// Returns `text` with two of the tokens that `isWanted` changed places; unchanged if it has no two.
  private func swapped(
    _ text: UnsafeBufferPointer<UInt8>, _ tokens: borrowing TokenTable, _ chance: inout Chance,
    _ isWanted: (Token) -> Bool
  ) -> [UInt8] {
    guard let a = pick(tokens, &chance, isWanted), let b = pick(tokens, &chance, isWanted), a != b else {
      return Array(text)
    }
    let first = range(tokens, min(a, b))
    let second = range(tokens, max(a, b))
    guard first.upperBound <= second.lowerBound, second.upperBound <= text.count else { return Array(text) }
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    result += text[..<first.lowerBound]
    result += text[second]
    result += text[first.upperBound..<second.lowerBound]
    result += text[first]
    result += text[second.upperBound...]
    return result
  }

  /// The index of a token that `isWanted`; nil if a thousand tries find none.
  private func pick(
    _ tokens: borrowing TokenTable, _ chance: inout Chance, _ isWanted: (Token) -> Bool
  ) -> Int? {
    for _ in 0..<1000 {
      let index = chance.next(below: tokens.count)
      if index < tokens.count && isWanted(tokens[index]) { return index }
    }
    return nil
  }

  private func range(_ tokens: borrowing TokenTable, _ index: Int) -> Range<Int> {
    let start = Int(tokens[index].offset)
    return start..<start + tokens.length(index)
  }
}
