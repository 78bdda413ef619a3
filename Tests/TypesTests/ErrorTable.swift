/// Programs with type errors and what the real compiler says of them.
enum ErrorTable {
  /// Each program has a title after `--`; it stands below a package clause, so its first line is line 2. After `==>` come
  /// the compiler's messages, all of them, without the file's name.
  static let programs = #"""
    -- constants that do not fit
    var a int8 = 300
    var b uint = -1
    const c int = 1.5
    var d float32 = 1e100
    var e = 1 << 70
    var f byte = 'Ā'
    const g = 10 / 0
    ==>
    2:14: cannot use 300 (untyped int constant) as int8 value in variable declaration (overflows)
    3:14: cannot use -1 (untyped int constant) as uint value in variable declaration (overflows)
    4:15: cannot use 1.5 (untyped float constant) as int value in constant declaration (truncated)
    5:17: cannot use 1e100 (untyped float constant 1e+100) as float32 value in variable declaration (overflows)
    6:9: cannot use 1 << 70 (untyped int constant 1180591620717411303424) as int value in variable declaration (overflows)
    7:14: cannot use 'Ā' (untyped rune constant 256) as byte value in variable declaration (overflows)
    8:16: invalid operation: division by zero

    -- constant arithmetic in types
    const big = 1 << 600
    const h int64 = 1 << 63
    var i = uint8(1) - 2
    var j = ^uint8(0) + 1
    var k = -5 % 3.0
    ==>
    2:15: constant shift overflow
    3:17: cannot use 1 << 63 (untyped int constant 9223372036854775808) as int64 value in constant declaration (overflows)
    4:9: uint8(1) - 2 (constant -1 of type uint8) overflows uint8
    5:9: ^uint8(0) + 1 (constant 256 of type uint8) overflows uint8
    6:9: invalid operation: operator % not defined on -5 (untyped float constant)

    -- conversions of constants
    var a = int8(128)
    var b = string(1.5)
    var c = []byte(5)
    var d = float32(1e40)
    var e = int("1")
    var f = uint(-1)
    type B bool
    var g = B(1)
    ==>
    2:14: constant 128 overflows int8
    3:16: cannot convert 1.5 (untyped float constant) to type string
    4:16: cannot convert 5 (untyped int constant) to type []byte
    5:17: cannot convert 1e40 (untyped float constant 1e+40) to type float32
    6:13: cannot convert "1" (untyped string constant) to type int
    7:14: constant -1 overflows uint
    9:11: cannot convert 1 (untyped int constant) to type B

    -- conversions of values
    type T struct{ a int }
    type U struct{ a int `x:"1"` }
    func f(s []int, t T, i int, p *T) {
    	_ = U(t)
    	_ = [2]int(s)
    	_ = [2]string(s)
    	_ = (*U)(p)
    	_ = string(t)
    	_ = bool(i)
    	_ = T(i, i)
    	_ = T()
    	_ = int(s...)
    }
    ==>
    7:16: cannot convert s (variable of type []int) to type [2]string
    9:13: cannot convert t (variable of struct type T) to type string
    10:11: cannot convert i (variable of type int) to type bool
    11:11: too many arguments in conversion to T
    12:6: missing argument in conversion to T
    13:10: invalid use of ... in conversion to int

    -- shifts
    var n uint = 3
    var a float64 = 1 << n
    var b = 1.0 << 3
    var c = 1.5 << 2
    var d = 1 << -1
    var e = "a" << 1
    var f int = 1 << 1.5
    var g = uint8(1) << 2000
    func h(x float64) { _ = 1 << x }
    ==>
    3:17: invalid operation: shifted operand 1 (type float64) must be integer
    5:9: invalid operation: shifted operand 1.5 (untyped float constant) must be integer
    6:14: invalid operation: negative shift count -1 (untyped int constant)
    7:9: invalid operation: shifted operand "a" (untyped string constant) must be integer
    8:18: 1.5 (untyped float constant) truncated to uint
    9:21: invalid operation: invalid shift count 2000 (untyped int constant)
    10:30: invalid operation: shift count x (variable of type float64) must be integer

    -- mismatched operands
    func f(a int, b string, c []int, d map[string]int, e func(), g *int, h any) {
    	_ = a + b
    	_ = a + 1.5
    	_ = c == c
    	_ = d == nil
    	_ = e == e
    	_ = g + 1
    	_ = !a
    	_ = -b
    	_ = a && a
    	_ = h + 1
    	_ = a == nil
    	_ = a < h
    }
    ==>
    3:6: invalid operation: a + b (mismatched types int and string)
    4:10: 1.5 (untyped float constant) truncated to int
    5:6: invalid operation: c == c (slice can only be compared to nil)
    7:6: invalid operation: e == e (func can only be compared to nil)
    8:6: invalid operation: g + 1 (mismatched types *int and untyped int)
    9:7: invalid operation: operator ! not defined on a (variable of type int)
    10:7: invalid operation: operator - not defined on b (variable of type string)
    11:6: invalid operation: operator && not defined on a (variable of type int)
    12:6: invalid operation: h + 1 (mismatched types any and untyped int)
    13:11: invalid operation: a == nil (mismatched types int and untyped nil)
    14:10: invalid operation: a < h (operator < not defined on interface)

