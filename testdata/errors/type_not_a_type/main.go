// Values where types belong, and types where values belong.
package main

import "fmt"

var count = 1

func helper(c count) {}

func main() {
	var x count
	var y fmt
	var z fmt.Println
	a := int
	b := []int
	println(int, fmt, string+"a")
	var w helper
	for i := range int {
	}
	c := make(count)
	d := fmt
	println(a, b, c, d, x, y, z, w)
	int = 5
	return int
}
