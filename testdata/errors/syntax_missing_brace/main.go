// A function that is not closed before the file ends.
package main

func main() {
	if true {
		println("yes")
	println("no")
}
