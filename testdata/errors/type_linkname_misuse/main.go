// Link names without package unsafe, for names that are not there, or twice.
package main

//go:linkname f runtime.f

func f()

//go:linkname
//go:linkname a b c d

var x int

func main() {}
