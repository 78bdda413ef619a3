/// Programs and what the real compiler's type checker found out about their expressions.
enum FactTable {
  /// Each program has a title after `--` and stands below a package clause. After `==>` come the facts by place: mode, type
  /// and value of expressions, paths of selectors, type arguments of instances, variables of type switch clauses. Names
  /// of instances have only these, and constraints are left out.
  static let programs = #"""
    -- untyped constants take the type of their use
    var a float64 = 1 + 2*3
    var b any = 'x'
    var c = len("ab") + 1
    var d uint8 = 1 << 3
    const e = 10 / 4.0
    ==>
    2:7 Name type float64
    2:17 BasicLit const untyped int 1
    2:19 Operation const float64 7
    2:21 BasicLit const untyped int 2
    2:22 Operation const untyped int 6
    2:23 BasicLit const untyped int 3
    3:7 Name type any
    3:13 BasicLit const rune 120
    4:9 Name builtin
    4:12 CallExpr const int 2
    4:13 BasicLit const untyped string "ab"
    4:19 Operation const int 3
    4:21 BasicLit const int 1
    5:7 Name type uint8
    5:15 BasicLit const untyped int 1
    5:17 Operation const uint8 8
    5:20 BasicLit const untyped int 3
    6:11 BasicLit const untyped float 10
    6:14 Operation const untyped float 2.5
    6:16 BasicLit const untyped float 4

    -- untyped comparisons and shifts that are not constant
    type B bool
    func f(x, y int, s uint) (B, any) {
    	var z uint16 = 1<<s + 2
    	_ = z
    	return x < y && y == 1, 1 << s
    }
    ==>
    2:8 Name type bool
    3:13 Name type int
    3:20 Name type uint
    3:27 Name type p.B
    3:30 Name type any
    4:8 Name type uint16
    4:17 BasicLit const uint16 1
    4:18 Operation value uint16
    4:20 Name var uint
    4:22 Operation value uint16
    4:24 BasicLit const uint16 2
    5:6 Name var uint16
    6:9 Name var int
    6:11 Operation value p.B
    6:13 Name var int
    6:15 Operation value p.B
    6:18 Name var int
    6:20 Operation value p.B
    6:23 BasicLit const int 1
    6:26 BasicLit const int 1
    6:28 Operation value int
    6:31 Name var uint

    -- nil takes the type of its use
    func f(p *int, e error) bool {
    	var m map[string]int = nil
    	return p == nil && nil != e && m == nil
    }
    ==>
    2:10 Operation type *int
    2:11 Name type int
    2:18 Name type error
    2:25 Name type bool
    3:8 MapType type map[string]int
    3:12 Name type string
    3:19 Name type int
    3:25 Name nil map[string]int
    4:9 Name var *int
    4:11 Operation value bool
    4:14 Name nil *int
    4:18 Operation value bool
    4:21 Name nil error
    4:25 Operation value bool
    4:28 Name var error
    4:30 Operation value bool
    4:33 Name var map[string]int
    4:35 Operation value bool
    4:38 Name nil map[string]int

    -- forms with two values
    func f(m map[string]int, c chan int, i any) {
    	a, ok := m["a"]
    	_, ok = (<-c)
    	b, ok2 := i.(int)
    	_, _, _, _ = a, b, ok, ok2
    }
    ==>
    2:10 MapType type map[string]int
    2:14 Name type string
    2:21 Name type int
    2:28 ChanType type chan int
    2:33 Name type int
    2:40 Name type any
    3:11 Name var map[string]int
    3:12 IndexExpr mapindex (int, bool)
    3:13 BasicLit const string "a"
    4:5 Name var bool
    4:10 ParenExpr commaok (int, bool)
    4:11 Operation commaok (int, bool)
    4:13 Name var chan int
    5:12 Name var any
    5:13 AssertExpr commaok (int, bool)
    5:15 Name type int
    6:15 Name var int
    6:18 Name var int
    6:21 Name var bool
    6:25 Name var bool

