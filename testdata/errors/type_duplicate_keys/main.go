// Keys that occur twice in a literal or in a switch.
package main

type point struct{ x, y int }

func main() {
	m := map[string]int{"a": 1, "b": 2, "a": 3}
	l := [...]string{0: "a", 1: "b", 0: "c"}
	p := point{x: 1, x: 2}
	i := 1
	switch i {
	case 1, 2:
	case 3, 1:
	}
	switch any(i).(type) {
	case int, string:
	case int:
	case nil, nil:
	}
	switch {
	default:
	default:
	}
	println(m, l, p)
}
