// Operators on interfaces, functions, slices and channels.
package main

func f() {}

func main() {
	var e error
	var a any
	var c chan int
	x := []int{}
	z := 1i
	_ = e + e
	_ = a - a
	_ = f * f
	_ = c / c
	_ = x | x
	_ = z % z
	_ = z < z
	_ = "a" && "b"
	_ = 1 || 2
	_ = ^2.5
}
