/// Programs with errors in declarations and types, and what the real compiler says of them.
enum DeclarationTable {
  /// Laid out as `ErrorTable.programs`.
  static let programs = #"""
    -- redeclarations
    import "unsafe"
    import u "unsafe"
    var a int
    func a() {}
    type b struct{ x, x int }
    const c = 1
    type c int
    func f(p int, p string) (q int) { return 0 }
    type i interface { m(); m() }
    type s struct{ m int }
    func (s) m() {}
    func (s) n() {}
    func (*s) n() {}
    var init = 1
    func init(x int) {}
    var _ = u.Sizeof(0)
    ==>
    2:8: "unsafe" imported and not used
    5:6: a redeclared in this block
    	4:5: other declaration of a
    6:19: x redeclared
    	6:16: other declaration of x
    8:6: c redeclared in this block
    	7:7: other declaration of c
    9:15: p redeclared in this block
    	9:8: other declaration of p
    10:25: duplicate method m
    	10:20: other declaration of method m
    12:10: field and method with the same name m
    	11:16: other declaration of m
    14:11: method s.n already declared at 13:10
    15:5: cannot declare init - must be func
    16:6: func init must have no arguments and no return values

    -- imports against package names
    import "unsafe"
    func unsafe() {}
    ==>
    2:8: "unsafe" imported and not used
    3:6: unsafe already declared through import of package unsafe ("unsafe")
    	2:8: other declaration of unsafe

    -- types that contain themselves
    type a struct{ b b }
    type b [2]c
    type c struct{ a }
    type d d
    type e f
    type f e
    type g = h
    type h = g
    type i = []i
    type j *j
    type k struct{ k *k }
    type l interface{ l }
    type m interface{ n }
    type n interface{ m }
    type o [len(p)]int
    var p o
    type q [len(r)]int
    var r = [1]q{}
    func _() {
      type t struct{ t }
      type u [2]u
    }
    ==>
    2:6: invalid recursive type a
    	2:6: a refers to b
    	3:6: b refers to c
    	4:6: c refers to a
    5:6: invalid recursive type: d refers to itself
    6:6: invalid recursive type e
    	6:6: e refers to f
    	7:6: f refers to e
    8:6: invalid recursive type g
    	8:6: g refers to h
    	9:6: h refers to g
    10:6: invalid recursive type: i refers to itself
    13:6: invalid recursive type: l refers to itself
    14:6: invalid recursive type m
    	14:6: m refers to n
    	15:6: n refers to m
    16:6: invalid recursive type o
    	16:6: o refers to p
    	17:5: p refers to o
    18:6: invalid recursive type q
    	18:6: q refers to r
    	19:5: r refers to q
    21:8: invalid recursive type: t refers to itself
    22:8: invalid recursive type: u refers to itself

    -- initialization cycles
    var a = b
    var b = c + 1
    var c = f()
    func f() int { return g() }
    func g() int { return a }
    var d = func() int { return d }()
    const e = e
    const h, i = i, h
    type t struct{}
    func (t) m() int { return k }
    var k = t{}.m()
    var l = t.m
    ==>
    2:5: initialization cycle for a
    	2:5: a refers to b
    	3:5: b refers to c
    	4:5: c refers to f
    	5:6: f refers to g
    	6:6: g refers to a
    7:5: initialization cycle: d refers to itself
    8:7: initialization cycle: e refers to itself
    9:7: initialization cycle for h
    	9:7: h refers to i
    	9:10: i refers to h
    12:5: initialization cycle for k
    	12:5: k refers to m
    	11:10: m refers to k

    -- receivers
    type s struct{}
    type p *s
    type i interface{}
    type al = s
    type ap = *s
    func (int) a() {}
    func (*p) b() {}
    func (p) c() {}
    func (i) d() {}
    func (**s) e() {}
    func ([]s) f() {}
    func (al) g() {}
    func (ap) h() {}
    func (*ap) k() {}
    func (x s) x() {}
    func (undefined) m() {}
    func (s) _() {}
    func (s) _() {}
    func (al) g() {}
    ==>
    7:7: cannot define new methods on non-local type int
    8:8: invalid receiver type p (pointer or interface type)
    9:7: invalid receiver type p (pointer or interface type)
    10:7: invalid receiver type i (pointer or interface type)
    11:8: invalid receiver type **s
    12:7: invalid receiver type []s
    15:8: invalid receiver type *ap
    17:7: undefined: undefined
    20:11: method s.g already declared at 13:11

