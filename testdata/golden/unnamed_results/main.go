// Results without names are called ~r0, ~r1, …; parameters without names, or called _, are not
// reported at all.
package main

type Handler func(name string, payload []byte) error

func first(a, b *int) (*int, *int) { return b, a }

func ignore(_ *int, _ string) {}

func unnamed(*int, []byte) bool { return true }

func register(Handler) {}

func main() {
	x, y := 1, 2
	p, q := first(&x, &y)
	ignore(p, "")
	register(func(string, []byte) error { return nil })
	println(*p, *q, unnamed(q, nil))
}
