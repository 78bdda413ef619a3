// Fields and methods that several embedded types have.
package main

type a struct{ x int }
type b struct{ x string }

func (a) m() {}
func (b) m() {}

type c struct {
	a
	b
}

type d struct {
	*c
	n int
}

var v c
var w d

var p = v.x
var q = w.x
var r = w.m
var s = c.m
var t = c{x: 1}
var u interface{ m() } = v

func main() {}
