// Calls through an interface to a method with a value receiver go through a wrapper for the pointer;
// the wrapper calls the method, or holds a copy of it.
package main

type Shape interface {
	Area() int
	Name() string
}

type Rect struct{ w, h int }

func (r Rect) Area() int { return r.w * r.h }

//go:noinline
func (r Rect) Name() string { return "rect" }

type Named struct {
	Rect
	label string
}

func (n *Named) Name() string { return n.label }

func total(shapes ...Shape) (sum int) {
	for _, s := range shapes {
		sum += s.Area() + len(s.Name())
	}
	return sum
}

func main() {
	println(total(Rect{1, 2}, &Rect{3, 4}, &Named{Rect{5, 6}, "n"}))
}
