// Struct literals with too few or too many values.
package main

type t struct {
	a int
	b string
}

type e struct{}

var a = t{1}
var b = t{1, "a", 2}
var c = e{1}
var d = &t{
	1,
}
var f = []t{{1}, {1, "a", true}, {}}
var g = struct{ x, y int }{1}
var h = map[t]t{{1}: {2}}

func main() {}
