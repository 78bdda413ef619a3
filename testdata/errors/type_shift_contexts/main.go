// Shifts of constants whose type comes from around them.
package main

func f(float64) {}

func main() {
	n := 3
	var s []int
	f(1 << n)
	_ = 1.0<<n + 2.5
	_ = "a" + 1<<n
	_ = float32(1 << n)
	_ = s[1.0<<n]
	_ = make([]int, 1.0<<n)
	_ = 1<<n == 2.0
	_ = 1<<n == 2.5
	var u uint8 = 1.0 << n << 2
	_ = complex(1<<n, 0)
	_ = string(1 << n)
	_ = u
	_ = []float64{1 << n}
	_ = uint8(1<<n) + 256
}
