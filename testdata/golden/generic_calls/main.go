package main

type Num interface{ ~int | ~float64 }

func zero[T any]() (z T)   { return }
func double[T Num](x T) T  { return x * 2 }
func inc[T Num](x T) T     { x += 1; return x }
func conv[T, U Num](x T) U { return U(x) }
func one[T Num]() T        { return 1 }

type Setter[T any] interface {
	*T
	Set(string)
}
type S struct{ s string }

func (s *S) Set(x string) { s.s = x }
func Build[T any, PT Setter[T]](xs []string) []T {
	r := make([]T, len(xs))
	for i, x := range xs {
		p := PT(&r[i])
		p.Set(x)
	}
	return r
}

type Iface[T any] interface{ Do(T) T }
type impl[T any] struct{ v T }

func (i impl[T]) Do(x T) T         { return i.v }
func use[T any](i Iface[T], x T) T { return i.Do(x) }
func mk[T any](x T) Iface[T]       { return impl[T]{x} }

type Emb[T any] struct {
	impl[T]
	n int
}

func rec[T any](n int, x T) T {
	if n == 0 {
		return x
	}
	return rec(n-1, x)
}

func apply[T any](f func(T) T, x T) T { return f(x) }
func chain[T any](x T) T              { return apply(rec1[T], x) }
func rec1[T any](x T) T               { return x }

func multi[A, B any](a A, b B) (B, A) { return b, a }
func callMulti[A, B any](a A, b B) (A, B) {
	x, y := multi(a, b)
	return y, x
}
func eq[T comparable](a, b T) bool { return a == b }
func def[T any](f func() T) (r T) {
	defer func() { recover() }()
	return f()
}

var global = mk(3)
var gs = []int{double(4)}

func main() {
	println(zero[int](), double(2), inc(3), conv[int, float64](3), one[float64]())
	println(len(Build[S]([]string{"a"})))
	println(use(mk("a"), "b"), use[int](global, 3))
	e := Emb[int]{impl[int]{3}, 4}
	println(e.Do(3))
	var i Iface[int] = e
	println(i.Do(3), use(i, 5))
	println(rec(3, "x"), chain(4))
	a, b := callMulti(1, "x")
	println(a, b, eq(1, 2), eq("a", "b"), def(func() int { return 3 }))
	f := rec1[string]
	println(f("x"), apply(double[int], 3))
	go rec(3, 4)
	defer rec1(&a)
	g := impl[string].Do
	println(g(impl[string]{"x"}, "y"), len(gs))
}
