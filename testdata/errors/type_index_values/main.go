// Indices that are out of bounds, negative or of wrong types.
package main

var a = [3]int{}
var p = &a

func main() {
	s := []int{1}
	str := "abc"
	m := map[string]int{}
	_ = a[3]
	_ = p[5]
	_ = s[-1]
	_ = str["a"]
	_ = s[1.5]
	_ = m[1]
	_ = "abc"[3]
	_ = s[1<<63]
	_ = s[nil]
	_ = a[len(a)]
}
