// Sizes given to make.
package main

func main() {
	_ = make([]int, -1)
	_ = make([]int, 3, 2)
	_ = make([]int, 2.5)
	_ = make([]int, 2.0)
	_ = make([]int, "a")
	_ = make([]int, 1<<63)
	_ = make([]int, 1, 1.5)
	_ = make(chan int, nil)
	_ = make(map[int]int, -5)
	_ = make([]int, true)
	_ = make([]int, int8(200))
	_ = make([]int, 1<<40, 1<<39)
	var f float64
	_ = make([]int, f)
}
