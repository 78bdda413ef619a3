// Cycles through variables, functions and types.
package main

type t [n]int

const n = len(x)

var x t

type f func(f) f

type i interface{ m(i) [len(z)]int }

var z i

func main() {}
