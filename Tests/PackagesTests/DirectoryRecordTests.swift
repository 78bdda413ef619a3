import Base
import Foundation
import Testing

@testable import Packages

/// What is read when records of directories stand in the cache: nothing that has not changed, and what comes of it is what
/// would come of reading everything.
@Suite struct DirectoryRecordTests {
  private static let files = [
    "m/go.mod": "module m\n",
    "m/main.go": "package main\n\nimport (\n\t\"m/p\"\n\t\"m/q\"\n)\n\nfunc main() { p.F(); q.F() }\n",
    "m/p/a.go": "package p\n\nimport \"m/q\"\n\nfunc F() { q.F() }\n",
    "m/p/b.go": "package p\n\nvar B = 1\n",
    "m/p/b_windows.go": "package p\n\nvar B = 2\n",
    "m/p/c_test.go": "package p_test\n\nimport \"testing\"\n",
    "m/p/d.s": "//go:build none\n",
    "m/q/q.go": "package q\n\nfunc F() {}\n",
    "m/r/r.go": "package r\n\nfunc F() {}\n",
    "other/x.go": "package p\n\nfunc F() {}\n",
  ]

  /// A tree of packages with a cache of its own.
  private final class RecordedTree {
    let tree: PackageTree
    let cache = CacheTests.TemporaryCache()

    init() throws { tree = try PackageTree(DirectoryRecordTests.files) }

    func path(_ name: String) -> String { "\(tree.root)/\(name)" }

    func write(_ name: String, _ text: String) throws {
      // In place, as editors do not do it: the directory shows nothing of it.
      let handle = try FileHandle(forWritingTo: URL(fileURLWithPath: path(name)))
      try handle.truncate(atOffset: 0)
      try handle.write(contentsOf: Data(text.utf8))
      try handle.close()
    }

    /// Loads the package in m so many seconds from now. Returns the files of all packages, or what is wrong, and the files that
    /// were read for it.
    func run(after seconds: Int = 10, usesCache: Bool = true, _ operands: [String] = ["."]) throws -> (
      result: String, read: String
    ) {
      var settings = LoadSettings(directory: path("m"))
      try settings.apply(["GOPATH": path("gopath"), "GOWORK": "off", "GO111MODULE": ""])
      settings.start = Timestamp.now - -seconds
      if usesCache { settings.cache = cache.folder }
      var sources = SourceFiles()
      var loader = PackageLoader(settings)
      do {
        try loader.resolve(operands, &sources)
      } catch {
        return (error.message, "")
      }
      var lines: [String] = []
      for package in loader.plan(sources) {
        let names = package.files.map { PathText.last(sources[$0].path) }.joined(separator: " ")
        let assembly = package.hasAssembly ? " assembly" : ""
        lines.append("\(package.path): \(names)\(assembly) \(package.digest) \(package.byteCount)")
      }
      var read: [String] = []
      for index in 0..<sources.count where !sources[FileID(index)].awaitsContent {
        read.append(PathText.last(sources[FileID(index)].path))
      }
      var names = Interner()
      while let package = loader.next(&sources, &names) {
        for file in package.files {
          lines.append("\(sources[file.tree.file].display) \(file.tree.nodeCount)")
        }
      }
      if sources.isStale { lines.append("stale") }
      return (loader.errors + lines.joined(separator: "\n"), read.joined(separator: " "))
    }
  }

  private struct Change: CustomTestStringConvertible {
    var testDescription: String
    /// The files that are read in the run after it.
    var read: String
    var make: (RecordedTree) throws -> Void

    init(_ name: String, reads read: String, _ make: @escaping (RecordedTree) throws -> Void) {
      testDescription = name
      self.read = read
      self.make = make
    }
  }

