// Calls whose type arguments do not satisfy.
package main

import "cmp"

type point struct{ x []int }

func f[T comparable](x T)         {}
func g[T cmp.Ordered](x T)        {}
func h[T ~[]E, E any](x T)        {}
func i[T interface{ m() }](x T)   {}
func j[T interface{ *int | *string }](x T) {}

func (p *point) m() {}

func main() {
	f([]int{})
	f(point{})
	g(1i)
	g(point{})
	h(1)
	i(point{})
	i(&point{})
	j(new(bool))
	f[func()](nil)
	g[any](1)
}
