// Slices of strings with three indices.
package main

type str string

func f[T ~string | ~[]byte](x T) {
	_ = x[0:1:2]
	_ = x[2:1]
}

func main() {
	s := str("a")
	_ = s[0:1:1]
	_ = ("a" + s)[0:1:1]
	b := []byte(s)
	_ = b[0:1:1]
	_ = b[2:1:3]
	_ = b[0:4:3]
	_ = b[4:4:3]
}
