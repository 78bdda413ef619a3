// More of package unsafe: arguments, sizes that are constants, and unknown names.
package main

import "unsafe"

func main() {
	var p unsafe.Pointer
	_ = unsafe.Sizeof()
	_ = unsafe.Sizeof(1, 2)
	_ = unsafe.Alignof(nil)
	_ = unsafe.Sizeof(int)
	const c = unsafe.Sizeof("") - 17
	var a [unsafe.Alignof(1) - 9]int
	_ = unsafe.Foo
	_ = p + 1
	_ = *p
	_ = unsafe.Pointer(1.5)
	_ = unsafe.Pointer("a")
	var q *int = p
	_ = unsafe.Slice((*int)(nil), uint64(1)<<63)
}
