// append with another slice copies its elements; what they point to escapes with them.
package main

func concat(a, b []*int) []*int {
	return append(a, b...)
}

func clone(s []int) []int {
	return append([]int(nil), s...)
}

func text(prefix []byte, s string) []byte {
	return append(prefix, s...)
}

func local(words []string) int {
	all := append([]string{"first"}, words...)
	return len(all)
}

func main() {
	x := 1
	println(len(concat([]*int{&x}, nil)), len(clone([]int{1})), len(text(nil, "ab")), local(nil))
}