    -- comparisons of structs and arrays
    type S struct{ f []int }
    type I interface{ M() }
    func f(a, b S, c [2]func(), d [2]int, e [3]int, i I) {
    	_ = a == b
    	_ = c == c
    	_ = d == e
    	_ = i == a
    	_ = i < i
    	_ = &a < &b
    }
    ==>
    5:6: invalid operation: a == b (struct containing []int cannot be compared)
    6:6: invalid operation: c == c ([2]func() cannot be compared)
    7:11: invalid operation: d == e (mismatched types [2]int and [3]int)
    8:11: invalid operation: i == a (mismatched types I and S)
    9:6: invalid operation: i < i (operator < not defined on interface)
    10:6: invalid operation: &a < &b (operator < not defined on pointer)

    -- operators on constants
    var a = "a" - "b"
    var b = true + false
    var c = 1 & 1.5
    var d = 5.0 % 2
    var e = !1
    var f = ^1.5
    var g = +"a"
    ==>
    2:9: invalid operation: operator - not defined on "a" (untyped string constant)
    3:9: invalid operation: operator + not defined on true (untyped bool constant)
    4:9: invalid operation: operator & not defined on 1 (untyped float constant)
    5:9: invalid operation: operator % not defined on 5.0 (untyped float constant 5)
    6:10: invalid operation: operator ! not defined on 1 (untyped int constant)
    7:10: invalid operation: operator ^ not defined on 1.5 (untyped float constant)
    8:10: invalid operation: operator + not defined on "a" (untyped string constant)

    -- identifiers
    import "unsafe"
    var a = b
    var c = _
    var d = int
    var e = unsafe
    var f = iota
    var g = len
    var h = unsafe.Foo
    var i = nil
    ==>
    3:9: undefined: b
    4:9: cannot use _ as value or type
    5:9: int (type) is not an expression
    6:9: use of package unsafe not in selector
    7:9: cannot use iota outside constant declaration
    8:9: len (built-in) must be called
    9:16: undefined: unsafe.Foo
    10:9: use of untyped nil in variable declaration

    -- selectors
    type T struct{ a int; B int }
    func (T) m() {}
    func (*T) p() {}
    func f(t T, q **T, x int, i *interface{ M() }) {
    	_ = t.c
    	_ = t.b
    	_ = t.A
    	_ = q.a
    	_ = x.a
    	_ = i.M
    	_ = T.p
    	_ = T.a
    	_ = T{}.p
    	T{}.p()
    	_ = t.M
    }
    ==>
    6:8: t.c undefined (type T has no field or method c)
    7:8: t.b undefined (type T has no field or method b, but does have field B)
    8:8: t.A undefined (type T has no field or method A, but does have field a)
    9:8: q.a undefined (type **T has no field or method a)
    10:8: x.a undefined (type int has no field or method a)
    11:8: i.M undefined (type *interface{M()} is pointer to interface, not interface)
    12:8: invalid method expression T.p (needs pointer receiver (*T).p)
    13:6: operand for field selector a must be value of type T
    14:10: cannot call pointer method p on T
    15:6: cannot call pointer method p on T
    16:8: t.M undefined (type T has no field or method M, but does have method m)

    -- ambiguous selectors
    type A struct{ x int }
    type B struct{ x int }
    type C struct { A; B }
    func (A) m() {}
    func (B) m() {}
    func f(c C) {
    	_ = c.x
    	c.m()
    }
    ==>
    8:8: ambiguous selector c.x
    9:4: ambiguous selector c.m

    -- indices
    func f(a [3]int, s []int, m map[string]int, t string, p *[3]int, q *[]int, i int) {
    	_ = a[3]
    	_ = a[-1]
    	_ = s["a"]
    	_ = s[1.5]
    	_ = m[1]
    	_ = t[1.0]
    	_ = p[5]
    	_ = q[0]
    	_ = i[0]
    	_ = "abc"[3]
    	t[0] = 'a'
    }
    ==>
    3:8: invalid argument: index 3 out of bounds [0:3]
    4:8: invalid argument: index -1 (constant of type int) must not be negative
    5:8: cannot convert "a" (untyped string constant) to type int
    6:8: 1.5 (untyped float constant) truncated to int
    7:8: cannot use 1 (untyped int constant) as string value in map index
    9:8: invalid argument: index 5 out of bounds [0:3]
    10:7: cannot index q (variable of type *[]int)
    11:7: cannot index i (variable of type int)
    12:12: invalid argument: index 3 out of bounds [0:3]
    13:2: cannot assign to t[0] (neither addressable nor a map index expression)

