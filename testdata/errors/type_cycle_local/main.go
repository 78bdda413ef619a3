// Cycles between types in functions.
package main

func main() {
	type a struct{ a }
	type b [2]b
	type c struct {
		x []c
		y map[string]c
		z func(c) c
		w [1]c
	}
	type d interface{ d }
	const e = e
	var f = f
	g := g
}
