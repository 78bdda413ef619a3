// Division by a constant zero.
package main

const zero = 0

func main() {
	x := 5
	y := 2.5
	var z complex128
	_ = 1 / 0
	_ = x / 0
	_ = x % zero
	_ = y / 0
	_ = 1.0 / 0.0
	_ = 1.5 / zero
	_ = z / 0
	x /= 0
	x %= 0.0
	_ = 1i / 0i
}
