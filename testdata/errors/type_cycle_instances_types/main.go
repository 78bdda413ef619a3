// Types that instantiate themselves with larger types.
package main

type list[T any] struct{ next *list[list[T]] }

type tree[K any] struct {
	left *tree[[]K]
	f    func(tree[K])
}

type a[T any] struct{ b *b[*T] }
type b[T any] struct{ a *a[T] }

func main() {}
