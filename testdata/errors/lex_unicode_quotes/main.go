// Typographic quotes and other characters from word processors.
package main

func main() {
	println(“hello”)
	x := 3 – 2
	println(x)
}
