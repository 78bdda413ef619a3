// Constant operands: truncation, overflow and division.
package main

func main() {
	var x int = 10 / 4.0
	var y int = 10 / 5.0
	const c int8 = 100 * 2
	println(x, y, c, 0x7fffffffffffffff+1, int8(127)+1, uint(0)-1, 1/0.0, 5.0%2)
	var f float64 = "1"
	x = 1e3
	x = 1e-3
	x += 2.5
	x <<= 1.0
	x <<= 1.5
	x %= 0
	f %= 2
}
