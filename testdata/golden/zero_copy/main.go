// A slice of bytes made from a string that nobody changes can share the string's memory.
package main

func checksum(s string) (sum byte) {
	for _, b := range []byte(s) {
		sum ^= b
	}
	return sum
}

//go:noinline
func count(data []byte, c byte) (n int) {
	for _, b := range data {
		if b == c {
			n++
		}
	}
	return n
}

//go:noinline
func clear(data []byte) { data[0] = 0 }

func main() {
	text := string([]byte{'g', 'o'})
	println(checksum(text), count([]byte(text), 'o'))
	clear([]byte(text))
}
