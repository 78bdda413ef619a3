// Shifted operands that are no integers.
package main

func main() {
	f := 1.5
	s := "a"
	n := 2
	var u uint = 3
	_ = f << 1
	_ = s >> 1
	_ = 2.5 << 1
	_ = 1.5 << u
	_ = nil << 1
	_ = true << u
	_ = float64(1) << u
	_ = main << 1
	var g float64 = 1 << u
	var i any = 1.0 << n
	f <<= 1
	_, _ = g, i
}
