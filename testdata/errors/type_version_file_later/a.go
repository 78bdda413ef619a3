//go:build go1.22

// May range over integers, not over functions.
package main

func seq(yield func() bool) {}

func main() {
	for range 10 {
	}
	for range seq {
	}
	_ = min(1, 2)
	clear([]int{})
}
