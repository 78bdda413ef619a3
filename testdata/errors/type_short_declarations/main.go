// Short declarations without new variables or with odd left sides.
package main

type t struct{ a int }

func main() {
	a, b := 1, 2
	a, b := 3, 4
	a := a
	_ := 1
	_, _ := 1, 2
	a, a := 1, 2
	c, c, d := 1, 2, 3
	var x t
	x.a := 1
	x.a, e := 1, 2
	b, f := 1, "a"
	b, g := "b", 2
}
