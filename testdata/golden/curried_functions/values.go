package main

type G[T any] struct{ p *T }

var keepAny any

func (g *G[T]) Method(named *T, _ int) (res *T) { g.p = named; return named }

type M[T any] interface{ Do(x *T) *T }

func mv[T any](g *G[T]) func(*T, int) *T { return g.Method }
func me[T any]() func(*G[T], *T, int) *T { return (*G[T]).Method }
func im[T any](m M[T]) func(*T) *T       { return m.Do }
func ime[T any]() func(M[T], *T) *T      { return M[T].Do }

func bound[T interface {
	*int | *string
	M2(x *int, y []byte) *int
}](v T) func(*int, []byte) *int {
	return v.M2
}

func boundExpr[T interface{ M2(x *int, y []byte) *int }]() func(T, *int, []byte) *int { return T.M2 }

type impl struct{ n *int }

func (i *impl) M2(x *int, y []byte) *int { i.n = x; return x }

func boundValue[T interface{ M2(x *int, y []byte) *int }](v T) func(*int, []byte) *int { return v.M2 }

func moreMain() {
	keepAny = mv(&G[int]{})
	keepAny = me[int]()
	keepAny = im[int](nil)
	keepAny = ime[int]()
	keepAny = boundExpr[*impl]()
	keepAny = boundValue(&impl{})
	keepAny = mv(&G[string]{})
}

//go:noinline
func New[T any]() *G[T] { return nil }

func (g *G[T]) other2(f any) func(*T, int) *T { return nil }

func newInt() func(*int, int) *int { return New[int]().Method }

func newIntIn[T any]() func(*int, int) *int { return New[int]().Method }

func moreMain2() {
	keepAny = newInt()
	keepAny = newIntIn[string]()
}
