// Receivers that are aliases.
package main

type t struct{}
type u[P any] struct{ x P }
type a = t
type b = *t
type c = u[int]
type d[P any] = u[P]
type e = []t

func (a) m1()    {}
func (b) m2()    {}
func (*b) m3()   {}
func (c) m4()    {}
func (d[P]) m5() {}
func (e) m6()    {}
func (*c) m7()   {}
func (a) m2()    {}

func main() {}
