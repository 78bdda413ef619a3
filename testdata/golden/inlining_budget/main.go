// A body may cost 80; every node of it counts. The first function uses the budget up, the second one
// goes one beyond it, and a call of a function that is not expanded costs 57 more than the call itself.
package main

func within(a, b, c int) int {
	s := a*b + b*c + c*a
	s += a*a + b*b + c*c
	s += a*b*c + a + b + c
	s -= (a - b) * (b - c) * (c - a)
	s ^= a<<1 | b<<2 | c<<3
	s &= a | b | -c&a
	return -s
}

func beyond(a, b, c int) int {
	s := a*b + b*c + c*a
	s += a*a + b*b + c*c
	s += a*b*c + a + b + c
	s -= (a - b) * (b - c) * (c - a)
	s ^= a<<1 | b<<2 | c<<3
	s &= a | b | -c&-a
	return -s
}

func once(a int) int { return beyond(a, a, a) }

func twice(a int) int { return beyond(a, 1, 2) + beyond(2, 1, a) }

func main() {
	println(within(1, 2, 3), beyond(1, 2, 3), once(1), twice(2))
}
