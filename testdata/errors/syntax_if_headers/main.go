// Heads of if statements.
package main

func main() {
	x := 1
	if x == 1; {
	}
	if (x == 1) println("one")
	if x := 2; x {
	}
	if var y = 2; y > 1 {
	}
	if x == 1 {
	} else x == 2 {
	}
	if x == 1 {
	} else if {
	}
}
