import Foundation
import Testing

/// Runs of the executable after files of the packages worked on have changed: that they do not find their packages again, and
/// that what they print is what a run without a cache prints, whatever else has changed meanwhile.
@Suite struct PlanRecordTests {
  private typealias Project = RecordedRunTests.Project

  private static let main =
    "package main\n\nimport (\n\t\"fmt\"\n\n\t\"m/q\"\n)\n\nfunc main() { fmt.Println(q.New()) }\n"
  private static let files = [
    "go.mod": "module m\n\ngo 1.27\n",
    "main.go": main,
    "more.go": "package main\n\nfunc more() *int { return new(int) }\n",
    "more_test.go": "package main\n\nimport \"testing\"\n",
    "q/q.go": "package q\n\nfunc New() *int { x := 1; return &x }\n",
    "r/r.go": "package r\n\nfunc New() *int { return nil }\n",
    "../go/VERSION": "go1.27.3\n",
    "../go/src/go.mod": "module std\n\ngo 1.27\n",
    "../go/src/runtime/runtime.go": "package runtime\n",
    "../go/src/errors/errors.go": "package errors\n\ntype E struct{}\n\nfunc Make() *E { return &E{} }\n",
    "../go/src/fmt/fmt.go":
      "package fmt\n\nimport \"errors\"\n\nfunc Println(a ...any) { keep = a; errors.Make() }\n\nvar keep []any\n",
    "../go/src/fmt/fmt_test.go": "package fmt\n",
    "../go/src/os/os.go": "package os\n\nfunc Exit(code int) {}\n",
  ]

  private static func project() throws -> Project { try Project(files) }

  /// What the command prints, with the library of the project.
  private static func run(_ project: Project, _ arguments: [String], usesCache: Bool = true) throws -> String
  {
    var variables = ["MINIGO_GOROOT": "\(project.url.path)/go"]
    if !usesCache { variables["MINIGO_CACHE"] = "off" }
    return try project.run(arguments, variables)
  }

  /// A change beside one of the package asked for.
  private struct Change: Sendable {
    var description: String
    var apply: @Sendable (Project) throws -> Void
    init(_ description: String, _ apply: @escaping @Sendable (Project) throws -> Void) {
      self.description = description
      self.apply = apply
    }

    init(_ description: String, _ name: String, _ text: String) {
      self.init(description) { try $0.write(name, text) }
    }
  }

  /// Writes in place, which changes nothing in the directory.
  private static func overwrite(_ project: Project, _ name: String, _ text: String) throws {
    let handle = try FileHandle(forWritingTo: project.folder.appendingPathComponent(name))
    try handle.truncate(atOffset: 0)
    try handle.write(contentsOf: Data(text.utf8))
    try handle.close()
  }

