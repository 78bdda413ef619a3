// A constant may not have more than 512 bits.
package main

const big = 1 << 500
const bigger = big << 100

func main() {
	println(big*big, 1<<600, big>>498)
}
