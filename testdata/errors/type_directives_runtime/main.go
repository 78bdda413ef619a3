// Directives that only the runtime may use.
package main

//go:systemstack
func a() {}

//go:nowritebarrier
func b() {}

//go:nowritebarrierrec
func c() {}

//go:yeswritebarrierrec
func d() {}

//go:uintptrkeepalive
func e(x uintptr) {}

//go:notinheap
type t struct{}

//go:unknown
func f() {}

func main() {}
