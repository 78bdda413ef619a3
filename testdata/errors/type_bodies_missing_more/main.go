// Functions without bodies in a package without assembly.
package main

import "unsafe"

func a() int

type t struct{}

func (t) b()
func (*t) c(x int) string

func d[T any]()

var _ unsafe.Pointer

func main() {}
