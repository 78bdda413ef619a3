import Driver
import Foundation
import Testing

/// The shared walks of the solver say what walks from each location say.
@Suite struct SolverTests {
  @Test func formulationsAgreeOnGoldenPrograms() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("testdata/golden")
    let folders = try FileManager.default.contentsOfDirectory(at: root, includingPropertiesForKeys: nil)
    var functions = 0
    for folder in folders.sorted(by: { $0.path < $1.path }) {
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { $0.hasSuffix(".go") }.sorted()
      if files.isEmpty { continue }
      let result = Command.execute(
        ["dump", "--emit", "solvers"] + files, CommandEnvironment(directory: folder.path))
      let text = result.standardOutput.string
      if text.isEmpty { continue }
      functions += Int(text.split(separator: " ").first ?? "") ?? 0
      #expect(text.hasSuffix(" 0 differences\n"), "\(folder.lastPathComponent): \(text)")
    }
    #expect(functions > 1000)
  }

  /// Shapes on which walks from each location take time that grows with the square of the program.
  @Test func formulationsAgreeOnHardShapes() throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("solver-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, program) in SolverTests.programs {
      try Data(program.utf8).write(to: folder.appendingPathComponent("p.go"))
      let result = Command.execute(
        ["dump", "--emit", "solvers", "p.go"], CommandEnvironment(directory: folder.path))
      #expect(
        result.standardOutput.string.hasSuffix(" 0 differences\n"),
        "\(name): \(result.standardError.string)")
    }
  }

  private static let programs: [(String, String)] = [
    ("chain", chain), ("ring", ring), ("literals", literals), ("loops", loops),
  ]

  private static var chain: String {
    var text = "package p\n\nvar sink *int\n\nfunc f(p *int, q **int) (*int, **int) {\n\tx0 := p\n\ty0 := q\n"
    for index in 1..<60 {
      text += "\tx\(index) := x\(index - 1)\n\t_ = y\(index - 1)\n"
      text += index % 7 == 0 ? "\ty\(index) := &x\(index)\n" : "\ty\(index) := y\(index - 1)\n"
      if index % 9 == 0 { text += "\tx\(index) = *y\(index)\n" }
    }
    return text + "\tsink = x40\n\treturn x59, y59\n}\n"
  }

  private static var ring: String {
    var text = "package p\n\ntype node struct{ next *node }\n\n"
    for index in 0..<40 {
      text += """
        func f\(index)(a, b *node, n int) (*node, *node) {
        	for i := 0; i < n; i++ {
        		var local node
        		x, _ := f\((index * 7 + 3) % 40)(a, &local, n-1)
        		b.next = x
        	}
        	return f\((index + 1) % 40)(b, a.next, n-1)
        }

        """
    }
    return text
  }

  private static var literals: String {
    var text = "package p\n\nvar sink func(*int) *int\n\nfunc f(p *int) *int {\n\tx := p\n\tvar y int\n"
    for index in 0..<30 {
      text += """
        	f\(index) := func(a, b *int) (*int, *int) {
        		g := func(c *int) *int {
        			if c == b { return a }
        			return \(index % 3 == 0 ? "x" : index % 3 == 1 ? "&y" : "c")
        		}
        		\(index % 5 == 0 ? "sink = g" : "_ = g(a)")
        		return g(b), \(index % 2 == 0 ? "a" : "x")
        	}
        	x, _ = f\(index)(x, p)

        """
    }
    return text + "\treturn x\n}\n"
  }

  private static var loops: String {
    var text = "package p\n\nfunc f(n int) (r *int) {\n"
    for depth in 0..<8 {
      text += "\tvar p\(depth) *int\n\tfor range n {\n\t\tvar x\(depth) int\n\t\tq\(depth) := &x\(depth)\n"
    }
    for depth in (0..<8).reversed() {
      text += "\tp\(depth) = q\(depth)\n"
      if depth % 3 == 0 { text += "\tp\(depth / 2) = p\(depth)\n" }
      text += "\t}\n\t_ = p\(depth)\n"
    }
    return text + "\treturn\n}\n"
  }
}
