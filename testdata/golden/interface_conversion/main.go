// Storing a value in an interface copies it to the heap unless the interface stays.
package main

type Shape interface{ Area() float64 }

type Square struct{ side float64 }

func (s Square) Area() float64 { return s.side * s.side }

type Circle struct{ radius float64 }

func (c *Circle) Area() float64 { return 3 * c.radius * c.radius }

var largest Shape

func keep(side float64) {
	s := Square{side}
	largest = s
}

func keepPointer(radius float64) {
	largest = &Circle{radius}
}

//go:noinline
func isSquare(s Shape) bool {
	_, ok := s.(Square)
	return ok
}

func main() {
	keep(2)
	keepPointer(3)
	println(largest.Area(), isSquare(Square{4}))
}
