// Conditions that are not boolean.
package main

func f() (bool, bool) { return true, true }

func main() {
	x := 1
	if x {
	}
	if x = 2; x {
	}
	for x {
	}
	for i := 0; i; i++ {
	}
	if "a" {
	}
	if nil {
	}
	if f() {
	}
	if f {
	}
	for 1.5 {
	}
	if x := true; !x || 1 {
	}
}
