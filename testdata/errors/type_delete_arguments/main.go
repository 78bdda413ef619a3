// Arguments of delete.
package main

type m map[string]int

func main() {
	s := []int{}
	x := m{}
	delete(s, 0)
	delete(x, 1)
	delete(x)
	delete(x, "a", "b")
	delete(nil, 1)
	delete(1, 2)
	delete(x, nil)
	_ = delete(x, "a")
	delete(map[any]int{}, []int{})
	delete(&x, "a")
}
