// Names that are declared twice in the same block.
package main

import "fmt"

var count = 1

func count() {}

type fmt struct{}

func main() {
	var x int
	var x string
	const y = 1
	y := 2
	println(x, y)
}

func main() {}

func args(a int, a string) (a bool) { return }

func init() int { return 1 }

var init = 1
