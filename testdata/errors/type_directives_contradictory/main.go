// Directives that contradict their functions.
package main

//go:noescape
func a(x *int) {}

//go:noescape
//go:noinline
func b(x *int) *int { return x }

//go:noescape
func c(x *int)

type t struct{}

//go:noescape
func (t) m() {}

func main() {}
