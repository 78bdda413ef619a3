// Methods whose signatures need the methods themselves.
package main

import "unsafe"

type t struct{}

func (t) m([unsafe.Sizeof(t.m)]int) {}

type u struct{}

func (u) a(x [len(v.b())]int)  {}
func (u) b() [2]int            { return [2]int{} }

var v u

func f(x [unsafe.Sizeof(f)]int) {}

func g() [len(g())]int { return nil }

func main() {}
