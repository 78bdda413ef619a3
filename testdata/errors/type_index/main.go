// Indexes and slices that are out of range, of the wrong type or of what has no elements.
package main

func main() {
	a := [3]int{1, 2, 3}
	s := []int{1}
	m := map[string]int{}
	n := 5
	println(a[3], a[-1], s[-1], "abc"[5], a["x"], s[1.5], m[1], n[0])
	println(a[2:1], s[1:0], a[:4], "abc"[2:9], s["a":], m[1:2], "abc"[1:2:3])
	println(s[1<<70], a[n:"b"], (&s)[0], (&a)[1], main[0])
	var p *[]int
	p[0] = 1
}
