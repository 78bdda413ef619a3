// Values that cannot be assigned to a variable.
package main

type point struct{ x, y int }

func main() {
	var i int = "text"
	var s string = 5
	var p *point = point{1, 2}
	var q point = &point{1, 2}
	i = 2.5
	s = 'a'
	s = nil
	var b bool = 1
	var f func(int) = func(string) {}
	var l []int = []string{"a"}
	println(i, s, p, q, b, f, l)
}
