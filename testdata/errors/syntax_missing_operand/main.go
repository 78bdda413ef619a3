// Operators without operands.
package main

func main() {
	a := 1 +
	b := * 
	c := (2 * )
	println(a, b, c, )
	d := !
}
