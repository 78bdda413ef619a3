// Inference before Go 1.21: untyped constants of different kinds.
package main

func add[T int | float64](x, y T) T        { return x + y }
func two[T any](x, y T)                    {}
func call[T any](f func(T) T, x T) T       { return f(x) }
func id[T any](x T) T                      { return x }
func methods[T interface{ m() U }, U any](x T) {}

type t struct{}

func (t) m() int { return 1 }

func main() {
	add(1, 2.5)
	two(1, 'a')
	two(1.5, 2)
	call(id, 1)
	methods(t{})
	var x func(string) string = id
	_ = func() func(int) int { return id }
	_ = x
}
