// A file that ends in the middle of an expression.
package main

func main() {
	println(1 +
