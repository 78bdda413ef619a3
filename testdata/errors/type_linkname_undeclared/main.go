// Link names of what the file does not declare.
package main

import _ "unsafe"

//go:linkname missing runtime.missing
//go:linkname local
//go:linkname t runtime.t
//go:linkname c runtime.c

type t int

const c = 1

func g()

func main() {
	//go:linkname inner runtime.inner
	local := 1
	_ = local
}