    -- conversions
    func f(x int, s string, c complex64) {
    	_ = float32(x)
    	_ = []byte(s)
    	_ = any(1)
    	_ = (*int)(nil)
    	_ = uint8('a')
    	_ = string(rune(x))
    }
    ==>
    2:10 Name type int
    2:17 Name type string
    2:27 Name type complex64
    3:6 Name type float32
    3:13 CallExpr value float32
    3:14 Name var int
    4:6 SliceType type []byte
    4:8 Name type byte
    4:12 CallExpr value []byte
    4:13 Name var string
    5:6 Name type any
    5:9 CallExpr value any
    5:10 BasicLit const int 1
    6:6 ParenExpr type *int
    6:7 Operation type *int
    6:8 Name type int
    6:12 CallExpr value *int
    6:13 Name nil *int
    7:6 Name type uint8
    7:11 CallExpr const uint8 97
    7:12 BasicLit const uint8 97
    8:6 Name type string
    8:12 CallExpr value string
    8:13 Name type rune
    8:17 CallExpr value rune
    8:18 Name var int

    -- predeclared functions
    func f(s []int, m map[string]bool, x float32) {
    	s = append(s, 1, 2)
    	_ = copy(s, s[1:])
    	_ = make([]string, 2)
    	_ = new(int8)
    	_ = new(x)
    	_ = max(x, 2)
    	_ = complex(x, 1)
    	delete(m, "a")
    	_ = cap([4]int{})
    	panic("no")
    }
    ==>
    2:10 SliceType type []int
    2:12 Name type int
    2:19 MapType type map[string]bool
    2:23 Name type string
    2:30 Name type bool
    2:38 Name type float32
    3:2 Name var []int
    3:6 Name builtin
    3:12 CallExpr value []int
    3:13 Name var []int
    3:16 BasicLit const int 1
    3:19 BasicLit const int 2
    4:6 Name builtin
    4:10 CallExpr value int
    4:11 Name var []int
    4:14 Name var []int
    4:15 SliceExpr value []int
    4:16 BasicLit const int 1
    5:6 Name builtin
    5:10 CallExpr value []string
    5:11 SliceType type []string
    5:13 Name type string
    5:21 BasicLit const int 2
    6:6 Name builtin
    6:9 CallExpr value *int8
    6:10 Name type int8
    7:6 Name builtin
    7:9 CallExpr value *float32
    7:10 Name var float32
    8:6 Name builtin
    8:9 CallExpr value float32
    8:10 Name var float32
    8:13 BasicLit const float32 2
    9:6 Name builtin
    9:13 CallExpr value complex64
    9:14 Name var float32
    9:17 BasicLit const float32 1
    10:2 Name builtin
    10:8 CallExpr void
    10:9 Name var map[string]bool
    10:12 BasicLit const string "a"
    11:6 Name builtin
    11:9 CallExpr const int 4
    11:10 ArrayType type [4]int
    11:11 BasicLit const untyped int 4
    11:13 Name type int
    11:16 CompositeLit value [4]int
    12:2 Name builtin
    12:7 CallExpr void
    12:8 BasicLit const string "no"

