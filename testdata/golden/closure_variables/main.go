// A function-typed variable that is assigned more than once is called through a pointer; what its
// functions do with their arguments is known all the same.
package main

type Op func(a, b *int) *int

func pick(name string, a, b *int) int {
	op := func(a, b *int) *int { return a }
	if name == "second" {
		op = func(a, b *int) *int { return b }
	}
	return *op(a, b)
}

func larger(a, b *int) *int {
	if *a > *b {
		return a
	}
	return b
}

func apply(op Op, a, b *int) int {
	return *op(a, b)
}

func main() {
	x, y := 1, 2
	println(pick("second", &x, &y), apply(larger, &x, &y))
}
