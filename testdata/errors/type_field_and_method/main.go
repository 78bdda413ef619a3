// Fields and methods of the same name.
package main

type t struct {
	a int
	b struct{}
	embedded
}

type embedded struct{ d int }

func (t) a()         {}
func (*t) b()        {}
func (t) embedded()  {}
func (t) d()         {}

type u[T any] struct{ value T }

func (u[T]) value() T { panic(0) }

func main() {}
