// What cannot be assigned to.
package main

import "math"

type T struct{ x int }

func f() T { return T{} }

const c = 1

func main() {
	f() = T{}
	f().x = 1
	5 = 6
	c = 2
	"a" = "b"
	math.Pi = 3
	main = nil
	m := map[string]T{}
	m["a"].x = 2
	true = false
	s := "abc"
	s[0] = 'x'
	nil = 1
	len("a") = 3
	(5) += 1
	x, 7 := 1, 2
	f()++
	for i := range 3 {
		_ = i
	}
	for 5 = range 3 {
	}
	_ = _
	println(_)
	_++
}
