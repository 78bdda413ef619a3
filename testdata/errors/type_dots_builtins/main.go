// Three dots with built-in functions.
package main

func main() {
	s := []int{1}
	m := map[string]int{}
	_ = len(s...)
	_ = cap(s...)
	delete(m, s...)
	copy(s, s...)
	_ = make([]int, s...)
	_ = new(s...)
	panic(s...)
	_ = min(s...)
	clear(s...)
	close(s...)
}
