// Numbers without digits, with misplaced underscores or the wrong exponent.
package main

var (
	a = 0x
	b = 0b
	c = 1__0
	d = 1_
	e = 0_x1
	f = 1e
	g = 0x1.8
	h = 0x1e+2p
	i = 1p3
	j = 0b1.0
)

func main() {}
