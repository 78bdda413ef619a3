// Conversions through unsafe.Pointer and uintptr are followed where they are written in one expression.
package main

import "unsafe"

type header struct{ a, b int64 }

func second(h *header) *int64 {
	return (*int64)(unsafe.Pointer(uintptr(unsafe.Pointer(h)) + unsafe.Offsetof(h.b)))
}

func forward(p *int64, n int) *int64 {
	return (*int64)(unsafe.Add(unsafe.Pointer(p), n*8))
}

func view(p *byte, n int) []byte { return unsafe.Slice(p, n) }

func text(b []byte) string { return unsafe.String(unsafe.SliceData(b), len(b)) }

func bits(f float64) uint64 { return *(*uint64)(unsafe.Pointer(&f)) }

func address(p *int64) uintptr { return uintptr(unsafe.Pointer(p)) }

func main() {
	h := header{1, 2}
	b := [3]byte{'a', 'b', 'c'}
	println(*second(&h), *forward(&h.a, 1), len(view(&b[0], 2)), text(b[:]), bits(1), address(&h.a) != 0)
}
