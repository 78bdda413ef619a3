// Cases that cannot match the tag.
package main

func f() {}

func main() {
	x := 1
	switch x {
	case "a":
	case 1.5:
	case nil:
	case x > 1:
	case f():
	}
	switch f() {
	}
	switch x := x.(type) {
	}
	switch true {
	case 1:
	case true, true:
	}
	switch nil {
	}
	switch y := 2; y {
	case 2, 3:
	}
}
