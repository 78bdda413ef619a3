// Values that cannot be indexed.
package main

type t struct{ a int }

func main() {
	x := 1
	var p *[]int
	var q *map[string]int
	var a any
	_ = x[0]
	_ = p[0]
	_ = q["a"]
	_ = a[0]
	_ = t{}[0]
	_ = main[0]
	_ = nil[0]
	_ = true[1]
	_ = (1.5)[0]
	_ = make(chan int)[0]
}
