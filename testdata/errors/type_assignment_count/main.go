// The two sides of an assignment do not match.
package main

func pair() (int, int) { return 1, 2 }

func none() {}

func main() {
	a, b := 1
	c := 1, 2
	d, e, f := pair()
	g := pair()
	var h, i int = 1
	var j int = 1, 2
	a, b = 1, 2, 3
	k := none()
	a = pair()
	x, y := none()
	println(a, b, c, d, e, f, g, h, i, j, k, x, y)
}
