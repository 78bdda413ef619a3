// A closure that is called where it is made disappears into its function; its body's decisions stay.
package main

func hypotenuse(a, b float64) float64 {
	square := func(x float64) float64 { return x * x }
	return square(a) + square(b)
}

func immediate(n int) int {
	return func(m int) int { return m * 2 }(n)
}

func nested(n int) int {
	outer := func(a int) int {
		inner := func(b int) int { return a + b }
		return inner(a) * inner(n)
	}
	return outer(3)
}

func main() {
	println(hypotenuse(3, 4), immediate(21), nested(1))
}
