import Testing

@testable import Packages

/// Operands in a directory of a tree, and what loading them gives.
struct LoadCase: CustomTestStringConvertible, Sendable {
  var operands: String
  var directory = ""
  var variables: [String: String] = [:]
  var expected: String
  var testDescription: String { "\(directory): \(operands) \(variables)" }

  init(
    _ operands: String, in directory: String = "", with variables: [String: String] = [:], _ expected: String
  ) {
    self.operands = operands
    self.directory = directory
    self.variables = variables
    self.expected = expected
  }

  func check(_ files: [String: String]) throws {
    let tree = try PackageTree(files)
    let seen = try tree.load(
      operands.split(separator: " ").filter { !$0.hasPrefix("-") }.map(String.init), in: directory, variables
    ) { settings in
      for flag in operands.split(separator: " ") where flag.hasPrefix("-") {
        let value = String(flag.drop { $0 != "=" }.dropFirst())
        if flag.hasPrefix("-mod=") { settings.moduleMode = value }
        if flag.hasPrefix("-tags=") {
          settings.target.tags = Set(value.split(separator: ",").map(String.init))
        }
      }
    }
    #expect(seen == expected)
  }
}

@Suite struct ModuleTests {
  private static let module = [
    "go.mod":
      "module m // the module\n\ngo 1.21.3\n\nrequire (\n\texample.com/x v1.0.0\n\t\"example.com/y\" v0.1.0 // indirect\n)\n\nreplace example.com/x => ./other\n\nreplace example.com/y v0.1.0 => ./nowhere\n",
    "main.go": "package main\n\nimport (\n\t\"fmt\"\n\t\"m/a\"\n)\n\nfunc main() { fmt.Println(a.A) }\n",
    "a/a.go": "package a\n\nimport \"example.com/x/sub\"\n\nvar A = sub.S\n",
    "a/a_test.go": "package a_test\n\nimport _ \"nowhere.org/x\"\n",
    "a/a_windows.go": "package a\n\nvar W int\n",
    "a/testdata/t.go": "package t\n",
    "a/add_amd64.s": "// code\n",
    "nested/go.mod": "module nested\n",
    "nested/n.go": "package nested\n",
    "tests/only_test.go": "package tests\n",
    "other/go.mod": "module example.com/x\n\ngo 1.18\n",
    "other/sub/s.go": "package sub\n\nimport \"example.com/x/internal/i\"\n\nvar S = i.I\n",
    "other/internal/i/i.go": "package i\n\nvar I int\n",
    "bad/missing.go": "package bad\n\nimport _ \"example.com/z\"\n",
    "bad2/b.go": "package bad\n\nimport _ \"example.com/x/internal/i\"\n",
    "bad3/b.go": "package bad\n\nimport _ \"m/bad4\"\n",
    "bad4/b.go": "package bad\n\nimport (\n\t\"m/bad3\"\n)\n",
    "bad5/b.go": "package bad\n\nimport \"m\"\nimport \"./a\"\n",
    "bad6/b_windows.go": "package bad\n",
  ]

