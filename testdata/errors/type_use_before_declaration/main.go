// In a function a name is known from its declaration on; at package level everywhere.
package main

func main() {
	println(x, y)
	x := 1
	var f = func() { f() }
	type t struct{ next *u }
	type u struct{ prev *t }
	a, b := b, 1
	println(a, b, z)
}

var y = z

const z = 2
