import Foundation
import Testing

@testable import Driver

/// What is printed does not depend on the number of threads.
@Suite struct WorkersTests {
  /// A module of `count` packages that import each other; those in `faulty` have errors.
  private static func module(_ count: Int, faulty: [Int: String]) -> [String: String] {
    var files = ["go.mod": "module example.com/many\n\ngo 1.27\n"]
    for index in 0..<count {
      let imports = [index / 2, index / 3, index - 1].filter { $0 >= 0 && $0 < index }
      var text = "package p\(index)\n\nimport (\n\t\"fmt\"\n"
      for other in Set(imports).sorted() { text += "\t\"example.com/many/p\(other)\"\n" }
      text += """
        )

        type Node[T any] struct {
        \tvalue T
        \tnext  *Node[T]
        }

        func (n *Node[T]) Push(value T) *Node[T] { return &Node[T]{value, n} }

        func (n *Node[T]) All(yield func(T) bool) {
        \tfor ; n != nil; n = n.next {
        \t\tif !yield(n.value) {
        \t\t\treturn
        \t\t}
        \t}
        }

        func First[T any](n *Node[T], or T) T {
        \tfor value := range n.All {
        \t\treturn value
        \t}
        \treturn or
        }

        var kept *int

        func Keep(p *int) *int {
        \tkept = p
        \treturn p
        }

        func Get(p *int) int { return *p }

        func Print(x int) {
        \tvar list *Node[int]
        \tlist = list.Push(x)
        \tf := func() int { return First(list, x) }
        \tfmt.Println(f(), Get(&x))
        }

        """
      for other in Set(imports).sorted() {
        text += """

          func From\(other)(x int) int {
          \tvar list *p\(other).Node[string]
          \tlist = list.Push("a")
          \tp\(other).Keep(&x)
          \treturn p\(other).Get(&x) + len(p\(other).First(list, ""))
          }

          """
      }
      text += faulty[index] ?? ""
      files["p\(index)/p.go"] = text
    }
    files["main.go"] = """
      package main

      import "example.com/many/p3"

      func main() { p3.Print(1) }

      """
    return files
  }

  private func expectSame(_ files: [String: String], _ arguments: [String], isFree: Bool) throws {
    let folder = try CommandTests.Folder(files)
    let environment = CommandEnvironment(directory: folder.url.path)
    let expected = Command.execute(["build", "-p", "1"] + arguments + ["./..."], environment)
    #expect((expected.status == 0) == isFree)
    #expect(expected.standardError.count > 500)
    for _ in 0..<5 {
      for threads in [2, 4, 8] {
        let result = Command.execute(["build", "-p", "\(threads)"] + arguments + ["./..."], environment)
        #expect(result.status == expected.status)
        #expect(result.standardError.string == expected.standardError.string, "-p \(threads)")
      }
    }
  }

  @Test func decisionsAreTheSame() throws {
    try expectSame(WorkersTests.module(30, faulty: [:]), ["-m"], isFree: true)
  }

  @Test func explanationsAreTheSame() throws {
    try expectSame(WorkersTests.module(12, faulty: [:]), ["-m=2"], isFree: true)
  }

  @Test func errorsAreTheSame() throws {
    let faulty = [
      11: "\nfunc bad() int { return \"text\" }\n", 17: "\nvar lost = missing\n", 23: "\nfunc {\n",
      29: "\nfunc unused() { x := 1 }\n",
    ]
    try expectSame(WorkersTests.module(30, faulty: faulty), ["-m"], isFree: false)
  }

  @Test func threadsAreAPositiveNumber() throws {
    let folder = try CommandTests.Folder(["main.go": "package main\n\nfunc main() {}\n"])
    #expect(folder.run("build", "-p", "0").standardError.string == "go: -p must be a positive integer: 0\n")
    #expect(folder.run("build", "-p", "x").status == 2)
  }

  @Test func phasesAreTimed() throws {
    let folder = try CommandTests.Folder(WorkersTests.module(4, faulty: [:]))
    let text = folder.run("build", "-m", "-timings", "-p", "2", "./...").standardError.string
    for phase in [
      "load", "lex+parse", "check", "lower", "inline", "escape", "render", "summary", "run, peak",
    ] {
      #expect(text.contains("\n\(phase) "), "\(phase)")
    }
    #expect(!folder.run("build", "-m", "./...").standardError.string.contains("run, peak"))
  }

  @Test func progressFitsTheTerminal() {
    #expect(ProgressLine.text(["a", "b/c"], 3, width: 80) == "3 packages left: a, b/c")
    #expect(ProgressLine.text([], 1, width: 80) == "1 package left")
    #expect(ProgressLine.text(["abcdef"], 1, width: 20) == "1 package left: abc")
  }
}
