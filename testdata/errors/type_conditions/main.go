// Conditions that are not boolean.
package main

func main() {
	x := 1
	if x {
	}
	for x {
	}
	if "text" {
	}
	if nil {
	}
	for i := 0; i; i++ {
	}
	println(!x, x && true, true || "a")
	switch {
	case x:
	}
}
