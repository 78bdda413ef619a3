// Cases that cannot be compared with their tags.
package main

import "io"

type t int

func main() {
	var x int
	var r io.Reader
	var a any
	switch x {
	case "a", 1.5, nil, t(1):
	case x > 1, int8(1):
	}
	switch r {
	case 1, "a", nil, t(2):
	}
	switch a {
	case []int{}, func() {}, 1:
	}
	switch {
	case 1, "a", x:
	}
	switch x {
	case int, main, missing:
	}
	switch []int(nil) {
	case nil, []int{}:
	}
}
