// Methods declared twice, on the value and on the pointer.
package main

type t struct{}

func (t) a()     {}
func (t) a(int)  {}
func (*t) b()    {}
func (t) b()     {}
func (x *t) c()  {}
func (y *t) c()  {}
func (t) _()     {}
func (t) _()     {}

type u[T any] []T

func (u[T]) a() {}
func (u[S]) a() {}

func main() {}
