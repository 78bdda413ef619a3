// Keys that cannot be compared.
package main

type a []int
type b struct{ x []int }
type c struct{ y [2]b }
type d map[a]int
type e map[b]map[c]int
type f [3]func()

var g map[func()]int
var h = map[map[string]int]bool{}
var i map[[]byte]string
var j = make(map[f]int)
var k map[any]int
var l map[interface{ m() }]int

func main() {}
