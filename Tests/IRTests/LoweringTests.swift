import Testing

@testable import IR

/// Bodies of small functions as the real compiler prints them before it inlines.
private let source = #"""
  package main

  type E struct{ z int }

  func (e *E) P(x ...int) int { return e.z }
  func (e E) V(x int) int     { return e.z + x }

  type S struct {
  	a int
  	b *int
  	E
  }

  type I interface{ V(int) int }

  type Celsius float64
  type Flags uint8
  type Text string
  type Bytes []byte

  const limit = 10
  const name = "n"

  var g func() *S
  var table = map[string]int{"a": 1}
  var x0, y0 = two()
  var wrapped any = limit

  //go:noinline
  func two() (int, string) { return 1, "a" }

  //go:noinline
  func take(a any, b any, c ...any) {}

  func constants() (int, uint8, float64, any)  { return limit, 'x', 2, name + "b" }
  func shifts(n uint) int                      { return 1<<n + limit>>1<<n }
  func compare(e any, i I, s S) bool           { return e == 5 || e == i || i == nil }
  func concat(a, b string) string              { return a + ("x" + b) + name }
  func logical(a, b bool) bool                 { return a && (b || !a) }
  func conversions(f float64, i int) Celsius   { return Celsius(f) + Celsius(i) }
  func sameFloat(f float64) float64            { return float64(f) }
  func texts(s string, b []byte, r []rune) int { return len(string(b)) + len(string(r)) + len([]byte(s)) }
  func runes() []rune                          { return []rune("aλ") }
  func named(b Bytes, t Text) string           { return string(b) + string(t) }
  func fields(s *S, t S) int                   { return s.a + s.z + t.E.z + *t.b }
  func literals() []*E                         { return []*E{{1}, {z: 2}, nil} }
  func keyed() [3]int                          { return [...]int{1: 2, 3} }
  func maps() map[string][]int                 { return map[string][]int{"a": {1}, name: nil} }
  func slices(s []int, a *[4]int, t string) int {
  	return len(s[1:]) + len(a[:2]) + len(t[:]) + len(s[:2:3])
  }
  func local() []int          { var a [4]int; return a[1:] }
  func methods(s *S, t S) int { return s.P() + s.P(1, 2) + t.V(3) + s.V(4) }
  func values(s *S, i I) func(int) int {
  	f := s.V
  	f = i.V
  	return f
  }
  func expressions() (func(*S, ...int) int, func(I, int) int) { return (*S).P, I.V }
  func several() (any, string)                                { return two() }
  func assigned() string                                      { _, s := two(); return s }
  func commaOK(m map[string]int, e any) (int, bool) {
  	v, ok := m["a"]
  	_, ok = e.(I)
  	return v, ok
  }
  func forward()             { take(two()) }
  func operators(i int) int  { i++; i += 2; i <<= 3; i &^= 4; return -i ^ +i }
  func pruned(b bool) int    { if limit > 5 { return 1 }; return 2 }
  func halfPruned(b bool) int {
  	if b && limit > 50 {
  		return 1
  	} else {
  		b = !b
  	}
  	return 2
  }
  func loop(n int) (r int) {
  	for i := 0; i < n; i++ {
  		r += i
  	}
  	return
  }
  func never() (r int) {
  	for i := 1; false; i++ {
  		r += i
  	}
  	return
  }
  func ranges(s []int) (r int) {
  	for i, v := range s {
  		r += i + v
  	}
  	for range limit {
  		r++
  	}
  	return
  }
  func selected(i int) int {
  	switch limit {
  	case 10:
  		return i
  	case 11:
  		return 2
  	}
  	return 3
  }
  func labels(i int) int {
  outer:
  	for {
  		if i > 3 {
  			break outer
  		}
  		i++
  		goto outer
  	}
  	return i
  }
  func closure(i int) func() int { return func() int { i++; return i } }
  func called() int               { return g().P(1) }
  func curried(f func() func(int) int) int { return f()(2) }
  func fresh(i int) *int          { return new(i + 1) }
  func zero() *int                { return new(int) }
  func made(n int) int            { return len(make([]int, n)) + len(make(map[int]int)) + cap(make([]int, 1, n)) }
  func channels(c chan any) any   { c <- 1; return <-c }
  func builtins(a, b []int, c complex128) int {
  	copy(a, b)
  	clear(a)
  	return min(len(a), 3, len(b)) + int(real(c))
  }
  func appended(a []any, b []byte) []any { b = append(b, "x"...); return append(a, 1, b) }
  func deleted(m map[any]int)            { delete(m, 1) }
  func failing(i int)                    { panic(i) }
  func printed(i uint8)                  { println(i, 3, "a", 'x', 1.5, nil == g) }
  func blank(i int)                      { _ = i; var _ = i; var j int; _ = j }
  func convertedToInterface(i *S) I      { return i }
  func widened(i I) any                  { return i }
  func swap(a, b *int)                   { *a, *b = *b, *a }
  func grouped() { var a, b = 1, "x"; _, _ = a, b }
  func element(a *[3]int, s string, i int) byte { a[i] = 3; return s[i] }
  func addresses(s *S, a []int) (*int, *int, **int) { return &s.a, &a[1], &s.b }
  func results(a int) (r int, _ string) { r = a; return }
  func dots(a []any)                    { take(1, 2, a...) }
  func main() {}
  """#

/// What `go build -gcflags=-m=2` says behind `can inline F with cost N as:` for the functions of `source`.
private let bodies: [(function: String, body: String)] = [
  ("(*E).P", #"{ return e.z }"#),
  ("E.V", #"{ return e.z + x }"#),
  ("constants", #"{ return 10, uint8(120), 2, "nb" }"#),
  ("shifts", #"{ return 1 << n + 5 << n }"#),
  ("compare", #"{ return e == 5 || e == i || i == nil }"#),
  ("concat", #"{ return a + "x" + b + "n" }"#),
  ("logical", #"{ return a && (b || !a) }"#),
  ("conversions", #"{ return Celsius(f) + Celsius(i) }"#),
  ("sameFloat", #"{ return float64(f) }"#),
  ("texts", #"{ return len(string(b)) + len(string(r)) + len(([]byte)(s)) }"#),
  ("runes", #"{ return []rune{...} }"#),
  ("named", #"{ return string(b) + string(t) }"#),
  ("fields", #"{ return s.a + s.E.z + t.E.z + *t.b }"#),
  ("literals", #"{ return []*E{...} }"#),
  ("keyed", #"{ return [3]int{...} }"#),
  ("maps", #"{ return map[string][]int{...} }"#),
  ("slices", #"{ return len(s[1:]) + len(a[:2]) + len(t[:]) + len(s[:2:3]) }"#),
  ("local", #"{ a = <nil>; return a[1:] }"#),
  ("methods", #"{ return (*E).P(s.E, nil...) + (*E).P(s.E, ... argument...) + E.V(t.E, 3) + E.V(s.E, 4) }"#),
  ("values", #"{ f := s.E.V; f = i.V; return f }"#),
  ("expressions", #"{ return (*S).P, I.V }"#),
  ("several", #"{ return .autotmp_2, .autotmp_3 }"#),
  ("assigned", #"{ _, s := int(.autotmp_2), .autotmp_3; return s }"#),
  ("commaOK", #"{ v, ok := int(.autotmp_6), .autotmp_7; _, ok = I(.autotmp_8), .autotmp_9; return v, ok }"#),
  ("operators", #"{ i++; i += 2; i <<= uint(3); i &^= 4; return -i ^ +i }"#),
  ("pruned", #"{ return 1 }"#),
  ("halfPruned", #"{ _ = b && false; b = !b; return 2 }"#),
  ("loop", #"{ for loop; return  }"#),
  ("never", #"{ i := 1; return  }"#),
  ("ranges", #"{ for loop; for loop; return  }"#),
  ("selected", #"{ switch statement; return 3 }"#),
  ("labels", #"{ outer: ; for loop; return i }"#),
  ("closure", #"{ return func literal }"#),
  ("closure.func1", #"{ i++; return i }"#),
  ("called", #"{ return (*E).P(g().E, ... argument...) }"#),
  ("fresh", #"{ return &.autotmp_2 }"#),
  ("zero", #"{ return new(int) }"#),
  ("made", #"{ return len(make([]int, n)) + len(make(map[int]int)) + cap(make([]int, 1, n)) }"#),
  ("channels", #"{ c <- 1; return <-c }"#),
  ("builtins", #"{ copy(a, b); clear(a); return min(len(a), 3, len(b)) + int(real(c)) }"#),
  ("appended", #"{ b = append(b, "x"...); return append(a, 1, b) }"#),
  ("deleted", #"{ delete(m, 1) }"#),
  ("failing", #"{ panic(i) }"#),
  ("printed", #"{ println(i, 3, "a", 'x', 1.5, nil == g) }"#),
  ("blank", #"{ _ = i; _ = i; j = <nil>; _ = j }"#),
  ("convertedToInterface", #"{ return i }"#),
  ("widened", #"{ return i }"#),
  ("swap", #"{ *a, *b = *b, *a }"#),
  ("grouped", #"{ a, b := 1, "x"; _, _ = a, b }"#),
  ("element", #"{ a[i] = 3; return s[i] }"#),
  ("addresses", #"{ return &s.a, &a[1], &s.b }"#),
  ("results", #"{ r = a; return  }"#),
  ("dots", #"{ take(1, 2, a...) }"#),
  ("main", #"{  }"#),
]

struct LoweringTests {
  @Test func bodiesPrintAsTheCompilerPrintsThem() {
    let compiled = Compiled(source)
    #expect(compiled.errors.isEmpty)
    let printed = compiled.bodies
    for row in bodies { #expect(printed[row.function] == row.body, "\(row.function)") }
  }
}
