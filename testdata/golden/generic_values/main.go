package main

type Shape interface{ Area() float64 }
type Sq struct{ s float64 }

func (q Sq) Area() float64 { return q.s * q.s }

func Call[T Shape](x T) func() float64 { return x.Area }
func Expr[T Shape]() func(T) float64   { return T.Area }

type Box[T any] struct{ v T }

func (b *Box[T]) Get() T               { return b.v }
func (b Box[T]) With(v T) Box[T]       { b.v = v; return b }
func getter[T any](b *Box[T]) func() T { return b.Get }
func sw[T any](x any) int {
	switch v := x.(type) {
	case T:
		_ = v
		return 1
	case *T:
		return 2
	case Box[T]:
		return 3
	case error:
		return 4
	}
	return 0
}
func ifc[T Shape](x any) (T, bool) { s, ok := x.(Shape).(T); return s, ok }

type Num interface{ ~int | ~int8 | ~float64 }

func Abs[T Num](x T) T {
	if x < 0 {
		return -x
	}
	return x
}
func Conv[To, From Num](x From) To        { return To(x) }
func Str[T ~string | ~[]byte](x T) string { return string(x) }
func Len[T ~string | ~[]byte](x T) int    { return len(x) }
func Slice[T ~string | ~[]byte](x T) T    { return x[1:] }
func Nested[T any](x T) [][]T {
	return append([][]T{}, []T{x})
}
func Zero[T any]() T                { var z T; return z }
func IsZero[T comparable](x T) bool { return x == *new(T) }

type Lnk[T any] struct {
	next *Lnk[T]
	val  T
}

func (l *Lnk[T]) Len() int {
	if l == nil {
		return 0
	}
	return 1 + l.next.Len()
}

type Embed struct {
	*Box[string]
	Lnk[int]
}
type Alias[T any] = Box[T]
type Fn[T any] func(T) T

func (f Fn[T]) Do(x T) T { return f(x) }

var Table = map[string]func(int) int{"abs": Abs[int]}

const big = 1 << 20

type arr[T any] struct{ a [4]T }

func (a *arr[T]) at(i int) *T { return &a.a[i] }

func main() {
	println(Call(Sq{1})(), Expr[Sq]()(Sq{2}))
	b := &Box[int]{1}
	println(getter(b)(), sw[int](3), sw[string](b))
	s, ok := ifc[Sq](Sq{1})
	println(s.s, ok, Abs(-3), Abs(-1.5), Conv[int8](3), Str("x"), Str([]byte{1}), Len("abc"), Slice("abc"))
	println(len(Nested(1)), Zero[int](), IsZero("x"))
	l := &Lnk[int]{nil, 3}
	println(l.Len())
	e := Embed{&Box[string]{"x"}, *l}
	println(e.Get(), e.Len(), Alias[int]{3}.v, Fn[int](Abs[int]).Do(-1), Table["abs"](-1))
	var a arr[*int]
	p := a.at(1)
	*p = new(int)
	println(**p)
	defer func() { println(Zero[string]()) }()
	go func() { println(Abs(-3)) }()
	f := b.With
	println(f(3).v, (*Box[int]).Get(b))
}
