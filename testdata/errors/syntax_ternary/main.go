// There is no conditional operator, no while, and no do.
package main

func main() {
	x := 3
	y := x > 2 ? "big" : "small"
	while x > 0 {
		x--
	}
	println(y)
}
