// Constant expressions are exact, and their errors are found before the program runs.
package main

const big = 1 << 600

func main() {
	println(big >> 598, 5%2.5, "a"*2, 7/2.0, 1.5|2, !1, -"a", ^1.5)
	var x int = 10 / 4.0
	var y int = 10 / 5.0
	var z uint8 = 'a' + 200
	const c int8 = 100 * 2
	println(x, y, z, c, big*big, 1<<600, 0x7fffffffffffffff+1)
}
