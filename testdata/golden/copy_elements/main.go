// copy lets the elements of its source escape if they have pointers, never the source's own array.
package main

func duplicate(names []*string) []*string {
	dup := make([]*string, len(names))
	copy(dup, names)
	return dup
}

func load(dst []byte, text string) int {
	return copy(dst, text)
}

func rotate(values []int) {
	var first [1]int
	copy(first[:], values)
	copy(values, values[1:])
	values[len(values)-1] = first[0]
}

func main() {
	name := "a"
	buffer := make([]byte, 4)
	values := []int{1, 2, 3}
	rotate(values)
	println(len(duplicate([]*string{&name})), load(buffer, "xyz"), values[2])
}
