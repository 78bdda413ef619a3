// Fields and methods that are not there, or not for us.
package main

import (
	"bytes"
	"strings"
	"sync"
)

type Point struct{ X, y int }

func (p *Point) Move() {}

type Holder struct{ p **Point }

func main() {
	p := Point{}
	p.x = 1
	p.Y = 2
	p.move()
	p.Scale()
	var b bytes.Buffer
	b.buf = nil
	b.grow(1)
	var m sync.Mutex
	m.lock()
	m.Locked()
	strings.toUpper("a")
	strings.Uppercase("a")
	h := Holder{}
	h.p.X = 1
	n := 5
	n.field = 1
	var i interface{ M() }
	(&i).M()
	println(Point.Move, p.X.z)
}
