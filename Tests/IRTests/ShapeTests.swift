import Testing

@testable import IR

/// The names that functions declare, in order, which the numbers of temporaries count.
private let declarations: [(source: String, function: String, names: [String])] = [
  (
    "func f(a int, _ string, c ...int) (r int, err error) { b := a; return b, nil }", "f",
    ["a", "~p1", "c", "r", "err", "b"]
  ),
  ("func f(int) (int, string) { return 1, `` }", "f", ["~p0", "~r0", "~r1"]),
  ("type T int; func (T) f(int) { }", "T.f", ["~p0", "~p1"]),
  (
    "func f(m map[string]int) { v, ok := m[``]; _, _ = v, ok }", "f",
    ["m", "v", "ok", ".autotmp_3", ".autotmp_4"]
  ),
  (
    "func g() (int, string) { panic(0) }; func f() { x, y := g(); _, _ = x, y }", "f",
    ["x", "y", ".autotmp_2", ".autotmp_3"]
  ),
  ("func g() func(int) func() { panic(0) }; func f() { g()(1)() }", "f", [".autotmp_0", ".autotmp_1"]),
  ("func f(e any) { switch x := e.(type) { case int: _ = x; case error, string: } }", "f", ["e", "x", "x"]),
  ("func f(x int) *int { return new(x + 1) }", "f", ["x", "~r0", ".autotmp_2"]),
  ("func g(a, b any) {}; func f(x int, y *int) { go g(x, y) }", "f", ["x", "y", ".autotmp_2", ".autotmp_3"]),
  (
    "func f(c chan int) { var e any; select { case e = <-c: x := e; _ = x; case _, ok := <-c: _ = ok } }",
    "f",
    ["c", "e", "x", ".autotmp_3", "ok", ".autotmp_5", ".autotmp_6"]
  ),
  ("func f() { if false { x := 1; _ = x }; const c = 2; switch c { case 1: y := 2; _ = y } }", "f", []),
]

/// Function names in the order in which the compiler lists them.
private let orders: [(source: String, names: [String])] = [
  (
    "func a() { func() { func() { }() }() }; func b() { func() { }() }",
    ["a", "b", "b.func1", "a.func1", "a.func1.1"]
  ),
  (
    "var v = func() int { return 1 }(); func init() { func() { }() }; func init() { }",
    ["init", "init.func1", "init.0", "init.1", "init.0.func1"]
  ),
  (
    "func f() { func() { }() }; type T struct{}; func (T) m() { func() { }() }; func (*T) n() { func() { }() }",
    ["f", "T.m", "(*T).n", "(*T).n.func1", "T.m.func1", "f.func1"]
  ),
  (
    "func g(int) int { return 1 }; func f() { defer g(1); go func() { }(); defer func() int { return 1 }(); go g(2) }",
    ["g", "f", "f.deferwrap1", "f.func1", "f.func2", "f.deferwrap2", "f.gowrap3"]
  ),
  ("func f() { return; func() { }() }; func g() { if true { return }; func() { }() }", ["f", "g"]),
  (
    "var m = map[int]int{1: 1, 2: 2, 3: 3, 4: 4, 5: 5, 6: 6, 7: 7}; var n = map[int]int{1: 1}",
    ["init", "map.init.0"]
  ),
  (
    "type I interface { m() }; type T struct { a int; s string }; func (T) m() { }; var i I = T{}; func f(t T) I { return t }",
    ["init", "T.m", "f", ".eq.M8S"]
  ),
]

struct ShapeTests {
  @Test func namesAreDeclaredInTheCompilersOrder() {
    for row in declarations {
      let compiled = Compiled("package p; " + row.source + "\n")
      let names = compiled.code.order.compactMap { id -> [String]? in
        let function = compiled.code.functions[id]
        if compiled.program.names.string(function.name) != row.function { return nil }
        return function.declared.map { compiled.program.names.string(compiled.code.variables[$0].name) }
      }
      #expect(names == [row.names], "\(row.source)")
    }
  }

  @Test func functionsAreListedInTheCompilersOrder() {
    for row in orders {
      let compiled = Compiled("package p; " + row.source + "\n")
      #expect(compiled.order == row.names, "\(row.source)")
    }
  }

  @Test func capturesStandInOrderOfFirstMention() {
    let compiled = Compiled(
      "package p; func f(a, b, c int) func() int { return func() int { g := func() int { return c + a }; return b + g() } }"
    )
    let captures = compiled.code.order.map { id in
      compiled.code.functions[id].captures.map {
        compiled.program.names.string(compiled.code.variables[$0].name)
      }
    }
    #expect(captures == [[], ["c", "a", "b"], ["c", "a"]])
  }

  @Test func deferredCallsRunInWrappersOverTemporaries() {
    let compiled = Compiled(
      "package p\n\ntype I interface{ M(int, ...int) }\n\nfunc f(i I, x int) {\n\tdefer i.M(x, 1, x)\n}\n")
    #expect(
      compiled.bodies["f.deferwrap1"] == "{ .autotmp_2.M(.autotmp_3, ... argument...) }")
  }

  @Test func nodesStandWhereTheCompilerPutsThem() {
    let compiled = Compiled(
      """
      package p

      func f(s []int, t *struct{ a [3]int }, e any) (int, bool) {
      \tx := int64(len(s[1:])) + (1)
      \tv, ok := e.(int)
      \tt.a[x] = *&s[0]
      \treturn -v, ok == (x < 2)
      }

      """)
    var places: [String] = []
    for id in compiled.code.rows.ids {
      let row = compiled.code.rows[id]
      switch row.op {
      case .convert, .convertNoop, .length, .slice, .add, .assign, .assignList, .assignAssertion,
        .typeAssertionOK, .index,
        .dotPointer, .dereference, .addressOf, .returnStatement, .negate, .equal, .less:
        let place = compiled.program.sources.location(row.position)
        places.append("\(row.op) \(place.line):\(place.column)")
      default: break
      }
    }
    #expect(
      places == [
        "slice 4:18", "length 4:16", "convertNoop 4:16", "add 4:25", "assign 4:4", "typeAssertionOK 5:12",
        "assignAssertion 5:8", "convertNoop 5:5", "assignList 5:8", "dotPointer 6:3", "index 6:5",
        "index 6:14",
        "addressOf 6:12", "dereference 6:11", "assign 6:9", "negate 7:9", "less 7:22", "equal 7:16",
        "returnStatement 7:2",
      ])
  }
}