    -- fields and methods
    type A struct{ n int }
    type B struct{ *A; s string }
    func (a A) V() int { return a.n }
    func (a *A) P() {}
    func f(b B, i interface{ V() int }) {
    	b.n = 1
    	_ = b.V
    	_ = B.V
    	b.P()
    	_ = i.V()
    	_ = (*A).P
    	_ = B{A: &A{n: 1}, s: "x"}
    }
    ==>
    2:8 StructType type struct{n int}
    2:18 Name type int
    3:8 StructType type struct{*p.A; s string}
    3:16 Operation type *p.A
    3:17 Name type p.A
    3:22 Name type string
    4:9 Name type p.A
    4:16 Name type int
    4:29 Name var p.A
    4:30 Selection field p.A [0] false
    4:30 SelectorExpr var int
    5:9 Operation type *p.A
    5:10 Name type p.A
    6:10 Name type p.B
    6:15 InterfaceType type interface{V() int}
    6:27 FuncType type func() int
    6:30 Name type int
    7:2 Name var p.B
    7:3 Selection field p.B [0 0] true
    7:3 SelectorExpr var int
    7:8 BasicLit const int 1
    8:6 Name var p.B
    8:7 Selection methodValue p.B [0 0] true
    8:7 SelectorExpr value func() int
    9:6 Name type p.B
    9:7 Selection methodExpression p.B [0 0] true
    9:7 SelectorExpr value func(p.B) int
    10:2 Name var p.B
    10:3 Selection methodValue p.B [0 1] true
    10:3 SelectorExpr value func()
    10:5 CallExpr void
    11:6 Name var interface{V() int}
    11:7 Selection methodValue interface{V() int} [0] false
    11:7 SelectorExpr value func() int
    11:9 CallExpr value int
    12:6 ParenExpr type *p.A
    12:7 Operation type *p.A
    12:8 Name type p.A
    12:10 Selection methodExpression *p.A [1] true
    12:10 SelectorExpr value func(*p.A)
    13:6 Name type p.B
    13:7 CompositeLit value p.B
    13:11 Operation value *p.A
    13:12 Name type p.A
    13:13 CompositeLit value p.A
    13:17 BasicLit const int 1
    13:24 BasicLit const string "x"

    -- variables of type switches
    func f(x any) {
    	switch y := x.(type) {
    	case int, string: _ = y
    	case error: _ = y
    	case nil: _ = y
    	default: _ = y
    	}
    }
    ==>
    2:10 Name type any
    3:14 Name var any
    4:2 Implicit y any
    4:7 Name type int
    4:12 Name type string
    4:24 Name var any
    5:2 Implicit y error
    5:7 Name type error
    5:18 Name var error
    6:2 Implicit y any
    6:7 Name nil untyped nil
    6:16 Name var any
    7:2 Implicit y any
    7:15 Name var any

    -- ranges
    func f(a [3]int, p *[4]string, n int16, g func(func(int, string) bool)) {
    	for i := range a { _ = i }
    	for i, v := range p { _, _ = i, v }
    	for i := range n { _ = i }
    	for range 10 { }
    	for k, v := range g { _, _ = k, v }
    	for i, r := range "abc" { _, _ = i, r }
    }
    ==>
    2:10 ArrayType type [3]int
    2:11 BasicLit const untyped int 3
    2:13 Name type int
    2:20 Operation type *[4]string
    2:21 ArrayType type [4]string
    2:22 BasicLit const untyped int 4
    2:24 Name type string
    2:34 Name type int16
    2:47 FuncType type func(func(int, string) bool)
    2:52 FuncType type func(int, string) bool
    2:53 Name type int
    2:58 Name type string
    2:66 Name type bool
    3:17 Name const int 3
    3:25 Name var int
    4:20 Name var *[4]string
    4:31 Name var int
    4:34 Name var string
    5:17 Name var int16
    5:25 Name var int16
    6:12 BasicLit const int 10
    7:20 Name var func(func(int, string) bool)
    7:31 Name var int
    7:34 Name var string
    8:20 BasicLit const untyped string "abc"
    8:35 Name var int
    8:38 Name var rune

