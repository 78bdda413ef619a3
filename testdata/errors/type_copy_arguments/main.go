// Arguments of copy.
package main

func main() {
	s := []int{}
	b := []byte{}
	var a [3]int
	copy(s, "abc")
	copy(s, b)
	copy(a, s)
	copy(s, a)
	copy("abc", b)
	copy(b, 'a')
	copy(nil, s)
	copy(s, nil)
	copy(s)
	copy(1, 2)
	_ = copy(b, "a") + "x"
}