  private static var changes: [Change] {
    let manager = FileManager.default
    return [
      Change("nothing", reads: "") { _ in },
      Change("an edit", reads: "b.go") { try $0.write("m/p/b.go", "package p\n\nvar B = 1000\n") },
      Change("an edit of the same size", reads: "b.go") {
        try $0.write("m/p/b.go", "package p\n\nvar B = 3\n")
      },
      Change("a touch", reads: "q.go") {
        try manager.setAttributes([.modificationDate: Date()], ofItemAtPath: $0.path("m/q/q.go"))
      },
      Change("a time of long ago", reads: "q.go") {
        try manager.setAttributes(
          [.modificationDate: Date(timeIntervalSince1970: 1)], ofItemAtPath: $0.path("m/q/q.go"))
      },
      Change("a new file", reads: "e.go") {
        try "package p\n\nvar E = 1\n".write(toFile: $0.path("m/p/e.go"), atomically: true, encoding: .utf8)
      },
      Change("a removed file", reads: "") { try manager.removeItem(atPath: $0.path("m/p/b.go")) },
      Change("a renamed file", reads: "e.go") {
        try manager.moveItem(atPath: $0.path("m/p/b.go"), toPath: $0.path("m/p/e.go"))
      },
      Change("a new import", reads: "a.go r.go") {
        try $0.write("m/p/a.go", "package p\n\nimport \"m/r\"\n\nfunc F() { r.F() }\n")
      },
      Change("a constraint", reads: "") { try $0.write("m/p/b.go", "//go:build ignore\n\npackage p\n") },
      Change("a lifted constraint", reads: "") { try $0.write("m/p/d.s", "// text\n") },
      Change("another package clause", reads: "") { try $0.write("m/p/b.go", "package z\n") },
      Change("a malformed header", reads: "") { try $0.write("m/p/b.go", "package p\nimport 1\n") },
      Change("an import of nothing", reads: "") {
        try $0.write("m/p/b.go", "package p\nimport \"m/none\"\n")
      },
      Change("a forbidden import", reads: "") { try $0.write("m/q/q.go", "package q\nimport \"m/p\"\n") },
      Change("a directory that becomes a link", reads: "x.go") {
        try manager.removeItem(atPath: $0.path("m/p"))
        try manager.createSymbolicLink(atPath: $0.path("m/p"), withDestinationPath: $0.path("other"))
      },
      Change("a file that becomes a link", reads: "b.go") {
        try manager.moveItem(atPath: $0.path("m/p/b.go"), toPath: $0.path("b.go"))
        try manager.createSymbolicLink(atPath: $0.path("m/p/b.go"), withDestinationPath: $0.path("b.go"))
      },
      Change("a file that becomes a directory", reads: "") {
        try manager.removeItem(atPath: $0.path("m/p/b.go"))
        try manager.createDirectory(atPath: $0.path("m/p/b.go"), withIntermediateDirectories: true)
      },
      Change("a directory without files", reads: "") {
        try manager.removeItem(atPath: $0.path("m/q/q.go"))
      },
      Change("a removed directory", reads: "") { try manager.removeItem(atPath: $0.path("m/q")) },
      Change("names that differ in case", reads: "") {
        try "package p\n".write(toFile: $0.path("m/p/B.go"), atomically: true, encoding: .utf8)
      },
    ]
  }

  @Test func onlyWhatChangedIsRead() throws {
    for change in DirectoryRecordTests.changes {
      let tree = try RecordedTree()
      let first = try tree.run()
      #expect(first.read == "main.go a.go b.go q.go")
      #expect(first.result == (try tree.run(usesCache: false).result))
      try change.make(tree)
      let second = try tree.run()
      let plain = try tree.run(usesCache: false)
      #expect(second.result == plain.result, "\(change.testDescription)")
      if plain.read.isEmpty { continue }
      #expect(second.read == change.read, "\(change.testDescription)")
      let third = try tree.run()
      #expect(third.result == plain.result && third.read == "", "\(change.testDescription)")
    }
  }

