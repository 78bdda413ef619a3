//go:build go1.17

// Gets Go 1.21.
package main

func id[T any](x T) T { return x }

func main() {
	_ = id(min(1, 2))
	for range 10 {
	}
	_ = new(5)
}