    -- slices of everything
    func f(a [3]int, s []int, m map[string]int, t string) {
    	_ = a[1:4]
    	_ = s[2:1]
    	_ = s[3:2:1]
    	_ = m[1:2]
    	_ = t[0:1:2]
    	_ = [3]int{}[:]
    	_ = "abc"[2:5]
    	_ = s["a":]
    }
    ==>
    3:10: invalid argument: index 4 out of bounds [0:4]
    4:10: invalid slice indices: 1 < 2
    5:10: invalid slice indices: 2 < 3
    6:6: cannot slice m (variable of type map[string]int)
    7:12: invalid operation: 3-index slice of string
    8:6: cannot slice unaddressable value [3]int{} (value of type [3]int)
    9:14: invalid argument: index 5 out of bounds [0:4]
    10:8: cannot convert "a" (untyped string constant) to type int

    -- calls
    func f(int, string)   {}
    func v(int, ...string) {}
    func two() (int, string) { return 1, "" }
    func none() {}
    func g(i int, s []string) {
    	f(1)
    	f(1, "", 2)
    	f("", 1)
    	f(two())
    	v()
    	v(1, s)
    	v(1, s...)
    	v(1, "", s...)
    	f(1, s...)
    	i()
    	_ = none()
    	_ = two()
    	f(none(), "")
    	v(two(), "")
    }
    ==>
    7:4: not enough arguments in call to f
    	have (number)
    	want (int, string)
    8:11: too many arguments in call to f
    	have (number, string, number)
    	want (int, string)
    9:4: cannot use "" (untyped string constant) as int value in argument to f
    9:8: cannot use 1 (untyped int constant) as string value in argument to f
    11:2: not enough arguments in call to v
    	have ()
    	want (int, ...string)
    12:7: cannot use s (variable of type []string) as string value in argument to v
    14:11: too many arguments in call to v
    	have (number, string, []string...)
    	want (int, ...string)
    15:2: cannot use ... in call to non-variadic f
    16:2: invalid operation: cannot call i (variable of type int): int is not a function
    17:6: none() (no value) used as value
    18:6: assignment mismatch: 1 variable but two returns 2 values
    19:4: none() (no value) used as value
    20:4: multiple-value two() (value of type (int, string)) in single-value context

    -- many wrong arguments
    func f(a, b, c int) {}
    func g() (int, int) { return 1, 2 }
    func h() {
    	f(g())
    	f(1, 2)
    	f("a", nil, 1.5)
    	f(1, g())
    	f()
    }
    ==>
    5:4: not enough arguments in call to f
    	have (int, int)
    	want (int, int, int)
    6:7: not enough arguments in call to f
    	have (number, number)
    	want (int, int, int)
    7:4: cannot use "a" (untyped string constant) as int value in argument to f
    7:9: cannot use nil as int value in argument to f
    7:14: cannot use 1.5 (untyped float constant) as int value in argument to f (truncated)
    8:7: multiple-value g() (value of type (int, int)) in single-value context
    8:7: not enough arguments in call to f
    	have (number, (int, int))
    	want (int, int, int)
    9:2: not enough arguments in call to f
    	have ()
    	want (int, int, int)

    -- assignments
    func two() (int, string) { return 1, "" }
    const c = 1
    type T struct{ a int }
    func f(m map[string]T, s string) {
    	var a, b int
    	a, b = 1
    	a, b = 1, 2, 3
    	a, b = two()
    	a = two()
    	c = 2
    	m["a"].a = 1
    	s[0] = 'a'
    	f = nil
    	two() = 1
    	1 = a
    	a, _ = b, nil
    }
    ==>
    7:9: assignment mismatch: 2 variables but 1 value
    8:9: assignment mismatch: 2 variables but 3 values
    9:9: cannot use 2nd function result (value of type string) as int value in multiple assignment
    10:6: assignment mismatch: 1 variable but two returns 2 values
    11:2: cannot assign to c (neither addressable nor a map index expression)
    12:2: cannot assign to struct field m["a"].a in map
    13:2: cannot assign to s[0] (neither addressable nor a map index expression)
    14:2: cannot assign to f (neither addressable nor a map index expression)
    15:2: multiple-value two() (value of type (int, string)) in single-value context
    16:2: cannot assign to 1 (neither addressable nor a map index expression)
    17:12: use of untyped nil in multiple assignment

    -- short declarations
    func two() (int, string) { return 1, "" }
    func f() {
    	a := 1
    	a := 2
    	a, b := 1
    	a, a := 1, 2
    	x.y := 1
    	c, d := two(), 1
    	e := nil
    	two := two
    	f := f()
    	_ = two
    }
    ==>
    4:2: declared and not used: a
    5:4: no new variables on left side of :=
    6:5: declared and not used: b
    6:10: assignment mismatch: 2 variables but 1 value
    7:5: a repeated on left side of :=
    8:2: undefined: x
    8:2: non-name x.y on left side of :=
    9:2: declared and not used: c
    9:5: declared and not used: d
    9:10: multiple-value two() (value of type (int, string)) in single-value context
    10:2: declared and not used: e
    10:7: use of untyped nil in assignment
    12:2: declared and not used: f
    12:7: f() (no value) used as value

