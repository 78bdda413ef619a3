// One parameter can leak to several places; each of them is a line of its own.
package main

type Pair struct{ left, right *int }

var lastLeft *int

func split(p *Pair) (left, right *int, self *Pair) {
	lastLeft = p.left
	return p.left, p.right, p
}

func choose(a, b *int, first bool) (chosen *int, other *int) {
	if first {
		return a, b
	}
	return b, a
}

func main() {
	x, y := 1, 2
	p := Pair{&x, &y}
	l, r, s := split(&p)
	c, o := choose(l, r, s == &p)
	println(*c, *o)
}
