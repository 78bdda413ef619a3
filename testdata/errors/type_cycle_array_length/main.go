// Types whose size depends on themselves.
package main

import "unsafe"

type t [unsafe.Sizeof(t{})]int
type u [len(u{})]int
type v struct{ x [w]int }

const w = unsafe.Sizeof(v{})

var y [len(y)]int
var z = [len(z)]int{}

func main() {}
