// Predeclared names may be taken, once.
package main

type int string
type int float64

var nil = 1
var nil = 2

func len() {}
func len() {}

const true = false

func main() {
	var x int = "a"
	var y int = 1
	println(x, y, true)
}
