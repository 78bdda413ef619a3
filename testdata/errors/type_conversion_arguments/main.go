// Conversions with no argument, or several.
package main

func two() (int, int) { return 1, 2 }
func none()           {}

type n interface{ int | string }

func main() {
	_ = int()
	_ = string("a", "b")
	_ = float64(two())
	_ = []int(none())
	_ = n(1)
	_ = int([]int{}...)
	_ = (func())()
	_ = any()
	_ = error(1)
	_ = comparable(1)
}
