import Base
import Lexer
import Parser
import Testing

struct TreeTests {
  /// The dump of the only declaration of `source`, ids and offsets left out.
  private func shape(_ source: String) -> String {
    let parsed = Parsed("package p\n" + source)
    #expect(parsed.errors.isEmpty)
    let lines = parsed.tree.dump(parsed.tree.declarations[0]).split(separator: "\n").dropFirst()
    let words = lines.map { line -> String in
      let indent = line.prefix { $0 == " " }
      var fields = line.dropFirst(indent.count).split(separator: " ")
      fields.removeSubrange(1...1)
      fields.remove(at: 2)
      return String(repeating: ".", count: indent.count / 2) + fields.joined(separator: " ")
    }
    return words.joined(separator: "\n")
  }

  @Test func fieldsShareTypes() {
    #expect(
      shape("type T struct { a, b int `t`; *E; c [2]F }") == """
        .name name T
        .type structType
        ..field field shared
        ...name name a
        ...tag literal string "`t`"
        ..field field
        ...name name b
        ...type name int
        ...tag literal string "`t`"
        ..field field
        ...type unary *
        ....operand name E
        ..field field
        ...name name c
        ...type arrayType
        ....length literal int "2"
        ....element name F
        """)
  }

  @Test func methodsHaveTypeParameters() {
    #expect(
      shape("func (r *R[P]) m[Q ~int | E](a, b Q, c ...P) (err error) { return }") == """
        .receiver field
        ..name name r
        ..type unary *
        ...operand index
        ....operand name R
        ....index name P
        .name name m
        .parameter field
        ..name name Q
        ..type binary |
        ...left unary ~
        ....operand name int
        ...right name E
        .type functionType
        ..parameter field shared
        ...name name a
        ..parameter field
        ...name name b
        ...type name Q
        ..parameter field
        ...name name c
        ...type dotsType
        ....element name P
        ..result field
        ...name name err
        ...type name error
        .body block
        ..statement returnStatement
        """)
  }

  @Test func typeParametersAreToldFromArrays() {
    #expect(shape("type T[P *C,] int").contains(".parameter field\n..name name P\n..type unary *"))
    #expect(shape("type T[P *C|~int] int").contains(".parameter field\n..name name P\n..type binary |"))
    #expect(shape("type T[P (C),] int").contains(".parameter field\n..name name P\n..type name C"))
    #expect(shape("type T[a*b] int").contains(".type arrayType\n..length binary *"))
    #expect(shape("type T[a] int").contains(".type arrayType\n..length name a"))
    #expect(shape("type T[] int").contains(".type sliceType"))
  }

  @Test func channelTypesTakeTheArrow() {
    #expect(
      shape("var x = <-chan int(c)").contains(".value call\n..function channelType receiveOnly") == false)
    #expect(
      shape("var x <-chan chan<- int").contains(
        ".type channelType receiveOnly\n..element channelType sendOnly"))
    #expect(
      shape("var x chan (<-chan int)").contains(".type channelType both\n..element channelType receiveOnly"))
  }

  @Test func bracesAfterNamesOpenBlocksInHeaders() {
    #expect(shape("func f() { if x == y { } }").contains("...condition binary =="))
    #expect(shape("func f() { if (x == T{}) { } }").contains(".....right compositeLiteral"))
    #expect(shape("func f() { for range []int{1} { } }").contains("....operand compositeLiteral"))
  }

  @Test func branchesKnowTheirTargets() {
    let parsed = Parsed("package p\nfunc f() { L: for { switch { case a: break L; default: continue } } }")
    let tree = parsed.tree
    var targets: [NodeTag] = []
    for node in tree.nodes where tree.tag(node) == .branchStatement {
      targets.append(tree.tag(tree.branchStatement(node).target))
    }
    #expect(targets == [.forStatement, .forStatement])
  }

  @Test func constantsRepeat() {
    let parsed = Parsed("package p\nconst (\na, b = iota, 1\nc, d\ne T = 2\nf\n)\nconst g = 3")
    let tree = parsed.tree
    let list = tree.declarations.map { tree.constDeclaration($0) }
    #expect(list.map(\.iota) == [0, 1, 2, 3, 0])
    #expect(list[1].source == tree.declarations[0])
    #expect(list[3].source == tree.declarations[2])
    #expect(list[0].group == list[3].group)
    #expect(list[4].group == .max)
  }

  /// Positions, starts and ends follow the compiler's: `(` of a call, `.` of a selector, the operator of the rest.
  @Test(arguments: [
    ("f(x, y)", 1, 0, 6), ("a.b.c", 3, 0, 5), ("a[i]", 1, 0, 3), ("a[i:j]", 1, 1, 1), ("T{1, 2}", 1, 0, 6),
    ("[]T{1}", 3, 0, 5), ("x.(T)", 1, 0, 4), ("a + b*c", 2, 0, 7), ("-x", 0, 0, 2), ("<-c", 0, 0, 3),
    ("(x)", 0, 0, 2), ("func() {}", 0, 0, 8), ("&T{}", 0, 0, 3), ("map[K]V{}", 7, 0, 8), ("\"ab\"", 0, 0, 4),
  ])
  func positions(_ expected: (String, Int, Int, Int)) {
    let before = "package p\nvar x = "
    let parsed = Parsed(before + expected.0)
    let tree = parsed.tree
    let value = tree.varDeclaration(tree.declarations[0]).values[0]
    let origin = tree.base.advanced(by: before.utf8.count)
    #expect(tree.position(value) == origin.advanced(by: expected.1))
    #expect(tree.start(value) == origin.advanced(by: expected.2))
    #expect(tree.end(value) == origin.advanced(by: expected.3))
  }

  @Test func statementPositions() {
    let before = "package p\nfunc f() { "
    let cases: [(String, Int)] = [
      ("a = b", 2), ("a, b := c()", 5), ("a += 1", 2), ("a++", 1), ("c <- x", 2), ("return a", 0),
      ("go f()", 0), ("L: x()", 1), ("if a {}", 0), ("for {}", 0), ("f(x)", 1), ("var a int", 0), ("{ }", 0),
    ]
    for (source, offset) in cases {
      let parsed = Parsed(before + source + " }")
      let tree = parsed.tree
      let body = tree.functionDeclaration(tree.declarations[0]).body
      let origin = tree.base.advanced(by: before.utf8.count)
      #expect(tree.position(tree.block(body)[0]) == origin.advanced(by: offset), "\(source)")
    }
  }

  @Test func namesAreInterned() {
    let parsed = Parsed("package p\nvar abc, aVeryLongNameOfMoreThanSixteenBytes, é = abc, abc, é")
    let tree = parsed.tree
    let parts = tree.varDeclaration(tree.declarations[0])
    #expect(tree.name(parts.names[0]) == tree.name(parts.values[0]))
    #expect(tree.name(parts.names[0]) == tree.name(parts.values[1]))
    #expect(tree.name(parts.names[2]) == tree.name(parts.values[2]))
    #expect(parsed.names.string(tree.name(parts.names[1])) == "aVeryLongNameOfMoreThanSixteenBytes")
  }

  @Test func directivesBelongToDeclarations() {
    let parsed = Parsed(
      """
      //go:build linux && go1.21
      package p
      //go:noinline
      //go:nosplit
      //minigo:leak x
      func f()
      //go:linkname g runtime.g
      //go:noescape
      func g()
      //go:embed a "b c"
      var s string
      """)
    let tree = parsed.tree
    #expect(parsed.errors.isEmpty)
    #expect(tree.goVersion == "go1.21")
    #expect(tree.misplacedDirectives.isEmpty)
    #expect(tree.directiveFlags(of: tree.declarations[0]) == [.noinline, .nosplit, .nocheckptr, .minigo])
    #expect(tree.directiveFlags(of: tree.declarations[1]) == [.noescape])
    #expect(tree.linknames.map(\.remote) == ["runtime.g"])
    let embed = tree.directives(of: tree.declarations[2]).first
    #expect(embed.map { tree.embedPatterns($0) } == ["a", "b c"])
  }

  @Test func misplacedDirectivesAreFoundLater() {
    let parsed = Parsed("package p\n//go:noinline\nvar x int\n//go:embed a\ntype T int")
    #expect(parsed.errors.isEmpty)
    let tree = parsed.tree
    #expect(
      tree.misplacedDirectives.map(\.message) == [
        "misplaced compiler directive", "misplaced go:embed directive",
      ])
  }

  @Test(arguments: [
    ("linux", ""), ("go1.18", "go1.18"), ("go1.18 || go1.20", "go1.18"), ("go1.18 && !go1.20", "go1.18"),
    ("!(go1.18 || linux)", ""), ("!!go1.19", "go1.19"), ("linux && go1.22 || windows && go1.20", "go1.20"),
    ("go1", "go1"), ("(", ""),
  ])
  func buildLines(_ expected: (String, String)) {
    let parsed = Parsed("//go:build \(expected.0)\n\npackage p\n")
    #expect(parsed.tree.goVersion == expected.1)
  }

  /// Expressions print as Go's messages show them.
  @Test(arguments: [
    "a + b*c", "f(x, y...)", "[]int{…}", "map[string]T{}", "func(a, b int, c ...string) (x, y error) {…}",
    "x.(T)", "a[1:2:3]", "a[:]", "struct{a, b int \"t\"; E}{}", "interface{m(int) string; ~int | E}",
    "<-chan int",
    "chan (<-chan int)", "[...]T{…}", "(x)", "&T{…}", "*p", "a.b[T, U](c)", "chan<- int", "[2]int{}",
  ])
  func descriptions(_ text: String) {
    var source = ""
    for character in text { source += character == "…" ? "1" : String(character) }
    source = source.replacingEllipsisBodies(text)
    let isType = text.hasPrefix("interface") || text.hasSuffix("chan int") || text.contains("chan ")
    let parsed = Parsed("package p\nvar x " + (isType ? "" : "= ") + source)
    let tree = parsed.tree
    let declaration = tree.varDeclaration(tree.declarations[0])
    let node = isType ? declaration.type : declaration.values[0]
    // Blanks are normalised, operands of operators are set apart.
    let expected = text == "a + b*c" ? "a + b * c" : text
    #expect(tree.description(of: node) == expected)
  }
}

extension String {
  /// The source for a text in which `…` was replaced by `1`: a function's body needs a statement.
  fileprivate func replacingEllipsisBodies(_ text: String) -> String {
    text.hasPrefix("func") ? String(dropLast(3)) + "{ return }" : self
  }
}
