// Fields, methods and parameters that occur twice.
package main

type e struct{}

type a struct {
	x int
	x string
	y, y int
	e
	e int
	*a
}

type b interface {
	m()
	m()
	n(x int, x string)
}

type c interface {
	b
	m(int)
	interface{ n() }
}

func f(x, x int) (x int) { return }

func (x a) g(x int) {}

func main() {}
