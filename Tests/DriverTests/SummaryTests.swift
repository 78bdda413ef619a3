import Driver
import Foundation
import Testing

/// Summaries of packages: what passes from a package to those that import it.
@Suite struct SummaryTests {
  /// A module of three packages whose importers need bodies, values, methods and constants of each other.
  static let module: [String: String] = [
    "go.mod": "module example.com/m\n\ngo 1.27\n",
    "a/a.go": """
    package a

    import "example.com/m/b"

    type unexported struct{ next *unexported }

    // Exported has methods that importers call.
    type Exported struct {
    \tunexported
    \tValue int `key:"value"`
    }

    const (
    \tFirst = iota + b.Base
    \tSecond
    )

    var Table = [...]string{2: "x", "y"}
    var Function = func(n int) *int { return &n }
    var Composite = map[string][]int{"a": {1, 2}, "b": {3}}
    var hidden = 3

    func (e *Exported) Inlined() int { return helper(e.Value) }

    func (e *Exported) unused() { recover() }

    func helper(n int) int { return n + hidden }

    //go:noinline
    func Leaks(p *int) *int { return b.Keep(p) }

    func Map[T, U any](list []T, f func(T) U) []U {
    \tvar out []U
    \tfor _, x := range list {
    \t\tout = append(out, f(x))
    \t}
    \treturn out
    }

    func First1[T any](seq func(func(T) bool)) (T, bool) {
    \tfor x := range seq {
    \t\treturn x, true
    \t}
    \tvar zero T
    \treturn zero, false
    }

    func init() { println(hidden) }

    func droppedBody(n int) int {
    outer:
    \tfor i := 0; i < n; i++ {
    \t\tswitch {
    \t\tcase i == 2:
    \t\t\tcontinue outer
    \t\tdefault:
    \t\t\tbreak outer
    \t\t}
    \t}
    \tselect {}
    }
    """,
    "b/b.go": """
    package b

    const Base = 10

    var kept *int

    func Keep(p *int) *int {
    \tkept = p
    \treturn p
    }

    type List[T any] struct {
    \titems []T
    }

    func (l *List[T]) Add(x T) { l.items = append(l.items, x) }

    func (l *List[T]) All() func(func(int, T) bool) {
    \treturn func(yield func(int, T) bool) {
    \t\tfor i, x := range l.items {
    \t\t\tif !yield(i, x) {
    \t\t\t\treturn
    \t\t\t}
    \t\t}
    \t}
    }
    """,
    "c/c.go": """
    package c

    import (
    \t"example.com/m/a"
    \t"example.com/m/b"
    \t"fmt"
    )

    type wrapper struct{ *a.Exported }

    func Use(n int) {
    \te := &a.Exported{Value: n}
    \tw := wrapper{e}
    \tx := n
    \ta.Leaks(&x)
    \tvar l b.List[*int]
    \tl.Add(a.Function(w.Inlined()))
    \tfor i, p := range l.All() {
    \t\tfmt.Println(i, *p, a.Second, len(a.Table), a.Composite)
    \t}
    \tlist := a.Map([]int{1, 2}, func(i int) string { return fmt.Sprint(i) })
    \ts, ok := a.First1(func(yield func(string) bool) { yield(list[0]) })
    \tfmt.Println(s, ok)
    }
    """,
  ]

  private static func run(_ folder: CommandTests.Folder, _ arguments: String...) -> CommandResult {
    Command.execute(arguments, CommandEnvironment(directory: folder.url.path))
  }

  /// The summary of package `a` of the module.
  private static func summary(_ package: String) throws -> [UInt8] {
    let folder = try CommandTests.Folder(module)
    return SummaryAccess.bytes(of: "./\(package)", directory: folder.url.path)
  }

