// Parentheses and brackets that are not closed.
package main

func main() {
	println("a"
	x := []int{1, 2, 3
	y := x[1
	println((x, y)
}
