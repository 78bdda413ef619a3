// Runes, bytes and strings given for each other.
package main

func f(b byte, r rune, s string) {}

func main() {
	f("a", "b", 'c')
	f('a', 'é', "x")
	f('é', 1, "x")
	f('世', '世', "世")
	var b []byte = "abc"
	var r []rune = []byte("x")
	for i, c := range "abc" {
		var d byte = c
		var e string = i
	}
	_ = "abc"[0] == "a"
	_ = 'a' == "a"
}
