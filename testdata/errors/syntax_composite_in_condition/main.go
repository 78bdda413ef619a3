// A composite literal in the head of a statement needs parentheses.
package main

type point struct{ x, y int }

func main() {
	p := point{1, 2}
	if p == point{1, 2} {
		println("same")
	}
	for _, q := range []point{{1, 2}} {
		println(q == p)
	}
	switch point{1, 2} {
	}
}
