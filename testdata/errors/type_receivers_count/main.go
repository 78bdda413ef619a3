// No receiver and two.
package main

type t struct{}

func () a() {}
func (x t, y t) b() {}
func (t ...t) c() {}

func main() {}
