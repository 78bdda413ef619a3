// Types where values should stand.
package main

type t struct{ a int }

func main() {
	int
	t
	_ = int
	x := []string
	_ = t + 1
	_ = t.a
	println(int, map[string]int)
	*t
	return t
	if t {
	}
}
