// Constants with too few or too many values.
package main

const a, b = 1
const c = 1, 2
const d
const (
	e, f = 1, 2
	g
	h, i, j
)
const (
	k
	l = 1
)
const m int

func main() {}
