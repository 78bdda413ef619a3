// Operands of unsafe.Offsetof.
package main

import "unsafe"

type inner struct{ y int }

type t struct {
	x int
	*inner
	other
}

type other struct{ z int }

func (t) m() {}

var v t
var a = unsafe.Offsetof(v)
var b = unsafe.Offsetof(v.y)
var c = unsafe.Offsetof(v.m)
var d = unsafe.Offsetof(1)
var e = unsafe.Offsetof(v.missing)
var f = unsafe.Offsetof()
var g = unsafe.Offsetof(v.x, v.x)
var h string = unsafe.Offsetof(v.z)
var i = unsafe.Offsetof(t.x)
var j = unsafe.Offsetof(unsafe.Pointer)

func main() {}