  @Test(arguments: ["-m", "-m=2"])
  func separatePackagesSayTheSame(level: String) throws {
    let folder = try CommandTests.Folder(SummaryTests.module)
    let together = SummaryTests.run(folder, "build", level, "./...")
    let apart = SummaryTests.run(folder, "build", level, "-separate", "./...")
    #expect(together.status == 0)
    #expect(together.standardError.string.contains("inlining call to a.helper"))
    #expect(apart.standardError.string == together.standardError.string)
    #expect(apart.status == together.status)
  }

  /// Parameters of the methods of an unnamed type stand where the package first reads the type: in a body that it can see.
  @Test func unnamedTypesStandWhereTheyAreRead() throws {
    let folder = try CommandTests.Folder([
      "go.mod": "module m\n\ngo 1.27\n",
      "first/first.go": """
      package first

      //go:noinline
      func convert(v any) bool {
      \tx, ok := v.(interface{ To(any) bool })
      \treturn ok && x.To(nil)
      }

      func Convert(v any) bool { return convert(v) }

      func Converted[T any](v any) (result T) {
      \tif x, is := v.(interface{ To(any) bool }); is {
      \t\tx.To(&result)
      \t}
      \treturn
      }
      """,
      "second/second.go": """
      package second

      import "m/first"

      func Use(v any) int { return first.Converted[int](v) }
      """,
    ])
    for flags in [["-p", "1"], ["-p", "2"], ["-separate"]] {
      let result = Command.execute(
        ["build", "-m=2"] + flags + ["./..."], CommandEnvironment(directory: folder.url.path))
      let lines = result.standardError.string.split(separator: "\n").filter {
        $0.contains(": parameter ~p1 leaks to {heap}")
      }
      #expect(lines.map { $0.prefix { $0 != " " } } == ["first/first.go:5:28:", "./first/first.go:12:31:"])
    }
  }

  /// Programs that import packages of the embedded library, all of which take part.
  @Test func goldenProgramsSayTheSame() throws {
    let root = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("testdata/golden")
    let names = try FileManager.default.contentsOfDirectory(atPath: root.path).sorted()
    for name in names {
      let folder = root.appendingPathComponent(name)
      let command = (try? String(contentsOf: folder.appendingPathComponent("command"), encoding: .utf8))
      let operands = command.map { $0.split(whereSeparator: \.isWhitespace).map(String.init) } ?? ["main.go"]
      let environment = CommandEnvironment(directory: folder.path)
      for level in ["-m", "-m=2"] {
        let together = Command.execute(["build", level] + operands, environment)
        let apart = Command.execute(["build", level, "-separate"] + operands, environment)
        #expect(apart.standardError.string == together.standardError.string, "\(name) \(level)")
      }
    }
  }

  @Test func strippedTreesKeepWhatImportersNeed() throws {
    let folder = try CommandTests.Folder(SummaryTests.module)
    let text = SummaryTests.run(folder, "dump", "--emit", "summary", "./a").standardOutput.string
    #expect(text.hasPrefix("package example.com/m/a a go1.27 analysed\nimport example.com/m/b\n"))
    for kept in ["helper", "hidden", "unexported", "unused", "Map", "append"] {
      #expect(text.contains(" \(kept)\n"), "\(kept)")
    }
    for dropped in ["droppedBody", "init", "recover", "println", "outer"] {
      #expect(!text.contains(" \(dropped)\n"), "\(dropped)")
    }
    #expect(text.contains("Exported.Inlined 23:6 inlinable cost"))
    #expect(text.contains("Exported.unused 25:6 not inlinable"))
    #expect(SummaryTests.run(folder, "dump", "--emit", "summary", "./a").standardOutput.string == text)
  }

