// Struct literals with and without names.
package main

type t struct{ a, b int }

var a = t{a: 1, 2}
var b = t{1, b: 2}
var c = t{a: 1, b: 2, 3}
var d = &t{1, 2, b: 3}
var e = []t{{a: 1, 2}, {1, b: 2}}
var f = struct{ x, y string }{"a", y: "b"}

func main() {}
