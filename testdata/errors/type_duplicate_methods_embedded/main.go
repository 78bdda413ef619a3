// Interfaces that embed conflicting methods.
package main

import "io"

type a interface {
	io.Reader
	Read()
}
type b interface {
	io.Writer
	Write([]byte) error
	io.Closer
	Close() error
}
type c interface {
	interface{ m() }
	interface{ m() int }
}
type d interface {
	c
	error
	Error() int
}
type e interface {
	interface{ m(x int) }
	interface{ m(y int) }
}

func main() {}