  @Test(arguments: [
    LoadCase(
      ".",
      "example.com/x/internal/i i.go go1.18\nexample.com/x/sub s.go go1.18\nm/a a.go go1.21 assembly\nm* main.go go1.21"
    ),
    LoadCase(
      "./a m/a",
      "example.com/x/internal/i i.go go1.18\nexample.com/x/sub s.go go1.18\nm/a* a.go go1.21 assembly"),
    LoadCase(
      "./a/...",
      "example.com/x/internal/i i.go go1.18\nexample.com/x/sub s.go go1.18\nm/a* a.go go1.21 assembly"),
    LoadCase(
      "main.go",
      "example.com/x/internal/i i.go go1.18\nexample.com/x/sub s.go go1.18\nm/a a.go go1.21 assembly\ncommand-line-arguments* main.go"
    ),
    LoadCase("../other/sub", in: "a", "main module (m) does not contain package m/other/sub"),
    LoadCase("./tests", "m/tests: no non-test Go files in $ROOT/tests"),
    LoadCase("./tests/...", ""),
    LoadCase("./nowhere", "stat $ROOT/nowhere: directory not found"),
    LoadCase("./nested", "main module (m) does not contain package m/nested"),
    LoadCase(
      "./nested/...",
      "pattern ./nested/...: directory prefix nested does not contain main module or its selected dependencies"
    ),
    LoadCase(
      "m/z...",
      "example.com/y@v0.1.0 (replaced by ./nowhere): reading nowhere/go.mod: open $ROOT/nowhere/go.mod: no such file or directory"
    ),
    LoadCase(
      "./bad2",
      "package m/bad2\n\tbad2/b.go:3:8: use of internal package example.com/x/internal/i not allowed"),
    LoadCase(
      "./bad3",
      "package m/bad3\n\timports m/bad4 from b.go\n\timports m/bad3 from b.go: import cycle not allowed"),
    LoadCase(
      "./bad5",
      "bad5/b.go:4:8: \"./a\" is relative, but relative import paths are not supported in module mode\nbad5/b.go:4:8: local import \"./a\" in non-local package"
    ),
    LoadCase("./bad6", "package m/bad6: build constraints exclude all Go files in $ROOT/bad6"),
    LoadCase("./bad6", with: ["GOOS": "windows"], "m/bad6* b_windows.go go1.21"),
    LoadCase(
      "-mod=readonly ./bad",
      "bad/missing.go:3:8: example.com/y@v0.1.0 (replaced by ./nowhere): reading nowhere/go.mod: open $ROOT/nowhere/go.mod: no such file or directory"
    ),
    LoadCase("-mod=other .", "-mod=other not supported (can be '', 'mod', 'readonly', or 'vendor')"),
    LoadCase("a.go main.go", "stat a.go: no such file or directory"),
    LoadCase("main.go a", "named files must be .go files: a"),
    LoadCase("main.go a/a.go", "named files must all be in one directory; have . and a"),
    LoadCase(
      "example.com/y@latest",
      "package example.com/y@latest: can only use path@version syntax with 'go get' and 'go install' in module-aware mode"
    ),
  ])
  func mainModule(_ test: LoadCase) throws { try test.check(ModuleTests.module) }

  private static let workspace = [
    "go.work": "go 1.27\n\nuse (\n\t./a\n\t./b\n)\n",
    "a/go.mod": "module a.com/a\n\ngo 1.27\n", "a/a.go": "package a\n\nimport \"b.com/b\"\n\nvar A = b.B\n",
    "b/go.mod": "module b.com/b\n\ngo 1.20\n", "b/b.go": "package b\n\nvar B int\n",
    "c/go.mod": "module c.com/c\n", "c/c.go": "package c\n",
  ]

  @Test(arguments: [
    LoadCase("./a", "b.com/b b.go go1.20\na.com/a* a.go"),
    LoadCase(".", in: "a", "b.com/b b.go go1.20\na.com/a* a.go"),
    LoadCase(
      ".", in: "a", with: ["GOWORK": "off"],
      "a.go:3:8: no required module provides package b.com/b; to add it:\n\tgo get b.com/b"),
    LoadCase(
      "./c",
      "directory c is contained in a module that is not one of the workspace modules listed in go.work. You can add the module to the workspace using:\n\tgo work use c"
    ),
    LoadCase("work", "b.com/b* b.go go1.20\na.com/a* a.go"),
    LoadCase(
      "-mod=mod ./a",
      "go: -mod may only be set to readonly or vendor when in workspace mode, but it is set to \"mod\"\n\tRemove the -mod flag to use the default readonly value, \n\tor set GOWORK=off to disable workspace mode."
    ),
  ])
  func workspaces(_ test: LoadCase) throws { try test.check(ModuleTests.workspace) }

  private static let vendored = [
    "go.mod": "module m\n\ngo 1.27\n\nrequire example.com/x v1.0.0\n",
    "m.go": "package m\n\nimport _ \"example.com/x\"\n",
    "n/n.go": "package n\n\nimport _ \"example.com/x/y\"\n",
    "vendor/modules.txt": "# example.com/x v1.0.0\n## explicit; go 1.18\nexample.com/x\n",
    "vendor/example.com/x/x.go": "package x\n",
  ]

  @Test(arguments: [
    LoadCase(".", "example.com/x x.go go1.18\nm* m.go"),
    LoadCase("./vendor/example.com/x", "example.com/x* x.go go1.18"),
    LoadCase(
      "./n",
      "n/n.go:3:8: cannot find module providing package example.com/x/y: import lookup disabled by -mod=vendor\n\t(Go version in go.mod is at least 1.14 and vendor directory exists.)"
    ),
    LoadCase(
      "-mod=readonly .",
      "m.go:3:8: missing go.sum entry for module providing package example.com/x (imported by m); to add:\n\tgo get m"
    ),
  ])
  func vendorDirectories(_ test: LoadCase) throws { try test.check(ModuleTests.vendored) }

