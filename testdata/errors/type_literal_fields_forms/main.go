// Fields that the struct lacks, or that are no names.
package main

type base struct{ id int }

type t struct {
	base
	a, b int
}

var a = t{c: 1}
var b = t{"a": 1}
var c = t{1: 2}
var d = t{a: 1, a: 2}
var e = t{A: 1}
var f = t{t.a: 1}
var g = t{base.id: 1}
var h = t{a(1): 2}
var i = struct{ X int }{x: 1}
var j = t{_: 1}

func main() {}
