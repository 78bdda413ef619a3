/// The rules of Inline.swift.
let inlineCases: [RuleCase] = [
  RuleCase(
    rule: "1", what: "components bottom-up, literals with the function around them",
    program: """
      package p

      func a(n int) int { return b(n) + 1 }

      func b(n int) int { return c(n) }

      func c(n int) int {
      	if n == 0 {
      		return 0
      	}
      	return b(n - 1)
      }

      func d(x int) func() int {
      	f := func() int { return x }
      	g := func() int { return 2 }
      	return func() int { return f() + g() }
      }
      """,
    expected: [
      "5:6: can inline b with cost 61 as: func(int) int { return c(n) }",
      "7:6: can inline c with cost 73 as: func(int) int { if n == 0 { return 0 }; return b(n - 1) }",
      "3:6: can inline a with cost 67 as: func(int) int { return b(n) + 1 }",
      "16:7: can inline d.func2 with cost 2 as: func() int { return 2 }",
      "14:6: can inline d with cost 57 as: func(int) func() int { f := func literal; g := func literal; return func literal }",
      "15:7: can inline d.func1 with cost 2 as: func() int { return x }",
      "17:9: can inline d.func3 with cost 25 as: func() int { return f() + g() }",
      "5:29: inlining call to c",
      "5:29: inlining call to b",
      "11:10: inlining call to b",
      "11:10: inlining call to c",
      "3:29: inlining call to b",
      "3:29: inlining call to c",
      "3:29: cannot inline b into a: repeated recursive cycle",
      "3:29: cannot inline b into a: repeated recursive cycle",
      "17:36: inlining call to d.func2",
    ]),
  RuleCase(
    rule: "3", what: "calls in batches",
    program: """
      package p

      func one() int     { return 1 }
      func two() int     { return one() + one() }
      func four() int    { return two() + two() }

      func main(x int) int { return add(four(), two()) + add(one(), x) }

      func add(x, y int) int { return x + y }
      """,
    expected: [
      "3:6: can inline one with cost 2 as: func() int { return 1 }",
      "4:6: can inline two with cost 10 as: func() int { return one() + one() }",
      "5:6: can inline four with cost 26 as: func() int { return two() + two() }",
      "9:6: can inline add with cost 4 as: func(int, int) int { return x + y }",
      "7:6: can inline main with cost 59 as: func(int) int { return add(four(), two()) + add(one(), x) }",
      "4:32: inlining call to one",
      "4:40: inlining call to one",
      "5:32: inlining call to two",
      "5:40: inlining call to two",
      "5:32: inlining call to one",
      "5:32: inlining call to one",
      "5:40: inlining call to one",
      "5:40: inlining call to one",
      "7:39: inlining call to four",
      "7:46: inlining call to two",
      "7:34: inlining call to add",
      "7:59: inlining call to one",
      "7:55: inlining call to add",
      "7:39: inlining call to two",
      "7:39: inlining call to two",
      "7:46: inlining call to one",
      "7:46: inlining call to one",
      "7:39: inlining call to one",
      "7:39: inlining call to one",
      "7:39: inlining call to one",
      "7:39: inlining call to one",
    ]),
  RuleCase(
    rule: "4", what: "literals copied by an expansion keep their calls",
    program: """
      package p

      func one() int { return 1 }

      func make1(x int) func() int { return func() int { return x + one() } }

      func use() int {
      	f := make1(2)
      	return f() + f()
      }
      """,
    expected: [
      "3:6: can inline one with cost 2 as: func() int { return 1 }",
      "5:6: can inline make1 with cost 17 as: func(int) func() int { return func literal }",
      "5:39: can inline make1.func1 with cost 7 as: func() int { return x + one() }",
      "7:6: cannot inline use: function too complex: cost 144 exceeds budget 80",
      "5:66: inlining call to one",
      "8:12: inlining call to make1",
      "5:39: can inline make1.func1 with cost 7 as: func() int { return x + one() }",
      "9:10: inlining call to make1.func1",
      "9:16: inlining call to make1.func1",
      "9:10: inlining call to one",
      "9:16: inlining call to one",
    ]),
  RuleCase(
    rule: "5", what: "known callees",
    program: """
      package p

      func f() int { return 1 }

      type T struct{}

      func (T) M() int   { return 2 }
      func (*T) P() int  { return 3 }

      var global = f

      func calls(t T, p func() int) int {
      	a := f
      	b := T.M
      	c := (*T).P
      	d := a
      	e := a
      	e = nil
      	g, h := f, f
      	h = nil
      	return a() + b(t) + c(&t) + d() + e() + g() + h() + global() + p() + (*T).M(&t)
      }

      func frames() func() int {
      	x := 1
      	local := func() int { return x }
      	return func() int { return local() }
      }
      """,
    expected: [
      "3:6: can inline f with cost 2 as: func() int { return 1 }",
      "7:6: can inline T.M with cost 2 as: method(T) func() int { return 2 }",
      "8:6: can inline (*T).P with cost 2 as: method(*T) func() int { return 3 }",
      "12:6: cannot inline calls: function too complex: cost 327 exceeds budget 80",
      "24:6: can inline frames with cost 42 as: func() func() int { x := 1; local := func literal; return func literal }",
      "26:11: can inline frames.func1 with cost 2 as: func() int { return x }",
      "27:9: can inline frames.func2 with cost 20 as: func() int { return local() }",
      "21:10: inlining call to f",
      "21:16: inlining call to T.M",
      "21:23: inlining call to (*T).P",
      "21:31: inlining call to f",
      "21:43: inlining call to f",
      "<autogenerated>:1: inlining call to T.M",
    ]),
  RuleCase(
    rule: "7", what: "a literal called once has a larger limit",
    program: """
      package p

      var a, b, c, d int

      func once() {
      	f := func() {
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      	}
      	f()
      }

      func twice() {
      	f := func() {
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      		a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d
      	}
      	f()
      	f()
      }
      """,
    expected: [
      "6:7: can inline once.func1 with cost 195 as: func() { a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d }",
      "5:6: can inline once with cost 79 as: func() { f := func literal; f() }",
      "17:7: can inline twice.func1 with cost 195 as: func() { a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d; a = b + c + d + a + b + c + d + a + b + c + d + a + b + c + d + a + b + c + d }",
      "16:6: cannot inline twice: function too complex: cost 138 exceeds budget 80",
      "13:3: inlining call to once.func1",
    ]),
  RuleCase(
    rule: "8", what: "recursion",
    program: """
      package p

      func direct(n int) int {
      	if n == 0 {
      		return 0
      	}
      	return direct(n - 1)
      }

      func even(n int) bool { return n == 0 || odd(n-1) }
      func odd(n int) bool  { return n != 0 && even(n-1) }

      func use() (int, bool) { return direct(3), even(4) }
      """,
    expected: [
      "3:6: can inline direct with cost 69 as: func(int) int { if n == 0 { return 0 }; return direct(n - 1) }",
      "10:6: can inline even with cost 67 as: func(int) bool { return n == 0 || odd(n - 1) }",
      "11:6: can inline odd with cost 77 as: func(int) bool { return n != 0 && even(n - 1) }",
      "13:6: cannot inline use: function too complex: cost 143 exceeds budget 80",
      "7:15: inlining call to direct",
      "10:45: inlining call to odd",
      "10:45: inlining call to even",
      "11:46: inlining call to even",
      "11:46: inlining call to odd",
      "13:39: inlining call to direct",
      "13:48: inlining call to even",
      "13:39: cannot inline direct into use: repeated recursive cycle",
      "13:48: inlining call to odd",
      "13:48: cannot inline even into use: repeated recursive cycle",
      "13:39: cannot inline direct into use: repeated recursive cycle",
      "13:48: cannot inline even into use: repeated recursive cycle",
    ]),
]

