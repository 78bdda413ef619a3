// Arguments that do not match their parameters' form.
package main

func a[T any](x []T)                      {}
func b[K comparable, V any](m map[K]V)    {}
func c[T any](x, y T)                     {}
func d[T any](f func(T) T)                {}
func e[T any](x *T)                       {}
func f[T any](c chan T)                   {}
func g[T any](x [3]T)                     {}
func h[T any](x []T, y T)                 {}

func main() {
	a(1)
	b([]int{})
	c(1, "a")
	c([]int{}, []string{})
	d(func(int) string { return "" })
	e(1)
	f("a")
	g([2]int{})
	h([]int{}, "a")
	h([]string{}, 1)
}
