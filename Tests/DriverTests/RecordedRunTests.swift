import Base
import Foundation
import Testing

/// Runs of the executable, which stands beside the tests, with a cache: what is replayed, and that nothing else is.
@Suite struct RecordedRunTests {
  /// A folder with a program and a cache, removed with the value.
  final class Project {
    let url = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("run-\(UUID().uuidString)")
    var cache: URL { url.appendingPathComponent("cache") }
    var folder: URL { url.appendingPathComponent("project") }

    init(_ files: [String: String]) throws {
      for (name, text) in files { try write(name, text) }
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ name: String, _ text: String) throws {
      let file = folder.appendingPathComponent(name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }

    func remove(_ name: String) throws {
      try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
    }

    static let executable = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appendingPathComponent("minigo")

    /// Starts the command.
    func start(_ arguments: [String], _ variables: [String: String] = [:], in directory: String = "") throws
      -> Running
    {
      let process = Process()
      process.executableURL = Project.executable
      process.arguments = arguments
      process.currentDirectoryURL = folder.appendingPathComponent(directory)
      var environment = [
        "HOME": url.path, "MINIGO_CACHE": cache.path, "GOPATH": "\(url.path)/go", "MINIGO_GOROOT": "off",
      ]
      for (name, value) in variables { environment[name] = value.isEmpty ? nil : value }
      process.environment = environment
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try process.run()
      return Running(process: process, pipe: pipe)
    }

    /// What the command prints, and its exit status.
    func run(_ arguments: [String], _ variables: [String: String] = [:], in directory: String = "") throws
      -> String
    {
      try start(arguments, variables, in: directory).result
    }

    /// The entries of the cache.
    var entries: [URL] {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: cache.path)) ?? []
      return names.filter { $0.hasSuffix(".run") }.sorted().map(cache.appendingPathComponent)
    }

