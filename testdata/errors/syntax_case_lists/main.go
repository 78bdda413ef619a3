// Cases with missing colons and else.
package main

func main() {
	x := 1
	switch x {
	case 1
		println("one")
	case :
	default 2:
	}
	switch {
	else:
	}
}
