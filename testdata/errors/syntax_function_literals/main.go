// Functions inside functions have no names; bodies are needed.
package main

func main() {
	func helper() {
		println("inner")
	}
	f := func(x int) int
	g := func { }
	println(f, g)
}
