import Testing

@testable import Packages

@Suite struct DirectoryTests {
  @Test(arguments: [
    ("//go:build foo\n\npackage a\n", "package m: build constraints exclude all Go files in $ROOT"),
    ("//go:build linux && (amd64 || arm64) && !windows && go1.27 && gc && unix\n\npackage a\n", "m* a.go"),
    ("//go:build go1.28\n\npackage a\n", "package m: build constraints exclude all Go files in $ROOT"),
    (
      "//go:build goexperiment.jsonv2 && goexperiment.greenteagc && amd64.v1 && !goexperiment.simd\n\npackage a\n",
      "m* a.go"
    ),
    ("/* x */ //go:build foo\n\npackage a\n", "m* a.go"),
    ("package a\n\n//go:build foo\n", "m* a.go"),
    ("// +build linux,!foo windows\n// +build amd64\n\npackage a\n", "m* a.go"),
    ("// +build ignore\n\npackage a\n", "package m: build constraints exclude all Go files in $ROOT"),
    ("// +build ignore\npackage a\n", "m* a.go"),
    ("//go:build !!x\n\npackage a\n", "a.go: parsing //go:build line: double negation not allowed"),
    ("//go:build x &&\n\npackage a\n", "a.go: parsing //go:build line: unexpected end of expression"),
    ("//go:build (x\n\npackage a\n", "a.go: parsing //go:build line: missing close paren"),
    ("//go:build x y\n\npackage a\n", "a.go: parsing //go:build line: unexpected token y"),
    ("//go:build x & y\n\npackage a\n", "a.go: parsing //go:build line: invalid syntax at &"),
    ("//go:build x\n//go:build y\n\npackage a\n", "a.go: multiple //go:build comments"),
    ("package a\n\nimport \"C\"\n", "package m: build constraints exclude all Go files in $ROOT"),
    ("package documentation\n", "package m: build constraints exclude all Go files in $ROOT"),
    ("package a\n\nimport \"a b\"\n", "$ROOT/a.go:3:8: invalid import path: a b"),
    ("package a\n\nimport 5\n", "a.go:3:8: import path must be a string"),
    ("package\n", "a.go:1:9: expected 'IDENT', found 'EOF'"),
    (
      "package a\n\nimport \"m/vendor/x\"\n",
      "a.go:3:8: package m/vendor/x is not in std ($GOROOT/src/m/vendor/x)\na.go:3:8: m/vendor/x must be imported as x"
    ),
  ])
  func files(_ text: String, _ expected: String) throws {
    try LoadCase(".", expected).check(["go.mod": "module m\n\ngo 1.27\n", "a.go": text])
  }

  @Test func names() throws {
    let files = [
      "go.mod": "module m\n\ngo 1.27\n", "a.go": "package a\n", "a_linux.go": "package a\n",
      "linux.go": "package a\n",
      "a_amd64.go": "package a\n", "a_windows_amd64.go": "package b\n", "a_linux_arm64.go": "package b\n",
      "_b.go": "package b\n", ".b.go": "package b\n", "b_x_linux.go": "package a\n",
      "b_test.go": "package a\n",
    ]
    try LoadCase(".", "m* a.go a_amd64.go a_linux.go b_x_linux.go linux.go").check(files)
    var mixed = files
    mixed["c.go"] = "package c\n"
    try LoadCase(".", "found packages a (a.go) and c (c.go) in $ROOT").check(mixed)
    mixed["c.go"] = nil
    mixed["A.go"] = "package a\n"
    try LoadCase(".", "package m: case-insensitive file name collision: \"A.go\" and \"a.go\"").check(mixed)
  }

  @Test(arguments: [
    ("x.txt", ""), ("*.txt", ""), ("sub", ""), ("all:hidden", ""), ("\"a b.txt\" `x.txt`", ""),
    ("none.txt", "pattern none.txt: no matching files found"),
    ("hidden", "pattern hidden: cannot embed directory hidden: contains no embeddable files"),
    ("../x.txt", "pattern ../x.txt: invalid pattern syntax"), ("[a", "pattern [a: invalid pattern syntax"),
    ("module", "pattern module: cannot embed directory module: in different module"),
    (".git", "pattern .git: cannot embed directory .git: invalid name .git"),
    ("x.txt [x-z]*.go", "pattern [x-z]*.go: no matching files found"),
  ])
  func embedPatterns(_ pattern: String, _ expected: String) throws {
    let files = [
      "go.mod": "module m\n\ngo 1.27\n",
      "e.go": "package e\n\nimport \"embed\"\n\n//go:embed \(pattern)\nvar files embed.FS\n",
      "x.txt": "", "a b.txt": "", "sub/x": "", "hidden/.x": "", "module/go.mod": "", ".git/x": "",
    ]
    let tree = try PackageTree(files)
    let seen = try tree.load(["."])
    let isLast = expected.hasPrefix("pattern [x-z]")
    // Package embed itself need not be embedded for this.
    let lines = seen.split(separator: "\n").filter { $0.contains("pattern") }.joined(separator: "\n")
    #expect(lines == (expected.isEmpty ? "" : "e.go:5:\(isLast ? 18 : 12): \(expected)"))
  }

