// Built-in functions that are not called.
package main

import "unsafe"

func main() {
	len
	_ = append
	f := copy
	println(cap)
	go len
	_ = unsafe.Sizeof
	_ = map[string]any{"a": make}
	switch panic {
	}
	var x func(any) = print
	_ = len.x
	_ = new == nil
}
