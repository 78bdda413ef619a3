// What a module of Go 1.13 may not use: overlapping interfaces.
package main

type a interface{ m() }
type b interface {
	a
	m()
}
type c interface{ m() }
type d interface {
	a
	c
	n(x int)
	n(y int)
}

var n = 1
var x = 1 << n

func main() {}
