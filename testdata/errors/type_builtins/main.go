// Built-in functions with arguments that they do not take.
package main

func main() {
	var m map[string]int
	s := []int{1}
	len(5)
	println(cap(m), len(m, m), len(3))
	append(s, 1)
	s = append(s, "a")
	s = append()
	s = append(1, 2)
	s = append(s, s)
	println(make(int), make([]int), make([]int, -1), make([]int, 2, 1), make([]int, "a"))
	println(new(5), new(), new(int, 3))
	delete(s, 0)
	delete(m, 1)
	copy(s, "abc")
	copy(s, []string{})
	copy(5, s)
	panic()
	print(recover(1))
	println(min(1, "a"), max(), min(s), complex(1, "b"), real("x"))
	clear(5)
	x := len
	close(s)
}
