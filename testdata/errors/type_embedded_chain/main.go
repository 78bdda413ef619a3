// Members found at several depths, and through pointers twice.
package main

type a struct{ x int }
type b struct{ a }
type c struct{ a }
type d struct {
	b
	c
}
type e struct {
	d
	x string
}
type f struct{ *e }
type g struct{ **e }
type h struct{ []int }

var v e
var w f

var p int = v.x
var q = v.d.x
var r int = w.x
var s = w.a
var t = w.b.y

func main() {}
