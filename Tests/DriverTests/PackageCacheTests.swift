import Base
import Foundation
import Packages
import Testing

@testable import Driver

/// What is kept of packages from run to run: which of them are not done again, and that what is printed is what a run without a
/// cache prints.
@Suite struct PackageCacheTests {
  /// A module and a cache of its own.
  final class Project {
    let folder: CommandTests.Folder
    let cache = FileManager.default.temporaryDirectory.appendingPathComponent("packages-\(UUID().uuidString)")
    init(_ files: [String: String]) throws { folder = try CommandTests.Folder(files) }
    deinit { try? FileManager.default.removeItem(at: cache) }

    func write(_ name: String, _ text: String) throws {
      try Data(text.utf8).write(to: folder.url.appendingPathComponent(name))
    }

    private func execute(_ arguments: [String], _ cache: CacheFolder?, in directory: String) -> CommandResult
    {
      var environment = CommandEnvironment(directory: folder.url.path + directory)
      environment.cache = cache
      return Command.execute(arguments, environment)
    }

    /// What a run without cache prints.
    func computed(_ arguments: [String], in directory: String = "") -> String {
      execute(arguments, nil, in: directory).standardError.string
    }

    /// What a run prints.
    func run(_ arguments: [String], in directory: String = "") -> String {
      execute(arguments, CacheFolder(cache.path), in: directory).standardError.string
    }

