// Strings indexed, sliced, compared and concatenated wrongly.
package main

const s = "abc"

type str string

func main() {
	var t str = "a"
	var u string = t
	s[0] = 'x'
	_ = s[5]
	_ = s[2:1]
	_ = s + t + u
	_ = s - "a"
	_ = s * 2
	_ = 'a' + "b"
	const c = s[0]
	var d string = s[0]
	var e byte = s
	_ = &s[1]
}
