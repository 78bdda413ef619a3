// Interfaces that embed each other, in several orders.
package main

type a interface {
	b
	m()
}
type b interface {
	c
	n()
}
type c interface {
	a
	o()
}

type d interface{ d }

type e interface{ ~[]int | e }

func main() {}
