// Cases of a type switch.
package main

import "io"

type Shape interface{ Area() int }

type square struct{}

func (*square) Area() int { return 1 }

func main() {
	var s Shape
	switch x := s.(type) {
	}
	switch s.(type) {
	case string, *square:
	case square:
	case nil, nil:
	case io.Reader, io.Reader:
	case undefined:
	case 5:
	}
	switch x := s.(type) {
	case *square:
		x.Missing()
	case io.Reader, io.Writer:
		x.Read(nil)
	}
	_ = s.(type)
}