    -- unused variables
    func f(p int) (r int) {
    	var a int
    	b := 1
    	c, d := 1, 2
    	_ = d
    	for i := 0; ; { break }
    	var g func() = func() { h := 1 }
    	switch x := any(p).(type) { case int: }
    	if y := 1; true {}
    	{
    		z := 1
    		z = 2
    	}
    	a = 1
    	return
    }
    ==>
    3:6: declared and not used: a
    4:2: declared and not used: b
    5:2: declared and not used: c
    7:6: declared and not used: i
    8:6: declared and not used: g
    8:26: declared and not used: h
    9:9: x declared and not used
    10:5: declared and not used: y
    12:3: declared and not used: z

    -- statements
    func f(a int, c chan int, r <-chan int, s chan<- int) {
    	a
    	a + 1
    	f
    	len("a")
    	-a
    	c <- "a"
    	r <- 1
    	<-s
    	"a"++
    	a += "b"
    	go a
    	defer len("a")
    	defer int(a)
    }
    ==>
    3:2: a (variable of type int) is not used
    4:2: a + 1 (value of type int) is not used
    5:2: f (value of type func(a int, c chan int, r <-chan int, s chan<- int)) is not used
    6:2: len("a") (constant 1 of type int) is not used
    7:2: -a (value of type int) is not used
    8:7: cannot use "a" (untyped string constant) as int value in send
    9:2: invalid operation: cannot send to receive-only channel <-chan int r (variable of type <-chan int)
    10:4: invalid operation: cannot receive from send-only channel chan<- int s (variable of type chan<- int)
    11:2: invalid operation: "a"++ (non-numeric type untyped string)
    12:2: invalid operation: a += "b" (mismatched types int and untyped string)
    13:5: expression in go must be function call
    14:8: defer discards result of len("a") (constant 1 of type int)
    15:8: defer requires function call, not conversion int(a) (value of type int)

    -- conditions
    func f(a int) {
    	if a {}
    	for a {}
    	if a = 1; a == 1 {}
    	for i := 0; i; i++ {}
    	switch a { case "x": }
    	switch { case a: }
    }
    ==>
    3:5: non-boolean condition in if statement
    4:6: non-boolean condition in for statement
    6:14: non-boolean condition in for statement
    7:18: cannot convert "x" (untyped string constant) to type int
    8:16: invalid case a in switch on true (mismatched types int and bool)

    -- range
    func f(n int, c chan<- int, g func(func(int) bool), h func(int), p *[3]int, q *[]int) {
    	for a, b := range n { _, _ = a, b }
    	for range c {}
    	for a, b := range g { _, _ = a, b }
    	for range h {}
    	for i := range p { _ = i }
    	for i := range q { _ = i }
    	for range 1.5 {}
    	for i := range 1 << 40 { _ = i }
    	var i8 int8
    	for i8 = range 300 {}
    	var s string
    	for s = range n {}
    	for a, b, d := range p {}
    }
    ==>
    3:9: range over n (variable of type int) permits only one iteration variable
    4:12: cannot range over c (variable of type chan<- int): receive from send-only channel chan<- int
    5:9: range over g (variable of type func(func(int) bool)) permits only one iteration variable
    6:12: cannot range over h (variable of type func(int)): func must be func(yield func(...) bool): argument is not func
    8:17: cannot range over q (variable of type *[]int)
    9:12: cannot range over 1.5 (untyped float constant)
    11:6: declared and not used: i8
    12:17: cannot use 300 (untyped int constant) as int8 value in range clause (overflows)
    13:6: declared and not used: s
    14:16: cannot use n (variable of type int) as string value in range clause
    15:6: declared and not used: a
    15:9: declared and not used: b
    15:12: range clause permits at most two iteration variables

    -- switches
    func f(a int, b any, e error) {
    	switch a { case 1, 2, 1: }
    	switch a { case 1: case 1.0: }
    	switch b { case 1: case "1": case 1: }
    	switch b.(type) { case int: case string, int: }
    	switch b.(type) { case nil: case nil: }
    	switch a.(type) {}
    	switch e.(type) { case int: }
    	switch x := a; x.(type) {}
    	switch func() {} { case nil: }
    	switch []int{} { }
    	switch { case true: case true: }
    }
    ==>
    3:24: duplicate case 1 (constant of type int) in expression switch
    	3:18: previous case
    4:26: duplicate case 1.0 (constant 1 of type int) in expression switch
    	4:18: previous case
    5:36: duplicate case 1 (constant of type int) in expression switch
    	5:18: previous case
    6:43: duplicate case int in type switch
    	6:25: previous case
    7:35: duplicate case nil in type switch
    	7:25: previous case
    8:9: a (variable of type int) is not an interface
    9:25: impossible type switch case: int
    	e (variable of interface type error) cannot have dynamic type int (missing method Error)
    10:17: x (variable of type int) is not an interface

