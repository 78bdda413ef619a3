// Increments of what has no number or cannot be assigned.
package main

type t struct{}

func f() int { return 1 }

const c = 1

func main() {
	s := "a"
	b := true
	var p *int
	var e any
	s++
	b--
	p++
	e--
	t{}++
	f()++
	c++
	5++
	main--
	missing++
}
