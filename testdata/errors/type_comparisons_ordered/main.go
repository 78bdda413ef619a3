// Order on types without one.
package main

type t struct{ a int }

func main() {
	var p, q *int
	var a, b any
	var x, y chan int
	_ = p < q
	_ = a <= b
	_ = x > y
	_ = true < false
	_ = t{} >= t{}
	_ = [2]int{} < [2]int{}
	_ = nil > p
	_ = main < main
	_ = 1i > 2
	_ = error(nil) < error(nil)
}