  /// Types from which neither an instance nor a type without a name that has methods can be reached are marked.
  @Test func plainTypesAreMarked() throws {
    let folder = try CommandTests.Folder([
      "go.mod": "module example.com/m\n\ngo 1.27\n",
      "a/a.go": """
      package a

      import "example.com/m/b"

      type Plain struct{ next *Plain }

      func (p *Plain) Other() b.Interface { return nil }

      type Instance struct{ list b.List[int] }

      type Indirect map[string]func(*Instance)

      func (Indirect) Method() {}

      type Method int

      func (Method) Unnamed(x interface{ Close() }) {}

      type Empty chan any
      """,
      "b/b.go": """
      package b

      type Interface interface{ Self() Interface }

      type List[T any] struct{ items []T }
      """,
    ])
    let text = SummaryTests.run(folder, "dump", "--emit", "summary", "./a").standardOutput.string
    let lines = text.split(separator: "\n")
    var plain: [String] = []
    for (line, next) in zip(lines, lines.dropFirst()) where line.contains(" typeDeclaration ") {
      if line.hasSuffix(" plain"), let name = next.split(separator: " ").last { plain.append(String(name)) }
    }
    #expect(plain == ["Plain", "Empty"])
  }

  @Test func damageIsFound() throws {
    let bytes = try SummaryTests.summary("b")
    #expect(SummaryAccess.opens(bytes))
    #expect(!SummaryAccess.opens(bytes, writer: "another version"))
    for position in bytes.indices {
      for change: UInt8 in [1, 0x80, 0xff] {
        var damaged = bytes
        damaged[position] ^= change
        #expect(!SummaryAccess.opens(damaged), "byte \(position)")
      }
    }
    for count in 0..<bytes.count { #expect(!SummaryAccess.opens(Array(bytes[..<count])), "\(count) bytes") }
  }

  /// Bytes whose checksum is right may still say anything.
  @Test func absurdContentDoesNoHarm() throws {
    var seed = UInt64(20_261_121)
    func next() -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33)
    }
    for package in ["a", "b"] {
      let bytes = try SummaryTests.summary(package)
      var opened = 0
      for _ in 0..<4_000 {
        var damaged = bytes
        for _ in 0...next() % 3 {
          let position = 32 + next() % (bytes.count - 32)
          damaged[position] = [0, 1, 0x7f, 0xff, UInt8(truncatingIfNeeded: next())][next() % 5]
        }
        SummaryAccess.sign(&damaged)
        if SummaryAccess.opens(damaged) { opened += 1 }
        SummaryAccess.use(damaged)
      }
      #expect(opened > 0)
    }
  }

  /// Every package of the embedded library, through its summary.
  @Test func embeddedPackagesDeclareTheSame() throws {
    let directory = FileManager.default.temporaryDirectory.path
    let summaries = SummaryAccess.embedded(directory: directory)
    let stored = SummaryAccess.declarations(in: summaries)
    let given = SummaryAccess.embeddedDeclarations(directory: directory)
    #expect(given.count > 50)
    for (path, lines) in given {
      #expect(stored[path] == lines, "\(path)")
    }
    #expect(Set(stored.keys) == Set(given.keys))
  }

  /// Large summaries, cut and changed at random, with a right checksum and without.
  @Test func damageOfLargeSummariesDoesNoHarm() throws {
    let directory = FileManager.default.temporaryDirectory.path
    let summaries = SummaryAccess.embedded(directory: directory).map(\.bytes)
      .sorted { $0.count > $1.count }.prefix(3)
    var seed = UInt64(20_261_122)
    func next() -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33)
    }
    for bytes in summaries {
      #expect(bytes.count > 20_000)
      var opened = 0
      for round in 0..<600 {
        var damaged = bytes
        for _ in 0...next() % 4 {
          let position = 32 + next() % (bytes.count - 32)
          damaged[position] = [0, 1, 0x7f, 0xff, UInt8(truncatingIfNeeded: next())][next() % 5]
        }
        if next() % 8 == 0 { damaged.removeLast(1 + next() % (damaged.count - 64)) }
        if damaged != bytes { #expect(!SummaryAccess.opens(damaged)) }
        SummaryAccess.sign(&damaged)
        if SummaryAccess.opens(damaged) {
          opened += 1
          if round % 10 == 0 { SummaryAccess.use(damaged) }
        }
      }
      #expect(opened > 0)
    }
  }
}
