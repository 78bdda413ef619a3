import Base
import Parser
import Testing

/// A source parsed for a test.
struct Parsed: ~Copyable {
  let sources: SourceFiles
  let names: Interner
  let tree: SyntaxTree
  let errors: [String]

  init(_ source: String, settings: ParseSettings = .init()) {
    var text = source
    var sources = SourceFiles()
    var names = Interner()
    let file = text.withUTF8 { sources.add(path: "x.go", display: "./x.go", content: $0) } ?? .none
    let parsed = parse(file, of: &sources, names: &names, settings: settings)
    var errors: [String] = []
    for diagnostic in parsed.diagnostics {
      let place = sources.location(diagnostic.position)
      errors.append("\(place.line):\(place.column): \(diagnostic.message)")
    }
    tree = parsed.tree
    self.errors = errors
    self.sources = sources
    self.names = names
  }
}

struct ErrorTests {
  private func check(_ cases: [Case], before: String) {
    for item in cases {
      let parsed = Parsed(before + item.source)
      let errors = parsed.errors
      #expect(errors.sorted() == item.errors.sorted(), "\(item.source)")
    }
  }

  @Test func lexical() { check(ErrorTable.lexical, before: "package p\n") }
  @Test func syntax() { check(ErrorTable.syntax, before: "package p\n") }
  @Test func branches() { check(ErrorTable.branches, before: "package p\n") }
  @Test func directives() { check(ErrorTable.directives, before: "package p\n") }
  @Test func heads() { check(ErrorTable.heads, before: "") }

  /// Nesting beyond the limit is one error, whatever nests, and never the end of the program.
  @Test(arguments: [
    ("func f() {", "{", ""), ("var x = a", ".b", ""), ("func f() {", "a:\n", ""),
    ("type T interface{ a", " | a", "}"), ("var x ", "[]", "int"), ("var x = f", "()", ""),
    ("var x = T", "{", ""), ("func f() {", "for {", ""),
  ])
  func depth(_ parts: (String, String, String)) {
    let source = "package p\n" + parts.0 + String(repeating: parts.1, count: 100_000) + parts.2
    let parsed = Parsed(source)
    let errors = parsed.errors
    #expect(errors.count == 1)
    #expect(errors.first?.contains("source is nested too deeply (more than 5000 levels)") == true)
  }

  /// Chains of operators and of `else if` may be longer than others may be deep, up to a limit of their own.
  @Test(arguments: [("var x = 1", " + 1", ""), ("func f() { if x {}", " else if x {}", "}")])
  func chains(_ parts: (String, String, String)) {
    for (length, errors) in [(90_000, 0), (110_000, 1)] {
      let parsed = Parsed("package p\n" + parts.0 + String(repeating: parts.1, count: length) + parts.2)
      #expect(parsed.errors.count == errors)
    }
  }

  /// Bytes that are no text end no phase.
  @Test func bytes() {
    for seed in 0..<200 {
      var state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 | 1
      var bytes: [UInt8] = Array("package p\nfunc f() {\n".utf8)
      for _ in 0..<300 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes.append(UInt8(truncatingIfNeeded: state >> 40))
      }
      var sources = SourceFiles()
      var names = Interner()
      let file = bytes.withUnsafeBufferPointer { sources.add(path: "x.go", display: "x.go", content: $0) }
      let parsed = parse(file ?? .none, of: &sources, names: &names)
      #expect(!parsed.diagnostics.isEmpty)
    }
  }
}
