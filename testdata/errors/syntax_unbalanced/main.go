// Closing tokens of the wrong kind.
package main

func main() {
	println([1)
	println((2])
	println({3})
	x := []int{4)
}
