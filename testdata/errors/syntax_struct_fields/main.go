// Struct types with misplaced tokens.
package main

type A struct {
	x int,
	y int
}

type B struct {
	x int y int
	(C)
	*[]int
}

type C interface {
	M() int,
	func N()
	x int
}

func main() {}
