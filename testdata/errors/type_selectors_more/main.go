// Selectors on pointers to pointers, on interfaces and on types.
package main

import "os"

type Point struct{ X, y int }

func (p *Point) Move() {}

type Holder struct{ p **Point }

type I interface{ M() }

func main() {
	h := Holder{}
	h.p.X = 1
	(*h.p).X = 2
	n := 5
	n.field = 1
	var i I
	(&i).M()
	i.m()
	p := Point{}
	println(Point.Move, p.X.z, Point.X, I.Missing, os.args, os.Nothing)
	var q **Point
	q.Move()
	main.x()
}
