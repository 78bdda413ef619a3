// Imaginary literals and floats in strange forms that are allowed, and one that is not.
package main

var (
	a = 089i
	b = 0b1i
	c = 089.5
	d = 0x1p-2
	e = .5e3
	f = 0o9i
)

func main() {}
