// A variable that the closure changes is captured by reference and moves to the heap with it.
package main

func counter() func() int {
	count := 0
	return func() int {
		count++
		return count
	}
}

func main() {
	next := counter()
	next()
	println(next())
}
