// Selectors on type parameters and instances.
package main

type box[T any] struct{ value T }

func (b *box[T]) set(v T) { b.Value = v }

type has interface {
	comparable
	m()
}

func f[T any](x T)                  { x.foo(); x.value = 1 }
func g[T has](x T)                  { x.n(); x.M() }
func h[T struct{ a int }](x T)      { x.a = 1 }
func i[T *box[int]](x T)            { x.set(1) }
func j[T any](x *T)                 { x.foo() }
func k[T interface{ m() }](x *T)    { x.m() }

func main() { box[int]{}.set(1); box[int].set; box.set() }
