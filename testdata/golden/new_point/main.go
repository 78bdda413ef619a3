package main

type Point struct{ X, Y int }

// NewPoint returns a pointer to avoid copying!
func NewPoint(x, y int) *Point {
	p := Point{X: x, Y: y}
	return &p // Returning a pointer to avoid copying!
}

func main() {
	p := NewPoint(1, 2)
	println(p.X, p.Y)
}
