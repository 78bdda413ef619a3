/// A natural number of any size; one that fits a word is held in place.
///
/// Invariant: `limbs` is empty, or it has at least two digits, its last is not zero, and `low` is 0. So equal
/// numbers have equal representations.
struct Natural: Sendable, Hashable {
  /// The value if `limbs` is empty.
  private(set) var low: UInt64
  /// The 64-bit digits, least significant first, of a number that does not fit a word.
  private(set) var limbs: [UInt64]

  /// Makes `value`.
  @inline(__always)
  init(_ value: UInt64) {
    low = value
    limbs = []
  }

  /// Makes the number with the digits `words`, least significant first.
  init(words: [UInt64]) {
    var words = words
    while let last = words.last, last == 0 { words.removeLast() }
    if words.count <= 1 {
      low = words.first ?? 0
      limbs = []
    } else {
      low = 0
      limbs = words
    }
  }

  static let zero = Natural(0)
  static let one = Natural(1)

  /// `true` iff the number is 0.
  var isZero: Bool { low == 0 && limbs.isEmpty }

  /// `true` iff the number is 1.
  var isOne: Bool { low == 1 }

  /// The value if it fits a word.
  var word: UInt64? { limbs.isEmpty ? low : nil }

  /// The digits, least significant first; none for 0.
  var words: [UInt64] { limbs.isEmpty ? (low == 0 ? [] : [low]) : limbs }

  /// The number of bits up to the highest that is set.
  var bitWidth: Int {
    guard let last = limbs.last else { return 64 - low.leadingZeroBitCount }
    return limbs.count * 64 - last.leadingZeroBitCount
  }

  /// The number of zero bits below the lowest that is set; 0 for 0.
  var trailingZeroBitCount: Int {
    if limbs.isEmpty { return low == 0 ? 0 : low.trailingZeroBitCount }
    var index = 0
    while limbs[index] == 0 { index += 1 }
    return index * 64 + limbs[index].trailingZeroBitCount
  }

  /// Returns `true` iff bit `index` is set.
  func bit(_ index: Int) -> Bool {
    if index < 0 { return false }
    if limbs.isEmpty { return index < 64 && low >> UInt64(index) & 1 != 0 }
    let digit = index >> 6
    return digit < limbs.count && limbs[digit] >> UInt64(index & 63) & 1 != 0
  }

  /// Returns `true` iff a bit below bit `index` is set.
  func hasBits(below index: Int) -> Bool { !isZero && trailingZeroBitCount < index }

  /// Returns -1, 0 or 1 as this number is less than, equal to or greater than `other`.
  func order(_ other: Natural) -> Int {
    if limbs.count != other.limbs.count { return limbs.count < other.limbs.count ? -1 : 1 }
    if limbs.isEmpty { return low == other.low ? 0 : (low < other.low ? -1 : 1) }
    var index = limbs.count - 1
    while index >= 0 {
      let left = limbs[index]
      let right = other.limbs[index]
      if left != right { return left < right ? -1 : 1 }
      index -= 1
    }
    return 0
  }

  static func + (left: Natural, right: Natural) -> Natural {
    if left.limbs.isEmpty && right.limbs.isEmpty {
      let (sum, carry) = left.low.addingReportingOverflow(right.low)
      return carry ? Natural(words: [sum, 1]) : Natural(sum)
    }
    var result = left.words
    let other = right.words
    if result.count < other.count {
      result.append(contentsOf: repeatElement(0, count: other.count - result.count))
    }
    var carry: UInt64 = 0
    for index in 0..<result.count {
      let addend: UInt64 = index < other.count ? other[index] : 0
      if addend == 0 && carry == 0 && index >= other.count { break }
      let (partial, overflow1) = result[index].addingReportingOverflow(addend)
      let (sum, overflow2) = partial.addingReportingOverflow(carry)
      result[index] = sum
      carry = overflow1 || overflow2 ? 1 : 0
    }
    if carry != 0 { result.append(1) }
    return Natural(words: result)
  }

