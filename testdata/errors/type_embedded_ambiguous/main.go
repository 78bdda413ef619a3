// A name that two embedded fields of the same depth have belongs to neither.
package main

type A struct{ x, only int }
type B struct{ x int }
type I interface{ M() }
type P *A

func (A) f() {}
func (B) f() {}

type C struct {
	A
	B
}

type D struct {
	*I
	P
}

func main() {
	var c C
	c.x = 1
	c.f()
	_ = C{only: 1}
	_ = C{x: 1}
	c.only = "a"
	var i interface{ f() } = c
	_ = i
}
