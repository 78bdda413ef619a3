// A field of a struct in a map.
package main

type point struct{ x, y int }
type outer struct{ point }

func main() {
	m := map[string]point{}
	m["a"].x = 1
	m["a"].x++
	m["a"].y += 2
	n := map[int]outer{}
	n[1].point.x = 3
	n[2].x = 4
	(m["b"]).x = 5
	for m["c"].x = range 3 {
	}
	p := map[string]*point{}
	p["a"].x = 1
}
