// Variables used before their declaration in a block.
package main

func main() {
	x = 1
	var x int
	y := y
	z, z2 := 1, z
	f := func() { f() }
	const c = c + 1
	var a, b = b, 1
	if w := w; true {
	}
	type t []t
	type u u2
	type u2 int
	goto = 1
}
