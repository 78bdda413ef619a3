// What a module of Go 1.19 may not use: slices as arrays, and strings of unsafe.
package main

import "unsafe"

func eq[T comparable](x, y T) bool { return x == y }

func main() {
	s := []byte{1, 2}
	_ = [2]byte(s)
	_ = (*[2]byte)(s)
	_ = unsafe.SliceData(s)
	_ = unsafe.String(&s[0], 1)
	_ = unsafe.StringData("a")
	var x, y any
	_ = eq(x, y)
	_ = eq(error(nil), nil)
}
