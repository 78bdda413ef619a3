// Expressions that do nothing.
package main

func f() int { return 1 }

type t struct{ a int }

func main() {
	x, s, p := 1, []int{}, &t{}
	x
	x + 1
	s[0]
	p.a
	*p
	-x
	"a"
	f
	func() {}
	x == 2
	f() + 1
	s[1:2]
}
