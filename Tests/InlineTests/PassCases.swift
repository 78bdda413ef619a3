/// The rules of LoopVariables.swift.
let loopVariablesCases: [RuleCase] = [
  RuleCase(
    rule: "1", what: "captured or address taken in the loop", lines: .all,
    program: """
      package p

      var sink []func() int
      var ptrs []*int

      func captured(s []int) {
      	for i, v := range s {
      		sink = append(sink, func() int { return i + v })
      	}
      }

      func addressed(n int) {
      	for i := 0; i < n; i++ {
      		ptrs = append(ptrs, &i)
      	}
      }

      func returned(n int) *int {
      	for i := 0; i < n; i++ {
      		if i == 3 {
      			return &i
      		}
      	}
      	return nil
      }

      func quiet(s []int) (n int) {
      	for _, v := range s {
      		n += v
      	}
      	return
      }
      """,
    expected: [
      "6:6: can inline captured with cost 28 as: func([]int) { for loop }",
      "8:23: can inline captured.func1 with cost 4 as: func() int { return i + v }",
      "12:6: can inline addressed with cost 18 as: func(int) { for loop }",
      "18:6: can inline returned with cost 21 as: func(int) *int { for loop; return nil }",
      "27:6: can inline quiet with cost 10 as: func([]int) int { for loop; return  }",
      "8:23: func literal escapes to heap in captured:",
      "8:23:   flow: {heap} ← &{storage for func literal}:",
      "8:23:     from func literal (spill) at ./p.go:8:23",
      "8:23:     from append(sink, func literal) (call parameter) at ./p.go:8:16",
      "8:16: append(sink, func literal) escapes to heap in captured:",
      "8:16:   flow: {heap} ← &{storage for append(sink, func literal)}:",
      "8:16:     from append(sink, func literal) (spill) at ./p.go:8:16",
      "8:16:     from sink = append(sink, func literal) (assign) at ./p.go:8:8",
      "7:6: captured capturing by value: i (addr=false assign=false width=8)",
      "7:9: captured capturing by value: v (addr=false assign=false width=8)",
      "6:15: s does not escape",
      "8:23: func literal escapes to heap",
      "8:16: append escapes to heap",
      "13:6: i escapes to heap in addressed:",
      "13:6:   flow: {heap} ← &i:",
      "13:6:     from &i (address-of) at ./p.go:14:23",
      "13:6:     from append(ptrs, &i) (call parameter) at ./p.go:14:16",
      "14:16: append(ptrs, &i) escapes to heap in addressed:",
      "14:16:   flow: {heap} ← &{storage for append(ptrs, &i)}:",
      "14:16:     from append(ptrs, &i) (spill) at ./p.go:14:16",
      "14:16:     from ptrs = append(ptrs, &i) (assign) at ./p.go:14:8",
      "13:6: moved to heap: i",
      "14:16: append escapes to heap",
      "19:6: i escapes to heap in returned:",
      "19:6:   flow: ~r0 ← &i:",
      "19:6:     from &i (address-of) at ./p.go:21:11",
      "19:6:     from return &i (return) at ./p.go:21:4",
      "19:6: moved to heap: i",
      "27:12: s does not escape",
    ]),
  RuleCase(
    rule: "3", what: "loops with three clauses, labels and continue", lines: .all,
    program: """
      package p

      var ptrs []*int

      func pairs(n int) {
      outer:
      	for i, j := 0, n; i < j; i, j = i+1, j-1 {
      		for k := 0; ; k++ {
      			if k > i {
      				continue outer
      			}
      			if k == 2 {
      				continue
      			}
      			ptrs = append(ptrs, &i, &k)
      		}
      	}
      }

      func forever() {
      	for i := 0; ; {
      		ptrs = append(ptrs, &i)
      		i++
      	}
      }
      """,
    expected: [
      "5:6: can inline pairs with cost 50 as: func(int) { outer: ; for loop }",
      "20:6: can inline forever with cost 15 as: func() { for loop }",
      "7:6: i escapes to heap in pairs:",
      "7:6:   flow: {heap} ← &i:",
      "7:6:     from &i (address-of) at ./p.go:15:24",
      "7:6:     from append(ptrs, &i, &k) (call parameter) at ./p.go:15:17",
      "8:7: k escapes to heap in pairs:",
      "8:7:   flow: {heap} ← &k:",
      "8:7:     from &k (address-of) at ./p.go:15:28",
      "8:7:     from append(ptrs, &i, &k) (call parameter) at ./p.go:15:17",
      "15:17: append(ptrs, &i, &k) escapes to heap in pairs:",
      "15:17:   flow: {heap} ← &{storage for append(ptrs, &i, &k)}:",
      "15:17:     from append(ptrs, &i, &k) (spill) at ./p.go:15:17",
      "15:17:     from ptrs = append(ptrs, &i, &k) (assign) at ./p.go:15:9",
      "7:6: moved to heap: i",
      "8:7: moved to heap: k",
      "15:17: append escapes to heap",
      "21:6: i escapes to heap in forever:",
      "21:6:   flow: {heap} ← &i:",
      "21:6:     from &i (address-of) at ./p.go:22:23",
      "21:6:     from append(ptrs, &i) (call parameter) at ./p.go:22:16",
      "22:16: append(ptrs, &i) escapes to heap in forever:",
      "22:16:   flow: {heap} ← &{storage for append(ptrs, &i)}:",
      "22:16:     from append(ptrs, &i) (spill) at ./p.go:22:16",
      "22:16:     from ptrs = append(ptrs, &i) (assign) at ./p.go:22:8",
      "21:6: moved to heap: i",
      "22:16: append escapes to heap",
    ]),
]

