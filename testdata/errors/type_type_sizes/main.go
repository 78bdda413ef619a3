// Types and variables too large to have a size.
package main

import "unsafe"

type e [1<<31 - 1]int

var a [1 << 31]e

var s struct {
	_ [1 << 31]e
	x int
}

const b = unsafe.Sizeof(a)
const c = unsafe.Offsetof(s.x)
const d = unsafe.Sizeof(s)

var f = unsafe.Sizeof([1 << 60]int{})

func main() {}
