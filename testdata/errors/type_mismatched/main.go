// Operands of different types.
package main

type Celsius float64
type Fahrenheit float64

func main() {
	var i int = 1
	var f float64 = 2
	var c Celsius = 3
	var t Fahrenheit = 4
	var s string = "5"
	println(i+f, c-t, s+i, i == s, i < f)
	println(i & f, s+1, "a"+2, 'a'+"b")
}
