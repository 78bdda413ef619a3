// Constants and types at package level that are not complete.
package main

const e
const g int =

type h

type (
	i int
	j = string
	k
)

const (
	l = iota
	m, n
	o int
)

func main() {}
