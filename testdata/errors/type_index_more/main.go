// Slice expressions and indexes of pointers, maps and functions.
package main

func main() {
	a := [3]int{1, 2, 3}
	s := []int{1}
	m := map[string]int{}
	println(s["a":], m[1:2], "abc"[1:2:3], s[1<<70], a[1:"b"], (&s)[0], (&a)[1], main[0])
	var p *[]int
	p[0] = 1
	println([3]int{}[:], a[:][5], "abc"[1.0], s[2:1:0])
}
