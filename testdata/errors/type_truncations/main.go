// Constants that lose their fraction.
package main

const f = 2.5

func g(int) {}

func main() {
	var a int = 98.6
	var b uint8 = f
	a = 1e-1
	g(f * 3)
	_ = [10]int{}[1.5]
	_ = 1 << 0.5
	_ = make([]int, 2.5)
	b += 0.25
	_ = int(f)
	_ = 'a' + 1.5 + int8(1)
}