    -- embedded fields
    type p *int
    type i interface{}
    type t struct {
      *i
      p
      int
      *string
    }
    type g[P any] struct{ P }
    type u struct { *u2; u3 }
    type u2 = *int
    type u3 = *int
    ==>
    5:3: embedded field type cannot be a pointer to an interface
    6:3: embedded field type cannot be a pointer
    10:23: embedded field type cannot be a (pointer to a) type parameter
    11:17: embedded field type cannot be a pointer

    -- interfaces
    type a interface { m() int }
    type b interface { m() string }
    type c interface { a; b }
    type d interface { a; a }
    type e interface { int; m() }
    var v e
    type f interface { ~int | string }
    func _(f) {}
    type g interface { comparable }
    var w []g
    type h interface { ~[]int | []int; ~c1 }
    type c1 int
    type j interface { a | int; comparable | string }
    type k interface { _() }
    ==>
    4:23: duplicate method m
    	4:20: other declaration of method m
    7:7: cannot use type e outside a type constraint: interface contains type constraints
    9:8: cannot use type f outside a type constraint: interface contains type constraints
    11:9: cannot use type g outside a type constraint: interface is (or embeds) comparable
    12:29: overlapping terms []int and ~[]int
    12:36: invalid use of ~ (underlying type of c1 is int)
    14:20: cannot use p.a in union (p.a contains methods)
    14:29: cannot use comparable in union
    15:20: methods must have a unique non-blank name

    -- map keys and arrays
    type s struct { f []int }
    type a map[[]int]int
    type b map[s]int
    type c map[func()]struct{}
    type d map[[2]s]int
    type e [n]int
    type f [-1]int
    type g [1.5]int
    type h [2.0]int
    type i ["a"]int
    var l = 3
    type j [l]int
    type k [undefined]int
    type m [1 << 62]int
    type o [...]int
    ==>
    3:12: invalid map key type []int
    4:12: invalid map key type s
    5:16: invalid map key type func()
    6:12: invalid map key type [2]s
    7:9: undefined array length n or missing type constraint
    8:9: invalid array length -1 (untyped int constant)
    9:9: array length 1.5 (untyped float constant) must be integer
    11:9: array length "a" (untyped string constant) must be integer
    13:9: invalid array length l
    14:9: undefined array length undefined or missing type constraint
    16:8: invalid use of [...] array (outside a composite literal)

    -- constants
    const (
      a, b = iota, iota
      c, d
      e
      f, g, h
    )
    const i
    const j int
    const k []int = nil
    const l, m = 1
    var x, y = 1, 2, 3
    var z, w int = 1
    var _ = iota
    const o = len([2]int{}) + len("abc")
    const p = undefined
    const q p2 = 3
    type p2 struct{}
    ==>
    5:3: extra init expr at 3:16
    6:9: missing init expr for h
    8:7: missing init expr for i
    9:7: missing init expr for j
    10:9: invalid constant type []int
    11:10: missing init expr for m
    12:18: extra init expr 3
    13:16: assignment mismatch: 2 variables but 1 value
    14:9: cannot use iota outside constant declaration
    16:11: undefined: undefined
    17:9: invalid constant type p2

    -- generic types
    type t[P any, Q comparable] struct { p P; q Q }
    var a t
    var b t[int]
    var c t[int, []int]
    var d t[int, int, int]
    var e t[int, string]
    var f int[string]
    type g[P any] P
    type h[P Q, Q any] struct{}
    type i[P i[P]] interface{ m() P }
    type j[P int | string] []P
    var k j[bool]
    var l j[float64]
    type m int
    var n j[m]
    func (x t[A, B]) ok() A { return x.p }
    func (x t[A]) bad() {}
    func (x t) worse() {}
    func (x *t[A, B]) cross(y B) { var z A = y; _ = z }
    type o[P any] = t[P, P]
    var q o[int]
    var r o[int, int]
    func (o[P]) s() {}
    type u[P any] = P
    ==>
    3:7: cannot use generic type t[P any, Q comparable] without instantiation
    4:7: not enough type arguments for type t: have 1, want 2
    5:14: []int does not satisfy comparable
    6:7: too many type arguments for type t: have 3, want 2
    8:7: invalid operation: int[string] (int is not a generic type)
    9:15: cannot use a type parameter as RHS in type declaration
    10:10: cannot use a type parameter as constraint
    13:9: bool does not satisfy int | string (bool missing in int | string)
    14:9: float64 does not satisfy int | string (float64 missing in int | string)
    16:9: m does not satisfy int | string (possibly missing ~ for int in int | string)
    18:9: receiver declares 1 type parameter, but receiver base type declares 2
    19:9: cannot use generic type t[P any, Q comparable] without instantiation
    20:42: cannot use y (variable of type B constrained by comparable) as A value in variable declaration
    21:22: P does not satisfy comparable
    23:7: too many type arguments for type o: have 2, want 1
    24:7: cannot define new methods on generic alias type o[P any]
    25:17: cannot use type parameter declared in alias declaration as RHS

