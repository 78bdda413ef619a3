// A variable of more than 128 KiB does not fit the stack, even if nobody takes its address.
package main

func small(i int) byte {
	var buffer [131072]byte
	buffer[i] = 1
	return buffer[0]
}

func large(i int) byte {
	var buffer [131073]byte
	buffer[i] = 1
	return buffer[0]
}

func main() {
	println(small(1), large(1))
}
