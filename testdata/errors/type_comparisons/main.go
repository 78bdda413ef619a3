// Values that cannot be compared.
package main

type withSlice struct{ list []int }
type Shape interface{ Area() int }
type square struct{}

func main() {
	f := func() {}
	g := func() {}
	m := map[string]int{}
	var a, b withSlice
	var s Shape
	println(f == g, m == m, a == b, f == nil, nil == nil)
	println(s == square{}, s == 3, []int{} == nil, [2]func(){} == [2]func(){})
	var p *int
	var q *string
	println(p == q, p == 0, s < s, p < p)
	switch f {
	case g:
	}
	_ = map[withSlice]int{}
	_ = map[[]int]string{}
	_ = map[func()]bool{}
}
