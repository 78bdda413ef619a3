// Complex constants given to types without an imaginary part.
package main

func main() {
	var a float64 = 1 + 2i
	var b int = 3i
	var c complex64 = 1e100i
	var d = float32(1i)
	var e complex128 = "a"
	var f int = 2 + 0i
	var g float64 = real(1 + 2i)
	_ = 1i < 2i
	_ = 5i % 2
	_ = 1i << 2
	var h rune = 'a' + 1i
}
