// Misuses another package.
package main

import (
	"example.com/types/shapes"
	other "example.com/types/other/shapes"
)

type local interface{ Area() int }

func main() {
	var s shapes.Shape = shapes.Square{1}
	var o other.Shape = s
	var l local = shapes.Circle{}
	_ = shapes.Square{Side: "a"}
	_ = shapes.Square{side: 1}
	shapes.Square{}.hidden()
	shapes.New("a")
	_ = shapes.Circle(shapes.Square{})
	_ = shapes.Shape(other.Square{})
	var f func(shapes.Square) = func(other.Square) {}
	_, _, _ = o, l, f
}
