// Receivers of literal types, functions and packages.
package main

import "fmt"

type t struct{}

var v t

func (struct{}) a()       {}
func (*struct{ x int }) b() {}
func (map[string]int) c() {}
func (func()) d()         {}
func (fmt) e()            {}
func (v) f()              {}
func (*[]t) g()           {}
func (any) h()            {}
func (error) i()          {}
func (t, int) j()         {}

func main() {}
