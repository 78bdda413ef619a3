// The left side of := must be names.
package main

type point struct{ x int }

func main() {
	var p point
	var list []int
	p.x := 1
	list[0] := 2
	(a) := 3
	f() := 4
	1, b := 5, 6
	println(p, list, b)
}
