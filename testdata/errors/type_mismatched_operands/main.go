// Operands of different types.
package main

type a int
type b int

func main() {
	var x a
	var y b
	var i int
	var f float64
	var s string
	_ = x + y
	_ = i + f
	_ = s + i
	_ = x * i
	_ = i == f
	_ = s < x
	_ = i && true
	_ = i + "a"
	i += f
	s += x
}
