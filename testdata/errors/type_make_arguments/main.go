// Arguments of make.
package main

type t struct{}

func main() {
	n := "3"
	_ = make()
	_ = make(int)
	_ = make([]int)
	_ = make([3]int)
	_ = make([]int, 1, 2, 3)
	_ = make(map[string]int, 1, 2)
	_ = make(t)
	_ = make([]int, n)
	_ = make(5, 1)
	_ = make(*[]int, 1)
	_ = make(func())
	_ = make(chan int, -1)
}