    -- type assertions
    type I interface{ M() }
    type T struct{}
    func (*T) M() {}
    func f(i I, n int) {
    	_ = i.(T)
    	_ = n.(int)
    	_ = i.(*T)
    	_ = i.(string)
    	_ = i.(interface{ M(int) })
    	var a, b, c = i.(*T)
    }
    ==>
    6:6: impossible type assertion: i.(T)
    	T does not implement I (method M has pointer receiver)
    7:6: invalid operation: n (variable of type int) is not an interface
    9:6: impossible type assertion: i.(string)
    	string does not implement I (missing method M)
    11:6: declared and not used: a
    11:9: declared and not used: b
    11:12: declared and not used: c
    11:16: assignment mismatch: 3 variables but 1 value

    -- select
    func f(c chan int) {
    	select { case 1: }
    	select { case x := 1: _ = x }
    	select { case c <- "a": }
    	select { case x, y, z := <-c: }
    	select { case <-f: }
    }
    ==>
    3:16: select case must be send or receive (possibly with assignment)
    4:16: select case must be send or receive (possibly with assignment)
    5:21: cannot use "a" (untyped string constant) as int value in send
    6:16: declared and not used: x
    6:19: declared and not used: y
    6:22: declared and not used: z
    6:27: assignment mismatch: 3 variables but 1 value
    7:18: invalid operation: cannot receive from non-channel func(c chan int) f (value of type func(c chan int))

    -- returns
    func a() int { return }
    func b() int { return 1, 2 }
    func c() (int, string) { return 1 }
    func d() { return 1 }
    func e() (x int, err error) { { x := 1; _ = x; return } }
    func f() int {}
    func g() (int, error) { return "a", 1 }
    func h() (int, string) { return c(), 1 }
    ==>
    2:16: not enough return values
    	have ()
    	want (int)
    3:26: too many return values
    	have (number, number)
    	want (int)
    4:33: not enough return values
    	have (number)
    	want (int, string)
    5:19: too many return values
    	have (number)
    	want ()
    6:48: result parameter x not in scope at return
    	6:33: inner declaration of var x int
    7:15: missing return
    8:32: cannot use "a" (untyped string constant) as int value in return statement
    8:37: cannot use 1 (constant of type int) as error value in return statement: int does not implement error (missing method Error)
    9:33: multiple-value c() (value of type (int, string)) in single-value context
    9:38: cannot use 1 (untyped int constant) as string value in return statement

    -- missing returns
    func a(x int) int { if x > 0 { return 1 } }
    func b(x int) int { for { } }
    func c(x int) int { for { break } }
    func d(x int) int { switch x { case 1: return 1 } }
    func e(x int) int { switch x { case 1: return 1; default: panic(1) } }
    func f(x int) int { L: for { break L } }
    func g(x int) int { for range x { return 1 } }
    func h() int { select {} }
    func i() int { goto L; L: return 1 }
    func j() int { { return 1 } }
    func k() int { panic := func(int) {}; panic(1) }
    func l(x int) int { if x > 0 { return 1 } else if x < 0 { return 2 } else { return 3 } }
    ==>
    2:43: missing return
    4:35: missing return
    5:51: missing return
    7:40: missing return
    8:46: missing return
    12:48: missing return

    -- composite literals of structs
    type T struct{ a, b int }
    type E struct { T; c int }
    var a = T{1}
    var b = T{1, 2, 3}
    var c = T{a: 1, 2}
    var d = T{1, b: 2}
    var e = T{a: 1, a: 2}
    var f = T{x: 1}
    var g = T{"a": 1}
    var h = T{a: "x"}
    var i = E{T: T{}, a: 1}
    var j = E{a: 1, T: T{}}
    ==>
    4:12: too few values in struct literal of type T
    5:17: too many values in struct literal of type T
    6:17: mixture of field:value and value elements in struct literal
    7:14: mixture of field:value and value elements in struct literal
    8:17: duplicate field name a in struct literal
    9:11: unknown field x in struct literal of type T
    10:11: invalid field name "a" in struct literal
    11:14: cannot use "x" (untyped string constant) as int value in struct literal
    12:19: cannot specify promoted field a and enclosing embedded field T
    13:17: cannot specify embedded field T and enclosed promoted field a

    -- composite literals of arrays and maps
    var a = [2]int{1, 2, 3}
    var b = [...]int{5: 1, 5: 2}
    var c = []int{-1: 1}
    var d = []int{"a": 1}
    var e = map[string]int{"a": 1, "a": 2}
    var f = map[string]int{1}
    var g = map[any]int{1: 1, 1.0: 2, "1": 3, 1: 4}
    var h = [2]int{2: 1}
    var i = int{}
    var k = []*[]int{{1}, {"a"}}
    var l = [...]string{1}
    ==>
    2:22: index 2 is out of bounds (>= 2)
    3:24: duplicate index 5 in array or slice literal
    4:15: invalid argument: index -1 (constant of type int) must not be negative
    5:15: cannot convert "a" (untyped string constant) to type int
    6:32: duplicate key "a" in map literal
    7:24: missing key in map literal
    8:43: duplicate key 1 in map literal
    9:16: invalid argument: index 2 out of bounds [0:2]
    10:9: invalid composite literal type int
    11:24: cannot use "a" (untyped string constant) as int value in array or slice literal
    12:21: cannot use 1 (untyped int constant) as string value in array or slice literal

