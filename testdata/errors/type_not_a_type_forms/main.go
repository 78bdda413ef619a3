// Names of other things where types should stand.
package main

var v = 2

const c = 3

func f() {}

type t v
type u = c

var a f
var b []v
var d map[c]int
var e func(f) v
var g chan nil
var h struct{ x v }
var i [2]len

func main() {}
