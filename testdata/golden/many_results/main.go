// Flows are tracked to the first five results; what reaches a later one is taken to leak to the heap.
package main

func six(p, q *int) (a, b, c, d, e, f *int) {
	return nil, nil, nil, nil, p, q
}

func main() {
	x, y := 1, 2
	_, _, _, _, e, f := six(&x, &y)
	println(*e, *f)
}
