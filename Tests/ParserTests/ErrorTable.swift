/// A file and the errors that Go's compiler reports for its text, `line:column: text`, in the compiler's order before
/// sorting. The errors are what Go 1.27.3 answered.
struct Case: Sendable {
  var source: String
  var errors: [String]
  init(_ source: String, _ errors: [String]) {
    self.source = source
    self.errors = errors
  }
}

enum ErrorTable {
  /// Behind a package clause: literals, comments, characters.
  static let lexical: [Case] = [
    Case(
      "var a = 08",
      ["2:10: invalid digit '8' in octal literal"]),
    Case(
      "var a = 0b12",
      ["2:12: invalid digit '2' in binary literal"]),
    Case(
      "var a = 0o8",
      ["2:11: invalid digit '8' in octal literal"]),
    Case(
      "var a = 1_",
      ["2:10: '_' must separate successive digits"]),
    Case(
      "var a = 0x",
      ["2:11: hexadecimal literal has no digits"]),
    Case(
      "var a = 0x1.0",
      ["2:14: hexadecimal mantissa requires a 'p' exponent"]),
    Case(
      "var a = 1e",
      ["2:11: exponent has no digits"]),
    Case(
      "var a = 0x1p",
      ["2:13: exponent has no digits"]),
    Case(
      "var a = 0b1.1",
      ["2:12: invalid radix point in binary literal"]),
    Case(
      "var a = 1p3",
      ["2:10: 'p' exponent requires hexadecimal mantissa"]),
    Case(
      "var a = 0x1e+2 + 0b1e3",
      ["2:21: 'e' exponent requires decimal mantissa"]),
    Case(
      "var a = 1__0",
      ["2:11: '_' must separate successive digits"]),
    Case(
      "var a = 0_x1",
      [
        "2:10: '_' must separate successive digits",
        "2:11: syntax error: unexpected name x1 after top level declaration",
      ]),
    Case(
      "var a = 09.5 + 09i",
      []),
    Case(
      "var a = ''",
      ["2:10: empty rune literal or unescaped '"]),
    Case(
      "var a = 'ab'",
      ["2:9: more than one character in rune literal"]),
    Case(
      "var a = 'a",
      ["2:9: rune literal not terminated"]),
    Case(
      "var a = '\n",
      ["2:10: newline in rune literal"]),
    Case(
      "var a = '\\'",
      ["2:9: rune literal not terminated"]),
    Case(
      "var a = '\\q'",
      ["2:11: unknown escape"]),
    Case(
      "var a = '\\x4'",
      ["2:13: invalid character '\\'' in hexadecimal escape"]),
    Case(
      "var a = '\\400'",
      ["2:14: octal escape value 256 > 255"]),
    Case(
      "var a = '\\ud800'",
      ["2:16: escape is invalid Unicode code point U+D800"]),
    Case(
      "var a = '\\U00110000'",
      ["2:20: escape is invalid Unicode code point U+110000"]),
    Case(
      "var a = \"x",
      ["2:9: string not terminated"]),
    Case(
      "var a = \"\\z\"",
      ["2:11: unknown escape"]),
    Case(
      "var a = \"\\xg0\"",
      ["2:12: invalid character 'g' in hexadecimal escape"]),
    Case(
      "var a = \"a\nvar b = 1",
      ["2:11: newline in string"]),
    Case(
      "var a = `x",
      ["2:9: string not terminated"]),
    Case(
      "/* open",
      ["2:1: comment not terminated"]),
    Case(
      "var a = 1 /* a\n */ var b",
      ["3:10: syntax error: unexpected EOF, expected type"]),
    Case(
      "var a = @",
      ["2:9: invalid character U+0040 '@'"]),
    Case(
      "var a = b#c",
      [
        "2:10: invalid character U+0023 '#'",
        "2:11: syntax error: unexpected name c after top level declaration",
      ]),
    Case(
      "var a\\",
      ["2:6: invalid character U+005C '\\'", "2:7: syntax error: unexpected EOF, expected type"]),
    Case(
      "var “x” = 1",
      ["2:5: invalid character U+201C '“' in identifier", "2:9: invalid character U+201D '”' in identifier"]),
    Case(
      "var é = 1",
      []),
    Case(
      "var a‒b int",
      ["2:6: invalid character U+2012 '‒' in identifier"]),
    Case(
      "var ٣x int",
      ["2:5: identifier cannot begin with digit U+0663 '٣'"]),
    Case(
      "var x٣ int",
      []),
    Case(
      "var a = 1 ? 2 : 3",
      [
        "2:11: invalid character U+003F '?'",
        "2:13: syntax error: unexpected literal 2 after top level declaration",
      ]),
    Case(
      "var a = x..y\nvar 3",
      [
        "2:11: syntax error: unexpected ., expected name or (",
        "3:5: syntax error: unexpected literal 3, expected name",
      ]),
    Case(
      "var a\0b int",
      ["2:6: invalid NUL character"]),
    Case(
      "\u{feff}var a int",
      ["2:1: invalid BOM in the middle of the file"]),
    Case(
      "var a = $b",
      ["2:9: invalid character U+0024 '$'"]),
  ]

