// Selectors on interfaces and pointers to them.
package main

import "io"

type i interface {
	M()
	n()
}

func main() {
	var r io.Reader
	var p *io.Reader
	var x i
	var q *i
	r.read(nil)
	r.Write(nil)
	p.Read(nil)
	x.m()
	x.N()
	q.M()
	q.x = 1
	var e error
	e.error()
	e.Message
	var a any
	a.x()
}
