// What a module of Go 1.16 may not use: slices as array pointers, pointer arithmetic.
package main

import "unsafe"

func main() {
	s := []int{1, 2}
	_ = (*[2]int)(s)
	_ = [2]int(s)
	var p unsafe.Pointer
	_ = unsafe.Add(p, 1)
	_ = unsafe.Slice(&s[0], 1)
	_ = unsafe.String((*byte)(p), 1)
	_ = any(s)
}