    -- generic functions
    func id[T any](x T) T { return x }
    func pair[K comparable, V any](k K, v V) map[K]V { return map[K]V{k: v} }
    type G[T any] struct{ x T }
    func (g G[T]) get() T { return g.x }
    func f() {
    	_ = id(1)
    	_ = id[string]("a")
    	_ = pair('a', 1.5)
    	var h func(int8) int8 = id
    	_ = h
    	_ = G[int]{1}.get()
    }
    ==>
    2:11 Name type any
    2:18 Name type T
    2:21 Name type T
    2:32 Name var T
    3:13 Name type comparable
    3:27 Name type any
    3:34 Name type K
    3:39 Name type V
    3:42 MapType type map[K]V
    3:46 Name type K
    3:48 Name type V
    3:59 MapType type map[K]V
    3:63 Name type K
    3:65 Name type V
    3:66 CompositeLit value map[K]V
    3:67 Name var K
    3:70 Name var V
    4:10 Name type any
    4:15 StructType type struct{x T}
    4:25 Name type T
    5:9 Instance [T] p.G[T]
    5:10 IndexExpr type p.G[T]
    5:11 Name type T
    5:21 Name type T
    5:32 Name var p.G[T]
    5:33 Selection field p.G[T] [0] false
    5:33 SelectorExpr var T
    7:6 Instance [int] func(x int) int
    7:8 CallExpr value int
    7:9 BasicLit const int 1
    8:6 Instance [string] func(x string) string
    8:8 IndexExpr value func(x string) string
    8:9 Name type string
    8:16 CallExpr value string
    8:17 BasicLit const string "a"
    9:6 Instance [rune, float64] func(k rune, v float64) map[rune]float64
    9:10 CallExpr value map[rune]float64
    9:11 BasicLit const rune 97
    9:16 BasicLit const float64 1.5
    10:12 FuncType type func(int8) int8
    10:13 Name type int8
    10:19 Name type int8
    10:26 Instance [int8] func(x int8) int8
    11:6 Name var func(int8) int8
    12:6 Instance [int] p.G[int]
    12:7 IndexExpr type p.G[int]
    12:8 Name type int
    12:12 CompositeLit value p.G[int]
    12:13 BasicLit const int 1
    12:15 Selection methodValue p.G[int] [0] false
    12:15 SelectorExpr value func() int
    12:19 CallExpr value int

    -- composite literals
    type P struct{ x, y int }
    var a = []P{{1, 2}, {x: 3}}
    var b = map[string][]*P{"a": {{1, 2}}}
    var c = [...]float32{2: 1, 4}
    var d = &[]any{1, 'a', nil}
    ==>
    2:8 StructType type struct{x int; y int}
    2:21 Name type int
    3:9 SliceType type []p.P
    3:11 Name type p.P
    3:12 CompositeLit value []p.P
    3:13 CompositeLit value p.P
    3:14 BasicLit const int 1
    3:17 BasicLit const int 2
    3:21 CompositeLit value p.P
    3:25 BasicLit const int 3
    4:9 MapType type map[string][]*p.P
    4:13 Name type string
    4:20 SliceType type []*p.P
    4:22 Operation type *p.P
    4:23 Name type p.P
    4:24 CompositeLit value map[string][]*p.P
    4:25 BasicLit const string "a"
    4:30 CompositeLit value []*p.P
    4:31 CompositeLit value *p.P
    4:32 BasicLit const int 1
    4:35 BasicLit const int 2
    5:9 ArrayType type [4]float32
    5:14 Name type float32
    5:21 CompositeLit value [4]float32
    5:22 BasicLit const int 2
    5:25 BasicLit const float32 1
    5:28 BasicLit const float32 4
    6:9 Operation value *[]any
    6:10 SliceType type []any
    6:12 Name type any
    6:15 CompositeLit value []any
    6:16 BasicLit const int 1
    6:19 BasicLit const rune 97
    6:24 Name nil any

    -- operands of type parameters
    func f[T ~int | ~float64, S ~[]T](x T, s S) T {
    	x += 1
    	for _, v := range s { x += v }
    	if x > 2 && s == nil { return 0 }
    	return T(len(s)) + s[0]
    }
    ==>
    2:11 Name type int
    2:18 Name type float64
    2:30 SliceType type []T
    2:32 Name type T
    2:37 Name type T
    2:42 Name type S
    2:45 Name type T
    3:2 Name var T
    3:7 BasicLit const T 1
    4:20 Name var S
    4:24 Name var T
    4:29 Name var T
    5:5 Name var T
    5:7 Operation value untyped bool
    5:9 BasicLit const T 2
    5:11 Operation value untyped bool
    5:14 Name var S
    5:16 Operation value untyped bool
    5:19 Name nil S
    5:32 BasicLit const T 0
    6:9 Name type T
    6:10 CallExpr value T
    6:11 Name builtin
    6:14 CallExpr value int
    6:15 Name var S
    6:19 Operation value T
    6:21 Name var S
    6:22 IndexExpr var T
    6:23 BasicLit const int 0
    """#
}
