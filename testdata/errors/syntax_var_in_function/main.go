// Declarations in functions that are not complete.
package main

func main() {
	var x
	var y int 3
	const z
	type t
	var a, b int = 1,
	println(x, y)
}
