// Constraints used as ordinary types.
package main

type number interface{ int | float64 }
type eq interface {
	comparable
	m()
}

var a number
var b eq
var c []comparable
var d map[string]number

type t struct {
	n number
	p *eq
}

func f(x number) comparable { return nil }

func main() {
	var x any = number(1)
	_ = x.(number)
	_ = []number{}
	type local = eq
	var y local
}
