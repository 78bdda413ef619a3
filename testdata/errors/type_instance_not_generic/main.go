// Type arguments for what has no type parameters.
package main

type t int

var v []int
var m map[string]int

func f() {}

type s struct{ x t[int] }

var a t[string]
var b = t[int](1)
var c error[int]
var d = f[int]
var e = v[int]
var g = m[string]
var h any[int]
var i = len[int]
var j = f[int]()

func main() {}
