// Rune literals that are empty, too long or not closed.
package main

func main() {
	a := ''
	b := 'ab'
	c := 'x
	d := '
	e := '''
	println(a, b, c, d, e)
}
