// Too many and too few type arguments.
package main

type one[T any] struct{}
type two[K comparable, V any] struct{}

func f[T any](x T)          {}
func g[A, B any](a A) (b B) { return }

var a one
var b one[int, string]
var c two[int]
var d two[int, string, bool]
var e []two
var h = one{}

func main() {
	f[int, string](1)
	g(1)
	_ = f
	_ = g[int]
	_ = one[int]
}
