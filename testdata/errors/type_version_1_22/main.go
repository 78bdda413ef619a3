// What a module of Go 1.22 may not use: ranges over functions, generic aliases.
package main

import "iter"

type set[T comparable] = map[T]bool
type pair[A, B any] = struct {
	a A
	b B
}

func seq2(yield func(int, string) bool) {}

func main() {
	for i := range 10 {
		_ = i
	}
	for x, y := range seq2 {
		_, _ = x, y
	}
	var s iter.Seq[int]
	for range s {
	}
	var p pair[int, string]
	_ = p.a
}