    /// Changes a word in what the only record says that the run printed, checksum included: whoever prints it has replayed it.
    func mark() throws {
      try #require(entries.count == 1)
      var bytes = [UInt8](try Data(contentsOf: entries[0]).dropLast(16))
      let word = Array("marker".utf8)
      let place = try #require(
        (0...(bytes.count - word.count)).last { bytes[$0..<($0 + word.count)].elementsEqual(word) })
      bytes.replaceSubrange(place..<(place + word.count), with: "MARKED".utf8)
      let digest = Digest(bytes)
      for half in [digest.low, digest.high] {
        withUnsafeBytes(of: half.littleEndian) { bytes.append(contentsOf: $0) }
      }
      try Data(bytes).write(to: entries[0])
    }
  }

  struct Running {
    let process: Process
    let pipe: Pipe
    var result: String {
      let text = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      process.waitUntilExit()
      return text + "exit status \(process.terminationStatus)\n"
    }
  }

  private static let files = [
    "go.mod": "module m\n\ngo 1.27\n",
    "main.go":
      "package main\n\nimport \"m/q\"\n\nfunc marker() *int { return q.New() }\n\nfunc main() { marker() }\n",
    "q/q.go": "package q\n\nfunc New() *int { x := 1; return &x }\n",
    "bad.go": "package main\n\nfunc marker() { marker := 1 }\n\nfunc main() {}\n",
    "sub/x.go": "package sub\n",
  ]
  private static func project() throws -> Project {
    var files = RecordedRunTests.files
    files["bad.go"] = nil
    return try Project(files)
  }

  @Test(arguments: [
    ["build", "-m"], ["build", "-m=2", "."], ["build", "-m", "./..."], ["annotate", "main.go"],
    ["build", "bad.go"],
    ["annotate", "-m=2", "main.go"],
  ])
  func repeatedRunsAreReplayed(_ arguments: [String]) throws {
    let project =
      try arguments.contains("bad.go") ? Project(RecordedRunTests.files) : RecordedRunTests.project()
    let computed = try project.run(arguments, ["MINIGO_CACHE": "off"])
    #expect(computed.contains("marker"))
    #expect(project.entries.isEmpty)
    for _ in 0..<2 { #expect(try project.run(arguments) == computed) }
    try project.mark()
    let replayed = try project.run(arguments)
    #expect(replayed.replacingOccurrences(of: "MARKED", with: "marker") == computed)
    #expect(replayed.contains("MARKED"))
    // The same content with another status.
    let source = RecordedRunTests.files["main.go"]
    if !arguments.contains("bad.go"), let source { try project.write("main.go", source) }
    #expect(try project.run(arguments) == replayed)
    #expect(try project.run(arguments, ["MINIGO_CACHE": "off"]) == computed)
  }

  @Test func statusesAreTakenOverOnceTheyAreOld() throws {
    let project = try RecordedRunTests.project()
    let computed = try project.run(["build", "-m"])
    let first = try Data(contentsOf: project.entries[0])
    Thread.sleep(forTimeInterval: 2.5)
    #expect(try project.run(["build", "-m"]) == computed)
    let renewed = try Data(contentsOf: project.entries[0])
    #expect(renewed != first)
    #expect(try project.run(["build", "-m"]) == computed)
    #expect(try Data(contentsOf: project.entries[0]) == renewed)
  }

  /// A change of what a run depends on.
  struct Change: CustomTestStringConvertible, Sendable {
    var testDescription: String
    var variables: [String: String] = [:]
    var directory = ""
    var arguments = ["build", "-m", "m"]
    var apply: @Sendable (Project) throws -> Void = { _ in }
  }

  static let changes: [Change] = [
    Change(testDescription: "source") {
      try $0.write("main.go", "package main\n\nfunc marker() {}\n\nfunc main() {}\n")
    },
    Change(testDescription: "source of an import") {
      try $0.write("q/q.go", "package q\n\nfunc New() *int { return nil }\n")
    },
    Change(testDescription: "source of the same length and age") { project in
      let path = project.folder.appendingPathComponent("q/q.go").path
      let age = try FileManager.default.attributesOfItem(atPath: path)[.modificationDate]!
      try project.write("q/q.go", "package q\n\nfunc New() *int { y := 1; return &y }\n")
      try FileManager.default.setAttributes([.modificationDate: age], ofItemAtPath: path)
    },
    Change(testDescription: "file added") { try $0.write("more.go", "package main\n\nfunc more() {}\n") },
    Change(testDescription: "file added to an import") { try $0.write("q/r.go", "package r\n") },
    Change(testDescription: "file deleted") { try $0.remove("q/q.go") },
    Change(testDescription: "folder deleted") { try $0.remove("q") },
    Change(testDescription: "folder became a file") {
      try $0.remove("q")
      try $0.write("q", "")
    },
    Change(testDescription: "go.mod") { try $0.write("go.mod", "module m\n\ngo 1.21\n") },
    Change(testDescription: "go.mod deleted") { try $0.remove("go.mod") },
    Change(testDescription: "go.work made") { try $0.write("go.work", "go 1.27\n\nuse ./sub\n") },
    Change(testDescription: "go.work made above") { try $0.write("../go.work", "go 1.27\n") },
    Change(testDescription: "go.mod made below") { try $0.write("q/go.mod", "module q\n") },
    Change(testDescription: "vendor made") { try $0.write("vendor/modules.txt", "") },
    Change(testDescription: "GOFLAGS", variables: ["GOFLAGS": "-tags=x"]),
    Change(testDescription: "GOOS", variables: ["GOOS": "windows"]),
    Change(testDescription: "GO111MODULE", variables: ["GO111MODULE": "off"]),
    Change(testDescription: "GOPATH", variables: ["GOPATH": ""]),
    Change(testDescription: "other directory", directory: "sub"),
    Change(testDescription: "other arguments", arguments: ["build", "-m", "-l", "m"]),
  ]

  @Test(arguments: changes) func changedInputsAreComputed(_ change: Change) throws {
    let project = try RecordedRunTests.project()
    _ = try project.run(["build", "-m", "m"])
    try project.mark()
    #expect(try project.run(["build", "-m", "m"]).contains("MARKED"))
    try change.apply(project)
    let seen = try project.run(change.arguments, change.variables, in: change.directory)
    var off = change.variables
    off["MINIGO_CACHE"] = "off"
    #expect(try seen == project.run(change.arguments, off, in: change.directory))
    #expect(try seen == project.run(change.arguments, change.variables, in: change.directory))
  }

  @Test func damagedRecordsAreComputed() throws {
    let project = try RecordedRunTests.project()
    let computed = try project.run(["build", "-m"])
    try project.mark()
    let place = project.entries[0]
    let whole = [UInt8](try Data(contentsOf: place))
    for index in stride(from: 0, to: whole.count, by: 97) {
      var bytes = whole
      bytes[index] ^= 0x10
      try Data(bytes).write(to: place)
      #expect(try project.run(["build", "-m"]) == computed)
      try Data(whole[..<index]).write(to: place)
      #expect(try project.run(["build", "-m"]) == computed)
    }
    try Data(whole).write(to: place)
    #expect(try project.run(["build", "-m"]).contains("MARKED"))
  }

  @Test func eightAtOnceAgree() throws {
    let project = try RecordedRunTests.project()
    let computed = try project.run(["build", "-m=2", "./..."], ["MINIGO_CACHE": "off"])
    for _ in 0..<4 {
      let runs = try (0..<8).map { _ in try project.start(["build", "-m=2", "./..."]) }
      for run in runs { #expect(run.result == computed) }
      #expect(project.entries.count == 1)
      _ = try project.run(["cache", "clean"])
      #expect(project.entries.isEmpty)
    }
  }

  @Test func withoutAFolderNothingIsWritten() throws {
    let project = try RecordedRunTests.project()
    let computed = try project.run(["build", "-m"], ["MINIGO_CACHE": "off"])
    for variables in [
      ["MINIGO_CACHE": "relative"], ["MINIGO_CACHE": "", "HOME": ""], ["MINIGO_CACHE": "/proc/none"],
      ["MINIGO_CACHE": "\(project.folder.path)/main.go"],
    ] {
      #expect(try project.run(["build", "-m"], variables) == computed)
    }
    #expect(try project.run(["cache", "info"], ["MINIGO_CACHE": "off"]).hasPrefix("no cache: "))
    #expect(try FileManager.default.contentsOfDirectory(atPath: project.url.path) == ["project"])
    _ = try project.run(["build", "-m"], ["MINIGO_CACHE": ""])
    #expect(FileManager.default.fileExists(atPath: "\(project.url.path)/.cache/minigo/ledger"))
    _ = try project.run(["build", "-m"], ["MINIGO_CACHE": "", "XDG_CACHE_HOME": "\(project.url.path)/xdg"])
    let info = try project.run(
      ["cache", "info"], ["MINIGO_CACHE": "", "XDG_CACHE_HOME": "\(project.url.path)/xdg"])
    #expect(info.hasPrefix("folder       \(project.url.path)/xdg/minigo\nruns         1, "))
  }
}