    -- builtins
    func f(a [3]int, s []int, m map[string]int, c chan int, r <-chan int, i int, x complex128) {
    	_ = append(i, 1)
    	_ = append(s, "a")
    	append(s, 1)
    	_ = append()
    	_ = cap(m)
    	_ = len(i)
    	_ = len(s, s)
    	close(r)
    	close(i)
    	copy(s, i)
    	copy(s, []string{})
    	delete(m, 1)
    	delete(s, 1)
    	clear(i)
    	_ = make(int)
    	_ = make([]int)
    	_ = make([]int, 2, 1)
    	_ = make([]int, -1)
    	_ = make([]int, "a")
    	_ = make(map[string]int, 1, 2)
    }
    ==>
    3:13: invalid append: argument must be a slice; have i (variable of type int)
    4:16: cannot use "a" (untyped string constant) as int value in argument to append
    5:2: append(s, 1) (value of type []int) is not used
    6:6: invalid operation: not enough arguments for append() (expected 1, found 0)
    7:10: invalid argument: m (variable of type map[string]int) for built-in cap
    8:10: invalid argument: i (variable of type int) for built-in len
    9:6: invalid operation: too many arguments for len(s, s) (expected 1, found 2)
    10:8: invalid operation: cannot close receive-only channel r (variable of type <-chan int)
    11:8: invalid operation: cannot close non-channel i (variable of type int)
    12:10: invalid copy: argument must be a slice; have i (variable of type int)
    13:7: invalid copy: arguments s (variable of type []int) and []string{} (value of type []string) have different element types int and string
    14:12: cannot use 1 (untyped int constant) as string value in argument to delete
    15:9: invalid argument: s (variable of type []int) is not a map
    16:8: invalid argument: cannot clear i (variable of type int): argument must be (or constrained by) map or slice
    17:11: invalid argument: cannot make int: type must be slice, map, or channel
    18:6: invalid operation: make([]int) expects 2 or 3 arguments; found 1
    19:18: invalid argument: length and capacity swapped
    20:18: invalid argument: index -1 (constant of type int) must not be negative
    21:18: cannot convert "a" (untyped string constant) to type int
    22:6: invalid operation: make(map[string]int, 1, 2) expects 1 or 2 arguments; found 3

    -- more builtins
    func f(i int, x complex128, s string) {
    	_ = complex(1, i)
    	_ = complex(float32(1), 2.5)
    	_ = complex("a", 1)
    	_ = real(i)
    	_ = imag(x) + 1i
    	_ = min(1, "a")
    	_ = max(i, 1.5)
    	_ = min(x)
    	_ = min()
    	_ = max(s, "a", 'b')
    	_ = new(1, 2)
    	_ = new()
    	_ = new(i) + 1
    	panic()
    	_ = recover(1)
    	print(f)
    	println(nil)
    	_ = len
    	new(int)
    	len := 1
    }
    ==>
    3:14: invalid argument: arguments have type int, expected floating-point
    5:14: invalid operation: complex("a", 1) (mismatched types untyped string and untyped float)
    6:11: invalid argument: argument has type int, expected complex type
    7:16: 1i (untyped complex constant (0 + 1i)) overflows float64
    8:13: invalid argument: mismatched types untyped int (previous argument) and untyped string (type of "a")
    9:13: 1.5 (untyped float constant) truncated to int
    10:10: invalid argument: x (variable of type complex128) cannot be ordered
    11:6: invalid operation: not enough arguments for min() (expected 1, found 0)
    12:18: invalid argument: mismatched types string (previous argument) and untyped rune (type of 'b')
    13:6: invalid operation: too many arguments for new(1, 2) (expected 1, found 2)
    14:6: invalid operation: not enough arguments for new() (expected 1, found 0)
    15:6: invalid operation: new(i) + 1 (mismatched types *int and untyped int)
    16:2: invalid operation: not enough arguments for panic() (expected 1, found 0)
    17:6: invalid operation: too many arguments for recover(1) (expected 0, found 1)
    19:10: use of untyped nil in argument to built-in println
    20:6: len (built-in) must be called
    21:2: new(int) (value of type *int) is not used
    22:2: declared and not used: len

    -- unsafe
    import "unsafe"
    type T struct { a int; E; *P }
    type E struct{ e int }
    type P struct{ p int }
    func (T) m() {}
    const s = unsafe.Sizeof(T{})
    const o = unsafe.Offsetof(T{}.a)
    const n = unsafe.Offsetof(T{}.p)
    const m = unsafe.Offsetof(T{}.m)
    const l = unsafe.Offsetof(1)
    var a = unsafe.Alignof()
    var b = unsafe.Pointer(uintptr(1))
    var c = unsafe.Pointer(1)
    var d = unsafe.Slice(1, 2)
    var e = unsafe.String("a", 1)
    var f [s - 48]int = 1
    var g = unsafe.Add(b, "a")
    ==>
    9:27: invalid argument: field p is embedded via a pointer in T
    10:27: invalid argument: T{}.m is a method value
    11:27: invalid argument: 1 is not a selector expression
    12:9: invalid operation: not enough arguments for unsafe.Alignof() (expected 1, found 0)
    14:24: cannot convert 1 (untyped int constant) to type unsafe.Pointer
    15:22: invalid argument: 1 (untyped int constant) is not a pointer
    16:23: cannot use "a" (untyped string constant) as *byte value in argument to unsafe.String
    17:8: s - 48 (constant -24 of type uintptr) overflows uintptr
    18:23: cannot convert "a" (untyped string constant) to type int

