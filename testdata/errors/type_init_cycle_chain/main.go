// A chain of variables and a pair.
package main

var a = b
var b = c
var c = d
var d = a

var p, q = q, p

var m, n = two()

func two() (int, int) { return m, 1 }

func main() {}
