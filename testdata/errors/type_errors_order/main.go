// Declares everything before what it needs.
package main

func main() {
	x := 1
	var y t = "a"
	f(1)
}

func f(s string) t { return s }

var v t = w

var w string = 5

type t struct{ u u }

type u int

func (u) m() { z := v.u.missing }

const c t = 1
