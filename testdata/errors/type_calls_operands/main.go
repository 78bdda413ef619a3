// Calls of what is no function.
package main

type t struct{}

func f() int { return 1 }

func main() {
	x, s := 1, "a"
	x()
	s(1)
	f()()
	t{}()
	"a"()
	nil()
	[]int{}(0)
	x.y()
	map[string]int{}["a"]()
	5(1)
	struct{}{}()
}
