//go:build linux || go1.21

package main

func b() {
	for range 10 {
	}
	_ = new(5)
}
