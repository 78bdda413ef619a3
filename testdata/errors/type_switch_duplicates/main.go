// Cases that occur twice.
package main

type t int

const c t = 2

func main() {
	x, s, y := 1, "a", t(1)
	switch x {
	case 1, 2, 1:
	case 2:
	}
	switch s {
	case "a", "b" + "c":
	case "bc", "a":
	}
	switch y {
	case c, 2, 1 + 1:
	}
	switch 3.0 {
	case 1, 1.0:
	}
	switch any(x) {
	case 1, 1.0, "1", int8(1), 1:
	}
	switch {
	case true, false, true:
	}
	switch 'a' {
	case 97, 'a':
	}
}
