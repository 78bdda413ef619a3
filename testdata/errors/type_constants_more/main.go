// Typed constants, addresses of constants and assignments to them.
package main

import "time"

var v = 2

const (
	a       = 5
	m       = &v
	n int   = "text"
	o error = nil
	p       = [2]int{1, 2}[0]
	q int8  = 1000
	r       = len("abc") + cap([3]int{})
)

func main() {
	const x = v
	a = 5
	a++
	time.Second = 3
	println(&a, x, r)
}
