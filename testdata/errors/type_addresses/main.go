// Addresses of what has none.
package main

func f() int { return 1 }

const c = 1

type t struct{ a int }

func main() {
	m := map[string]t{}
	_ = &1
	_ = &f()
	_ = &c
	_ = &m["a"]
	_ = &m["a"].a
	_ = &"abc"[0]
	_ = &(1 + 2)
	_ = &f
	_ = &t{}.a
	_ = &int(5)
}
