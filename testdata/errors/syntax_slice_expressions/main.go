// Slice expressions with three indexes need the last two.
package main

func main() {
	x := []int{1, 2}
	println(x[1:2:])
	println(x[::])
	println(x[1::3])
	println(x[])
	println(x[1, 2])
	println(x[:])
}
