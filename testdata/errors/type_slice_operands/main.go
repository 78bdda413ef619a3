// Values that cannot be sliced.
package main

func arr() [3]int { return [3]int{} }

func main() {
	x := 1
	m := map[int]int{}
	var p *[]int
	var a any
	_ = x[:]
	_ = m[1:2]
	_ = p[:]
	_ = a[:1]
	_ = arr()[:]
	_ = [2]int{}[:]
	_ = nil[:]
	_ = main[:]
	_ = "abc"[1:2:3]
	_ = 1[2:]
}
