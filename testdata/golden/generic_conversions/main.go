// Conversions in generic code: constants, sizes that depend on type parameters, and interfaces that stand for type parameters.
package main

import "unsafe"

type number interface {
	~int | ~int8 | ~uint64 | ~float32 | ~float64
}

func zero[T number]() T { return T(0) }
func one[T number]() func() T {
	return func() T { x := T(1); return x }
}
func big[T int64 | uint64 | float64]() func() T { return func() T { y := T(1 << 40); return y } }
func neg[T int8 | int | float32]() func() T {
	return func() T { const c = -3; var z T = c; return z + T(c) }
}
func str[T ~string | ~[]byte]() func() T       { return func() T { s := T("abc"); return s } }
func strOnly[T ~string]() func() T             { return func() T { s := T("abc"); return s } }
func runes[T ~string]() func() T               { return func() T { s := T(rune(65)); return s } }
func cplx[T complex64 | complex128]() func() T { return func() T { s := T(2); return s } }
func boolean[T ~bool]() func() T               { return func() T { s := T(true); return s } }
func fl[T float32 | float64]() func() T        { return func() T { s := T(1.5); return s } }
func typed[T number]() func() T                { return func() T { const k int8 = 4; s := T(k); return s } }
func fromFloat[T number]() func() T            { return func() T { const k = 2.0; s := T(k); return s } }
func pt[T ~*int]() func() T                    { return func() T { s := T(nil); return s } }

type pair[E any] struct {
	n  int8
	e  E
	in inner[E]
}
type inner[E any] struct {
	b bool
	f E
}

func layout[E any]() func() uintptr {
	return func() uintptr {
		var p pair[E]
		var e E
		a := unsafe.Alignof(e)
		o := unsafe.Offsetof(p.e)
		q := unsafe.Offsetof(p.in.f)
		z := unsafe.Sizeof(p)
		var arr [4]E
		return a + o + q + z + unsafe.Sizeof(arr)
	}
}

type emb[E any] struct {
	n int32
	inner[E]
}

func promoted[E any]() uintptr {
	var p emb[E]
	return unsafe.Offsetof(p.f) + unsafe.Sizeof(E(p.f))
}

func conv[T interface{ ~[]byte }](x T) string { return string(x) }

func passes[F func(E) error, E error](f F) func(E) {
	return func(e E) { _ = f(e); var x error = e; _ = f(x.(E)) }
}

func assigns[E interface{ error }](e E) error { var x error = e; return x }

func same[E fmtLike](e E) fmtLike { return e }

type fmtLike interface{ String() string }

type impl int

func (impl) String() string { return "" }
func (impl) Error() string  { return "" }

func main() {
	moreMain()
	println(zero[int](), zero[int8](), zero[float32](), zero[float64]())
	println(one[int]()(), one[float64]()(), one[int8]()(), one[uint64]()())
	println(big[int64]()(), big[uint64]()(), big[float64]()())
	println(neg[int8]()(), neg[int]()(), neg[float32]()())
	println(str[string]()(), len(str[[]byte]()()), strOnly[string]()(), runes[string]()())
	println(cplx[complex64]()(), cplx[complex128]()(), boolean[bool]()(), fl[float32]()(), fl[float64]()())
	println(typed[int]()(), typed[float32]()(), typed[uint64]()(), fromFloat[int]()(), fromFloat[float64](), pt[*int]()())
	println(layout[int]()(), layout[string]()(), layout[int16]()(), layout[[3]byte]()())
	println(promoted[int64](), promoted[string]())
	println(conv([]byte("x")))
	passes[func(error) error](nil)
	passes[func(impl) error](nil)
	_ = assigns[error](nil)
	_ = assigns(impl(1))
	_ = same[fmtLike](nil)
	_ = same(impl(2))
}

func set[S ~[]E, E any](s S, e E) S                        { s[0] = e; s = append(s, e); return append(s, e, e) }
func lit[S ~[]E, E any](e E) S                             { return S{e, 1: e} }
func put[M ~map[K]V, K comparable, V any](m M, k K, v V) V { m[k] = v; delete(m, k); return m[k] }
func send[C ~chan E, E any](c C, e E)                      { c <- e }
func mlit[M ~map[K]V, K comparable, V any](k K, v V) M     { return M{k: v} }
func ret[F ~func(E) E, E any](f F, e E) E                  { return f(e) }
func vari[F ~func(...E) E, E any](f F, e E) E              { return f(e, e) }
func kk[K comparable, V any](m map[K]V, k K, v V) map[K]V  { m[k] = v; return m }
func arr[A ~[2]E, E any](e E) A                            { return A{e} }
func cmpr[E comparable](a, b E) bool                       { return a == b }
func ptr[P ~*E, E any](p P, e E)                           { *p = e }

func moreMain() {
	var e error
	var x fmtLike = impl(1)
	_ = set([]error{nil}, e)
	_ = lit[[]error](e)
	_ = put(map[fmtLike]error{}, x, e)
	send(make(chan error, 1), e)
	_ = mlit[map[fmtLike]error](x, e)
	_ = ret(func(e error) error { return e }, e)
	_ = vari(func(e ...error) error { return e[0] }, e)
	_ = kk(map[fmtLike]error{}, x, e)
	_ = arr[[2]error](e)
	_ = cmpr(x, x)
	ptr(&e, e)
}