  /// Returns `left - right`; `left` must not be less.
  static func - (left: Natural, right: Natural) -> Natural {
    if left.limbs.isEmpty { return Natural(left.low &- right.low) }
    var result = left.limbs
    let other = right.words
    var borrow: UInt64 = 0
    for index in 0..<result.count {
      let subtrahend: UInt64 = index < other.count ? other[index] : 0
      if borrow == 0 && index >= other.count { break }
      let (partial, overflow1) = result[index].subtractingReportingOverflow(subtrahend)
      let (difference, overflow2) = partial.subtractingReportingOverflow(borrow)
      result[index] = difference
      borrow = overflow1 || overflow2 ? 1 : 0
    }
    return Natural(words: result)
  }

  static func * (left: Natural, right: Natural) -> Natural {
    if left.limbs.isEmpty && right.limbs.isEmpty {
      let (high, low) = left.low.multipliedFullWidth(by: right.low)
      return high == 0 ? Natural(low) : Natural(words: [low, high])
    }
    if left.isOne { return right }
    if right.isOne { return left }
    let a = left.words
    let b = right.words
    if a.isEmpty || b.isEmpty { return .zero }
    var result = [UInt64](repeating: 0, count: a.count + b.count)
    for i in 0..<a.count {
      let factor = a[i]
      if factor == 0 { continue }
      var carry: UInt64 = 0
      for j in 0..<b.count {
        let (high, low) = factor.multipliedFullWidth(by: b[j])
        let (sum1, overflow1) = low.addingReportingOverflow(result[i + j])
        let (sum2, overflow2) = sum1.addingReportingOverflow(carry)
        result[i + j] = sum2
        carry = high &+ (overflow1 ? 1 : 0) &+ (overflow2 ? 1 : 0)
      }
      result[i + b.count] = carry
    }
    return Natural(words: result)
  }

  /// Returns this number times `factor` plus `addend`.
  func multiplied(by factor: UInt64, adding addend: UInt64) -> Natural {
    var result = words
    var carry = addend
    for index in 0..<result.count {
      let (high, low) = factor.multipliedFullWidth(by: result[index])
      let (sum, overflow) = low.addingReportingOverflow(carry)
      result[index] = sum
      carry = high &+ (overflow ? 1 : 0)
    }
    if carry != 0 { result.append(carry) }
    return Natural(words: result)
  }

  /// Returns the quotient and the remainder of division by the word `divisor`, which must not be 0.
  func divided(by divisor: UInt64) -> (quotient: Natural, remainder: UInt64) {
    if limbs.isEmpty { return (Natural(low / divisor), low % divisor) }
    var result = limbs
    var remainder: UInt64 = 0
    var index = result.count - 1
    while index >= 0 {
      (result[index], remainder) = divisor.dividingFullWidth((remainder, result[index]))
      index -= 1
    }
    return (Natural(words: result), remainder)
  }