  private static let goPath = [
    "gopath/src/a.b/c/c.go": "package c\n\nimport _ \"d.e/f\"\nimport _ \"a.b/c/v2/sub\"\n",
    "gopath/src/a.b/c/go.mod": "module a.b/c/v2\n",
    "gopath/src/a.b/c/sub/s.go": "package sub\n",
    "gopath/src/a.b/vendor/d.e/f/f.go": "package f\n",
    "gopath/src/x/y.go": "package x\n\nimport _ \"d.e/f\"\n",
    "gopath/src/z/z.go": "package z\n\nimport _ \"a.b/vendor/d.e/f\"\n",
    "outside/o.go": "package o\n\nimport _ \"./in\"\n", "outside/in/i.go": "package in\n",
  ]

  @Test(arguments: [
    LoadCase(
      "a.b/c",
      "a.b/c/sub s.go\na.b/vendor/d.e/f f.go\na.b/c* c.go a.b/c/v2/sub=>a.b/c/sub d.e/f=>a.b/vendor/d.e/f"),
    LoadCase("./...", in: "gopath/src/a.b/c/sub", "a.b/c/sub* s.go"),
    LoadCase(
      "a.b/...",
      "a.b/c/sub* s.go\na.b/vendor/d.e/f f.go\na.b/c* c.go a.b/c/v2/sub=>a.b/c/sub d.e/f=>a.b/vendor/d.e/f"),
    LoadCase(
      "x",
      "gopath/src/x/y.go:3:8: cannot find package \"d.e/f\" in any of:\n\t($GOROOT not set)\n\t$ROOT/gopath/src/d.e/f (from $GOPATH)"
    ),
    LoadCase("z", "package z\n\tgopath/src/z/z.go:3:8: use of vendored package not allowed"),
    LoadCase(".", in: "outside", "_$ROOT/outside/in i.go\n_$ROOT/outside* o.go ./in=>_$ROOT/outside/in"),
    LoadCase(
      "o.go", in: "outside", "_$ROOT/outside/in i.go\ncommand-line-arguments* o.go ./in=>_$ROOT/outside/in"),
  ])
  func goPathMode(_ test: LoadCase) throws {
    var test = test
    test.variables["GO111MODULE"] = "off"
    try test.check(DirectoryTests.goPath)
  }

  @Test(arguments: [
    ("a/...", "a", true), ("a/...", "a/b", true), ("a/...", "ab", false), ("a...", "ab", true),
    ("...", "a/vendor/b", false), ("a/vendor/...", "a/vendor/b", true), ("a/vendor/...", "a/vendor", true),
    (".../b", "a/c/b", true), ("a/.../b", "a/b", false), ("net...", "net/http", true), ("./...", "./x", true),
  ])
  func wildcards(_ pattern: String, _ name: String, _ isMatch: Bool) {
    #expect(WildcardPattern(pattern).matches(name) == isMatch)
  }

  @Test(arguments: [
    ("1.21", "1.20", true), ("1.21.0", "1.21rc1", true), ("1.21", "1.21.3", false), ("1.9", "1.10", false),
  ])
  func languageVersions(_ a: String, _ b: String, _ isNewer: Bool) {
    #expect(LanguageVersion.isNewer(a, b) == isNewer)
  }

  @Test(arguments: [
    ("v1.0.0", "v0.9.9", true), ("v1.0.0", "v1.0.0-pre", true), ("v1.0.0-a.10", "v1.0.0-a.9", true),
    ("v1.10.0", "v1.9.0", true), ("v0.0.0-20200101000000-abc", "v0.0.0-20190101000000-def", true),
    ("v1.0.0+incompatible", "v1.0.0", false),
  ])
  func moduleVersions(_ a: String, _ b: String, _ isNewer: Bool) {
    #expect(SemanticVersion.isNewer(a, b) == isNewer)
  }
}
