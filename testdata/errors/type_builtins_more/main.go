// More built-in functions with arguments that they do not take.
package main

func main() {
	var m map[string]int
	s := []int{1}
	println(make([]int), make([]int, -1), make([]int, 2, 1), make([]int, "a"), make())
	println(new(5), new(), new(int, 3))
	delete(s, 0)
	delete(m, 1)
	copy(s, "abc")
}
