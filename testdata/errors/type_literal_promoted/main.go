// Promoted fields in struct literals.
package main

type inner struct{ x, y int }

type outer struct {
	inner
	z int
}

type pointed struct{ *inner }

type deep struct{ outer }

var a = outer{x: 1, y: 2}
var b = outer{x: 1, inner: inner{}}
var c = outer{inner: inner{}, y: 1}
var d = pointed{x: 1}
var e = deep{x: 1, outer: outer{}}
var f = deep{x: 1, x: 2}
var g = deep{inner: inner{}, x: 1}

func main() {}
