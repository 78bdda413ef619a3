// Composite literals of types that have none.
package main

type p *struct{ x int }
type i interface{ m() }
type fn func()

var a = p{}
var b = int{1}
var c = i{}
var d = fn{}
var e = *struct{ x int }{}
var f = chan int{}
var g = []p{{}, {x: 1}}
var h = error{}
var j = string{"a"}
var k = []*[]int{{1}, {{2}}}

func main() {}