    -- interfaces
    type I interface{ M(); N(int) }
    type A struct{}
    func (A) M() {}
    type B struct{}
    func (*B) M() {}
    func (*B) N(int) {}
    type C struct{}
    func (C) M() {}
    func (C) N(string) {}
    var a I = A{}
    var b I = B{}
    var c I = C{}
    var d I = &B{}
    var e I = nil
    var f *I = d
    var g A = d
    var h I = f
    ==>
    11:11: cannot use A{} (value of struct type A) as I value in variable declaration: A does not implement I (missing method N)
    12:11: cannot use B{} (value of struct type B) as I value in variable declaration: B does not implement I (method M has pointer receiver)
    13:11: cannot use C{} (value of struct type C) as I value in variable declaration: C does not implement I (wrong type for method N)
    		have N(string)
    		want N(int)
    16:12: cannot use d (variable of interface type I) as *I value in variable declaration: I does not implement *I (type *I is pointer to interface, not interface)
    17:11: cannot use d (variable of interface type I) as A value in variable declaration
    18:11: cannot use f (variable of type *I) as I value in variable declaration: *I does not implement I (type *I is pointer to interface, not interface)

    -- generic functions
    func id[T any](x T) T { return x }
    func two[A, B any](a A) (b B) { return }
    func num[T ~int | ~float64](x T) T { return x + 1 }
    func f() {
    	_ = id
    	_ = id[int]("a")
    	_ = id[int, string](1)
    	_ = two(1)
    	_ = two[int, string](1)
    	_ = num("a")
    	_ = num[string]
    	var g func(int) string = id
    	_ = id[int]
    	g = nil
    }
    ==>
    6:6: cannot use generic function id without instantiation
    7:14: cannot use "a" (untyped string constant) as int value in argument to id[int]
    8:14: got 2 type arguments but want 1
    9:9: in call to two, cannot infer B (declared at 3:13)
    11:9: string does not satisfy ~int | ~float64 (string missing in ~int | ~float64)
    12:10: string does not satisfy ~int | ~float64 (string missing in ~int | ~float64)
    13:6: declared and not used: g
    13:27: inferred type func(x int) int for func(x T) T does not match type func(int) string of g

    -- operands of type parameters
    func f[T any, N ~int | ~string, C comparable, S ~[]int | ~[]string](t T, n N, c C, s S) {
    	_ = t + t
    	_ = n + n
    	_ = n * n
    	_ = t == t
    	_ = c == c
    	_ = c < c
    	_ = s[0]
    	_ = len(s)
    	_ = len(t)
    	_ = n.x
    	_ = string(n)
    	_ = int(n)
    	for range t {}
    	t = nil
    	t = 1
    	n = 1
    	switch t.(type) {}
    	_ = t.(int)
    }
    ==>
    3:6: invalid operation: operator + not defined on t (variable of type T constrained by any)
    5:6: invalid operation: operator * not defined on n (variable of type N constrained by ~int | ~string)
    6:6: invalid operation: t == t (incomparable types in type set)
    8:6: invalid operation: c < c (type parameter C cannot use operator <)
    9:7: cannot index s (variable of type S constrained by ~[]int | ~[]string)
    11:10: invalid argument: t (variable of type T constrained by any) for built-in len
    12:8: n.x undefined (type N has no field or method x)
    14:10: cannot convert n (variable of type N constrained by ~int | ~string) to type int: cannot convert string (in N) to type int
    15:12: cannot range over t (variable of type T constrained by any): no specific type
    16:6: cannot use nil as T value in assignment
    17:6: cannot use 1 (untyped int constant) as T value in assignment
    18:6: cannot use 1 (untyped int constant) as N value in assignment
    19:9: cannot use type switch on type parameter value t (variable of type T constrained by any)
    20:6: invalid operation: cannot use type assertion on type parameter value t (variable of type T constrained by any)

    -- go versions in one package
    type G[T any] struct{ x T }
    var a G
    var b G[int, string]
    var c = G{1}
    var d = G[int]{"a"}
    func (g G[T]) m() T { return g.y }
    func (g G) n() {}
    ==>
    3:7: cannot use generic type G[T any] without instantiation
    4:7: too many type arguments for type G: have 2, want 1
    5:9: cannot use generic type G[T any] without instantiation
    6:16: cannot use "a" (untyped string constant) as int value in struct literal
    7:32: g.y undefined (type G[T] has no field or method y)
    8:9: cannot use generic type G[T any] without instantiation

