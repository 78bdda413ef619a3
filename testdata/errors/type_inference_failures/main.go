// Type arguments that cannot be inferred.
package main

func a[T any]()                     {}
func b[T any]() T                   { panic(0) }
func c[T any](f func(T))            {}
func d[K comparable, V any](m map[K]V) {}
func e[T any](x ...T)               {}
func f[T, U any](x T) U             { panic(0) }
func g[T any](x []T, y T)           {}

func main() {
	a()
	var x int = b()
	c(nil)
	d(nil)
	e()
	f(1)
	f[int](1)
	e(nil)
	g(nil, nil)
	_ = x
}
