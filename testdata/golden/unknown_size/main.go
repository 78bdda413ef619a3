// A size that is known only at run time: the slice may stay if it does not leave the function.
package main

func fill(n int) int {
	buffer := make([]int, n)
	for i := range buffer {
		buffer[i] = i
	}
	return buffer[n-1]
}

func prefix(text string, n int) []byte {
	buffer := make([]byte, n)
	copy(buffer, text)
	return buffer
}

func main() {
	println(fill(3), len(prefix("prefix", 3)))
}
