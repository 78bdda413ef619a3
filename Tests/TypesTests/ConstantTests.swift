import Testing

@testable import Types

@Suite struct ConstantTests {
  /// Splits a table into rows of `;`-separated fields.
  private func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { line in
      line.split(separator: ";").map { field in String(field.drop { $0 == " " }.trimmingTail()) }
    }
  }

  private func operand(_ text: String) -> ConstantValue? {
    let spelling = String(text.dropFirst())
    switch text.first {
    case "I": return .literal(spelling, .int)
    case "F": return .literal(spelling, .float)
    case "M": return .literal(spelling, .imaginary)
    default: return nil
    }
  }

  private static let operators: [String: ConstantBinaryOperator] = [
    "+": .add, "-": .subtract, "*": .multiply, "/": .divide, "//": .integerDivide, "%": .remainder,
    "&": .and, "|": .or, "^": .xor, "&^": .andNot,
  ]

  private func unary(_ name: String, _ value: ConstantValue) -> ConstantValue {
    let count = Int(name.drop { !$0.isNumber }) ?? 0
    switch name.prefix(while: { !$0.isNumber }) {
    case "neg": return value.unary(.minus)
    case "not": return value.unary(.complement, unsignedBits: count)
    case "shl": return value.shiftedLeft(by: UInt64(count))
    case "shr": return value.shiftedRight(by: UInt64(count))
    case "toint": return value.toInt
    case "tofloat": return value.toFloat
    case "tocomplex": return value.toComplex
    default: return .unknown
    }
  }

  private func evaluate(_ expression: String) -> ConstantValue {
    var stack: [ConstantValue] = []
    for word in expression.split(separator: " ").map(String.init) {
      if let operation = ConstantTests.operators[word] {
        let right = stack.popLast() ?? .unknown
        let left = stack.popLast() ?? .unknown
        stack.append(left.binary(operation, right))
      } else if let value = operand(word) {
        stack.append(value)
      } else {
        stack.append(unary(word, stack.popLast() ?? .unknown))
      }
    }
    return stack.last ?? .unknown
  }

  @Test func expressionsHaveGoValues() {
    #expect(rows(ConstantTable.values).count > 300)
    for row in rows(ConstantTable.values) {
      let value = evaluate(row[0])
      let bits = value.float64Value.map { String($0.bitPattern, radix: 16) } ?? "-"
      let observed = [row[0], value.description, value.exactDescription, bits]
      #expect(observed == row)
    }
  }

  @Test func comparisonsAgreeWithGo() {
    let all: [ConstantComparison] = [.equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual]
    for row in rows(ConstantTable.comparisons) {
      let left = evaluate(row[0])
      let right = evaluate(row[1])
      let observed = all.map { left.compare($0, right) ? "1" : "0" }.joined()
      #expect(observed == row[2], "\(row[0]) against \(row[1])")
    }
  }

  @Test func literalsHaveGoValues() {
    for row in rows(ConstantTable.literals) {
      let value = operand(row[0]) ?? .unknown
      #expect([row[0], value.description, value.exactDescription] == row)
    }
  }

  @Test func floatsPrintAsInGo() throws {
    for row in rows(ConstantTable.floats) {
      let value = Double(bitPattern: try #require(UInt64(row[0], radix: 16)))
      #expect([row[0], GoFloat.format(value, digits: 6), GoFloat.shortest(value)] == row)
    }
  }

  @Test func floatsOutsideFloat64PrintApproximately() {
    let cases = [
      ("1e400", "1e+400"), ("1e-400", "1e-400"), ("1.5e-1000000", "1.5e-1000000"), ("1.0000001", "1.0000001"),
      ("1e100", "1e+100"), ("123456789.0", "1.23457e+08"), ("0.1", "0.1"), ("1e-7", "1e-07"),
    ]
    for (text, expected) in cases { #expect(ConstantValue.literal(text, .float).description == expected) }
  }

  @Test func stringAndRuneLiterals() {
    let cases: [(String, ConstantLiteralKind, String)] = [
      (#""""#, .string, #""""#), (#""a\tb""#, .string, #""a\tb""#),
      (#""\x41\101\u0041""#, .string, #""AAA""#),
      (#""\xff\377""#, .string, #""\xff\xff""#), (#""\u00e9\U0001F600""#, .string, #""é😀""#),
      (#""\'""#, .string, "unknown"), (#""\400""#, .string, "unknown"), (#""\ud800""#, .string, "unknown"),
      ("\"a\nb\"", .string, "unknown"), ("`a\\n\r\nb`", .string, #""a\\n\nb""#), ("``", .string, #""""#),
      ("'a'", .rune, "97"), (#"'\''"#, .rune, "39"), ("'λ'", .rune, "955"), (#"'\xff'"#, .rune, "255"),
      (#"'\"'"#, .rune, "unknown"), ("''", .rune, "unknown"), (#"'\U00110000'"#, .rune, "unknown"),
    ]
    for (text, kind, expected) in cases {
      #expect(ConstantValue.literal(text, kind).exactDescription == expected, "\(text)")
    }
  }

  @Test func quotingFollowsGo() {
    let cases: [([UInt8], String)] = [
      ([], #""""#), (Array("a\"b\\c'".utf8), #""a\"b\\c'""#),
      ([7, 8, 9, 10, 11, 12, 13, 0, 0x1B, 0x7F], #""\a\b\t\n\v\f\r\x00\x1b\x7f""#),
      ([0xFF, 0xC3, 0x61], #""\xff\xc3a""#), ([0xED, 0xA0, 0x80], #""\xed\xa0\x80""#),
      (Array("\u{2028}\u{AD}\u{A0}\u{FEFF}\u{E0001}".utf8), #""\u2028\u00ad\u00a0\ufeff\U000e0001""#),
      (Array("λ日本😀\u{FFFD}".utf8), "\"λ日本😀\u{FFFD}\""),
    ]
    for (bytes, expected) in cases {
      let value = ConstantValue(ConstantString(bytes))
      #expect(value.exactDescription == expected)
    }
    let runes: [(UInt32, String)] = [
      (0x3BB, "'λ'"), (0x27, #"'\''"#), (0x22, "'\"'"), (10, #"'\n'"#), (0, #"'\x00'"#),
      (0xD800, "'\u{FFFD}'"),
      (0x2028, #"'\u2028'"#), (0x10FFFF, #"'\U0010ffff'"#), (0x20, "' '"),
    ]
    for (code, expected) in runes { #expect(GoQuoting.quoteRune(code) == expected) }
  }

  @Test func longStringsAreCutAtSeventyTwoRunes() {
    let lambda = "λ"
    let whole = ConstantValue(String(repeating: lambda, count: 70)).description
    #expect(whole == "\"" + String(repeating: lambda, count: 70) + "\"")
    let cut = ConstantValue(String(repeating: lambda, count: 71)).description
    #expect(cut == "\"" + String(repeating: lambda, count: 68) + "...")
    let escape = ConstantValue(String(repeating: "a", count: 67) + "\0").description
    #expect(escape == "\"" + String(repeating: "a", count: 67) + "\\...")
  }

  @Test func representationInTypes() {
    let cases: [(String, ConstantTarget, String?)] = [
      ("I127", .signed(bits: 8), "127"), ("I128", .signed(bits: 8), nil),
      ("I128 neg", .signed(bits: 8), "-128"),
      ("I255", .unsigned(bits: 8), "255"), ("I256", .unsigned(bits: 8), nil),
      ("I1 neg", .unsigned(bits: 8), nil),
      ("I18446744073709551615", .unsigned(bits: 64), "18446744073709551615"),
      ("I18446744073709551616", .unsigned(bits: 64), nil), ("I9223372036854775808", .signed(bits: 64), nil),
      ("I9223372036854775808 neg", .signed(bits: 64), "-9223372036854775808"),
      ("F1e3", .signed(bits: 32), "1000"), ("F1.5", .signed(bits: 32), nil), ("M0i", .untypedInt, "0"),
      ("F1.1 M0i +", .signed(bits: 32), nil), ("F0.1", .float32, "13421773/134217728"),
      ("F0.1", .float64, "3602879701896397/36028797018963968"), ("F1e39", .float32, nil),
      ("F1e309", .float64, nil), ("F1e-400", .float64, "0"), ("I1", .untypedFloat, "1"),
      ("F0.1 M0.1i +", .complex64, "(13421773/134217728 + 13421773/134217728i)"), ("M1i", .float64, nil),
      ("M1e39i", .complex64, nil), ("I1", .string, nil), ("I1", .bool, nil),
      ("I7 I0 //", .signed(bits: 8), "unknown"),
    ]
    for (expression, target, expected) in cases {
      let observed = evaluate(expression).representation(in: target)
      #expect(observed?.exactDescription == expected, "\(expression) in \(target)")
    }
  }

  @Test func integersGrowAndShrink() {
    let least = ConstantValue(Int64.min)
    #expect(least.unary(.minus).description == "9223372036854775808")
    #expect(least.unary(.minus).unary(.minus) == least)
    #expect(least.binary(.integerDivide, ConstantValue(-1)) == least)
    #expect(ConstantValue(1).shiftedLeft(by: 1 << 40).isUnknown)
    #expect(ConstantValue(0).shiftedLeft(by: 1 << 40) == ConstantValue(0))
    #expect(ConstantValue(-1).shiftedRight(by: 1 << 40) == ConstantValue(-1))
    #expect(ConstantValue(UInt64.max).uint64Value == UInt64.max)
    #expect(ConstantValue(1).shiftedLeft(by: 200).bitLength == 201)
    #expect(ConstantValue(0x3BB).codePointString == ConstantValue("λ"))
    #expect(ConstantValue(-1).codePointString == ConstantValue("\u{FFFD}"))
  }

  @Test func undefinedOperationsAreUnknown() {
    let text = ConstantValue("a")
    #expect(text.binary(.subtract, text).isUnknown)
    #expect(text.binary(.add, ConstantValue(1)).isUnknown)
    #expect(ConstantValue(true).binary(.add, ConstantValue(true)).isUnknown)
    #expect(ConstantValue(1.5).binary(.divide, ConstantValue(0)).isUnknown)
    #expect(ConstantValue(Double.infinity).isUnknown)
    #expect(ConstantValue(true).binary(.logicalAnd, ConstantValue(false)) == ConstantValue(false))
    #expect(!ConstantValue.unknown.compare(.equal, .unknown))
  }

  @Test func concatenationsShareTheirBytes() {
    let piece = ConstantValue("ab")
    var sum = ConstantValue("")
    for _ in 0..<100_000 { sum = sum.binary(.add, piece) }
    #expect(sum.stringValue?.count == 200_000)
    let start = ConstantValue("x").binary(.add, ConstantValue("y"))
    let left = start.binary(.add, ConstantValue("1"))
    let right = start.binary(.add, ConstantValue("2"))
    #expect(start == ConstantValue("xy"))
    #expect(left == ConstantValue("xy1"))
    #expect(right == ConstantValue("xy2"))
    #expect(left.binary(.add, left) == ConstantValue("xy1xy1"))
    #expect(left.compare(.less, right))
    #expect(Set([left, right, ConstantValue("xy1")]).count == 2)
  }

  @Test func longConcatenationsAreJoinedWhenLookedAt() throws {
    var doubled = ConstantString([UInt8](repeating: 0x78, count: 1 << 16))
    for _ in 0..<14 { doubled = try #require(doubled.appending(doubled)) }
    #expect(doubled.count == 1 << 30)
    // The pieces may be shared, of different lengths, and appended to.
    let first = ConstantString((0..<100_000).map { UInt8(truncatingIfNeeded: $0 / 256) })
    let second = ConstantString((0..<70_000).map { UInt8(truncatingIfNeeded: $0 / 127) })
    let pair = try #require(first.appending(second))
    let both = try #require(second.appending(pair)?.appending(first))
    let whole = try #require(both.appending(ConstantString("end")))
    #expect(whole.bytes == second.bytes + first.bytes + second.bytes + first.bytes + Array("end".utf8))
    #expect(both.bytes == Array(whole.bytes.dropLast(3)))
    #expect(pair == ConstantString(first.bytes + second.bytes))
    #expect(doubled.appending(doubled)?.appending(doubled)?.appending(doubled) == nil)
  }

  @Test func valuesAreSmall() {
    #expect(MemoryLayout<ConstantValue>.stride == 16)
  }
}

extension Substring {
  fileprivate func trimmingTail() -> Substring {
    var result = self
    while result.last == " " { result.removeLast() }
    return result
  }
}