    -- generic functions
    func f[P any](x P) P { return x }
    func g[K comparable, V any](m map[K]V) []K { return nil }
    func h[P ~[]E, E any](x P) E { return x[0] }
    func num[P int | float64](x, y P) P { return x + y }
    var a = f(1)
    var b string = f(1)
    var c = g(map[string]int{})
    var d = h(1)
    var e = h([]int{})
    var i = f
    var j = g[string](nil)
    var k = num(1, 2.5)
    var l = num("a", 1)
    var m func(int) int = f
    var n func(int) string = f
    var o = f[int, string]
    func p[P any]()
    func q() { r[int]() }
    func r[P any]() { r[*P]() }
    func s[P interface{ m() }](x P) { x.m(); x.n() }
    func t[P any](x P) bool { return x == x }
    type u struct{}
    func (u) v[P any](x P) P { return x }
    var w = u{}.v(1)
    var x = u.v[string]
    ==>
    7:16: cannot use f(1) (value of type int) as string value in variable declaration
    9:10: in call to h, cannot infer E (declared at 4:16)
    11:9: cannot use generic function f without instantiation
    12:18: in call to g[string], cannot infer V (declared at 3:22)
    14:18: in call to num, mismatched types untyped string and untyped int (cannot infer P)
    16:26: inferred type func(x int) int for func(x P) P does not match type func(int) string of n
    17:16: got 2 type arguments but want 1
    18:6: generic function is missing function body
    21:44: x.n undefined (type P has no field or method n)
    22:34: invalid operation: x == x (incomparable types in type set)

    -- methods and interfaces
    type i interface { m(int) string; n() }
    type a struct{}
    func (a) m(int) string { return "" }
    func (*a) n() {}
    type b struct{}
    func (b) m(string) string { return "" }
    func (b) n() {}
    type c struct{ i; d }
    type d struct{ i }
    type e struct{ N int }
    func (e) M(int) string { return "" }
    var v i = a{}
    var w i = &a{}
    var x i = b{}
    var y i = c{}
    var z i = e{}
    var u i = &w
    var t i = 1
    var s interface{ n() } = w
    var r i = s
    var q = w.(b)
    var p = w.(interface{ n() })
    ==>
    13:11: cannot use a{} (value of struct type a) as i value in variable declaration: a does not implement i (method n has pointer receiver)
    15:11: cannot use b{} (value of struct type b) as i value in variable declaration: b does not implement i (wrong type for method m)
    		have m(string) string
    		want m(int) string
    17:11: cannot use e{} (value of struct type e) as i value in variable declaration: e does not implement i (missing method m)
    		have M(int) string
    		want m(int) string
    18:11: cannot use &w (value of type *i) as i value in variable declaration: *i does not implement i (type *i is pointer to interface, not interface)
    19:11: cannot use 1 (constant of type int) as i value in variable declaration: int does not implement i (missing method m)
    21:11: cannot use s (variable of type interface{n()}) as i value in variable declaration: interface{n()} does not implement i (missing method m)
    22:9: impossible type assertion: w.(b)
    	b does not implement i (wrong type for method m)
    		have m(string) string
    		want m(int) string

    -- lookups
    type a struct { X int; y int }
    type b struct { X int }
    type c struct { a; b }
    type d struct { *c }
    func (a) F() {}
    func (*b) G() {}
    var v c
    var _ = v.X
    var _ = v.y
    var _ = v.Y
    var _ = v.x
    var _ = v.f
    var _ = v.F
    var _ = d{}.G
    var _ = c{}.G
    var _ = c.G
    var _ = (*c).G
    var _ = d.G
    var p **c
    var _ = p.y
    type q *a
    var _ = q(nil).F
    var _ = q(nil).X
    ==>
    9:11: ambiguous selector v.X
    11:11: v.Y undefined (type c has no field or method Y, but does have field y)
    12:11: v.x undefined (type c has no field or method x)
    13:11: v.f undefined (type c has no field or method f, but does have method F)
    16:13: cannot call pointer method G on c
    17:11: invalid method expression c.G (needs pointer receiver (*c).G)
    21:11: p.y undefined (type **c has no field or method y)
    23:16: q(nil).F undefined (type q has no field or method F)
    """#
}