/// The rules of StaticInitialisation.swift.
let staticInitialisationCases: [RuleCase] = [
  RuleCase(
    rule: "1", what: "static data", lines: .all,
    program: """
      package p

      type T struct {
      	a int
      	p *int
      	s []string
      	f func()
      	i any
      }

      var (
      	n      = 1
      	t      = T{1, &n, []string{"a"}, func() {}, 2}
      	p      = &T{a: 3}
      	q      = [...]*T{{a: 1}, {a: 2}}
      	b      = []byte("text")
      	e any  = T{}
      	m      = map[string]*T{"a": {a: 1}}
      	d      = &T{s: make([]string, 3), i: new(int)}
      	c      = t
      	f1     = t.f
      )
      """,
    expected: [
      "13:35: can inline init.func1 with cost 0 as: func() {  }",
      "18:24: map[string]*T{...} escapes to heap in init:",
      "18:24:   flow: {heap} ← &{storage for map[string]*T{...}}:",
      "18:24:     from map[string]*T{...} (spill) at ./p.go:18:24",
      "18:24:     from m = map[string]*T{...} (assign) at ./p.go:18:2",
      "18:30: &T{...} escapes to heap in init:",
      "18:30:   flow: {heap} ← &{storage for &T{...}}:",
      "18:30:     from &T{...} (spill) at ./p.go:18:30",
      "18:30:     from map[string]*T{...} (map literal value) at ./p.go:18:24",
      "19:21: make([]string, 3) escapes to heap in init:",
      "19:21:   flow: {heap} ← &{storage for make([]string, 3)}:",
      "19:21:     from make([]string, 3) (spill) at ./p.go:19:21",
      "19:21:     from ([]string)(command-line-arguments..stmp_6@16) = make([]string, 3) (assign) at ./p.go:19:21",
      "19:42: new(int) escapes to heap in init:",
      "19:42:   flow: {heap} ← &{storage for new(int)}:",
      "19:42:     from new(int) (spill) at ./p.go:19:42",
      "19:42:     from (*int)(command-line-arguments..stmp_6@56) = new(int) (assign) at ./p.go:19:42",
      "18:24: map[string]*T{...} escapes to heap",
      "18:30: &T{...} escapes to heap",
      "19:21: make([]string, 3) escapes to heap",
      "19:42: new(int) escapes to heap",
    ]),
  RuleCase(
    rule: "4", what: "expanded calls that return one value", lines: .all,
    program: """
      package p

      type E struct{ s string }

      func (e *E) Error() string { return e.s }

      func New(s string) error { return &E{s} }

      func pair(s string) *[2]string { return &[2]string{s, s} }

      func fresh(p *int) *[2]*int { return &[2]*int{p, p} }

      func name() string { return "x" }

      var (
      	e1 = New("a")
      	e2 = New("a" + name())
      	p1 = pair("b")
      	p2 = fresh(new(int))
      )
      """,
    expected: [
      "7:6: can inline New with cost 6 as: func(string) error { return &E{...} }",
      "13:6: can inline name with cost 2 as: func() string { return \"x\" }",
      "9:6: can inline pair with cost 5 as: func(string) *[2]string { return &[2]string{...} }",
      "11:6: can inline fresh with cost 5 as: func(*int) *[2]*int { return &[2]*int{...} }",
      "5:6: can inline (*E).Error with cost 3 as: method(*E) func() string { return e.s }",
      "16:10: inlining call to New",
      "17:21: inlining call to name",
      "17:10: inlining call to New",
      "18:11: inlining call to pair",
      "19:12: inlining call to fresh",
      "17:10: &E{...} escapes to heap in init:",
      "17:10:   flow: ~r0 ← &{storage for &E{...}}:",
      "17:10:     from &E{...} (spill) at ./p.go:17:10",
      "17:10:     from &E{...} (interface-converted) at ./p.go:17:10",
      "17:10:     from ~r0 = &E{...} (assign-pair) at ./p.go:17:10",
      "17:10:   flow: {heap} ← ~r0:",
      "17:10:     from e2 = ~r0 (assign) at ./p.go:17:2",
      "19:12: &[2]*int{...} escapes to heap in init:",
      "19:12:   flow: ~r0 ← &{storage for &[2]*int{...}}:",
      "19:12:     from &[2]*int{...} (spill) at ./p.go:19:12",
      "19:12:     from ~r0 = &[2]*int{...} (assign-pair) at ./p.go:19:12",
      "19:12:   flow: {heap} ← ~r0:",
      "19:12:     from p2 = ~r0 (assign) at ./p.go:19:2",
      "19:16: new(int) escapes to heap in init:",
      "19:16:   flow: p ← &{storage for new(int)}:",
      "19:16:     from new(int) (spill) at ./p.go:19:16",
      "19:16:     from p := new(int) (assign-pair) at ./p.go:19:12",
      "19:16:   flow: {storage for &[2]*int{...}} ← p:",
      "19:16:     from [2]*int{...} (array literal element) at ./p.go:19:12",
      "17:15: \"a\" + ~r0 escapes to heap in init:",
      "17:15:   flow: s ← &{storage for \"a\" + ~r0}:",
      "17:15:     from \"a\" + ~r0 (spill) at ./p.go:17:15",
      "17:15:     from s := \"a\" + ~r0 (assign-pair) at ./p.go:17:10",
      "17:15:   flow: {storage for &E{...}} ← s:",
      "17:15:     from E{...} (struct literal element) at ./p.go:17:10",
      "17:15: \"a\" + ~r0 escapes to heap",
      "17:10: &E{...} escapes to heap",
      "19:16: new(int) escapes to heap",
      "19:12: &[2]*int{...} escapes to heap",
      "5:7: parameter e leaks to ~r0 for (*E).Error with derefs=1:",
      "5:7:   flow: ~r0 ← *e:",
      "5:7:     from e.s (dot of pointer) at ./p.go:5:38",
      "5:7:     from return e.s (return) at ./p.go:5:30",
      "5:7: leaking param: e to result ~r0 level=1",
      "7:35: &E{...} escapes to heap in New:",
      "7:35:   flow: ~r0 ← &{storage for &E{...}}:",
      "7:35:     from &E{...} (spill) at ./p.go:7:35",
      "7:35:     from &E{...} (interface-converted) at ./p.go:7:35",
      "7:35:     from return &E{...} (return) at ./p.go:7:28",
      "7:10: parameter s leaks to {storage for &E{...}} for New with derefs=0:",
      "7:10:   flow: {storage for &E{...}} ← s:",
      "7:10:     from E{...} (struct literal element) at ./p.go:7:37",
      "7:10: leaking param: s",
      "7:35: &E{...} escapes to heap",
      "9:41: &[2]string{...} escapes to heap in pair:",
      "9:41:   flow: ~r0 ← &{storage for &[2]string{...}}:",
      "9:41:     from &[2]string{...} (spill) at ./p.go:9:41",
      "9:41:     from return &[2]string{...} (return) at ./p.go:9:34",
      "9:11: parameter s leaks to {storage for &[2]string{...}} for pair with derefs=0:",
      "9:11:   flow: {storage for &[2]string{...}} ← s:",
      "9:11:     from [2]string{...} (array literal element) at ./p.go:9:51",
      "9:11: leaking param: s",
      "9:41: &[2]string{...} escapes to heap",
      "11:38: &[2]*int{...} escapes to heap in fresh:",
      "11:38:   flow: ~r0 ← &{storage for &[2]*int{...}}:",
      "11:38:     from &[2]*int{...} (spill) at ./p.go:11:38",
      "11:38:     from return &[2]*int{...} (return) at ./p.go:11:31",
      "11:12: parameter p leaks to {storage for &[2]*int{...}} for fresh with derefs=0:",
      "11:12:   flow: {storage for &[2]*int{...}} ← p:",
      "11:12:     from [2]*int{...} (array literal element) at ./p.go:11:46",
      "11:12: leaking param: p",
      "11:38: &[2]*int{...} escapes to heap",
    ]),
  RuleCase(
    rule: "2", what: "copies after something may have changed", lines: .all,
    program: """
      package p

      var (
      	a = &[]int{1}
      	b = a
      	c = change()
      	d = a
      	_ = new(int)
      	_ = change()
      )

      //go:noinline
      func change() int { *a = nil; return 1 }
      """,
    expected: [
      "13:6: cannot inline change: marked go:noinline"
    ]),
  RuleCase(
    rule: "4", what: "arguments that are not constant", lines: .all,
    program: """
      package p

      type E struct{ s string }

      func (e *E) Error() string { return e.s }

      func New(s string) error { return &E{s} }

      var b []byte

      var e = New("a" + string(b))

      var p any = &E{string(b)}
      """,
    expected: [
      "7:6: can inline New with cost 6 as: func(string) error { return &E{...} }",
      "5:6: can inline (*E).Error with cost 3 as: method(*E) func() string { return e.s }",
      "11:12: inlining call to New",
      "11:17: \"a\" + string(b) escapes to heap in init:",
      "11:17:   flow: {heap} ← &{storage for \"a\" + string(b)}:",
      "11:17:     from \"a\" + string(b) (spill) at ./p.go:11:17",
      "11:17:     from (string)(command-line-arguments..stmp_0@0) = \"a\" + string(b) (assign) at ./p.go:11:17",
      "13:23: string(b) escapes to heap in init:",
      "13:23:   flow: {heap} ← &{storage for string(b)}:",
      "13:23:     from string(b) (spill) at ./p.go:13:23",
      "13:23:     from (string)(command-line-arguments..stmp_1@0) = string(b) (assign) at ./p.go:13:23",
      "11:17: \"a\" + string(b) escapes to heap",
      "11:17: string(b) does not escape",
      "13:23: string(b) escapes to heap",
      "5:7: parameter e leaks to ~r0 for (*E).Error with derefs=1:",
      "5:7:   flow: ~r0 ← *e:",
      "5:7:     from e.s (dot of pointer) at ./p.go:5:38",
      "5:7:     from return e.s (return) at ./p.go:5:30",
      "5:7: leaking param: e to result ~r0 level=1",
      "7:35: &E{...} escapes to heap in New:",
      "7:35:   flow: ~r0 ← &{storage for &E{...}}:",
      "7:35:     from &E{...} (spill) at ./p.go:7:35",
      "7:35:     from &E{...} (interface-converted) at ./p.go:7:35",
      "7:35:     from return &E{...} (return) at ./p.go:7:28",
      "7:10: parameter s leaks to {storage for &E{...}} for New with derefs=0:",
      "7:10:   flow: {storage for &E{...}} ← s:",
      "7:10:     from E{...} (struct literal element) at ./p.go:7:37",
      "7:10: leaking param: s",
      "7:35: &E{...} escapes to heap",
    ]),
]

