// Lengths given to package unsafe that are no integers.
package main

import "unsafe"

func main() {
	var p unsafe.Pointer
	var b byte
	f := 1.5
	_ = unsafe.Add(p, f)
	_ = unsafe.Add(p, "a")
	_ = unsafe.Slice(&b, f)
	_ = unsafe.Slice(&b, nil)
	_ = unsafe.String(&b, f)
	_ = unsafe.String(&b, 1<<64)
	_ = unsafe.Add(p, 1<<64)
}