  @Test func whatIsWrongIsSaidEachTime() throws {
    let tree = try RecordedTree()
    _ = try tree.run()
    try tree.write("m/q/q.go", "package q\n\nimport \"m/none\"\n")
    let plain = try tree.run(usesCache: false)
    for _ in 0..<3 { #expect(try tree.run().result == plain.result) }
    #expect(plain.result.hasPrefix("q/q.go:3:8: package m/none is not in std"))
  }

  @Test func patternsFindWhatIsRecorded() throws {
    let tree = try RecordedTree()
    for pattern in ["./...", "all", "m/...", "./p"] {
      let plain = try tree.run(usesCache: false, [pattern])
      for _ in 0..<2 { #expect(try tree.run([pattern]).result == plain.result) }
    }
    #expect(try tree.run(["./..."]).read == "")
  }

  @Test func freshFilesAreReadUntilTheySettle() throws {
    let tree = try RecordedTree()
    _ = try tree.run()
    try tree.write("m/p/b.go", "package p\n\nvar B = 2\n")
    #expect(try tree.run(after: 0).read == "b.go")
    try tree.write("m/p/b.go", "package p\n\nvar B = 3\n")
    let plain = try tree.run(usesCache: false)
    let found = try tree.run(after: 0)
    #expect(found.read == "b.go" && found.result == plain.result)
    #expect(try tree.run(after: 10).read == "b.go")
    #expect(try tree.run(after: 0).read == "")
  }

  @Test func damagedRecordsAreNotBelieved() throws {
    let tree = try RecordedTree()
    let first = try tree.run()
    let name = try #require(tree.cache.names.first { $0.hasSuffix(".dirs") })
    let place = URL(fileURLWithPath: "\(tree.cache.url.path)/\(name)")
    let whole = [UInt8](try Data(contentsOf: place))
    for offset in stride(from: 0, to: whole.count, by: 97) {
      var damaged = whole
      damaged[offset] ^= 0x10
      try Data(damaged).write(to: place)
      let found = try tree.run()
      #expect(found.result == first.result && found.read == first.read)
    }
    for count in stride(from: 0, to: whole.count, by: 211) {
      try Data(whole[..<count]).write(to: place)
      #expect(try tree.run().result == first.result)
    }
    #expect(try tree.run().read == "")
  }

  @Test func contentsThatChangeDuringARunMakeItStale() throws {
    let tree = try RecordedTree()
    _ = try tree.run()
    var settings = LoadSettings(directory: tree.path("m"))
    try settings.apply(["GOPATH": tree.path("gopath"), "GOWORK": "off", "GO111MODULE": ""])
    settings.start = Timestamp.now - -10
    settings.cache = tree.cache.folder
    var sources = SourceFiles()
    var loader = PackageLoader(settings)
    try loader.resolve(["."], &sources)
    try tree.write("m/p/b.go", "package p\n")
    var names = Interner()
    while loader.next(&sources, &names) != nil {}
    let isStale = sources.isStale
    #expect(isStale)
  }

  @Test func aThreadThatLooksAheadChangesNothing() throws {
    let cache = CacheTests.TemporaryCache()
    var files = ["m/go.mod": "module m\n", "m/main.go": "package main\n\nimport \"p0\"\n"]
    for index in 0..<40 {
      let imports = (1...4).map { index * 2 + $0 }.filter { $0 < 40 }.map { "import \"p\($0)\"\n" }
      files["go/src/p\(index)/a.go"] = "package p\(index)\n\n" + imports.joined()
    }
    let tree = try PackageTree(files)
    func run(_ looksAhead: Bool, seconds: Int = 10) throws -> [String] {
      var settings = LoadSettings(directory: "\(tree.root)/m")
      try settings.apply(["GOPATH": "\(tree.root)/gopath", "GOWORK": "off", "GO111MODULE": ""])
      settings.goRoot = "\(tree.root)/go"
      settings.start = Timestamp.now - -seconds
      settings.cache = cache.folder
      if looksAhead { settings.aside = { work in Thread.detachNewThread { work() } } }
      var sources = SourceFiles()
      var loader = PackageLoader(settings)
      try loader.resolve(["."], &sources)
      return loader.plan(sources).map { "\($0.path) \($0.imported) \($0.digest)" }
    }
    let first = try run(false)
    #expect(first.count == 41)
    for _ in 0..<20 { #expect(try run(true) == first) }
    try "package p7\n\nvar X int\n".write(
      toFile: "\(tree.root)/go/src/p7/a.go", atomically: true, encoding: .utf8)
    let changed = try run(false, seconds: 0)
    #expect(changed != first)
    for _ in 0..<20 { #expect(try run(true, seconds: 0) == changed) }
  }
}
