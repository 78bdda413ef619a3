// iota outside of constant declarations.
package main

var a = iota

func f(x [iota]int) int { return iota }

const b = iota + func() int { return iota }()

const (
	c = iota
	d = len([iota]int{})
	e = "a" + iota
)

func main() {
	iota := 5
	println(iota)
	iota()
	const g = iota
}
