// Struct literals with unknown fields, too few or too many values.
package main

type point struct {
	x, y int
}

func main() {
	a := point{1}
	b := point{1, 2, 3}
	c := point{x: 1, 2}
	d := point{z: 1}
	e := point{"a", 2}
	f := [2]int{1, 2, 3}
	g := []int{"a", -1: 2}
	h := map[string]int{1, 2}
	i := int{1}
	j := [1]int{5: 1}
	k := []int{x: 1}
	l := *point{}
	println(a, b, c, d, e, f, g, h, i, j, k, l)
}
