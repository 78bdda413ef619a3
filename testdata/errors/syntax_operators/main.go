// Operators of other languages.
package main

func main() {
	x, y := 1, 2
	println(x ** y)
	println(x === y)
	println(x <> y)
	println(x and y)
	println(x => y)
	println(!x!)
	x =+ y
	x := := y
	println(~x)
}
