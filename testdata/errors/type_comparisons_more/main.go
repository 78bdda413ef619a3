// Operands of == and < of types that do not have them, and keys of maps.
package main

type withSlice struct{ list []int }
type Shape interface{ Area() int }

func main() {
	f := func() {}
	m := map[string]int{}
	println(m < m, f < f, []int{} < nil, m == nil, "a" < 'b')
	switch f {
	case nil:
	}
	_ = map[withSlice]int{}
	_ = map[[]int]string{}
	_ = map[func()]bool{}
	var s Shape
	_ = s == m
	_ = s == f
	_ = any(1) == []int{}
}
