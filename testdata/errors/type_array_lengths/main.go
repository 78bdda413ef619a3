// Lengths that are not constant, not integers, negative or too large.
package main

var n = 3

type a [n]int
type b [-1]int
type c [1.5]int
type d ["a"]int
type e [missing]int
type f [1 << 64]int
type g [nil]int
type h [len("ab") + n]int
type i [2.0]int
type j [int]string
type k ['a']int

func main() {}
