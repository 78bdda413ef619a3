// Declarations that are not complete.
package main

var a
var b, c = 
var int d
const e
const f int
const g int = 
type h
type

func main() {
	var x
	var y int 3
	println(x, y)
}
