// Has five errors.
package main

func main() {
	x := y + y + y
	z(y, y)
	a, b, c := 1, 2, 3
}
