// A nil pointer in an interface is a value like any other.
package main

type Shape interface{ Area() int }

type Square struct{ side int }

func (s *Square) Area() int {
	if s == nil {
		return 0
	}
	return s.side * s.side
}

func find(name string) *Square {
	if name == "unit" {
		return &Square{1}
	}
	return nil
}

func area(name string) int {
	var s Shape = find(name)
	if s == nil {
		return -1
	}
	return s.Area()
}

func typed() (s Shape) {
	var none *Square
	s = none
	return s
}

func main() {
	println(area("unit"), area("none"), typed() == nil)
}
