// Which of several wrong arguments is named first.
package main

func f(a int, b string, c ...bool) (int, error) { return 0, nil }

func main() {
	f("x", 1, 2)
	f(missing, 1)
	f(1, "a", true, "b", 3)
	x, y := f(1, 2), 3
	z := append([]int{"a", "b"}, "c", "d")
	_ = map[string]int{1: "a", 2: "b"}
	return f("a")
}
