// Characters that look like letters but are none.
package main

func main() {
	a•b := 1
	€ := 2
	x² := 4
	println(a, x)
}