    /// The entries with the given ending.
    func entries(_ ending: String) -> [URL] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: cache.path)) ?? []
      return names.filter { $0.hasSuffix(ending) }.sorted().map(cache.appendingPathComponent)
    }

    /// Changes a word in all that is kept to be printed, checksums included: whatever shows it was not found out anew.
    func mark() throws {
      let folder = CacheFolder(cache.path)
      for entry in entries(".dec") {
        let digits = entry.deletingPathExtension().lastPathComponent
        let key = Digest(
          low: try #require(UInt64(digits.suffix(16), radix: 16)),
          high: try #require(UInt64(digits.prefix(16), radix: 16)))
        guard let kept = folder.read(key, .decisions) else { continue }
        let marked = String(decoding: kept.payload, as: UTF8.self)
          .replacingOccurrences(of: "marker", with: "MARKED")
        marked.utf8.withContiguousStorageIfAvailable {
          folder.write(key, .decisions, UnsafeRawBufferPointer($0))
        }
      }
    }

    /// The packages whose decisions a run does not find out anew.
    func kept(_ arguments: [String], in directory: String = "") throws -> [String] {
      try mark()
      let text = run(arguments, in: directory)
      #expect(
        text.replacingOccurrences(of: "MARKED", with: "marker") == computed(arguments, in: directory))
      return text.components(separatedBy: "# ").dropFirst().filter { $0.contains("MARKED") }.map {
        String($0.prefix { $0 != "\n" })
      }
    }
  }

  private static let files = [
    "go.mod": "module m\n\ngo 1.27\n",
    "a/a.go":
      "package a\n\nfunc New() *int { marker := 1; return &marker }\n\n//go:noinline\nfunc Far(marker *int) { println(*marker) }\n",
    "b/b.go":
      "package b\n\nimport \"m/a\"\n\ntype T struct{ P *int }\n\nfunc Make() T { marker := a.New(); return T{marker} }\n\n//go:noinline\nfunc far(marker *T) { a.Far(marker.P) }\n",
    "c/c.go":
      "package c\n\nimport \"m/b\"\n\nfunc Use(marker *int) int { t := b.Make(); return *t.P + *marker }\n",
    "d/d.go": "package d\n\nfunc New(marker *int) *int { return marker }\n",
    "main.go":
      "package main\n\nimport (\n\t\"fmt\"\n\t\"m/c\"\n)\n\nfunc main() { marker := c.Use(new(int)); fmt.Println(marker) }\n",
  ]

  private static let all = ["m", "m/a", "m/b", "m/c", "m/d"]

  @Test(arguments: [["-m"], ["-m=2"], ["-m", "-l"], ["-m", "-p", "2"]])
  func packagesAreKept(_ flags: [String]) throws {
    let project = try Project(PackageCacheTests.files)
    let arguments = ["build"] + flags + ["./..."]
    #expect(project.run(arguments) == project.computed(arguments))
    #expect(project.entries(".dec").count == 5)
    #expect(project.entries(".sum").count == 3)
    #expect(try project.kept(arguments).sorted() == PackageCacheTests.all)
  }

  @Test func flagsAndDirectoriesAreToldApart() throws {
    let project = try Project(PackageCacheTests.files)
    _ = project.run(["build", "-m", "./..."])
    #expect(try project.kept(["build", "-m=2", "./..."]) == [])
    #expect(try project.kept(["build", "-m", "-l", "./..."]) == [])
    #expect(try project.kept(["build", "-m", "../..."], in: "/a") == [])
    #expect(try project.kept(["build", "-C", "c", "-m", "m/..."]) == [])
    #expect(try project.kept(["build", "-C", "c", "-m", "m/..."]).sorted() == PackageCacheTests.all)
    #expect(try project.kept(["build", "-m", "./..."]).sorted() == PackageCacheTests.all)
    #expect(try project.kept(["build", "-m", "./c"]) == ["m/c"])
    #expect(try project.kept(["build", "-m", "c/c.go"]) == [])
    #expect(project.run(["build", "./..."]) == "")
    // An import that was compiled without being asked for.
    let other = try Project(PackageCacheTests.files)
    _ = other.run(["build", "-m", "./c"])
    #expect(other.entries(".dec").count == 1)
    #expect(other.entries(".sum").count == 2)
    #expect(try other.kept(["build", "-m", "./a", "./b", "./c"]) == ["m/c"])
    // The program needs to know what it can see of the package.
    #expect(try other.kept(["build", "-m", "./..."]) == ["m/a", "m/b"])
  }

  @Test func whatChangedIsDoneAgain() throws {
    let project = try Project(PackageCacheTests.files)
    let arguments = ["build", "-m", "./..."]
    func source(_ name: String) throws -> String { try #require(PackageCacheTests.files[name]) }
    _ = project.run(arguments)
    // Nobody imports the program.
    try project.write("main.go", try source("main.go") + "\nfunc more(marker *int) { *marker = 2 }\n")
    #expect(try project.kept(arguments).sorted() == ["m/a", "m/b", "m/c", "m/d"])
    // The body of a function that is not inlined.
    try project.write(
      "a/a.go", try source("a/a.go").replacingOccurrences(of: "println(*marker)", with: "println(marker)"))
    #expect(project.computed(arguments).contains("marker does not escape"))
    #expect(try project.kept(arguments).sorted() == ["m", "m/b", "m/c", "m/d"])
    // The body of one that is; package c sees a through what it expands.
    try project.write(
      "a/a.go", try source("a/a.go").replacingOccurrences(of: "marker := 1", with: "marker := 22"))
    #expect(try project.kept(arguments) == ["m/d"])
    // A new file that changes what others see.
    try project.write("b/more.go", "package b\n\nfunc (t T) Get(marker *int) *int { return marker }\n")
    #expect(try project.kept(arguments).sorted() == ["m/a", "m/d"])
    // Errors are not kept, and everything is there again once they are gone.
    try project.write("b/more.go", "package b\n\nfunc (t T) Get(marker *int) *int { return 1 }\n")
    for _ in 0..<2 { #expect(try project.kept(arguments).sorted() == ["m/a", "m/d"]) }
    #expect(project.run(arguments).contains("cannot use 1"))
    try FileManager.default.removeItem(at: project.folder.url.appendingPathComponent("b/more.go"))
    try project.write("a/a.go", try source("a/a.go"))
    try project.write("main.go", try source("main.go"))
    #expect(try project.kept(arguments).sorted() == PackageCacheTests.all)
  }

  @Test func damagedEntriesAreNotBelieved() throws {
    let project = try Project(PackageCacheTests.files)
    let arguments = ["build", "-m=2", "./..."]
    let computed = project.computed(arguments)
    var seed: UInt64 = 7
    func next() -> Int {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(seed >> 33)
    }
    for round in 0..<60 {
      #expect(project.run(arguments) == computed)
      // What is printed about a package is not at hand, so that what it imports is looked into.
      for entry in project.entries(".dec") where next() % 2 == 0 {
        try FileManager.default.removeItem(at: entry)
      }
      for entry in project.entries(next() % 4 == 0 ? ".dec" : ".sum") {
        var bytes = [UInt8](try Data(contentsOf: entry))
        if next() % 3 == 0 {
          bytes.removeLast(1 + next() % bytes.count)
        } else {
          bytes[next() % bytes.count] ^= 4
        }
        try Data(bytes).write(to: entry)
      }
      #expect(project.run(arguments) == computed, "round \(round)")
    }
  }

  /// A summary that says something else than what its front and key promise.
  @Test func summariesOfOtherPackagesAreNotBelieved() throws {
    let project = try Project(PackageCacheTests.files)
    let arguments = ["build", "-m=2", "./..."]
    _ = project.run(arguments)
    let folder = CacheFolder(project.cache.path)
    let keys = try project.entries(".sum").map { entry in
      let digits = entry.deletingPathExtension().lastPathComponent
      return Digest(
        low: try #require(UInt64(digits.suffix(16), radix: 16)),
        high: try #require(UInt64(digits.prefix(16), radix: 16)))
    }
    let fronts = keys.map { key -> [UInt8] in
      guard let entry = folder.front(key, .summary) else { return [] }
      return Array(entry.payload)
    }
    let summaries = keys.map { key -> [UInt8] in folder.map(key, .summary).map { Array($0.payload) } ?? [] }
    for (index, key) in keys.enumerated() {
      summaries[(index + 1) % keys.count].withUnsafeBytes {
        folder.write(key, .summary, front: fronts[index], $0)
      }
    }
    for entry in project.entries(".dec") { try FileManager.default.removeItem(at: entry) }
    #expect(project.run(arguments) == project.computed(arguments))
  }

  @Test func annotatedSourcesAreTheSame() throws {
    let project = try Project(PackageCacheTests.files)
    func annotate(_ cache: CacheFolder?) -> String {
      var environment = CommandEnvironment(directory: project.folder.url.path)
      environment.cache = cache
      return Command.execute(["annotate", "-m=2", "main.go"], environment).standardOutput.string
    }
    let computed = annotate(nil)
    for _ in 0..<2 { #expect(annotate(CacheFolder(project.cache.path)) == computed) }
    #expect(project.entries(".sum").count == 3)
  }
}