/// The rules of Expansion.swift.
let expansionCases: [RuleCase] = [
  RuleCase(
    rule: "1", what: "statements, results and names of expanded bodies", lines: .all,
    program: """
      package p

      type T struct{ p *int }

      func (t *T) get() *int { return t.p }

      func both(x *int, _ int) (*int, *int) { return x, x }

      func named(x *int) (r *int) { r = x; return }

      func unnamed(_ int, x *int) *int {
      	if x == nil {
      		return nil
      	}
      	return x
      }

      func use(t *T, y *int) (*int, *int, *int, *int) {
      	a, _ := both(y, 1)
      	return t.get(), a, named(y), unnamed(1, y)
      }
      """,
    expected: [
      "5:6: can inline (*T).get with cost 3 as: method(*T) func() *int { return t.p }",
      "7:6: can inline both with cost 3 as: func(*int, int) (*int, *int) { return x, x }",
      "9:6: can inline named with cost 4 as: func(*int) *int { r = x; return  }",
      "11:6: can inline unnamed with cost 8 as: func(int, *int) *int { if x == nil { return nil }; return x }",
      "18:6: can inline use with cost 38 as: func(*T, *int) (*int, *int, *int, *int) { a, _ := (*int)(.autotmp_7), .autotmp_8; return (*T).get(t), a, named(y), unnamed(1, y) }",
      "19:14: inlining call to both",
      "20:14: inlining call to (*T).get",
      "20:26: inlining call to named",
      "20:38: inlining call to unnamed",
      "5:7: parameter t leaks to ~r0 for (*T).get with derefs=1:",
      "5:7:   flow: ~r0 ← *t:",
      "5:7:     from t.p (dot of pointer) at ./p.go:5:34",
      "5:7:     from return t.p (return) at ./p.go:5:26",
      "5:7: leaking param: t to result ~r0 level=1",
      "7:11: parameter x leaks to ~r1 for both with derefs=0:",
      "7:11:   flow: ~r1 ← x:",
      "7:11:     from return x, x (return) at ./p.go:7:41",
      "7:11: parameter x leaks to ~r0 for both with derefs=0:",
      "7:11:   flow: ~r0 ← x:",
      "7:11:     from return x, x (return) at ./p.go:7:41",
      "7:11: leaking param: x to result ~r0 level=0",
      "7:11: leaking param: x to result ~r1 level=0",
      "9:12: parameter x leaks to r for named with derefs=0:",
      "9:12:   flow: r ← x:",
      "9:12:     from r = x (assign) at ./p.go:9:33",
      "9:12: leaking param: x to result r level=0",
      "11:21: parameter x leaks to ~r0 for unnamed with derefs=0:",
      "11:21:   flow: ~r0 ← x:",
      "11:21:     from return x (return) at ./p.go:15:2",
      "11:21: leaking param: x to result ~r0 level=0",
      "18:16: parameter y leaks to ~r3 for use with derefs=0:",
      "18:16:   flow: x ← y:",
      "18:16:     from _, x := 0, y (assign-pair) at ./p.go:20:38",
      "18:16:   flow: ~r0 ← x:",
      "18:16:     from ~r0 = x (assign-pair) at ./p.go:20:38",
      "18:16:   flow: ~r3 ← ~r0:",
      "18:16:     from return ~r0, a, r, ~r0 (return) at ./p.go:20:2",
      "18:16: parameter y leaks to ~r2 for use with derefs=0:",
      "18:16:   flow: x ← y:",
      "18:16:     from x := y (assign-pair) at ./p.go:20:26",
      "18:16:   flow: r ← x:",
      "18:16:     from r = x (assign) at ./p.go:20:26",
      "18:16:   flow: ~r2 ← r:",
      "18:16:     from return ~r0, a, r, ~r0 (return) at ./p.go:20:2",
      "18:16: parameter y leaks to ~r1 for use with derefs=0:",
      "18:16:   flow: x ← y:",
      "18:16:     from x, _ := y, 0 (assign-pair) at ./p.go:19:14",
      "18:16:   flow: ~r0 ← x:",
      "18:16:     from ~r0, ~r1 = x, x (assign-pair) at ./p.go:19:14",
      "18:16:   flow: .autotmp_7 ← ~r0:",
      "18:16:   flow: a ← .autotmp_7:",
      "18:16:     from a, _ := (*int)(.autotmp_7), 0 (assign-pair) at ./p.go:19:7",
      "18:16:   flow: ~r1 ← a:",
      "18:16:     from return ~r0, a, r, ~r0 (return) at ./p.go:20:2",
      "18:10: parameter t leaks to ~r0 for use with derefs=1:",
      "18:10:   flow: t ← t:",
      "18:10:     from t := t (assign-pair) at ./p.go:20:14",
      "18:10:   flow: ~r0 ← *t:",
      "18:10:     from t.p (dot of pointer) at ./p.go:20:14",
      "18:10:     from ~r0 = t.p (assign-pair) at ./p.go:20:14",
      "18:10:   flow: ~r0 ← ~r0:",
      "18:10:     from return ~r0, a, r, ~r0 (return) at ./p.go:20:2",
      "18:10: leaking param: t to result ~r0 level=1",
      "18:16: leaking param: y to result ~r1 level=0",
      "18:16: leaking param: y to result ~r2 level=0",
      "18:16: leaking param: y to result ~r3 level=0",
    ]),
  RuleCase(
    rule: "4", what: "labels of bodies expanded twice", lines: .all,
    program: """
      package p

      func find(s []int) int {
      	i := 0
      again:
      	if i < len(s) {
      		i++
      		goto again
      	}
      	return i
      }

      func use(s []int) int { return find(s) + find(s) }
      """,
    expected: [
      "3:6: can inline find with cost 17 as: func([]int) int { i := 0; again: ; if i < len(s) { i++; goto again }; return i }",
      "13:6: can inline use with cost 42 as: func([]int) int { return find(s) + find(s) }",
      "13:36: inlining call to find",
      "13:46: inlining call to find",
      "3:11: s does not escape",
      "13:10: s does not escape",
    ]),
  RuleCase(
    rule: "5", what: "names of copied literals", lines: .all,
    program: """
      package p

      func seq(n int) func() int { return func() int { return n } }

      func plain() func() int { return seq(1) }

      func inside() func() func() int {
      	x := 1
      	return func() func() int { x++; return seq(x) }
      }

      func nested() func() func() int {
      	return func(n int) func() func() int {
      		return func() func() int { return func() int { return n } }
      	}(2)
      }
      """,
    expected: [
      "3:6: can inline seq with cost 17 as: func(int) func() int { return func literal }",
      "3:37: can inline seq.func1 with cost 2 as: func() int { return n }",
      "5:6: can inline plain with cost 21 as: func() func() int { return seq(1) }",
      "7:6: can inline inside with cost 22 as: func() func() func() int { x := 1; return func literal }",
      "9:9: can inline inside.func1 with cost 24 as: func() func() int { x++; return seq(x) }",
      "13:9: can inline nested.func1 with cost 17 as: func(int) func() func() int { return func literal }",
      "14:10: can inline nested.func1.1 with cost 17 as: func() func() int { return func literal }",
      "14:37: can inline nested.func1.1.1 with cost 2 as: func() int { return n }",
      "12:6: can inline nested with cost 36 as: func() func() func() int { return (func literal)(2) }",
      "5:37: inlining call to seq",
      "9:44: inlining call to seq",
      "15:3: inlining call to nested.func1",
      "3:10: seq capturing by value: n (addr=false assign=false width=8)",
      "3:37: func literal escapes to heap in seq:",
      "3:37:   flow: ~r0 ← &{storage for func literal}:",
      "3:37:     from func literal (spill) at ./p.go:3:37",
      "3:37:     from return func literal (return) at ./p.go:3:30",
      "3:10: parameter n leaks to {storage for func literal} for seq with derefs=0:",
      "3:10:   flow: {storage for func literal} ← n:",
      "3:10:     from n (captured by a closure) at ./p.go:3:57",
      "3:37: func literal escapes to heap",
      "5:37: plain capturing by value: n (addr=false assign=false width=8)",
      "5:37: func literal escapes to heap in plain:",
      "5:37:   flow: ~r0 ← &{storage for func literal}:",
      "5:37:     from func literal (spill) at ./p.go:5:37",
      "5:37:     from ~r0 = func literal (assign-pair) at ./p.go:5:37",
      "5:37:   flow: ~r0 ← ~r0:",
      "5:37:     from return ~r0 (return) at ./p.go:5:27",
      "5:37: func literal escapes to heap",
      "8:2: inside capturing by ref: x (addr=false assign=true width=8)",
      "9:44: inside.func1 capturing by value: n (addr=false assign=false width=8)",
      "9:44: func literal escapes to heap in inside.func1:",
      "9:44:   flow: ~r0 ← &{storage for func literal}:",
      "9:44:     from func literal (spill) at ./p.go:9:44",
      "9:44:     from ~r0 = func literal (assign-pair) at ./p.go:9:44",
      "9:44:   flow: ~r0 ← ~r0:",
      "9:44:     from return ~r0 (return) at ./p.go:9:34",
      "9:9: func literal escapes to heap in inside:",
      "9:9:   flow: ~r0 ← &{storage for func literal}:",
      "9:9:     from func literal (spill) at ./p.go:9:9",
      "9:9:     from return func literal (return) at ./p.go:9:2",
      "8:2: x escapes to heap in inside:",
      "8:2:   flow: {storage for func literal} ← &x:",
      "8:2:     from x (captured by a closure) at ./p.go:9:29",
      "8:2:     from x (reference) at ./p.go:9:29",
      "8:2: moved to heap: x",
      "9:9: func literal escapes to heap",
      "9:44: func literal escapes to heap",
      "15:3: nested capturing by value: n (addr=false assign=false width=8)",
      "15:3: nested capturing by value: n (addr=false assign=false width=8)",
      "14:37: func literal escapes to heap in nested.func1.func1#f3dLtG5+NCo=#:",
      "14:37:   flow: ~r0 ← &{storage for func literal}:",
      "14:37:     from func literal (spill) at ./p.go:14:37",
      "14:37:     from return func literal (return) at ./p.go:14:30",
      "15:3: func literal escapes to heap in nested:",
      "15:3:   flow: ~r0 ← &{storage for func literal}:",
      "15:3:     from func literal (spill) at ./p.go:15:3",
      "15:3:     from ~r0 = func literal (assign-pair) at ./p.go:15:3",
      "15:3:   flow: ~r0 ← ~r0:",
      "15:3:     from return ~r0 (return) at ./p.go:13:2",
      "15:3: func literal escapes to heap",
      "14:37: func literal escapes to heap",
      "13:14: nested.func1 capturing by value: n (addr=false assign=false width=8)",
      "13:14: nested.func1 capturing by value: n (addr=false assign=false width=8)",
      "14:37: func literal escapes to heap in nested.func1.1:",
      "14:37:   flow: ~r0 ← &{storage for func literal}:",
      "14:37:     from func literal (spill) at ./p.go:14:37",
      "14:37:     from return func literal (return) at ./p.go:14:30",
      "13:14: parameter n leaks to {storage for func literal} for nested.func1 with derefs=0:",
      "13:14:   flow: {storage for func literal} ← n:",
      "13:14:     from n (captured by a closure) at ./p.go:14:57",
      "14:10: func literal escapes to heap in nested.func1:",
      "14:10:   flow: ~r0 ← &{storage for func literal}:",
      "14:10:     from func literal (spill) at ./p.go:14:10",
      "14:10:     from return func literal (return) at ./p.go:14:3",
      "13:14: parameter n leaks to {storage for func literal} for nested.func1 with derefs=0:",
      "13:14:   flow: {storage for func literal} ← n:",
      "13:14:     from n (captured by a closure) at ./p.go:14:57",
      "14:10: func literal escapes to heap",
      "14:37: func literal escapes to heap",
    ]),
]
