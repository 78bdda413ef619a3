// Fields of a struct stand on lines of their own.
package main

type B struct {
	x int y int
	z string
}

type C struct { a int, b int }

type D struct {
	x, y
	z int "tag" "tag"
	= 5
}

func main() {}
