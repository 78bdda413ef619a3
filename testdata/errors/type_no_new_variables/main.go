// := needs at least one new variable on its left side.
package main

func main() {
	a := 1
	a := 2
	a, b := 3, 4
	a, b := 5, 6
	_ := 7
	_, a := 8, 9
	a, a := 1, 2
	println(a, b)
}
