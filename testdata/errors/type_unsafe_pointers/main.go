// Operands of unsafe.Add, Slice, String and their like.
package main

import "unsafe"

func main() {
	var p unsafe.Pointer
	var b *byte
	x := 1
	_ = unsafe.Add(p, 1.5)
	_ = unsafe.Add(b, 1)
	_ = unsafe.Slice(x, 1)
	_ = unsafe.Slice(b, -1)
	_ = unsafe.Slice(b, "a")
	_ = unsafe.SliceData(x)
	_ = unsafe.SliceData([2]int{})
	_ = unsafe.String(&x, 1)
	_ = unsafe.String(b, -1)
	_ = unsafe.StringData([]byte{})
	_ = unsafe.Slice(p, 1)
}
