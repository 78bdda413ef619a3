// Operators on types that do not have them.
package main

type t struct{ a int }

func main() {
	s := "a"
	var f float64
	b := true
	var p *int
	var m map[string]int
	_ = s - "b"
	_ = f % 2
	_ = b + b
	_ = p + p
	_ = t{} + t{}
	_ = m & m
	_ = !s
	_ = -b
	_ = ^f
	_ = +s
}
