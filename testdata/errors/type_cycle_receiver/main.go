// Receivers that are aliases or go round.
package main

type t struct{ m t1 }
type t1 = *t

func (t1) f() {}
func (x t2) g() {}

type t2 = t3
type t3 struct{ t2 }

func (t4) h() {}

type t4 = []t4

func main() {}
