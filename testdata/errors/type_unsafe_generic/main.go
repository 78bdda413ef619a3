// Sizes of type parameters are not constant.
package main

import "unsafe"

type t[T any] struct{ x, y T }

func f[T any](x T) {
	const a = unsafe.Sizeof(x)
	const b = unsafe.Alignof(x)
	const c = unsafe.Offsetof(t[T]{}.y)
	var d [unsafe.Sizeof(x)]int
	const e = unsafe.Sizeof(&x)
	_ = unsafe.Slice(x, 1)
	_ = unsafe.String(x, 1)
	_ = d
}

func main() {}
