// Interface types: constraints as types, embedded non-interfaces, blank methods.
package main

type number interface{ int | float64 }

type broken interface {
	string
	_()
	M()
	M(int)
}

var n number
var c comparable

func f(x number) {}

type I interface{ m() }

func main() {
	var i I
	i.n()
	i.m(1)
	var a any = number(1)
	println(n, a)
}
