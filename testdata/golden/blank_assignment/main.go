// An assignment to the blank identifier is evaluated, and drops its value.
package main

type Shape interface{ Area() int }

type Square struct{ side int }

func (s *Square) Area() int { return s.side * s.side }

var _ Shape = (*Square)(nil)
var _ = build()

func build() *Square { return &Square{3} }

func ignore(n int) int {
	_ = &n
	_ = func() int { return n }
	_, s := build(), build()
	_ = []int{n}
	return s.side
}

func main() {
	println(ignore(1))
}
