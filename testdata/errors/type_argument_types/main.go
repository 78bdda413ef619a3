// Arguments of the wrong type.
package main

type Shape interface{ Area() float64 }

type Square struct{ side float64 }

func (s *Square) Area() float64 { return s.side * s.side }

func show(s Shape, n int, names ...string) {}

func main() {
	show(Square{1}, 2)
	show(&Square{1}, "2")
	show(nil, 1.5, "a", 3)
	show(3, 2, []string{"a"}...)
	show(nil, 2, []int{1}...)
	show(nil, 2, "x", []string{"a"}...)
	println(show(nil, 1))
}
