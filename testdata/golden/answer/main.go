// Pointers on the heap: sharing up the call chain moves the variable to the heap.
package main

import "fmt"

func main() {
	n := answer()
	fmt.Println(*n / 2)
}

func answer() *int {
	x := 42
	return &x
}
