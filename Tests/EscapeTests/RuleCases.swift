/// A rule of the analysis, a program that shows it, and what the real compiler says of allocations in it (`-m`).
struct RuleCase {
  var rule: String
  var what: String
  var program: String
  var lines: [String]
}

let ruleCases: [RuleCase] = [
  RuleCase(
    rule: "1.1",
    what: "parameters and results are reported before allocations; moved variables before expressions",
    program: """
      package p

      func f() (*int, *int) {
      	a := new(int)
      	b := 1
      	return a, &b
      }
      """,
    lines: [
      "5:2: moved to heap: b",
      "4:10: new(int) escapes to heap",
    ]),
  RuleCase(
    rule: "1.2", what: "storage in the order of walking, append after its operands",
    program: """
      package p

      func f(s []*int) []*int {
      	return append(s, new(int), &[]int{1}[0])
      }
      """,
    lines: [
      "3:8: leaking param content: s",
      "3:8: leaking param: s to result ~r0 level=0",
      "4:22: new(int) escapes to heap",
      "4:35: []int{...} escapes to heap",
      "4:15: append escapes to heap",
    ]),
  RuleCase(
    rule: "1.5", what: "values without pointers flow nowhere",
    program: """
      package p

      type T struct {
      	n int
      	p *int
      }

      var g int

      func f(t *T) { g = t.n }
      """,
    lines: [
      "10:8: t does not escape"
    ]),
  RuleCase(
    rule: "2.1", what: "weights of addresses, loads, fields and elements",
    program: """
      package p

      type T struct {
      	p *int
      	a [2]*int
      }

      func field(t T) *int         { return t.p }
      func load(t *T) *int         { return t.p }
      func element(s []*int) *int  { return s[0] }
      func array(a [2]*int) *int   { return a[1] }
      func through(t **T) *int     { return (*t).a[1] }
      func slice(s []*int) []*int  { return s[1:] }
      func address(t *T) **int     { return &t.p }
      func twice(p ***int) *int    { return **p }
      """,
    lines: [
      "8:12: leaking param: t to result ~r0 level=0",
      "9:11: leaking param: t to result ~r0 level=1",
      "10:14: leaking param: s to result ~r0 level=1",
      "11:12: leaking param: a to result ~r0 level=0",
      "12:14: leaking param: t to result ~r0 level=2",
      "13:12: leaking param: s to result ~r0 level=0",
      "14:14: leaking param: t to result ~r0 level=0",
      "15:12: leaking param: p to result ~r0 level=2",
    ]),
  RuleCase(
    rule: "2.2", what: "map elements and received values carry nothing",
    program: """
      package p

      func f(m map[string]*int, c chan *int) (*int, *int) { return m["a"], <-c }
      """,
    lines: [
      "3:8: m does not escape",
      "3:27: c does not escape",
    ]),
  RuleCase(
    rule: "2.3", what: "assertions to values load them",
    program: """
      package p

      type T struct{ p *int }

      func value(i any) T           { return i.(T) }
      func pointer(i any) *T        { return i.(*T) }
      func array(s []*int) [1]*int  { return [1]*int(s) }
      func arrayp(s []*int) *[1]*int { return (*[1]*int)(s) }
      """,
    lines: [
      "5:12: leaking param: i to result ~r0 level=0",
      "6:14: leaking param: i to result ~r0 level=0",
      "7:12: leaking param: s to result ~r0 level=1",
      "8:13: leaking param: s to result ~r0 level=0",
    ]),
  RuleCase(
    rule: "2.4", what: "boxing allocates unless the operand is pointer shaped",
    program: """
      package p

      var g any

      func f(n int, p *int, i any, s struct{ p *int }) {
      	g = n
      	g = p
      	g = i
      	g = s
      }
      """,
    lines: [
      "5:15: leaking param: p",
      "5:23: leaking param: i",
      "5:30: leaking param: s",
      "6:6: n escapes to heap",
    ]),
  RuleCase(
    rule: "2.5", what: "allocating expressions",
    program: """
      package p

      func f(s string, b []byte, n int) (any, string) {
      	x := new(int)
      	y := make([]int, n)
      	z := map[int]int{}
      	t := s + string(b)
      	_, _, _ = x, y, z
      	return &[]int{1}, t
      }
      """,
    lines: [
      "3:8: s does not escape",
      "3:18: b does not escape",
      "4:10: new(int) does not escape",
      "5:11: make([]int, n) does not escape",
      "6:18: map[int]int{} does not escape",
      "7:9: s + string(b) escapes to heap",
      "7:18: string(b) does not escape",
      "9:9: &[]int{...} escapes to heap",
      "9:15: []int{...} escapes to heap",
    ]),
  RuleCase(
    rule: "2.6", what: "map literals keep keys and values in the heap",
    program: """
      package p

      func f(k string, v *int) int {
      	m := map[string]*int{k: v, "x": new(int)}
      	return len(m)
      }
      """,
    lines: [
      "3:8: leaking param: k",
      "3:18: leaking param: v",
      "4:22: map[string]*int{...} does not escape",
      "4:37: new(int) escapes to heap",
    ]),
  RuleCase(
    rule: "2.7", what: "method values",
    program: """
      package p

      type T struct{ p *int }

      func (t *T) get() *int { return t.p }

      func f(t *T) func() *int { return t.get }
      func g() int {
      	var t T
      	h := t.get
      	if h == nil {
      		return 1
      	}
      	return 0
      }
      """,
    lines: [
      "5:7: leaking param: t to result ~r0 level=1",
      "7:8: leaking param: t",
      "7:36: t.get escapes to heap",
      "10:8: t.get does not escape",
    ]),
  RuleCase(
    rule: "2.8", what: "pointers inside uintptr arithmetic",
    program: """
      package p

      import "unsafe"

      func f(p *int, n uintptr) unsafe.Pointer {
      	return unsafe.Pointer(uintptr(unsafe.Pointer(p)) + n)
      }
      """,
    lines: [
      "5:8: leaking param: p to result ~r0 level=0"
    ]),
  RuleCase(
    rule: "3.1", what: "stores",
    program: """
      package p

      type T struct{ p *int }

      var g *int

      func global(p *int)            { g = p }
      func through(t *T, p *int)     { t.p = p }
      func element(s []*int, p *int) { s[0] = p }
      func local(p *int) bool {
      	var t T
      	t.p = p
      	return t.p == nil
      }
      """,
    lines: [
      "7:13: leaking param: p",
      "8:14: t does not escape",
      "8:20: leaking param: p",
      "9:14: s does not escape",
      "9:24: leaking param: p",
      "10:12: p does not escape",
    ]),
  RuleCase(
    rule: "3.2", what: "map keys go to the heap",
    program: """
      package p

      func f(m map[*int]*int, k, v *int) { m[k] = v }
      func g(m map[*int]int, k *int) int { return m[k] }
      """,
    lines: [
      "3:8: m does not escape",
      "3:25: leaking param: k",
      "3:28: leaking param: v",
      "4:8: m does not escape",
      "4:24: k does not escape",
    ]),
  RuleCase(
    rule: "3.3", what: "self-assignments",
    program: """
      package p

      type T struct {
      	a, b []int
      	p, q *int
      }

      func (t *T) f(i int) {
      	t.a = t.b[i:]
      	t.p, t.q = t.q, t.p
      }

      func swap(s []*int, i, j int) { s[i], s[j] = s[j], s[i] }
      """,
    lines: [
      "9:6: (*T).f ignoring self-assignment in t.a = t.b[i:]",
      "10:11: (*T).f ignoring self-assignment in t.p, t.q = t.q, t.p",
      "10:11: (*T).f ignoring self-assignment in t.p, t.q = t.q, t.p",
      "8:7: t does not escape",
      "13:44: swap ignoring self-assignment in s[i], s[j] = s[j], s[i]",
      "13:44: swap ignoring self-assignment in s[i], s[j] = s[j], s[i]",
      "13:11: s does not escape",
    ]),
  RuleCase(
    rule: "4.1", what: "loop depth",
    program: """
      package p

      func loop() {
      	var p *int
      	for i := 0; i < 3; i++ {
      		x := i
      		p = &x
      	}
      	_ = *p
      }

      func label() {
      	var p *int
      again:
      	x := 1
      	p = &x
      	if *p > 0 {
      		goto again
      	}
      }

      func forward(b bool) {
      	var p *int
      	if b {
      		goto end
      	}
      	{
      		x := 1
      		p = &x
      	}
      end:
      	_ = p
      }
      """,
    lines: [
      "6:3: moved to heap: x",
      "15:2: moved to heap: x",
    ]),
  RuleCase(
    rule: "4.3", what: "range",
    program: """
      package p

      func slice(s []*int) (r *int) {
      	for _, v := range s {
      		r = v
      	}
      	return
      }

      func array(a [2]*int) (r *int) {
      	for _, v := range a {
      		r = v
      	}
      	return
      }
      """,
    lines: [
      "3:12: leaking param: s to result r level=1",
      "10:12: leaking param: a to result r level=0",
    ]),
  RuleCase(
    rule: "4.4", what: "type switches",
    program: """
      package p

      func f(i any) any {
      	switch v := i.(type) {
      	case *int:
      		return v
      	case []int:
      		return v
      	}
      	return nil
      }
      """,
    lines: [
      "3:8: leaking param content: i",
      "3:8: leaking param: i to result ~r0 level=0",
      "8:10: v escapes to heap",
    ]),
  RuleCase(
    rule: "4.5", what: "send",
    program: """
      package p

      func f(c chan *int, p *int) { c <- p }
      """,
    lines: [
      "3:8: c does not escape",
      "3:21: leaking param: p",
    ]),
  RuleCase(
    rule: "5.1", what: "mutual recursion",
    program: """
      package p

      func even(p *int, n int) *int {
      	if n == 0 {
      		return p
      	}
      	return odd(p, n-1)
      }

      func odd(q *int, n int) *int {
      	if n == 0 {
      		return nil
      	}
      	return even(q, n-1)
      }
      """,
    lines: [
      "10:10: leaking param: q to result ~r0 level=0",
      "3:11: leaking param: p to result ~r0 level=0",
    ]),
  RuleCase(
    rule: "5.2", what: "leaks of callees",
    program: """
      package p

      var g *int

      //go:noinline
      func load(p **int) *int { return *p }

      //go:noinline
      func leak(p **int) { g = *p }

      func f(p **int) *int { return load(p) }
      func h() {
      	x := 1
      	p := &x
      	leak(&p)
      	y := 1
      	q := &y
      	_ = load(&q)
      }
      """,
    lines: [
      "6:11: leaking param: p to result ~r0 level=1",
      "9:11: leaking param content: p",
      "11:8: leaking param: p to result ~r0 level=1",
      "13:2: moved to heap: x",
    ]),
  RuleCase(
    rule: "5.3", what: "locals that hold known functions",
    program: """
      package p

      //go:noinline
      func id(p *int) *int { return p }

      func f(b bool) int {
      	var g func(*int) *int
      	if b {
      		g = id
      	} else {
      		g = func(*int) *int { return nil }
      	}
      	x := 1
      	if g(&x) == nil {
      		return 1
      	}
      	return 0
      }
      """,
    lines: [
      "4:9: leaking param: p to result ~r0 level=0",
      "11:7: func literal does not escape",
    ]),
  RuleCase(
    rule: "5.4", what: "unknown callees",
    program: """
      package p

      type I interface{ M(*int) }

      func f(g func(*int), i I, p, q *int) {
      	g(p)
      	i.M(q)
      }
      """,
    lines: [
      "5:8: g does not escape",
      "5:22: leaking param: i",
      "5:27: leaking param: p",
      "5:30: leaking param: q",
    ]),
  RuleCase(
    rule: "5.6", what: "builtins",
    program: """
      package p

      func app(s, t []*int, p *int) []*int {
      	s = append(s, p)
      	return append(s, t...)
      }
      func cop(s, t []*int)           { copy(s, t) }
      func pan(p *int)                { panic(p) }
      func least(a, b string) string  { return min(a, b) }
      func size(s []*int) int         { return len(s) }
      """,
    lines: [
      "3:10: leaking param content: s",
      "3:10: leaking param: s to result ~r0 level=0",
      "3:13: leaking param content: t",
      "3:23: leaking param: p",
      "4:12: append escapes to heap",
      "5:15: append escapes to heap",
      "7:10: s does not escape",
      "7:13: leaking param content: t",
      "8:10: leaking param: p",
      "9:12: leaking param: a to result ~r0 level=0",
      "9:15: leaking param: b to result ~r0 level=0",
      "10:11: s does not escape",
    ]),
  RuleCase(
    rule: "5.7", what: "go and defer",
    program: """
      package p

      func f(p, q, r *int) {
      	defer func() { *p = 1 }()
      	for range 2 {
      		defer func() { *q = 1 }()
      	}
      	go func() { *r = 1 }()
      }
      """,
    lines: [
      "3:8: p does not escape",
      "3:11: leaking param: q",
      "3:14: leaking param: r",
      "4:8: func literal does not escape",
      "6:9: func literal escapes to heap",
      "8:5: func literal escapes to heap",
    ]),
  RuleCase(
    rule: "6.2", what: "captures",
    program: """
      package p

      func value(n int) func() int { return func() int { return n } }
      func reference() func() int {
      	n := 0
      	return func() int { n++; return n }
      }
      func large() func() byte {
      	var a [129]byte
      	return func() byte { return a[0] }
      }
      """,
    lines: [
      "3:39: func literal escapes to heap",
      "5:2: moved to heap: n",
      "6:9: func literal escapes to heap",
      "9:6: moved to heap: a",
      "10:9: func literal escapes to heap",
    ]),
  RuleCase(
    rule: "7.1", what: "constants in the place of operands",
    program: """
      package p

      var g any

      func f() int {
      	x := 7
      	g = x
      	n := 10
      	s := make([]int, n)
      	return len(s)
      }
      """,
    lines: [
      "7:6: 7 escapes to heap",
      "9:11: make([]int, 10) does not escape",
    ]),
  RuleCase(
    rule: "7.2", what: "sizes",
    program: """
      package p

      func f() {
      	var a [131072]byte
      	var b [131073]byte
      	_ = new([65536]byte)
      	_ = new([65537]byte)
      	_ = make([]byte, 65536)
      	_ = make([]byte, 65537)
      	_ = make([]struct{}, 1)
      	_, _ = a, b
      }
      """,
    lines: [
      "5:6: moved to heap: b",
      "6:9: new([65536]byte) does not escape",
      "7:9: new([65537]byte) escapes to heap",
      "8:10: make([]byte, 65536) does not escape",
      "9:10: make([]byte, 65537) escapes to heap",
      "10:10: make([]struct {}, 1) escapes to heap",
    ]),
  RuleCase(
    rule: "8.3", what: "results of literals",
    program: """
      package p

      func seen() int {
      	var u int
      	p := func() *int { defer print(); return &u }()
      	return *p
      }

      func lost(use func(func() *int)) {
      	var u int
      	use(func() *int { return &u })
      }
      """,
    lines: [
      "5:7: func literal does not escape",
      "9:11: use does not escape",
      "10:6: moved to heap: u",
      "11:6: func literal escapes to heap",
    ]),
  RuleCase(
    rule: "9.1", what: "the sixth result counts as the heap",
    program: """
      package p

      func f(p *int) (a, b, c, d, e, f *int) { return nil, nil, nil, nil, p, nil }
      func g(p *int) (a, b, c, d, e, f *int) { return nil, nil, nil, nil, nil, p }
      """,
    lines: [
      "3:8: leaking param: p to result e level=0",
      "4:8: leaking param: p",
    ]),
  RuleCase(
    rule: "9.2", what: "dearer leaks are dropped",
    program: """
      package p

      var g *int

      func f(p **int) (*int, **int) {
      	g = *p
      	return *p, p
      }
      """,
    lines: [
      "5:8: leaking param content: p",
      "5:8: leaking param: p to result ~r1 level=0",
    ]),
  RuleCase(
    rule: "10.1", what: "blank and unnamed parameters are silent",
    program: """
      package p

      func f(_ *int, p *int, n int) {}
      func g(*int)                   {}
      """,
    lines: [
      "3:16: p does not escape"
    ]),
  RuleCase(
    rule: "10.3", what: "conversions that need no copy",
    program: """
      package p

      func f(s string) int {
      	n := 0
      	for _, b := range []byte(s) {
      		n += int(b)
      	}
      	t := []byte(s)
      	t[0] = 1
      	return n
      }
      """,
    lines: [
      "3:8: s does not escape",
      "5:27: ([]byte)(s) does not escape",
      "5:27: zero-copy string->[]byte conversion",
      "8:14: ([]byte)(s) does not escape",
    ]),
]
