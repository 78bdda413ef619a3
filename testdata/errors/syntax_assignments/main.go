// Assignments that nest or chain.
package main

func main() {
	a, b := 1, 2
	a = b = 3
	a := b := 4
	a += b += 5
	a, b += 1, 2
	println(a = 1)
	return a = 2
}
