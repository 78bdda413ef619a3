// Package stubs declares functions that are written in assembly: without a body to look at, a pointer
// is taken to leak unless go:noescape promises otherwise.
package stubs

import "unsafe"

//go:noescape
func sum(p *int64, list []int64, address uintptr) *int64

func store(p *int64, _ *int64, address uintptr, n int) (r *int64)

func unnamed(*int64, uintptr)

// Total keeps its numbers on the stack while sum reads them.
func Total(n int64) int64 {
	numbers := [2]int64{n, n}
	return *sum(&numbers[0], numbers[:], uintptr(unsafe.Pointer(&numbers)))
}

// Store lets its number go.
func Store(n int64) {
	store(&n, nil, 0, 0)
	unnamed(&n, 1)
}
