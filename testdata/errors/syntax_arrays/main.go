// Array types and indexes with missing parts.
package main

var a [...]int
var b [3]
var c []
var d map[string]
var e map string int

func main() {
	x := []int{1, 2}
	println(x[], x[1:2:], x[::], x[1::3])
}