    -- function literals
    func f() {
    	g := func(a int) string { return a }
    	g("a")
    	func() int {}()
    	h := func() { x := 1 }
    	defer func() {}
    	go func(a int) {}("x")
    	var k = func(a int) {} == nil
    	_ = func() { undefined() }
    }
    ==>
    3:35: cannot use a (variable of type int) as string value in return statement
    4:4: cannot use "a" (untyped string constant) as int value in argument to g
    5:14: missing return
    6:2: declared and not used: h
    6:16: declared and not used: x
    7:8: expression in defer must be function call
    8:20: cannot use "x" (untyped string constant) as int value in argument to func(a int) {}
    9:6: declared and not used: k
    10:15: undefined: undefined

    -- iota and implicit repetition
    const (
    	a = iota
    	b
    	c string = "x"
    	d
    	e int8 = 100 + iota*10
    	f
    	g
    	h
    	i, j = iota, 1
    	k
    	l, m, n
    )
    const o
    const p = f2()
    func f2() int { return o }
    ==>
    7:11: cannot use 100 + iota * 10 (untyped int constant 140) as int8 value in constant declaration (overflows)
    8:2: cannot use 100 + iota * 10 (untyped int constant 150) as int8 value in constant declaration (overflows)
    9:2: cannot use 100 + iota * 10 (untyped int constant 160) as int8 value in constant declaration (overflows)
    10:2: cannot use 100 + iota * 10 (untyped int constant 170) as int8 value in constant declaration (overflows)
    12:2: extra init expr at 11:15
    13:8: missing init expr for n
    15:7: missing init expr for o
    16:11: f2() (value of type int) is not constant

    -- defer and go with builtins and conversions
    func f(s []int, c chan int) {
    	defer append(s, 1)
    	defer close(c)
    	go copy(s, s)
    	defer (f)(s, c)
    	go new(int)
    	defer recover()
    	defer panic(1)
    	go string(1)
    }
    ==>
    3:8: defer discards result of append(s, 1) (value of type []int)
    7:5: go discards result of new(int) (value of type *int)
    10:5: go requires function call, not conversion string(1) (constant "\x01" of type string)

    -- comma ok forms
    func f(m map[string]int, c chan int, i any, g func() int) {
    	a, ok := m["a"]
    	b, ok2 := <-c
    	d, ok3 := i.(int)
    	e, ok4 := g()
    	h, ok5, x := m["a"]
    	var y, z string = m["a"]
    	_, _, _, _, _, _ = a, ok, b, ok2, d, ok3
    }
    ==>
    6:2: declared and not used: e
    6:5: declared and not used: ok4
    6:12: assignment mismatch: 2 variables but g returns 1 value
    7:2: declared and not used: h
    7:5: declared and not used: ok5
    7:10: declared and not used: x
    7:15: assignment mismatch: 3 variables but 1 value
    8:6: declared and not used: y
    8:9: declared and not used: z
    8:20: cannot use m["a"] (map index expression of type int) as string value in multiple assignment
    8:20: cannot use ok value of (comma, ok) expression (untyped bool value) as string value in multiple assignment

    -- values of errors in messages
    type T struct{ a []int }
    type M map[string]int
    type F func()
    type P *T
    func f(t T, m M, g F, p P, c chan<- int, e error, u uint8, r rune, b byte) {
    	var s string = t
    	s = m
    	s = g
    	s = p
    	s = c
    	s = e
    	s = u
    	s = r
    	s = b
    	s = &t
    	s = t.a
    	s = f
    	s = []int{1}
    	s = struct{}{}
    	s = 1 + u
    	s = 'a'
    	s = nil
    }
    ==>
    7:6: declared and not used: s
    7:17: cannot use t (variable of struct type T) as string value in variable declaration
    8:6: cannot use m (variable of map type M) as string value in assignment
    9:6: cannot use g (variable of func type F) as string value in assignment
    10:6: cannot use p (variable of pointer type P) as string value in assignment
    11:6: cannot use c (variable of type chan<- int) as string value in assignment
    12:6: cannot use e (variable of interface type error) as string value in assignment
    13:6: cannot use u (variable of type uint8) as string value in assignment
    14:6: cannot use r (variable of type rune) as string value in assignment
    15:6: cannot use b (variable of type byte) as string value in assignment
    16:6: cannot use &t (value of type *T) as string value in assignment
    17:6: cannot use t.a (variable of type []int) as string value in assignment
    18:6: cannot use f (value of type func(t T, m M, g F, p P, c chan<- int, e error, u uint8, r rune, b byte)) as string value in assignment
    19:6: cannot use []int{…} (value of type []int) as string value in assignment
    20:6: cannot use struct{}{} (value of type struct{}) as string value in assignment
    21:6: cannot use 1 + u (value of type uint8) as string value in assignment
    22:6: cannot use 'a' (untyped rune constant 97) as string value in assignment
    23:6: cannot use nil as string value in assignment
    """#
}
