// Of the directives for functions only go:noinline keeps one from being expanded in an ordinary build.
package main

import "unsafe"

//go:noinline
func never(x int) int { return x }

//go:nocheckptr
func unchecked(p unsafe.Pointer) int { return *(*int)(p) }

//go:nosplit
func still(x int) int { return x }

//go:norace
func quiet(x int) int { return x }

func main() {
	x := never(1)
	println(unchecked(unsafe.Pointer(&x)), still(2), quiet(3))
}
