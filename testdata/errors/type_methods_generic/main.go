// Generic methods and what they may not do.
package main

type t struct{ n int }

func (t) m[P any](x P) P     { return x }
func (t) n[P any]()          {}

type i interface {
	m[P any](P) P
}

type j interface{ m(int) int }

var a j = t{}
var b = t{}.m
var c = t{}.n[int]
var d = t.m[int]

func main() {
	t{}.m(1, 2)
	t{}.n()
	t{}.m[int]("a")
	t{}.m[int, string](1)
	var f func(int) string = t{}.m
	_ = f
}
