// More places: range clauses, arrays, nested literals, and calls through values.
package main

type t struct {
	a int
	b []string
}

func g() (int, string)    { return 1, "" }
func h(string, int)       {}
func k(f func(int) string) {}

func main() {
	var x float64
	for _, x = range []string{"a"} {
	}
	_ = [2]bool{1, true}
	_ = t{a: "x", b: []string{1}}
	_ = []t{{"a", nil}, {1, 2}}
	h(g())
	k(func(string) int { return 1 })
	k(g)
	m := map[string]int{}
	m[1] = 2
	m["a"] = "b"
	_ = x
}
