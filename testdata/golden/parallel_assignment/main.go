// Several values at once: each flows to its own variable.
package main

func swap(a, b *int) (*int, *int) {
	a, b = b, a
	return a, b
}

func pair() (*int, *int) {
	x, y := 1, 2
	return &x, &y
}

func spread() int {
	p, q := pair()
	_, r := pair()
	var s, t = swap(p, q)
	return *r + *s + *t
}

func forward() (*int, *int) { return pair() }

func pass(p, q *int) int { return *p + *q }

func main() {
	println(spread(), pass(pair()), pass(forward()))
}
