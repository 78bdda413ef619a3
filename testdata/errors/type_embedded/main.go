// Embedded fields: pointers to interfaces, ambiguous selectors, unexported promotions.
package main

type A struct{ x int }
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
	**A
}

type E struct{ []int }

func main() {
	var c C
	c.x = 1
	c.f()
	_ = C{x: 1}
}