  /// Behind a package clause: declarations, types, expressions, statements.
  static let syntax: [Case] = [
    Case(
      "func f() { if { } }",
      ["2:15: syntax error: missing condition in if statement"]),
    Case(
      "func f() { if x := 1 { } }",
      ["2:17: syntax error: cannot use x := 1 as value"]),
    Case(
      "func f() { if x = 1 { } }",
      ["2:17: syntax error: cannot use assignment x = 1 as value"]),
    Case(
      "func f() { if a+b = c { } }",
      ["2:19: syntax error: cannot use assignment (a + b) = c as value"]),
    Case(
      "func f() { if x; { } }",
      ["2:16: syntax error: missing condition in if statement"]),
    Case(
      "func f() { if x\n{ } }",
      ["2:16: syntax error: unexpected newline, expected { after if clause"]),
    Case(
      "func f() { for i := 0; i < 10 { } }",
      ["2:31: syntax error: unexpected {, expected semicolon or newline"]),
    Case(
      "func f() { for i := 0; i < 10; i := 1 { } }",
      ["2:34: syntax error: cannot declare in post statement of for loop"]),
    Case(
      "func f() { for var i = 0; ; { } }",
      ["2:20: syntax error: var declaration not allowed in for initializer"]),
    Case(
      "func f() { for range x, y { } }",
      ["2:23: syntax error: unexpected comma, expected { after for clause"]),
    Case(
      "func f() { switch x\n{ } }",
      []),
    Case(
      "func f() { switch { x } }",
      ["2:21: syntax error: unexpected name x, expected case or default or }"]),
    Case(
      "func f() { select { x: } }",
      ["2:21: syntax error: unexpected name x, expected case or default or }"]),
    Case(
      "func f() { else { } }",
      ["2:12: syntax error: unexpected keyword else, expected }"]),
    Case(
      "func f() { if x { } else y }",
      ["2:26: syntax error: else must be followed by if or statement block"]),
    Case(
      "func f()\n{ }",
      ["3:1: syntax error: unexpected semicolon or newline before {"]),
    Case(
      "func f( { }",
      ["2:9: syntax error: unexpected {, expected )"]),
    Case(
      "func f(a int b) { }",
      ["2:14: syntax error: unexpected name b in parameter list; possibly missing comma or )"]),
    Case(
      "func f(a, b int, string) { }",
      ["2:24: syntax error: missing parameter type"]),
    Case(
      "func f(...int, a int) { }",
      ["2:8: syntax error: missing parameter name", "2:8: can only use ... with final parameter"]),
    Case(
      "func f() (...int)",
      ["2:11: invalid use of ..."]),
    Case(
      "func f(a ...) {}",
      ["2:13: syntax error: ... is missing type"]),
    Case(
      "func (a T, b T) m() {}",
      ["2:17: method has multiple receivers"]),
    Case(
      "func () m() {}",
      ["2:9: method has no receiver"]),
    Case(
      "func (t T) () {}",
      ["2:12: syntax error: unexpected (, expected name"]),
    Case(
      "func () {}",
      ["2:9: method has no receiver", "2:9: syntax error: unexpected {, expected name"]),
    Case(
      "func f[]() {}",
      ["2:8: syntax error: empty type parameter list"]),
    Case(
      "func f[P]() {}",
      ["2:9: syntax error: missing type constraint"]),
    Case(
      "func f[P int, Q]() {}",
      ["2:16: syntax error: missing type constraint"]),
    Case(
      "type T[P] int",
      []),
    Case(
      "type T[P any] = []P",
      []),
    Case(
      "type T[P *C] int",
      []),
    Case(
      "type T[P *C,] int",
      []),
    Case(
      "type T[P *C|Q] int",
      []),
    Case(
      "type T[a*b] int",
      []),
    Case(
      "type T[P ~int] int",
      []),
    Case(
      "type T[,] int",
      ["2:8: syntax error: unexpected comma, expected expression"]),
    Case(
      "type T [a,]int",
      ["2:11: syntax error: missing type constraint"]),
    Case(
      "type T",
      ["2:7: syntax error: unexpected EOF in type declaration"]),
    Case(
      "type T struct { a int, b int }",
      ["2:22: syntax error: unexpected comma in struct type; possibly missing semicolon or newline or }"]),
    Case(
      "type T struct { (A); *(B); (*C) }",
      ["2:17: syntax error: cannot parenthesize embedded type"]),
    Case(
      "type T struct { a, b }",
      ["2:22: syntax error: unexpected }, expected type"]),
    Case(
      "type T struct { 1 }",
      ["2:17: syntax error: unexpected literal 1, expected field name or embedded type"]),
    Case(
      "type T interface { m[P any]() }",
      ["2:21: interface method must have no type parameters"]),
    Case(
      "type T interface { m[](); n[] }",
      ["2:22: empty type parameter list", "2:29: empty type argument list"]),
    Case(
      "type T interface { ~ }",
      ["2:22: syntax error: unexpected }, expected type"]),
    Case(
      "type T interface { int | ~string | E[int] }",
      []),
    Case(
      "var f = func[T any]() {}",
      ["2:13: syntax error: function type must have no type parameters"]),
    Case(
      "import \"a\"; var x int; import \"b\"",
      ["2:24: syntax error: imports must appear before other declarations"]),
    Case(
      "import a",
      ["2:9: syntax error: missing import path"]),
    Case(
      "import 5",
      ["2:8: syntax error: import path must be a string"]),
    Case(
      "import (\n\"a\"\n\"b\",\n)",
      [
        "4:4: syntax error: unexpected comma in grouped declaration; possibly missing semicolon or newline or )"
      ]),
    Case(
      "const a, b = 1",
      []),
    Case(
      "const (\na = iota\nb\n) c",
      ["5:3: syntax error: unexpected name c after top level declaration"]),
    Case(
      "var a int = 1,",
      ["2:15: syntax error: unexpected EOF, expected expression"]),
    Case(
      "var (a int; b",
      ["2:14: syntax error: unexpected EOF, expected type"]),
    Case(
      "x := 1",
      ["2:1: syntax error: non-declaration statement outside function body"]),
    Case(
      "var x = ",
      ["2:9: syntax error: unexpected EOF, expected expression"]),
    Case(
      "var x = []int{1, 2\n}",
      ["2:19: syntax error: unexpected newline in composite literal; possibly missing comma or }"]),
    Case(
      "var x = f(1, 2\n)",
      ["2:15: syntax error: unexpected newline in argument list; possibly missing comma or )"]),
    Case(
      "var x = T{a: 1, 2, b: c d}",
      ["2:25: syntax error: unexpected name d in composite literal; possibly missing comma or }"]),
    Case(
      "var x = (T){1}",
      ["2:12: syntax error: cannot parenthesize type in composite literal"]),
    Case(
      "var x = a[]",
      ["2:11: syntax error: unexpected ], expected operand"]),
    Case(
      "var x = a[1:2:]",
      ["2:15: final index required in 3-index slice"]),
    Case(
      "var x = a[::3]",
      ["2:12: middle index required in 3-index slice"]),
    Case(
      "var x = a[1 2]",
      ["2:13: syntax error: unexpected literal 2, expected comma, : or ]"]),
    Case(
      "var x = a.1",
      ["2:10: syntax error: unexpected literal .1 after top level declaration"]),
    Case(
      "var x = a.(b",
      ["2:13: syntax error: unexpected EOF, expected )"]),
    Case(
      "var x = <-chan int(c)",
      []),
    Case(
      "var x = <-chan<- int(c)",
      []),
    Case(
      "var x = &(T{})",
      []),
    Case(
      "var x = map[string]",
      ["2:20: syntax error: unexpected EOF, expected type"]),
    Case(
      "var x chan",
      ["2:11: syntax error: missing channel element type"]),
    Case(
      "var x [...]",
      ["2:12: syntax error: unexpected EOF, expected type"]),
    Case(
      "var x struct",
      ["2:13: syntax error: unexpected EOF, expected {"]),
    Case(
      "var x = [2]int{1,2}[0",
      ["2:22: syntax error: unexpected EOF, expected comma, : or ]"]),
    Case(
      "var x = func() { return 1 }()",
      []),
    Case(
      "var x = a ? b : c",
      [
        "2:11: invalid character U+003F '?'",
        "2:13: syntax error: unexpected name b after top level declaration",
      ]),
    Case(
      "func f() { a, b }",
      ["2:17: syntax error: unexpected }, expected := or = or comma"]),
    Case(
      "func f() { a, b += 1 }",
      ["2:17: syntax error: unexpected +=, expected := or = or comma"]),
    Case(
      "func f() { a b }",
      ["2:14: syntax error: unexpected name b at end of statement"]),
    Case(
      "func f() { go f }",
      []),
    Case(
      "func f() { defer (f()) }",
      ["2:18: expression in defer must not be parenthesized"]),
    Case(
      "func f() { go (f)() }",
      []),
    Case(
      "func f() { x.(type) }",
      []),
    Case(
      "func f() { switch a, b := x.(type) { } }",
      ["2:24: syntax error: cannot use a, b := x.(type) as value"]),
    Case(
      "func f() { switch x := y.(type) { case int: } }",
      []),
    Case(
      "func f() { L: }",
      ["2:12: label L defined and not used"]),
    Case(
      "func f() { L: case }",
      ["2:13: syntax error: missing statement after label"]),
    Case(
      "func f() { goto }",
      ["2:17: syntax error: unexpected }, expected name"]),
    Case(
      "func f() { break 1 }",
      ["2:18: syntax error: unexpected literal 1 at end of statement"]),
    Case(
      "func f() { return return }",
      ["2:19: syntax error: unexpected keyword return, expected expression"]),
    Case(
      "func f() { var }",
      ["2:16: syntax error: unexpected }, expected name"]),
    Case(
      "func f() { type T struct{ }",
      ["2:28: syntax error: unexpected EOF, expected }"]),
    Case(
      "func f() { a++ + 1 }",
      ["2:16: syntax error: unexpected + at end of statement"]),
    Case(
      "func f() { x := range y }",
      ["2:17: syntax error: unexpected keyword range, expected expression"]),
    Case(
      "func f() { for x = range y { } }",
      []),
    Case(
      "func f() { if x { } else if { } }",
      ["2:29: syntax error: missing condition in if statement"]),
    Case(
      "func f() { fallthrough",
      ["2:23: syntax error: unexpected EOF, expected }"]),
    Case(
      "func f() { const a = }",
      ["2:22: syntax error: unexpected }, expected expression"]),
    Case(
      "func f() { ; ; }",
      []),
    Case(
      "func f() { T{} }",
      []),
    Case(
      "func f() { if x == T{} { } }",
      ["2:24: syntax error: unexpected { at end of statement"]),
    Case(
      "func f() { if x == (T{}) { } }",
      []),
    Case(
      "func f() { for x := range []int{1} { } }",
      []),
    Case(
      "}",
      ["2:1: syntax error: non-declaration statement outside function body"]),
    Case(
      "func f() { }}",
      ["2:13: syntax error: unexpected } after top level declaration"]),
    Case(
      "func f() { ) }",
      ["2:12: syntax error: unexpected ), expected }"]),
    Case(
      "func f() { case 1: }",
      ["2:12: syntax error: unexpected keyword case, expected }"]),
  ]

