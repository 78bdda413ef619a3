// Errors of several files come in the order of the files.
package main

func main() {
	helper(1)
	x := 2
}