  private static let changes: [Change] = [
    Change("nothing else") { _ in },
    Change("in place") { try overwrite($0, "main.go", main + "\nfunc f() *int { return new(int) }\n") },
    Change("a type error", "more.go", "package main\n\nfunc more() *int { return 1 }\n"),
    Change("a syntax error", "more.go", "package main\n\nfunc more( *int { return 1 }\n"),
    Change("a header error", "more.go", "package\n"),
    Change("another package", "more.go", "package other\n"),
    Change("a header error in a test", "more_test.go", "package main\n\nimport fmt\n"),
    Change("another import", "more.go", "package main\n\nimport \"os\"\n\nfunc more() { os.Exit(1) }\n"),
    Change(
      "an import that is not there", "more.go",
      "package main\n\nimport \"none\"\n\nfunc more() { none.F() }\n"),
    Change("an import less", "main.go", "package main\n\nimport \"m/q\"\n\nfunc main() { q.New() }\n"),
    Change("a constraint", "more.go", "//go:build none\n\npackage main\n"),
    Change(
      "a pattern to embed", "more.go",
      "package main\n\nimport _ \"embed\"\n\n//go:embed go.mod\nvar s string\n"),
    Change("assembly", "more.s", "// none\n"),
    Change("a file more", "third.go", "package main\n\nfunc third() *int { return new(int) }\n"),
    Change("a file less") { try $0.remove("more.go") },
    Change("a package of the module", "q/q.go", "package q\n\nfunc New() *int { return nil }\n"),
    Change("a package of the module, in place") {
      try overwrite($0, "q/q.go", "package q\n\nfunc New() *int { y := 1; return &y }\n")
    },
    Change("a file more in a package of the module", "q/r.go", "package q\n\nfunc R() {}\n"),
    Change("an error in a package of the module", "q/q.go", "package q\n\nfunc New() *int { return 1 }\n"),
    Change("a module below", "q/go.mod", "module q\n"),
    Change("go.mod", "go.mod", "module m\n\ngo 1.20\n"),
    Change("no go.mod") { try $0.remove("go.mod") },
    Change("go.work", "go.work", "go 1.27\n\nuse ./r\n"),
    Change("go.work above", "../go.work", "go 1.27\n"),
    Change("a vendor directory", "vendor/modules.txt", ""),
    Change("the library, in place") {
      try overwrite(
        $0, "../go/src/fmt/fmt.go",
        "package fmt\n\nfunc Println(a ...any) {}\n\nfunc More() *int { return nil }\n")
    },
    Change("the library, of the same length and age") { project in
      let name = "../go/src/errors/errors.go"
      let path = project.folder.appendingPathComponent(name).path
      let age = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]!
      try overwrite(
        project, name, "package errors\n\ntype E struct{}\n\nfunc Make() *E { return nil  }\n")
      try FileManager.default.setAttributes([.modificationDate: age], ofItemAtPath: path)
    },
    Change("a test of the library", "../go/src/fmt/fmt_test.go", "package other\n"),
    Change("a file more in the library", "../go/src/fmt/more.go", "package fmt\n\nfunc Sprint() {}\n"),
    Change("a file less in the library") { try $0.remove("../go/src/fmt/fmt.go") },
    Change("a directory less in the library") { try $0.remove("../go/src/errors") },
    Change("a directory replaced") { project in
      try project.write("../other/fmt.go", "package fmt\n\nfunc Println(a ...any) {}\n")
      try project.remove("../go/src/fmt")
      try FileManager.default.moveItem(
        at: project.folder.appendingPathComponent("../other"),
        to: project.folder.appendingPathComponent("../go/src/fmt"))
    },
    Change("summaries lost") { project in
      for entry in try FileManager.default.contentsOfDirectory(
        at: project.cache, includingPropertiesForKeys: nil)
      where entry.pathExtension == "sum" { try FileManager.default.removeItem(at: entry) }
    },
    Change("summaries damaged") { project in
      for entry in try FileManager.default.contentsOfDirectory(
        at: project.cache, includingPropertiesForKeys: nil)
      where entry.pathExtension == "sum" {
        var bytes = [UInt8](try Data(contentsOf: entry))
        bytes[bytes.count - 40] ^= 1
        try Data(bytes).write(to: entry)
      }
    },
  ]

  @Test(arguments: [
    (["build", "-m"], true), (["build", "-m=2", "-p", "1", "./..."], false), (["build"], false),
    (["build", "-m", ".", "errors"], false),
  ])
  func whateverChangedIsSeen(_ arguments: [String], isSettled: Bool) throws {
    let projects = try PlanRecordTests.changes.map { _ in try PlanRecordTests.project() }
    // The second run believes what the first one left, the third goes by the record of a settled one.
    for project in projects { _ = try PlanRecordTests.run(project, arguments) }
    if isSettled { Thread.sleep(forTimeInterval: 2.2) }
    for (project, change) in zip(projects, PlanRecordTests.changes) {
      func expectRight(_ moment: String) throws {
        let seen = try PlanRecordTests.run(project, arguments)
        let computed = try PlanRecordTests.run(project, arguments, usesCache: false)
        #expect(seen == computed, "\(change.description), \(moment)")
      }
      let more = "\nfunc edited() *int { return new(int) }\n"
      try project.write("main.go", PlanRecordTests.main + more)
      try expectRight("edited")
      try project.write("main.go", PlanRecordTests.main)
      try change.apply(project)
      try expectRight("changed")
      try expectRight("again")
      try project.write(
        "main.go", PlanRecordTests.main + more + more.replacingOccurrences(of: "d()", with: "()"))
      try expectRight("edited again")
    }
  }

  @Test func packagesAreNotFoundAgain() throws {
    let project = try PlanRecordTests.project()
    Thread.sleep(forTimeInterval: 2.2)
    _ = try PlanRecordTests.run(project, ["build", "-m"])
    // A run that finds packages leaves what it found out about directories.
    func findsPackages() throws -> Bool {
      let names = try FileManager.default.contentsOfDirectory(atPath: project.cache.path)
      let catalogues = names.filter { $0.hasSuffix(".dirs") }
      for name in catalogues {
        try FileManager.default.removeItem(at: project.cache.appendingPathComponent(name))
      }
      return !catalogues.isEmpty
    }
    #expect(try findsPackages())
    for (name, text, isSame) in [
      ("main.go", PlanRecordTests.main + "\nfunc f() {}\n", true),
      ("q/q.go", "package q\n\nfunc New() *int { return nil }\n", true),
      ("more.go", "package main\n\nimport \"os\"\n\nfunc more() { os.Exit(1) }\n", false),
      ("more.go", "package main\n\nimport \"os\"\n\nfunc more() { os.Exit(2) }\n", true),
      ("main.go", "package main\n\nfunc main() { x }\n", false),
      ("main.go", "package main\n\nfunc main() { y }\n", true),
    ] {
      try project.write(name, text)
      let seen = try PlanRecordTests.run(project, ["build", "-m"])
      #expect(try findsPackages() == !isSame, "\(name) \(text)")
      #expect(try seen == PlanRecordTests.run(project, ["build", "-m"], usesCache: false))
    }
  }
}
