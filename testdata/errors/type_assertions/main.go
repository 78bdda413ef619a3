// Type assertions and type switches that cannot succeed.
package main

import "io"

type Shape interface{ Area() int }

type square struct{}

func (*square) Area() int { return 1 }

func main() {
	var s Shape
	n := 5
	_ = s.(square)
	_ = s.(*square)
	_ = n.(int)
	_ = s.(io.Reader)
	_ = s.(undefined)
	_ = s.(int)
	_ = s.(type)
	switch n.(type) {
	}
	switch s.(type) {
	case string:
	case square:
	case 5:
	}
	switch x := s.(type) {
	}
}
