// Variables of the same name are different variables; messages show the name only.
package main

var sink *int

func shadow(x *int) *int {
	y := *x
	if x := &y; *x > 0 {
		y := *x + 1
		sink = &y
		for x := 0; x < 1; x++ {
			y := x
			sink = &y
		}
	}
	{
		x := new(int)
		return x
	}
}

func inner(n int) int {
	n, m := n+1, n
	f := func(n int) int { return n + m }
	return f(n)
}

func main() {
	x := 1
	println(*shadow(&x), inner(2), *sink)
}
