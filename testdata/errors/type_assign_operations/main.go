// Operators with assignment.
package main

func two() (int, int) { return 1, 2 }

func main() {
	x, y := 1, 2
	s := "a"
	x, y += 1, 2
	x += 1, 2
	x += two()
	s -= "b"
	x += "c"
	x <<= 1.5
	s++
	y %= 2.5
	x &^= 1.0
	x /= 0
}
