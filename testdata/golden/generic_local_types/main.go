package main

type A struct{ p *int }

func gen[T any](x T) *T { return &x }
func gen2[K comparable, V any](m map[K]V) (k K) {
	for k = range m {
		return
	}
	return
}

type P[T any] struct{ v T }

func (p *P[T]) Set(v T)                 { p.v = v }
func (p P[T]) Map[U any](f func(T) U) U { return f(p.v) }

func use() {
	type loc struct{ a int }
	gen(loc{})
	gen(A{})
	gen(&A{})
	gen([]A{})
	gen(P[A]{})
	gen2(map[A]loc{})
	var p P[loc]
	p.Set(loc{1})
	_ = p.Map(func(l loc) string { return "x" })
	gen(func(a A) (int, error) { return 0, nil })
	gen(struct {
		A
		B int `tag:"x"`
	}{})
	gen[any](3)
	gen(byte(1))
	gen(uint8(1))
	gen(rune(1))
	gen(int32(1))
	gen[chan<- int](nil)
	gen([3]string{})
	type T2 = A
	gen(T2{})
}
func main() { use() }
