// Strings are neither numbers nor lists of bytes.
package main

func main() {
	s := "abc"
	var b []byte = s
	var c byte = s[0:1]
	var r rune = "a"
	var t string = b
	t = s[0]
	t = 'x'
	n := len(s) + "1"
	if s == 'a' || s[0] == "a" {
	}
	for _, x := range s {
		t += x
	}
	s.Length()
	println(b, c, r, t, n, s+1, s-"a")
}
