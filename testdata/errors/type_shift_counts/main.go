// Shift counts that are no integers, negative, or too large.
package main

func main() {
	x := 1
	f := 2.0
	s := "a"
	_ = x << -1
	_ = x << 1.5
	_ = x << f
	_ = x >> s
	_ = 1 << -5
	_ = 1 << 10001
	_ = x << nil
	_ = x << true
	_ = 1 << "a"
	_ = 1 << 1e100
}
