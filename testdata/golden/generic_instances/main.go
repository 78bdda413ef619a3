package main

type L[T any] struct{ v []T }

func (l *L[T]) Push(x T) { l.v = append(l.v, x) }
func (l L[T]) Len() int  { return len(l.v) }

type N interface{ ~int | ~float64 }

func Max[T N](a, b T) T {
	if a > b {
		return a
	}
	return b
}
func New[T any](x T) *T  { return &x }
func Any[T any](x T) any { return x }
func As[T any](x any) (T, bool) {
	v, ok := x.(T)
	return v, ok
}
func Mk[T any]() *T { return new(T) }

type S interface{ String() string }
type my int

func (m my) String() string { return "x" }
func Str[T S](x T) string   { return x.String() }

func main() {
	var l L[int]
	l.Push(1)
	println(l.Len(), Max(1, 2), Max(1.5, 2))
	p := New("x")
	_ = p
	_ = New(&l)
	_ = Any(3)
	_, _ = As[string](3)
	_ = Mk[int]()
	println(Str(my(3)))
	f := Max[int]
	println(f(1, 2))
	g := l.Push
	g(3)
}
