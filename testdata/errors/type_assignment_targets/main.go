// Left sides that cannot be assigned to.
package main

import "math"

type t struct{ a int }

func f() t { return t{} }

const c = 1

func main() {
	1 = 2
	c = 2
	f() = t{}
	f().a = 1
	"abc"[0] = 'x'
	math.Pi = 3
	main = nil
	t{}.a = 1
	nil = nil
	(c) = 3
}