  /// Returns the quotient and the remainder of division by `divisor`, which must not be 0.
  func divided(by divisor: Natural) -> (quotient: Natural, remainder: Natural) {
    if let word = divisor.word {
      let (quotient, remainder) = divided(by: word)
      return (quotient, Natural(remainder))
    }
    if order(divisor) < 0 { return (.zero, self) }
    // Long division in base 2^64 on operands shifted so that the divisor's top bit is set; the two-digit
    // estimate of a quotient digit is then at most two too large (Knuth, volume 2, 4.3.1, algorithm D).
    let shift = divisor.limbs[divisor.limbs.count - 1].leadingZeroBitCount
    let v = (divisor << shift).words
    var u = (self << shift).words
    while u.count <= limbs.count { u.append(0) }
    let n = v.count
    let count = u.count - n
    var quotient = [UInt64](repeating: 0, count: count)
    let top = v[n - 1]
    let second = v[n - 2]
    var j = count - 1
    while j >= 0 {
      var estimate = UInt64.max
      let head = u[j + n]
      if head < top {
        var rest: UInt64
        (estimate, rest) = top.dividingFullWidth((head, u[j + n - 1]))
        var (high, low) = estimate.multipliedFullWidth(by: second)
        while high > rest || (high == rest && low > u[j + n - 2]) {
          estimate -= 1
          let (next, overflow) = rest.addingReportingOverflow(top)
          if overflow { break }
          rest = next
          if low < second { high -= 1 }
          low = low &- second
        }
      }
      var borrow: UInt64 = 0
      var carry: UInt64 = 0
      for i in 0..<n {
        let (high, low) = estimate.multipliedFullWidth(by: v[i])
        let (product, overflow0) = low.addingReportingOverflow(carry)
        carry = high &+ (overflow0 ? 1 : 0)
        let (part, overflow1) = u[i + j].subtractingReportingOverflow(product)
        let (difference, overflow2) = part.subtractingReportingOverflow(borrow)
        u[i + j] = difference
        borrow = overflow1 || overflow2 ? 1 : 0
      }
      let (part, overflow1) = u[j + n].subtractingReportingOverflow(carry)
      let (difference, overflow2) = part.subtractingReportingOverflow(borrow)
      u[j + n] = difference
      var isTooLarge = overflow1 || overflow2
      while isTooLarge {
        estimate -= 1
        var back: UInt64 = 0
        for i in 0..<n {
          let (sum1, carry1) = u[i + j].addingReportingOverflow(v[i])
          let (sum2, carry2) = sum1.addingReportingOverflow(back)
          u[i + j] = sum2
          back = carry1 || carry2 ? 1 : 0
        }
        let (head, wrapped) = u[j + n].addingReportingOverflow(back)
        u[j + n] = head
        isTooLarge = !wrapped
      }
      quotient[j] = estimate
      j -= 1
    }
    return (Natural(words: quotient), Natural(words: u) >> shift)
  }

  static func << (value: Natural, count: Int) -> Natural {
    if count == 0 || value.isZero { return value }
    if value.limbs.isEmpty && count <= value.low.leadingZeroBitCount {
      return Natural(value.low << UInt64(count))
    }
    let digits = count >> 6
    let bits = UInt64(count & 63)
    let source = value.words
    var result = [UInt64](repeating: 0, count: source.count + digits + 1)
    if bits == 0 {
      for index in 0..<source.count { result[index + digits] = source[index] }
    } else {
      var carry: UInt64 = 0
      for index in 0..<source.count {
        result[index + digits] = source[index] << bits | carry
        carry = source[index] >> (64 - bits)
      }
      result[source.count + digits] = carry
    }
    return Natural(words: result)
  }

  static func >> (value: Natural, count: Int) -> Natural {
    if count == 0 { return value }
    if value.limbs.isEmpty { return Natural(count >= 64 ? 0 : value.low >> UInt64(count)) }
    let digits = count >> 6
    if digits >= value.limbs.count { return .zero }
    let bits = UInt64(count & 63)
    let source = value.limbs
    var result = [UInt64](repeating: 0, count: source.count - digits)
    for index in 0..<result.count {
      var digit = source[index + digits] >> bits
      if bits != 0 && index + digits + 1 < source.count { digit |= source[index + digits + 1] << (64 - bits) }
      result[index] = digit
    }
    return Natural(words: result)
  }

