// A length that is provably one constant counts as that constant, and the message prints the literal.
// Arithmetic on such variables is not followed.
package main

func buffer() int {
	n := 64
	s := make([]byte, n)
	return len(s)
}

func tooLarge() int {
	n := 66560
	s := make([]byte, n)
	return len(s)
}

func computed() int {
	kib := 1024
	n := 65 * kib
	s := make([]byte, 0, n)
	return cap(s)
}

func main() {
	println(buffer(), tooLarge(), computed())
}
