import Driver
import Foundation
import Testing

/// What the command does with command lines and files that are not programs.
@Suite struct CommandTests {
  /// A folder with the given files, removed with the value.
  final class Folder {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files {
        let file = url.appendingPathComponent(name)
        try FileManager.default.createDirectory(
          at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: file)
      }
    }
    deinit { try? FileManager.default.removeItem(at: url) }

    func run(_ arguments: String...) -> CommandResult {
      Command.execute(arguments, CommandEnvironment(directory: url.path))
    }
  }

  @Test func wrongCommandLinesAreRefused() throws {
    let folder = try Folder(["main.go": "package main\n\nfunc main() {}\n"])
    let cases: [(arguments: [String], status: Int32, text: String)] = [
      ([], 2, "Usage:"),
      (["frobnicate"], 2, "minigo frobnicate: unknown command"),
      (["build", "-foo", "main.go"], 2, "flag provided but not defined: -foo"),
      (
        ["build", "-gcflags=-foo", "main.go"], 1,
        "flag provided but not defined: -foo\nusage: compile [options]"
      ),
      (
        ["build", "-gcflags=-m=x", "main.go"], 1, "invalid boolean value \"x\" for -m: invalid count \"x\"\n"
      ),
      (["build", "-gcflags=-wb=x", "main.go"], 1, "invalid boolean value \"x\" for -wb: parse error\nusage"),
      (["build", "-gcflags=-c=x", "main.go"], 1, "invalid value \"x\" for flag -c: parse error\nusage"),
      (["build", "-gcflags=---l", "main.go"], 1, "bad flag syntax: ---l\nusage"),
      (
        ["build", "-gcflags=-m l", "main.go"], 1,
        "# command-line-arguments\nopen l: no such file or directory\n"
      ),
      (["build", "-gcflags=-lang=go2", "main.go"], 1, "compile: invalid value \"go2\" for -lang: should be"),
      (["build", "-gcflags=-lang=go1.99", "main.go"], 1, "for -lang: max known version is \"go1.27\"\n"),
      (["build", "-m=x", "main.go"], 2, "invalid boolean value \"x\" for -m"),
      (["build", "-o"], 2, "flag needs an argument: -o"),
      (["build", "-gcflags=m", "main.go"], 2, "flag -gcflags: missing =<value> in <pattern>=<value>"),
      (["build", "-v", "-C", ".", "main.go"], 2, "flag -C: -C flag must be first flag on command line"),
      (["annotate"], 2, "annotate needs a file"),
      (["dump", "main.go"], 2, "dump needs --emit"),
      (["dump", "--emit", "soup", "main.go"], 2, "unknown phase soup"),
      (["help", "frobnicate"], 2, "unknown help topic"),
      (["cache"], 2, "cache needs info or clean"),
      (["cache", "burn"], 2, "cache burn: unknown command"),
    ]
    for (arguments, status, text) in cases {
      let result = Command.execute(arguments, CommandEnvironment(directory: folder.url.path))
      #expect(result.status == status, "\(arguments)")
      #expect(result.standardError.string.contains(text), "\(arguments): \(result.standardError.string)")
      #expect(result.standardOutput.count == 0, "\(arguments)")
    }
  }

  @Test func helpIsGivenForEveryCommand() {
    for name in ["build", "annotate", "dump", "cache", "version", "help"] {
      let result = Command.execute(["help", name], CommandEnvironment(directory: "/"))
      #expect(result.status == 0)
      #expect(result.standardOutput.string.contains("usage: minigo \(name)"))
    }
  }

  @Test func filesThatAreNotProgramsAreErrors() throws {
    let folder = try Folder([
      "empty.go": "", "note.txt": "x", "a.go": "package a\n", "b.go": "package b\n",
      "sub/c.go": "package a\n",
      "std.go": "package main\n\nimport \"encoding/xml\"\n\nfunc main() { xml.Unmarshal(nil, nil) }\n",
    ])
    try FileManager.default.createDirectory(
      at: folder.url.appendingPathComponent("folder.go"), withIntermediateDirectories: true)
    let cases: [(arguments: [String], text: String)] = [
      (["build", "missing.go"], "no required module provides package missing.go"),
      (["build", "a.go", "missing.go"], "stat missing.go: no such file or directory"),
      (["build", "folder.go"], "folder.go"),
      (["build", "empty.go"], "empty.go:1:1: expected 'package', found 'EOF'"),
      (["build", "a.go", "b.go"], "found packages a (a.go) and b (b.go) in "),
      (["build", "a.go", "sub/c.go"], "named files must all be in one directory"),
      (["build", "a.go", "note.txt"], "named files must be .go files: note.txt"),
      (["build", "."], "go: go.mod file not found"),
      (["build", "std.go"], "std.go:3:8: package encoding/xml is not in the embedded standard library"),
    ]
    for (arguments, text) in cases {
      let result = Command.execute(arguments, CommandEnvironment(directory: folder.url.path))
      #expect(result.status == 1, "\(arguments)")
      #expect(result.standardError.string.contains(text), "\(arguments): \(result.standardError.string)")
    }
  }

  @Test func installedLibrariesAreRead() throws {
    let library = [
      "VERSION": "go1.27.9\ntime 2026\n", "src/runtime/runtime.go": "package runtime\n",
      "src/go.mod": "module std\n\ngo 1.27\n", "bin/go": "",
      "src/encoding/xml/xml.go": "package xml\n\nfunc Small() int { return 1 }\n",
    ]
    var files: [String: String] = [
      "a.go": "package main\n\nimport \"encoding/xml\"\n\nfunc main() { xml.Small() }\n",
      "b.go": "package main\n\nfunc main() {}\n",
    ]
    for (name, text) in library {
      files["new/\(name)"] = text
      files["old/\(name)"] = text.replacingOccurrences(of: "go1.27", with: "go1.26")
    }
    let folder = try Folder(files)
    let root = folder.url.path
    let link = folder.url.appendingPathComponent("links/go")
    try FileManager.default.createDirectory(
      at: link.deletingLastPathComponent(), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      at: link, withDestinationURL: folder.url.appendingPathComponent("new/bin/go"))
    let found = """
      # command-line-arguments
      ./a.go:5:6: can inline main
      ./a.go:5:24: inlining call to xml.Small

      """
    let missing = """
      a.go:3:8: package encoding/xml is not in the embedded standard library: install Go 1.27, or set MINIGO_GOROOT to \
      an installation

      """
    let other =
      "minigo: the Go in \(root)/old is go1.26.9, not go1.27: set MINIGO_GOROOT=\(root)/old to read its library all the same\n"
    let cases: [([String: String], String)] = [
      ([:], missing), (["GOROOT": "\(root)/new"], found), (["PATH": "/none:\(root)/links"], found),
      (["GOROOT": "\(root)/none", "PATH": "\(root)/old/bin:\(root)/new/bin"], found),
      (["GOROOT": "\(root)/old"], other + missing),
    ]
    for (variables, text) in cases {
      var environment = CommandEnvironment(directory: root, variables: variables)
      environment.findsInstallations = true
      let result = Command.execute(["build", "-m", "a.go"], environment)
      #expect(result.standardError.string == text, "\(variables)")
      let own = Command.execute(["build", "-m", "b.go"], environment)
      #expect(own.standardError.string == "# command-line-arguments\n./b.go:3:6: can inline main\n")
    }
  }

  @Test func directoriesAreModules() throws {
    let folder = try Folder([
      "go.mod": "module example.com/m\n\ngo 1.27\n", "main.go": "package main\n\nfunc main() {}\n",
      "main_windows.go": "package main\n\nfunc other() {}\n", "main_test.go": "package main\n\nfunc t() {}\n",
      "tagged.go": "//go:build extra\n\npackage main\n\nfunc extra() {}\n",
      "q/q.go": "package q\n\nfunc F() {}\n",
      "none/readme.txt": "",
    ])
    #expect(
      folder.run("build", "-m", ".").standardError.string
        == "# example.com/m\n./main.go:3:6: can inline main\n")
    #expect(
      folder.run("build", "-m").standardError.string == "# example.com/m\n./main.go:3:6: can inline main\n")
    #expect(
      folder.run("build", "-tags", "extra", "-gcflags=-m", ".").standardError.string
        == "# example.com/m\n./main.go:3:6: can inline main\n./tagged.go:5:6: can inline extra\n")
    #expect(
      folder.run("build", "-m", "./q").standardError.string == "# example.com/m/q\nq/q.go:3:6: can inline F\n"
    )
    let none = folder.run("build", "./none")
    #expect(none.status == 1)
    #expect(none.standardError.string == "no Go files in \(folder.url.path)/none\n")
  }

  @Test func outputIsNeverWritten() throws {
    let folder = try Folder(["main.go": "package main\n\nfunc main() {}\n", "out": "keep"])
    let result = folder.run("build", "-o", "out", "main.go")
    #expect(result.status == 0)
    #expect(result.standardError.string.contains("nothing is written"))
    let kept = try String(contentsOf: folder.url.appendingPathComponent("out"), encoding: .utf8)
    #expect(kept == "keep")
  }

  @Test func flagsOfTheCompilerAreTakenAsTheGoCommandTakesThem() throws {
    let source = "package main\n\nfunc f() *int { x := 1; return &x }\n\nfunc main() { f() }\n"
    let folder = try Folder(["main.go": source])
    let plain = folder.run("build", "-m", "main.go").standardError.string
    #expect(plain.contains("./main.go:3:6: can inline f"))
    #expect(plain.contains("./main.go:3:17: moved to heap: x"))
    #expect(folder.run("build", "-gcflags=-m", "main.go").standardError.string == plain)
    #expect(folder.run("build", "-gcflags", "-m", "main.go").standardError.string == plain)
    #expect(folder.run("build", "-gcflags=all=-m", "main.go").standardError.string == plain)
    let long = folder.run("build", "-m=2", "main.go").standardError.string
    #expect(long.contains("can inline f with cost"))
    #expect(folder.run("build", "-m", "-m", "main.go").standardError.string == long)
    #expect(folder.run("build", "-gcflags=-m -m", "main.go").standardError.string == long)
    #expect(folder.run("build", "-gcflags=-m=2", "main.go").standardError.string == long)
    let off = folder.run("build", "-gcflags=-m -l", "main.go").standardError.string
    #expect(off == "# command-line-arguments\n./main.go:3:17: moved to heap: x\n")
    #expect(folder.run("build", "main.go").standardError.count == 0)
  }

  @Test func absurdNestingIsADiagnostic() throws {
    let deep = String(repeating: "(", count: 100_000)
    let folder = try Folder([
      "parens.go": "package main\n\nvar x = \(deep)1\n",
      "blocks.go":
        "package main\n\nfunc main() {\(String(repeating: "{", count: 100_000))",
      "types.go": "package main\n\nvar x \(String(repeating: "[]", count: 100_000))int\n",
      "long.go":
        "package main\n\nvar s = \"\(String(repeating: "a", count: 5_000_000))\"\n\nfunc main() {}\n",
    ])
    for name in ["parens.go", "blocks.go", "types.go"] {
      let result = folder.run("build", name)
      #expect(result.status == 1, "\(name)")
      #expect(result.standardError.string.contains(name), "\(name)")
    }
    #expect(folder.run("build", "-m", "long.go").status == 0)
  }
}
