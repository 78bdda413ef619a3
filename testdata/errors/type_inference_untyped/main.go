// Untyped constants of different kinds for one type parameter.
package main

func same[T any](x, y T)            {}
func many[T any](x ...T)            {}
func with[T any](x T, f func(T))    {}

func main() {
	same(1, 2.5)
	same(1, "a")
	same('a', 1i)
	same(true, nil)
	many(1, 2.0, 'a', "b")
	same(1<<70, 1)
	with(1, func(string) {})
	with(1.5, func(int) {})
	with(nil, func(*int) {})
	var x int8 = 1
	same(x, 300)
	same(1.5, x)
}
