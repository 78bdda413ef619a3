// More or fewer values than variables, in every form.
package main

func none()             {}
func one() int          { return 1 }
func two() (int, int)   { return 1, 2 }

var a, b = 1
var c = 1, 2
var d, e = one()
var f = two()
var g, h, i = two()

func main() {
	x := 1, 2
	x, y := 1
	x, y = two(), 1
	x = none()
	var m map[string]int
	x, y, z := m["a"]
}
