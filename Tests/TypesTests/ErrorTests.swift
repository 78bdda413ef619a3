import Base
import Parser
import Testing

@testable import Types

/// One package checked from source text, without imports but unsafe.
struct CheckedSource {
  let program: Program
  let checker: Checker
  let file: CheckedFile

  /// Checks `source` for a target with words of `wordSize` bytes.
  init(_ source: String, wordSize: Int64 = 8) throws {
    let program = Program()
    program.wordSize = wordSize
    var text = source
    let id = text.withUTF8 { program.sources.add(path: "p.go", display: "p.go", content: $0) }
    let parsed = parse(try #require(id), of: &program.sources, names: &program.names)
    #expect(parsed.diagnostics.isEmpty, "\(source)")
    let package = program.declarePackage(path: "p", name: "p")
    file = CheckedFile(tree: parsed.tree, package: package)
    checker = Checker(program: program, package: package, imports: [:])
    checker.check([file])
    self.program = program
  }

  /// All errors by place, as `line:column: message`.
  var errors: [String] {
    var lines: [String] = []
    let sorted = checker.errors.enumerated().sorted {
      ($0.element.position, $0.offset) < ($1.element.position, $1.offset)
    }
    for (_, error) in sorted {
      let message = error.message.split(separator: "p.go:", omittingEmptySubsequences: false)
      let place = program.sources.location(error.position)
      let line = "\(place.line):\(place.column): \(message.joined())"
      if lines.last != line { lines.append(line) }
    }
    return lines
  }
}

@Suite struct ErrorTests {
  @Test func errorsAreTheCompilers() throws {
    var count = 0
    for entry in ErrorTable.programs.split(separator: "-- ") {
      let parts = entry.split(separator: "\n==>\n", maxSplits: 1)
      try #require(parts.count == 2)
      let title = parts[0].prefix { $0 != "\n" }
      let checked = try CheckedSource("package p" + parts[0].dropFirst(title.count) + "\n")
      let wanted = parts[1].trimmingSuffix { $0 == "\n" }
      #expect(checked.errors.joined(separator: "\n") == wanted, "\(title)")
      count += 1
    }
    #expect(count >= 40)
  }

  @Test func sizesAreTheTargets() throws {
    let source = """
      package p
      import "unsafe"
      var big int = 1 << 40
      var word [unsafe.Sizeof(big)]int = [8]int{}
      type pair struct {
      \tflag bool
      \tlong int64
      }
      var padded [unsafe.Sizeof(pair{})]int = [16]int{}
      const converted = int(3000000000)
      """
    #expect(try CheckedSource(source).errors == [])
    #expect(
      try CheckedSource(source, wordSize: 4).errors == [
        "3:15: cannot use 1 << 40 (untyped int constant 1099511627776) as int value in variable declaration (overflows)",
        "4:36: cannot use [8]int{} (value of type [8]int) as [4]int value in variable declaration",
        "9:41: cannot use [16]int{} (value of type [16]int) as [12]int value in variable declaration",
        "10:23: constant 3000000000 overflows int",
      ])
  }
}

extension Substring {
  func trimmingSuffix(while isTrimmed: (Character) -> Bool) -> Substring {
    var text = self
    while let last = text.last, isTrimmed(last) { text = text.dropLast() }
    return text
  }
}