  /// Behind a package clause: labels and branches.
  static let branches: [Case] = [
    Case(
      "func f() { break }",
      ["2:12: break is not in a loop, switch, or select"]),
    Case(
      "func f() { continue }",
      ["2:12: continue is not in a loop"]),
    Case(
      "func f() { for { switch { case x: continue; default: break } } }",
      []),
    Case(
      "func f() { L: for { break L; continue L } }",
      []),
    Case(
      "func f() { L: switch { case x: continue L } }",
      ["2:41: invalid continue label L"]),
    Case(
      "func f() { L: x(); for { break L } }",
      ["2:32: invalid break label L"]),
    Case(
      "func f() { break L }",
      ["2:18: break label not defined: L"]),
    Case(
      "func f() { for { continue L } }",
      ["2:27: continue label not defined: L"]),
    Case(
      "func f() { L: for { } }",
      ["2:12: label L defined and not used"]),
    Case(
      "func f() { L: ; L: ; goto L }",
      ["2:17: label L already defined at ./x.go:2:12"]),
    Case(
      "func f() { goto L; x := 1; L: _ = x }",
      ["2:17: goto L jumps over declaration of x at ./x.go:2:22"]),
    Case(
      "func f() { goto L; var x int; L: _ = x }",
      ["2:17: goto L jumps over declaration of x at ./x.go:2:24"]),
    Case(
      "func f() { goto L; { L: } }",
      ["2:17: goto L jumps into block starting at ./x.go:2:20"]),
    Case(
      "func f() { { L: }; goto L }",
      ["2:25: goto L jumps into block starting at ./x.go:2:12"]),
    Case(
      "func f() { goto M }",
      ["2:17: label M not defined"]),
    Case(
      "func f() { switch { case a: fallthrough; case b: } }",
      []),
    Case(
      "func f() { switch { case a: fallthrough } }",
      ["2:29: cannot fallthrough final case in switch"]),
    Case(
      "func f() { switch x.(type) { case a: fallthrough; default: } }",
      ["2:38: cannot fallthrough in type switch"]),
    Case(
      "func f() { fallthrough }",
      ["2:12: fallthrough statement out of place"]),
    Case(
      "func f() { switch { case a: { fallthrough }; case b: } }",
      ["2:31: fallthrough statement out of place"]),
    Case(
      "func f() { switch { case a: fallthrough; ; ; case b: } }",
      []),
    Case(
      "func f() { L: for { func() { break L }() } }",
      ["2:36: break label not defined: L", "2:12: label L defined and not used"]),
    Case(
      "func f() { if x { goto L } else { L: } }",
      ["2:24: goto L jumps into block starting at ./x.go:2:33"]),
    Case(
      "func f() { L: if x { } else { goto L } }",
      []),
    Case(
      "func f() { L: { for { break L } } }",
      ["2:29: invalid break label L"]),
    Case(
      "func f() { select { case <-c: break; default: continue } }",
      ["2:47: continue is not in a loop"]),
    Case(
      "func f() { _: for { break _ } }",
      ["2:27: break label not defined: _"]),
    Case(
      "func f() { goto L\n\t/*line q.go:7:2*/ x := 1\nL:\n\t_ = x }",
      ["2:17: goto L jumps over declaration of x at ./q.go:7:5[./x.go:3:22]"]),
  ]

