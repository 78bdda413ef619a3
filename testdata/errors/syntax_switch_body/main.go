// Statements between the head of a switch and its first case, two defaults, a missing colon.
package main

func main() {
	x := 1
	switch x {
		println("before")
	case 1
		println("one")
	case 2:
		println("two")
	else:
	}
	select {
		x = 2
	}
}
