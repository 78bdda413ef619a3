// Generic types that contain themselves.
package main

type a[T any] struct{ next a[T] }
type b[T any] struct{ next *b[T] }
type c[T any] struct{ x d[T] }
type d[T any] struct{ y c[T] }
type e[T any] [2]T
type f struct{ x e[f] }
type g[T any] struct{ x T }
type h g[h]
type k[T any] struct{ x *T }
type l k[l]

func main() {}
