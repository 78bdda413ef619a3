// Interfaces with blank methods.
package main

type a interface {
	_()
	m()
}

var x interface{ _(int) string }

func f(interface {
	_()
	_()
}) {
}

func main() {}
