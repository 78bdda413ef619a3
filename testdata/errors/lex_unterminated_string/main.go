// A string that is not closed on its line.
package main

func main() {
	println("hello)
	println("world")
}
