// Package variables are initialised in the order of their dependencies.
package main

var (
	a = b + 1
	b = f()
	c = &d
	d = []int{a, b}
	e = g(c)
)

func f() int {
	x := len(h) * 2
	return x
}

//go:noinline
func g(p *[]int) *int { return &(*p)[0] }

var h = map[string]bool{"x": true}

func main() {
	println(a, b, len(*c), *e)
}
