// Receivers of generic types.
package main

type a[P any] struct{}
type b[P, Q any] struct{}
type c struct{}

func (a) m1()         {}
func (a[int]) m2()    { var x int = 1; _ = x }
func (b[P]) m3()      {}
func (b[P, Q, R]) m4() {}
func (c[P]) m5()      {}
func (a[_]) m6()      {}
func (a[*P]) m7()     {}
func (*a[P]) m8() P   {}
func (b[P, P]) m9()   {}

func main() {}
