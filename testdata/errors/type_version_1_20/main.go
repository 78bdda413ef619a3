// What a module of Go 1.20 may not use: min, max, clear, and functions inferred.
package main

func id[T any](x T) T             { return x }
func apply[T any](f func(T), x T) {}
func show[T any](x T)             {}
func pair[A, B any](a A, b B)     {}

func main() {
	_ = min(1, 2)
	_ = max(1.5, 2)
	clear(map[string]int{})
	var f func(int) int = id
	var g func(int, string) = pair[int]
	apply(show, 1)
	apply(show[int], 1)
	f = id
	_, _ = f, g
	for i := range 3 {
		_ = i
	}
}
