// Comparisons of what cannot be compared.
package main

type t struct{ f func() }
type u struct{ x [2]t }

func main() {
	var a, b []int
	var m map[string]int
	var f func()
	_ = a == b
	_ = m == m
	_ = f == f
	_ = t{} == t{}
	_ = u{} != u{}
	_ = [1][]int{} == [1][]int{}
	_ = a == 1
	_ = f != 0
	_ = struct{ x []int }{} == struct{ x []int }{}
	_ = a < nil
}
