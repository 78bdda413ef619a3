// Embedded fields are names of types, or pointers to them.
package main

type A struct{}

type B struct {
	(A)
	*(A)
}

type C struct {
	*[]int
}

type D struct {
	[]int
}

func main() {}
