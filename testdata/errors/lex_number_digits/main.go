// Digits that do not belong to the base of the number.
package main

var (
	a = 0b102
	b = 0o78
	c = 089
	d = 0xg
	e = 12ab
)

func main() {}
