// Lengths of arrays must be constant, whole and not negative.
package main

func main() {
	n := 3
	var a [n]int
	var b [-1]int
	var c [2.5]int
	var d ["x"]int
	var e [1 << 62]int
	var f [...]int
	var g [len("abc")]int
	var h [undefined]int
	println(a, b, c, d, e, f, g, h)
}
