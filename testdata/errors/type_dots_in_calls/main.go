// Three dots with functions that are not variadic, or not last.
package main

func f(x []int)         {}
func g(x int, y ...int) {}
func two() (int, []int) { return 1, nil }

func main() {
	s := []int{1}
	f(s...)
	g(s...)
	g(1, 2, s...)
	g(two()...)
	g(1, "a"...)
	g(1, nil...)
	g(1, []string{}...)
	println(len(s...))
	_ = int(s...)
	main(s...)
}