/// The rules of DeadLocals.swift.
let deadLocalsCases: [RuleCase] = [
  RuleCase(
    rule: "1", what: "assignments that nothing reads", lines: .all,
    program: """
      package p

      func call(f func(int) int) int { return f(1) }

      func use() int {
      	f := func(x int) int { return x + 1 }
      	return call(f)
      }

      func kept() int {
      	f := func(x int) int { return x + 1 }
      	_ = f
      	return call(f)
      }

      func values(p *int) (q *int) {
      	a, b := p, new(int)
      	_ = b
      	q, _ = a, p
      	return
      }
      """,
    expected: [
      "3:6: can inline call with cost 21 as: func(func(int) int) int { return f(1) }",
      "6:7: can inline use.func1 with cost 4 as: func(int) int { return x + 1 }",
      "5:6: can inline use with cost 45 as: func() int { f := func literal; return call(f) }",
      "11:7: can inline kept.func1 with cost 4 as: func(int) int { return x + 1 }",
      "10:6: can inline kept with cost 48 as: func() int { f := func literal; _ = f; return call(f) }",
      "16:6: can inline values with cost 18 as: func(*int) *int { a, b := p, new(int); _ = b; q, _ = a, p; return  }",
      "7:13: inlining call to call",
      "7:13: inlining call to use.func1",
      "13:13: inlining call to call",
      "13:13: inlining call to kept.func1",
      "3:11: f does not escape",
      "11:7: func literal does not escape",
      "16:13: parameter p leaks to q for values with derefs=0:",
      "16:13:   flow: a ← p:",
      "16:13:     from a, b := p, new(int) (assign-pair) at ./p.go:17:7",
      "16:13:   flow: q ← a:",
      "16:13:     from q, _ = a, 0 (assign-pair) at ./p.go:19:7",
      "16:13: leaking param: p to result q level=0",
      "17:16: new(int) does not escape",
    ])
]

