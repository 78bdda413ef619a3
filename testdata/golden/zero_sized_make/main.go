// A slice of elements without size cannot be laid out on the stack.
package main

func signals(n int) int {
	tokens := make([]struct{}, 10)
	return len(tokens) + n
}

func main() {
	println(signals(1))
}
