// Generic functions as arguments and values.
package main

func apply[T, U any](x T, f func(T) U) U  { return f(x) }
func id[T any](x T) T                     { return x }
func pair[A, B any](a A, b B)             {}
func none[T any]()                        {}

var a func(int) int = id
var b func(int) string = id
var c func() = none
var d = id
var e func(int, string) = pair[string]

func main() {
	apply(1, id)
	apply(1, none)
	apply("a", id[int])
	apply(id, 1)
	var f func(string) = pair
	f = id
	_ = []func(int) int{id, pair}
}