/// The rules of BoundsChecks.swift.
let boundsChecksCases: [RuleCase] = [
  RuleCase(
    rule: "2", what: "indexes that are in range", level: 1, lines: .all,
    program: """
      package p

      var a [16]int
      var s []int

      func f(x int, u uint, b byte, i int8) int {
      	t := a[x&15] + a[x&16] + a[u%16] + a[u%17] + a[b>>4] + a[b/16] + a[b/15] + a[i&7]
      	t += s[x&1] + [256]int{}[b] + (&a)[u>>60] + a[3]
      	return t + int("0123456789abcdef"[b&15])
      }

      func g(k uint8) int { return [256]int{}[k] }

      func order(x int) (n int) {
      	for i := 0; i < a[x&1]; i += a[x&2] {
      		n += a[x&3]
      	}
      	return n + g(1)
      }
      """,
    expected: [
      "12:6: can inline g",
      "14:6: can inline order",
      "18:14: inlining call to g",
      "7:8: index bounds check elided",
      "7:28: index bounds check elided",
      "7:48: index bounds check elided",
      "7:58: index bounds check elided",
      "7:78: index bounds check elided",
      "8:26: index bounds check elided",
      "8:36: index bounds check elided",
      "9:35: index bounds check elided",
      "12:40: index bounds check elided",
      "15:19: index bounds check elided",
      "15:32: index bounds check elided",
      "16:9: index bounds check elided",
      "18:14: index bounds check elided",
    ]),
  RuleCase(
    rule: "4", what: "indexes that append and make copy", level: 1, lines: .all,
    program: """
      package p

      var a [4]int
      var w [256]int

      //go:noinline
      func ext() byte { return 1 }

      func copies(x int, b byte) []int {
      	s := append([]int{}, a[x&3], w[b], w[ext()], 1+a[x&1])
      	return append(s, make([]int, a[x&2])...)
      }
      """,
    expected: [
      "10:19: []int{} escapes to heap",
      "10:13: append escapes to heap",
      "11:23: make([]int, a[x & 2]) does not escape",
      "11:15: append escapes to heap",
      "10:32: index bounds check elided",
      "10:38: index bounds check elided",
      "10:50: index bounds check elided",
    ]),
  RuleCase(
    rule: "5", what: "select statements", level: 1, lines: .all,
    program: """
      package p

      var a [4]int

      func several(c, d chan int, x int) (n int) {
      	select {
      	case n = <-c:
      		n += a[x&3]
      	case <-d:
      		n = a[x&2]
      	case d <- a[x&1]:
      		n = a[n&3]
      	default:
      		n = a[n&1]
      	}
      	select {
      	default:
      		n += a[n&2]
      	case v := <-c:
      		n += a[v&3]
      	}
      	return
      }
      """,
    expected: [
      "5:6: can inline several",
      "5:14: c does not escape",
      "5:17: d does not escape",
      "11:13: index bounds check elided",
      "14:8: index bounds check elided",
      "12:8: index bounds check elided",
      "10:8: index bounds check elided",
      "8:9: index bounds check elided",
      "20:9: index bounds check elided",
      "18:9: index bounds check elided",
    ]),
]
