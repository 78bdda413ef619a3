import Base
import Lexer
import Testing

/// Scans `source` and calls `body` with the table and the file's bytes.
func scanned<Result>(_ source: String, _ body: (borrowing TokenTable, UnsafeBufferPointer<UInt8>) -> Result)
  -> Result
{
  var sources = SourceFiles()
  var text = source
  let file = text.withUTF8 { sources.add(path: "x.go", display: "x.go", content: $0) } ?? .none
  var table = TokenTable()
  table.scan(sources[file].bytes)
  return body(table, sources[file].bytes)
}

struct TokenTests {
  /// The kinds of the tokens of `source`, without the end of the file.
  private func kinds(_ source: String) -> [TokenKind] {
    scanned(source) { table, _ in (0..<table.count - 1).map { table[$0].kind } }
  }

  /// The sources of the tokens of `source`, implied semicolons as line ends.
  private func texts(_ source: String) -> [String] {
    scanned(source) { table, bytes in
      (0..<table.count - 1).map { index in
        let start = Int(table[index].offset)
        let length = table.length(index)
        return length == 0 ? "\n" : String(decoding: bytes[start..<start + length], as: UTF8.self)
      }
    }
  }

  @Test func everyKeyword() {
    for (index, keyword) in TokenTable.keywords.enumerated() {
      let kind = TokenKind(rawValue: TokenKind.keywordBreak.rawValue + UInt8(index))
      #expect(kinds(keyword.description).first == kind)
      #expect(kinds(keyword.description + "x").first == .name)
      #expect(kinds(keyword.description + "é").first == .name)
      #expect(kinds("x" + keyword.description).first == .name)
      #expect(kinds(String(keyword.description.dropLast())).first == .name || keyword.description == "go")
    }
  }

  @Test func everyOperator() {
    let operators =
      "+ - * / % & | ^ << >> &^ += -= *= /= %= &= |= ^= <<= >>= &^= && || <- ++ -- == < > = ! ~ != <= >= := ... ( [ { , ; . ) ] } :"
    let list = operators.split(separator: " ").map(String.init)
    #expect(texts(operators) == list)
    #expect(Set(kinds(operators).map(\.rawValue)).count == list.count)
    #expect(texts(list.map { $0 + "x" }.joined(separator: " ")).filter { $0 == "x" || $0 == "\n" }.count > 40)
  }

  @Test(arguments: [
    ("a\nb", ["a", "\n", "b", "\n"]), ("a +\nb", ["a", "+", "b", "\n"]), ("return\n", ["return", "\n"]),
    ("if\n", ["if"]), ("a++\n}\n", ["a", "++", "\n", "}", "\n"]), ("a // c\nb", ["a", "\n", "b", "\n"]),
    ("a /* c */ b\n", ["a", "b", "\n"]), ("a /* c\n */ b", ["a", "\n", "b", "\n"]),
    ("(\n)", ["(", ")", "\n"]),
    (
      "\"s\"\n'c'\n1\n1.5\n2i\n`r\nr`\n",
      ["\"s\"", "\n", "'c'", "\n", "1", "\n", "1.5", "\n", "2i", "\n", "`r\nr`", "\n"]
    ),
    ("", []), ("\n\n", []), ("// c", []), ("a", ["a", "\n"]), ("x;\n", ["x", ";"]),
    ("break continue\n", ["break", "continue", "\n"]),
    ("a.b..c", ["a", ".", "b", ".", ".", "c", "\n"]), ("a.5", ["a", ".5", "\n"]), ("a...", ["a", "..."]),
    ("/**/a/***/", ["a", "\n"]),
    (
      "0x1F 0b1 0o7 017 1_000 1e3 0x1p-2 .5e1 5. 0i 0x_1",
      ["0x1F", "0b1", "0o7", "017", "1_000", "1e3", "0x1p-2", ".5e1", "5.", "0i", "0x_1", "\n"]
    ),
    (
      "'\\'' '\\\\' '\\x41' '\\u00e9' '\\777' 'é'",
      ["'\\''", "'\\\\'", "'\\x41'", "'\\u00e9'", "'\\777'", "'é'", "\n"]
    ),
    ("é Ωx x_é日本", ["é", "Ωx", "x_é日本", "\n"]),
    ("aVeryLongIdentifierName12345 x", ["aVeryLongIdentifierName12345", "x", "\n"]),
  ])
  func semicolonsAndForms(_ expected: (String, [String])) {
    #expect(texts(expected.0) == expected.1)
  }

  @Test func literalKinds() {
    #expect(
      kinds("1 1.5 1i 'a' \"a\" `a` 0x1p2 1e3 0b1i")
        == [
          .intLiteral, .floatLiteral, .imaginaryLiteral, .runeLiteral, .stringLiteral, .stringLiteral,
          .floatLiteral, .floatLiteral, .imaginaryLiteral, .semicolon,
        ])
  }

  @Test func directivesAreKept() {
    let source = "//go:build x\npackage p //go:y\n// go:z\n//minigo:w\n/*line a:1*/ x /*go:n*/"
    let found = scanned(source) { table, bytes in
      table.comments.map { comment in
        "\(comment.token) " + String(decoding: bytes[Int(comment.offset)..<Int(comment.end)], as: UTF8.self)
      }
    }
    #expect(found == ["0 //go:build x", "2 //go:y", "3 //minigo:w", "3 /*line a:1*/"])
  }

  /// A file of any length gives the same tokens: no read depends on where the text ends.
  @Test func prefixes() {
    let source = "package p; func f(a, b int) (s string) { return \"x\\n\" + `y` /* z */ + 'c' // end"
    for length in 0...source.utf8.count {
      let prefix = String(decoding: Array(source.utf8.prefix(length)), as: UTF8.self)
      let count = scanned(prefix) { table, _ in table.count }
      #expect(count >= 1 && count <= length + 2)
    }
  }

  @Test func lineDirectives() {
    let source = "//line a.go:10\n/*line :20:5*/x\n//line /b//c/../d.go:3\n //line no.go:1\n//line nocolon\n"
    var sources = SourceFiles()
    var text = source
    let file = text.withUTF8 { sources.add(path: "x.go", display: "dir/x.go", content: $0) } ?? .none
    var table = TokenTable()
    table.scan(sources[file].bytes)
    let directives = table.lineDirectives(sources[file].bytes, file: "dir/x.go", path: "/home/dir/x.go")
    #expect(directives.map(\.file) == ["dir/a.go", "", "/b/d.go"])
    #expect(directives.map(\.line) == [10, 20, 3])
    #expect(directives.map(\.column) == [0, 5, 0])
    #expect(directives.map(\.offset) == [15, 29, 54])
  }

  @Test func dump() {
    let text = scanned("x 1\n") { table, bytes in table.dump(bytes) }
    #expect(
      text == """
        t0 0 name "x"
        t1 2 intLiteral "1"
        t2 3 semicolon implied
        t3 4 endOfFile

        """)
  }
}