  @Test func inconsistentVendoring() throws {
    var files = ModuleTests.vendored
    files["vendor/modules.txt"] = "# example.com/x v1.1.0\n## explicit\nexample.com/x\n"
    try LoadCase(
      ".",
      "go: inconsistent vendoring in $ROOT:\n\texample.com/x@v1.0.0: is explicitly required in go.mod, but not marked as explicit in vendor/modules.txt\n\texample.com/x@v1.1.0: is marked as explicit in vendor/modules.txt, but not explicitly required in go.mod\n\n\tTo ignore the vendor directory, use -mod=readonly or -mod=mod.\n\tTo sync the vendor directory, run:\n\t\tgo mod vendor"
    ).check(files)
  }

  private static let cache = [
    "m/go.mod":
      "module m\n\ngo 1.27\n\nrequire example.com/Big v1.2.0\n\nrequire example.com/low v1.0.0 // indirect\n",
    "m/go.sum":
      "example.com/Big v1.2.0 h1:a=\nexample.com/Big v1.2.0/go.mod h1:a=\nexample.com/low v1.0.0 h1:a=\nexample.com/low v1.0.0/go.mod h1:a=\n",
    "m/m.go": "package m\n\nimport _ \"example.com/Big/p\"\n",
    "cache/example.com/!big@v1.2.0/p/p.go": "package p\n\nimport _ \"example.com/low\"\n",
    "cache/cache/download/example.com/!big/@v/v1.2.0.mod":
      "module example.com/Big\n\ngo 1.19\n\nrequire example.com/low v1.0.0\n",
    "cache/example.com/low@v1.0.0/low.go": "package low\n",
    "cache/cache/download/example.com/low/@v/v1.0.0.mod": "module example.com/low\n",
  ]

  @Test(arguments: [
    LoadCase(
      ".", in: "m", with: ["GOMODCACHE": "$ROOT/cache"],
      "example.com/low low.go go1.16\nexample.com/Big/p p.go go1.19\nm* m.go"),
    LoadCase(
      "example.com/...", in: "m", with: ["GOMODCACHE": "$ROOT/cache"],
      "example.com/low* low.go go1.16\nexample.com/Big/p* p.go go1.19"),
    LoadCase(
      ".", in: "m", with: ["GOMODCACHE": "$ROOT/none"], "m.go:3:8: module lookup disabled by GOPROXY=off"),
  ])
  func moduleCache(_ test: LoadCase) throws { try test.check(ModuleTests.cache) }

  @Test(arguments: [
    ("module m\nfoo bar\n", "go.mod:2: unknown directive: foo"),
    ("module m\ngo x\n", "go.mod:2: invalid go version 'x': must match format 1.23.0"),
    ("module m\nrequire (\n\ta.b/c\n)\n", "go.mod:3:2: usage: require module/path v1.2.3"),
    (
      "module m\nrequire a.b/c v2.0.0\n",
      "go.mod:2: require a.b/c: version \"v2.0.0\" invalid: should be v0 or v1, not v2"
    ),
    ("module m\nrequire (\n", "go.mod:3: syntax error (unterminated block started at $ROOT/go.mod:2:1)"),
    ("module m /* x */\n", "go.mod:1:10: mod files must use // comments (not /* */ comments)"),
    (
      "module m\nreplace a.b/c => d\n",
      "go.mod:2: replacement module without version must be directory path (rooted or starting with . or ..)"
    ),
    (
      "module m\nmodule n\ngo 1.20\ngo 1.21\n",
      "go.mod:2: repeated module statement\ngo.mod:4: repeated go statement"
    ),
  ])
  func moduleFileErrors(_ text: String, _ expected: String) throws {
    try LoadCase(".", "go: errors parsing go.mod:\n\(expected)").check([
      "go.mod": text, "m.go": "package m\n",
    ])
  }

  @Test func noModule() throws {
    let files = ["m.go": "package main\n\nimport _ \"a.b/c\"\nimport _ \"nofoo\"\n", "d/d.go": "package d\n"]
    let missing = "go.mod file not found in current directory or any parent directory; see 'go help modules'"
    try LoadCase("./d", "go: \(missing)").check(files)
    try LoadCase(
      "m.go",
      "m.go:3:8: no required module provides package a.b/c: \(missing)\nm.go:4:8: package nofoo is not in std ($GOROOT/src/nofoo)"
    ).check(files)
  }
}
