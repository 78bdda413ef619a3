// Elements of an interface type.
package main

type A interface {
	func N()
}

type B interface {
	x int
}

type C interface {
	M() int,
}

func main() {}