  /// Behind a package clause: `//go:` and `//line`.
  static let directives: [Case] = [
    Case(
      "//go:noinline\nvar x int",
      []),
    Case(
      "//go:noinline\nfunc f() {}",
      []),
    Case(
      "//go:noinline\n\nimport \"a\"",
      []),
    Case(
      "func f() {\n\t//go:noinline\n\tx()\n}",
      ["3:4: misplaced compiler directive"]),
    Case(
      "var x int //go:noinline",
      ["2:13: misplaced compiler directive"]),
    Case(
      "//go:embed a b\nvar x string",
      []),
    Case(
      "//go:embed\nvar x string",
      ["2:3: usage: //go:embed pattern..."]),
    Case(
      "//go:embed a\nfunc f() {}",
      []),
    Case(
      "//go:linkname a\nfunc a()",
      []),
    Case(
      "//go:linkname a b c d\nfunc a()",
      ["2:3: usage: //go:linkname localname [linkname]"]),
    Case(
      "//go:nosplit\n//go:noescape\nfunc f()",
      []),
    Case(
      "//go:nonsense\nx",
      ["3:1: syntax error: non-declaration statement outside function body"]),
    Case(
      "type (\n//go:noinline\nT int\n)",
      []),
    Case(
      "//go:noinline\ntype (\nT int\n)",
      ["2:3: misplaced compiler directive"]),
    Case(
      "//line a.go:10\nx",
      ["10:0: syntax error: non-declaration statement outside function body"]),
    Case(
      "//line a.go:x\nvar a int",
      ["2:13: invalid line number: x"]),
    Case(
      "//line a.go:0\nvar a int",
      ["2:13: invalid line number: 0"]),
    Case(
      "//line a.go:1:0\nvar a int",
      ["2:15: invalid column number: 0"]),
    Case(
      "//line a.go:5:9\nvar a int; x",
      ["5:20: syntax error: non-declaration statement outside function body"]),
    Case(
      "/*line b.go:7:3*/x",
      ["7:3: syntax error: non-declaration statement outside function body"]),
    Case(
      "var a /*line b.go:7*/ = }",
      ["7:0: syntax error: unexpected }, expected expression"]),
    Case(
      " //line a.go:10\nx",
      ["3:1: syntax error: non-declaration statement outside function body"]),
    Case(
      "//line a.go\nx",
      ["3:1: syntax error: non-declaration statement outside function body"]),
  ]

  /// Whole files: the package clause.
  static let heads: [Case] = [
    Case(
      "",
      ["1:1: syntax error: package statement must be first"]),
    Case(
      "package",
      ["1:8: syntax error: unexpected EOF, expected name"]),
    Case(
      "package 1",
      ["1:9: syntax error: unexpected literal 1, expected name"]),
    Case(
      "import \"a\"",
      ["1:1: syntax error: package statement must be first"]),
    Case(
      "package p import \"a\"",
      ["1:11: syntax error: unexpected keyword import, expected semicolon or newline"]),
    Case(
      "package p; var x int;",
      []),
    Case(
      "// only\n",
      ["2:1: syntax error: package statement must be first"]),
    Case(
      "package p\n",
      []),
    Case(
      "package \"p\"\nvar",
      ["1:9: syntax error: unexpected literal \"p\", expected name"]),
    Case(
      "package p.q\n",
      ["1:10: syntax error: unexpected ., expected semicolon or newline"]),
    Case(
      "\u{feff}package p\n",
      []),
    Case(
      "package _",
      []),
  ]
}
