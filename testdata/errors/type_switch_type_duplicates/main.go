// Types that occur twice in a switch.
package main

type t = int

type i interface{ m() }

func f[P any, Q any](x any) {
	switch x.(type) {
	case P:
	case Q, P:
	case int, []P, []P:
	}
}

func main() {
	var x any
	switch x.(type) {
	case int, string, int:
	case t, *t:
	case nil, *int, nil:
	case byte, uint8:
	case any, interface{}:
	case struct{ a int }, struct{ a int }, struct{ b int }:
	case i, interface{ m() }:
	case func(x int), func(y int):
	}
}
