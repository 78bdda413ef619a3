// Methods and other names as keys of struct literals.
package main

type base struct{ x int }

func (base) m() {}

type t struct {
	base
	y int
}

func (t) n() {}

var a = t{m: 1}
var b = t{n: nil}
var c = t{base: base{}, m: 1}
var d = &base{m: func() {}}

func main() {}
