// The constructor of new_point, returning its struct by value: nothing moves to the heap.
package main

type Point struct {
	X, Y int
}

func NewPoint(x, y int) Point {
	p := Point{X: x, Y: y}
	return p
}

func main() {
	p := NewPoint(1, 2)
	println(p.X, p.Y)
}
