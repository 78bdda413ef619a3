// Directives before declarations that do not take them.
//go:noinline
package main

//go:noinline
var a int

//go:nosplit
type t int

//go:noescape
const c = 1

//go:noinline
import "os"

func main() { //go:noinline
	x := 1 //go:nosplit
	_ = x
	//go:noinline
	os.Exit(1)
}