  /// Returns the greatest common divisor of `left` and `right`, where 0 is a multiple of everything.
  static func greatestCommonDivisor(_ left: Natural, _ right: Natural) -> Natural {
    if left.isZero { return right }
    if right.isZero { return left }
    // Powers of two are split off first: they are all there is to the denominators of rounded floats.
    let leftZeros = left.trailingZeroBitCount
    let rightZeros = right.trailingZeroBitCount
    var a = left >> leftZeros
    var b = right >> rightZeros
    if a.order(b) < 0 { swap(&a, &b) }
    // Invariant: a is not less than b.
    while !b.isZero {
      if let small = b.word {
        let rest = a.word ?? a.divided(by: small).remainder
        a = small == 1 ? .one : Natural(greatestCommonDivisor(small, rest))
        break
      }
      if !reduce(&a, &b) { (a, b) = (b, a.divided(by: b).remainder) }
    }
    return a << min(leftZeros, rightZeros)
  }

  /// Takes at once as many steps of Euclid's algorithm on `a >= b` as their leading 62 bits determine
  /// (Lehmer's method: Knuth, volume 2, 4.5.2, algorithm L); `false` if they determine none.
  private static func reduce(_ a: inout Natural, _ b: inout Natural) -> Bool {
    let count = a.limbs.count
    if b.limbs.count != count { return false }
    let shift = a.limbs[count - 1].leadingZeroBitCount
    var x = a.head(shift)
    var y = b.head(shift)
    // The steps so far turn a and b into p·a + q·b and r·a + s·b. A quotient is certain if the lowest and
    // the highest numbers with these leading bits agree on it.
    var (p, q, r, s): (Int64, Int64, Int64, Int64) = (1, 0, 0, 1)
    while y + r != 0 && y + s != 0 {
      let quotient = (x + p) / (y + r)
      if quotient != (x + q) / (y + s) { break }
      (p, r) = (r, p &- quotient &* r)
      (q, s) = (s, q &- quotient &* s)
      (x, y) = (y, x &- quotient &* y)
    }
    if q == 0 { return false }
    (a, b) = (combination(p, a, q, b), combination(r, a, s, b))
    return true
  }

  /// The 62 bits from the `shift`-th highest of the top digit of a number of two or more digits.
  private func head(_ shift: Int) -> Int64 {
    let top = limbs[limbs.count - 1] << UInt64(shift)
    let below = shift == 0 ? 0 : limbs[limbs.count - 2] >> UInt64(64 - shift)
    return Int64((top | below) >> 2)
  }

  /// Returns `p·a + q·b`, which must be neither negative nor longer than `a` and `b`, whose lengths are equal.
  private static func combination(_ p: Int64, _ a: Natural, _ q: Int64, _ b: Natural) -> Natural {
    let count = a.limbs.count
    var result = [UInt64](repeating: 0, count: count)
    var carry: Int128 = 0
    for index in 0..<count {
      // Cofactors have 62 bits and opposite signs, so the sum fits.
      carry += Int128(p) * Int128(a.limbs[index]) + Int128(q) * Int128(b.limbs[index])
      result[index] = UInt64(truncatingIfNeeded: carry)
      carry >>= 64
    }
    return Natural(words: result)
  }

  private static func greatestCommonDivisor(_ left: UInt64, _ right: UInt64) -> UInt64 {
    var a = left
    var b = right
    while b != 0 { (a, b) = (b, a % b) }
    return a
  }

  /// Returns `base` to the power of `exponent`.
  static func power(_ base: UInt64, _ exponent: Int) -> Natural {
    var result = Natural.one
    var square = Natural(base)
    var rest = exponent
    while rest > 0 {
      if rest & 1 != 0 { result = result * square }
      rest >>= 1
      if rest > 0 { square = square * square }
    }
    return result
  }

  /// The decimal digits.
  var decimal: String {
    if let word { return String(word) }
    var groups: [UInt64] = []
    var rest = self
    while !rest.isZero {
      let (quotient, remainder) = rest.divided(by: 10_000_000_000_000_000_000)
      groups.append(remainder)
      rest = quotient
    }
    var text = String(groups.removeLast())
    while let group = groups.popLast() {
      let digits = String(group)
      text += String(repeating: "0", count: 19 - digits.utf8.count)
      text += digits
    }
    return text
  }
}
