// Divisions by the constant zero.
package main

func main() {
	x := 1
	f := 1.5
	println(x/0, x%0, f/0, 1/0, 1.0/0.0, 2i/0)
	x /= 0
	const zero = 0
	println(x % zero)
}
