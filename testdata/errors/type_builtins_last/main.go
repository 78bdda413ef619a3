// The remaining built-in functions.
package main

func main() {
	s := []int{1}
	copy(s, []string{})
	copy(5, s)
	panic()
	print(recover(1))
	println(min(1, "a"), max(), min(s), complex(1, "b"), real("x"))
	clear(5)
	x := len
	close(s)
}
